"""Rule `equal-templates`: paths that differ only in the names of their placeholders are one path.

`/orders/{id}` and `/orders/{order_id}` match the same requests, and OpenAPI (3.2, 4.8.8.1) calls them
identical. Left apart, each would carry what the other lacks, its security among it. The path of the
surest statement keeps its names; what is said of the other goes to it, with its path parameters renamed.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, Final

from tigergen.merge.precedence import in_order
from tigergen.model.canonical import Conflict, Side
from tigergen.model.claim import PRESENT, Address, Claim, Contradiction, Origin
from tigergen.model.paths import placeholder_list, template_form
from tigergen.model.pointer import Pointer

RULE: Final = "equal-templates"


def unify_paths(
    claims: Iterable[Claim], contradictions: Iterable[Contradiction]
) -> tuple[list[Claim], list[Contradiction], list[Conflict]]:
    """Bring what is said of equal paths under one of them; return all, and the new conflicts."""
    claims, contradictions = list(claims), list(contradictions)
    by_path: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.address[:1] == ("paths",) and len(claim.address) > 1:
            by_path[claim.address[1]].append(claim)
    kept_for: dict[str, str] = {}
    conflicts: list[Conflict] = []
    for paths in _equal(by_path):
        ordered = sorted(paths, key=lambda path: (min(c.origin.order for c in by_path[path]), path))
        kept_for.update(dict.fromkeys(ordered[1:], ordered[0]))
        sides = tuple(Side(path, _supporting_origins(by_path[path])) for path in ordered)
        conflicts.append(Conflict(Pointer.of("paths", ordered[0]), "path", sides, RULE))
    if not kept_for:
        return claims, contradictions, []
    renamed = {path: _names(path, kept) for path, kept in kept_for.items()}
    moved = [
        replace(found, address=_address(found.address, kept_for, renamed))
        for found in contradictions
    ]
    return [_claim(claim, kept_for, renamed) for claim in claims], moved, conflicts


def _equal(paths: Iterable[str]) -> list[list[str]]:
    """The groups of several paths that match the same requests."""
    forms: dict[tuple[str, int], list[str]] = defaultdict(list)
    for path in paths:  # `{}` itself has no name: it is text of the path, not a placeholder
        forms[template_form(path), len(placeholder_list(path))].append(path)
    return [found for found in forms.values() if len(found) > 1]


def _names(path: str, kept: str) -> dict[str, str]:
    return dict(zip(placeholder_list(path), placeholder_list(kept), strict=True))


def _supporting_origins(claims: list[Claim]) -> tuple[Origin, ...]:
    """Who says that the path, or an operation of it, exists."""
    stated = [claim for claim in claims if claim.value is PRESENT and len(claim.address) <= 3]
    return tuple(dict.fromkeys(claim.origin for claim in in_order(stated or claims)))


def _claim(
    claim: Claim, kept_for: Mapping[str, str], renamed: Mapping[str, Mapping[str, str]]
) -> Claim:
    if claim.address[-1:] in (("type",), ("$ref",)):
        claim = replace(claim, value=_led(claim.value, kept_for))
    address = _address(claim.address, kept_for, renamed)
    if address is claim.address:
        return claim
    slot = _parameter(claim.address)
    is_name = slot is not None and claim.address[slot + 1 :] == ("name",)
    if slot is not None and is_name and address[slot].startswith("path:"):
        return replace(claim, address=address, value=address[slot].removeprefix("path:"))
    return replace(claim, address=address)


def _led(value: Any, kept_for: Mapping[str, str]) -> Any:
    """A value with its references to the paths that are gone leading to those that are kept."""
    if isinstance(value, list):
        return [_led(item, kept_for) for item in value]
    if isinstance(value, dict):
        return {key: _led(item, kept_for) for key, item in value.items()}
    if not isinstance(value, str) or not value.startswith("#/paths/"):
        return value
    paths, path, *rest = Pointer(value[1:]).tokens
    return f"#{Pointer.of(paths, kept_for.get(path, path), *rest)}"


def _address(
    address: Address, kept_for: Mapping[str, str], renamed: Mapping[str, Mapping[str, str]]
) -> Address:
    if address[:1] != ("paths",) or len(address) < 2 or address[1] not in kept_for:
        return address
    moved = ["paths", kept_for[address[1]], *address[2:]]
    slot = _parameter(address)
    if slot is not None and address[slot].startswith("ref:"):
        moved[slot] = "ref:" + _led(address[slot].removeprefix("ref:"), kept_for)
    elif slot is not None and address[slot].startswith("path:"):
        name = address[slot].removeprefix("path:")
        moved[slot] = f"path:{renamed[address[1]].get(name, name)}"
    return tuple(moved)


def _parameter(address: Address) -> int | None:
    """The position of a parameter's identity: of the path item's or of an operation's."""
    for slot in (3, 4):
        if len(address) > slot and address[slot - 1] == "parameters":
            return slot
    return None
