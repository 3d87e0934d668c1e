"""Reader of facts files: statements about an API that no document of its vendor makes.

The format is ours and small::

    tigergen-facts: 1
    about: what public clients show of the wire
    document:
      # any part of an OpenAPI 3.2 document
      paths:
        /events/ack/:
          post: {responses: {"204": {description: Acknowledged}}}

Each value under `document` is one statement, made at its line. Facts files are trusted less than
the vendor's documents; a project may set another rank. `docs/reference/facts.schema.json` is the JSON Schema.
"""

from __future__ import annotations

import re
from typing import Final

from tigergen.model.extensions import extension_fault
from tigergen.sources.certainty import NAMED
from tigergen.sources.claim_writer import ClaimWriter
from tigergen.sources.document import Document, Format, Reading
from tigergen.text.tree import Located

RANK: Final = 2
_KEYS: Final = ("tigergen-facts", "about", "document")


def recognise(document: Document) -> float:
    """Return how sure the text is a facts file."""
    return (
        NAMED
        if re.search(r"""^["']?tigergen-facts["']?\s*:""", document.text, re.MULTILINE)
        else 0.0
    )


def read(reading: Reading) -> None:
    """Turn the statements into claims."""
    root = reading.document.tree
    if not isinstance(root, Located):
        return
    version = root.get("tigergen-facts")
    if version is None or version.value != 1:
        reading.report("S013", "tigergen-facts must be 1", root.line)
        return
    for key, entry in root.mapping().items():
        if key not in _KEYS:
            reading.report("S013", f"unknown key {key!r}; known are {', '.join(_KEYS)}", entry.line)
        elif key != "document":
            reading.remark(entry.line, entry.end, "about the file itself")
    body = root.get("document")
    if body is None or not body.mapping():
        reading.report("S013", "there are no statements under document", root.line)
        return
    report_unknown_extensions(reading, body)
    ClaimWriter(reading).object((), body, "document")


def report_unknown_extensions(reading: Reading, node: Located) -> None:
    """Report the keys below a node that look like tigergen's extensions and are not."""
    for located in node.walk():
        for key, entry in located.mapping().items():
            fault = extension_fault(key)
            if fault is not None:
                reading.report("D005", fault, entry.line, entry.column)


FORMAT: Final = Format("facts", RANK, recognise, read, structured=True)
