"""Puts a fault into a process: into modules that are still to be imported, or into what is in memory."""

from __future__ import annotations

import ast
import gc
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import CodeType, FunctionType, ModuleType
from typing import Any, Final

from reached import file_endings

Key = tuple[str, int]
"""The qualified name and the first line of a function."""


class Faulty(Loader, MetaPathFinder):
    """Gives a module of the toolkit, wherever it was copied to, the code of a mutant."""

    def __init__(self, target: str, tree: ast.Module) -> None:
        name = target.replace("/", ".")
        self._names = {f"tigergen.{name}"}
        self._ending = f"._{name}" if name.startswith("runtime.") else None
        self._tree = tree

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        copied = self._ending is not None and fullname.endswith(self._ending)
        if fullname not in self._names and not copied:
            return None
        spec = PathFinder.find_spec(fullname, path)
        if spec is not None:
            spec.loader = self
        return spec

    def exec_module(self, module: ModuleType) -> None:
        origin = module.__spec__.origin if module.__spec__ else None
        exec(compile(self._tree, origin or "?", "exec"), module.__dict__)


_MISSING: Final = object()
_PLAIN: Final = (str, bytes, int, float, bool, type(None), re.Pattern)


def _is_plain(value: object) -> bool:
    if isinstance(value, tuple | list | set | frozenset):
        return all(map(_is_plain, value))
    if isinstance(value, dict):
        return all(_is_plain(one) for pair in value.items() for one in pair)
    return isinstance(value, _PLAIN)


def _changed_constants(module: ModuleType, source: str, tree: ast.Module) -> dict[str, object]:
    """Return the constants of a module to which a fault gives another value; none if not all are plain."""
    before, after = (
        {key: value for key, value in vars(module).items() if key.startswith("__")} for _ in "ab"
    )
    exec(compile(source, "?", "exec"), before)
    exec(compile(tree, "?", "exec"), after)
    pairs = {
        name: (before.get(name), after.get(name)) for name in {*before, *after} if name[:2] != "__"
    }
    changed = {
        name: now
        for name, (old, now) in pairs.items()
        if _is_plain(old) and (type(old) is not type(now) or old != now)
    }
    return changed if all(map(_is_plain, changed.values())) else {}


def put_constants(target: str, source: str, tree: ast.Module) -> bool:
    """Give every module that has a changed constant its new value; tell whether that is all."""
    done = False
    for module in [*sys.modules.values()]:
        file = getattr(module, "__file__", None) or ""
        if file.endswith(file_endings(target)):
            if not (changed := _changed_constants(module, source, tree)):
                return False
            for name, value in changed.items():
                old = vars(module)[name]
                for other in [*sys.modules.values()]:
                    if getattr(other, "__dict__", {}).get(name, _MISSING) is old:
                        setattr(other, name, value)
            done = True
    return done


TOP: Final[Key] = ("", 0)
"""What runs at import, beside the functions."""
_COMPREHENSIONS: Final = frozenset({"<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"})


def functions(tree: ast.Module) -> dict[Key, list[Any]]:
    """Return the code of each function of a module by its name, and of what runs at import.

    A comprehension in a function is part of its code. The body of a class runs at import.
    """
    found: dict[Key, list[Any]] = {TOP: []}
    waiting: list[tuple[CodeType, bool]] = [(compile(tree, "?", "exec"), False)]
    while waiting:
        code, in_function = waiting.pop()
        inner = [one for one in code.co_consts if isinstance(one, CodeType)]
        if not in_function:
            values = [one for one in code.co_consts if not isinstance(one, CodeType)]
            found[TOP].append((code.co_qualname, code.co_code, repr(values), code.co_names))
        for one in inner:
            is_function = bool(one.co_flags & 0x2) and one.co_name not in _COMPREHENSIONS
            if is_function:
                found.setdefault((one.co_qualname, one.co_firstlineno), []).append(one)
            waiting.append((one, in_function or is_function))
    return found


def changed(
    before: Mapping[Key, list[Any]], now: Mapping[Key, list[Any]]
) -> dict[Key, CodeType] | None:
    """Return the functions with new code; None if the fault is in what runs at import."""
    if now.keys() != before.keys() or now[TOP] != before[TOP]:
        return None
    different = {key: codes for key, codes in now.items() if codes != before[key]}
    if any(len(codes) > 1 for codes in different.values()):
        return None  # two lambdas on a line cannot be told apart
    return {key: code for key, (code,) in different.items()}


def functions_in_memory(target: str) -> list[FunctionType]:
    """Return every function that was made of a module or of its copies."""
    endings = file_endings(target)
    return [
        one
        for one in gc.get_objects()
        if isinstance(one, FunctionType) and one.__code__.co_filename.endswith(endings)
    ]


def exchange(functions: Iterable[FunctionType], codes: Mapping[Key, CodeType]) -> bool:
    """Give every function its new code; tell whether there was any to change."""
    done = False
    for function in functions:
        old = function.__code__
        new = codes.get((old.co_qualname, old.co_firstlineno))
        if new is not None:
            function.__code__ = new.replace(co_filename=old.co_filename)
            done = True
    return done
