"""What a copied page shows, as one OpenAPI document with places."""

from __future__ import annotations

from collections.abc import Sequence

from tigergen.model.claim import Address, Json
from tigergen.sources.copied.page_model import (
    Answer,
    Content,
    CopiedPage,
    Line,
    Operation,
    Row,
    Sample,
    at,
)
from tigergen.sources.page.shown import Shown, having
from tigergen.text.tree import Located


def show(page: CopiedPage) -> Shown:
    """Return the document that a page shows, and the samples beside it."""
    first = page.title.number if page.title is not None else 1
    shown = Shown(at(first, {}))
    paths: dict[str, Located] = {}
    for one in page.operations:
        item = paths.get(one.path, at(one.line, {}))
        earlier = item.get(one.method)
        if earlier is not None:
            # An operation with several tags stands below each of them.
            paths[one.path] = having(item, **{one.method: _tagged(earlier, one.tag)})
            continue
        paths[one.path] = having(item, **{one.method: _operation(one)})
        _samples(shown, one)
    members = {
        "openapi": at(first, "3.1.0"),
        "info": _info(page),
        "paths": at(first, {}).holding(paths),
    }
    if page.tags:
        members["tags"] = at(first, {}).holding([_tag(*one) for one in page.tags.values()])
    servers = page.servers or _shared(page.operations)
    if servers:
        members["servers"] = at(first, {}).holding(
            [at(line.number, {"url": line.text}) for line in servers]
        )
    shown.tree = at(first, {}).holding(members)
    return shown


def _info(page: CopiedPage) -> Located:
    found: dict[str, Located] = {}
    for key, line in (("title", page.title), ("version", page.version)):
        if line is not None:
            found[key] = at(line.number, line.text)
    if page.description:
        found["description"] = _prose(page.description)
    return at(page.title.number if page.title else 1, {}).holding(found)


def _prose(lines: Sequence[Line]) -> Located:
    text = "\n\n".join(line.text for line in lines)
    return at(lines[0].number, text)


def _tag(name: Line, about: list[Line]) -> Located:
    found = {"name": at(name.number, name.text)}
    if about:
        found["description"] = _prose(about)
    return at(name.number, {}).holding(found)


def _shared(operations: Sequence[Operation]) -> list[Line]:
    """The servers that all operations name."""
    named = [one.servers for one in operations]
    texts = [[line.text for line in one] for one in named]
    return named[0] if texts and all(one == texts[0] for one in texts) else []


def _tagged(operation: Located, tag: Line | None) -> Located:
    """An operation with one tag more, unless it has it."""
    tags = operation.get("tags")
    if tag is None or tags is None or any(each.value == tag.text for each in tags.items()):
        return operation
    return having(operation, tags=tags.holding([*tags.items(), at(tag.number, tag.text)]))


def _operation(one: Operation) -> Located:
    found = _names(one)
    if one.choices and one.security is not None:
        choices: list[Json] = [dict(choice) for choice in one.choices]
        found["security"] = at(one.security.number, choices)
    if one.parameters:
        rows = [_parameter(row, location) for location, row in one.parameters]
        found["parameters"] = at(one.line, {}).holding(rows)
    if one.body is not None and (one.body.media or any(not each.status for each in one.samples)):
        found["requestBody"] = _body(one.body)
    if one.answers:
        answers = {answer.status: _answer(answer) for answer in one.answers}
        found["responses"] = at(one.answers[0].line, {}).holding(answers)
    return at(one.line, {}).holding(found)


def _names(one: Operation) -> dict[str, Located]:
    """What an operation is called, and what is said of it."""
    found: dict[str, Located] = {}
    if one.tag is not None:
        found["tags"] = at(one.tag.number, []).holding([at(one.tag.number, one.tag.text)])
    if one.summary is not None:
        found["summary"] = at(one.summary.number, one.summary.text)
    if one.identifier is not None:
        found["operationId"] = at(one.identifier.number, one.identifier.text)
    if one.description:
        found["description"] = _prose(one.description)
    if one.deprecated:
        found["deprecated"] = at(one.line, True)
    return found


def _parameter(row: Row, location: str) -> Located:
    found = _about(row)
    found.update(name=at(row.line, row.name), **{"in": at(row.line, location)})
    if row.required or location == "path":
        found["required"] = at(row.line, True)
    return at(row.line, {}).holding(found)


def _about(row: Row) -> dict[str, Located]:
    """What a parameter and a header have in common."""
    found = {"schema": schema_of(row, described=False)}
    if row.description:
        found["description"] = at(row.line, row.description)
    if row.deprecated:
        found["deprecated"] = at(row.line, True)
    if row.example is not None:
        found["example"] = at(row.line, row.example)
    return found


def _body(body: Content) -> Located:
    found: dict[str, Located] = {}
    if body.required:
        found["required"] = at(body.line, True)
    if body.description:
        found["description"] = at(body.line, body.description)
    if body.media:
        found["content"] = _content(body)
    return at(body.line, {}).holding(found)


def _answer(answer: Answer) -> Located:
    found = {"description": at(answer.line, answer.description)}
    if answer.headers:
        headers: dict[str, Located] = {}
        for row in answer.headers:
            about = _about(row)
            if row.required:
                about["required"] = at(row.line, True)
            headers[row.name] = at(row.line, {}).holding(about)
        found["headers"] = at(answer.headers[0].line, {}).holding(headers)
    if answer.content is not None and answer.content.media:
        found["content"] = _content(answer.content)
    return at(answer.line, {}).holding(found)


def _content(content: Content) -> Located:
    """The schema belongs to the first media type; of the others the page shows the names."""
    found = {line.text: at(line.number, {}) for line in content.media}
    first = content.media[0]
    schema = _whole(content)
    if schema is not None:
        found[first.text] = at(first.number, {}).holding({"schema": schema})
    return at(content.line, {}).holding(found)


def _whole(content: Content) -> Located | None:
    if content.rows:
        schema = _object(content.rows, content.rows[0].line)
    elif content.alone is not None:
        schema = schema_of(content.alone)
    elif content.arrays:
        schema = at(content.arrays[0].number, {})
    else:
        return None
    if content.variants:
        schema = at(content.line, {}).holding(
            {"anyOf": at(content.line, []).holding([schema, at(content.line, {})])}
        )
    for line in reversed(content.arrays):
        schema = at(line.number, {"type": "array"}).holding(
            {"type": at(line.number, "array"), "items": schema}
        )
    return schema


def _object(rows: Sequence[Row], line: int) -> Located:
    found = {"type": at(line, "object")}
    properties: dict[str, Located] = {}
    for row in rows:
        if row.additional:
            found["additionalProperties"] = schema_of(row)
        else:
            properties[row.name] = schema_of(row)
    required: list[Located] = [
        at(row.line, row.name) for row in rows if row.required and not row.additional
    ]
    if properties:
        found["properties"] = at(line, {}).holding(properties)
    if required:
        found["required"] = at(line, {}).holding(required)
    return at(line, {}).holding(found)


def schema_of(row: Row, *, described: bool = True) -> Located:
    """The schema of a field: its cell, and the rows inside."""
    schema = at(row.line, row.schema)
    if row.inside:
        schema = _deeper(schema, _object(row.inside, row.inside[0].line))
    if row.variants and row.inside:
        # The page shows one of several schemas, not which.
        schema = at(row.line, {}).holding(
            {"anyOf": at(row.line, []).holding([schema, at(row.line, {})])}
        )
    if not described:
        return schema
    if row.description:
        schema = having(schema, description=at(row.line, row.description))
    if row.deprecated:
        schema = having(schema, deprecated=at(row.line, True))
    if row.example is not None:
        schema = having(schema, examples=at(row.line, [row.example]))
    return schema


def _deeper(schema: Located, inside: Located) -> Located:
    """A schema whose innermost items, or which itself, has the rows below it."""
    items = schema.get("items")
    if items is not None:
        return having(schema, items=_deeper(items, inside))
    return having(inside, **schema.mapping())


def address_of(one: Operation, sample: Sample) -> Address:
    """Where the schema goes that a sample shows."""
    where = ("responses", sample.status) if sample.status else ("requestBody",)
    return ("paths", one.path, one.method, *where, "content", sample.media, "schema")


def _samples(shown: Shown, one: Operation) -> None:
    for sample in one.samples:
        if not sample.assumed:
            shown.samples.append((address_of(one, sample), sample.value))
