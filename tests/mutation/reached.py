"""Which lines of the mutated modules each test reaches, so that a mutant meets only those tests."""

from __future__ import annotations

import sys
import threading
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from types import CodeType, FrameType
from typing import Any, Final

Line = tuple[str, int]
"""A module, as `model/names`, and the number of a line."""

BUDGET: Final = 20.0
"""Seconds of the processor that the tests of a mutant may take. The score can only be too low by that."""

CALLS: Final = 200
"""Calls of one function in one test of which the lines are collected: thousands reach no more."""


def file_endings(target: str) -> tuple[str, ...]:
    """Return how the paths of a module end: in the toolkit, and copied into generated packages."""
    folder, _, name = target.rpartition("/")
    own = f"/tigergen/{target}.py"
    return (own, f"/_{folder}/{name}.py") if folder == "runtime" else (own,)


class Tracer:
    """Collects the lines of some modules that run, in every thread.

    The library coverage would take a copied module for another one, and has no context for a test.
    """

    def __init__(self, targets: Collection[str]) -> None:
        self._endings = {ending: target for target in targets for ending in file_endings(target)}
        self._known: dict[str, str | None] = {}
        self._lines: set[Line] = set()
        self._calls: dict[CodeType, int] = {}

    def start(self) -> None:
        """Collect lines from now on."""
        threading.settrace(self._call)
        sys.settrace(self._call)

    def stop(self) -> None:
        """Collect no more lines."""
        sys.settrace(None)
        threading.settrace(None)

    def taken(self) -> set[Line]:
        """Return the lines since the last call."""
        lines, self._lines = self._lines, set()
        self._calls = {}
        return lines

    def _target(self, file: str) -> str | None:
        if file not in self._known:
            found = (one for ending, one in self._endings.items() if file.endswith(ending))
            self._known[file] = next(found, None)
        return self._known[file]

    def _call(self, frame: FrameType, event: str, argument: object) -> Any:
        target = self._target(frame.f_code.co_filename)
        if target is None:
            return None
        calls = self._calls[frame.f_code] = self._calls.get(frame.f_code, 0) + 1
        if calls > CALLS:
            return None

        def line(frame: FrameType, event: str, argument: object) -> Any:
            self._lines.add((target, frame.f_lineno))
            return line

        return line(frame, event, argument)


@dataclass(frozen=True)
class Test:
    """What one test takes and reaches."""

    name: str
    seconds: float
    """Seconds of the processor: those of the clock depend on what else runs."""
    setup: float
    """The same for the fixtures of its file, at most."""
    waited: float
    """Seconds of the clock."""
    lines: frozenset[Line] = frozenset()

    @property
    def file(self) -> str:
        return self.name.partition("::")[0]


@dataclass(frozen=True)
class Reached:
    """What the tests of a session reach."""

    tests: list[Test]
    at_import: set[Line]

    def by_lines(self, target: str, lines: Collection[int]) -> list[Test]:
        """Return the tests that reach one of some lines, the quickest first."""
        wanted = {(target, line) for line in lines}
        return _affordable(test for test in self.tests if not wanted.isdisjoint(test.lines))

    def by_module(self, target: str) -> list[Test]:
        """Return the tests that reach a module, and then those that may see its tables."""
        reaching = {test.name for test in self.tests if any(one == target for one, _ in test.lines)}
        chosen = _affordable(test for test in self.tests if test.name in reaching)
        return chosen + _affordable(test for test in self.tests if test.name not in reaching)


def _affordable(tests: Iterable[Test]) -> list[Test]:
    left = BUDGET
    chosen: list[Test] = []
    files: set[str] = set()
    for test in sorted(tests, key=lambda test: (test.seconds + test.setup, test.name)):
        cost = test.seconds + (0 if test.file in files else test.setup)
        if cost <= left or not chosen:
            left -= cost
            files.add(test.file)
            chosen.append(test)
    return chosen
