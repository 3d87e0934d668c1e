"""The credentials of a client: one argument and one environment variable each, all distinct."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from tigergen.generate.authentication import Authentication, Credential, Scheme
from tigergen.generate.ir import Operation, read_security
from tigergen.generate.sourced import source_line
from tigergen.model import names
from tigergen.model.canonical import Canonical
from tigergen.model.names import Identifier, Namer
from tigergen.model.pointer import Pointer
from tigergen.model.schemas import Schemas

CLIENT_ARGUMENTS: Final = frozenset(
    "self base_url timeout max_retries headers http_client authenticate servers settings auth".split()
)
"""Names that the client's own arguments have."""

_VARIABLES: Final = {"key": "api_key", "secret": "api_secret"}


def authentication(
    canonical: Canonical, schemas: Schemas, operations: list[Operation], package: Identifier
) -> Authentication:
    """Return how the client authenticates: every scheme is offered, sent where the document asks for it.

    Where nothing says who asks for the schemes, one of them is sent with every request, if given.
    """
    described: Mapping[str, object] = schemas.document.get("components", {}).get(
        "securitySchemes", {}
    )
    root = read_security(schemas)
    asked = [root, *(operation.security for operation in operations)]
    silent = all(one is None for one in asked)
    writer = _SchemeWriter(canonical, package)
    schemes = [
        scheme
        for name, node in described.items()
        if (scheme := writer.scheme(name, schemas.resolve(node)))
    ]
    known = {scheme.name for scheme in schemes}
    if silent:
        return Authentication(tuple(schemes), tuple((scheme.name,) for scheme in schemes))
    alternatives = root.alternatives if root else ()
    usable = tuple(found for found in alternatives if set(found) <= known)
    demanded = root is not None and root.demanded and bool(usable)
    return Authentication(tuple(schemes), usable, demanded)


class _SchemeWriter:
    """Names the credentials of one scheme after another."""

    def __init__(self, canonical: Canonical, package: Identifier) -> None:
        self._canonical = canonical
        self._package = package
        self._namer = Namer(CLIENT_ARGUMENTS)
        self._variables = Namer()

    def scheme(self, name: str, node: Mapping[str, object]) -> Scheme | None:
        """Return the scheme, or None if a client cannot send it by itself."""
        kind, http = str(node.get("type")), str(node.get("scheme", "")).lower()
        place, parameter = str(node.get("in", "")), str(node.get("name", ""))
        match kind, http:
            case "http", "basic":
                found = "basic", self._basic(name, node)
            case ("http", "bearer") | ("oauth2" | "openIdConnect", _):
                found = "bearer", (self._credential("token", name, "Bearer token."),)
            case ("apiKey", _) if place in ("header", "query", "cookie"):
                text = f"API key, sent as {parameter}."
                found = place, (self._credential("api_key", name, text),)
            case _:
                return None
        source = source_line(self._canonical, Pointer.of("components", "securitySchemes", name))
        return Scheme(name, found[0], parameter, found[1], source)

    def _basic(self, name: str, node: Mapping[str, object]) -> tuple[Credential, ...]:
        match node.get("x-tigergen-credential-names"):
            case [first, second]:
                user, password = str(first), str(second)
            case _:
                user, password = "username", "password"
        return (
            self._credential(user, name, "User of HTTP Basic authentication."),
            self._credential(password, name, "Password of HTTP Basic authentication."),
        )

    def _credential(self, wanted: str, scheme: str, description: str) -> Credential:
        """A credential; where another scheme has its name already, its own scheme stands in front."""
        python = names.snake(wanted)
        if self._namer.has(python):
            python = names.snake(f"{scheme} {wanted}")
        python = self._namer.take(python)
        variable = self._variables.take(
            names.variable(self._package, _VARIABLES.get(python, python))
        )
        return Credential(python, variable, description)
