"""Which program rendered a page, told by the elements it makes and the scripts it loads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from tigergen.text.html import Element


@dataclass(frozen=True, slots=True)
class Renderer:
    """A renderer: names of its elements, and patterns of their ids, classes and files."""

    name: str
    elements: frozenset[str] = frozenset()
    id: str = ""
    classed: str = ""
    file: str = ""


_RENDERERS: Final = (
    Renderer(
        "ReDoc",
        frozenset({"redoc"}),
        classed=r"redoc-wrap|redoc-json|redoc-markdown",
        file=r"redoc(?:[.@/-]|$)",
    ),
    Renderer(
        "Swagger UI",
        id=r"swagger-ui",
        classed=r"swagger-ui",
        file=r"swagger-ui(?:[.@/-]|$)",
    ),
    Renderer(
        "Scalar",
        id=r"scalar-\w+",
        classed=r"scalar-(?:app|api-reference|client)[\w-]*",
        file=r"scalar[\w./@-]*/api-reference",
    ),
    Renderer("RapiDoc", frozenset({"rapi-doc", "rapi-doc-mini"}), file=r"rapidoc(?:[.@/-]|$)"),
    Renderer(
        "Stoplight Elements",
        frozenset({"elements-api", "elements-stoplight-project"}),
        classed=r"sl-elements(?:-api)?",
        file=r"@stoplight/elements",
    ),
    Renderer("Slate", classed=r"tocify-wrapper|toc-link toc-h1", id=r"toc-?ify"),
    Renderer(
        "ReadMe",
        classed=r"rm-(?:ReferenceMain|Playground|ReferenceIndex|LanguageButton)[\w-]*",
        file=r"cdn\.readme\.(?:io|com)",
    ),
    Renderer("Docusaurus OpenAPI", classed=r"openapi__[\w-]+|openapi-[\w-]+__[\w-]+"),
    Renderer("OpenAPI Explorer", frozenset({"openapi-explorer"})),
    Renderer("Zudoku", classed=r"zudoku[\w-]*", file=r"zudoku"),
)
_ADDRESSES: Final = ("spec-url", "data-url", "apidescriptionurl")
_DOCUMENT: Final = re.compile(
    r"""(?:["']?(?:specUrl|spec_url|url)["']?\s*:\s*|Redoc\.init\(\s*)["']([^"'\s]{1,500})["']"""
)


def find_renderer(elements: Iterable[Element]) -> str | None:
    """Return the name of the program that rendered a page of these elements, if it is known."""
    elements = list(elements)
    for renderer in _RENDERERS:
        if any(_made(renderer, element) for element in elements):
            return renderer.name
    return None


def _made(renderer: Renderer, element: Element) -> bool:
    if element.name in renderer.elements:
        return True
    said = element.attributes
    if renderer.id and re.fullmatch(renderer.id, said.get("id", "")):
        return True
    classes = " ".join(said.get("class", "").split())
    if renderer.classed and re.search(rf"(?:^| )(?:{renderer.classed})(?: |$)", classes):
        return True
    file = said.get("src", "") or said.get("href", "")
    return bool(
        renderer.file
        and element.name in ("script", "link")
        and re.search(rf"(?:^|[/@.])(?:{renderer.file})", file)
    )


def find_address(elements: Iterable[Element], scripts: Sequence[str]) -> str | None:
    """Return the address from which a page loads its document, if the page states one."""
    for element in elements:
        for name in _ADDRESSES:
            if element.attributes.get(name):
                return element.attributes[name]
    return next((found[1] for script in scripts if (found := _DOCUMENT.search(script))), None)
