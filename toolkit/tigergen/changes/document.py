"""Changes between two canonical documents, classed by what they mean for callers.

What a caller sends may become wider, what it receives may become narrower; the other way round breaks
code. A schema that is both sent and received must not change in either way.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final, Literal, TypeAlias

from tigergen.changes.change import Change, Impact
from tigergen.model import pointer
from tigergen.model.claim import Json, canonical_json
from tigergen.model.openapi import kinds
from tigergen.model.walk import objects, operations

Direction: TypeAlias = Literal["sent", "received", "both"]

_DOCS: Final = frozenset(
    "description summary title example examples externalDocs termsOfService contact license".split()
)
_LOWER: Final = frozenset("minimum exclusiveMinimum minLength minItems minProperties".split())
_UPPER: Final = frozenset("maximum exclusiveMaximum maxLength maxItems maxProperties".split())


def document_changes(old: Json, new: Json) -> list[Change]:
    """Return the changes from one canonical document to another, the worst first."""
    return sorted(
        set(_Comparison(old, new).changes()),
        key=lambda c: (list(Impact).index(c.impact), c.where, c.message),
    )


class _Comparison:
    def __init__(self, old: Json, new: Json) -> None:
        self._old = old
        self._new = new
        self._directions = _directions(old) | {
            name: direction
            for name, direction in _directions(new).items()
            if name not in _directions(old)
        }

    def changes(self) -> Iterator[Change]:
        yield from self._info()
        yield from self._servers()
        yield from self._operations()
        yield from self._schemas()

    def _info(self) -> Iterator[Change]:
        old, new = self._old.get("info", {}), self._new.get("info", {})
        for key in sorted({*old, *new}):
            if canonical_json(old.get(key)) != canonical_json(new.get(key)):
                impact = Impact.COMPATIBLE if key == "version" else Impact.DOCS
                yield Change(impact, f"/info/{key}", f"{key} changed")
        if canonical_json(self._old.get("security")) != canonical_json(self._new.get("security")):
            yield Change(Impact.BREAKING, "/security", "the way to authenticate changed")

    def _servers(self) -> Iterator[Change]:
        old = [server.get("url") for server in self._old.get("servers", [])]
        new = [server.get("url") for server in self._new.get("servers", [])]
        if old[:1] != new[:1]:
            yield Change(Impact.BREAKING if old else Impact.COMPATIBLE, "/servers/0/url",
                         f"the base URL changed from {_shown(old[:1])} to {_shown(new[:1])}")  # fmt: skip
        elif set(old) != set(new):
            yield Change(Impact.COMPATIBLE, "/servers", "the list of servers changed")

    def _operations(self) -> Iterator[Change]:
        old = {(path, method): op for path, method, op in operations(self._old)}
        new = {(path, method): op for path, method, op in operations(self._new)}
        for key in sorted({*old, *new}):
            where = pointer.join(["paths", *key])
            name = f"{key[1].upper()} {key[0]}"
            if key not in new:
                yield Change(Impact.BREAKING, where, f"{name} is gone")
            elif key not in old:
                yield Change(Impact.COMPATIBLE, where, f"{name} is new")
            else:
                yield from self._operation(where, name, old[key], new[key], key[0])

    def _operation(
        self, where: str, name: str, old: Json, new: Json, path: str
    ) -> Iterator[Change]:
        for key in ("summary", "description", "externalDocs", "tags"):
            if canonical_json(old.get(key)) != canonical_json(new.get(key)):
                yield Change(Impact.DOCS, f"{where}/{key}", f"{name}: {key} changed")
        if old.get("operationId") != new.get("operationId"):
            yield Change(
                Impact.BREAKING, f"{where}/operationId", f"{name}: the operation id changed"
            )
        if bool(old.get("deprecated")) != bool(new.get("deprecated")):
            yield Change(
                Impact.COMPATIBLE, f"{where}/deprecated", f"{name}: deprecated or no longer so"
            )
        if canonical_json(old.get("security")) != canonical_json(new.get("security")):
            yield Change(
                Impact.BREAKING, f"{where}/security", f"{name}: the way to authenticate changed"
            )
        shared_old = self._old["paths"].get(path, {}).get("parameters", [])
        shared_new = self._new["paths"].get(path, {}).get("parameters", [])
        yield from self._parameters(
            where,
            name,
            [*shared_old, *old.get("parameters", [])],
            [*shared_new, *new.get("parameters", [])],
        )
        yield from self._body(
            f"{where}/requestBody", name, old.get("requestBody"), new.get("requestBody")
        )
        yield from self._responses(
            f"{where}/responses", name, old.get("responses", {}), new.get("responses", {})
        )

    def _parameters(
        self, where: str, name: str, old: list[Json], new: list[Json]
    ) -> Iterator[Change]:
        before = {(p.get("in"), p.get("name")): p for p in old if "name" in p}
        after = {(p.get("in"), p.get("name")): p for p in new if "name" in p}
        for key in sorted({*before, *after}, key=str):
            at, said = f"{where}/parameters", f"{name}: the {key[0]} parameter {key[1]!r}"
            if key not in after:
                yield Change(Impact.BREAKING, at, f"{said} is gone")
            elif key not in before:
                needed = after[key].get("required") is True
                yield Change(Impact.BREAKING if needed else Impact.COMPATIBLE, at,
                             f"{said} is new{' and required' if needed else ''}")  # fmt: skip
            else:
                one, other = before[key], after[key]
                if bool(one.get("required")) != bool(other.get("required")):
                    harder = other.get("required") is True
                    yield Change(Impact.BREAKING if harder else Impact.COMPATIBLE, at,
                                 f"{said} is {'now' if harder else 'no longer'} required")  # fmt: skip
                if one.get("description") != other.get("description"):
                    yield Change(Impact.DOCS, at, f"{said}: description changed")
                yield from self._schema(
                    f"{at}/schema", said, one.get("schema"), other.get("schema"), "sent"
                )

    def _body(self, where: str, name: str, old: Json, new: Json) -> Iterator[Change]:
        if old is None and new is None:
            return
        if old is None or new is None:
            needed = new is not None and new.get("required") is True
            impact = Impact.BREAKING if new is None or needed else Impact.COMPATIBLE
            yield Change(impact, where, f"{name}: the body is {'new' if old is None else 'gone'}")
            return
        if bool(old.get("required")) != bool(new.get("required")):
            harder = new.get("required") is True
            yield Change(Impact.BREAKING if harder else Impact.COMPATIBLE, where,
                         f"{name}: the body is {'now' if harder else 'no longer'} required")  # fmt: skip
        yield from self._content(
            where, name, old.get("content", {}), new.get("content", {}), "sent"
        )

    def _responses(self, where: str, name: str, old: Json, new: Json) -> Iterator[Change]:
        for status in sorted({*old, *new}):
            at = f"{where}/{status}"
            if status not in new:
                success = status.startswith("2")
                yield Change(
                    Impact.BREAKING if success else Impact.COMPATIBLE,
                    at,
                    f"{name}: no longer answers {status}",
                )
            elif status not in old:
                yield Change(Impact.COMPATIBLE, at, f"{name}: may answer {status}")
            else:
                if old[status].get("description") != new[status].get("description"):
                    yield Change(Impact.DOCS, at, f"{name}: description of {status} changed")
                yield from self._content(at, f"{name}: {status}", old[status].get("content", {}),
                                         new[status].get("content", {}), "received")  # fmt: skip

    def _content(
        self, where: str, name: str, old: Json, new: Json, direction: Direction
    ) -> Iterator[Change]:
        for media in sorted({*old, *new}):
            at = f"{where}/content/{pointer.escape(media)}"
            if media not in new:
                yield Change(Impact.BREAKING, at, f"{name}: {media} is gone")
            elif media not in old:
                yield Change(Impact.COMPATIBLE, at, f"{name}: {media} is new")
            else:
                for key in ("schema", "itemSchema"):
                    yield from self._schema(
                        f"{at}/{key}", name, old[media].get(key), new[media].get(key), direction
                    )

    def _schemas(self) -> Iterator[Change]:
        old = self._old.get("components", {}).get("schemas", {})
        new = self._new.get("components", {}).get("schemas", {})
        for name in sorted({*old, *new}):
            where = pointer.join(["components", "schemas", name])
            if name not in new:
                yield Change(Impact.BREAKING, where, f"the schema {name} is gone")
            elif name not in old:
                yield Change(Impact.COMPATIBLE, where, f"the schema {name} is new")
            else:
                direction = self._directions.get(name, "received")
                yield from self._schema(where, name, old[name], new[name], direction)

    def _schema(
        self, where: str, name: str, old: Json, new: Json, direction: Direction
    ) -> Iterator[Change]:
        if canonical_json(old) == canonical_json(new):
            return
        if not isinstance(old, dict) or not isinstance(new, dict):
            yield Change(
                Impact.BREAKING if old is not None else Impact.COMPATIBLE,
                where,
                f"{name}: the schema changed",
            )
            return
        yield from self._type(where, name, old, new, direction)
        yield from self._limits(where, name, old, new, direction)
        for key in sorted(_DOCS & {*old, *new}):
            if canonical_json(old.get(key)) != canonical_json(new.get(key)):
                yield Change(Impact.DOCS, f"{where}/{key}", f"{name}: {key} changed")
        before, after = old.get("properties", {}), new.get("properties", {})
        needed_before, needed_after = set(old.get("required", [])), set(new.get("required", []))
        for key in sorted({*before, *after}):
            at, said = f"{where}/properties/{pointer.escape(key)}", f"{name}.{key}"
            if key not in after:
                yield Change(Impact.BREAKING, at, f"{said} is gone")
            elif key not in before:
                harder = key in needed_after and direction != "received"
                yield Change(Impact.BREAKING if harder else Impact.COMPATIBLE, at, f"{said} is new")
            else:
                if key in needed_after - needed_before and direction != "received":
                    yield Change(Impact.BREAKING, at, f"{said} is now required")
                elif key in needed_before - needed_after and direction != "sent":
                    yield Change(Impact.BREAKING, at, f"{said} may now be missing")
                elif (key in needed_after) != (key in needed_before):
                    yield Change(Impact.COMPATIBLE, at, f"{said} is required or no longer so")
                yield from self._schema(at, said, before[key], after[key], direction)
        if isinstance(old.get("items"), dict) and isinstance(new.get("items"), dict):
            yield from self._schema(
                f"{where}/items", f"items of {name}", old["items"], new["items"], direction
            )

    def _type(
        self, where: str, name: str, old: Json, new: Json, direction: Direction
    ) -> Iterator[Change]:
        shape = (
            "$ref",
            "type",
            "format",
            "oneOf",
            "anyOf",
            "allOf",
            "const",
            "x-tigergen-event-name",
            "x-tigergen-unit",
        )
        one = {key: old[key] for key in shape if key in old}
        other = {key: new[key] for key in shape if key in new}
        if canonical_json(one) == canonical_json(other):
            return
        kinds_old, kinds_new = set(kinds(old)), set(kinds(new))
        same_rest = canonical_json({**one, "type": 0}) == canonical_json({**other, "type": 0})
        wider, narrower = kinds_old < kinds_new, kinds_old > kinds_new
        fine = same_rest and (
            (wider and direction == "sent") or (narrower and direction == "received")
        )
        yield Change(Impact.COMPATIBLE if fine else Impact.BREAKING, where,
                     f"{name}: the type changed from {_shown(one)} to {_shown(other)}")  # fmt: skip

    def _limits(
        self, where: str, name: str, old: Json, new: Json, direction: Direction
    ) -> Iterator[Change]:
        if canonical_json(old.get("enum")) != canonical_json(new.get("enum")):
            before = {canonical_json(v) for v in old.get("enum") or []}
            after = {canonical_json(v) for v in new.get("enum") or []}
            lost = (bool(before - after) and bool(after)) or (not before and bool(after))
            impact = Impact.BREAKING if lost and direction != "received" else Impact.COMPATIBLE
            yield Change(impact, f"{where}/enum", f"{name}: the listed values changed")
        for key in sorted((_LOWER | _UPPER | {"pattern", "default", "multipleOf"}) & {*old, *new}):
            one, other = old.get(key), new.get(key)
            if canonical_json(one) == canonical_json(other):
                continue
            stricter = (
                other is not None
                and key != "default"
                and (
                    one is None
                    or key not in _LOWER | _UPPER
                    or (other > one if key in _LOWER else other < one)
                )
            )
            impact = Impact.BREAKING if stricter and direction != "received" else Impact.COMPATIBLE
            yield Change(
                impact,
                f"{where}/{key}",
                f"{name}: {key} changed from {_shown(one)} to {_shown(other)}",
            )


def _shown(value: Any) -> str:
    return "nothing" if value is None or value == [] or value == {} else canonical_json(value)


def _directions(document: Json) -> dict[str, Direction]:
    """Tell for each component schema whether it is sent, received or both."""
    sent: set[str] = set()
    received: set[str] = set()
    for _, _, operation in operations(document):
        requests = {key: operation.get(key) for key in ("parameters", "requestBody")}
        _reach(document, requests, sent)
        _reach(document, {"responses": operation.get("responses")}, received)
    return {
        name: "both"
        if name in sent and name in received
        else "sent"
        if name in sent
        else "received"
        for name in sent | received
    }


def _reach(document: Json, start: Json, found: set[str]) -> None:
    """Find the components that are referred to from part of an operation, and from those in turn."""
    todo = [("operation", start)]
    while todo:
        kind, value = todo.pop()
        for _, _, node in objects(value, kind):
            reference = node.get("$ref")
            if not isinstance(reference, str) or not reference.startswith("#/components/schemas/"):
                continue
            name = pointer.unescape(reference.removeprefix("#/components/schemas/"))
            if name not in found:
                found.add(name)
                todo.append(("schema", document.get("components", {}).get("schemas", {}).get(name)))
