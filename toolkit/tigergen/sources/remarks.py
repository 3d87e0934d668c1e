"""Why lines of a document give no claim: what its structure and the diagnostics tell."""

from __future__ import annotations

from tigergen.sources.document import Reading
from tigergen.text.tree import Located


def complete_remarks(reading: Reading) -> None:
    """Add a reason for each line that gives no claim and has none yet."""
    said = {claim.place.line for claim in reading.claims}
    reasons = reading.remarks
    for found in reading.diagnostics:
        if found.place is not None and found.place.line not in said:
            reasons.setdefault(found.place.line, found.message)
    # A reader of plain text never asks for the tree, and its text need not be YAML.
    root = reading.document.tree if "_parsed" in reading.document.__dict__ else None
    if not isinstance(root, Located):
        return
    remark_structure(reading, root)
    for number, text in enumerate(reading.document.lines, 1):
        bare = text.strip()
        if not bare:
            continue
        if not bare.strip("-"):
            reasons.setdefault(number, "document marker")
        elif bare.startswith("#"):
            reasons.setdefault(number, "comment")
        elif bare in ("{", "}", "[", "]", "},", "],", "{}", "[]"):
            reasons.setdefault(number, "structure")


def remark_structure(reading: Reading, root: Located) -> None:
    """Lines of a tree that hold the facts of other lines together, or go on with them."""
    reasons = reading.remarks
    for node in root.walk():
        if isinstance(node.value, dict | list):
            reasons.setdefault(node.line, "structure")
            for child in (*node.mapping().values(), *node.items()):
                holds = isinstance(child.value, dict | list)
                reason = "structure" if holds else f"part of the fact at line {node.line}"
                reasons.setdefault(child.line, reason)
        else:
            for number in range(node.line + 1, node.end + 1):
                reasons.setdefault(number, "goes on from the line before")
