"""What a document shows of operations whose method or path it does not state.

Rules (each names a result in the provenance); a *body* is a request body or its sample, an *item*
path ends in a placeholder, a *resource document* is a JSON:API document whose `data` holds resource
objects:

- ``shown-200-without-body``: no body and an answer 200 is a GET.
- ``shown-created``: an answer 201 is a POST (RFC 9110, 9.3.3), unless a body goes to an item: so may a PUT.
- ``shown-update``: a body whose `data` has an `id`, for an item, is a PATCH (JSON:API 1.1, 9.2).
- ``shown-new-resource``: a body whose `data` has a `type` and no `id` is a POST (JSON:API 1.1, 9.1).
- ``shown-item-without-content``: no body and no content in any answer, for an item, is a DELETE.
- ``shown-body``: another body for a path without placeholders that names many things is a POST.
- ``same-method-elsewhere``: a body for an action is sent as the document's other actions send theirs.
- ``summary-verb``: what is left, if the summary begins with a verb that only one method fits.
- ``resource-type``: the path of a collection is its JSON:API type (JSON:API, Recommendations: URL
  Design), where the document's other paths stand and within their alphabetical order.
- ``same-resource``: what shows the fields of a resource known from other operations is at its path.
- ``summary-resource``: a noun that the summaries and placeholders of several operations agree on names
  their collection, after the habit of the document's other paths.
- ``summary-action``: the last segment of an action is what its summary says is done: `Archive a
  channel` -> `archive`, `get receipts of this message` -> `get-receipts`.

A path that two readings of the evidence would both explain is not taken: it is unresolved, and its
candidates are on record.
"""

from tigergen.infer.shown.evidence import NOTHING, Found, Shown, is_list, resource_type
from tigergen.infer.shown.methods import find_method
from tigergen.infer.shown.paths import find_operations
from tigergen.infer.shown.wording import IDENTIFIER, action_segments, begins_with_verb

__all__ = [
    "IDENTIFIER",
    "NOTHING",
    "Found",
    "Shown",
    "action_segments",
    "begins_with_verb",
    "find_method",
    "find_operations",
    "is_list",
    "resource_type",
]
