"""`securityDefinitions` -> security schemes."""

from __future__ import annotations

from typing import Final

from tigergen.model.claim import Json
from tigergen.sources.document import Reading
from tigergen.text.tree import Located

_TYPES: Final = {"basic": "basic", "oauth2": "oauth2", "apikey": "apiKey"}
"""Types by their names in small letters, for vendors write `apikey`, too."""

_FLOWS: Final = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "accessCode": "authorizationCode",
}
_FLOW_URLS: Final = {
    "implicit": ("authorizationUrl",),
    "password": ("tokenUrl",),
    "clientCredentials": ("tokenUrl",),
    "authorizationCode": ("authorizationUrl", "tokenUrl"),
}


def read_security_scheme(reading: Reading, name: str, node: Located) -> None:
    """Record one security scheme."""
    address = ("components", "securitySchemes", name)
    kind = _TYPES.get((node.text("type") or "").lower())
    if kind is None:
        reading.report("S006", f"the security scheme {name!r} has no type that is known", node)
        return
    reading.exists(address, node)
    if kind == "basic":
        reading.claim((*address, "type"), "http", node.at("type"))
        reading.claim((*address, "scheme"), "basic", node.at("type"))
    elif kind == "oauth2":
        reading.claim((*address, "type"), "oauth2", node.at("type"))
        reading.claim((*address, "flows"), _flows(reading, node), node.at("flow"))
    for key, entry in node.mapping().items():
        plain = key == "description" or key.startswith("x-")
        if plain or (kind == "apiKey" and key in ("name", "in")):
            reading.claim((*address, key), entry.plain(), entry)
    if kind == "apiKey":
        reading.claim((*address, "type"), kind, node.at("type"))


def _flows(reading: Reading, node: Located) -> dict[str, Json]:
    flow = _FLOWS.get(node.text("flow") or "", "implicit")
    scopes = node.at("scopes").mapping() if node.get("scopes") else {}
    for key in _FLOW_URLS[flow]:
        if not node.text(key):
            # OpenAPI 3 demands it; empty it is a relative reference, to the API itself.
            reading.report("S006", f"the OAuth flow has no {key}; it is left empty", node)
    found: dict[str, Json] = {key: node.text(key) or "" for key in _FLOW_URLS[flow]}
    found["scopes"] = {
        scope: str(entry.value)
        for scope, entry in scopes.items()
        if not isinstance(entry.value, dict | list) and not scope.startswith("x-")
    }
    return {flow: found}
