"""What the document needs beyond what anybody states, each addition by a named rule.

- ``document-title``, ``document-version``: OpenAPI requires both.
- ``path-template``: a placeholder of a path is a required path parameter (OpenAPI 3.2, 4.8.8).
- ``placeholder-name``: the one path parameter that is not in the path is its one unknown placeholder.
- ``unique-operation-id``: an id that several operations have stays with the first.
- ``values-over-type``: a type that none of the listed values has is not the type.
- ``event-stream-wording``: an operation that says it opens an SSE stream answers text/event-stream.
- ``keep-both-responses``: documents that state different statuses of success are both believed, and the
  contradiction is put on record.
- ``stated-method``: a GET whose summary says it changes something stays a GET, on record.
- ``unresolved-reference``: a reference to what nobody describes accepts any value.
"""

from __future__ import annotations

import re
from typing import Any, Final

from tigergen.diagnostics import Diagnostic
from tigergen.model import pointer
from tigergen.model.canonical import OPENAPI, Canonical, Conflict, Side
from tigergen.model.claim import Basis, Claim, Json, Place
from tigergen.model.paths import placeholders
from tigergen.model.walk import operations, schemas

_NOWHERE: Final = Place("tigergen", 0)
_STREAM: Final = re.compile(
    r"\bSSE\b|\bserver[- ]sent[- ]events?\b|\btext/event-stream\b|\bevent[- ]?stream\b",
    re.IGNORECASE,
)
EVENT_STREAM: Final = "text/event-stream"


def complete(canonical: Canonical, title: str) -> None:
    """Add what is missing, in place."""
    _required_fields(canonical, title)
    for path, method, operation in list(operations(canonical.document)):
        _path_parameters(canonical, path, method, operation)
        _answers(canonical, path, method, operation)
        _unsafe_get(canonical, path, method, operation)
    _unique_operation_ids(canonical)
    _values_over_type(canonical)
    _defaults(canonical)
    _event_streams(canonical)
    _unresolved(canonical)


def complete_operation(
    canonical: Canonical, path: str, method: str, operation: dict[str, Any]
) -> None:
    """Add what one operation lacks that came to the document later; in place."""
    for response in (operation.get("responses") or {}).values():
        if isinstance(response, dict) and "$ref" not in response:
            response.setdefault("description", "")
    _path_parameters(canonical, path, method, operation)


def add(
    canonical: Canonical,
    where: str,
    rule: str,
    witnesses: list[Claim],
    basis: Basis = Basis.INFERRED,
) -> None:
    """Record that what stands at `where` was inferred by `rule` from what the witnesses say."""
    claims = [
        Claim((), None, witness.place, witness.reader, basis, rule, witness.rank)
        for witness in witnesses
    ] or [Claim((), None, _NOWHERE, "tigergen", Basis.ASSUMED, rule)]
    canonical.provenance.setdefault(where, []).extend(claims)


def _required_fields(canonical: Canonical, title: str) -> None:
    document = canonical.document
    info: dict[str, Json] = document.pop("info", {})
    info = {"title": title, **info} if not info.get("title") else info
    if "/info/title" not in canonical.provenance:
        add(canonical, "/info/title", "document-title", [], Basis.ASSUMED)
    if "version" not in info:
        info["version"] = "0"
        add(canonical, "/info/version", "document-version", [], Basis.ASSUMED)
    info["version"] = str(info["version"])
    rest = {key: document.pop(key) for key in list(document)}
    document.update({"openapi": OPENAPI, "info": info})
    document.update(rest)
    if "paths" not in document and "components" not in document and "webhooks" not in document:
        document["paths"] = {}
    for _, _, operation in operations(document):
        if "responses" not in operation:
            continue
        for response in operation["responses"].values():
            if isinstance(response, dict) and "$ref" not in response:
                response.setdefault("description", "")


def _path_parameters(
    canonical: Canonical, path: str, method: str, operation: dict[str, Any]
) -> None:
    where = pointer.join(["paths", path, method])
    shared = canonical.document["paths"][path].get("parameters", [])
    known = set()
    for parameter in [*shared, *operation.get("parameters", [])]:
        if "$ref" in parameter:
            try:
                parameter = pointer.resolve(canonical.document, parameter["$ref"])
            except (LookupError, ValueError):
                continue
        if parameter.get("in") == "path":
            known.add(parameter.get("name"))
    wanted = placeholders(path)
    missing = [name for name in wanted if name not in known]
    _placeholder_names(canonical, where, path, operation, wanted, missing)
    if not missing:
        return
    witnesses = canonical.provenance.get(where, [])
    old = operation.get("parameters", [])
    added = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in missing
    ]
    _shift(canonical, f"{where}/parameters", len(added))
    operation["parameters"] = added + old
    for index, parameter in enumerate(added):
        here = f"{where}/parameters/{index}"
        add(canonical, here, "path-template", witnesses)
        add(canonical, f"{here}/schema", "path-template", witnesses)
        add(canonical, f"{here}/schema/type", "untyped-is-string", witnesses, Basis.ASSUMED)
        place = min((claim.place for claim in witnesses), default=None)
        canonical.diagnostics.append(
            Diagnostic(
                "M004", f"{method.upper()} {path} does not describe {parameter['name']!r}", place
            )
        )


def _placeholder_names(
    canonical: Canonical,
    where: str,
    path: str,
    operation: dict[str, Any],
    wanted: list[str],
    missing: list[str],
) -> None:
    """Deal with path parameters that the path does not have.

    One such parameter and one placeholder that nobody describes are one and the same
    (``placeholder-name``); other such parameters are left out.
    """
    parameters = operation.get("parameters", [])
    strangers = [p for p in parameters if p.get("in") == "path" and p.get("name") not in wanted]
    if len(strangers) == 1 and len(missing) == 1:
        index = parameters.index(strangers[0])
        at = f"{where}/parameters/{index}"
        stated = canonical.provenance.get(f"{at}/name", [])
        operation_claims = canonical.provenance.get(where, [])
        if stated and operation_claims:
            canonical.conflicts.append(
                Conflict(
                    f"{at}/name",
                    "name",
                    (
                        Side(missing[0], tuple(operation_claims)),
                        Side(strangers[0]["name"], tuple(stated)),
                    ),
                    "placeholder-name",
                )
            )
        strangers[0]["name"] = missing.pop()
        canonical.provenance[f"{at}/name"] = []
        add(canonical, f"{at}/name", "placeholder-name", operation_claims)
        return
    for stranger in strangers:
        index = parameters.index(stranger)
        claims = canonical.provenance.get(f"{where}/parameters/{index}", [])
        canonical.diagnostics.append(
            Diagnostic(
                "M005",
                f"{path} has no placeholder {stranger.get('name')!r}; the parameter is left out",
                min((claim.place for claim in claims), default=None),
            )
        )
        remove_item(canonical.provenance, f"{where}/parameters", index)
        del parameters[index]
    if strangers and not parameters:
        del operation["parameters"]


def remove_item(provenance: dict[str, list[Claim]], owner: str, index: int) -> None:
    """Take an item of a list out of the table, and move up what follows it."""
    moved: dict[str, list[Claim]] = {}
    for key in [key for key in provenance if key.startswith(f"{owner}/")]:
        number, _, rest = key[len(owner) + 1 :].partition("/")
        if not number.isdecimal() or int(number) < index:
            continue
        claims = provenance.pop(key)
        if int(number) > index:
            moved[f"{owner}/{int(number) - 1}{'/' if rest else ''}{rest}"] = claims
    provenance.update(moved)


def _unique_operation_ids(canonical: Canonical) -> None:
    """Let the first operation keep an id that several have (OpenAPI 3.2, 4.8.10: unique)."""
    owners: dict[str, str] = {}
    for path, method, operation in operations(canonical.document):
        name = operation.get("operationId")
        if not isinstance(name, str):
            continue
        where = pointer.join(["paths", path, method])
        first = owners.setdefault(name, where)
        if first == where:
            continue
        del operation["operationId"]
        lost = canonical.provenance.pop(f"{where}/operationId", [])
        kept = canonical.provenance.get(f"{first}/operationId", [])
        if lost and kept:
            canonical.conflicts.append(
                Conflict(
                    where,
                    "operationId",
                    (Side(f"{name}: {first}", tuple(kept)), Side(f"{name}: {where}", tuple(lost))),
                    "unique-operation-id",
                )
            )


def _answers(canonical: Canonical, path: str, method: str, operation: dict[str, Any]) -> None:
    """Put on record that documents differ about the status of success."""
    where = pointer.join(["paths", path, method])
    said: dict[str, list[Claim]] = {}
    for status in operation.get("responses", {}):
        if status.startswith("2"):
            claims = canonical.provenance.get(f"{where}/responses/{status}", [])
            said[status] = [claim for claim in claims if claim.basis is Basis.STATED]
    sources = {status: {claim.place.source for claim in claims} for status, claims in said.items()}
    parted = [
        s
        for s in sources
        if sources[s] and not any(sources[s] & sources[o] for o in sources if o != s)
    ]
    if len(parted) < 2:
        return
    ordered = sorted(parted, key=lambda status: min(claim.order for claim in said[status]))
    sides = tuple(Side(status, tuple(said[status])) for status in ordered)
    canonical.conflicts.append(
        Conflict(f"{where}/responses", "status of success", sides, "keep-both-responses")
    )


_CHANGING: Final = re.compile(
    r"(?:notify|notifies|tell|tells|create|add|send|delete|remove|update|change|set|mark|clear|start|stop|"
    r"join|leave|mute|unmute|forward|recall|make|put|post|close|drop)s?\b",
    re.IGNORECASE,
)


def _unsafe_get(canonical: Canonical, path: str, method: str, operation: dict[str, Any]) -> None:
    """Put on record that a GET is said to change something (RFC 9110, 9.2.1: GET is safe)."""
    summary = str(operation.get("summary") or operation.get("description") or "")
    if method not in ("get", "head") or not _CHANGING.match(summary.strip()):
        return
    where = pointer.join(["paths", path, method])
    said = canonical.provenance.get(f"{where}/summary") or canonical.provenance.get(
        f"{where}/description", []
    )
    stated = canonical.provenance.get(where, [])
    if said and stated:
        canonical.conflicts.append(
            Conflict(
                where,
                "method",
                (Side(method, tuple(stated)), Side(summary, tuple(said))),
                "stated-method",
            )
        )


def _shift(canonical: Canonical, where: str, by: int) -> None:
    """Move the provenance of a list's items to make room in front."""
    moved: dict[str, list[Claim]] = {}
    for text in [key for key in canonical.provenance if key.startswith(f"{where}/")]:
        index, _, rest = text[len(where) + 1 :].partition("/")
        moved[f"{where}/{int(index) + by}{'/' if rest else ''}{rest}"] = canonical.provenance.pop(
            text
        )
    canonical.provenance.update(moved)


_KINDS: Final[dict[str, type | tuple[type, ...]]] = {
    "string": str,
    "integer": int,
    "number": (int, float),
    "boolean": bool,
}


def _values_over_type(canonical: Canonical) -> None:
    for where, schema in schemas(canonical.document):
        values, kind = schema.get("enum"), schema.get("type")
        kinds = kind if isinstance(kind, list) else [kind]
        if not isinstance(values, list) or not values or not any(k in _KINDS for k in kinds):
            continue
        scalars = [k for k in kinds if k in _KINDS]
        concrete = [value for value in values if value is not None]
        if not concrete or any(_has_kind(value, k) for value in concrete for k in scalars):
            if "null" in kinds and None not in values:
                schema["enum"] = [*values, None]
            continue
        actual = next((k for k in _KINDS if all(_has_kind(value, k) for value in concrete)), None)
        if actual is None:
            continue
        stated = canonical.provenance.get(f"{where}/type", [])
        listed = canonical.provenance.get(f"{where}/enum", [])
        schema["type"] = [actual, "null"] if "null" in kinds else actual
        canonical.provenance[f"{where}/type"] = []
        add(canonical, f"{where}/type", "values-over-type", listed)
        if stated and listed:
            canonical.conflicts.append(
                Conflict(
                    where,
                    "type",
                    (Side({"enum": values}, tuple(listed)), Side({"type": kind}, tuple(stated))),
                    "values-over-type",
                )  # fmt: skip
            )


def _has_kind(value: Json, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, _KINDS[kind])


def _defaults(canonical: Canonical) -> None:
    """Leave out a default that the schema it stands in does not allow."""
    for where, schema in schemas(canonical.document):
        kind = schema.get("type")
        kinds = kind if isinstance(kind, list) else [kind]
        value = schema.get("default")
        if "default" not in schema or not kind or where.endswith("/properties"):
            continue
        known = [k for k in kinds if k in _KINDS]
        if (value is None and "null" in kinds) or len(known) < len(
            [k for k in kinds if k != "null"]
        ):
            continue
        if value is not None and any(_has_kind(value, k) for k in known):
            continue
        del schema["default"]
        claims = canonical.provenance.pop(f"{where}/default", [])
        place = min((claim.place for claim in claims), default=None)
        canonical.diagnostics.append(
            Diagnostic(
                "M006",
                f"{where}: the default {value!r} is no {' or '.join(map(str, kinds))}",
                place,
            )
        )


def _event_streams(canonical: Canonical) -> None:
    """Describe the answer of an operation that opens an event stream."""
    document = canonical.document
    for path, method, operation in operations(document):
        where = pointer.join(["paths", path, method])
        text = " ".join(str(operation.get(key, "")) for key in ("summary", "description"))
        if method != "get":
            continue
        responses: dict[str, Any] = operation.get("responses", {})
        stated = any(
            EVENT_STREAM in (r.get("content") or {})
            for r in responses.values()
            if isinstance(r, dict)
        )
        if not stated and not (
            _STREAM.search(text) and re.search(r"\bstream\b", text, re.IGNORECASE)
        ):
            continue
        operation["responses"] = responses
        status = next((code for code in responses if code.startswith("2")), "200")
        response = responses.setdefault(status, {"description": ""})
        if "$ref" in response:
            continue
        at = f"{where}/responses/{status}"
        said = canonical.provenance.get(f"{where}/description") or canonical.provenance.get(
            f"{where}/summary", []
        )
        content = response.setdefault("content", {})
        if not stated:
            others = {
                media: canonical.provenance.get(f"{at}/content/{pointer.escape(media)}", [])
                for media in content
            }
            for media, claims in others.items():
                if content[media]:
                    continue
                del content[media]
                canonical.provenance.pop(f"{at}/content/{pointer.escape(media)}", None)
                canonical.conflicts.append(
                    Conflict(
                        f"{at}/content",
                        "content",
                        (Side(EVENT_STREAM, tuple(said)), Side(media, tuple(claims))),
                        "event-stream-wording",
                    )  # fmt: skip
                )
            content[EVENT_STREAM] = {}
            add(
                canonical,
                f"{at}/content/{pointer.escape(EVENT_STREAM)}",
                "event-stream-wording",
                said,
            )
        media_type = content[EVENT_STREAM]
        if not media_type.get("itemSchema"):
            media_type["itemSchema"] = _event_schema(document)
            add(canonical, f"{at}/content/{pointer.escape(EVENT_STREAM)}/itemSchema",
                "event-stream-fields", said)  # fmt: skip


def _event_schema(document: Json) -> Json:
    """The schema of one event of a stream (OpenAPI 3.2, 4.14.3; WHATWG HTML, 9.2.6)."""
    events = [
        {"$ref": f"#/components/schemas/{pointer.escape(name)}"}
        for name, schema in document.get("components", {}).get("schemas", {}).items()
        if isinstance(schema, dict) and "x-tigergen-event-name" in schema
    ]
    data: dict[str, Json] = {"type": "string"}
    if events:
        data["contentMediaType"] = "application/json"
        data["contentSchema"] = {"anyOf": events}
    return {
        "type": "object",
        "required": ["data"],
        "properties": {
            "event": {"type": "string"},
            "data": data,
            "id": {"type": "string"},
            "retry": {"type": "integer", "minimum": 0},
        },
    }


def _unresolved(canonical: Canonical) -> None:
    document = canonical.document
    for where, node in list(schemas(document)):
        reference = node.get("$ref")
        if not isinstance(reference, str) or where.rpartition("/")[2] == "properties":
            continue
        try:
            pointer.resolve(document, reference)
            continue
        except (LookupError, ValueError):
            pass
        claims = canonical.provenance.get(f"{where}/$ref", [])
        owner = where
        while not claims and owner:
            claims = canonical.provenance.get(owner, []) or canonical.provenance.get(
                f"{owner}/oneOf", []
            )
            owner = owner.rpartition("/")[0]
        del node["$ref"]
        node["x-tigergen-unresolved"] = reference
        canonical.provenance.setdefault(f"{where}/x-tigergen-unresolved", []).extend(
            canonical.provenance.pop(f"{where}/$ref", claims)
        )
        canonical.diagnostics.append(
            Diagnostic(
                "M002",
                f"{reference} is described nowhere",
                min((c.place for c in claims), default=None),
            )
        )
