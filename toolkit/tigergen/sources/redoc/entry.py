"""The operations of a page with what was found out about them, and where their claims go."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tigergen.infer.shown import NOTHING, Found, Shown, find_operations
from tigergen.model import names
from tigergen.model.claim import Address, Json
from tigergen.model.openapi import UNRESOLVED
from tigergen.sources.redoc.blocks import Body, Operation, Page, Samples
from tigergen.sources.redoc.page import is_snippet
from tigergen.text.tree import Located


@dataclass(slots=True)
class Entry:
    """An operation of the page, what was found out about it, and where its claims go."""

    operation: Operation
    shown: Shown
    found: Found
    address: Address


def entries(page: Page) -> list[Entry]:
    """Find out method and path of each operation of a page."""
    shown = [_shown(operation) for operation in page.operations]
    namer = names.Namer()
    return [
        Entry(operation, one, found, _address(operation, found, index, namer))
        for index, (operation, one, found) in enumerate(
            zip(page.operations, shown, find_operations(shown), strict=True), 1
        )
    ]


def answers(operation: Operation) -> list[tuple[str, Samples, Body | None]]:
    """The responses of an operation that show a sample, a table, or both.

    Tables whose status the page does not name stand in the order of the tabs, which have the same
    responses; without tabs the first is the answer to a request that succeeds.
    """
    shown = operation.response
    tabs = [status_code(tab.text) for tab in shown.tabs] if shown else []
    tables: dict[str, Body] = {}
    for index, answer in enumerate(operation.answers):
        status = status_code(answer.status) if answer.status else ""
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


def status_code(text: str) -> str:
    """A status as OpenAPI writes it: `200`, `4XX`, `default`."""
    return text.upper() if text.lower() != "default" else "default"


def filters(operation: Operation) -> dict[str, tuple[list[Json], int]]:
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
    tabs = [status_code(tab.text) for tab in operation.response.tabs] if operation.response else []
    statuses = tabs + [status_code(status.text) for status, _ in operation.statuses]
    path = operation.path.text if operation.path else None
    method = None
    if operation.endpoint is not None:
        method, path = operation.endpoint[0], path or operation.endpoint[1]
    heading = operation.heading.text if operation.heading and not operation.path else ""
    if heading and operation.prose and is_snippet(heading, operation.prose[0].text):
        heading = operation.prose[0].text
    return Shown(
        heading=heading,
        method=method,
        path=path,
        parameters=_path_parameters(operation),
        has_body=operation.body is not None,
        request=_plain(operation.request),
        response=_plain(operation.response),
        statuses=tuple(dict.fromkeys(statuses)),
    )


def _path_parameters(operation: Operation) -> tuple[str, ...]:
    tables = [table for table in operation.tables if table.location == "path"]
    return tuple(row.name for table in tables for row in table.rows if row.name)


def _plain(samples: Samples | None) -> Json:
    value: Located | None = samples.value if samples is not None else None
    return NOTHING if value is None else value.plain()


def _address(operation: Operation, found: Found, number: int, namer: names.Namer) -> Address:
    """Where the claims of an operation go: below its path, or among what is unresolved."""
    if found.method is not None and found.path is not None:
        return ("paths", found.path, found.method)
    label = operation.heading.text if operation.heading else f"operation {number}"
    return (
        UNRESOLVED,
        str(namer.take(names.file_stem(label, fallback=f"operation-{number}"), joint="-")),
    )
