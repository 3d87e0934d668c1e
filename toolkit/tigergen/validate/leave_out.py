"""What OpenAPI does not allow is left out of the document, alone, with a finding each.

Documents of vendors have faults, and people need clients all the same. A fault inside an operation
or a component costs that value and no more; only what leaves no operation standing is an error.
"""

from __future__ import annotations

from itertools import count
from typing import Final

from tigergen.diagnostics import Diagnostic
from tigergen.model.canonical import Canonical
from tigergen.model.claim import METHODS
from tigergen.model.openapi import FIELDS
from tigergen.model.pointer import Pointer
from tigergen.validate.specification import diagnostic, faults

_ROUNDS: Final = 20
"""Leaving out a value can make what held it invalid, and so on up to the operation."""


def leave_out(canonical: Canonical) -> list[Diagnostic]:
    """Leave out what the specification does not allow, in place; return a finding for each."""
    found: dict[Pointer, Diagnostic] = {}
    number = count()
    for _ in range(_ROUNDS):
        culprits = {
            where: fault.message
            for fault in faults(canonical.document)
            for where in fault.culprits
            if _may_go(where.tokens)
        }
        if not culprits:
            break
        # From the end, so that the items of a list keep their index until it is their turn.
        for where in sorted(culprits, key=_position, reverse=True):
            if canonical.has(where):
                # One finding for the whole says more than one for each of its parts.
                for part in [part for part in found if part.under(where)]:
                    del found[part]
                message = f"{culprits[where]}; left out"
                told = diagnostic(canonical, "V002", where, message)
                if isinstance(where.parent.resolve(canonical.document), list):
                    found = {_behind(one, where): finding for one, finding in found.items()}
                    # The next item has its address now.
                    found[where.parent / f"left out {next(number)}"] = told
                else:
                    found[where] = told
                canonical.remove(where)
    return list(found.values())


def _behind(place: Pointer, gone: Pointer) -> Pointer:
    """Where a place is after the item `gone` has left its list: items behind it move up by one."""
    if not place.under(gone.parent) or place == gone.parent:
        return place
    tokens = place.tokens
    depth = len(gone.tokens) - 1
    if not tokens[depth].isdecimal() or int(tokens[depth]) <= int(gone.name):
        return place
    return Pointer.of(*tokens[:depth], int(tokens[depth]) - 1, *tokens[depth + 1 :])


def _position(where: Pointer) -> list[tuple[int, str]]:
    """A key that sorts the items of a list by number."""
    return [(int(token) if token.isdecimal() else -1, token) for token in where.tokens]


def _may_go(tokens: tuple[str, ...]) -> bool:
    """Tell whether a document without this value still describes the same operations."""
    match tokens:
        case () | ("openapi",) | ("info",) | ("info", "title" | "version") | ("paths",):
            return False
        case ("components",):
            return False
        case ("components", "securitySchemes", _):
            return True
        case ("components", section) | ("components", section, _):
            return section not in FIELDS["components"]
        case ("paths", path) if path.startswith("/"):
            return False
        case ("paths", _, method):
            return method not in METHODS
        case _:
            return True
