"""Why the lines of a page that give no fact give none."""

from __future__ import annotations

import re

from tigergen.sources.document import Reading
from tigergen.sources.redoc.blocks import Page
from tigergen.sources.redoc.entry import Entry
from tigergen.sources.redoc.page import BODY, NESTED, RESPONSES, SAMPLES, TABLE


def remark_lines(reading: Reading, page: Page, entries: list[Entry]) -> None:
    """Why the lines without a claim have none."""
    for number, raw in enumerate(reading.document.lines, 1):
        why = _why(raw.strip())
        if why is not None:
            reading.remark(number, number, why)
    for entry in entries:
        for name in entry.operation.authorizations:
            reading.remark(name.line, name.line, "an authorization that the page does not describe")
    for number in page.noise:
        reading.remark(number, number, "control of the page")
    for number in page.unread:
        reading.remark(number, number, "a sample that is not JSON")
    for entry in entries:
        for samples in (entry.operation.request, entry.operation.response):
            if samples is not None and samples.value is not None:
                value = samples.value
                reading.remark(value.line, value.end, "a sample of what is known already")


def _why(text: str) -> str | None:
    """What the form of a line says of it."""
    if not text:
        return "blank"
    if any(heading.fullmatch(text) for heading in (TABLE, BODY, RESPONSES, SAMPLES)):
        return "heading of a section"
    if re.fullmatch(r"[-\s{}\[\],]*", text):
        return "structure of a sample"
    if NESTED.fullmatch(text):
        return "a nested table whose rows the page lost"
    if re.fullmatch(r"Authorizations?:.*", text):
        return "an authorization that the page does not describe"
    if text.startswith("- "):
        return "tab of a sample"
    if "/" in text and re.fullmatch(r"[\w.+/-]+", text):
        return "media type of a sample"
    if "|" in text:
        return "a row that belongs to nothing the page names"
    return None
