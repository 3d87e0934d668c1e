"""A Schema Object as the generators read it: its keywords as typed values, and the place of each part.

The documents that come here are valid, but a keyword may be of a kind that its dialect ignores. What is
of another kind reads as absent, so that what follows asks for what it wants and never for what it got.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from tigergen.model.openapi import kinds
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.schemas import Schemas, component


@dataclass(frozen=True, slots=True)
class Schema:
    """A schema, and where it stands in the canonical document.

    `true`, or what is not a schema, is one that says nothing; such a schema is false.
    """

    node: Mapping[str, object]
    pointer: Pointer
    known: Schemas = field(repr=False, compare=False)

    def __bool__(self) -> bool:
        return bool(self.node)

    def __contains__(self, keyword: str) -> bool:
        return keyword in self.node

    @property
    def reference(self) -> str | None:
        """Where a reference leads, as it is written."""
        return self.text("$ref")

    @property
    def component(self) -> str | None:
        """The name of the component that a reference leads to."""
        return component(self.reference)

    @property
    def target(self) -> Schema:
        """What references lead to, or the schema itself if it is none."""
        if "$ref" not in self.node:
            return self
        node, pointer = self.known.located(self.node, self.pointer)
        return Schema(node, pointer, self.known)

    @property
    def whole(self) -> Schema:
        """A schema of `allOf` that is not a model, as one (see `Schemas.whole`)."""
        return self._standing(self.known.whole(self.node))

    @property
    def kinds(self) -> list[str]:
        """The types that it names: one, several, or none."""
        return kinds(self.node)

    @property
    def only_kind(self) -> str | None:
        """Its type, if `type` is one and not a list."""
        return self.text("type")

    @property
    def format(self) -> str:
        """Its format, or nothing."""
        return self.text("format") or ""

    @property
    def description(self) -> str:
        """Its description, or nothing."""
        return self.text("description") or ""

    @property
    def properties(self) -> dict[str, Schema]:
        """The schemas of its properties, in the order of the document."""
        found = self.node.get("properties")
        if not isinstance(found, dict):
            return {}
        place = self.pointer / "properties"
        return {name: self._part(node, place / name) for name, node in found.items()}

    def member(self, name: str) -> Schema:
        """The schema of one property; one that says nothing if it is not listed."""
        found = self.node.get("properties")
        node = found.get(name) if isinstance(found, dict) else None
        return self._part(node, self.pointer / "properties" / name)

    @property
    def required(self) -> list[str]:
        """The names of required properties."""
        return self.texts("required")

    @property
    def own_properties(self) -> dict[str, Schema]:
        """The properties that it lists itself, those of its inline parts of `allOf` included."""
        found: dict[str, Schema] = {}
        for part in self._inline_parts():
            found.update(part.own_properties)
        return found | self.properties

    @property
    def own_required(self) -> set[str]:
        """What it and its inline parts require: a part may require what another one lists."""
        return {
            *self.required,
            *(name for one in self._inline_parts() for name in one.own_required),
        }

    @property
    def is_model(self) -> bool:
        """Whether it becomes a class (see `Schemas.is_model`)."""
        return self.known.is_model(self.node)

    @property
    def items(self) -> Schema:
        """The schema of the items of arrays."""
        return self._keyword("items")

    @property
    def additional(self) -> Schema:
        """The schema of the values of properties that are not listed."""
        return self._keyword("additionalProperties")

    @property
    def one_of(self) -> list[Schema]:
        """The schemas of which a value matches one."""
        return self._listed("oneOf")

    @property
    def any_of(self) -> list[Schema]:
        """The schemas of which a value matches some."""
        return self._listed("anyOf")

    @property
    def all_of(self) -> list[Schema]:
        """The schemas that it is composed of."""
        return self._listed("allOf")

    @property
    def alternatives(self) -> list[Schema]:
        """What a value may be: the schemas of `oneOf`, else those of `anyOf`."""
        return self.one_of or self.any_of

    @property
    def values(self) -> list[object] | None:
        """The values that it lists, or None if it lists none."""
        if "enum" in self.node:
            return self.listed("enum")
        return [self.node["const"]] if "const" in self.node else None

    @property
    def suggested(self) -> list[object]:
        """The values that are known while others may come."""
        return self.listed("x-extensible-enum")

    def get(self, keyword: str) -> object:
        """The value of a keyword that may be of any kind, such as `default`."""
        return self.node.get(keyword)

    def flag(self, keyword: str) -> bool:
        """Whether a keyword is true."""
        return self.node.get(keyword) is True

    def text(self, keyword: str) -> str | None:
        """The text of a keyword."""
        found = self.node.get(keyword)
        return found if isinstance(found, str) else None

    def listed(self, keyword: str) -> list[object]:
        """The values of a keyword that is a list."""
        found = self.node.get(keyword)
        return found if isinstance(found, list) else []

    def texts(self, keyword: str) -> list[str]:
        """The texts of a keyword that is a list."""
        return [one for one in self.listed(keyword) if isinstance(one, str)]

    def of_kind(self, kind: str) -> Schema:
        """The same schema with one type."""
        return self._standing({**self.node, "type": kind})

    def deprecated_too(self) -> Schema:
        """The same schema, marked as deprecated."""
        return self._standing({**self.node, "deprecated": True})

    def _inline_parts(self) -> list[Schema]:
        return [part for part in self.all_of if part.reference is None]

    def _standing(self, node: Mapping[str, object]) -> Schema:
        return Schema(node, self.pointer, self.known)

    def _keyword(self, keyword: str) -> Schema:
        return self._part(self.node.get(keyword), self.pointer / keyword)

    def _listed(self, keyword: str) -> list[Schema]:
        place = self.pointer / keyword
        return [self._part(node, place / index) for index, node in enumerate(self.listed(keyword))]

    def _part(self, node: object, pointer: Pointer) -> Schema:
        return schema_at(self.known, node, pointer)


def schema_at(known: Schemas, node: object, pointer: Pointer = ROOT) -> Schema:
    """Return what stands somewhere as a schema; `known` follows its references."""
    return Schema(node if isinstance(node, dict) else _NOTHING, pointer, known)


_NOTHING: Final[Mapping[str, object]] = {}
