"""What an operation answers with, where only the vendor's SDK says it.

- ``sdk-returns``: an answer of success whose content no source describes holds what the methods of the
  vendor's SDK that send the request return, if they agree. A list that such a method returns for
  a list of ids is not the answer for one of them.
- ``same-envelope``: it stands in the field that every documented answer of the API wraps its result in.
- ``undescribed-answer``: an operation without any answer gets one that says so.
"""

from __future__ import annotations

from typing import Any, Final

from tigergen.complete.operation_names import streams
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Basis, Json, Origin, canonical_json, concluded
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.walk import copied, operations

_NULL: Final[Json] = {"type": "null"}
_JSON: Final = "application/json"
_RESULT: Final = "x-tigergen-result"
_UNWRAP: Final = "x-tigergen-unwrap"
RETURNS_RULE: Final = "sdk-returns"
ENVELOPE_RULE: Final = "same-envelope"
UNDESCRIBED_RULE: Final = "undescribed-answer"
UNDESCRIBED: Final = "No source describes the answer."
"""What an answer says of itself that only OpenAPI asks for."""


def complete_results(canonical: Canonical) -> None:
    """Say what answers hold, in place."""
    envelope = _envelope(canonical.document)
    for path, method, node in operations(canonical.document):
        at = Pointer.of("paths", path, method)
        returns, claims = _returned(canonical, node)
        if returns is not None and not streams(node):
            _fill(canonical, node, at, returns, claims, envelope)
        if not node.get("responses"):
            answer = {"description": UNDESCRIBED}
            canonical.put(at / "responses", {})
            assumed = concluded(UNDESCRIBED_RULE, canonical.origins(at), Basis.ASSUMED)
            canonical.put(at / "responses" / "default", answer, assumed)


def _returned(canonical: Canonical, node: dict[str, Any]) -> tuple[Json, list[Origin]]:
    """What the SDK's methods that send the request return, if they agree, and who says so."""
    documented = canonical.document.get("x-tigergen-sdk", {}).get("methods", {})
    found: dict[str, Json] = {}
    claims: list[Origin] = []
    for name in node.get("x-tigergen-sdk-methods", []):
        described = documented.get(name)
        if not isinstance(described, dict) or not isinstance(described.get("returns"), dict):
            continue
        returns = described["returns"]
        if "x-tigergen-unresolved" in returns or (
            returns.get("type") == "array" and _takes_many(described)
        ):
            return None, []
        found[canonical_json(returns)] = returns
        claims += canonical.nearest_origins(ROOT / "x-tigergen-sdk" / "methods" / name / "returns")
    return (next(iter(found.values())), claims) if len(found) == 1 else (None, [])


def _takes_many(described: dict[str, Any]) -> bool:
    """Whether a method takes a list as its first argument, so that its answer may be one of several."""
    first: Json = next(iter((described.get("arguments") or {}).values()), {})
    schema = first.get("schema", {}) if isinstance(first, dict) else {}
    kinds = [schema, *(schema.get("oneOf") or [])]
    return any(isinstance(kind, dict) and kind.get("type") == "array" for kind in kinds)


def _envelope(document: dict[str, Any]) -> str | None:
    """The field in which documented answers of this API hold their result, if they all agree."""
    fields = {
        content["x-tigergen-unwrap"]
        for _, _, node in operations(document)
        for response in (node.get("responses") or {}).values()
        if isinstance(response, dict)
        for content in (response.get("content") or {}).values()
        if isinstance(content, dict) and isinstance(content.get("x-tigergen-unwrap"), str)
    }
    return fields.pop() if len(fields) == 1 else None


def _fill(
    canonical: Canonical,
    node: dict[str, Any],
    at: Pointer,
    returns: Json,
    claims: list[Origin],
    envelope: str | None,
) -> None:
    responses: dict[str, Any] = node.get("responses") or {}
    successes = {
        s: r for s, r in responses.items() if str(s).startswith("2") and isinstance(r, dict)
    }
    if any("$ref" in response or _RESULT in response for response in successes.values()):
        return
    if not successes:
        if not responses:
            canonical.put(at / "responses", {})
        said = concluded(RETURNS_RULE, claims)
        canonical.put(at / "responses" / "2XX", {"description": ""}, said)
        successes = {"2XX": {}}
    for status, response in successes.items():
        content = response.get("content") or {}
        if not content or (list(content) == [_JSON] and not _described(content[_JSON])):
            answer = at / "responses" / str(status)
            _fill_answer(canonical, answer, content, returns, claims, envelope)


def _fill_answer(
    canonical: Canonical,
    answer: Pointer,
    content: dict[str, Any],
    returns: Json,
    claims: list[Origin],
    envelope: str | None,
) -> None:
    """Say what one answer holds; a status that states no content has none, unless it is any."""
    said = concluded(RETURNS_RULE, claims)
    if returns == _NULL:
        canonical.put(answer / _RESULT, dict(_NULL), said)
    elif content or answer.name == "2XX":
        if not content:
            canonical.put(answer / "content", {_JSON: {}}, said)
        _put_schema(canonical, answer / "content" / _JSON, returns, claims, envelope)


def _put_schema(
    canonical: Canonical,
    media: Pointer,
    returns: Json,
    claims: list[Origin],
    envelope: str | None,
) -> None:
    said = concluded(RETURNS_RULE, claims)
    returns = copied(returns)
    if envelope is None:
        canonical.put(media / "schema", returns, said)
        return
    wrapped = {"type": "object", "properties": {envelope: returns}}
    canonical.put(media / "schema", wrapped, said)
    canonical.put(media / _UNWRAP, envelope, concluded(ENVELOPE_RULE, claims))


def _described(media: Json) -> bool:
    return isinstance(media, dict) and bool(media.get("schema"))
