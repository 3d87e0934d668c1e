"""Takes the text of a Swagger UI page that was selected and copied with its operations unfolded.

The grammar; every line may have empty lines before it::

    page       = title version "OAS 3.0" { prose } [ "Servers" { url [ "-" prose ] } ] [ "Authorize" ]
                 { [ tag { prose } ] operation } [ "Schemas" ... ]
    operation  = method NEWLINE path [ summary ] [ "Warning: Deprecated" ] { prose }
                 "Parameters" ( "No parameters" | "Name Description" { parameter } ) [ body ] responses
    parameter  = name [ "*" ] NEWLINE type NEWLINE [ "deprecated" ] "(" place ")" { prose | label }
    body       = "Request body" [ "required" ] { media-type } { prose } ( sample | { field } )
    responses  = "Responses" "Code Description [Links]" { status { prose } [ "Media type" { media-type } ]
                 [ sample ] [ "Headers:" "Name Description Type" { name { prose } type } ] [ "No links" ] }
    sample     = "Example Value" "Schema" JSON

A selection has no lists, so the media types are in the text of some browsers only. Which schemes an
operation needs is not in the text at all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Final

from tigergen.sources.copied.lines import lines_of, request_lines
from tigergen.sources.copied.page_model import (
    Answer,
    Content,
    CopiedPage,
    Line,
    Operation,
    Sample,
)
from tigergen.sources.copied.swagger_rows import (
    CONTROL,
    TYPE,
    explain,
    headers_of,
    row_of,
    row_start,
)
from tigergen.sources.redoc.sample import START, SampleFault, read_sample

_MARK: Final = re.compile(r"OAS\s*\d.*|OpenAPI \d.*", re.IGNORECASE)
_HEAD: Final = re.compile(r"Code Description(?: Links)?")
_STATUS: Final = re.compile(r"[1-5]\d\d|[1-5]XX|default", re.IGNORECASE)
_MEDIA: Final = re.compile(r"[\w.+*-]+/[\w.+*-]+(?:\s*;\s*\S+)*")
_LINK: Final = re.compile(r"Operation\s+`")
_LONG: Final = 40
_HEADERS: Final = "Headers:"
_PARTS: Final = ("Parameters", "Request body", "Responses")
_UNTAGGED: Final = "default"
"""The section of the operations that have no tag."""


def take_swagger_text(texts: Sequence[str]) -> CopiedPage:
    """Take what the text of a page shows."""
    return _Taker(texts).take()


def is_swagger(lines: Sequence[Line]) -> bool:
    """Whether a text has the heads of the tables that Swagger UI prints."""
    return any(_HEAD.fullmatch(line.text) for line in lines)


class _Taker:
    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = list(texts)
        self._lines = lines_of(texts)
        self._page = CopiedPage()
        self._tag: Line | None = None

    def take(self) -> CopiedPage:
        lines, page = self._lines, self._page
        requests = request_lines(lines)
        starts = [one[0] for one in requests]
        rest = self._above(lines[: starts[0]] if starts else [])
        for (first, end, method, path), last in zip(
            requests, [*starts[1:], len(lines)], strict=True
        ):
            self._section(rest)
            operation = Operation(method, path, lines[first].number, tag=self._tag)
            page.controls += [line.number for line in lines[first:end]]
            rest = self._operation(operation, lines[end:last])
            page.operations.append(operation)
        page.controls += [line.number for line in lines if CONTROL.fullmatch(line.text)]
        return page

    # -- above and between the operations ------------------------------------------------------

    def _above(self, lines: list[Line]) -> list[Line]:
        """Take title, version, prose and servers; return what follows: the first tag."""
        page = self._page
        mark = next((i for i, line in enumerate(lines) if _MARK.fullmatch(line.text)), None)
        if mark is not None and mark > 1:
            page.title, page.version = lines[mark - 2], lines[mark - 1]
        end = next((i for i, line in enumerate(lines) if line.text == "Authorize"), len(lines))
        servers = next((i for i, line in enumerate(lines) if line.text == "Servers"), end)
        page.description = [] if mark is None else lines[mark + 1 : min(servers, end)]
        for index, line in enumerate(lines[servers + 1 :], servers + 1):
            url = re.match(r"(?:https?://|/)\S*", line.text)
            if url is None:
                end = index if end == len(lines) else end
                break
            page.servers.append(Line(url[0], line.number))
        return (
            lines[end + 1 :] if end < len(lines) and lines[end].text == "Authorize" else lines[end:]
        )

    def _section(self, lines: list[Line]) -> None:
        """A tag above an operation, with what is said of it."""
        if [line.text for line in lines] == [_UNTAGGED]:
            self._tag = None
        elif lines:
            self._tag = lines[0]
            self._page.tags.setdefault(lines[0].text, (lines[0], lines[1:]))

    # -- one operation -------------------------------------------------------------------------

    def _operation(self, operation: Operation, lines: list[Line]) -> list[Line]:
        """Take an operation; return the lines behind it."""
        starts = list(_part_starts(lines))
        head = lines[: starts[0][1]] if starts else lines
        _entitle(operation, head)
        rest: list[Line] = []
        ends = [*(at for _, at in starts[1:]), len(lines)]
        for (part, at), end in zip(starts, ends, strict=False):
            inside = lines[at + 1 : end]
            if part == "Parameters":
                self._parameters(operation, inside)
            elif part == "Request body":
                operation.body = self._body(operation, lines[at], inside)
            else:
                rest = self._responses(operation, inside)
        return rest

    def _parameters(self, operation: Operation, lines: list[Line]) -> None:
        starts = [one for i in range(len(lines)) if (one := row_start(lines, i)) is not None]
        ends = [*(one[0] for one in starts[1:]), len(lines)]
        for (name, kind, place), end in zip(starts, ends, strict=False):
            row = row_of(lines[name], lines[kind])
            row.deprecated = any(line.text == "deprecated" for line in lines[kind:place])
            location = lines[place].text.strip("()")
            if location == "body":
                operation.body = self._body(operation, lines[name], lines[place + 1 : end])
                operation.body.required = row.required
                continue
            explain(row, lines[place + 1 : end])
            if location == "formData":
                continue
            operation.parameters.append((location, row))

    def _body(self, operation: Operation, heading: Line, lines: list[Line]) -> Content:
        body = Content(heading.number)
        at = 0
        if lines and lines[0].text == "required":
            body.required, at = True, 1
        while at < len(lines) and _MEDIA.fullmatch(lines[at].text):
            body.media.append(lines[at])
            at += 1
        inside = lines[at:]
        stop = next((i for i, line in enumerate(inside) if CONTROL.fullmatch(line.text)), None)
        if stop is None:
            stop = self._fields(body, inside)
        body.description = "\n\n".join(line.text for line in inside[:stop])
        self._sample(operation, "", body, inside[stop:])
        return body

    def _fields(self, body: Content, lines: list[Line]) -> int:
        """The fields of a form; return where the first one begins."""
        starts = [
            i
            for i, line in enumerate(lines[:-1])
            if TYPE.fullmatch(lines[i + 1].text) and not TYPE.fullmatch(line.text)
        ]
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=False):
            row = row_of(lines[start], lines[start + 1])
            explain(row, lines[start + 2 : end])
            body.rows.append(row)
        return starts[0] if starts else len(lines)

    def _responses(self, operation: Operation, lines: list[Line]) -> list[Line]:
        head = next((i for i, line in enumerate(lines) if _HEAD.fullmatch(line.text)), -1)
        links = head >= 0 and lines[head].text.endswith("Links")
        lines = lines[head + 1 :]
        starts = self._statuses(lines)
        if links and starts and _is_section(lines[starts[-1] :]):
            starts.pop()
        rest: list[Line] = []
        for start, end in zip(starts, [*starts[1:], len(lines)], strict=False):
            text = lines[start].text
            answer = Answer(
                "default" if text.lower() == "default" else text.upper(), lines[start].number
            )
            operation.answers.append(answer)
            rest = self._answer(operation, answer, lines[start + 1 : end])
        return rest

    def _statuses(self, lines: list[Line]) -> list[int]:
        """Where the answers begin: statuses outside of samples, each of them once.

        A status is a cell, so a tab stands behind it if the text has kept tabs; the section
        `default` below the answers has none.
        """
        found: list[int] = []
        inside = 0
        for index, line in enumerate(lines):
            if line.number <= inside:
                continue
            if START.match(line.text) and index and lines[index - 1].text in ("Schema", "Model"):
                inside = self._end_of(line)
            elif _STATUS.fullmatch(line.text):
                found.append(index)
        cells = [index for index in found if lines[index].named] or found
        first = {lines[index].text: index for index in reversed(cells)}
        return sorted(first.values())

    def _end_of(self, line: Line) -> int:
        try:
            return read_sample(self._texts, line.number).end
        except SampleFault:
            return line.number

    def _answer(self, operation: Operation, answer: Answer, lines: list[Line]) -> list[Line]:
        """Take an answer; return what stands behind it."""
        stop = _index(lines, lambda one: bool(CONTROL.fullmatch(one.text)) or one.text == _HEADERS)
        if stop == len(lines):
            # Without a column of links nothing ends the last answer but an empty line.
            ends = (i for i, line in enumerate(lines) if i and line.gap and _is_tag(line.text))
            stop = next(ends, len(lines))
        answer.description = "\n\n".join(line.text for line in lines[:stop])
        inside = lines[stop:]
        shown = _index(inside, lambda one: one.text == "Example Value")
        content = Content(answer.line)
        content.media = [line for line in inside[:shown] if _MEDIA.fullmatch(line.text)]
        ended = self._sample(operation, answer.status, content, inside)
        answer.content = content if content.media else None
        headers = _index(inside, lambda one: one.text == _HEADERS)
        links = _index(inside, lambda one: one.text in ("No links", "Links"))
        answer.headers = list(headers_of(inside[headers + 1 : links]))
        if links < len(inside):
            return inside[links + 1 :]
        return [] if headers < len(inside) else inside[ended:]

    def _sample(
        self, operation: Operation, status: str, content: Content, lines: list[Line]
    ) -> int:
        """Take the JSON of a content; return where it ends."""
        at = next(
            (i for i, one in enumerate(lines) if i and lines[i - 1].text in ("Schema", "Model")),
            len(lines),
        )
        while at < len(lines) and lines[at].text in ("Schema", "Model"):
            at += 1
        if at >= len(lines) or not START.match(lines[at].text):
            return at % len(lines) if lines else 0
        try:
            value = read_sample(self._texts, lines[at].number)
        except SampleFault:
            return at
        # Of a list of media types the sample is of the one that is JSON.
        content.media.sort(key=lambda one: "json" not in one.text)
        media = content.media[0].text if content.media else "application/json"
        operation.samples.append(Sample(status, media, value, not content.media))
        return next((i for i, one in enumerate(lines) if one.number > value.end), len(lines))


def _index(lines: Sequence[Line], accept: Callable[[Line], bool]) -> int:
    """The index of the first line that is accepted, or their number."""
    return next((i for i, line in enumerate(lines) if accept(line)), len(lines))


def _is_section(lines: Sequence[Line]) -> bool:
    """Whether a last `default` heads a section: a status would have its cell of links."""
    return lines[0].text == _UNTAGGED and not any(
        CONTROL.fullmatch(line.text) or _LINK.match(line.text) for line in lines
    )


def _is_tag(text: str) -> bool:
    """Whether a line may be the name of a section: it is short and no sentence."""
    return len(text) < _LONG and not text.endswith((".", ":", ","))


def _part_starts(lines: Sequence[Line]) -> Iterator[tuple[str, int]]:
    """The parts of an operation in their order."""
    at = 0
    for part in _PARTS:
        found = next((i for i, line in enumerate(lines[at:], at) if line.text == part), None)
        if part == "Request body":
            responses = [i for i, line in enumerate(lines[at:], at) if line.text == "Responses"]
            found = None if found is None or (responses and responses[0] < found) else found
        if found is not None:
            yield part, found
            at = found + 1


def _entitle(operation: Operation, head: Sequence[Line]) -> None:
    operation.deprecated = any(line.text == "Warning: Deprecated" for line in head)
    lines = [line for line in head if line.text != "Warning: Deprecated"]
    if lines and not lines[0].gap:
        operation.summary, lines = lines[0], lines[1:]
    operation.description = lines
