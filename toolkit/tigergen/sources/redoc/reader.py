"""Reader of the text of rendered ReDoc pages: what is left of an API when its document is lost.

The page states parameters, the top of request bodies, status codes and samples; of methods and paths
it often states neither. `tigergen.sources.redoc.page` has the grammar, `tigergen.infer.shown` the
rules for methods and paths, `tigergen.infer.sample` those for the schemas behind samples.

An operation whose method or path nothing tells is claimed under `x-undecided-operations`, with its
candidates; a decision that gives it both makes it an operation like the others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from tigergen import names
from tigergen.claims import Address, Basis, Json
from tigergen.infer.shown import IDENTIFIER, NOTHING, Found, Shown, find_operations
from tigergen.openapi import UNDECIDED
from tigergen.sources.document import Document, Format, Reading
from tigergen.sources.located import Located
from tigergen.sources.redoc.page import (
    BODY,
    RESPONSES,
    SAMPLES,
    TABLE,
    TITLE,
    Body,
    Operation,
    Page,
    Row,
    Samples,
    is_snippet,
    read_page,
)
from tigergen.sources.redoc.schemas import Content, SchemaBook
from tigergen.sources.schema import write_schema

RANK: Final = 1
"""Below documents made for machines: the page was made of one, and much of it was lost."""

JSON_TYPE: Final = "application/json"


def recognise(document: Document) -> float:
    """Return how sure the text is a rendered page: lines that ReDoc prints over its sections."""
    lines = [line.strip() for line in document.lines]
    parts = sum(
        any(pattern.fullmatch(line) for pattern in (TABLE, BODY, RESPONSES, SAMPLES))
        for line in lines
    )
    if parts < 2:
        return 0.0
    titled = any(TITLE.fullmatch(line) for line in lines[:3])
    return min(0.5 + parts * 0.02 + titled * 0.2, 0.95)


def read(reading: Reading) -> None:
    """Turn the page into claims."""
    page = read_page(reading.document.lines)
    _PageReader(reading, page).read()


@dataclass(slots=True)
class _Entry:
    """An operation of the page, what was found out about it, and where its claims go."""

    operation: Operation
    shown: Shown
    found: Found
    address: Address


class _PageReader:
    def __init__(self, reading: Reading, page: Page) -> None:
        self._reading = reading
        self._page = page
        shown = [_shown(operation) for operation in page.operations]
        namer = names.Namer()
        self._entries = [
            _Entry(operation, one, found, _address(operation, found, index, namer))
            for index, (operation, one, found) in enumerate(
                zip(page.operations, shown, find_operations(shown), strict=True), 1
            )
        ]
        self._schemas = SchemaBook(reading)

    def read(self) -> None:
        self._info()
        for entry in self._entries:
            self._operation(entry)
        self._contents()
        self._path_parameters()
        self._remarks()

    # -- the page ------------------------------------------------------------------------------

    def _info(self) -> None:
        reading, page = self._reading, self._page
        if page.title is not None:
            reading.claim(("info", "title"), page.title.text, page.title.line)
        if page.version is not None:
            reading.claim(("info", "version"), page.version.text, page.version.line)
        first = page.operations[0].line if page.operations else len(reading.document.lines)
        prose = [text for text in page.prose if text.line < first]
        if prose:
            reading.claim(
                ("info", "description"), "\n\n".join(text.text for text in prose), prose[0].line
            )
            for text in prose[1:]:
                reading.remark(text.line, text.line, f"goes on from line {prose[0].line}")
        for text in page.prose:
            reading.remark(text.line, text.line, "prose between the operations")
        for fault in page.faults:
            reading.report("S016", f"the sample is no JSON: {fault.message}", fault.line)

    # -- operations ----------------------------------------------------------------------------

    def _operation(self, entry: _Entry) -> None:
        reading, operation, found = self._reading, entry.operation, entry.found
        address = entry.address
        if found.decided:
            path = operation.path
            if path is not None:
                reading.exists(address[:2], path.line)
            else:
                reading.exists(
                    address[:2], operation.line, basis=Basis.INFERRED, rule=found.path_rule
                )
            self._found(address, entry)
        else:
            self._undecided(entry)
        self._texts(address, operation)
        if operation.deprecated:
            reading.claim((*address, "deprecated"), True, operation.line)
        for table in operation.tables:
            for row in table.rows:
                self._parameter(address, table.location, row)
        self._responses(address, operation)

    def _found(self, address: Address, entry: _Entry) -> None:
        """Claim that the operation exists: stated, or inferred by the rules for path and method."""
        found, line = entry.found, entry.operation.line
        rules = list(dict.fromkeys(rule for rule in (found.path_rule, found.method_rule) if rule))
        if entry.operation.endpoint is not None and not rules:
            self._reading.exists(address, entry.operation.endpoint[2])
        for rule in rules:
            self._reading.exists(address, line, basis=Basis.INFERRED, rule=rule)

    def _undecided(self, entry: _Entry) -> None:
        reading, operation, found = self._reading, entry.operation, entry.found
        address, line = entry.address, operation.line
        reading.exists(address, line)
        if found.method is not None:
            reading.claim(
                (*address, "method"),
                found.method,
                line,
                basis=Basis.INFERRED,
                rule=found.method_rule,
            )
        if found.path is not None:
            reading.claim((*address, "path"), found.path, line)
        candidates = [_candidate(found, method, path) for method, path in found.candidates]
        candidates = list(dict.fromkeys(filter(None, candidates)))
        if candidates:
            reading.claim(
                (*address, "candidates"),
                candidates,
                line,
                basis=Basis.INFERRED,
                rule="undecided-path",
            )
        missing = "path" if found.path is None else "method"
        shown = operation.heading.text if operation.heading else "an operation without a heading"
        sides = [(candidate, line) for candidate in candidates] or [(shown, line)]
        reading.contradict((*address, missing), list(sides), "undecided-path")
        among = f": {', '.join(candidates)}" if candidates else ""
        reading.report("S015", f"the {missing} of {shown!r} is not known{among}", line)

    def _texts(self, address: Address, operation: Operation) -> None:
        """Summary and description; a heading that is the start of the description is no summary."""
        reading, heading, prose = self._reading, operation.heading, operation.prose
        if prose:
            text = "\n\n".join(one.text for one in prose)
            reading.claim((*address, "description"), text, prose[0].line)
            for one in prose[1:]:
                reading.remark(one.line, one.line, f"goes on from line {prose[0].line}")
        if heading is None or operation.path is not None:
            return
        if prose and is_snippet(heading.text, prose[0].text):
            reading.remark(heading.line, heading.line, "the description's start, as heading")
        elif IDENTIFIER.fullmatch(heading.text):
            reading.claim((*address, "operationId"), heading.text, heading.line)
        else:
            reading.claim((*address, "summary"), heading.text, heading.line)

    def _parameter(self, address: Address, location: str, row: Row) -> None:
        if not row.name:
            self._reading.report("S006", "a row of the table names no parameter", row.line)
            return
        reading, line = self._reading, row.line
        here = (*address, "parameters", f"{location}:{row.name}")
        reading.exists(here, line)
        reading.claim((*here, "name"), row.name, line)
        reading.claim((*here, "in"), location, line)
        if row.required or location == "path":
            reading.claim((*here, "required"), True, line)
        if row.field.description:
            reading.claim((*here, "description"), row.field.description, line)
        if row.field.deprecated:
            reading.claim((*here, "deprecated"), True, line)
        if row.field.example is not None:
            reading.claim((*here, "example"), row.field.example, line)
        reading.exists((*here, "schema"), line)
        write_schema(reading, (*here, "schema"), row.field.schema, line)

    def _path_parameters(self) -> None:
        """Placeholders of paths that were found: described as elsewhere, else by their name alone."""
        reading = self._reading
        known: dict[tuple[str, str], Row] = {}
        by_name: dict[str, Row] = {}
        for entry in self._entries:
            for table in entry.operation.tables:
                for row in table.rows if table.location == "path" and entry.found.path else ():
                    known.setdefault((str(entry.found.path), row.name), row)
                    by_name.setdefault(row.name, row)
        for entry in self._entries:
            path = entry.found.path
            if path is None or not entry.found.decided:
                continue
            for name in re.findall(r"\{([^{}/]+)\}", path):
                if name in entry.shown.parameters:
                    continue
                here = (*entry.address, "parameters", f"path:{name}")
                same = known.get((path, name)) or by_name.get(name)
                line = same.line if same else entry.operation.line
                rule = "same-parameter" if same else "path-template"
                said: dict[str, Json] = {"name": name, "in": "path", "required": True}
                if same and same.field.description:
                    said["description"] = same.field.description
                reading.exists(here, line, basis=Basis.INFERRED, rule=rule)
                for key, value in said.items():
                    reading.claim((*here, key), value, line, basis=Basis.INFERRED, rule=rule)
                reading.exists((*here, "schema"), line, basis=Basis.INFERRED, rule=rule)
                schema = same.field.schema if same else {"type": "string"}
                write_schema(
                    reading, (*here, "schema"), schema, line, basis=Basis.INFERRED, rule=rule
                )

    def _responses(self, address: Address, operation: Operation) -> None:
        reading = self._reading
        for status, text in operation.statuses:
            here = (*address, "responses", _status(status.text))
            reading.exists(here, status.line)
            if text is not None:
                reading.claim((*here, "description"), text.text, text.line)
        for tab in operation.response.tabs if operation.response else ():
            reading.exists((*address, "responses", _status(tab.text)), tab.line)

    # -- contents ------------------------------------------------------------------------------

    def _contents(self) -> None:
        """Bodies and samples: collected first, since what many show is one schema."""
        usual = self._usual_media_type()
        for entry in self._entries:
            operation = entry.operation
            body, request = operation.body, operation.request
            if body is not None or (request is not None and request.value is not None):
                self._request(entry, body, request, usual)
            for status, samples, answer in _answers(operation):
                self._response(entry, status, samples, answer, usual)
        self._schemas.write()
        self._silent_errors(usual)

    def _request(
        self, entry: _Entry, body: Body | None, samples: Samples | None, usual: str
    ) -> None:
        reading = self._reading
        here = (*entry.address, "requestBody")
        line = body.line if body is not None else samples.line if samples else entry.operation.line
        reading.exists(here, line)
        if body is not None and body.required is not None:
            reading.claim((*here, "required"), body.required, line)
        elif body is not None and any(row.required for row in body.rows):
            reading.claim(
                (*here, "required"), True, line, basis=Basis.INFERRED, rule="required-property"
            )
        media, at = self._media(samples, body, usual, here, line)
        self._schemas.add(
            Content(
                address=(*here, "content", media, "schema"),
                line=at,
                method=entry.found.method or "",
                path=entry.found.path if entry.found.decided else None,
                request=True,
                rows=body.rows if body is not None else [],
                sample=samples.value if samples is not None else None,
            )
        )

    def _response(
        self, entry: _Entry, status: str, samples: Samples, answer: Body | None, usual: str
    ) -> None:
        if samples.value is None and answer is None:
            return
        here = (*entry.address, "responses", status)
        if answer is not None and not samples.tabs:
            known = entry.shown.statuses
            rule = None if status in known else "only-answer"
            basis = Basis.INFERRED if rule else Basis.STATED
            self._reading.exists(here, answer.line, basis=basis, rule=rule)
        media, at = self._media(samples, answer, usual, here, samples.line)
        self._schemas.add(
            Content(
                address=(*here, "content", media, "schema"),
                line=at,
                method=entry.found.method or "",
                path=entry.found.path if entry.found.decided else None,
                request=False,
                status=status,
                rows=answer.rows if answer is not None else [],
                sample=samples.value,
                values=_filters(entry.operation),
            )
        )

    def _media(
        self, samples: Samples | None, body: Body | None, usual: str, here: Address, line: int
    ) -> tuple[str, int]:
        """The media type of a content, claimed: stated, or that of a JSON sample."""
        stated = (body.media_type if body else None) or (samples.media_type if samples else None)
        if stated is not None:
            self._reading.exists((*here, "content", stated.text), stated.line)
            return stated.text, stated.line
        if samples is not None and samples.value is not None:
            line = samples.value.line
        self._reading.exists(
            (*here, "content", usual), line, basis=Basis.INFERRED, rule="json-sample"
        )
        return usual, line

    def _usual_media_type(self) -> str:
        """The JSON type of all request bodies if they agree on one, else application/json."""
        found = {
            entry.operation.body.media_type.text
            for entry in self._entries
            if entry.operation.body is not None
            and entry.operation.body.media_type is not None
            and "json" in entry.operation.body.media_type.text
        }
        return found.pop() if len(found) == 1 else JSON_TYPE

    def _silent_errors(self, usual: str) -> None:
        """Errors whose sample is behind a tab: as those that are shown, if these are all alike."""
        component = self._schemas.error_component
        if component is None:
            return
        name, line = component
        for entry in self._entries:
            tabs = entry.operation.response.tabs if entry.operation.response else []
            described = {status for status, _, table in _answers(entry.operation) if table}
            for tab in tabs[1:]:
                status = _status(tab.text)
                if status[0] not in "45d" or status in described:
                    continue
                here = (*entry.address, "responses", status, "content", usual)
                rule = "same-error-document"
                self._reading.exists(here, line, basis=Basis.INFERRED, rule=rule)
                self._reading.exists((*here, "schema"), line, basis=Basis.INFERRED, rule=rule)
                self._reading.claim(
                    (*here, "schema", "type"), {"$ref": f"#/components/schemas/{name}"}, line,
                    basis=Basis.INFERRED, rule=rule,
                )  # fmt: skip

    # -- coverage ------------------------------------------------------------------------------

    def _remarks(self) -> None:
        """Why the lines without a claim have none."""
        reading = self._reading
        for number, raw in enumerate(reading.document.lines, 1):
            text = raw.strip()
            if not text:
                reading.remark(number, number, "blank")
            elif re.fullmatch(r"[|\s]+|Array(?: \(.*\))?", text):
                reading.remark(number, number, "a nested table whose rows the page lost")
            elif any(p.fullmatch(text) for p in (TABLE, BODY, RESPONSES, SAMPLES)):
                reading.remark(number, number, "heading of a section")
            elif re.fullmatch(r"[-\s{}\[\],]*", text):
                reading.remark(number, number, "structure of a sample")
            elif re.fullmatch(r"Authorizations?:.*", text):
                reading.remark(number, number, "an authorization that the page does not describe")
            elif text.startswith("- "):
                reading.remark(number, number, "tab of a sample")
            elif "/" in text and re.fullmatch(r"[\w.+/-]+", text):
                reading.remark(number, number, "media type of a sample")
            elif "|" in text:
                reading.remark(number, number, "a row that belongs to nothing the page names")
        for entry in self._entries:
            for name in entry.operation.authorizations:
                reading.remark(
                    name.line, name.line, "an authorization that the page does not describe"
                )
        for number in self._page.noise:
            reading.remark(number, number, "control of the page")
        for number in self._page.unread:
            reading.remark(number, number, "a sample that is no JSON")
        for entry in self._entries:
            for samples in (entry.operation.request, entry.operation.response):
                if samples is not None and samples.value is not None:
                    value = samples.value
                    reading.remark(value.line, value.end, "a sample of what is known already")


def _answers(operation: Operation) -> list[tuple[str, Samples, Body | None]]:
    """The responses of an operation that show a sample, a table, or both.

    Tables whose status the page does not name stand in the order of the tabs, which have the same
    responses; without tabs the first is the answer to a request that succeeds.
    """
    shown = operation.response
    tabs = [_status(tab.text) for tab in shown.tabs] if shown else []
    tables: dict[str, Body] = {}
    for index, answer in enumerate(operation.answers):
        status = _status(answer.status) if answer.status else ""
        if not status:
            status = tabs[index] if index < len(tabs) else "" if index or tabs else "200"
        if status:
            tables.setdefault(status, answer.body)
    found: list[tuple[str, Samples, Body | None]] = []
    for status in dict.fromkeys([*tabs[:1], *tables]):
        table = tables.get(status)
        if shown is not None and status in tabs[:1]:
            found.append((status, shown, table))
        elif table is not None:
            found.append((status, Samples(table.line), table))
    return found


def _status(text: str) -> str:
    return text.upper() if text.lower() != "default" else "default"


def _candidate(found: Found, method: str, path: str) -> str:
    """What might be: the path or the method if the other is known, else both."""
    if found.method is not None or found.path is not None:
        return path if found.path is None else method
    return " ".join(filter(None, [method, path]))


def _filters(operation: Operation) -> dict[str, tuple[list[Json], int]]:
    """Fields that the operation filters by, with the values it lists: `filter[type]`."""
    found: dict[str, tuple[list[Json], int]] = {}
    for table in operation.tables:
        for row in table.rows if table.location == "query" else ():
            match = re.fullmatch(r"filter\[([^\[\]]+)\]", row.name)
            schema = row.field.schema.get("items", row.field.schema)
            if match is not None and isinstance(schema.get("enum"), list):
                found[match[1]] = (schema["enum"], row.line)
    return found


def _shown(operation: Operation) -> Shown:
    """What the rules for methods and paths need to know."""
    tabs = [_status(tab.text) for tab in operation.response.tabs] if operation.response else []
    statuses = tabs + [_status(status.text) for status, _ in operation.statuses]
    path = operation.path.text if operation.path else None
    method = None
    if operation.endpoint is not None:
        method, path = operation.endpoint[0], path or operation.endpoint[1]
    heading = operation.heading.text if operation.heading and not operation.path else ""
    if heading and operation.prose and is_snippet(heading, operation.prose[0].text):
        heading = operation.prose[0].text
    return Shown(
        line=operation.line,
        heading=heading,
        method=method,
        path=path,
        parameters=_names(operation, "path"),
        queries=_names(operation, "query"),
        has_body=operation.body is not None,
        request=_plain(operation.request),
        response=_plain(operation.response),
        status=tabs[0] if tabs else "",
        statuses=tuple(dict.fromkeys(statuses)),
    )


def _names(operation: Operation, location: str) -> tuple[str, ...]:
    return tuple(
        row.name
        for table in operation.tables
        if table.location == location
        for row in table.rows
        if row.name
    )


def _plain(samples: Samples | None) -> Json:
    value: Located | None = samples.value if samples is not None else None
    return NOTHING if value is None else value.plain()


def _address(operation: Operation, found: Found, number: int, namer: names.Namer) -> Address:
    """Where the claims of an operation go: below its path, or among what is undecided."""
    if found.method is not None and found.path is not None:
        return ("paths", found.path, found.method)
    label = operation.heading.text if operation.heading else f"operation {number}"
    return (
        UNDECIDED,
        namer.take(names.file_stem(label, fallback=f"operation-{number}"), joint="-"),
    )


FORMAT: Final = Format("redoc-text", RANK, recognise, read)
