"""Reader of APIs.json indexes (apisjson.org, version 0.14 and later), as YAML or JSON.

An index lists one entry for each operation of a collection, named by a slug that holds path and
method, run together. What the slug means cannot be told from the index alone: the reader records
what each entry says under its slug, and `tigergen.infer.slug` finds the operation.
"""

from __future__ import annotations

import re
from typing import Final

from tigergen.model.openapi import INDEX, server_identity
from tigergen.sources.certainty import LIKELY, NAMED, UNPARSED
from tigergen.sources.document import Document, Format, Reading
from tigergen.text.tree import Located

RANK: Final = 1
"""Below the documents it is an index of."""

_ABOUT_INDEX: Final = frozenset(
    """x-slug x-kinRank x-alexaRank created modified url specificationVersion include
    x-api-slug""".split()
)
_INFO_LINKS: Final = {
    "x-terms-of-service": ("info", "termsOfService"),
    "x-contact-form": ("info", "contact", "url"),
    "x-documentation": ("externalDocs", "url"),
}


def recognise(document: Document) -> float:
    """Return how sure the text is an APIs.json index."""
    if not re.search(r"""(?:^[ \t{]*|[{,][ \t]*)["']?apis["']?\s*:""", document.text, re.MULTILINE):
        return 0.0
    root = document.tree
    if not isinstance(root, Located):
        return UNPARSED
    apis = root.get("apis")
    if apis is None or not isinstance(apis.value, list):
        return 0.0
    return NAMED if root.get("specificationVersion") or root.get("name") else LIKELY


def read(reading: Reading) -> None:
    """Turn the index into claims."""
    root = reading.document.tree
    if not isinstance(root, Located):
        return
    _Index(reading, root).read()


class _Index:
    def __init__(self, reading: Reading, root: Located) -> None:
        self._reading = reading
        self._root = root

    def read(self) -> None:
        reading, root = self._reading, self._root
        for key, entry in root.mapping().items():
            match key:
                case "name":
                    self._text(("info", "title"), entry)
                case "description":
                    self._text(("info", "description"), entry)
                case "image":
                    self._text(("info", "x-logo", "url"), entry)
                case "tags":
                    self._keywords(entry)
                case "apis":
                    for api in entry.items():
                        self._api(api)
                case "x-common":
                    self._common(entry)
                case "maintainers":
                    reading.claim(("info", "x-tigergen-maintainers"), entry.plain(), entry.line)
                case _:
                    reading.remark(entry.line, entry.end, "about the index itself")

    def _text(self, address: tuple[str, ...], node: Located) -> None:
        if isinstance(node.value, str) and node.value.strip():
            if len(address) > 2:
                self._reading.exists(address[:-1], node.line)
            self._reading.claim(address, " ".join(node.value.split()), node.line)

    def _keywords(self, node: Located) -> None:
        """Keywords of the whole API: a list, or one text with commas."""
        words = (
            node.value.split(",")
            if isinstance(node.value, str)
            else [item.value for item in node.items() if isinstance(item.value, str)]
        )
        for word in words:
            if isinstance(word, str) and word.strip():
                self._reading.exists(("info", "x-tigergen-keywords", word.strip()), node.line)

    def _api(self, node: Located) -> None:
        """Read an entry; one without a slug is an API of its own and gives what is said of all."""
        self._collection(node)
        slug, name = node.get("x-api-slug"), node.text("x-api-slug")
        if slug is None or not name:
            self._reading.report(
                "S009", "an entry without x-api-slug names no operation", node.line
            )
        else:
            self._operation(node, name, slug.line)

    def _collection(self, node: Located) -> None:
        """Read what an entry says of the whole API."""
        reading = self._reading
        base = node.get("baseURL") or node.get("baseUrl")
        if base is not None and isinstance(base.value, str) and base.value.strip():
            address = ("servers", server_identity(base.value.strip()))
            reading.exists(address, base.line)
            reading.claim((*address, "url"), base.value.strip(), base.line)
        tags = node.get("tags")
        if tags is not None:
            self._keywords(tags)
        for key, entry in node.mapping().items():
            if key == "humanURL":
                self._link("humanURL", entry)
            elif key == "image":
                reading.remark(entry.line, entry.end, "the collection's logo again")

    def _operation(self, node: Located, slug: str, line: int) -> None:
        """Read what an entry says of its operation."""
        reading = self._reading
        address = (INDEX, slug)
        reading.exists(address, line)
        name = node.get("name")
        if name is not None and isinstance(name.value, str):
            group, dash, title = " ".join(name.value.split()).partition(" - ")
            reading.claim((*address, "summary"), title if dash else group, name.line)
            if dash:
                reading.claim((*address, "x-tigergen-group"), group, name.line)
        description = node.get("description")
        if description is not None:
            self._text((*address, "description"), description)
        properties = node.get("properties")
        for item in properties.items() if properties else ():
            url, kind = item.get("url"), item.text("type")
            if url is None or not isinstance(url.value, str):
                continue
            if kind == "x-openapi-spec":
                reading.claim((*address, "externalDocs"), {"url": url.value}, url.line)
            elif kind:
                self._add_link(address, kind, url.value, url.line)

    def _link(self, kind: str, node: Located) -> None:
        if isinstance(node.value, str) and node.value:
            self._add_link(("info",), kind.removeprefix("x-"), node.value, node.line)

    def _add_link(self, owner: tuple[str, ...], kind: str, url: str, line: int) -> None:
        address = (*owner, "x-tigergen-links", f"{kind} {url}")
        self._reading.exists(address, line)
        self._reading.claim((*address, "type"), kind, line)
        self._reading.claim((*address, "url"), url, line)

    def _common(self, node: Located) -> None:
        """Links about the whole API: where OpenAPI has a field they go there."""
        reading = self._reading
        for item in node.items():
            kind, url = item.text("type"), item.get("url")
            if not kind or url is None or not isinstance(url.value, str):
                reading.report("S006", "a link needs a type and a url", item.line, item.column)
                continue
            if kind in _INFO_LINKS:
                address = _INFO_LINKS[kind]
                if len(address) > 2 or address[0] == "externalDocs":
                    reading.exists(address[:-1], url.line)
                reading.claim(address, url.value, url.line)
            elif kind == "x-email":
                reading.exists(("info", "contact"), url.line)
                reading.claim(
                    ("info", "contact", "email"), url.value.removeprefix("mailto:"), url.line
                )
            elif kind == "x-license":
                reading.exists(("info", "license"), url.line)
                reading.claim(("info", "license", "url"), url.value, url.line)
                reading.assume(
                    ("info", "license", "name"), "License", url.line, "license-name-required"
                )
            else:
                self._link(kind, url)


FORMAT: Final = Format("apisjson", RANK, recognise, read, structured=True)
