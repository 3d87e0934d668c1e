"""Changes between two OpenAPI documents, classed by what they mean for callers.

What callers send may become wider, what they receive may become narrower; the other way round
breaks code. Both documents are compared in one form: references followed, defaults filled in.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from tigergen.changes.access import (
    effective_servers,
    requirement_changes,
    scheme_changes,
    server_changes,
)
from tigergen.changes.change import Change, Impact, in_order
from tigergen.changes.endpoints import Endpoint, endpoints, unnamed
from tigergen.changes.leftover import docs, leftover
from tigergen.changes.node import Node, items, members, pairs
from tigergen.changes.operations import OperationComparison
from tigergen.changes.schemas import SchemaComparison
from tigergen.changes.scheme_names import renamed_schemes, scheme_names, with_schemes
from tigergen.changes.sound import sound
from tigergen.model.claim import Json, canonical_json
from tigergen.model.shape import unreadable

_SDK: Final = "x-tigergen-sdk"

_COMPARED: Final = frozenset(
    "openapi swagger info servers security tags paths webhooks components externalDocs".split()
)
"""Fields of the root that are compared by rules of their own. `openapi` is the notation of the
document, not a statement about the API."""


def document_changes(old: Json, new: Json) -> list[Change]:
    """Return the changes from one OpenAPI document to another, the worst first."""
    before, after = sound(old), sound(new)
    renamed = renamed_schemes(before, after)
    compared = _Comparison(Node.root(before), Node.root(with_schemes(after, renamed)))
    return in_order([*compared.changes(), *scheme_names(renamed), *_unreadable(old, new)])


def _unreadable(old: Json, new: Json) -> Iterator[Change]:
    """Say what of the new document cannot be read, and so is compared as if it were not there."""
    known = set(unreadable(old))
    for pointer, said in unreadable(new):
        if (pointer, said) not in known:
            yield Change(
                Impact.COMPATIBLE, "unreadable-part", pointer, pointer, f"{said}: not compared"
            )


class _Comparison:
    """Two documents on their way to changes."""

    def __init__(self, old: Node, new: Node) -> None:
        self._old = old
        self._new = new
        self._old_text, self._new_text = old.key, new.key
        self._schemas = SchemaComparison()
        self._compared = OperationComparison(self._schemas)

    def changes(self) -> Iterator[Change]:
        yield from self._info()
        yield from self._access()
        yield from self._operations()
        yield from self._webhooks()
        yield from self._components()
        yield from self._sdk()
        yield from self._others()

    def _info(self) -> Iterator[Change]:
        for key, one, other in pairs(
            members(self._old.get("info")), members(self._new.get("info"))
        ):
            if (one and one.key) != (other and other.key):
                shown = other or one
                assert shown is not None
                impact = Impact.COMPATIBLE if key == "version" else Impact.DOCS
                yield Change.between(
                    one or self._old, shown, impact, "info-changed", f"info: {key} changed"
                )
        yield from self._tags()
        yield from docs("the document", self._old, self._new, ("externalDocs",))

    def _tags(self) -> Iterator[Change]:
        before = {tag.text("name"): tag for tag in items(self._old.get("tags"))}
        after = {tag.text("name"): tag for tag in items(self._new.get("tags"))}
        for name, one, other in pairs(before, after):
            if (one and one.key) != (other and other.key):
                yield Change.between(
                    one or self._old,
                    other or self._new,
                    Impact.DOCS,
                    "docs-only",
                    f"the tag {name} changed",
                )

    def _access(self) -> Iterator[Change]:
        """Servers and security of the whole document, and the schemes."""
        yield from scheme_changes(self._old, self._new)
        if not (endpoints(self._old.get("paths")) and endpoints(self._new.get("paths"))):
            yield from requirement_changes(
                "the document",
                self._old,
                self._new,
                self._old.get("security"),
                self._new.get("security"),
            )
        yield from server_changes(
            "the document",
            self._old.get("servers") or Node(self._old.document, [], self._old.pointer),
            self._new.get("servers") or Node(self._new.document, [], self._new.pointer),
        )

    def _operations(self) -> Iterator[Change]:
        before, after = endpoints(self._old.get("paths")), endpoints(self._new.get("paths"))
        for key in sorted({*before, *after}):
            old, new = before.get(key), after.get(key)
            shown = new or old
            assert shown is not None
            name = f"{key[1].upper()} {shown.path}"
            if old is None or new is None:
                gone = new is None
                yield Change(
                    Impact.judged(not gone),
                    "operation-gone" if gone else "operation-new",
                    shown.operation.pointer if gone else "",
                    "" if gone else shown.operation.pointer,
                    f"{name} is {'gone' if gone else 'new'}",
                )
                continue
            yield from self._compared.compare(name, old, new)
            yield from self._own_access(name, old, new)
        yield from self._path_items()

    def _own_access(self, name: str, old: Endpoint, new: Endpoint) -> Iterator[Change]:
        """What holds for one operation, wherever it is written."""
        one = old.operation.get("security") or self._old.get("security")
        other = new.operation.get("security") or self._new.get("security")
        yield from requirement_changes(name, old.operation, new.operation, one, other)
        servers = (
            effective_servers(self._old, old.item, old.operation),
            effective_servers(self._new, new.item, new.operation),
        )
        if servers[0].pointer != "/servers" or servers[1].pointer != "/servers":
            yield from server_changes(name, *servers)

    def _path_items(self) -> Iterator[Change]:
        before, after = (
            {unnamed(path): node.resolved() for path, node in paths.items()}
            for paths in (members(self._old.get("paths")), members(self._new.get("paths")))
        )
        for path, one, other in pairs(before, after):
            if one is None or other is None or path.startswith("x-"):
                continue
            yield from docs(path, one, other, ("summary", "description"))
            yield from leftover("path-item", path, one, other)

    def _webhooks(self) -> Iterator[Change]:
        before, after = members(self._old.get("webhooks")), members(self._new.get("webhooks"))
        for name, one, other in pairs(before, after):
            yield from self._compared.items(
                f"the webhook {name}", one, other, (self._old, self._new), turned=True
            )

    # -- components ----------------------------------------------------------------------------

    def _components(self) -> Iterator[Change]:
        """Components that no operation leads to; the others are compared where they are used."""
        before, after = members(self._old.get("components")), members(self._new.get("components"))
        for section, old, new in pairs(before, after):
            if section == "securitySchemes":
                continue
            for name, one, other in pairs(members(old), members(new)):
                if section == "schemas":
                    yield from self._schema(name, one, other)
                else:
                    yield from self._unused(section, name, one, other)

    def _schema(self, name: str, one: Node | None, other: Node | None) -> Iterator[Change]:
        if one is None or other is None:
            yield Change.between(
                one or self._old,
                other or self._new,
                Impact.COMPATIBLE,
                "schema-component",
                f"the schema {name} is {'new' if one is None else 'gone'}",
            )
        elif not (
            one.pointer in self._schemas.visited[0] and other.pointer in self._schemas.visited[1]
        ):
            # What no operation mentions is what callers may get to see.
            yield from self._schemas.compare(
                name, _to(one), _to(other), (self._old, self._new), "received"
            )

    def _unused(
        self, section: str, name: str, one: Node | None, other: Node | None
    ) -> Iterator[Change]:
        if (one and one.key) == (other and other.key):
            return
        if any(
            node is not None and canonical_json(f"#{node.pointer}") in text
            for node, text in ((one, self._old_text), (other, self._new_text))
        ):
            return
        yield Change.between(
            one or self._old,
            other or self._new,
            Impact.COMPATIBLE,
            "unused-component-changed",
            f"{section}/{name}, which no operation uses, changed",
        )

    # -- the rest ------------------------------------------------------------------------------

    def _sdk(self) -> Iterator[Change]:
        """What documents say of the vendor's SDK; the client's own methods are compared elsewhere."""
        before = members(self._old.at(_SDK, "methods"))
        after = members(self._new.at(_SDK, "methods"))
        for name, one, other in pairs(before, after):
            if (one and one.key) != (other and other.key):
                said = "is new" if one is None else "is gone" if other is None else "changed"
                yield Change.between(
                    one or self._old,
                    other or self._new,
                    Impact.COMPATIBLE,
                    "sdk-method",
                    f"the SDK's method {name} {said}",
                )
        yield from self._sdk_texts()

    def _sdk_texts(self) -> Iterator[Change]:
        for key, old, new in pairs(members(self._old.get(_SDK)), members(self._new.get(_SDK))):
            if key != "methods" and (old and old.key) != (new and new.key):
                yield Change.between(
                    old or self._old,
                    new or self._new,
                    Impact.DOCS,
                    "docs-only",
                    f"{_SDK}: {key} changed",
                )

    def _others(self) -> Iterator[Change]:
        for key, one, other in pairs(self._old.members(), self._new.members()):
            if key in _COMPARED or key == _SDK or (one and one.key) == (other and other.key):
                continue
            shaping = not key.startswith("x-") and key not in ("jsonSchemaDialect", "$self")
            yield Change.between(
                one or self._old,
                other or self._new,
                Impact.judged(not shaping),
                "uncompared-key",
                f"the document: {key} changed",
            )


def _to(node: Node) -> Node:
    """A reference to a component, so that it is compared under its name."""
    return Node(node.document, {"$ref": f"#{node.pointer}"}, node.pointer / "$ref")
