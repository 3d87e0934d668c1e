"""The names that the modules of a package import and define themselves, read from their templates.

A class named after a tag or a schema stands beside them, so it cannot have one of these names.
"""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from tigergen.generate.templates import template_folder

_IMPORT: Final = re.compile(r"^ *(?:from \S+ )?import (?P<names>[^{}\n(]+)$", re.MULTILINE)
_BOUND: Final = re.compile(r"^(?P<name>[A-Z]\w*)(?=:| =)", re.MULTILINE)
_STATEMENT: Final = re.compile(r"\{%.*?%\}")


@cache
def own_names(*modules: str) -> frozenset[str]:
    """Return the names that modules take for themselves, but for those of modules and functions in small letters."""
    found: set[str] = set()
    for module in modules:
        template = template_folder() / "python" / f"{module}.py.jinja"
        text = _STATEMENT.sub("", template.read_text(encoding="utf-8"))
        for line in _IMPORT.finditer(text):
            found.update(part.split()[-1] for part in line["names"].split(",") if part.strip())
        found.update(bound["name"] for bound in _BOUND.finditer(text))
    return frozenset(name for name in found if name[0].isupper())
