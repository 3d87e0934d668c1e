"""Mutants of a module: its syntax tree with one small fault each.

A fault is what a slip of the hand would be: a comparison turned round, a condition negated, a
number off by one, a word of a table changed, an entry missing, a statement forgotten. Annotations,
decorators, docstrings and the texts of exceptions and log records stay as they are.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Final

COMPARISONS: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
OPERATORS: Final[dict[type[ast.operator], type[ast.operator]]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Add,
    ast.Pow: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
_SKIPPED_FIELDS: Final = frozenset({"annotation", "returns", "decorator_list", "type_params"})
_LOGGING: Final = frozenset({"debug", "info", "warning", "error", "exception"})

Change = Callable[[ast.AST], ast.AST | None]
"""Makes the faulty node of a copied one; None takes the statement or entry away."""


@dataclass(frozen=True)
class Mutant:
    """A module with one fault: which line, and the line's code before and after."""

    line: int
    lines: frozenset[int]
    """The lines of the statement, one of which runs before the fault shows."""
    before: str
    after: str
    tree: ast.Module


def mutants(source: str) -> list[Callable[[], Mutant]]:
    """Return what makes each mutant of a module: to make one takes longer than to find it."""
    tree = ast.parse(source)
    return [
        partial(_mutant, tree, path, change)
        for path in _paths(tree)
        for change in _changes(_at(tree, path))
    ]


def _mutant(tree: ast.Module, path: tuple[Step, ...], change: Change) -> Mutant:
    # Only the nodes on the way are copied: a whole copy for each mutant would take minutes.
    faulty, before, after = _replaced(tree, path, change)
    ast.fix_missing_locations(faulty)
    line = getattr(_at(tree, path), "lineno", 0)
    return Mutant(line, _lines(tree, path), before, after, faulty)


Step = tuple[str, int | None]


def _paths(node: ast.AST, way: tuple[Step, ...] = ()) -> Iterator[tuple[Step, ...]]:
    """Yield the way to each node that may change."""
    if way and hasattr(node, "lineno") and not _is_for_type_checkers(node):
        yield way
    for name, value in ast.iter_fields(node):
        if (name == "keywords" and _is_zip(node)) or (name == "func" and _is_words(node)):
            continue
        if name in _SKIPPED_FIELDS or _is_told_to_people(node) or _is_for_type_checkers(node):
            continue
        if isinstance(value, ast.AST):
            yield from _paths(value, (*way, (name, None)))
        elif isinstance(value, list):
            for index, item in enumerate(value):
                if isinstance(item, ast.AST) and not _is_docstring(item):
                    yield from _paths(item, (*way, (name, index)))


def _is_zip(node: ast.AST) -> bool:
    """The one keyword of `zip`, `strict`, notices faults; it makes none."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "zip"


def _is_words(node: ast.AST) -> bool:
    """`"...".split()`: see `_changes`."""
    match node:
        case ast.Call(func=ast.Attribute(value=ast.Constant(value=str()), attr="split"), args=[]):
            return True
    return False


def _is_docstring(node: ast.AST) -> bool:
    return (
        isinstance(node, ast.Expr)
        and isinstance(node.value, ast.Constant)
        and isinstance(node.value.value, str)
    )


def _is_told_to_people(node: ast.AST) -> bool:
    if isinstance(node, ast.Raise):
        return True
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in _LOGGING
    )


def _is_for_type_checkers(node: ast.AST) -> bool:
    """`if TYPE_CHECKING:`, `cast("...", x)`, `X: TypeAlias = ...`, `TypeVar(...)`, `__all__ = ...`."""
    match node:
        case ast.If(test=ast.Name(id="TYPE_CHECKING")):
            return True
        case (
            ast.Call(func=ast.Name(id="cast" | "ParamSpec" | "TypeVar"))
            | ast.Import()
            | ast.ImportFrom()
        ):
            return True
        case ast.AnnAssign(annotation=ast.Name(id="TypeAlias")):
            return True
        case ast.Assign(targets=[ast.Name(id="__all__" | "__slots__")]):
            return True
    return False


def _at(node: ast.AST, way: tuple[Step, ...]) -> ast.AST:
    for name, index in way:
        node = getattr(node, name) if index is None else getattr(node, name)[index]
    return node


def _replaced(
    tree: ast.Module, way: tuple[Step, ...], change: Change
) -> tuple[ast.Module, str, str]:
    """Return the tree with one node changed, and the node's statement before and after."""
    top = spot = copy.copy(tree)
    shown_before: ast.AST = tree
    shown_after: ast.AST = top
    for number, (name, index) in enumerate(way):
        value = getattr(spot, name)
        old: ast.AST = value if index is None else value[index]
        last = number == len(way) - 1
        new = change(copy.copy(old)) if last else copy.copy(old)
        if isinstance(old, ast.stmt | ast.comprehension) and (not last or new is not None):
            shown_before, shown_after = old, new or spot
        if index is None:
            setattr(spot, name, new)
        else:
            items = list(value)
            items[index : index + 1] = [] if new is None else [new]
            if not items and name in ("body", "orelse", "finalbody") and number:
                items = [ast.Pass(lineno=old.lineno, col_offset=0)]
            setattr(spot, name, items)
        if last and new is None and isinstance(old, ast.stmt):
            return top, _first_line(old), "(gone)"
        spot = new
    return top, _first_line(shown_before), _first_line(shown_after)


def _lines(tree: ast.Module, way: tuple[Step, ...]) -> frozenset[int]:
    """Return the lines of the innermost statement without those of its body, and of the node."""
    node: ast.AST = tree
    lines: set[int] = set()
    for step in way:
        node = _at(node, (step,))
        if isinstance(node, ast.stmt):
            lines = set(range(node.lineno, _end_of_head(node) + 1))
    if isinstance(node, ast.expr | ast.pattern):
        lines |= set(range(node.lineno, node.end_lineno + 1))
    return frozenset(lines)


def _end_of_head(node: ast.stmt) -> int:
    if isinstance(node, ast.Match):
        return node.subject.end_lineno or node.lineno
    body = getattr(node, "body", None)
    if isinstance(body, list):
        return max(node.lineno, body[0].lineno - 1)
    return node.end_lineno or node.lineno


def _first_line(node: ast.AST) -> str:
    """Return the statement without what it holds, on one line."""
    if isinstance(node, ast.If | ast.While | ast.For | ast.With | ast.FunctionDef | ast.ClassDef):
        node = copy.copy(node)
        node.body = [ast.Pass()]
        if hasattr(node, "orelse"):
            node.orelse = []
    if isinstance(node, ast.comprehension):
        return " ".join(f"if {ast.unparse(one)}" for one in node.ifs)
    text = ast.unparse(ast.fix_missing_locations(node))
    return " ".join(text.removesuffix("\n    pass").split())


def _changes(node: ast.AST) -> Iterator[Change]:
    """Yield what may go wrong at a node."""
    match node:
        case ast.Compare(ops=ops):
            for index, operator in enumerate(ops):
                yield _compare(index, COMPARISONS[type(operator)])
        case ast.BoolOp(op=operator):
            other = ast.Or if isinstance(operator, ast.And) else ast.And
            yield lambda one: _set(one, op=other())
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield lambda _: operand
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            yield lambda _: operand
        case ast.BinOp(op=operator) | ast.AugAssign(op=operator):
            swapped = OPERATORS.get(type(operator))
            if swapped is not None:
                yield lambda one: _set(one, op=swapped())
        case ast.Call(
            func=ast.Attribute(value=ast.Constant(value=str(text)), attr="split"), args=[]
        ):
            # A list of words: the first or the last one is missing.
            for others in (text.split()[1:], text.split()[:-1]):
                words = ast.Constant(" ".join(others))
                yield lambda one, words=words: _set(
                    one, func=_set(copy.copy(one.func), value=words)
                )
        case ast.Constant(value=value):
            yield from (_constant(other) for other in _other_values(value))
        case ast.If(test=test) | ast.While(test=test) | ast.IfExp(test=test):
            if not isinstance(test, ast.Compare | ast.UnaryOp | ast.Constant):
                yield lambda one: _set(one, test=_negated(test))
        case ast.comprehension(ifs=ifs) if ifs:
            for index in range(len(ifs)):
                yield lambda one, gone=index: _set(one, ifs=[*one.ifs[:gone], *one.ifs[gone + 1 :]])
        case ast.Return(value=ast.expr() as value) if not _is_no(value):
            yield lambda one: _set(one, value=ast.Constant(None))
        case ast.Continue():
            yield lambda one: ast.copy_location(ast.Break(), one)
        case ast.Break():
            yield lambda one: ast.copy_location(ast.Continue(), one)
        case ast.Expr(value=ast.Call() | ast.Await() | ast.Yield() | ast.YieldFrom()):
            yield lambda _: None
        case ast.Delete():
            yield lambda _: None
        case ast.Assign(targets=[ast.Attribute() | ast.Subscript()]):
            yield lambda _: None
    if isinstance(node, ast.Tuple | ast.List | ast.Set) and len(node.elts) > 2:
        stored = isinstance(getattr(node, "ctx", None), ast.Store | ast.Del)
        for index, entry in enumerate(node.elts):
            # A word that is changed is as good as gone.
            if not stored and not isinstance(entry, ast.Constant):
                yield _without(index)


def _compare(index: int, operator: type[ast.cmpop]) -> Change:
    def change(node: ast.AST) -> ast.AST:
        assert isinstance(node, ast.Compare)
        return _set(node, ops=[*node.ops[:index], operator(), *node.ops[index + 1 :]])

    return change


def _without(index: int) -> Change:
    def change(node: ast.AST) -> ast.AST:
        assert isinstance(node, ast.Tuple | ast.List | ast.Set)
        return _set(node, elts=[*node.elts[:index], *node.elts[index + 1 :]])

    return change


def _constant(value: object) -> Change:
    return lambda node: _set(node, value=value)


def _other_values(value: object) -> Iterator[object]:
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int):
        yield value + 1
    elif isinstance(value, float):
        yield value + 1.0
    elif isinstance(value, str) and value:
        yield f"XX{value}XX"
    elif isinstance(value, bytes) and value:
        yield b"XX" + value


def _negated(test: ast.expr) -> ast.expr:
    return ast.copy_location(ast.UnaryOp(ast.Not(), test), test)


def _is_no(node: ast.expr) -> bool:
    """None, or False, which callers take for the same; that it becomes True is another change."""
    return isinstance(node, ast.Constant) and (node.value is None or node.value is False)


def _set(node: ast.AST, **fields: object) -> ast.AST:
    for name, value in fields.items():
        setattr(node, name, value)
    return node
