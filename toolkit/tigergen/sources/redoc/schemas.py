"""Components out of samples: the same schema met many times is one, with all its places.

- The resource objects of one JSON:API type are one component for each role: `Announcer` in
  responses, `AnnouncerCreate` and `AnnouncerUpdate` in requests; their attributes are merged across
  all appearances. Documents around them are `AnnouncerDocument` and `AnnouncerCollection`.
- What differs between versions of the API is a component for each version.
- Other samples are named after their path (`Pet`, `PetToy`, `UserMulticast`); those with the same
  fields and types are one component, unless the tables of both require different fields.
- Samples of errors with the same fields are `ErrorDocument` (JSON:API 1.1, 11) or `Error`.
- The operations of a JSON Patch document (RFC 6902, section 3) are `JsonPatchOperation`.
- A schema whose path is not known is written where it stands.

Rules: ``resource-object`` for what JSON:API says of a resource object (its `type` is fixed, it has an
`id` in responses), ``resource-attributes`` for attributes that every appearance has,
``resource-document`` for `data` in a document that shows it, ``json-patch``, ``same-schema`` for a
reference to a component found this way, ``collapsed-row`` for a nested table without a name that can
only be one property of the sample, ``filter-values`` for values that a filter of the collection lists.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from tigergen.infer.shown import is_list, resource_type
from tigergen.model import names
from tigergen.model.claim import Json, canonical_json
from tigergen.notation.sample import (
    signature,
)
from tigergen.sources.document import Reading
from tigergen.sources.redoc.content import Content, alike, path_base, request_role, required_names
from tigergen.sources.redoc.versions import Versions, first_of, version_of
from tigergen.sources.redoc.writer import PATCH, SCHEMAS, SchemaWriter
from tigergen.text.tree import Located

_ENDINGS: Final = ("", "Create", "Update", "Document", "Collection")
_FEW: Final = 2


@dataclass(slots=True)
class _Resource:
    """All appearances of a resource object in one role."""

    kind: str
    role: str
    nodes: list[Located] = field(default_factory=list)


class SchemaBook:
    """Collects contents, then writes the claims about all of them."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._writer = SchemaWriter(reading)
        self._contents: list[Content] = []
        self._bases: dict[tuple[str, str], str] = {}
        self._taken = names.Namer([PATCH])
        self._resources: dict[str, _Resource] = {}
        self._by_signature: dict[str, list[str]] = {}
        self._plain: dict[str, Json] = {}
        self._required: dict[str, frozenset[str] | None] = {}
        self._versions = Versions()
        self._version_of: dict[str, str] = {}
        self._values: dict[str, dict[str, tuple[list[Json], int]]] = {}
        self._errors: dict[str, int] = {}

    @property
    def error_component(self) -> tuple[str, int] | None:
        """Name and first line of the one schema that all shown errors have, or None."""
        return next(iter(self._errors.items())) if len(self._errors) == 1 else None

    def add(self, content: Content) -> None:
        """Take a content."""
        self._contents.append(content)

    def write(self) -> None:
        """Write the claims: responses first, for requests are named after what they answer."""
        for content in self._contents:
            kind = resource_type(content.plain)
            if kind is not None:
                self._base(kind)
                self._versions.add(content, kind, _role(content))
            if kind is not None and content.values:
                self._values.setdefault(kind, {}).update(content.values)
        for content in (
            *self._where(error=True),
            *self._where(error=False),
            *self._where(request=True),
        ):
            self._content(content)
        for name, resource in self._resources.items():
            self._resource(name, resource)
        self._writer.finish()

    def _where(self, *, error: bool = False, request: bool = False) -> Iterable[Content]:
        return [
            c for c in self._contents if c.request == request and (request or c.is_error == error)
        ]

    # -- one content ---------------------------------------------------------------------------

    def _content(self, content: Content) -> None:
        address, plain = content.address, content.plain
        self._writer.exists(address, content.line, "json-sample")
        kind = resource_type(plain)
        if content.sample is None:
            self._writer.object(address, None, content)
        elif kind is not None:
            self._document(content, kind, content.sample)
        elif content.is_error:
            self._error(content, content.sample)
        elif content.path is None:
            self._writer.object(address, content.sample, content)
        else:
            self._named(content, content.sample)

    def _document(self, content: Content, kind: str, sample: Located) -> None:
        """A JSON:API document: a component in responses, where it is in requests."""
        role = _role(content)
        base = self._base(kind, self._versions.mark(content, kind, role))
        data = sample.mapping()["data"]
        many = isinstance(data.value, list)
        name = f"{base}{role}"
        address = content.address
        if not content.request:
            document = f"{base}{'Collection' if many else 'Document'}"
            self._writer.refer(address, document, sample.line, "same-schema")
            address = (*SCHEMAS, document)
            self._writer.exists(address, sample.line, "same-schema")
        self._writer.infer((*address, "type"), {"type": "object"}, sample.line, "sample-type")
        self._writer.rows(address, content.rows, sample)
        for key, child in sample.mapping().items():
            here = (*address, "properties", key)
            if key != "data":
                self._writer.property(here, child, content.rows, key)
                continue
            self._writer.exists(here, child.line, "sample-type")
            self._writer.exists((*address, "required", "data"), child.line, "resource-document")
            target = self._resources.setdefault(name, _Resource(kind, role))
            if many:
                self._writer.infer((*here, "type"), {"type": "array"}, child.line, "sample-type")
                here = (*here, "items")
                self._writer.exists(here, child.line, "sample-type")
                target.nodes += child.items()
            else:
                target.nodes.append(child)
            self._writer.refer(here, name, child.line, "resource-object")

    def _error(self, content: Content, sample: Located) -> None:
        plain = content.plain
        jsonapi = isinstance(plain, dict) and isinstance(plain.get("errors"), list)
        name = self._structure(plain) if isinstance(plain, dict) and plain else None
        if not isinstance(plain, dict) or not plain:
            self._writer.object(content.address, sample, content)
            return
        if name is None:
            name = self._taken.take(names.own("ErrorDocument" if jsonapi else "Error"), joint="")
            self._remember(name, plain)
        self._errors.setdefault(name, sample.line)
        self._writer.refer(content.address, name, sample.line, "same-schema")
        self._writer.object((*SCHEMAS, name), sample, content)

    def _named(self, content: Content, sample: Located) -> None:
        """A sample that is not a JSON:API document: a component named after the path."""
        address, value = content.address, sample
        if isinstance(sample.value, list):
            self._writer.infer((*address, "type"), {"type": "array"}, sample.line, "sample-type")
            address = (*address, "items")
            self._writer.exists(address, sample.line, "sample-type")
            if not sample.value:
                return
            value = sample.value[0]
        if not value.mapping():
            self._writer.object(address, value, content)
            return
        plain = value.plain()
        if not content.request and is_list(plain) and not isinstance(sample.value, list):
            name = self._component(content, plain, "List")
        else:
            name = self._component(content, plain, request_role(content) if content.request else "")
        self._writer.refer(address, name, value.line, "same-schema")
        items = sample.items() if isinstance(sample.value, list) else [value]
        for item in items:
            self._writer.object((*SCHEMAS, name), item, content)

    def _component(self, content: Content, plain: dict[str, Json], role: str) -> str:
        """The component of a sample: one with the same fields and types, or of the same path."""
        required = required_names(content)
        known = self._structure(plain, required)
        if known is not None:
            self._remember(known, plain, required)
            return known
        base = path_base(content, one=bool(role) or isinstance(content.plain, list))
        version = version_of(content)
        if self._version_of.get(f"{base}{role}", version) != version:
            base = f"{base}{names.pascal(version or 'unversioned')}"
        name = f"{base}{role}"
        if not self._may_be(name, plain, required):
            name = f"{base}{role or 'Response'}"
        if name not in self._plain or not self._may_be(name, plain, required):
            name = self._taken.take(names.pascal(name), joint="")
        self._tell_apart(content, plain, name)
        self._remember(name, plain, required)
        self._version_of.setdefault(name, version)
        return name

    def _tell_apart(self, content: Content, plain: dict[str, Json], name: str) -> None:
        """Say that a schema is not the one whose samples are equal: it requires other fields."""
        others = self._by_signature.get(canonical_json(signature(plain)), [])
        if others and len(plain) >= _FEW:
            message = f"{name} shows the fields of {others[0]}, but requires others; kept apart"
            self._reading.report("S031", message, content.line)

    def _may_be(self, name: str, plain: dict[str, Json], required: frozenset[str] | None) -> bool:
        """Whether a sample can be of the component, which is not a resource's and alike if it exists."""
        resources = {f"{base}{end}" for base in self._bases.values() for end in _ENDINGS}
        return name not in resources and (
            name not in self._plain
            or (alike(self._plain[name], plain) and self._agrees(name, required))
        )

    def _agrees(self, name: str, required: frozenset[str] | None) -> bool:
        """Whether a body that requires these fields, if it says so, requires what the component does."""
        known = self._required.get(name)
        return known is None or required is None or known == required

    def _structure(
        self, plain: dict[str, Json], required: frozenset[str] | None = None
    ) -> str | None:
        for name in self._by_signature.get(canonical_json(signature(plain)), []):
            if (len(plain) >= _FEW or name in self._errors) and self._agrees(name, required):
                return name
        return None

    def _remember(
        self, name: str, plain: dict[str, Json], required: frozenset[str] | None = None
    ) -> None:
        self._plain.setdefault(name, plain)
        same = self._by_signature.setdefault(canonical_json(signature(plain)), [])
        if name not in same:
            same.append(name)
        if self._required.get(name) is None:
            self._required[name] = required

    def _base(self, kind: str, version: str = "") -> str:
        """The component of a JSON:API type: `messaging-channels` -> MessagingChannel."""
        if (kind, version) not in self._bases:
            parts = names.words(kind) or ["Resource"]
            words = [*parts[:-1], names.singular(parts[-1]), version]
            text = names.pascal("-".join(filter(None, words)))
            self._bases[kind, version] = self._taken.take(text, joint="")
        return self._bases[kind, version]

    # -- resource objects ----------------------------------------------------------------------

    def _resource(self, name: str, resource: _Resource) -> None:
        """All appearances of a resource object (JSON:API 1.1, 7.2)."""
        address = (*SCHEMAS, name)
        values = self._values.get(resource.kind, {})
        always = all("attributes" in node.mapping() for node in resource.nodes)
        for node in resource.nodes:
            self._writer.exists(address, node.line, "resource-object")
            self._writer.infer((*address, "type"), {"type": "object"}, node.line, "sample-type")
            for key, child in node.mapping().items():
                here = (*address, "properties", key)
                self._writer.exists(here, child.line, "sample-type")
                if key == "type":
                    self._writer.infer(
                        (*here, "type"), {"type": "string"}, child.line, "sample-type"
                    )
                    self._writer.infer(
                        (*here, "const"), resource.kind, child.line, "resource-object"
                    )
                else:
                    self._writer.value(here, child, values if key == "attributes" else {})
                if key == "attributes":
                    if always:
                        self._writer.exists(
                            (*address, "required", key), child.line, "resource-attributes"
                        )
                elif key in ("id", "type") and (key == "type" or resource.role != "Create"):
                    self._writer.exists((*address, "required", key), child.line, "resource-object")


def _role(content: Content) -> str:
    """The end of a resource's component: what the request does with the resource."""
    if not content.request or content.sample is None:
        return ""
    return "Update" if "id" in first_of(content.sample.at("data")) else "Create"
