"""The code of the toolkit, parsed once for all tests of a process that look at it."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "toolkit" / "tigergen"


@cache
def modules() -> dict[Path, ast.Module]:
    """The modules by their paths, in order."""
    return {path: ast.parse(path.read_text()) for path in sorted(PACKAGE.rglob("*.py"))}


@cache
def nodes(path: Path) -> list[ast.AST]:
    """Every node of one module."""
    return list(ast.walk(modules()[path]))
