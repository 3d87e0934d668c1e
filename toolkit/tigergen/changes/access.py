"""Changes of where an API is called and how callers authenticate."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tigergen.changes.change import Change, Impact
from tigergen.changes.leftover import docs
from tigergen.changes.node import Node, items, members, pairs
from tigergen.model.claim import canonical_json
from tigergen.model.openapi import normal_url

_PORTS: Final = {"http": ":80", "https": ":443"}
_SCHEME_DOCS: Final = frozenset({"description", "bearerFormat", "summary"})


def server_changes(name: str, old: Node, new: Node) -> Iterator[Change]:
    """Yield the changes between two lists of servers; the first one is what a client calls."""
    before, after = _servers(old), _servers(new)
    if list(before) == list(after):
        for url, server in before.items():
            yield from _server(f"{name}: {url}", server, after[url])
        return
    first, now = next(iter(before), "/"), next(iter(after), "/")
    if first != now:
        yield Change.between(
            old,
            new,
            Impact.BREAKING,
            "servers-changed",
            f"{name}: the base URL is {now} instead of {first}",
        )
    for url, one, other in pairs(before, after):
        if one is None or other is None:
            if url in (first, now):
                continue
            yield Change.between(
                old,
                new,
                Impact.judged(one is None),
                "servers-changed",
                f"{name}: the server {url} is {'new' if one is None else 'gone'}",
            )
        else:
            yield from _server(f"{name}: {url}", one, other)


def effective_servers(root: Node, item: Node, operation: Node) -> Node:
    """The list of servers that holds for an operation (OpenAPI 3.2, 4.9 and 4.10)."""
    for node in (operation, item, root):
        held = node.get("servers")
        if held is not None:
            return held
    return Node(root.document, [], root.pointer)


def _servers(node: Node) -> dict[str, Node]:
    return {_address(item.text("url")): item for item in node.items()}


def _address(url: str) -> str:
    """The URL in the spelling in which equal ones are equal (RFC 3986, 6.2.2.1 and 6.2.3)."""
    scheme, separator, rest = normal_url(url).rstrip("/").partition("://")
    if not separator:
        return scheme or "/"
    host, slash, path = rest.partition("/")
    # The names of variables have a case.
    host = re.sub(r"(?:^|(?<=\}))[^{}]+", lambda found: found[0].lower(), host)
    return f"{scheme.lower()}://{host.removesuffix(_PORTS.get(scheme.lower(), '/'))}{slash}{path}"


def _server(name: str, old: Node, new: Node) -> Iterator[Change]:
    shown = {*old.members(), *new.members()} - {"url", "variables"}
    yield from docs(name, old, new, tuple(sorted(shown)))
    for variable, one, other in pairs(members(old.get("variables")), members(new.get("variables"))):
        said = f"{name}: the variable {variable}"
        if one is None or other is None or one.raw("default") != other.raw("default"):
            yield Change.between(
                one or old, other or new, Impact.BREAKING, "servers-changed", f"{said} changed"
            )
        else:
            yield from _variable(said, one, other)


def _variable(said: str, old: Node, new: Node) -> Iterator[Change]:
    before, after = ({str(item.value) for item in items(one.get("enum"))} for one in (old, new))
    if before != after:
        lost = bool(after) and (not before or bool(before - after))
        yield Change.between(
            old,
            new,
            Impact.judged(not lost),
            "servers-changed",
            f"{said}: the listed values changed",
        )
    if old.raw("description") != new.raw("description"):
        yield Change(
            Impact.DOCS, "docs-only", old.pointer, new.pointer, f"{said}: description changed"
        )


def requirement_changes(
    name: str, old: Node, new: Node, one: Node | None, other: Node | None
) -> Iterator[Change]:
    """Yield the change between two lists of alternative security requirements.

    Every caller meets one of the old alternatives, and no document says which: the new list is fine if
    each of them still suffices (OpenAPI 3.2, 4.30).
    """
    before, after = _requirements(one), _requirements(other)
    if before == after:
        return
    fine = all(any(_suffices(has, needs) for needs in after) for has in before)
    yield Change.between(
        one or old,
        other or new,
        Impact.judged(fine),
        "security-changed",
        f"{name}: callers authenticate by {_shown(after)} instead of {_shown(before)}",
    )


Requirement = frozenset[tuple[str, frozenset[str]]]


def _requirements(node: Node | None) -> frozenset[Requirement]:
    """The alternatives; no list, and an empty one, demand nothing."""
    found = frozenset(
        frozenset(
            (scheme, frozenset(str(scope) for scope in scopes or ()))
            for scheme, scopes in item.value.items()
            if isinstance(scopes, list | None)
        )
        for item in items(node)
        if isinstance(item.value, dict)
    )
    return found or frozenset({frozenset()})


def _suffices(has: Requirement, needs: Requirement) -> bool:
    """Whether who meets one requirement meets another."""
    held = dict(has)
    return all(scheme in held and scopes <= held[scheme] for scheme, scopes in needs)


def _shown(requirements: frozenset[Requirement]) -> str:
    """Alternatives in words: `basic or oauth (read, write) and key`."""
    alternatives = []
    for requirement in requirements:
        schemes = []
        for scheme, scopes in sorted(requirement, key=lambda pair: pair[0]):
            schemes.append(f"{scheme} ({', '.join(sorted(scopes))})" if scopes else scheme)
        alternatives.append(" and ".join(schemes) or "nothing")
    return " or ".join(sorted(alternatives))


def scheme_changes(old: Node, new: Node) -> Iterator[Change]:
    """Yield the changes of the schemes by which callers authenticate."""
    before = members(old.at("components", "securitySchemes"))
    after = members(new.at("components", "securitySchemes"))
    for name, one, other in pairs(before, after):
        said = f"the security scheme {name}"
        if one is None or other is None:
            # Whether callers need it is told by the requirements of the operations.
            yield Change.between(
                one or old,
                other or new,
                Impact.COMPATIBLE,
                "security-changed",
                f"{said} is {'new' if one is None else 'gone'}",
            )
            continue
        yield from _scheme(said, one.resolved(), other.resolved())


def _scheme(said: str, old: Node, new: Node) -> Iterator[Change]:
    for key in sorted({*old.members(), *new.members()}):
        if _equal(key, old, new):
            continue
        if key == "flows":
            yield from _flows(said, old, new)
            continue
        impact = Impact.DOCS if key in _SCHEME_DOCS else Impact.BREAKING
        if key.startswith("x-") or key == "deprecated":
            impact = Impact.COMPATIBLE
        yield Change.between(
            old,
            new,
            impact,
            "security-changed" if impact is Impact.BREAKING else "docs-only",
            f"{said}: {key} changed",
        )


def _equal(key: str, old: Node, new: Node) -> bool:
    """Tell whether a field of a scheme means the same; HTTP's names are the same in any case."""
    if canonical_json(old.raw(key)) == canonical_json(new.raw(key)):
        return True
    caseless = key == "scheme" or (key == "name" and old.text("in") == "header")
    return caseless and old.text(key).lower() == new.text(key).lower()


def _flows(said: str, old: Node, new: Node) -> Iterator[Change]:
    for flow, one, other in pairs(members(old.get("flows")), members(new.get("flows"))):
        name = f"{said}: the flow {flow}"
        if one is None or other is None:
            yield Change.between(
                one or old,
                other or new,
                Impact.judged(one is None),
                "security-changed",
                f"{name} is {'new' if one is None else 'gone'}",
            )
            continue
        for key in sorted({*one.members(), *other.members()} - {"scopes"}):
            if one.raw(key) != other.raw(key):
                yield Change.between(
                    one,
                    other,
                    Impact.judged(key.startswith("x-")),
                    "security-changed",
                    f"{name}: {key} changed",
                )
        yield from _scopes(name, one, other)


def _scopes(name: str, old: Node, new: Node) -> Iterator[Change]:
    for scope, was, now in pairs(members(old.get("scopes")), members(new.get("scopes"))):
        if was is None or now is None:
            yield Change.between(
                old,
                new,
                Impact.judged(was is None),
                "security-changed",
                f"{name}: the scope {scope} is {'new' if was is None else 'gone'}",
            )
        elif was.value != now.value:
            yield Change.between(
                was,
                now,
                Impact.DOCS,
                "docs-only",
                f"{name}: the description of the scope {scope} changed",
            )
