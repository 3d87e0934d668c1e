"""The README of an SDK, turned into claims in two steps: text -> `parts.Readme` -> claims.

What counts as a fact: the rows of model tables, models written as bullet lists, method signatures
with their options, events with their payloads, the client's configuration with its defaults, and the
prose about each of them. Installation and navigation give none; each of their lines is accounted for.
"""

from __future__ import annotations

import re
from typing import Final

from tigergen.sources.document import Document, Reading
from tigergen.sources.readme.blocks import blocks
from tigergen.sources.readme.claims import write_claims, write_difference
from tigergen.sources.readme.contradictions import contradictions
from tigergen.sources.readme.examples import Examples
from tigergen.sources.readme.parse import parse
from tigergen.sources.readme.roots import Roots
from tigergen.sources.readme.vocabulary import COLUMNS
from tigergen.text.markdown import CONTENTS

_TABLE: Final = re.compile(
    rf"^[ \t]*+\|?[ \t]*+{COLUMNS.pattern.replace(chr(92) + 's+type', '[ |]+type')}",
    re.IGNORECASE | re.MULTILINE,
)
# Within a line: a search that begins at each of many blank lines, and goes on over all of them, never ends.
_TYPED: Final = re.compile(
    r"^[ \t#`*-]*+(?:[\w$]+\.)+[\w$]+\(.*(?::\s*\??[A-Za-z]|$)", re.MULTILINE
)
_HANDLER: Final = re.compile(r"\.on\(\s*['\"]")
_KINDS: Final = re.compile(r"^\*\*Kind\*\*:", re.MULTILINE)
_TYPEDOC: Final = re.compile(r"^#{1,3} (?:Class|Interface): [A-Z]\w*", re.MULTILINE)
_OTHER: Final = re.compile(r"\s*(?:---\s*\n)?(?:swagger|openapi|\{)")
_PROGRAM: Final = (
    ".py",
    ".js",
    ".mjs",
    ".cjs",
    ".ts",
    ".tsx",
    ".jsx",
    ".rb",
    ".go",
    ".java",
    ".php",
    ".cs",
    ".sh",
)
"""Endings of programs: they call and define methods, but document none."""
_REMARKS: Final = {
    "text": "prose",
    "code": "example",
    "heading": "heading",
    "bullets": "prose",
    "table": "table",
}


_SIGNS: Final = (
    (_TABLE, 3, 25),
    (_TYPED, 4, 10),
    (_HANDLER, 2, 10),
    (_KINDS, 4, 15),
    (_TYPEDOC, 2, 30),
)
"""Signs of an SDK's README, how many of each count, and the percent that each adds.

A heading that TypeDoc writes is enough. A table of names and types needs a second sign, for tables of
settings look alike; calls and handlers, which any program's README shows, need two others.
"""
_MOST: Final = 90
"""Percent: a page or a document may have such tables too, and is surer of itself."""


def recognise(document: Document) -> float:
    """Return how sure the text is an SDK's README: it has model tables, signatures or events."""
    text = "\n".join(document.prose)
    if _OTHER.match(text) or document.name.lower().endswith(_PROGRAM):
        return 0.0
    percent = sum(min(len(sign.findall(text)), most) * each for sign, most, each in _SIGNS)
    return min(percent, _MOST) / 100


def read(reading: Reading) -> None:
    """Turn the README into claims."""
    found = blocks("\n".join(reading.document.prose))
    readme = parse(found)
    differences = contradictions(readme)
    examples = Examples(readme, Roots(found))
    for block in found:
        if block.kind == "code":
            examples.check(block)
    examples.conclude()
    write_claims(reading, readme)
    for difference in [*differences, *examples.differences]:
        write_difference(reading, difference)
    for block in found:
        why = "navigation" if block.label == CONTENTS else _REMARKS[block.kind]
        reading.remark(block.line, block.end, why)
    for number, line in enumerate(reading.document.lines, 1):
        if line.strip():
            reading.remark(number, number, "markup")
