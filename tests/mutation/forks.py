"""Tries mutants in forks of a process in which the tests are collected and everything is imported.

A mutant whose fault is in the body of a function needs no import: the fork gives every function that was
made from the faulty line its new code, and runs the tests that reach the line. A fault in a constant is put
into every module that has the constant. Any other fault is there before anything is imported, so it needs a
process in which nothing of ours is; so does a mutant that survives and may have had an effect at import.
"""

from __future__ import annotations

import ast
import json
import os
import pickle
import signal
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from types import FunctionType
from typing import Any, Final

import pytest
from exchange import Faulty, changed, exchange, functions, functions_in_memory, put_constants
from mutants import Mutant
from reached import Line, Reached, Test, Tracer

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

PROCESSOR: Final = (5, 6)
"""Seconds, and times the seconds without a fault, that a test may keep the processor busy."""
CLOCK: Final = (120, 10)
"""The same for the clock: other processes may keep a test waiting."""


def survives_import(target: str, tree: ast.Module, tests: Sequence[str], limit: float) -> bool:
    """Return whether all tests pass in a process that imports the target with this tree."""

    def run() -> int:
        sys.meta_path.insert(0, Faulty(target, tree))
        return int(pytest.main([*OPTIONS, *tests]))

    return _in_fork(run, limit) == 0


def _survives_chosen(target: str, tree: ast.Module, tests: Sequence[Test]) -> bool:
    """Return the same for single tests."""
    plugin = Chosen(tests)

    def run() -> int:
        sys.meta_path.insert(0, Faulty(target, tree))
        files = dict.fromkeys(test.file for test in tests)
        return int(pytest.main([*OPTIONS, *files], plugins=[plugin])) or plugin.code

    return _in_fork(run, 600 + CLOCK[1] * sum(test.waited for test in tests)) == 0


class Chosen:
    """A pytest plugin that runs the chosen tests, in their order."""

    def __init__(self, tests: Sequence[Test]) -> None:
        self._tests = tests
        self.code = FAILED

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = {item.nodeid: item for item in session.items}
        if not session.testsfailed and all(test.name in items for test in self._tests):
            self.code = _run(items, self._tests)
        return True


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
    end, pause = time.monotonic() + limit, 0.01
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        if time.monotonic() > end:
            with suppress(ProcessLookupError):
                os.killpg(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return FAILED
        time.sleep(pause)
        pause = min(2 * pause, 0.2)


class Session:
    """A pytest plugin that tries mutants instead of running the tests once.

    It calls `tell` for each fault with its number and whether it survived; None says that it needs a process
    of its own, and comes with the tests that it is to meet there.
    """

    def __init__(
        self,
        faults: Sequence[tuple[str, Mutant]],
        sources: dict[str, str],
        tell: Callable[..., None],
    ) -> None:
        self._faults = faults
        self._sources = sources
        self._before = {target: functions(ast.parse(text)) for target, text in sources.items()}
        self._tell = tell
        self._in_memory: dict[str, list[FunctionType]] = {}
        self._items: dict[str, pytest.Item] = {}
        self._recording = False
        self._by_setup: set[Line] = set()
        self._called_at = 0.0
        self._tracer = Tracer(sources)
        self._tracer.start()

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        self._tracer.stop()
        at_import = self._tracer.taken()
        self._items = {item.nodeid: item for item in session.items}
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, "reached")
            if session.testsfailed or _in_fork(lambda: self._record(file), 3600) != 0:
                return True
            reached = Reached(pickle.loads(file.read_bytes()), at_import)
        self._in_memory = {target: functions_in_memory(target) for target in self._before}
        self._tell(None, None, [])
        for number, (target, mutant) in enumerate(self._faults):
            survived, tests = self._try(reached, target, mutant)
            met = [(test.name, test.seconds, test.setup, test.waited) for test in tests]
            self._tell(number, survived, met if survived is None else [])
        return True

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtest_call(self, item: pytest.Item) -> None:
        self._by_setup = self._tracer.taken()
        self._called_at = time.process_time()
        if self._recording:
            # Python ends a trace in which there is no stack left, as in tests of deep nesting.
            self._tracer.start()

    def _record(self, file: Path) -> int:
        """Run all tests once and write what they reach.

        What a fixture reaches is said of all tests of its file: it may be made once for all.
        """
        called: dict[str, tuple[float, float, set[Line]]] = {}
        by_setup: dict[str, set[Line]] = defaultdict(set)
        setup: dict[str, float] = defaultdict(float)
        self._recording = True
        self._tracer.start()
        begun = time.process_time()
        for name, reports in _reports(self._items, list(self._items)):
            if any(report.failed for report in reports):
                return FAILED
            own, ended = name.partition("::")[0], time.process_time()
            waited = sum(report.duration for report in reports)
            called[name] = (ended - self._called_at, waited, self._tracer.taken())
            by_setup[own] |= self._by_setup
            setup[own] = max(setup[own], self._called_at - begun)
            begun = time.process_time()
        tests = []
        for name, (seconds, waited, lines) in called.items():
            own = name.partition("::")[0]
            tests.append(Test(name, seconds, setup[own], waited, frozenset(lines | by_setup[own])))
        file.write_bytes(pickle.dumps(tests))
        return 0

    def _try(
        self, reached: Reached, target: str, mutant: Mutant
    ) -> tuple[bool | None, Sequence[Test]]:
        codes = changed(self._before[target], functions(mutant.tree))
        tests = (
            reached.by_module(target) if codes is None else reached.by_lines(target, mutant.lines)
        )

        def run() -> int:
            done = (
                put_constants(target, self._sources[target], mutant.tree)
                if codes is None
                else exchange(self._in_memory[target], codes)
            )
            if not done:
                return LOST
            sys.meta_path.insert(0, Faulty(target, mutant.tree))
            return _run(self._items, tests)

        code = _in_fork(run, 3600) if tests else 0
        ran_before = any((target, line) in reached.at_import for line in mutant.lines)
        if code == LOST or (code == 0 and (ran_before or codes is None)):
            return None, reached.by_module(target)
        return code == 0, tests


def _run(items: Mapping[str, pytest.Item], tests: Sequence[Test]) -> int:
    """Run tests until one fails; one that takes far too long ends the process."""
    limits = iter(tests)

    def allow() -> None:
        test = next(limits, None)
        if test is not None:
            seconds = test.seconds + test.setup
            signal.setitimer(signal.ITIMER_PROF, PROCESSOR[0] + PROCESSOR[1] * seconds)
            signal.setitimer(signal.ITIMER_REAL, CLOCK[0] + CLOCK[1] * test.waited)

    allow()
    for _, reports in _reports(items, [test.name for test in tests]):
        if any(report.failed for report in reports):
            return FAILED
        allow()
    return 0


def _reports(
    items: Mapping[str, pytest.Item], names: Sequence[str]
) -> Iterator[tuple[str, list[pytest.TestReport]]]:
    """Run tests in this order and yield what pytest reports of each."""
    from _pytest.runner import runtestprotocol

    for name, following in zip(names, [*names[1:], None], strict=True):
        coming = items[following] if following is not None else None
        yield name, runtestprotocol(items[name], log=False, nextitem=coming)


def tried(
    faults: Sequence[tuple[str, Mutant]],
    sources: dict[str, str],
    tests: Sequence[str],
) -> Iterator[bool]:
    """Yield for each fault whether it survived the tests, in order.

    Raises:
        RuntimeError: the tests do not pass without a fault.
    """
    told = _in_session(faults, sources, tests)
    if next(told, None) is None:
        raise RuntimeError(f"{' '.join(tests)} do not pass as they are")
    for number, survived, met in told:
        target, mutant = faults[number]
        if survived is None:
            yield _survives_chosen(target, mutant.tree, [Test(*one) for one in met])
        else:
            yield survived


def _in_session(
    faults: Sequence[tuple[str, Mutant]],
    sources: dict[str, str],
    tests: Sequence[str],
) -> Iterator[list[Any]]:
    """Yield what a session tells. It runs in a fork: this process must not import anything of ours."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reading)
        with suppress(BaseException), os.fdopen(writing, "w", buffering=1) as pipe:
            os.dup2(os.open(os.devnull, os.O_RDWR), 1)
            plugin = Session(faults, sources, lambda *told: print(json.dumps(told), file=pipe))
            pytest.main([*OPTIONS, *tests], plugins=[plugin])
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        yield from map(json.loads, pipe)
    os.waitpid(child, 0)
