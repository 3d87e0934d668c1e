"""`host`, `basePath` and `schemes` -> servers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from tigergen.model.claim import Address
from tigergen.model.openapi import is_url, normal_url, server_identity
from tigergen.sources.document import Reading
from tigergen.sources.swagger.parse import Operation, one_or_more, texts
from tigergen.text.tree import Located

_SCHEME: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


def read_servers(reading: Reading, root: Located) -> None:
    """Record the servers of the document: one for each scheme, https first."""
    _report_faults(reading, root)
    if not root.text("host"):
        _read_base_path(reading, root)
        return
    base_entry = root.get("basePath")
    if base_entry is not None:
        reading.remark(base_entry.line, base_entry.end, "part of the server's URL")
    rest, host = _rest(root), root.at("host")
    if not is_url(f"https://{rest}"):
        reading.report("S006", f"{rest!r} is not host and path of a URL", host)
        return
    schemes = _schemes(root)
    if not schemes:
        address = ("servers", server_identity(rest))
        reading.exists(address, host)
        url = normal_url(f"https://{rest}")
        reading.assume((*address, "url"), url, host, "scheme-of-request")
    _record(reading, (), root, schemes)


def _report_faults(reading: Reading, root: Located) -> None:
    for key in ("host", "basePath"):
        if root.get(key) is not None and root.text(key) is None:
            reading.report("S006", f"{key} is not a text and is ignored", root.at(key))
    host = root.text("host") or ""
    if _SCHEME.match(host):
        message = f"host is a name without a scheme; {host!r} is read as that of a URL"
        reading.report("S019", message, root.at("host"))
    if root.text("schemes"):
        message = "schemes is a list; the text is read as one of one scheme"
        reading.report("S019", message, root.at("schemes"))
    for item in one_or_more(root, "schemes"):
        if not isinstance(item.value, str):
            reading.report("S006", "a scheme is not a text and is ignored", item)


def _read_base_path(reading: Reading, root: Located) -> None:
    """Record a path without a host: a server beside the document."""
    base, entry = (root.text("basePath") or "").strip("/"), root.at("basePath")
    if base:
        address = ("servers", server_identity(base))
        reading.exists(address, entry)
        reading.claim((*address, "url"), f"/{base}", entry)


def read_schemes(reading: Reading, root: Located, operation: Operation) -> None:
    """Record the servers of an operation that has schemes of its own."""
    own = _schemes(operation.node)
    known = {item.value for item in _schemes(root)}
    if own and {item.value for item in own} != known and is_url(f"https://{_rest(root)}"):
        _record(reading, operation.address, root, own)


def _rest(root: Located) -> str:
    """The URL of the server but for its scheme."""
    host, base = _SCHEME.sub("", root.text("host") or ""), root.text("basePath") or ""
    return host.rstrip("/") + "/" + base.lstrip("/") if host else ""


def _schemes(owner: Located) -> Sequence[Located]:
    """The schemes that the document or an operation names, https first."""
    named = texts(owner, "schemes")
    if not named and _SCHEME.match(owner.text("host") or ""):
        host = owner.at("host")
        named = {"": host.holding(str(host.value).partition(":")[0])}
    small = {
        name: item.holding(name) for item in named.values() if (name := str(item.value).lower())
    }
    return sorted(small.values(), key=lambda item: item.value != "https")


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
