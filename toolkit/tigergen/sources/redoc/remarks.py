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
        text = raw.strip()
        if not text:
            reading.remark(number, number, "blank")
        elif any(p.fullmatch(text) for p in (TABLE, BODY, RESPONSES, SAMPLES)):
            reading.remark(number, number, "heading of a section")
        elif re.fullmatch(r"[-\s{}\[\],]*", text):
            reading.remark(number, number, "structure of a sample")
        elif NESTED.fullmatch(text):
            reading.remark(number, number, "a nested table whose rows the page lost")
        elif re.fullmatch(r"Authorizations?:.*", text):
            reading.remark(number, number, "an authorization that the page does not describe")
        elif text.startswith("- "):
            reading.remark(number, number, "tab of a sample")
        elif "/" in text and re.fullmatch(r"[\w.+/-]+", text):
            reading.remark(number, number, "media type of a sample")
        elif "|" in text:
            reading.remark(number, number, "a row that belongs to nothing the page names")
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
