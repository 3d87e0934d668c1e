"""The operations that the elements of a ReDoc page show.

An operation is a section with a request line (`http-verb` and path) in its right column; the left one
has headings (`query Parameters`, `Request Body schema:`, `Responses`), each before what belongs to it.
Callbacks are headings of the same kind with operations below; what stands there is of no operation.
Names of classes change with every version of ReDoc, so only those that stayed are relied on.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from tigergen.model.claim import METHODS
from tigergen.sources.page.redoc_samples import MEDIA, STATUS, status_of, take_samples
from tigergen.sources.page.redoc_schema import Row, is_row, rows_of, schema_of
from tigergen.sources.page.redoc_security import Schemes
from tigergen.sources.page.shown import Shown, entry, having
from tigergen.sources.redoc.page import TITLE, is_snippet
from tigergen.text.markup import Node
from tigergen.text.tree import Located

_PARAMETERS: Final = re.compile(r"(path|query|header|cookie) Parameters", re.IGNORECASE)
_SECURITY: Final = re.compile(r"Authorizations?:", re.IGNORECASE)
_BODY: Final = re.compile(r"Request Body schema:.*", re.IGNORECASE)
_RESPONSES: Final = re.compile(r"Responses", re.IGNORECASE)
_HEADERS: Final = re.compile(r"Response Headers", re.IGNORECASE)
_ANSWER: Final = re.compile(r"Response Schema:.*", re.IGNORECASE)
_HEADINGS: Final = ("h1", "h2", "h3", "h4", "h5")


def take_redoc(root: Node) -> Shown:
    """Take the document that a page shows; one without paths if it shows no operation."""
    shown = Shown(entry(root, {}))
    sections = [node for node in root.walk() if node.attributes.get("data-section-id")]
    page = _Page(Schemes(shown), _tags(sections))
    around: dict[int, list[Node]] = {}
    for section in sections:
        for line in _request_lines(section):
            around.setdefault(id(line), []).append(section)
    for line in _request_lines(root):
        shown.facts += 1
        within = around.get(id(line), [])
        if not within or not _operation(shown, line, within, page):
            shown.missed.append(line)
    members = {
        "openapi": root.located("3.1.0"),
        "info": root.located(_info(root)),
    }
    servers = _shared_servers(page)
    members["paths"] = root.located(dict[str, Located](page.paths))
    if page.tags:
        members["tags"] = root.located(list(page.tags.values()))
    if servers:
        members["servers"] = servers[0].holding(list(servers))
    if page.schemes.found:
        defined = root.located(dict[str, Located](page.schemes.found))
        members["components"] = root.located({"securitySchemes": defined})
    shown.tree = root.located(members)
    return shown


@dataclass
class _Page:
    """What is known of a page; `servers` are those of each operation, by its path and method."""

    schemes: Schemes
    tags: dict[str, Located]
    paths: dict[str, Located] = field(default_factory=dict)
    servers: dict[tuple[str, str], list[Located]] = field(default_factory=dict)


def _shared_servers(page: _Page) -> list[Located]:
    """The servers that most operations have; the others get their own."""
    lists = {at: tuple(one.text("url") for one in own) for at, own in page.servers.items() if own}
    counted = Counter(lists.values()).most_common(1)
    if not counted:
        return []
    shared: list[Located] = []
    for (path, method), urls in lists.items():
        own = page.servers[path, method]
        if urls == counted[0][0]:
            shared = shared or own
        else:
            item = page.paths[path]
            operation = having(item.at(method), servers=own[0].holding(list(own)))
            page.paths[path] = having(item, **{method: operation})
    return shared


def _request_lines(root: Node) -> Iterator[Node]:
    """The elements that hold a method and a path."""
    for node in root.walk():
        if any("http-verb" in child.classes for child in node.elements):
            yield node


def _info(root: Node) -> dict[str, Located]:
    """Title, version and description."""
    found: dict[str, Located] = {}
    about = next(root.classed("api-info"), None)
    if about is None:
        return found
    heading = next(about.all("h1"), None)
    if heading is not None:
        titled = TITLE.fullmatch(heading.words)
        title = titled["title"] if titled else heading.words
        found["title"] = entry(heading, title)
        if titled:
            found["version"] = entry(heading, titled["version"])
    prose = about.first(lambda node: node.attributes.get("data-role") == "redoc-description")
    if prose is not None and prose.words:
        found["description"] = entry(prose, prose.prose)
    return found


def _tags(sections: list[Node]) -> dict[str, Located]:
    """The tags by the names that their sections have."""
    found: dict[str, Located] = {}
    for section in sections:
        named = re.fullmatch(r"tag/([^/]+)", section.attributes["data-section-id"])
        heading = next(section.all("h1", "h2"), None)
        if named is None or heading is None or not heading.words:
            continue
        same = _slug(heading.words) == _slug(named[1])
        name = heading.words if same else named[1].replace("-", " ")
        tag = {"name": entry(heading, name)}
        prose = next(section.classed("redoc-markdown"), None)
        if prose is not None and prose.words and not any(_request_lines(section)):
            tag["description"] = entry(prose, prose.prose)
        found[named[1]] = heading.located(tag)
    return found


def _slug(text: str) -> str:
    """What of a text every way to make names for links keeps."""
    return re.sub(r"[\W_]+", "", text.lower().replace("&", "and"))


def _operation(
    shown: Shown,
    line: Node,
    within: list[Node],
    page: _Page,
) -> bool:
    verb = next(child for child in line.elements if "http-verb" in child.classes)
    method = verb.attributes.get("type", "").lower() or verb.words.lower()
    path = " ".join(child.words for child in line.elements if child is not verb).strip()
    if method not in METHODS or not re.fullmatch(r"/\S*", path):
        return False
    section = within[-1]
    found = _sections(within, page.tags)
    _heading(section, found, path)
    address = ("paths", path, method)
    _parts(shown, page.schemes, section, found, address)
    take_samples(shown, section, address)
    page.servers[path, method] = _servers(section, path)
    item = page.paths.get(path, line.located({}))
    before = item.get(method)
    if before is not None and "tags" in before.mapping() and "tags" in found:
        # An operation of several tags stands in the section of each.
        found["tags"] = before.at("tags").holding(
            [*before.at("tags").items(), *found["tags"].items()]
        )
    page.paths[path] = having(item, **{method: line.located(found)})
    return True


def _sections(within: list[Node], tags: dict[str, Located]) -> dict[str, Located]:
    """What the sections around an operation say by their names: its operation id and tag."""
    found: dict[str, Located] = {}
    for one in within:
        name = one.attributes["data-section-id"]
        named = re.search(r"(?:^|/)operation/(.+)$", name)
        if named is not None:
            found["operationId"] = entry(within[-1], named[1])
        tagged = re.match(r"tag/([^/]+)/", name)
        if tagged is not None and tagged[1] in tags:
            found["tags"] = within[-1].located([tags[tagged[1]].at("name")])
    return found


def _heading(section: Node, found: dict[str, Located], path: str) -> None:
    """Summary, description and whether it is deprecated, which stand before the first part."""
    heading = next(section.all("h2"), None)
    if heading is None:
        return
    badges = [one for one in heading.all("span") if one.attributes.get("type") == "warning"]
    if any(badge.words.lower() == "deprecated" for badge in badges):
        found["deprecated"] = entry(heading, True)
    title = " ".join(
        " ".join(one if isinstance(one, str) else "" for one in heading.children).split()
    )
    block = _prose(_around(section, heading))
    prose = block.prose if block is not None else ""
    if block is not None:
        found["description"] = entry(block, prose)
    identifier = found.get("operationId")
    named = (path, identifier.value if identifier is not None else path)
    if title and title not in named and not is_snippet(title, " ".join(prose.split())):
        found["summary"] = entry(heading, title)


def _around(section: Node, heading: Node) -> list[Node]:
    """What stands behind a heading of an operation."""
    group = next((node for node in [section, *section.walk()] if heading in node.elements), section)
    return _after(group, heading)


def _prose(after: list[Node]) -> Node | None:
    """The description among the first elements behind a heading: it has no part of a page inside."""
    for node in after:
        if any(True for _ in node.all("h3", "h5", "table", "button", "select")):
            return None
        if (
            node.words
            and node.name == "div"
            and any(True for _ in node.all("p", "ul", "ol", "pre"))
        ):
            return node
    return None


def _parts(
    shown: Shown,
    schemes: Schemes,
    section: Node,
    found: dict[str, Located],
    address: tuple[str, ...],
) -> None:
    """Read what stands below the headings of the left column."""
    parameters: list[Located] = []
    for group, heading in _headed(section):
        words = heading.words
        if heading.name == "h3" and not _RESPONSES.fullmatch(words):
            break
        after = _after(group, heading)
        located = _PARAMETERS.fullmatch(words)
        if located is not None:
            parameters += [_parameter(row, located[1].lower()) for row in _rows_among(after)]
        elif _SECURITY.fullmatch(words):
            schemes.read(heading, section, found, address)
        elif _BODY.fullmatch(words):
            _body(heading, after, found)
        elif _RESPONSES.fullmatch(words):
            _responses(shown, heading, after, found)
            break
    if parameters:
        found["parameters"] = parameters[0].holding(list(parameters))
    shown.facts += sum(is_row(node) for node in section.all("tr"))


def _rows_among(after: list[Node]) -> list[Row]:
    return [row for one in after if one.name == "table" for row in rows_of(one)]


def _headed(section: Node) -> Iterator[tuple[Node, Node]]:
    """The headings of the parts of an operation, each with the element it stands in."""
    for node in [section, *section.walk()]:
        for child in node.elements:
            if child.name in ("h3", "h5"):
                yield node, child


def _after(group: Node, heading: Node) -> list[Node]:
    """What stands behind a heading, up to the next one."""
    elements = group.elements
    at = next(index for index, node in enumerate(elements) if node is heading) + 1
    found: list[Node] = []
    for node in elements[at:]:
        if node.name in _HEADINGS:
            break
        found.append(node)
    return found


def _parameter(row: Row, location: str) -> Located:
    found = {
        "name": entry(row.node, row.name),
        "in": entry(row.node, location),
        "schema": row.schema,
    }
    if row.required or location == "path":
        found["required"] = entry(row.node, True)
    if row.deprecated:
        found["deprecated"] = entry(row.node, True)
    if row.description:
        found["description"] = entry(row.node, row.description)
    if row.example is not None:
        found["example"] = entry(row.node, row.example)
    return row.node.located(found)


def _media_types(heading: Node) -> list[Node]:
    """The media types of a content; that of the schema shown is the first."""
    label = next(heading.all("label"), None)
    options = list(heading.all("option"))
    if not options:
        return [one for one in heading.all("span") if MEDIA.fullmatch(one.words)][:1]
    now = label.words if label is not None else options[0].words
    options.sort(key=lambda option: option.words != now)
    return [option for option in options if MEDIA.fullmatch(option.words)]


def _content(heading: Node, after: list[Node]) -> Located | None:
    media = _media_types(heading)
    if not media:
        return None
    schema = schema_of(after)
    found = {node.words: node.located({}) for node in media}
    if schema is not None:
        found[media[0].words] = media[0].located({"schema": schema})
    return heading.located(dict[str, Located](found))


def _body(heading: Node, after: list[Node], found: dict[str, Located]) -> None:
    body: dict[str, Located] = {}
    content = _content(heading, after)
    if content is not None:
        body["content"] = content
    if any(node.words == "required" for node in heading.elements):
        body["required"] = entry(heading, True)
    prose = _prose(after)
    if prose is not None:
        body["description"] = entry(prose, prose.prose)
    found["requestBody"] = heading.located(body)


def _responses(shown: Shown, heading: Node, after: list[Node], found: dict[str, Located]) -> None:
    responses: dict[str, Located] = {}
    for block in after:
        strong = next(block.all("strong"), None)
        if strong is None:
            continue
        shown.facts += 1
        if not STATUS.fullmatch(strong.words):
            shown.missed.append(strong)
            continue
        responses[status_of(strong.words)] = _response(block, strong)
    if responses:
        found["responses"] = heading.located(dict[str, Located](responses))


def _response(block: Node, strong: Node) -> Located:
    found: dict[str, Located] = {}
    button = next((one for one in block.walk() if strong in one.elements), block)
    prose = [one for one in button.elements if one is not strong and one.name == "div"]
    if prose and prose[0].words:
        found["description"] = entry(prose[0], prose[0].prose)
    headers = _headers(block)
    if headers is not None:
        found["headers"] = headers
    for group, heading in _headed(block):
        after = _after(group, heading)
        if _ANSWER.fullmatch(heading.words):
            content = _content(heading, after)
            if content is not None:
                found["content"] = content
    return strong.located(found)


def _headers(block: Node) -> Located | None:
    """The table of the headers of a response."""
    for table in block.all("table"):
        caption = next((one for one in table.elements if one.name == "caption"), None)
        if caption is not None and _HEADERS.fullmatch(caption.words):
            return caption.located({row.name: _header(row) for row in rows_of(table)})
    return None


def _header(row: Row) -> Located:
    parameter = _parameter(row, "header").mapping()
    return row.node.located({key: parameter[key] for key in parameter if key not in ("name", "in")})


def _servers(section: Node, path: str) -> list[Located]:
    """The servers that stand before the path below the request line."""
    found: list[Located] = []
    for node in section.walk():
        if node.attributes.get("role") != "button":
            continue
        base = node.words.removesuffix(path)
        if base == node.words:
            continue
        if re.fullmatch(r"https?://[^\s/]\S*|/\S*", base):
            found.append(node.located({"url": entry(node, base)}))
    return found
