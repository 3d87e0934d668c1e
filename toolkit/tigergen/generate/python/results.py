"""What a method returns: the union of what the successful answers of its operation hold."""

from __future__ import annotations

from dataclasses import replace

from tigergen.generate.ir import Media, Operation, Response
from tigergen.generate.plan import Result
from tigergen.generate.python.jsonapi import resource_data
from tigergen.generate.python.paging import Paging, paging
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
from tigergen.model.claim import Json


def result(types: TypeReader, operation: Operation) -> Result:
    """Return what a call of the operation gives."""
    answers = [_answer(types, response) for response in operation.successes]
    stated = [types.type(found) for one in operation.successes if (found := _stated(one))]
    kinds = list(dict.fromkeys(kind for kind, _ in answers if kind is not None))
    accepts = [media.type for one in operation.successes if (media := one.preferred)]
    return Result(
        type=union(stated) if stated else _settled(kinds),
        unwrap=next((unwrap for _, unwrap in answers if unwrap is not None), None),
        headers=_from_headers(operation),
        description=next((one.description for one in operation.successes if one.description), ""),
        accept=", ".join(dict.fromkeys(accepts)) or "application/json",
    )


def _from_headers(operation: Operation) -> dict[str, str]:
    """The fields of the result that headers of the answers hold."""
    headers: dict[str, str] = {}
    for response in operation.successes:
        fields = response.extensions.get("x-tigergen-result-headers")
        if isinstance(fields, dict):
            headers.update({str(k): str(v) for k, v in fields.items()})
    return headers


def _stated(response: Response) -> Json:
    """The result that the document states for an answer, whatever its content (`x-tigergen-result`)."""
    return response.extensions.get("x-tigergen-result")


def _settled(kinds: list[Type]) -> Type:
    """One type for all answers: bytes hold any text, and what is unknown may be anything."""
    if BYTES in kinds and UNKNOWN not in kinds:
        return BYTES
    return union(kinds)


def _answer(types: TypeReader, response: Response) -> tuple[Type | None, str | None]:
    """The type of one answer, and the field of the envelope it stands in."""
    media = response.preferred
    if media is None:
        return (None if response.status == "default" else NONE), None
    if media.kind == "json":
        schema, unwrap = _unwrapped(types, media)
        return types.type(schema), unwrap
    return (STR if media.name.startswith("text/") else BYTES), None


def _unwrapped(types: TypeReader, media: Media) -> tuple[Json, str | None]:
    if media.unwrap is not None:
        fields = types.schemas.resolve(media.schema).get("properties") or {}
        return fields.get(media.unwrap), media.unwrap
    data = resource_data(types.schemas, media.schema)
    return (media.schema, None) if data is None else (data, "data")


def paged(types: TypeReader, operation: Operation, result: Result) -> tuple[Result, Paging | None]:
    """Return the result as the items of pages and how they are asked for, where the list is paged."""
    pages = paging(types.schemas, operation)
    if pages is None or operation.streams:
        return result, None
    if pages.items and pages.items != result.unwrap:
        for media in (one.preferred for one in operation.successes):
            fields = types.schemas.resolve(media.schema).get("properties") or {} if media else {}
            if pages.items in fields:
                result = replace(result, type=types.type(fields[pages.items]), unwrap=pages.items)
                break
    return (result, pages) if isinstance(result.type, ListOf) else (result, None)
