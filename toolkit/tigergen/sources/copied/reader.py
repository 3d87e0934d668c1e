"""Reader of the text of a page that was selected and copied in a browser."""

from __future__ import annotations

from typing import Final

from tigergen.sources.certainty import ALIKE
from tigergen.sources.copied.lines import lines_of, request_lines
from tigergen.sources.copied.page_model import CopiedPage
from tigergen.sources.copied.redoc_text import find_parts, page_lines, take_redoc_text
from tigergen.sources.copied.swagger_text import is_swagger, take_swagger_text
from tigergen.sources.copied.tree import address_of, show
from tigergen.sources.document import Document, Reading
from tigergen.sources.page.writer import write_shown
from tigergen.sources.redoc.missed import report_missed
from tigergen.sources.redoc.writer import SchemaWriter
from tigergen.text.tree import Located

_PROBLEM: Final = frozenset({"type", "title", "status", "detail", "instance"})
"""The members of problem details (RFC 9457)."""


def recognise(document: Document) -> float:
    """Return how sure the text is a copied page: parts of an operation above a request line."""
    lines = lines_of(document.prose)
    if is_swagger(lines):
        return ALIKE if request_lines(lines) else 0.0
    lines, _ = page_lines(document.prose)
    start = 0
    for first, end, _, _ in request_lines(lines):
        if any(kind == "responses" for kind, _, _ in find_parts(lines[start:first])):
            return ALIKE
        start = end
    return 0.0


def read(reading: Reading) -> None:
    """Turn the page into claims."""
    texts = reading.document.prose
    take = take_swagger_text if is_swagger(lines_of(texts)) else take_redoc_text
    page = take(texts)
    write_shown(reading, show(page))
    unsure = _assumed(reading, page)
    if unsure:
        message = f"{len(unsure)} samples may be of more than one media type; left out"
        reading.report("S033", message, min(unsure))
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


def _assumed(reading: Reading, page: CopiedPage) -> list[int]:
    """Claim what samples show whose media type the page does not: they are JSON.

    Return the lines of those that may as well be of a JSON media type of their own.
    """
    writer = SchemaWriter(reading)
    unsure: list[int] = []
    for operation in page.operations:
        for sample in operation.samples:
            if not sample.assumed:
                continue
            if _may_be_special(sample.value):
                unsure.append(sample.value.line)
                continue
            address = address_of(operation, sample)
            writer.exists(address[:-1], sample.value.line, "json-sample")
            writer.exists(address, sample.value.line, "json-sample")
            writer.value(address, sample.value, {})
    writer.finish()
    return unsure


def _may_be_special(value: Located) -> bool:
    """Whether a value has the shape of problem details, JSON:API or HAL."""
    names = value.mapping().keys()
    return (
        ({"title", "status"} <= names and names <= _PROBLEM)
        or "_links" in names
        or (bool(names & {"data", "errors"}) and bool(names & {"jsonapi", "included"}))
        or _is_resource(value.get("data"))
    )


def _is_resource(data: Located | None) -> bool:
    """Whether a member `data` holds a resource of JSON:API."""
    if data is None:
        return False
    one = next(iter(data.items()), data)
    return {"type", "attributes"} <= one.mapping().keys()
