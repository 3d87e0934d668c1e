"""What `tigergen diff` compares: the documents of two places, API by API."""

from __future__ import annotations

from dataclasses import dataclass, replace

from tigergen.changes.change import Change, Impact
from tigergen.changes.document import document_changes
from tigergen.changes.load import Loaded, NoDocumentError, load_documents, parsed
from tigergen.changes.surface import surface_changes


@dataclass(frozen=True, slots=True)
class Comparison:
    """The changes of one API: of its document, and of the Python client made of it."""

    api: str
    document: list[Change]
    client: list[Change]

    @property
    def changes(self) -> list[Change]:
        """All changes."""
        return [*self.document, *self.client]


def compare(old: str, new: str) -> list[Comparison]:
    """Compare what two arguments of the command name; APIs go by the names of their folders.

    Raises:
        NoDocumentError: there is no document where one was named.
    """
    before, after = load_documents(old), load_documents(new)
    if len(before) == len(after) == 1:
        return [_compared("", *before.values(), *after.values())]
    result = []
    for api in sorted({*before, *after}):
        one, other = before.get(api), after.get(api)
        if one is not None and other is not None:
            result.append(_compared(api, one, other))
        else:
            gone = other is None
            impact = Impact.judged(not gone)
            said = f"the API {api} is {'gone' if gone else 'new'}"
            result.append(Comparison(api, [Change(impact, "api-changed", "", "", said)], []))
    return result


def compare_text(old: str, name: str, text: str) -> Comparison:
    """Compare the one document that an argument names with the text of another.

    Raises:
        NoDocumentError: there is not one document where it was named.
    """
    before = load_documents(old)
    if len(before) != 1:
        raise NoDocumentError(f"{old} holds {len(before)} documents: name one of them")
    return _compared("", next(iter(before.values())), parsed(name, text))


def _compared(api: str, old: Loaded, new: Loaded) -> Comparison:
    document = [
        replace(change, old_place=old.place(change.old), new_place=new.place(change.new))
        for change in document_changes(old.document, new.document)
    ]
    return Comparison(api, document, surface_changes(old.document, new.document))


def fails(comparisons: list[Comparison], limit: Impact) -> bool:
    """Tell whether there is a change as bad as `limit` or worse."""
    return any(
        change.impact.order <= limit.order
        for comparison in comparisons
        for change in comparison.changes
    )
