"""What Swagger UI shows of an API as a whole: its title, servers, and how callers prove who they are.

The schemes are known only if the dialog for them was open when the page was saved: an operation has a
padlock, which does not say which scheme it is for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from tigergen.sources.page.shown import entry, having
from tigergen.text.markup import Node
from tigergen.text.tree import Located

_BASE: Final = re.compile(r"\[ ?Base URL: ?(?P<host>[^\s\]]*) ?\]", re.IGNORECASE)
_ADDRESS: Final = re.compile(r"(?:[a-z][a-z0-9+.-]*:)?/\S*|\{\S+", re.IGNORECASE)
_SCHEME: Final = re.compile(
    r"(?P<name>.+?)\s*\((?P<kind>OAuth2|apiKey|http|OpenIdConnect)(?:, (?P<more>.*))?\)"
)
_FLOWS: Final = {
    "implicit": "implicit",
    "password": "password",
    "application": "clientCredentials",
    "clientCredentials": "clientCredentials",
    "clientcredentials": "clientCredentials",
    "accessCode": "authorizationCode",
    "authorizationCode": "authorizationCode",
    "authorization_code": "authorizationCode",
}


def info_of(root: Node) -> dict[str, Located]:
    """Title, version, description, terms and licence."""
    found: dict[str, Located] = {}
    about = next((one for one in root.walk(outside="opblock") if "info" in one.classes), None)
    if about is None:
        return found
    for node in about.walk():
        key, value = _detail(node)
        if value is not None:
            found.setdefault(key, value)
    return found


def _detail(node: Node) -> tuple[str, Located | None]:
    """What an element says of the API, by its class."""
    if "title" in node.classes and node.name in ("h1", "h2"):
        return "title", entry(node, node.own_words)
    if not node.words:
        return "", None
    if "version" in node.classes and node.name == "pre":
        return "version", entry(node, node.words)
    if {"description", "info__description"} & node.classes:
        return "description", entry(node, node.prose)
    address = next((one.attributes.get("href", "") for one in node.all("a")), "")
    if "info__tos" in node.classes and address:
        return "termsOfService", entry(node, address)
    if "info__license" in node.classes:
        licence = {"name": node.words} | ({"url": address} if address else {})
        return "license", entry(node, licence)
    return "", None


def servers_of(root: Node, outside: str = "") -> list[Located]:
    """The servers that a page lets its readers choose from."""
    found: list[Located] = []
    for node in root.walk(outside=outside):
        if "servers" in node.classes and node.name == "div":
            found += [_server(one) for one in node.all("option") if _is_address(one)]
        elif "base-url" in node.classes:
            base = _BASE.fullmatch(node.words)
            if base is not None:
                found += _hosted(root, node, base["host"])
    return found


def _is_address(option: Node) -> bool:
    return _ADDRESS.fullmatch(option.attributes.get("value", "")) is not None


def _server(option: Node) -> Located:
    address = option.attributes["value"]
    server = option.located({"url": entry(option, address)})
    described = option.words.removeprefix(address).removeprefix(" - ").strip()
    return having(server, description=entry(option, described)) if described else server


def _hosted(root: Node, node: Node, host: str) -> list[Located]:
    """The servers of a page that shows a host beside the protocols of Swagger 2.0."""
    if host.startswith("/"):
        return [node.located({"url": entry(node, host)})]
    schemes = [
        option.attributes.get("value", "")
        for label in root.walk(outside="opblock")
        if label.attributes.get("for") == "schemes"
        for option in label.all("option")
    ]
    known = [one for one in schemes if one in ("http", "https", "ws", "wss")]
    return [node.located({"url": entry(node, f"{one}://{host}")}) for one in known]


def schemes_of(root: Node) -> dict[str, Located]:
    """The schemes in the dialog, if it is open."""
    found: dict[str, Located] = {}
    for box in root.walk(outside="auth-container"):
        if "auth-container" not in box.classes:
            continue
        heading = next(box.all("h4", "h6"), None)
        named = _SCHEME.fullmatch(heading.words) if heading is not None else None
        if heading is None or named is None:
            continue
        scheme = _scheme(box, named["kind"], named["more"] or "")
        name = named["name"].strip()
        if scheme is None:
            continue
        if name in found and "flows" in scheme:
            flows = {**found[name].at("flows").plain(), **scheme["flows"]}
            scheme = {**scheme, "flows": flows}
        found[name] = entry(heading, scheme)
    return found


def _scheme(box: Node, kind: str, more: str) -> dict[str, Any] | None:
    said = dict(_labelled(box))
    if kind == "apiKey" and said.get("name") and said.get("in") in ("header", "query", "cookie"):
        return {"type": "apiKey", "name": said["name"], "in": said["in"]}
    if kind == "http" and more:
        return {"type": "http", "scheme": more.split()[0].lower()}
    if kind == "OpenIdConnect" and said.get("openid connect url"):
        return {"type": "openIdConnect", "openIdConnectUrl": said["openid connect url"]}
    flow = _FLOWS.get(said.get("flow", "") or more)
    if kind != "OAuth2" or flow is None:
        return None
    details: dict[str, Any] = {"scopes": dict(_scopes(box))}
    for label, keyword in (("authorization url", "authorizationUrl"), ("token url", "tokenUrl")):
        if said.get(label):
            details[keyword] = said[label]
    return {"type": "oauth2", "flows": {flow: details}}


def _labelled(box: Node) -> Iterator[tuple[str, str]]:
    """The lines of a box that are a label and a value (`Name: X-Key`)."""
    for line in box.all("p"):
        value = next(line.all("code"), None)
        if value is not None:
            yield line.words.removesuffix(value.words).strip().rstrip(":").lower(), value.words


def _scopes(box: Node) -> Iterator[tuple[str, str]]:
    for label in box.all("label"):
        name = next(label.classed("name"), None)
        if name is not None and name.words:
            described = next(label.classed("description"), None)
            yield name.words, described.words if described is not None else ""
