"""Claims of the project file itself: the base URLs that it decides on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from tigergen.model.claim import PRESENT, Basis, Claim, Origin, Place
from tigergen.model.openapi import server_identity

READER: Final = "project"
RULE: Final = "configured"


def configured_servers(config: str, urls: Sequence[str]) -> list[Claim]:
    """Return the claims for the servers that the file named `config` lists."""
    claims: list[Claim] = []
    for index, url in enumerate(urls):
        address = ("servers", server_identity(url))
        # The order of the list is kept by the columns, which are not shown.
        origin = Origin(Place(config, 1, index + 1), READER, Basis.DECIDED, RULE)
        claims.append(Claim(address, PRESENT, origin))
        claims.append(Claim((*address, "url"), url, origin))
    return claims
