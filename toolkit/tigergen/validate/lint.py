"""Lint: rules about the canonical document that go beyond what OpenAPI demands.

Each rule is a generator of (pointer, message); `lint` leads the findings back to the sources. A rule
is added by writing the generator and listing it in `_RULES` under its code.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, Final, TypeAlias

from tigergen.diagnostics import Diagnostic
from tigergen.model import pointer
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Basis, Json, sources_of
from tigergen.model.openapi import split_url
from tigergen.model.pointer import Pointer
from tigergen.model.secrets import SECRETS
from tigergen.model.walk import operations, references, schemas

Finding: TypeAlias = tuple[str, str]

_SHOWN: Final = 3
_JOINED: Final = frozenset(
    "$ref allOf anyOf oneOf not if then else dependentSchemas patternProperties".split()
)
"""Keywords by which a property may stand in another schema, or have a name of a pattern."""
_EXAMPLES: Final = frozenset({"example", "examples", "default"})
_LOCAL: Final = frozenset({"localhost", "127.0.0.1", "::1"})


def lint(canonical: Canonical) -> list[Diagnostic]:
    """Return the findings of all rules."""
    found = []
    for code, rule in _RULES.items():
        for where, message in rule(canonical):
            origins = canonical.nearest_origins(Pointer(where))
            place = min((origin.place for origin in origins if origin.place.line), default=None)
            found.append(Diagnostic(code, message, place))
    return found


def _components(canonical: Canonical) -> dict[str, Any]:
    found: dict[str, Any] = canonical.document.get("components", {}).get("schemas", {})
    return {name: schema for name, schema in found.items() if isinstance(schema, dict)}


def _names(canonical: Canonical) -> Iterator[Finding]:
    for name, schema in _components(canonical).items():
        where = pointer.join(["components", "schemas", name])
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name):
            yield where, f"the schema {name!r} is not named in UpperCamelCase"
        properties = list(schema.get("properties", {}))
        snake = [key for key in properties if "_" in key]
        camel = [key for key in properties if re.search(r"[a-z][A-Z]", key)]
        if snake and camel:
            yield where, f"{name} mixes {snake[0]!r} and {camel[0]!r}"


def _descriptions(canonical: Canonical) -> Iterator[Finding]:
    for path, method, operation in operations(canonical.document):
        where = pointer.join(["paths", path, method])
        if not any(_said(canonical, f"{where}/{key}") for key in ("summary", "description")):
            yield where, f"{method.upper()} {path} has no summary and no description"
        for index, parameter in enumerate(operation.get("parameters", [])):
            if "$ref" not in parameter and not parameter.get("description"):
                yield (
                    f"{where}/parameters/{index}",
                    (
                        f"the parameter {parameter.get('name')!r} of {method.upper()} {path} has no description"
                    ),
                )
    for name, schema in _components(canonical).items():
        if not schema.get("description"):
            yield (
                pointer.join(["components", "schemas", name]),
                f"the schema {name} has no description",
            )


def _said(canonical: Canonical, at: str) -> bool:
    """Whether a source or a decision says it: what a rule made of a name describes nothing."""
    return any(
        origin.basis in (Basis.STATED, Basis.DECIDED) for origin in canonical.origins(Pointer(at))
    )


def _unused(canonical: Canonical) -> Iterator[Finding]:
    used = set(references(canonical.document))
    for name, schema in _components(canonical).items():
        reference = "#" + pointer.join(["components", "schemas", name])
        options = any(
            method.get("x-tigergen-options-of") == name
            for method in canonical.document.get("x-tigergen-sdk", {}).get("methods", {}).values()
        )
        if reference not in used and "x-tigergen-event-name" not in schema and not options:
            yield reference.removeprefix("#"), f"no $ref points to the schema {name}"


def _same_name(canonical: Canonical) -> Iterator[Finding]:
    kinds: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name, schema in _components(canonical).items():
        for key, prop in schema.get("properties", {}).items():
            if isinstance(prop, dict) and ("type" in prop or "$ref" in prop):
                kinds[key][_kind(prop)].append(name)
    for key, found in sorted(kinds.items()):
        if len(found) > 1:
            said = "; ".join(f"{kind} in {_few(owners)}" for kind, owners in sorted(found.items()))
            owner = sorted(found.items())[-1][1][0]
            yield (
                pointer.join(["components", "schemas", owner, "properties", key]),
                f"{key!r} is {said}",
            )


def _few(owners: list[str]) -> str:
    """Some of the names, and how many more there are."""
    shown = ", ".join(owners[:_SHOWN])
    return shown if len(owners) <= _SHOWN else f"{shown} and {len(owners) - _SHOWN} more"


def _kind(schema: Json) -> str:
    if "$ref" in schema:
        return str(schema["$ref"]).rpartition("/")[2]
    kind = schema["type"]
    return " or ".join(k for k in kind if k != "null") if isinstance(kind, list) else str(kind)


def _single_inference(canonical: Canonical) -> Iterator[Finding]:
    for path, method, _ in operations(canonical.document):
        where = pointer.join(["paths", path, method])
        claims = canonical.provenance.get(where, [])
        if (
            claims
            and len(sources_of(claims)) < 2
            and all(claim.basis is not Basis.STATED for claim in claims)
        ):
            rules = ", ".join(sorted({claim.rule or "" for claim in claims}))
            yield where, f"{method.upper()} {path} is inferred ({rules}) from one source alone"


def _secrets(canonical: Canonical) -> Iterator[Finding]:
    for tokens, text in _shown_texts(canonical.document):
        if SECRETS.search(text):
            where = pointer.join(tokens)
            yield where, f"{where} looks like a credential"


def _shown_texts(document: Json) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the way to each string in an example or default, and the string."""
    todo: list[tuple[tuple[str, ...], Json, bool]] = [((), document, False)]
    while todo:
        way, node, shown = todo.pop()
        if isinstance(node, str):
            yield way, node
            continue
        members = node.items() if isinstance(node, dict) else enumerate(node)
        inside = [
            ((*way, str(key)), child, shown or key in _EXAMPLES)
            for key, child in members
            if isinstance(child, dict | list | str)
        ]
        todo += [one for one in reversed(inside) if one[2] or not isinstance(one[1], str)]


def _plain_http(canonical: Canonical) -> Iterator[Finding]:
    for index, server in enumerate(canonical.document.get("servers", [])):
        parts = split_url(str(server.get("url", "")))
        if parts.scheme == "http" and parts.hostname not in _LOCAL:
            yield f"/servers/{index}/url", f"the server {server['url']} is plain http"


def _ambiguous(canonical: Canonical) -> Iterator[Finding]:
    shapes: dict[str, str] = {}
    for path in canonical.document.get("paths", {}):
        shape = re.sub(r"\{[^{}]*\}", "{}", path).rstrip("/")
        first = shapes.setdefault(shape, path)
        if first != path:
            yield pointer.join(["paths", path]), f"{path} and {first} match the same URLs"


def _required(canonical: Canonical) -> Iterator[Finding]:
    for where, schema in schemas(canonical.document):
        listed = schema.get("properties")
        is_part = any(token in _JOINED for token in where.tokens[-2:])
        if not isinstance(listed, dict) or not listed or is_part or not _JOINED.isdisjoint(schema):
            continue
        for name in schema.get("required", []):
            if name not in listed:
                yield f"{where}/required", f"{where}: {name!r} is required and is not a property"


_RULES: Final[dict[str, Callable[[Canonical], Iterator[Finding]]]] = {
    "L001": _names,
    "L002": _descriptions,
    "L003": _unused,
    "L004": _same_name,
    "L005": _single_inference,
    "L006": _secrets,
    "L007": _plain_http,
    "L008": _ambiguous,
    "L009": _required,
}
