"""Reader of OpenAPI 3.0, 3.1 and 3.2 documents.

Keywords of 3.0 that 3.1 dropped are turned into their successors: `nullable` into a type list, a
boolean `exclusiveMinimum` or `exclusiveMaximum` into the number (OpenAPI 3.1, appendix of changes).
"""

from __future__ import annotations

import re
from typing import Final

from tigergen.model.pointer import ROOT
from tigergen.sources.certainty import NAMED, UNPARSED
from tigergen.sources.claim_writer import ClaimWriter
from tigergen.sources.document import Document, Format, Reading
from tigergen.sources.references import SECTIONS, FollowedReferences
from tigergen.text.tree import Located

_VERSION: Final = re.compile(r"3\.[012](\.\d+)?(-\S+)?")


def recognise(document: Document) -> float:
    """Return how sure the text is an OpenAPI 3 document."""
    if not re.search(r"""["']?openapi["']?\s*:""", document.text):
        return 0.0
    root = document.tree
    if not isinstance(root, Located):
        return UNPARSED
    version = root.get("openapi")
    return NAMED if version is not None and _VERSION.fullmatch(str(version.value)) else 0.0


def read(reading: Reading) -> None:
    """Turn the document into claims, field by field."""
    root = reading.document.tree
    if isinstance(root, Located):
        read_tree(reading, root)


def read_tree(reading: Reading, root: Located) -> None:
    """Turn a document that may stand in the text of another into claims."""
    sections = {name: ROOT / "components" / name for name in SECTIONS.values()}
    ClaimWriter(reading, FollowedReferences(reading, root, sections)).document(root)


FORMAT: Final = Format("openapi", 0, recognise, read, structured=True, by_entry=True)
