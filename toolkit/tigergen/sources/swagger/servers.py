"""`host`, `basePath` and `schemes` -> servers."""

from __future__ import annotations

from tigergen.model.claim import Address
from tigergen.model.openapi import is_url, normal_url, server_identity
from tigergen.sources.document import Reading
from tigergen.text.tree import Located


def read_servers(reading: Reading, root: Located) -> None:
    """Record the servers of the document: one for each scheme, https first."""
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
    rest = host.rstrip("/") + "/" + base.lstrip("/")
    if not is_url(f"https://{rest}"):
        reading.report("S006", f"{rest!r} is not host and path of a URL", root.at("host"))
        return
    address = ("servers", server_identity(rest))
    reading.exists(address, root.at("host"))
    listed = root.at("schemes").items()
    schemes = {item.value: item for item in listed if isinstance(item.value, str)}
    if not schemes:
        reading.assume(
            (*address, "url"), normal_url(f"https://{rest}"), root.at("host"), "scheme-of-request"
        )
    names = sorted(schemes, key=lambda name: name != "https")
    for scheme in names:
        other = ("servers", f"{scheme}://{address[1]}")
        _server(
            reading,
            address if scheme == names[0] else other,
            f"{scheme}://{rest}",
            schemes[scheme],
            base_entry or root.at("host"),
        )


def _server(reading: Reading, address: Address, url: str, stated: Located, path: Located) -> None:
    normal = normal_url(url)
    reading.exists(address, stated)
    reading.claim((*address, "url"), normal, stated)
    if normal != url:
        # A path begins with a slash; with one at the end of the base it stands twice.
        reading.contradict((*address, "url"), [(normal, stated), (url, path)], "normal-url")
