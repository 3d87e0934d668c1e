"""Reads the API document inside a page, else what its elements show; or names the renderer.

The embedded document is the one the page was rendered from, so nothing is lost; its facts have their
places in the page. Scripts are read as text and never run; nothing is fetched.
"""

from __future__ import annotations

import re
from typing import Final

from tigergen.sources import openapi, swagger
from tigergen.sources.certainty import ALIKE, NAMED
from tigergen.sources.document import Document, Reading
from tigergen.sources.page.embedded import find_embedded, holds_document
from tigergen.sources.page.redoc_page import take_redoc
from tigergen.sources.page.renderer import find_address, find_renderer
from tigergen.sources.page.swagger_page import take_swagger_ui
from tigergen.sources.page.writer import write_shown
from tigergen.sources.remarks import remark_structure
from tigergen.text.html import Outline, Script, is_html, outline
from tigergen.text.markup import parse_markup
from tigergen.text.tree import TextFault

_SCRIPT: Final = re.compile(r"\.[cm]?js")
_ASSIGNED: Final = re.compile(
    r"\bSwaggerUIBundle\b|\bswaggerDoc\b|__redoc_state\b|\bRedoc\.init\b|\bloadSpec\b"
    r"|\bapiDescriptionDocument\b|\bcreateApiReference\b"
)
"""What only a script that starts a renderer says."""


def recognise(document: Document) -> float:
    """Return how sure the text is a page, or the script of one, that shows an API."""
    page = _outline(document)
    if page is None:
        return 0.0
    if any(holds_document(document.text, script) for script in page.scripts):
        return NAMED
    return ALIKE if find_renderer(page.elements) else 0.0


def _outline(document: Document) -> Outline | None:
    """The parts of a page; the whole of a script that a page was saved with is one script."""
    text = document.text
    if is_html(text):
        return outline(text)
    if _SCRIPT.search(document.name[-4:].lower()) and _ASSIGNED.search(text):
        return Outline([Script(0, len(text))])
    return None


def read(reading: Reading) -> None:
    """Turn the documents inside the page into claims."""
    document = reading.document
    page = _outline(document) or Outline()
    embedded = find_embedded(document.text, page.scripts, document.name, document.limits)
    for root, odd in embedded.documents:
        reading.check(root, odd)
        read_tree = swagger.read_tree if root.get("swagger") else openapi.read_tree
        read_tree(reading, root)
        remark_structure(reading, root)
    if not embedded.documents and not _read_elements(reading, page):
        _report_none(reading, page, embedded.fault)
    reading.remark(1, len(document.lines), "the page around the document")


def _read_elements(reading: Reading, page: Outline) -> bool:
    """Read the operations that the elements of the page show; tell whether there is one."""
    take = _TAKERS.get(find_renderer(page.elements) or "")
    if take is None:
        return False
    shown = take(parse_markup(reading.document.text))
    if not shown.tree.at("paths").mapping():
        return False
    reading.rank = max(reading.rank, _RANK)
    write_shown(reading, shown)
    return True


def _report_none(reading: Reading, page: Outline, fault: TextFault | None) -> None:
    """Say why no document could be read: the one inside is broken, or there is none inside."""
    if fault is not None:
        message = f"the document inside the page cannot be read: {fault.message}"
        reading.report(fault.code, message, fault.line, fault.column)
        return
    text = reading.document.text
    maker = find_renderer(page.elements) or "a program that is not known"
    address = find_address(page.elements, [text[one.start : one.end] for one in page.scripts])
    loads = f"; the page loads it from {address!r}" if address else ""
    reading.report("S030", f"a page rendered by {maker}, without its API document{loads}", 1)


_TAKERS: Final = {"ReDoc": take_redoc, "Swagger UI": take_swagger_ui}
_RANK: Final = 1
"""Below documents made for machines: the elements show less than the document they were made of."""
