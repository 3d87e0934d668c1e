"""Takes the text of a ReDoc page that was selected and copied in a browser.

The grammar; every line may have empty lines before it::

    page        = { menu item } [ "API docs by Redocly" ] title { prose } { [ tag { prose } ] operation }
    operation   = heading { prose } [ "Authorizations:" schemes ] { table } [ body ] [ responses ]
                  [ "Callbacks" ... ] method NEWLINE path { url } { samples }
    table       = ("path" | "query" | "header" | "cookie") " Parameters" { row }
    body        = "Request Body schema:" { media-type } [ "required" ] { prose } { row }
    responses   = "Responses" { status text [ "Response Headers" { row } ]
                  [ "Response Schema:" { media-type } { row } ] }
    samples     = ("Request" | "Response") " samples" tabs [ "Content type" media-type ]
                  [ "Example" name ] [ "Copy" ] [ "Expand all" "Collapse all" ] JSON

An operation ends with its request line and samples and with nothing else: what stands before is found
from the request line upwards, so prose that looks like a part of a page begins no operation.
`tigergen.sources.copied.rows` has the row.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from http import HTTPStatus
from itertools import pairwise, takewhile
from typing import Final

from tigergen.sources.copied.extracted import extracted_lines
from tigergen.sources.copied.headings import Headings, Menu
from tigergen.sources.copied.lines import lines_of, request_lines
from tigergen.sources.copied.nesting import Nesting, Task
from tigergen.sources.copied.page_model import Answer, Content, CopiedPage, Line, Operation, Row
from tigergen.sources.copied.rows import read_rows
from tigergen.sources.copied.samples import Shelf, read_samples
from tigergen.sources.copied.security import name_schemes

_TABLE: Final = re.compile(r"(path|query|header|cookie) parameters", re.IGNORECASE)
_BODY: Final = re.compile(r"request body(?: schema)?:\s*(.*)", re.IGNORECASE)
_RESPONSES: Final = re.compile(r"responses", re.IGNORECASE)
_AUTH: Final = re.compile(r"authorizations?:\s*(.*)", re.IGNORECASE)
_CALLBACKS: Final = re.compile(r"callbacks", re.IGNORECASE)
_HEADERS: Final = re.compile(r"response headers", re.IGNORECASE)
_SCHEMA: Final = re.compile(r"response schema:\s*(.*)", re.IGNORECASE)
MEDIA: Final = re.compile(r"[\w.+*-]+/[\w.+*-]+(?:\s*;\s*\S+)*")
_GLUED: Final = re.compile(r"(?<=[a-z])(?=(?:application|text|image|audio|video|multipart)/)")
_STATUS: Final = re.compile(
    r"(?P<status>[1-5]\d\d|[1-5]XX|default)(?:\s+(?P<text>\S.*))?", re.IGNORECASE
)
_KNOWN: Final = {str(int(one)) for one in HTTPStatus}
_PARTS: Final = {"auth": 1, "table": 2, "body": 3, "responses": 4, "callbacks": 5}

Part = tuple[str, int, str]
"""The kind of a part, the index of its first line, and what the line says beside it."""


def take_redoc_text(texts: Sequence[str]) -> CopiedPage:
    """Take what the text of a page shows."""
    return _Taker(texts).take()


class _Taker:
    def __init__(self, texts: Sequence[str]) -> None:
        self._lines, self._texts = page_lines(texts)
        self._page = CopiedPage()
        self._tasks: list[tuple[Task, str, Operation]] = []

    def take(self) -> CopiedPage:
        lines, page = self._lines, self._page
        menu = Menu.find(lines)
        headings = Headings(menu, page)
        start = menu.end
        heads: list[tuple[Operation, list[Line]]] = []
        requests = [one for one in request_lines(lines) if one[0] >= start]
        for index, (first, end, method, path) in enumerate(requests):
            if first < start:
                continue
            operation = Operation(method, path, lines[first].number)
            left = lines[start:first]
            parts = find_parts(left)
            heads.append((operation, left[: parts[0][1]] if parts else left))
            last = requests[index + 1][0] if index + 1 < len(requests) else len(lines)
            shelf = read_samples(self._texts, lines, end, last, operation)
            self._parts(operation, left, parts, shelf)
            start = shelf.end
            page.controls += [*shelf.controls, *(line.number for line in lines[first:end])]
            page.operations.append(operation)
        for number, (operation, head) in enumerate(heads):
            headings.name(operation, head, first=number == 0)
        page.controls += [line.number for line in lines[: menu.end]]
        name_schemes(page)
        self._nest()
        return page

    # -- parts ---------------------------------------------------------------------------------

    def _parts(
        self, operation: Operation, left: list[Line], parts: list[Part], shelf: Shelf
    ) -> None:
        ends = [*(part[1] for part in parts[1:]), len(left)][: len(parts)]
        for (kind, first, said), end in zip(parts, ends, strict=True):
            inside = left[first + 1 : end]
            match kind:
                case "auth":
                    named = takewhile(lambda line: not _TABLE.fullmatch(line.text), inside)
                    texts = [said, *(line.text for line in named)]
                    text = " ".join(filter(None, texts))
                    operation.security = Line(text, left[first].number)
                case "table":
                    flat = read_rows(inside)
                    rows = [row for row in flat.parts if isinstance(row, Row)]
                    operation.parameters += [(said.lower(), row) for row in rows]
                case "body":
                    operation.body = self._content(left[first], said, inside)
                    self._task(operation, operation.body, "")
                case "responses":
                    self._responses(operation, inside, shelf)
                case _:
                    pass
        shelf.fill(operation)

    def _content(self, heading: Line, said: str, inside: list[Line]) -> Content:
        """A content: its media types, of which the last is that of the schema, and its rows."""
        content = Content(heading.number)
        at = 0
        media = [Line(one, heading.number) for one in _types(said)]
        while at < len(inside) and (named := _types(inside[at].text)):
            media += [Line(one, inside[at].number) for one in named]
            at += 1
        texts = dict.fromkeys(line.text for line in media[::-1])
        lines = {line.text: line for line in media}
        content.media = [lines[text] for text in texts]
        if at < len(inside) and inside[at].text.lower() in ("required", "optional"):
            content.required = inside[at].text.lower() == "required"
            at += 1
        self._rest = inside[at:]
        return content

    def _task(self, operation: Operation, content: Content, status: str) -> None:
        flat = read_rows(self._rest)
        content.description = "\n\n".join(line.text for line in flat.prose)
        if flat.alone is not None and flat.parts:
            flat.alone = None
        self._tasks.append((Task(content, flat), status, operation))

    def _responses(self, operation: Operation, inside: list[Line], shelf: Shelf) -> None:
        starts = [*find_statuses(inside, shelf.glued), len(inside)]
        for first, end in pairwise(starts):
            match = _STATUS.fullmatch(inside[first].text)
            assert match is not None
            answer = Answer(status_of(match["status"]), inside[first].number)
            operation.answers.append(answer)
            texts = [match["text"]] if match["text"] else []
            within = inside[first + 1 : end]
            at = next(
                (
                    i
                    for i, one in enumerate(within)
                    if _HEADERS.fullmatch(one.text) or _SCHEMA.fullmatch(one.text)
                ),
                len(within),
            )
            texts += [line.text for line in within[:at]]
            answer.description = "\n".join(texts)
            self._answer(operation, answer, within[at:])

    def _answer(self, operation: Operation, answer: Answer, lines: list[Line]) -> None:
        schema = next((i for i, one in enumerate(lines) if _SCHEMA.fullmatch(one.text)), len(lines))
        if schema:
            rows = read_rows(lines[1:schema]).parts
            answer.headers = [row for row in rows if isinstance(row, Row)]
        if schema < len(lines):
            said = _SCHEMA.fullmatch(lines[schema].text)
            assert said is not None
            answer.content = self._content(lines[schema], said[1], lines[schema + 1 :])
            self._task(operation, answer.content, answer.status)

    def _nest(self) -> None:
        """Find out which rows stand inside which, for all tables at once."""
        for task, status, operation in self._tasks:
            task.sample = next(
                (sample.value for sample in operation.samples if sample.status == status), None
            )
        nesting = Nesting()
        nesting.place([task for task, _, _ in self._tasks])
        self._page.unclear = nesting.unclear


def page_lines(texts: Sequence[str]) -> tuple[list[Line], list[str]]:
    """The lines of a page that was copied, or else extracted by a program; and the texts they stand in."""
    lines = lines_of(texts)
    if request_lines(lines):
        return lines, list(texts)
    extracted, plain = extracted_lines(texts)
    return (extracted, plain) if extracted else (lines, list(texts))


def find_parts(left: Sequence[Line]) -> list[Part]:
    """The parts of an operation in the lines above its request line.

    They are found upwards, since parts have an order: a line that could be a part, but not there, is prose.
    """
    found: list[Part] = []
    locations: set[str] = set()
    rank = len(_PARTS) + 1
    for index in range(len(left) - 1, -1, -1):
        part = _part(left, index)
        if part is None:
            continue
        kind, _, said = part
        again = kind == "table" and rank == _PARTS["table"] and said.lower() not in locations
        if _PARTS[kind] < rank or again:
            rank = _PARTS[kind]
            found.append(part)
            locations.add(said.lower())
    return found[::-1]


def _part(left: Sequence[Line], index: int) -> Part | None:
    """The part that begins on a line; what must follow it tells it from prose."""
    text = left[index].text
    after = left[index + 1].text if index + 1 < len(left) else ""
    if (match := _TABLE.fullmatch(text)) is not None:
        flat = read_rows(left[index + 1 : index + 5])
        in_columns = any(line.named for line in left[index + 1 : index + 9])
        is_table = in_columns or (flat.parts and not flat.prose)
        return ("table", index, match[1]) if is_table else None
    if (match := _BODY.fullmatch(text)) is not None:
        return ("body", index, match[1]) if _types(match[1] or after) else None
    if _RESPONSES.fullmatch(text):
        return ("responses", index, "") if _STATUS.fullmatch(after) else None
    if (match := _AUTH.fullmatch(text)) is not None:
        return ("auth", index, match[1])
    return ("callbacks", index, "") if _CALLBACKS.fullmatch(text) else None


def find_statuses(inside: Sequence[Line], glued: str) -> list[int]:
    """Where each answer begins: a status that was not there before, and does not stand in prose."""
    found: list[int] = []
    seen: set[str] = set()
    in_rows = False
    for index, line in enumerate(inside):
        in_rows = in_rows or bool(_SCHEMA.fullmatch(line.text) or _HEADERS.fullmatch(line.text))
        match = _STATUS.fullmatch(line.text)
        status = status_of(match["status"]) if match is not None else ""
        if match is None or line.named or status in seen:
            continue
        if not in_rows or _speaks(status, match["text"] or "", line, glued):
            seen.add(status)
            found.append(index)
            in_rows = False
    return found


def _speaks(status: str, text: str, line: Line, glued: str) -> bool:
    """Whether a line below rows is an answer and no prose that begins with a number or a word."""
    if status == "default":
        return "default" in glued.lower() or not text or text[0].isupper() or line.gap > 0
    return not text.startswith("-") and (status in _KNOWN or status in glued.upper())


def _types(text: str) -> list[str]:
    """The media types of a line that is nothing else; a list of them may be glued together."""
    parts = [part for part in _GLUED.split(text) if part]
    return parts if all(MEDIA.fullmatch(part) for part in parts) else []


def status_of(text: str) -> str:
    """A status as OpenAPI writes it."""
    return "default" if text.lower() == "default" else text.upper()
