"""Imports point one way, as ARCHITECTURE.md says, and modules and functions stay small."""

from __future__ import annotations

import ast
from typing import Final

from radon.complexity import cc_visit_ast
from source_code import PACKAGE, modules

MOST_LINES: Final = 400
"""A module that is longer has a second purpose: it is parted by purpose, not by size."""

MOST_BRANCHES: Final = 15
"""Ways through a function, as radon counts them."""


def edges() -> dict[tuple[str, str], str]:
    """Each import of one part of the package by another, with a file that has it."""
    found: dict[tuple[str, str], str] = {}
    for path, module in modules().items():
        part = path.relative_to(PACKAGE).parts[0].removesuffix(".py")
        for node in _runtime_nodes(module):
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("tigergen"):
                steps = str(node.module).split(".")
                targets = [steps[1]] if len(steps) > 1 else [alias.name for alias in node.names]
                for target in targets:
                    if target != part:
                        found[part, target] = str(path.relative_to(PACKAGE))
    return found


def _runtime_nodes(tree: ast.AST) -> list[ast.AST]:
    """All nodes but those that only type checkers see."""
    nodes: list[ast.AST] = []
    todo: list[ast.AST] = [tree]
    while todo:
        node = todo.pop()
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            continue
        nodes.append(node)
        todo.extend(ast.iter_child_nodes(node))
    return nodes


def test_no_two_parts_need_each_other() -> None:
    found = edges()
    order: list[str] = []
    left = {part for edge in found for part in edge}
    while left:
        free = sorted(p for p in left if not any((p, other) in found for other in left))
        circle = {edge: file for edge, file in found.items() if set(edge) <= left}
        assert free, f"these need each other: {circle}"
        order += free
        left -= set(free)
    for before, after in [
        ("model", "notation"),
        ("notation", "infer"),
        ("infer", "sources"),
        ("infer", "merge"),
        ("complete", "merge"),
        ("merge", "decide"),
        ("merge", "generate"),
        ("generate", "pipeline"),
        ("pipeline", "builds"),
        ("builds", "cli"),
    ]:
        assert order.index(before) < order.index(after)


def test_no_reader_knows_another_and_the_runtime_knows_nothing_of_ours() -> None:
    readers = {"openapi", "swagger", "apisjson", "facts", "readme", "redoc"}
    for path in (PACKAGE / "sources").rglob("*.py"):
        part = path.relative_to(PACKAGE / "sources").parts[0].removesuffix(".py")
        if part not in readers:
            continue
        for other in readers - {part}:
            assert f"tigergen.sources.{other}" not in path.read_text(), path
    for path in (PACKAGE / "runtime").glob("*.py"):
        assert "from tigergen" not in path.read_text(), path


def test_modules_and_functions_are_small() -> None:
    long: list[str] = []
    branched: list[str] = []
    for path, module in modules().items():
        name = path.relative_to(PACKAGE).as_posix()
        lines = len(path.read_text().splitlines())
        if lines >= MOST_LINES:
            long.append(f"{name}: {lines} lines")
        for block in cc_visit_ast(module):
            for part in getattr(block, "methods", [block]):
                if part.complexity > MOST_BRANCHES:
                    branched.append(f"{name}:{part.lineno} {part.name}: {part.complexity}")
    assert long == []
    assert branched == []


def test_no_line_is_exempt_from_formatting_or_types() -> None:
    exempt = [
        f"{path.relative_to(PACKAGE)}: {comment}"
        for path in modules()
        for comment in ("# fmt: skip", "# fmt: off", "# type: ignore", "# pyright: ignore")
        if comment in path.read_text()
    ]
    assert exempt == []
