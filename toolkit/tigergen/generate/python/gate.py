"""What may stand in `models`: classes of fields, and nothing that runs.

Classes are printed by another package, or come from the cache: a text of a document that had become code, or a
cache that another program filled, ends here.
"""

from __future__ import annotations

import ast
from typing import Final

_CONTAINERS: Final = frozenset({"list", "dict", "list_aliased", "dict_aliased"})


def unexpected(source: str, name: str) -> str | None:
    """Return what does not belong into the source of the class of that name, or None if all does."""
    try:
        body = ast.parse(source).body
    except (SyntaxError, ValueError, RecursionError) as error:
        return f"{name}: {error}"
    match body:
        case [ast.ClassDef(name=found, keywords=[], decorator_list=[]) as node] if found == name:
            parts: list[ast.AST] = [*node.bases, *node.body]
        case _:
            return f"{name}: not one class of this name"
    wrong = (part for part in parts if not (_is_member(part) or isinstance(part, ast.Name)))
    return next((f"{name}: {ast.unparse(part)[:80]}" for part in wrong), None)


def _is_member(node: ast.AST) -> bool:
    match node:
        case ast.Pass() | ast.Expr(value=ast.Constant()):
            return True
        case ast.AnnAssign(target=ast.Name(), annotation=kind, value=value):
            return _is_type(kind) and (value is None or _is_default(value))
        case _:
            return False


def _is_type(node: ast.AST) -> bool:
    while isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitOr):
        # A loop and no recursion: a union may have a thousand members.
        if not _is_type(node.right):
            return False
        node = node.left
    match node:
        case ast.Name() | ast.Constant(value=None):
            return True
        case ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Tuple(elts=values)):
            return all(map(_is_literal, values))
        case ast.Subscript(value=ast.Name(id="Literal"), slice=value):
            return _is_literal(value)
        case ast.Subscript(value=ast.Name(id=held), slice=ast.Tuple(elts=kinds)):
            return held in _CONTAINERS and all(map(_is_type, kinds))
        case ast.Subscript(value=ast.Name(id=held), slice=kind):
            return held in _CONTAINERS and _is_type(kind)
        case _:
            return False


def _is_literal(node: ast.AST) -> bool:
    match node:
        case ast.Constant() | ast.UnaryOp(op=ast.USub(), operand=ast.Constant()):
            return True
        case _:
            return False


def _is_default(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="Field"), args=values, keywords=named):
            return all(map(_is_literal, values)) and all(_is_argument(one.value) for one in named)
        case _:
            return _is_literal(node)


def _is_argument(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="AliasChoices"), args=names, keywords=[]):
            return all(map(_is_literal, names))
        case _:
            return _is_literal(node)
