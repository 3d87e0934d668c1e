"""Chosen claims, put together as one OpenAPI document in the canonical order.

The order depends on nothing but the claims: paths, components and responses by key; servers,
the properties of a schema and the parameters of an operation as their first document lists them.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tigergen.merge.choice import Choice
from tigergen.model.canonical import leads_by_number
from tigergen.model.claim import PRESENT, Address, Claim, Json, Origin, Place
from tigergen.model.openapi import ORDER, SORTED_MAPS, Field, field_of
from tigergen.model.pointer import ROOT, Pointer


class _Node:
    """A node of the tree of addresses: its own claim, if any, and what lies below."""

    __slots__ = ("children", "claim", "first")

    def __init__(self) -> None:
        self.children: dict[str, _Node] = {}
        self.claim: Claim | None = None
        self.first: tuple[int, Place] | None = None


class Assembly:
    """Builds the document from what was chosen for each address, and the table of provenance."""

    def __init__(self, chosen: Mapping[Address, Choice]) -> None:
        self._chosen = chosen
        self._pointers: dict[Address, Pointer] = {(): ROOT}
        self.provenance: dict[Pointer, list[Origin]] = {}
        self._counted: list[tuple[dict[str, Json], Claim]] = []
        root = _Node()
        for address, choice in chosen.items():
            node = root
            where = (choice.claim.rank, choice.claim.place)
            for token in address:
                # The document is plain data, also where a reader made the name of a schema.
                token = str(token)
                child = node.children.get(token)
                if child is None:
                    child = node.children[token] = _Node()
                node = child
                if node.first is None or where < node.first:
                    node.first = where
            node.claim = choice.claim
        self.document: dict[str, Json] = self._object(root, "document", (), ROOT)
        self._recount()

    def pointer(self, address: Address) -> Pointer:
        """The JSON Pointer of an address, or of the nearest thing above it that is in the document."""
        length = len(address)
        while address[:length] not in self._pointers:
            length -= 1
        return self._pointers[address[:length]]

    def parameter_pointer(self, operation: Address, name: str) -> Pointer:
        """The pointer of the parameter or body field `name` of an operation."""
        for address, where in self._pointers.items():
            if address[:3] == operation and (
                (
                    len(address) == 5
                    and address[3] == "parameters"
                    and address[4].endswith(f":{name}")
                )
                or (len(address) == 9 and address[3] == "requestBody" and address[8] == name)
            ):
                return where
        return self.pointer(operation)

    def _note(self, address: Address, where: Pointer) -> None:
        """Remember where an address ended up and who says so."""
        self._pointers[address] = where
        choice = self._chosen.get(address)
        if choice is not None:
            self.provenance.setdefault(where, []).extend(claim.origin for claim in choice.agreeing)

    def _object(self, node: _Node, kind: str, address: Address, where: Pointer) -> Any:
        """Return the object at `address`, or the plain value claimed there."""
        self._note(address, where)
        if node.claim is not None and node.claim.value is not PRESENT:
            # `additionalProperties: false` has won over a schema: what that holds is left out.
            return node.claim.value
        result: dict[str, Json] = {}
        for key in _ordered(node, kind):
            child = node.children[key]
            here, at = (*address, key), where / key
            field = field_of(kind, key)
            if kind == "schema" and key == "type":
                self._shape(child, here, where, result)
            elif field is None:
                if child.claim is not None and child.claim.value is not PRESENT:
                    self._note(here, at)
                    result[key] = child.claim.value
                    self._count(result, child.claim)
            elif field.container == "one":
                result[key] = self._object(child, field.kind, here, at)
            else:
                self._note(here, at)
                result[key] = self._many(child, key, field, here, at)
        return result

    def _shape(
        self, child: _Node, address: Address, where: Pointer, result: dict[str, Json]
    ) -> None:
        """Write the keywords of a schema's shape beside each other."""
        assert child.claim is not None
        shape: dict[str, Json] = child.claim.value
        for key, value in shape.items():
            result[key] = value
            self._count(result, child.claim)
            self.provenance.setdefault(where / key, []).extend(
                claim.origin for claim in self._chosen[address].agreeing
            )
        self._pointers[address] = where

    def _count(self, owner: dict[str, Json], claim: Claim) -> None:
        """Remember a reference to a parameter by its number, which is that of one document."""
        if leads_by_number(owner):
            self._counted.append((owner, claim))

    def _recount(self) -> None:
        """Let references lead to the parameter that their document means, wherever it stands now."""
        for owner, claim in self._counted:
            tokens = Pointer(owner["$ref"][1:]).tokens
            at = len(tokens) - 1 - tokens[::-1].index("parameters")
            found = self._stated_by(claim.place.source, tokens[: at + 1])
            if int(tokens[at + 1]) < len(found):
                where = self._pointers[found[int(tokens[at + 1])]]
                owner["$ref"] = "#" + Pointer.of(*where.tokens, *tokens[at + 2 :])

    def _stated_by(self, source: str, listed: Address) -> list[Address]:
        """The items of a list that one document states, in its order."""
        places = {
            address: min(found)
            for address, choice in self._chosen.items()
            if address[:-1] == listed and choice.claim.value is PRESENT
            if (found := [one.place for one in choice.agreeing if one.place.source == source])
        }
        return sorted(places, key=lambda address: places[address])

    def _many(self, node: _Node, name: str, field: Field, address: Address, where: Pointer) -> Json:
        if field.container == "map":
            keys = sorted(node.children) if name in SORTED_MAPS else _by_place(node)
            result: dict[str, Json] = {}
            for key in keys:
                child = node.children[key]
                result[key] = self._object(child, field.kind, (*address, key), where / key)
            return result
        if field.container == "set":
            names = _by_place(node)
            for index, key in enumerate(names):
                self._note((*address, key), where / index)
            return names
        if field.container == "index":
            keys = sorted(node.children, key=lambda text: (len(text), text))
        elif field.kind == "parameter":
            keys = _as_listed(node)
        else:
            keys = _by_place(node) if field.kind in ("tag", "server") else sorted(node.children)
        return [
            self._object(node.children[key], field.kind, (*address, key), where / index)
            for index, key in enumerate(keys)
        ]


def _by_place(node: _Node) -> list[str]:
    """The children in the order in which the most trusted document brings them."""
    return sorted(node.children, key=lambda key: (node.children[key].first, key))


def _as_listed(node: _Node) -> list[str]:
    """The items of a list in the order in which the most trusted document lists them."""
    return sorted(node.children, key=lambda key: (_place(node.children[key]), key))


def _place(node: _Node) -> tuple[int, Place] | None:
    """Where a thing is listed, though its parts may stand elsewhere: it may be a reference."""
    return (node.claim.rank, node.claim.place) if node.claim is not None else node.first


def _ordered(node: _Node, kind: str) -> list[str]:
    order = ORDER.get(kind, ())
    known = [key for key in order if key in node.children]
    return known + sorted(key for key in node.children if key not in order)
