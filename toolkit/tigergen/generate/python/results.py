"""What a method returns: the union of what the successful answers of its operation hold."""

from __future__ import annotations

from dataclasses import replace

from tigergen.generate.ir import Media, Operation, Response
from tigergen.generate.outcomes import Content, Result
from tigergen.generate.python.jsonapi import resource_data
from tigergen.generate.python.paging import Paging, paging
from tigergen.generate.schema import Schema, schema_at
from tigergen.generate.types import (
    BYTES,
    NONE,
    STR,
    UNKNOWN,
    ListOf,
    Type,
    TypeReader,
    union,
)


def result(types: TypeReader, operation: Operation) -> Result:
    """Return what a call of the operation gives."""
    answers = {
        one.status.upper(): content
        for one in operation.successes
        if (content := _content(types, one))
    }
    stated = _stated_types(types, operation)
    kinds = list(dict.fromkeys(one.type for one in answers.values()))
    kind = union(stated) if stated else _settled(kinds)
    return Result(
        type=kind,
        unwrap=next((one.unwrap for one in answers.values() if one.unwrap is not None), None),
        headers={name: header for one in answers.values() for name, header in one.headers.items()},
        answers={} if stated else _differing(answers, kind),
        description=next((one.description for one in operation.successes if one.description), ""),
        accept=_accepted(operation),
    )


def _accepted(operation: Operation) -> str:
    """The media types that a call asks for."""
    accepted = [media.type for one in operation.successes if (media := one.preferred)]
    return ", ".join(dict.fromkeys(accepted)) or "application/json"


def _differing(answers: dict[str, Content], kind: Type) -> dict[str, Content]:
    """What each status returns, if the answers with a body differ in more than the union tells."""
    bodies = [one for one in answers.values() if one.type != NONE]
    if kind == BYTES or all(one == bodies[0] for one in bodies):
        return {}
    if kind == UNKNOWN:
        return {status: replace(one, type=UNKNOWN) for status, one in answers.items()}
    return answers


def _from_headers(response: Response) -> dict[str, str]:
    """The fields of the result that headers of an answer hold."""
    fields = response.extensions.get("x-tigergen-result-headers")
    return {str(k): str(v) for k, v in fields.items()} if isinstance(fields, dict) else {}


def _stated_types(types: TypeReader, operation: Operation) -> list[Type]:
    """The results that the document states for answers, whatever their content (`x-tigergen-result`)."""
    stated = (one.extensions.get("x-tigergen-result") for one in operation.successes)
    return [types.type(schema_at(types.schemas, node)) for node in stated if node]


def _settled(kinds: list[Type]) -> Type:
    """One type for all answers: bytes hold any text, and what is unknown may be anything."""
    if BYTES in kinds and UNKNOWN not in kinds:
        return BYTES
    return union(kinds)


def _content(types: TypeReader, response: Response) -> Content | None:
    """What one answer holds; None if nothing is known of it."""
    media, headers = response.preferred, _from_headers(response)
    if media is None:
        return None if response.status == "default" else Content(NONE, headers=headers)
    if media.kind == "json":
        schema, unwrap = _unwrapped(media)
        return Content(types.type(schema), unwrap, headers)
    return Content(STR if media.name.startswith("text/") else BYTES, headers=headers)


def _unwrapped(media: Media) -> tuple[Schema, str | None]:
    if media.unwrap is not None:
        return media.schema.target.member(media.unwrap), media.unwrap
    data = resource_data(media.schema)
    return (media.schema, None) if data is None else (data, "data")


def paged(types: TypeReader, operation: Operation, result: Result) -> tuple[Result, Paging | None]:
    """Return the result as the items of pages and how they are asked for, where the list is paged."""
    pages = paging(operation)
    if pages is None or operation.streams:
        return result, None
    if pages.items and pages.items != result.unwrap:
        for media in (one.preferred for one in operation.successes):
            fields = media.schema.target.properties if media else {}
            if pages.items in fields:
                kind = types.type(fields[pages.items])
                result = replace(result, type=kind, unwrap=pages.items, answers={})
                break
    return (result, pages) if isinstance(result.type, ListOf) else (result, None)
