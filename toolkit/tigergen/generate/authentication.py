"""How a generated client authenticates: its schemes, their credentials and what callers are told."""

from __future__ import annotations

from dataclasses import dataclass

from tigergen.model import escape, names
from tigergen.model.escape import Code
from tigergen.model.names import Identifier


@dataclass(frozen=True, slots=True)
class Credential:
    """One argument of the client that authenticates it, and the variable it may come from."""

    python: Identifier
    variable: Identifier
    description: str


@dataclass(frozen=True, slots=True)
class Scheme:
    """One way to authenticate: `kind` is basic, bearer, header, query or cookie."""

    name: str
    kind: str
    parameter: str
    credentials: tuple[Credential, ...]
    source: str

    @property
    def key(self) -> Code:
        """Its name as a literal of Python."""
        return escape.python_string(self.name)

    @property
    def given(self) -> Code:
        """The code that makes the credentials of their arguments, or None if one is missing."""
        values = escape.joined(", ", (credential.python for credential in self.credentials))
        if self.kind in ("basic", "bearer"):
            return escape.code("auth.given(auth.{}, {})", names.snake(self.kind), values)
        parameter, place = map(escape.python_string, (self.parameter, self.kind))
        return escape.code(
            "auth.given(partial(auth.api_key, {}, {}), {})", parameter, place, values
        )

    @property
    def advice(self) -> str:
        """How a caller gives the credentials."""
        arguments = " and ".join(credential.python for credential in self.credentials)
        variables = " and ".join(credential.variable for credential in self.credentials)
        return f"pass {arguments}, or set {variables}"


@dataclass(frozen=True, slots=True)
class Authentication:
    """How the client authenticates: its schemes, and the alternatives where nothing else is said."""

    schemes: tuple[Scheme, ...] = ()
    alternatives: tuple[tuple[str, ...], ...] = ()
    demanded: bool = False

    @property
    def usual(self) -> Code:
        """The alternatives as a literal of Python."""
        return escape.nested_tuple(self.alternatives)

    @property
    def kinds(self) -> str:
        """How the schemes authenticate, in words."""
        return ", ".join(dict.fromkeys(scheme.kind for scheme in self.schemes))

    @property
    def credentials(self) -> list[Credential]:
        """Every argument of the client that authenticates it."""
        return [credential for scheme in self.schemes for credential in scheme.credentials]
