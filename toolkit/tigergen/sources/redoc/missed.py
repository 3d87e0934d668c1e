"""How much of a page was not understood: lines that look like facts and gave none."""

from __future__ import annotations

import re
from typing import Final

from tigergen.model.claim import METHODS
from tigergen.sources.document import Reading

_LOOKS: Final = (
    re.compile(rf"(?:{'|'.join(METHODS)})\s*(?:https?://[^\s/]+)?/\S*", re.IGNORECASE),
    re.compile(r"(?:[1-5](?:\d\d|XX)|default)+", re.IGNORECASE),
    re.compile(r"[1-5](?:\d\d|XX) [A-Z][\w ',.-]{1,60}"),
    re.compile(r"/[a-z][\w.~-]*(?:/(?:[\w.~-]+|\{[^{}/\s]+\}))*/?(?: Deprecated)?"),
    re.compile(
        r"[A-Za-z_][\w.\[\]-]*\s*\|?\s*(?:required|optional)?\s*\|?\s*"
        r"(?:string|integer|number|boolean|object|array of \w+)\b(?:\s*[<(\[|].*)?"
    ),
    re.compile(r"[^|]{1,200} \| .*"),
)
"""Request lines, statuses (also glued tabs), paths, and rows of tables."""
_PROSE: Final = frozenset({"description", "summary"})
_FEW: Final = 5
_SHARE: Final = 0.1


def report_missed(reading: Reading) -> None:
    """Report the share of lines that look like facts and gave none, if it is large.

    A line that became a part of a description gave no fact of its own.
    """
    given = {claim.place.line for claim in reading.claims if claim.address[-1] not in _PROSE}
    given |= {line for line, why in reading.remarks.items() if "sample" in why or "control" in why}
    looking = [
        number
        for number, line in enumerate(reading.document.prose, 1)
        if any(pattern.fullmatch(" ".join(line.split()).lstrip("# ")) for pattern in _LOOKS)
    ]
    missed = [number for number in looking if number not in given]
    if len(missed) < _FEW or len(missed) < _SHARE * len(looking):
        return
    share = round(100 * len(missed) / len(looking))
    message = (
        f"{len(missed)} of {len(looking)} lines that look like parameters, statuses or request "
        f"lines gave no fact ({share} %)"
    )
    reading.report("S032", message, missed[0])
