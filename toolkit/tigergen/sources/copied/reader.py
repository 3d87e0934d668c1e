"""Reader of the text of a page that was selected and copied in a browser."""

from __future__ import annotations

import re
from typing import Final

from tigergen.sources.certainty import ALIKE
from tigergen.sources.copied.lines import lines_of, request_lines
from tigergen.sources.copied.redoc_text import find_parts, take_redoc_text
from tigergen.sources.copied.tree import show
from tigergen.sources.document import Document, Reading
from tigergen.sources.page.writer import write_shown
from tigergen.sources.redoc.missed import report_missed

_EXTRACTED: Final = re.compile(r"\|.*|.*\||- (?:payload|[1-5]\d\d|[1-5]XX|default)$", re.IGNORECASE)
"""Lines of a text that a program took from the page: rows with bars, tabs as items of lists."""


def recognise(document: Document) -> float:
    """Return how sure the text is a copied page: parts of an operation above a request line."""
    lines = lines_of(document.prose)
    if any(_EXTRACTED.match(line.text) for line in lines):
        return 0.0
    start = 0
    for first, end, _, _ in request_lines(lines):
        if any(kind == "responses" for kind, _, _ in find_parts(lines[start:first])):
            return ALIKE
        start = end
    return 0.0


def read(reading: Reading) -> None:
    """Turn the page into claims."""
    page = take_redoc_text(reading.document.prose)
    write_shown(reading, show(page))
    for number in page.controls:
        reading.remark(number, number, "control of the page")
    for number in page.unclear:
        reading.remark(number, number, "may belong to more than one table")
    if page.unclear:
        message = f"{len(page.unclear)} rows may belong to more than one table; left out"
        reading.report("S033", message, min(page.unclear))
    for operation in page.operations:
        for sample in operation.samples:
            value = sample.value
            reading.remark(value.line, value.end, "a sample of what is known already")
    report_missed(reading)
