"""`host`, `basePath` and `schemes` -> servers."""

from __future__ import annotations

from collections.abc import Sequence

from tigergen.model.claim import Address
from tigergen.model.openapi import is_url, normal_url, server_identity
from tigergen.sources.document import Reading
from tigergen.sources.swagger.parse import Operation, one_or_more, texts
from tigergen.text.tree import Located


def read_servers(reading: Reading, root: Located) -> None:
    """Record the servers of the document: one for each scheme, https first."""
    for key in ("host", "basePath"):
        if root.get(key) is not None and root.text(key) is None:
            reading.report("S006", f"{key} is not a text and is ignored", root.at(key))
    host, base = root.text("host"), root.text("basePath") or ""
    if not host:
        if base.strip("/"):
            entry = root.at("basePath")
            address = ("servers", server_identity(base))
            reading.exists(address, entry)
            reading.claim((*address, "url"), "/" + base.strip("/"), entry)
        return
    base_entry = root.get("basePath")
    if base_entry is not None:
        reading.remark(base_entry.line, base_entry.end, "part of the server's URL")
    rest = _rest(root)
    if not is_url(f"https://{rest}"):
        reading.report("S006", f"{rest!r} is not host and path of a URL", root.at("host"))
        return
    schemes = _schemes(root)
    if root.text("schemes"):
        message = "schemes is a list; the text is read as one of one scheme"
        reading.report("S019", message, root.at("schemes"))
    for item in one_or_more(root, "schemes"):
        if not isinstance(item.value, str):
            reading.report("S006", "a scheme is not a text and is ignored", item)
    if not schemes:
        address = ("servers", server_identity(rest))
        reading.exists(address, root.at("host"))
        reading.assume(
            (*address, "url"), normal_url(f"https://{rest}"), root.at("host"), "scheme-of-request"
        )
    _record(reading, (), root, schemes)


def read_schemes(reading: Reading, root: Located, operation: Operation) -> None:
    """Record the servers of an operation that has schemes of its own."""
    own = _schemes(operation.node)
    known = {item.value for item in _schemes(root)}
    if own and {item.value for item in own} != known and is_url(f"https://{_rest(root)}"):
        _record(reading, operation.address, root, own)


def _rest(root: Located) -> str:
    """The URL of the server but for its scheme."""
    host, base = root.text("host") or "", root.text("basePath") or ""
    return host.rstrip("/") + "/" + base.lstrip("/") if host else ""


def _schemes(owner: Located) -> Sequence[Located]:
    """The schemes that the document or an operation names, https first."""
    return sorted(texts(owner, "schemes").values(), key=lambda item: item.value != "https")


def _record(reading: Reading, owner: Address, root: Located, schemes: Sequence[Located]) -> None:
    rest = _rest(root)
    for number, scheme in enumerate(schemes if rest else ()):
        identity = server_identity(rest)
        _server(
            reading,
            (*owner, "servers", f"{scheme.value}://{identity}" if number else identity),
            f"{scheme.value}://{rest}",
            scheme,
            root.get("basePath") or root.at("host"),
        )


def _server(reading: Reading, address: Address, url: str, stated: Located, path: Located) -> None:
    normal = normal_url(url)
    reading.exists(address, stated)
    reading.claim((*address, "url"), normal, stated)
    if normal != url:
        # A path begins with a slash; with one at the end of the base it stands twice.
        reading.contradict((*address, "url"), [(normal, stated), (url, path)], "normal-url")
