"""The alternatives of a schema: which are the same thing, and how they are called."""

from __future__ import annotations

from tigergen.changes.node import Node
from tigergen.changes.shape import Choice, Shape
from tigergen.model.claim import canonical_json


def sole_alternative(old: Shape, new: Shape) -> tuple[list[Node], list[Node]] | None:
    """The alternatives on both sides if one schema has some and the other could be one of them."""
    if len(old.choices) == 1 and old.bare and not new.choices and not new.bare:
        return old.choices[0].branches, [new.node]
    if len(new.choices) == 1 and new.bare and not old.choices and not old.bare:
        return [old.node], new.choices[0].branches
    return None


def choice_key(choice: Choice) -> str:
    """The alternatives as text, in an order that does not depend on theirs."""
    return canonical_json(sorted(canonical_json(node.value) for node in choice.branches))


def identity(node: Node) -> str:
    """The component an alternative refers to, or the event it is."""
    resolved = node.resolved()
    return resolved.text("x-tigergen-event-name") or (
        resolved.pointer if resolved.pointer != node.pointer else ""
    )


def content_key(node: Node) -> str:
    """What an alternative says, as text."""
    return canonical_json(node.resolved().value)


def branch_name(node: Node) -> str:
    """What a message calls an alternative."""
    resolved = node.resolved()
    if resolved.pointer != node.pointer:
        return resolved.pointer.name
    return resolved.text("title") or resolved.text("type") or "a schema"
