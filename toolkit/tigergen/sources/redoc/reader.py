"""Reader of the text of rendered ReDoc pages: what is left of an API when its document is lost.

The page states parameters, the top of request bodies, status codes and samples; of methods and paths
it often states neither. `tigergen.sources.redoc.page` has the grammar, `tigergen.infer.shown` the
rules for methods and paths, `tigergen.notation.sample` those for the schemas behind samples.

An operation whose method or path cannot be determined is claimed under `x-tigergen-unresolved-operations`, with its
candidates; a decision that gives it both makes it an operation like the others.
"""

from __future__ import annotations

import re
from typing import Final

from tigergen.infer.shown import IDENTIFIER, Found
from tigergen.model.claim import Address, Basis, Json
from tigergen.model.openapi import server_identity
from tigergen.model.paths import placeholders
from tigergen.sources.certainty import ALIKE, LIKELY
from tigergen.sources.document import Document, Reading
from tigergen.sources.redoc.blocks import Operation, Page, Row
from tigergen.sources.redoc.contents import Contents
from tigergen.sources.redoc.entry import Entry, entries, status_code
from tigergen.sources.redoc.missed import report_missed
from tigergen.sources.redoc.page import (
    BODY,
    RESPONSES,
    SAMPLES,
    TABLE,
    TITLE,
    is_snippet,
    read_page,
)
from tigergen.sources.redoc.remarks import remark_lines
from tigergen.sources.schema import write_schema

_PART: Final = re.compile(
    "|".join(pattern.pattern for pattern in (TABLE, BODY, RESPONSES, SAMPLES)), re.IGNORECASE
)
"""Any of the lines that begin a section."""

_FEWEST_PARTS: Final = 2
"""Lines that ReDoc prints over sections: one may stand in any prose."""
_PER_PART: Final = 0.02
"""A page of a dozen operations has a hundred such lines; one of two is not yet surer than a README."""
_FOR_TITLE: Final = 0.2
"""A page begins with the title and version of its API, which few other texts do."""


def recognise(document: Document) -> float:
    """Return how sure the text is a rendered page: lines that ReDoc prints over its sections."""
    lines = [line.strip() for line in document.prose]
    parts = sum(_PART.fullmatch(line) is not None for line in lines)
    if parts < _FEWEST_PARTS:
        return 0.0
    titled = any(TITLE.fullmatch(line) for line in lines[:3])
    return min(LIKELY + parts * _PER_PART + titled * _FOR_TITLE, ALIKE)


def read(reading: Reading) -> None:
    """Turn the page into claims."""
    page = read_page(reading.document.prose)
    _PageReader(reading, page).read()


class _PageReader:
    def __init__(self, reading: Reading, page: Page) -> None:
        self._reading = reading
        self._page = page
        self._entries = entries(page)

    def read(self) -> None:
        self._info()
        for entry in self._entries:
            self._operation(entry)
        Contents(self._reading, self._entries).write()
        self._path_parameters()
        remark_lines(self._reading, self._page, self._entries)
        report_missed(self._reading)

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
            reading.report(
                "S016", f"the sample is not valid JSON: {fault.message}; skipped", fault.line
            )

    # -- operations ----------------------------------------------------------------------------

    def _operation(self, entry: Entry) -> None:
        reading, operation, found = self._reading, entry.operation, entry.found
        address = entry.address
        if found.decided:
            self._found(address, entry)
        else:
            self._unresolved(entry)
        self._texts(address, operation)
        self._servers(operation)
        if operation.deprecated:
            reading.claim((*address, "deprecated"), True, operation.line)
        for table in operation.tables:
            for row in table.rows:
                self._parameter(address, table.location, row)
        self._responses(address, operation)

    def _found(self, address: Address, entry: Entry) -> None:
        """Claim that path and operation exist: stated, or inferred by the rules that found them."""
        operation, found = entry.operation, entry.found
        endpoint = operation.endpoint[2] if operation.endpoint else operation.line
        path_line = operation.path.line if operation.path else endpoint
        self._exists(address[:2], path_line, [found.path_rule])
        line = operation.line if found.method_rule or found.path_rule else endpoint
        self._exists(address, line, [found.path_rule, found.method_rule])

    def _exists(self, address: Address, line: int, rules: list[str | None]) -> None:
        """Claim that something exists: inferred by each of the rules, stated if there is none."""
        named = list(dict.fromkeys(rule for rule in rules if rule))
        for rule in named:
            self._reading.exists(address, line, basis=Basis.INFERRED, rule=rule)
        if not named:
            self._reading.exists(address, line)

    def _unresolved(self, entry: Entry) -> None:
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
                rule="unresolved-path",
            )
        missing = "path" if found.path is None else "method"
        shown = operation.heading.text if operation.heading else "an operation without a heading"
        sides = [(candidate, line) for candidate in candidates] or [(shown, line)]
        reading.contradict((*address, missing), list(sides), "unresolved-path")
        among = f" (it may be {' or '.join(candidates)})" if candidates else ""
        reading.report(
            "S015",
            f"the {missing} of {shown!r} cannot be determined{among}; the operation is left out",
            line,
        )

    def _servers(self, operation: Operation) -> None:
        """The servers behind the URLs of an operation: what stands before its path."""
        if operation.endpoint is None:
            return
        path = operation.endpoint[1]
        for url in operation.urls:
            base = url.text.removesuffix(path)
            if base == url.text:
                self._reading.remark(url.line, url.line, "a URL that does not end in the path")
                continue
            address = ("servers", server_identity(base))
            self._reading.exists(address, url.line)
            self._reading.claim((*address, "url"), base, url.line)

    def _texts(self, address: Address, operation: Operation) -> None:
        """Summary and description; a heading that is the start of the description is not a summary."""
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
        """Describe placeholders of paths that were found as the page describes them elsewhere.

        What it describes nowhere the merge adds, as for every document (`path-template`).
        """
        reading, rule = self._reading, "same-parameter"
        known: dict[tuple[str, str], Row] = {}
        by_name: dict[str, Row] = {}
        for entry in self._entries:
            for table in entry.operation.tables:
                for row in table.rows if table.location == "path" and entry.found.path else ():
                    known.setdefault((str(entry.found.path), row.name), row)
                    by_name.setdefault(row.name, row)
        for entry in self._entries:
            path = str(entry.found.path)
            for name in placeholders(path) if entry.found.decided else ():
                same = known.get((path, name)) or by_name.get(name)
                if same is None or name in entry.shown.parameters:
                    continue
                here, line = (*entry.address, "parameters", f"path:{name}"), same.line
                said: dict[str, Json] = {"name": name, "in": "path", "required": True}
                if same.field.description:
                    said["description"] = same.field.description
                self._exists(here, line, [rule])
                for key, value in said.items():
                    reading.claim((*here, key), value, line, basis=Basis.INFERRED, rule=rule)
                self._exists((*here, "schema"), line, [rule])
                write_schema(
                    reading,
                    (*here, "schema"),
                    same.field.schema,
                    line,
                    basis=Basis.INFERRED,
                    rule=rule,
                )

    def _responses(self, address: Address, operation: Operation) -> None:
        reading = self._reading
        for status, text in operation.statuses:
            here = (*address, "responses", status_code(status.text))
            reading.exists(here, status.line)
            if text is not None:
                reading.claim((*here, "description"), text.text, text.line)
        for tab in operation.response.tabs if operation.response else ():
            reading.exists((*address, "responses", status_code(tab.text)), tab.line)


def _candidate(found: Found, method: str, path: str) -> str:
    """What might be: the path or the method if the other is known, else both."""
    if found.method is not None or found.path is not None:
        return path if found.path is None else method
    return " ".join(filter(None, [method, path]))
