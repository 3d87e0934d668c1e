"""Tries mutants in forks of a process in which the tests are collected and everything is imported.

A mutant whose fault is in the body of a function needs no import: the fork gives every function that was
made from the faulty line its new code. A fault in a table of the module is there before anything is
imported, so it needs a process in which nothing of ours is. So does a mutant that survives, because what
ran during import has run without the fault; it is tried again if the tests are quick.
"""

from __future__ import annotations

import ast
import gc
import json
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import CodeType, FunctionType, ModuleType
from typing import Any, Final

import pytest
from mutants import Mutant

OPTIONS: Final = (
    "-x",
    "-q",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:xdist",
    "-p",
    "no:randomly",
    "--hypothesis-profile=mutation",
)
FAILED: Final = 1
LOST: Final = 70
"""Exit code of a fork in which nothing ran: a fault of ours, not of the mutant."""

CHEAP: Final = 10.0
"""Seconds: tests that take longer try a survivor once. The score can only be too low by that."""

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


def survives_import(target: str, tree: ast.Module, tests: Sequence[str], limit: float) -> bool:
    """Return whether all tests pass in a process that imports the target with this tree."""

    def run() -> int:
        sys.meta_path.insert(0, Faulty(target, tree))
        return int(pytest.main([*OPTIONS, *tests]))

    return _in_fork(run, limit) == 0


def _in_fork(run: Callable[[], int], limit: float) -> int:
    """Return the exit code of a function in a fork; a fork that takes too long has failed."""
    child = os.fork()
    if child == 0:
        with suppress(BaseException):
            os.setpgid(0, 0)
            quiet = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(quiet, stream)
            os._exit(run())
        os._exit(FAILED)
    end = time.monotonic() + limit
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        if time.monotonic() > end:
            with suppress(ProcessLookupError):
                os.killpg(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return FAILED
        time.sleep(0.01)


class Session:
    """A pytest plugin that tries mutants instead of running the tests once.

    It calls `tell` with the seconds that the tests take, then for each fault with its number and whether it
    survived; None says that it needs a process of its own.
    """

    def __init__(
        self,
        faults: Sequence[tuple[str, Mutant]],
        sources: dict[str, str],
        workers: int,
        tell: Callable[..., None],
    ) -> None:
        self._faults = faults
        self._changed = {target: functions(ast.parse(text)) for target, text in sources.items()}
        self._workers = workers
        self._tell = tell
        self._index: dict[str, list[FunctionType]] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self._index = {target: _functions_in_memory(target) for target in self._changed}
        begun = time.monotonic()
        if _in_fork(lambda: _run(session), 900) != 0:
            return True
        seconds = time.monotonic() - begun
        self._tell(seconds)
        limit = 20 + 10 * seconds
        with ThreadPoolExecutor(self._workers) as pool:
            outcomes = pool.map(lambda one: self._try(session, *one, limit), self._faults)
            for number, survived in enumerate(outcomes):
                self._tell(number, survived)
        return True

    def _try(
        self, session: pytest.Session, target: str, mutant: Mutant, limit: float
    ) -> bool | None:
        now, before = functions(mutant.tree), self._changed[target]
        if now is None or before is None or now.keys() != before.keys() or now[TOP] != before[TOP]:
            return None
        codes = {key: code for key, code in now.items() if code != before[key] and key != TOP}

        def run() -> int:
            return _run(session) if self._exchange(target, codes) else LOST

        code = _in_fork(run, limit)
        return None if code == LOST else code == 0

    def _exchange(self, target: str, codes: dict[Key, object]) -> bool:
        """Give every function its new code; tell whether there was any to change."""
        done = False
        for function in self._index[target]:
            old = function.__code__
            new = codes.get((old.co_qualname, old.co_firstlineno))
            if isinstance(new, CodeType):
                function.__code__ = new.replace(co_filename=old.co_filename)
                done = True
        return done


TOP: Final[Key] = ("", 0)


def functions(tree: ast.Module) -> dict[Key, object] | None:
    """Return the code of each function of a module, and of what runs at import; None if two are alike."""
    found: dict[Key, object] = {}
    at_import: list[object] = []
    waiting: list[CodeType] = [compile(tree, "?", "exec")]
    while waiting:
        code = waiting.pop()
        inner = [one for one in code.co_consts if isinstance(one, CodeType)]
        values = [one for one in code.co_consts if not isinstance(one, CodeType)]
        at_import.append((code.co_qualname, code.co_code, repr(values), code.co_names))
        for one in inner:
            # The body of a class runs at import, as that of the module does.
            if one.co_flags & 0x2:
                key = (one.co_qualname, one.co_firstlineno)
                if key in found:
                    return None
                found[key] = one
            else:
                waiting.append(one)
    found[TOP] = at_import
    return found


def _functions_in_memory(target: str) -> list[FunctionType]:
    """Return every function that was made of a module or of its copies."""
    folder, _, name = target.rpartition("/")
    endings = (f"/tigergen/{target}.py", f"/_{folder}/{name}.py")
    return [
        one
        for one in gc.get_objects()
        if isinstance(one, FunctionType) and one.__code__.co_filename.endswith(endings)
    ]


def _run(session: pytest.Session) -> int:
    """Run the tests until one fails."""
    from _pytest.runner import runtestprotocol

    for number, item in enumerate(session.items):
        following = session.items[number + 1] if number + 1 < len(session.items) else None
        for report in runtestprotocol(item, log=False, nextitem=following):
            if report.failed:
                return FAILED
    return 0


def tried(
    faults: Sequence[tuple[str, Mutant]],
    sources: dict[str, str],
    tests: Sequence[str],
    workers: int,
) -> Iterator[bool]:
    """Yield for each fault whether it survived the tests, in order.

    Raises:
        RuntimeError: the tests do not pass without a fault.
    """
    told = _in_session(faults, sources, tests, workers)
    (seconds,) = next(told, (None,))
    if seconds is None:
        raise RuntimeError(f"{' '.join(tests)} do not pass as they are")
    for number, survived in told:
        target, mutant = faults[number]
        if survived is None or (survived and seconds < CHEAP):
            yield survives_import(target, mutant.tree, tests, 60 + 10 * seconds)
        else:
            yield survived


def _in_session(
    faults: Sequence[tuple[str, Mutant]],
    sources: dict[str, str],
    tests: Sequence[str],
    workers: int,
) -> Iterator[list[Any]]:
    """Yield what a session tells. It runs in a fork: this process must not import anything of ours."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with suppress(BaseException), os.fdopen(writing, "w", buffering=1) as pipe:
            os.dup2(os.open(os.devnull, os.O_RDWR), 1)
            plugin = Session(
                faults, sources, workers, lambda *told: print(json.dumps(told), file=pipe)
            )
            pytest.main([*OPTIONS, *tests], plugins=[plugin])
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        yield from map(json.loads, pipe)
    os.waitpid(child, 0)
