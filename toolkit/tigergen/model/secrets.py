"""Credentials in texts of documents: recognised by their form, and hidden from what is shown."""

from __future__ import annotations

import re
from typing import Final

_KNOWN: Final = (
    r"\b(?:sk|pk|rk)_(?:live|test)_[0-9A-Za-z]{8,}|\bgh[pousr]_[0-9A-Za-z]{20,}|\bAKIA[0-9A-Z]{16}\b"
    r"|\bxox[abprs]-[0-9A-Za-z-]{10,}|\beyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{5,}|-----BEGIN [A-Z ]*PRIVATE KEY"
    r"|\bAIza[0-9A-Za-z_-]{30,}|\bglpat-[0-9A-Za-z_-]{15,}"
)
"""Forms that nothing but a credential has."""

_LIKELY: Final = (
    r"(?<=://)[^\s/:@]{1,100}:[^\s/@]{1,100}(?=@)"
    r"|(?<=\b[Bb]asic )(?=\S{0,200}[0-9A-Z])[0-9A-Za-z+/]{12,}=*|(?<=\b[Bb]earer )(?=\S{0,200}\d)[\w.~+/-]{16,}=*"
)
"""Forms that a placeholder may have too: hidden, and not reported."""

SECRETS: Final = re.compile(_KNOWN)
_HIDDEN: Final = re.compile(f"{_KNOWN}|{_LIKELY}")
_LEFT: Final = 4

_MARKS: Final = (
    *(
        "_live_",
        "_test_",
        "ghp_",
        "gho_",
        "ghu_",
        "ghs_",
        "ghr_",
        "AKIA",
        "xox",
        "eyJ",
        "-----BEGIN",
    ),
    *("AIza", "glpat-", "://", "asic ", "earer "),
)
"""What a text of any of the forms has in it: to look for these takes a fiftieth of the time."""


def conceal(text: str) -> str:
    """Return the text with an asterisk for each character of a credential but the first few."""
    if not any(map(text.__contains__, _MARKS)):
        return text
    return _HIDDEN.sub(lambda found: _covered(found.group()), text)


def _covered(secret: str) -> str:
    return secret[:_LEFT] + "*" * (len(secret) - _LEFT)
