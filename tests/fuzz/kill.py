"""Builds that are killed, interrupted and doubled at random instants: `make kill`.

    python tests/fuzz/kill.py 2000 --seed 7            # whole builds
    python tests/fuzz/kill.py 20000 --writes           # only their last phase, which writes

Every trial is a process of its own that builds over the output of an earlier build. It gets SIGKILL,
SIGINT or SIGTERM, or a second build beside it, or both. Afterwards package and spec folder must be those
of one version, or a journal must say that they are not; the next build must finish; and what
somebody else put there must still be there.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Final

sys.path.insert(0, str(Path(__file__).parent))

from record import record
from tigergen.builds import build_folder, write_build
from tigergen.cli import main as command

VERSIONS: Final = ("one", "two")
SOURCE: Final = """\
openapi: 3.1.0
info: {{title: Shop, version: "1", description: Version {version}.}}
servers: [{{url: "https://shop.test"}}]
paths:
  /orders:
    get: {{operationId: list{version}, responses: {{"200": {{description: Orders}}}}}}
"""
SIGNALS: Final = (signal.SIGKILL, signal.SIGKILL, signal.SIGINT, signal.SIGINT, signal.SIGTERM)
PATIENCE: Final = 120
"""Seconds after which a build counts as one that never ends."""
MEMORY: Final = next((path for path in (Path("/dev/shm"),) if path.is_dir()), None)
"""A disk without a disk: what is tried is the order of steps, not the hardware."""


class BrokenError(Exception):
    """A build left what no build may leave."""


@dataclass
class Desk:
    """A project, the two versions of its output, and what is tried on them."""

    root: Path
    random: Random
    cold: bool = False
    """Start Python anew for each build, as people do; slow."""
    writes: bool = False
    """Let a build only write what was built before."""
    counts: Counter[str] = field(default_factory=Counter[str])

    def __post_init__(self) -> None:
        (self.root / "sources").mkdir(parents=True)
        (self.root / "tigergen.yaml").write_text("name: shop\noutput: out\n")
        self.known: dict[str, tuple[dict[str, bytes], dict[str, bytes]]] = {}
        self.version = ""
        self.builds = {}
        for version in VERSIONS:
            self._say(version)
            self.builds[version] = build_folder(self.root)
            write_build(self.builds[version])
            self.known[version] = self._folders()
        for folder in ("out", "."):
            (self.root / folder / "mine.txt").write_text("mine")
        self.said = 0

    def trial(self) -> None:
        """Disturb one build, look at what it left, and build again."""
        old = self.version
        version = VERSIONS[VERSIONS.index(old) - 1]
        self._say(version)
        processes = [self._start(version)]
        double = self.random.random() < 0.35
        if double:
            time.sleep(self.random.choice((0, 0, self.random.random() * self._span())))
            self._say(old)
            processes.append(self._start(old))
        killed = not double or self.random.random() < 0.5
        if killed:
            self._disturb(self.random.choice(processes))
        codes = [self._end(process) for process in processes]
        self._look(codes, killed)
        self.counts["doubled" if double else "alone"] += 1
        last = self.random.choice(VERSIONS)
        self._say(last)
        if (code := self._end(self._start(last))) != 0:
            raise BrokenError(f"the next build ended with {code}")
        if self._state() != {last}:
            raise BrokenError("the next build did not finish what was left")
        self._look_for_litter()

    # -- processes --------------------------------------------------------------------------------

    def _start(self, version: str) -> int:
        """Start a build; return its process. Its output goes to a file beside the project."""
        self.said += 1
        words = ["build", "--no-cache"]
        with Path(f"{self.root}.{self.said}.said").open("wb") as said:
            if self.cold:
                process = subprocess.Popen(
                    [sys.executable, "-m", "tigergen", *words],
                    cwd=self.root,
                    stderr=said,
                    start_new_session=True,
                    preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
                )
                process.returncode = 0  # it is waited for by number
                return process.pid
            # A signal between these lines would end in the harness's code, not in the build's.
            signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
            child = os.fork()
            if child:
                signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
                return child
            code = 99
            try:
                os.setpgid(0, 0)
                os.dup2(said.fileno(), 2)
                signal.signal(signal.SIGINT, signal.default_int_handler)
                code = self._write(version) if self.writes else self._build(words)
            except BaseException:
                traceback.print_exc()
            finally:
                # A second signal may come anywhere; the child must not go on as the process it is a copy of.
                while True:
                    with suppress(BaseException):
                        signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
                        with suppress(OSError, ValueError):
                            sys.stderr.flush()
                        os._exit(code)

    def _build(self, words: list[str]) -> int:
        os.chdir(self.root)
        sys.argv = ["tigergen", *words]
        try:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
        except KeyboardInterrupt:
            return 130
        try:
            command()
        except SystemExit as end:
            return int(end.code or 0)
        return 0

    def _write(self, version: str) -> int:
        build = self.builds[version]
        try:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)
            write_build(build)
            return int(build.failed)
        except KeyboardInterrupt:
            signal.signal(signal.SIGINT, signal.SIG_IGN)  # as the command does
            return 130

    def _span(self) -> float:
        """About as many seconds as a build takes."""
        return 0.1 if self.writes else 3.0 if self.cold else 1.0

    def _disturb(self, process: int) -> None:
        """Send a signal or two: at any time, or as soon as the build begins to write."""
        if self.random.random() < 0.3:
            time.sleep(self.random.random() * self._span())
        else:
            end = time.monotonic() + PATIENCE
            while time.monotonic() < end and not self._ended(process) and not self._writes_now():
                time.sleep(0.0005)
            time.sleep(self.random.choice((0, 0.001, 0.01, 0.05)) * self.random.random())
        sent = self.random.choice(SIGNALS)
        for _ in range(self.random.choice((1, 1, 2))):
            try:
                os.kill(process, sent)
            except ProcessLookupError:
                return
        self.counts[sent.name] += 1

    def _ended(self, process: int) -> bool:
        options = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return os.waitid(os.P_PID, process, options) is not None

    def _writes_now(self) -> bool:
        return any(".tigergen-stage" in name for name in os.listdir(self.root))

    def _end(self, process: int) -> int:
        end = time.monotonic() + PATIENCE
        while not self._ended(process):
            if time.monotonic() > end:
                os.kill(process, signal.SIGKILL)
                raise BrokenError("a build does not end")
            time.sleep(0.001)
        return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])

    # -- what they left ---------------------------------------------------------------------------

    def _say(self, version: str) -> None:
        """Replace the source in one step, so that no build reads half of it."""
        draft = self.root / "draft"
        draft.write_text(SOURCE.format(version=version))
        draft.replace(self.root / "sources" / "shop.yaml")
        self.version = version

    def _folders(self) -> tuple[dict[str, bytes], dict[str, bytes]]:
        """The files of the package and of the spec folder."""
        package = {
            path.relative_to(self.root).as_posix(): path.read_bytes()
            for path in (self.root / "out").rglob("*")
            if path.is_file() and path.name != "mine.txt"
        }
        others = ("mine.txt", "tigergen.yaml")
        spec = {
            path.name: path.read_bytes()
            for path in self.root.iterdir()
            if path.is_file() and path.name not in others and ".tigergen-" not in path.name
        }
        return package, spec

    def _state(self) -> set[str]:
        """The versions that the two folders hold; "?" is neither of them."""
        package, spec = self._folders()
        found = [
            [name for name in VERSIONS if self.known[name][part] == files]
            for part, files in enumerate((package, spec))
        ]
        return {names[0] if names else "?" for names in found}

    def _look(self, codes: list[int], killed: bool) -> None:
        """Judge what one or two builds left, of which one may have been killed."""
        journal = any(name.endswith(".tigergen-journal") for name in os.listdir(self.root))
        state = self._state()
        if not journal and (len(state) > 1 or "?" in state):
            raise BrokenError(f"{sorted(state)} without a journal, after {codes}")
        self.counts["finished by the next build" if journal else "whole"] += 1
        allowed = {0, 130, -signal.SIGKILL, -signal.SIGTERM, -signal.SIGINT} if killed else {0}
        if not allowed >= set(codes):
            raise BrokenError(f"a build ended with {codes}: {self._words()}")
        if len(codes) == 1 and codes == [0] and state != {self.version}:
            raise BrokenError(f"a build that succeeded left {sorted(state)}")
        if "Traceback" in self._words() and not self._of_python():
            raise BrokenError(f"a traceback: {self._words()}")

    def _words(self) -> str:
        """What the last builds said."""
        files = [Path(f"{self.root}.{number}.said") for number in (self.said - 1, self.said)]
        return "\n".join(file.read_text() for file in files if file.exists())

    def _of_python(self) -> bool:
        """Whether a traceback is of Python's own start, before a line of tigergen ran."""
        return self.cold and "tigergen/cli/verbs" not in self._words()

    def _look_for_litter(self) -> None:
        _, spec = self.known[self.version]
        expected = {*spec, "out", "mine.txt", "sources", "tigergen.yaml"}
        if litter := set(os.listdir(self.root)) - expected:
            raise BrokenError(f"left behind: {sorted(litter)}")
        for folder in ("out", "."):
            if (self.root / folder / "mine.txt").read_text() != "mine":
                raise BrokenError("a file of somebody else has changed")
        for number in range(self.said + 1):
            Path(f"{self.root}.{number}.said").unlink(missing_ok=True)
        self.said = 0


def play(count: int, seed: int, *, cold: bool = False, writes: bool = False) -> Counter[str]:
    """Run trials; return what happened how often.

    Raises:
        BrokenError: with the number of the trial, which is the seed that tries it again.
    """
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        desk = Desk(Path(folder, "desk"), Random(seed), cold, writes, counts)
        for number in range(seed, seed + count):
            desk.random.seed(number)
            try:
                desk.trial()
            except BrokenError as error:
                raise BrokenError(f"trial {number}: {error}") from None
    return counts


def main() -> int:
    """Run the trials and print what happened."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("count", nargs="?", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--cold", action="store_true", help="start Python anew for each build")
    parser.add_argument("--writes", action="store_true", help="let builds only write")
    parser.add_argument("--record", action="store_true", help="write the result to SECURITY.md")
    chosen = parser.parse_args()
    try:
        counts = play(chosen.count, chosen.seed, cold=chosen.cold, writes=chosen.writes)
    except BrokenError as error:
        print(f"! {error}")
        return 1
    outcomes = ", ".join(f"{counts[what]:,} {what}" for what in sorted(counts))
    print(f"{chosen.count:,} trials: {outcomes}")
    if chosen.record:
        what = "Writes" if chosen.writes else "Whole builds"
        record(f"{what} killed, interrupted or doubled", chosen.count, 0, outcomes)
    return 0


if __name__ == "__main__":
    sys.exit(main())
