"""The operations that the elements of a Swagger UI page show.

An operation is a block (`opblock`) with a line of method, path and summary; its body is there only if it is
unfolded. Blocks stand in sections of one tag each, so that an operation of two tags is shown twice. Blocks
inside of blocks are callbacks, which are of no operation. The classes are those of versions 3 to 5.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final
from urllib.parse import unquote

from tigergen.model.claim import METHODS
from tigergen.sources.page.shown import Shown, entry, having
from tigergen.sources.page.swagger_about import info_of, schemes_of, servers_of
from tigergen.sources.page.swagger_model import Models, is_model
from tigergen.sources.page.swagger_parts import Parts
from tigergen.sources.page.swagger_schema import is_article, schema_of_article, title_of
from tigergen.text.markup import Node
from tigergen.text.tree import Located

_BLOCK: Final = "opblock"
_SECTION: Final = "opblock-tag-section"
_PATHS: Final = frozenset({"opblock-summary-path", "opblock-summary-path__deprecated"})
_PROSE: Final = frozenset({"renderedMarkdown", "markdown"})
_UNTAGGED: Final = "default"


def take_swagger_ui(root: Node) -> Shown:
    """Take the document that a page shows; one without paths if it shows no operation."""
    shown = Shown(entry(root, {}))
    models = Models(shown)
    _read_models(shown, models, root)
    page = _Page(shown, Parts(shown, models))
    for part in root.walk(outside=_BLOCK):
        if _SECTION in part.classes:
            page.section(part)
        elif "webhooks" in part.classes:
            page.blocks(part, "", page.webhooks)
    page.blocks(root, "", page.paths)
    members = {
        "openapi": root.located("3.1.0"),
        "info": root.located(info_of(root)),
        "paths": root.located(dict[str, Located](page.paths)),
    }
    if page.webhooks:
        members["webhooks"] = root.located(dict[str, Located](page.webhooks))
    if page.tags:
        members["tags"] = root.located(list(page.tags.values()))
    servers = servers_of(root, outside=_BLOCK)
    if servers:
        members["servers"] = servers[0].holding(list(servers))
    components = {"schemas": models.components, "securitySchemes": schemes_of(root)}
    found = {key: root.located(dict[str, Located](one)) for key, one in components.items() if one}
    if found:
        members["components"] = root.located(found)
    shown.tree = root.located(members)
    return shown


class _Page:
    """What the blocks of a page show, each of which is read once."""

    def __init__(self, shown: Shown, parts: Parts) -> None:
        self._shown = shown
        self._parts = parts
        self._seen: set[int] = set()
        self.paths: dict[str, Located] = {}
        self.webhooks: dict[str, Located] = {}
        self.tags: dict[str, Located] = {}

    def section(self, section: Node) -> None:
        """Read the operations of a tag."""
        heading = section.first(lambda one: f"{_BLOCK}-tag" in one.classes)
        name = _tag_name(heading) if heading is not None else ""
        tag = _tag(heading, name) if heading is not None else None
        if tag is not None:
            self.tags.setdefault(name, tag)
        if not any(True for _ in _blocks(section)):
            # A folded section does not show how many operations it has.
            self._shown.facts += 1
            self._shown.missed.append(section)
        self.blocks(section, name, self.paths, tag)

    def blocks(
        self, part: Node, name: str, items: dict[str, Located], tag: Located | None = None
    ) -> None:
        """Read the operations below an element, but those that were read before."""
        for block in _blocks(part):
            if id(block) not in self._seen:
                self._seen.add(id(block))
                self._operation(block, name, items, tag)

    def _operation(
        self, block: Node, tag_name: str, items: dict[str, Located], tag: Located | None
    ) -> None:
        self._shown.facts += 1
        head = _Head(block, tag_name)
        webhook = items is self.webhooks
        if head.method not in METHODS or not (webhook or head.path.startswith("/")):
            self._shown.missed.append(block)
            return
        found = head.facts
        if not any(True for _ in block.classed(f"{_BLOCK}-body")):
            self._shown.folded.append(block)
        section = "webhooks" if webhook else "paths"
        self._parts.read(block, found, (section, head.path, head.method))
        item = items.get(head.path, head.line.located({}))
        before = item.mapping().get(head.method, head.line.located({})).mapping()
        tags = list(before["tags"].items()) if "tags" in before else []
        if tag is not None:
            tags.append(tag.at("name"))
        found = {**found, **before}
        if tags:
            found["tags"] = tags[0].holding(tags)
        items[head.path] = having(item, **{head.method: head.line.located(found)})


def _blocks(root: Node) -> Iterator[Node]:
    return (node for node in root.walk(outside=_BLOCK) if _BLOCK in node.classes)


def _read_models(shown: Shown, models: Models, root: Node) -> None:
    """The section of schemas at the end of the page."""
    for section in root.walk(outside=_BLOCK):
        if section.name != "section" or "models" not in section.classes:
            continue
        for node in section.walk(outside="json-schema-2020-12"):
            name = node.attributes.get("data-name", "")
            if "model-container" in node.classes and name:
                model = next((one for one in node.walk(outside="model") if is_model(one)), None)
                if model is not None:
                    models.keep(name, models.read(model))
            elif is_article(node) and title_of(node):
                models.keep(title_of(node), schema_of_article(shown, node))


def _tag_name(heading: Node) -> str:
    link = next(heading.all("a", "span"), None)
    return heading.attributes.get("data-tag", "") or (link or heading).words


def _tag(heading: Node, name: str) -> Located | None:
    """The tag of a section; operations without one stand in a section that is called `default`."""
    prose = next((one for one in heading.walk() if _PROSE & one.classes), None)
    described = prose is not None and prose.words
    if not name or (name == _UNTAGGED and not described):
        return None
    tag = {"name": entry(heading, name)}
    if prose is not None and described:
        tag["description"] = entry(prose, prose.prose)
    return heading.located(tag)


class _Head:
    """The line of an operation, which is shown though the operation is folded."""

    def __init__(self, block: Node, tag: str) -> None:
        self.method = self.path = ""
        self.line = block
        self.facts: dict[str, Located] = {}
        for part in block.elements:
            if f"{_BLOCK}-summary" in part.classes:
                for node in part.walk():
                    self._read(node)
        identifier = self._identifier(tag)
        if identifier:
            self.facts.setdefault("operationId", entry(self.line, identifier))
        if f"{_BLOCK}-deprecated" in block.classes:
            self.facts["deprecated"] = entry(block, True)

    def _read(self, node: Node) -> None:
        if f"{_BLOCK}-summary-method" in node.classes:
            self.method = node.words.lower()
        elif _PATHS & node.classes:
            self.path = re.sub(r"[\s\u200b]+", "", node.attributes.get("data-path") or node.words)
            self.line = node
        elif f"{_BLOCK}-summary-description" in node.classes and node.words:
            self.facts["summary"] = entry(node, node.words)

    def _identifier(self, tag: str) -> str:
        """The operation id in the link of an operation, if it is not the one made of method and path."""
        link = next(self.line.all("a"), None)
        address = unquote(link.attributes.get("href", "")) if link is not None else ""
        within = address.partition("#/")[2]
        found = within.removeprefix(f"{tag}/") if tag else within.partition("/")[2]
        made = self.method + re.sub(r"[^A-Za-z0-9_]", "_", self.path)
        return "" if found in (within, made) else found
