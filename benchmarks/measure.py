"""Processes measured: processor time, wall time and peak memory, in turns."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path


class FailedError(Exception):
    """A process that is measured must do its work."""


@dataclass(frozen=True)
class Run:
    """What one process took, with its children."""

    cpu: float
    wall: float
    memory: float
    """Peak resident memory in MB."""


@dataclass(frozen=True)
class Command:
    """A process to measure, and what brings the ground into order before each run."""

    words: Sequence[str]
    prepare: Callable[[], object] = lambda: None
    path: Path | None = None
    """A folder that is searched for programs first."""

    def run(self) -> Run:
        """Run the process once."""
        self.prepare()
        environment = dict(os.environ)
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        if self.path is not None:
            environment["PATH"] = f"{self.path}{os.pathsep}{environment['PATH']}"
        null = os.open(os.devnull, os.O_RDWR)
        begun = time.monotonic()
        process = os.posix_spawn(
            self.words[0],
            list(self.words),
            environment,
            file_actions=[(os.POSIX_SPAWN_DUP2, null, 1), (os.POSIX_SPAWN_DUP2, null, 2)],
        )
        _, status, used = os.wait4(process, 0)
        os.close(null)
        if os.waitstatus_to_exitcode(status):
            raise FailedError(" ".join(self.words))
        wall = time.monotonic() - begun
        return Run(used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1024)


@dataclass(frozen=True)
class Runs:
    """Several runs of one command."""

    runs: Sequence[Run]

    @property
    def cpu(self) -> float:
        """The median of the processor time, in seconds."""
        return statistics.median(run.cpu for run in self.runs)

    @property
    def wall(self) -> float:
        """The median of the wall time, in seconds."""
        return statistics.median(run.wall for run in self.runs)

    @property
    def memory(self) -> float:
        """The highest peak, in MB."""
        return max(run.memory for run in self.runs)

    @property
    def spread(self) -> str:
        """The shortest and the longest processor time."""
        times = [run.cpu for run in self.runs]
        return f"{min(times):.2f} to {max(times):.2f}"


def in_turns(rounds: int, *commands: Command) -> list[Runs]:
    """Run each command so often, in turns: what slows the machine down slows all of them down."""
    found: list[list[Run]] = [[] for _ in commands]
    for _ in range(rounds):
        for runs, command in zip(found, commands, strict=True):
            runs.append(command.run())
    return [Runs(runs) for runs in found]
