"""What OpenAPI requires of every document and every response.

- ``document-title``, ``document-version``: OpenAPI requires both (3.2, 4.8.2).
"""

from __future__ import annotations

from typing import Final

from tigergen.model.canonical import OPENAPI, Canonical
from tigergen.model.claim import concluded
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.walk import operations

TITLE_RULE: Final = "document-title"
VERSION_RULE: Final = "document-version"
_INFO: Final = ROOT / "info"


def add_required_fields(canonical: Canonical, title: str) -> None:
    """Add `openapi`, title and version, `paths` if the document has nothing else, descriptions."""
    document = canonical.document
    canonical.put(ROOT / "openapi", OPENAPI)
    if "info" not in document:
        canonical.put(_INFO, {})
    info = document["info"]
    if not info.get("title"):
        canonical.put(_INFO / "title", title, concluded(TITLE_RULE, []))
    if "version" not in info:
        canonical.put(_INFO / "version", "0", concluded(VERSION_RULE, []))
    elif not isinstance(info["version"], str):
        where = _INFO / "version"
        canonical.put(where, str(info["version"]), canonical.origins(where))
    canonical.order_members(_INFO, ["title"])
    canonical.order_members(ROOT, ["openapi", "info"])
    if not {"paths", "components", "webhooks"} & set(document):
        canonical.put(ROOT / "paths", {})
    for path, method, _ in operations(document):
        add_response_descriptions(canonical, Pointer.of("paths", path, method))


def add_response_descriptions(canonical: Canonical, operation: Pointer) -> None:
    """Give each response of an operation the description that OpenAPI required before 3.2."""
    responses = operation.resolve(canonical.document).get("responses")
    for status, response in (responses or {}).items():
        if isinstance(response, dict) and "$ref" not in response and "description" not in response:
            canonical.put(operation / "responses" / status / "description", "")
