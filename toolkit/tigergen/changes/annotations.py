"""Whether every value of one Python type is a value of another, read from annotations."""

from __future__ import annotations

import ast
from typing import Final

_ANYTHING: Final = frozenset({"Any", "JSON", "object"})
_WIDER: Final = {"int": "float", "bool": "int"}
"""PEP 484: where a float is expected, an int may be given."""


def accepts(wide: str, narrow: str) -> bool:
    """Tell whether code that works with every `wide` value works with every `narrow` one.

    Annotations that cannot be read accept only themselves.
    """
    if wide == narrow:
        return True
    try:
        one, other = (ast.parse(text, mode="eval").body for text in (wide, narrow))
    except SyntaxError:
        return False
    return all(any(_covers(a, b) for a in _union(one)) for b in _union(other))


def same(one: str, other: str) -> bool:
    """Tell whether two annotations mean the same: the order of a union does not matter."""
    return one == other or (accepts(one, other) and accepts(other, one))


def _union(node: ast.expr) -> list[ast.expr]:
    """The members of `A | B`, and of a Literal one by one."""
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        return [*_union(node.left), *_union(node.right)]
    if isinstance(node, ast.Subscript) and _name(node.value) == "Literal":
        return [*_arguments(node)]
    return [node]


def _covers(wide: ast.expr, narrow: ast.expr) -> bool:
    if ast.dump(wide) == ast.dump(narrow) or _name(wide) in _ANYTHING:
        return True
    if isinstance(narrow, ast.Constant) and narrow.value is not None:
        return _name(wide) == type(narrow.value).__name__
    if isinstance(wide, ast.Subscript) and isinstance(narrow, ast.Subscript):
        one, other = _arguments(wide), _arguments(narrow)
        return (
            _name(wide.value) == _name(narrow.value)
            and len(one) == len(other)
            and all(
                accepts(ast.unparse(a), ast.unparse(b)) for a, b in zip(one, other, strict=True)
            )
        )
    name = _name(narrow)
    while name in _WIDER:
        name = _WIDER[name]
        if name == _name(wide):
            return True
    return False


def _arguments(node: ast.Subscript) -> list[ast.expr]:
    return list(node.slice.elts) if isinstance(node.slice, ast.Tuple) else [node.slice]


def _name(node: ast.expr) -> str:
    """The last part of a dotted name; empty for anything else."""
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
