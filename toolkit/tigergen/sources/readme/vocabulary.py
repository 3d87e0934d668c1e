"""The words by which READMEs of SDKs tell what stands where."""

from __future__ import annotations

import re
from typing import Final

_NAME_COLUMNS: Final = "property|name|field|attribute|parameter|param|option|key|argument|member"
COLUMNS: Final = re.compile(
    rf"(?:{_NAME_COLUMNS})\s+type\b(?:\s+(?:required|default(?:\s+value)?|description|notes?|comments?|details))*",
    re.IGNORECASE,
)
"""The header of a table whose rows have a name and a type."""

METHOD: Final = re.compile(r"[a-z]\w*(?:\.[A-Za-z_]\w*)+(?:\([\w$\s,\[\]{}=?.]*\))?")
"""The dotted name of a method, with or without its arguments."""

_LONGEST_ABBREVIATION: Final = 3
"""Letters: `SMS` may be a model, `NOTE` and `WARNING` only call for attention."""
_FILE: Final = re.compile(r"\.(?:js|mjs|cjs|ts|json|md|html?|css|ya?ml|txt|env|py|rb|lock|toml|sh)")

DETAIL: Final = re.compile(
    r"(?:examples?|usage|options|parameters|arguments|params|args|returns?|throws|errors|notes?|web"
    r"|browsers?|node(?:\.js)?|response|properties|kind|emits|see|since)",
    re.IGNORECASE,
)
"""A heading that parts what is said of one thing, and begins nothing new."""

ATTRIBUTES: Final = re.compile(
    r"\b([A-Z]\w+)\s+(?:objects?\s+)?(?:has|have|contains?|with)\s+the\s+following\s+(?:attributes|properties|fields)"
)
FOLLOWING: Final = re.compile(r"\bfollowing (?:attributes|properties|fields)\b", re.IGNORECASE)
CONFIGURES: Final = re.compile(r"\bconfig|\bdefault values\b|\boptions\b", re.IGNORECASE)
OPENS: Final = re.compile(r"(?:client|set-?up|initiali[sz]|creat|mak)", re.IGNORECASE)


def is_file(name: str) -> bool:
    """Tell whether a dotted name is that of a file: `package.json`."""
    return _FILE.search(name.partition("(")[0]) is not None and name.count(".") == 1


def is_model_name(text: str) -> bool:
    """Tell whether a heading can be the name of a model: one capitalised word, no shouting."""
    return (
        re.fullmatch(r"[A-Z][A-Za-z0-9]*", text) is not None
        and DETAIL.fullmatch(text) is None
        and not (text.isupper() and len(text) > _LONGEST_ABBREVIATION)
    )
