"""Builds of spoilt documents, as many as asked for: `make fuzz`, or python tests/fuzz/run.py 500 --seed 7.

Each build has a number, which makes it anew: `--seed` is the first. A build fails if it ends in an
exception, with a finding by which tigergen says that it failed itself, or not within its time; and
if it changes a file outside of its project. Every failure becomes a case of tests/property/test_hostile.py.

One build in `--full` goes to its end, files included, and one in four of those finds odd files where it
reads and writes; the others end behind validation, since most faults are those of readers and the
merge, and generation takes most of the time.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import sys
import tempfile
import time
from collections import Counter, deque
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from random import Random

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

import tigergen.pipeline  # noqa: E402
from hostile import INTERNAL, built, folders  # noqa: E402
from record import record  # noqa: E402
from spoil import OVERLAY, SEEDS, case  # noqa: E402
from state import spoil_state  # noqa: E402
from tigergen.builds import Build  # noqa: E402
from tigergen.generate.everything import Generated, generate  # noqa: E402
from tigergen.project import ProjectError  # noqa: E402
from tigergen.sites import site_target  # noqa: E402

SECONDS = 30
BATCH = 100
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None


def nothing(*_: object, **__: object) -> Generated:
    """Stand in the place of generation."""
    return Generated()


def contents(folder: Path) -> dict[str, bytes]:
    """What stands in a folder; pipes and links by name alone."""
    return {
        path.name: path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        for path in folder.iterdir()
    }


def one(number: int, *, full: bool = True, odd: bool = False) -> tuple[str, list[str]]:
    """Run a build; return what went wrong, or what came of it, and the readers that took part."""
    random = Random(number)
    tried = case(random)
    tigergen.pipeline.generate = generate if full else nothing
    with tempfile.TemporaryDirectory(dir=MEMORY) as name:
        root, victim = Path(name, "home"), Path(name, "victim")
        victim.mkdir()
        (victim / "kept").write_text("not tigergen's")
        if odd:
            spoil_state(random, *folders(root), root, victim)
        before = contents(victim)
        try:
            build = built(root, *tried.texts, write=full, cache=odd, **tried.files)
            if full and not build.failed and number % 5 == 0:
                site_target(build)
        except ProjectError as error:
            build = Build(None, diagnostics=error.diagnostics)  # type: ignore[arg-type]
        except Exception as error:
            return f"! {number}: {type(error).__name__}: {error}"[:300].replace("\n", " "), []
        if contents(victim) != before:
            return f"! {number}: what is not part of the project has changed", []
    wrong = [found for found in build.diagnostics if found.code in INTERNAL]
    if wrong:
        return f"! {number}: {wrong[0].code} {wrong[0].message}"[:300].replace("\n", " "), []
    readers = [reading.reader for reading in build.readings]
    if build.failed:
        return "refused", readers
    return "built in full" if full else "read, merged and validated", readers


@dataclass(frozen=True)
class Batch:
    """Builds in a process of their own; one that dies or takes too long costs the rest of its batch."""

    numbers: range
    child: int
    output: int

    @classmethod
    def start(cls, numbers: range, every: int) -> Batch:
        """Begin to build; what it says fits into the pipe."""
        reader, writer = os.pipe()
        child = os.fork()
        if child:
            os.close(writer)
            return cls(numbers, child, reader)
        os.close(reader)
        with os.fdopen(writer, "w", encoding="utf-8", errors="replace") as lines:
            for number in numbers:
                used = int(time.process_time())
                resource.setrlimit(resource.RLIMIT_CPU, (used + SECONDS, resource.RLIM_INFINITY))
                full = number % every == 0
                found = one(number, full=full, odd=full and number // every % 4 == 0)
                print(json.dumps(found), file=lines, flush=True)
        os._exit(0)

    def end(self) -> list[tuple[str, list[str]]]:
        """Wait for its end; return the outcome of each build."""
        with os.fdopen(self.output, encoding="utf-8") as lines:
            found = [json.loads(line) for line in lines]
        _, status = os.waitpid(self.child, 0)
        if code := os.waitstatus_to_exitcode(status):
            found.append((f"! {self.numbers[len(found)]}: the process ended with {code}", []))
        return found


def batches(chosen: argparse.Namespace) -> Iterator[list[tuple[str, list[str]]]]:
    """Run all builds, a few batches at once; yield the outcomes of each batch."""
    waiting: deque[Batch] = deque()
    last = chosen.seed + chosen.count
    for first in range(chosen.seed, last, BATCH):
        waiting.append(Batch.start(range(first, min(first + BATCH, last)), chosen.full))
        if len(waiting) >= chosen.jobs:
            yield waiting.popleft().end()
    while waiting:
        yield waiting.popleft().end()


def main() -> int:
    """Run the builds and print what came of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("count", nargs="?", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("-v", "--verbose", action="store_true", help="print counts on the way")
    parser.add_argument("--full", type=int, default=4, help="one build in so many goes to its end")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--record", action="store_true", help="write the result to SECURITY.md")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        # What is imported and compiled is shared by all processes.
        for index, text in enumerate(SEEDS.values()):
            files = {} if index else {"decisions": OVERLAY}
            build = built(Path(folder, str(index)), text, write=True, **files)
        site_target(build)
    gc.freeze()
    counts: Counter[str] = Counter()
    readers: Counter[str] = Counter()
    with suppress(KeyboardInterrupt):  # what was tried until then counts
        for outcomes in batches(chosen):
            for result, took_part in outcomes:
                counts[result if not result.startswith("!") else "failed"] += 1
                readers.update(took_part)
                if result.startswith("!"):
                    print(result, flush=True)
            if chosen.verbose:
                print(f"{counts.total():,}", dict(counts), file=sys.stderr)
    summary = ", ".join(f"{number:,} {what}" for what, number in counts.most_common())
    print(summary)
    print("documents by reader:", ", ".join(f"{n:,} {what}" for what, n in readers.most_common()))
    if chosen.record:
        record("Builds of spoilt documents", counts.total(), counts["failed"], summary)
    return int(counts["failed"] > 0)


if __name__ == "__main__":
    sys.exit(main())
