"""Each operation keeps the servers and the security of the documents that state it.

`servers` and `security` at the root of a document are about the operations of that document
(OpenAPI 3.2, 4.1.1). Documents of one API mostly agree on them, and then they stay at the root. If
two documents name different servers, what each says moves to its own operations: an operation that
only one of them has is never called on the other's host, nor sent the other's credentials.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, Protocol

from tigergen.model.claim import METHODS, Address, Basis, Claim, Json, canonical_json
from tigergen.model.openapi import server_identity

RULE: Final = "security-of-document"
_SCHEMES: Final = ("components", "securitySchemes")
_WORDING: Final = frozenset({"description", "summary"})


@dataclass
class _Document:
    """What one document says: its operations, and what holds for all of them."""

    claims: list[Claim]
    operations: dict[Address, Claim] = field(default_factory=dict)
    own: set[Address] = field(default_factory=set)
    servers: list[Claim] = field(default_factory=list)
    security: list[Claim] = field(default_factory=list)
    repeats: bool = False
    """Whether it has operations that an earlier document states in the same words."""

    @classmethod
    def of(cls, claims: Iterable[Claim], *, repeats: bool) -> _Document:
        """Sort the claims of a document."""
        document = cls(list(claims), repeats=repeats)
        for claim in document.claims:
            match claim.address:
                case ("paths", _, method) if method in METHODS:
                    document.operations.setdefault(claim.address, claim)
                case ("paths", _, _, "servers" | "security", *_):
                    document.own.add(claim.address[:4])
                case ("paths", path, "servers", *_):
                    document.own.update(("paths", path, method, "servers") for method in METHODS)
                case ("servers", _, *_):
                    document.servers.append(claim)
                case ("security",):
                    document.security.append(claim)
                case _:
                    pass
        return document

    @property
    def has_scope(self) -> bool:
        """Whether it has operations, and says on which servers they are."""
        return bool((self.operations or self.repeats) and self.servers)

    @property
    def hosts(self) -> frozenset[str]:
        """What tells the document's servers from those of others, whatever their scheme."""
        return frozenset(server_identity(claim.address[1]) for claim in self.servers)


class Said(Protocol):
    """What one document says; it may repeat operations of others, of which it has no claims."""

    @property
    def claims(self) -> Sequence[Claim]:
        """What it says and others do not, in these words."""

    @property
    def repeats(self) -> Sequence[object]:
        """What it repeats."""


def keep_scopes(documents: Iterable[Said]) -> list[Claim]:
    """Return the claims of all documents, with what holds for one alone moved to its operations."""
    found = [_Document.of(one.claims, repeats=bool(one.repeats)) for one in documents]
    scoped = [document for document in found if document.has_scope]
    if len({document.hosts for document in scoped}) > 1:
        _tell_schemes_apart(scoped)
        secured = any(document.security for document in scoped)
        for document in scoped:
            document.claims = _scoped(document, secured=secured)
    return [claim for document in found for claim in document.claims]


def _scoped(document: _Document, *, secured: bool) -> list[Claim]:
    """The claims of a document, its security moved to its operations."""
    kept = [claim for claim in document.claims if claim.address != ("security",)]
    return [*kept, *_for_operations(document, secured=secured)]


def _for_operations(document: _Document, *, secured: bool) -> Iterator[Claim]:
    """What holds for the whole document, at each of its operations that says nothing of its own."""
    for address, operation in document.operations.items():
        if (*address, "servers") not in document.own:
            yield from (_moved(claim, address) for claim in document.servers)
        if (*address, "security") in document.own or not secured:
            continue
        if document.security:
            yield from (_moved(claim, address) for claim in document.security)
        else:
            # A document without `security` asks for no credentials (OpenAPI 3.2, 4.1.1).
            origin = replace(operation.origin, basis=Basis.INFERRED, rule=RULE)
            yield Claim((*address, "security"), [], origin)


def _moved(claim: Claim, operation: Address) -> Claim:
    return replace(claim, address=(*operation, *claim.address))


def _tell_schemes_apart(documents: list[_Document]) -> None:
    """Rename a security scheme that has the name of another document's, but is another one."""
    known: dict[str, dict[str, str]] = defaultdict(dict)
    with_operations = [document for document in documents if document.operations]
    with_operations.sort(key=lambda one: min(c.order for c in one.operations.values()))
    # The schemes of a document that only repeats others are those of the others.
    for document in [*with_operations, *(one for one in documents if not one.operations)]:
        renamed: dict[str, str] = {}
        for name, definition in _schemes(document).items():
            names = known[name]
            if definition not in names:
                names[definition] = name if not names else f"{name}_{len(names) + 1}"
            renamed[name] = names[definition]
        if any(old != new for old, new in renamed.items()):
            document.claims = [_with_names(claim, renamed) for claim in document.claims]
            document.security = [_with_names(claim, renamed) for claim in document.security]


def _schemes(document: _Document) -> dict[str, str]:
    """The security schemes of a document, each as one text that equals that of an equal scheme."""
    parts: dict[str, dict[str, Json]] = defaultdict(dict)
    for claim in document.claims:
        match claim.address:
            case ("components", "securitySchemes", name, key, *_) if key not in _WORDING:
                parts[name][key] = claim.value
            case _:
                pass
    return {name: canonical_json(part) for name, part in parts.items()}


def _with_names(claim: Claim, names: dict[str, str]) -> Claim:
    """The claim with the schemes it is about, or asks for, by their new names."""
    if claim.address[:2] == _SCHEMES and len(claim.address) > 2:
        new = names.get(claim.address[2], claim.address[2])
        return replace(claim, address=(*_SCHEMES, new, *claim.address[3:]))
    if claim.address[-1] == "security" and isinstance(claim.value, list):
        return replace(
            claim,
            value=[
                {names.get(name, name): scopes for name, scopes in requirement.items()}
                for requirement in claim.value
                if isinstance(requirement, dict)
            ],
        )
    return claim
