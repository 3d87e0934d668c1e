"""The blocks of a rendered ReDoc page: one for each operation it shows.

The grammar of the text, one line each; what stands in brackets may be missing::

    page        = title-line { text } { operation }
    operation   = [ heading { text } ] [ authorizations ] { table } [ body ] [ responses ]
                  [ "Callbacks" ] [ endpoint ] [ request-samples ] [ response-samples ]
                  [ "Callback payload samples" { "- " tab } JSON ]
    heading     = path [ "Deprecated" ] | summary | operation id | the first 50 letters of the description
    table       = ("path" | "query" | "header" | "cookie") " Parameters" { row }
    body        = "Request Body schema:" media-type [ "required" | "optional" ] { row | nested }
    responses   = "Responses" { [ status text ] [ "Response Headers" { row } ]
                  [ "Response Schema:" media-type { row } ] }
    endpoint    = method path { url-of-the-operation }
    samples     = ("Request" | "Response") " samples" { "- " tab } [ "Content type" media-type ] JSON
    row         = name [ "required" ] " | " cell " |" { "|" }
    nested      = [ "required" ] " | object | |||" | "| |||"       a table whose rows the text lost

ReDoc prints an operation in this order and never twice the same part, so a part that cannot follow
the one before it begins another operation: one whose heading and tables the text has lost.
Headings may have the hashes of Markdown and tables its outer bars. Of the tabs of a sample only the
first is shown. `tigergen.sources.redoc.field` has the cell, `tigergen.sources.redoc.sample` the JSON.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, Protocol

from tigergen.infer.shown import IDENTIFIER, begins_with_verb
from tigergen.model.claim import METHODS
from tigergen.sources.redoc.blocks import (
    Answer,
    Body,
    Fault,
    Operation,
    Page,
    Row,
    Samples,
    Table,
    Text,
)
from tigergen.sources.redoc.field import parse_field
from tigergen.sources.redoc.sample import START, SampleFault, read_sample

TABLE: Final = re.compile(r"(path|query|header|cookie|querystring) parameters", re.IGNORECASE)
BODY: Final = re.compile(
    r"request body(?: schema)?:\s*([^\s/]+/\S+)?(?:\s[^\s/]+/\S+)*(\s(?:required|optional))?",
    re.IGNORECASE,
)
RESPONSES: Final = re.compile(r"responses", re.IGNORECASE)
SAMPLES: Final = re.compile(r"(request|response) samples", re.IGNORECASE)
TITLE: Final = re.compile(r"(?P<title>\S.*?)\s*\((?P<version>v?\d[\w.+-]*)\)")

_METHOD: Final = "|".join(METHODS)
_SHELL: Final = r"(?!\S*\$\{?(?-i:[A-Z][A-Z0-9_]*)\b)"
"""No variable of a shell follows: `/droplets/$DROPLET_ID` stands in an example, not in a request line."""
_ENDPOINT: Final = re.compile(rf"({_METHOD})\s*((?:https?://[^\s/]+)?{_SHELL}/\S*)", re.IGNORECASE)
_URL: Final = re.compile(r"https?://[^\s/]+(?:/\S*)?", re.IGNORECASE)
_PATH: Final = re.compile(rf"{_SHELL}(/[^\s|]*)(\s+Deprecated)?")
_TAB: Final = re.compile(r"-\s+(\S.*)")
_STATUS: Final = re.compile(r"([1-5]\d\d|[1-5]XX|default)(?:\s+(\S.*))?", re.IGNORECASE)
_STATUS_TAB: Final = re.compile(r"(?:[1-5]\d\d|[1-5]XX|default)", re.IGNORECASE)
_RESPONSE_SCHEMA: Final = re.compile(r"response schema:\s*(\S+/\S+)?", re.IGNORECASE)
_RESPONSE_HEADERS: Final = re.compile(r"response headers", re.IGNORECASE)
_MEDIA: Final = re.compile(
    r"(?:content type\s*:?\s*)?((?:application|text|image|audio|video|multipart)/[\w.+*-]+)",
    re.IGNORECASE,
)
_PIECE: Final = re.compile(r'(?:-\s*)?(?:["{\[}\]0-9]|-[0-9]|(?:true|false|null)\b)|- ')
_CODE: Final = re.compile(
    r"""curl\b|[-\\"'$#}\])({]|(?:import|const|var|let|from|require|using|package)\b|//|.*[{};\\(]$"""
)
_NOISE: Final = re.compile(
    r"copy|expand all|collapse all|copy\s?expand all\s?collapse all|expand all\s?collapse all|content type|"
    r"download|download openapi specification:.*|example|hide pattern|show pattern|no content",
    re.IGNORECASE,
)
_AUTHORIZATIONS: Final = re.compile(r"authorizations?:\s*(.*)", re.IGNORECASE)
_CALLBACKS: Final = re.compile(r"callbacks|callback payload samples", re.IGNORECASE)
_ADDITIONAL: Final = re.compile(r"property name\*?\s*additional property", re.IGNORECASE)
_HASHES: Final = re.compile(r"^#{1,6}\s+(?=\S)")
NESTED: Final = re.compile(r"[|\s:-]+|Array(?: \(.*\))?|\]|Any of|One of|All of", re.IGNORECASE)
_REQUIRED: Final = {"required": True, "optional": False}
_SNIPPET: Final = 50
"""Letters of the description that stand for the heading of an operation without a summary."""


def read_page(lines: list[str]) -> Page:
    """Return the blocks of a page."""
    return _Reader(lines).read()


class Spoken(Protocol):
    """A line of a text."""

    @property
    def text(self) -> str:
        """What it says."""


def is_snippet(heading: str, description: str) -> bool:
    """Tell whether a heading is the start of the description, put there for want of a summary."""
    return heading == description[:_SNIPPET].strip() or heading == description


_RANKS: Final = {
    "auth": 1,
    "table": 2,
    "body": 3,
    "responses": 4,
    "callbacks": 5,
    "endpoint": 6,
    "request": 7,
    "response": 8,
    "callback": 9,
}


class _Reader:
    def __init__(self, lines: list[str]) -> None:
        self._lines = lines
        self._page = Page()
        self._prose: list[Text] = []
        self._operation: Operation | None = None
        self._part = ""
        self._at = 0
        self._ignored = Samples(0)
        self._rows: list[Row] | None = None

    def read(self) -> Page:
        while self._at < len(self._lines):
            self._at += 1
            text = _HASHES.sub("", " ".join(self._lines[self._at - 1].split()))
            if text:
                self._line(text)
        self._page.prose += self._prose
        for index, operation in enumerate(self._page.operations):
            self._name(operation, first=index == 0)
        return self._page

    # -- lines ---------------------------------------------------------------------------------

    def _line(self, text: str) -> None:
        page, line = self._page, self._at
        if page.title is None and not page.operations and not self._prose:
            match = TITLE.fullmatch(text)
            if match is not None:
                page.title, page.version = Text(match["title"], line), Text(match["version"], line)
                return
        if self._begins_part(text):
            return
        operation = self._operation
        if operation is not None and self._within(operation, text):
            return
        if _NOISE.fullmatch(text):
            page.noise.append(line)
            return
        self._operation, self._part = None, ""
        self._prose.append(Text(text, line))

    def _begins_part(self, text: str) -> bool:
        line, page = self._at, self._page
        if (match := TABLE.fullmatch(text)) is not None:
            location = match[1].lower()
            operation = self._part_of("table", location)
            operation.tables.append(Table(location, line))
        elif (match := BODY.fullmatch(text)) is not None:
            media = Text(match[1], line) if match[1] else None
            said = (match[2] or "").strip().lower()
            self._part_of("body").body = Body(media, line, _REQUIRED.get(said))
        elif RESPONSES.fullmatch(text):
            self._part_of("responses")
            self._rows = None
        elif (match := SAMPLES.fullmatch(text)) is not None:
            part = match[1].lower()
            operation = self._part_of(part)
            if part == "request":
                operation.request = Samples(line)
            else:
                operation.response = Samples(line)
        elif (match := _AUTHORIZATIONS.fullmatch(text)) is not None:
            operation = self._part_of("auth")
            if match[1]:
                operation.authorizations.append(Text(match[1].strip(" |"), line))
        elif (match := _ENDPOINT.fullmatch(text)) is not None:
            path = re.sub(r"^https?://[^/]+", "", match[2])
            self._part_of("endpoint").endpoint = (match[1].lower(), path, line)
        elif _CALLBACKS.fullmatch(text) and self._operation is not None:
            self._part = "callback" if text.lower().endswith("samples") else "callbacks"
            self._ignored = Samples(line)
            page.noise.append(line)
        else:
            return False
        return True

    def _follows(self, operation: Operation, part: str, location: str) -> bool:
        """Tell whether a part can come now: parts have an order, and there is a table a location."""
        if _RANKS.get(self._part, 9) < _RANKS[part]:
            return True
        tables = {table.location for table in operation.tables}
        return part == "table" == self._part and location not in tables

    def _part_of(self, part: str, location: str = "") -> Operation:
        """The operation that a part belongs to: the one at hand, unless the part cannot follow."""
        operation = self._operation
        if operation is None or self._prose or not self._follows(operation, part, location):
            operation = Operation(self._prose[0].line if self._prose else self._at)
            operation.prose, self._prose = self._prose, []
            self._page.operations.append(operation)
            self._operation = operation
        self._part = part
        return operation

    def _within(self, operation: Operation, text: str) -> bool:
        """Read a line as part of the section at hand; False if it is none of it."""
        match self._part:
            case "table":
                return self._row(operation.tables[-1].rows, text)
            case "body":
                assert operation.body is not None
                return self._body_line(operation.body, text)
            case "responses":
                return self._responses_line(operation, text)
            case "request" | "response":
                samples = operation.request if self._part == "request" else operation.response
                assert samples is not None
                return self._samples_line(samples, text)
            case "auth":
                if "|" in text or not operation.authorizations:
                    operation.authorizations.append(Text(text.strip(" |"), self._at))
                    return True
                return False
            case "callbacks":
                return "|" in text
            case "endpoint" if _URL.fullmatch(text):
                operation.urls.append(Text(text, self._at))
                return True
            case "callback":
                self._page.noise.append(self._at)
                return self._samples_line(self._ignored, text)
            case _:
                return False

    def _row(self, rows: list[Row], text: str) -> bool:
        if "|" not in text:
            return False
        if NESTED.fullmatch(text):
            return True
        head, bar, rest = text.partition(" | ")
        if text.startswith("| "):
            # A table with outer bars, or a row whose first cell is empty.
            head, bar, rest = text[2:].partition(" | ")
            if not rest.strip("| "):
                head, bar, rest = "", "|", text[2:]
        if not bar:
            head, rest = "", text
        rest = rest.rstrip(" |")
        if _ADDITIONAL.fullmatch(head.strip()):
            rows.append(Row("", False, parse_field(rest), self._at, additional=True))
            return True
        name, required = _name_cell(head.strip())
        if name and not rest:
            # A nested table without a name: what would be its name is its type.
            name, rest = "", name
        rows.append(Row(name, required, parse_field(rest), self._at))
        return True

    def _body_line(self, body: Body, text: str) -> bool:
        if text.lower() in _REQUIRED:
            body.required = _REQUIRED[text.lower()]
            return True
        if body.media_type is None and (match := _MEDIA.fullmatch(text)) is not None:
            body.media_type = Text(match[1], self._at)
            return True
        if self._row(body.rows, text) or NESTED.fullmatch(text) is not None:
            return True
        # A body that is not an object, or that anything may be in, has no table but its type.
        found = parse_field(text)
        return found.known and not found.description

    def _responses_line(self, operation: Operation, text: str) -> bool:
        if (match := _RESPONSE_SCHEMA.fullmatch(text)) is not None:
            media = Text(match[1], self._at) if match[1] else None
            named = {answer.status for answer in operation.answers}
            last = operation.statuses[-1][0].text if operation.statuses else ""
            status = last if last not in named else ""
            operation.answers.append(Answer(status, Body(media, self._at)))
            self._rows = operation.answers[-1].body.rows
            return True
        if _RESPONSE_HEADERS.fullmatch(text):
            self._rows = None
            return True
        if self._rows is not None and self._row(self._rows, text):
            return True
        if (match := _STATUS.fullmatch(text)) is not None:
            described = Text(match[2], self._at) if match[2] else None
            operation.statuses.append((Text(match[1], self._at), described))
            self._rows = None
            return True
        return "|" in text or NESTED.fullmatch(text) is not None

    def _samples_line(self, samples: Samples, text: str) -> bool:
        if samples.value is not None:
            return False
        if (samples.broken and _PIECE.match(text)) or _is_code(samples, text):
            self._page.unread.append(self._at)
            return True
        tab = _TAB.fullmatch(text)
        status = tab is not None and _STATUS_TAB.fullmatch(tab[1]) is not None
        if tab is not None and (status or not START.match(tab[1])):
            if status or self._part != "response":
                samples.tabs.append(Text(tab[1], self._at))
            else:
                self._page.unread.append(self._at)
            return True
        if (match := _MEDIA.match(text)) is not None and not START.match(text):
            samples.media_type = Text(match[1].lower(), self._at)
            return True
        if _NOISE.fullmatch(text):
            self._page.noise.append(self._at)
            return True
        if not START.match(text):
            return False
        self._read_sample(samples)
        return True

    def _read_sample(self, samples: Samples) -> None:
        try:
            samples.value = read_sample(self._lines, self._at)
        except SampleFault as error:
            self._page.faults.append(Fault(str(error), error.line))
            self._page.unread.append(self._at)
            samples.broken = True
        else:
            self._at = samples.value.end

    # -- headings ------------------------------------------------------------------------------

    def _name(self, operation: Operation, *, first: bool) -> None:
        """Find the heading among the lines before the first part; what stands above is the page's."""
        lines = operation.prose
        start = heading_index(lines, first=first)
        self._page.prose += lines[:start]
        rest = lines[start:]
        if not rest:
            operation.prose = []
            return
        heading = rest[0]
        match = _PATH.fullmatch(heading.text)
        if match is not None:
            heading = Text(match[1], heading.line)
            operation.deprecated = bool(match[2])
        elif heading.text.endswith(" Deprecated"):
            heading = Text(heading.text.removesuffix(" Deprecated"), heading.line)
            operation.deprecated = True
        operation.heading, operation.prose = heading, rest[1:]
        operation.line = heading.line


def _is_code(samples: Samples, text: str) -> bool:
    """Whether a line belongs to a sample that is not JSON: markup, or a program behind its tab."""
    if text.startswith("<"):
        return True
    tabs = samples.tabs
    language = bool(tabs) and tabs[0].text != "Payload" and not _STATUS_TAB.fullmatch(tabs[0].text)
    return language and not _TAB.fullmatch(text) and _CODE.match(text) is not None


def _name_cell(text: str) -> tuple[str, bool]:
    """The name in the first cell of a row, and whether `required` stands behind it."""
    head, _, last = text.rpartition(" ")
    if last == "required":
        return head.strip(), True
    return text, False


def heading_index(lines: Sequence[Spoken], *, first: bool) -> int:
    """Where the heading stands among lines that may begin with a section's heading and prose.

    It is a path, a line that the next one begins with, an operation id at the end, or the first
    line that begins with a verb. Otherwise the page does not show it; the first operation of a page then has
    the last line, since the page's own prose is above it.
    """
    for index in range(len(lines) - 1, -1, -1):
        text = lines[index].text.removesuffix(" Deprecated")
        if _PATH.fullmatch(lines[index].text):
            return index
        if index + 1 < len(lines) and is_snippet(text, lines[index + 1].text):
            return index
    if lines and IDENTIFIER.fullmatch(lines[-1].text):
        return len(lines) - 1
    verbs = (index for index, line in enumerate(lines) if begins_with_verb(line.text))
    return next(verbs, max(len(lines) - 1, 0) if first else 0)
