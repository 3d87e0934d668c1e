"""Security on a ReDoc page: the schemes that an operation names, and what they are where that is unfolded.

While *Authorizations* is folded, the page names the schemes and hides their scopes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from tigergen.sources.page.shown import Shown, entry
from tigergen.text.markup import Node
from tigergen.text.tree import Located

_SCHEME: Final = re.compile(r"(?P<kind>OAuth2|API Key|HTTP|OpenID Connect): (?P<name>\S.*)")
_KEY: Final = re.compile(r"(?P<place>header|query|cookie) parameter name")
_ADDRESSES: Final = {
    "authorization url": "authorizationUrl",
    "token url": "tokenUrl",
    "refresh url": "refreshUrl",
}
_FLOWS: Final = ("implicit", "password", "clientCredentials", "authorizationCode")
_NONE: Final = "None"
_SCOPE: Final = "scope: "
RULE: Final = "folded-scopes"


class Schemes:
    """Reads what the operations of a page say of security; `found` are the schemes that are defined."""

    def __init__(self, shown: Shown) -> None:
        self._shown = shown
        self.found: dict[str, Located] = {}

    def read(
        self, heading: Node, section: Node, operation: dict[str, Located], address: tuple[str, ...]
    ) -> None:
        """Add the security of the operation at an address; without scopes, if they are folded."""
        choices = _choices(heading, section)
        if not choices:
            return
        unfolded = [box for box in section.walk() if _title(box) is not None]
        for box in unfolded:
            self._define(box)
        stated = heading.located(list(choices))
        open_names = {title["name"] for box in unfolded if (title := _title(box)) is not None}
        if all(
            name in open_names or scopes.items()
            for choice in choices
            for name, scopes in choice.mapping().items()
        ):
            operation["security"] = stated
        else:
            self._shown.inferred.append(((*address, "security"), stated, RULE))

    def _define(self, box: Node) -> None:
        title = _title(box)
        if title is None or title["name"] in self.found:
            return
        scheme = _scheme(box, title["kind"])
        if scheme is None:
            self._shown.missed.append(box)
            return
        about = box.elements[1]
        if about.words and not any(True for _ in _labelled(about)):
            scheme["description"] = about.prose
        self.found[title["name"]] = entry(box, scheme)


def _choices(heading: Node, section: Node) -> list[Located]:
    """The alternatives beside each other; schemes that are needed together stand in brackets."""
    block = section.first(lambda one: any(heading in part.elements for part in one.elements))
    if block is None:
        return []
    found: list[Located] = []
    for part in block.elements:
        for choice in part.elements if heading not in part.elements else ():
            named: dict[str, Located] = {}
            for one in [choice, *choice.walk()]:
                name = next((child for child in one.elements if child.name == "i"), None)
                if name is not None and name.words:
                    codes = [
                        entry(code, code.words) for code in one.elements if code.name == "code"
                    ]
                    named[name.words] = name.located(list(codes))
            if named or choice.words == _NONE:
                found.append(choice.located(named))
    return found


def _title(box: Node) -> re.Match[str] | None:
    """The kind and name of the scheme that an element defines."""
    if len(box.elements) < 2 or box.elements[0].name != "h5":
        return None
    return _SCHEME.fullmatch(box.elements[0].words)


def _labelled(box: Node) -> Iterator[tuple[str, str]]:
    """The lines that are a label and a value; those of scopes have a name and what is said of it."""
    for node in box.walk():
        parts = node.elements
        if node.name == "li" and parts and parts[0].name == "code":
            said = node.words.removeprefix(parts[0].words).strip()
            yield f"{_SCOPE}{parts[0].words}", said.removeprefix("-").strip()
        elif len(parts) > 1 and parts[0].name in ("b", "strong") and parts[1].name == "code":
            yield parts[0].words.rstrip(": ").lower(), parts[1].words


def _scheme(box: Node, kind: str) -> dict[str, Any] | None:
    said = list(_labelled(box))
    labels = dict(said)
    if kind == "OAuth2":
        flows = _flows(said)
        return {"type": "oauth2", "flows": flows} if flows else None
    if kind == "HTTP" and labels.get("http authorization scheme"):
        form = labels.get("bearer format", "").strip('"')
        scheme = {"type": "http", "scheme": labels["http authorization scheme"].lower()}
        return scheme | ({"bearerFormat": form} if form else {})
    if kind == "OpenID Connect" and labels.get("connect url"):
        return {"type": "openIdConnect", "openIdConnectUrl": labels["connect url"]}
    for label, value in said:
        place = _KEY.fullmatch(label)
        if kind == "API Key" and place is not None and value:
            return {"type": "apiKey", "in": place["place"], "name": value}
    return None


def _flows(said: list[tuple[str, str]]) -> dict[str, Any]:
    """The flows, each of which begins with its type."""
    flows: dict[str, Any] = {}
    flow: dict[str, Any] = {}
    for label, value in said:
        if label == "flow type":
            flow = {"scopes": {}}
            if value in _FLOWS:
                flows[value] = flow
        elif label in _ADDRESSES:
            flow[_ADDRESSES[label]] = value
        elif label.startswith(_SCOPE) and "scopes" in flow:
            flow["scopes"][label.removeprefix(_SCOPE)] = value
    return flows
