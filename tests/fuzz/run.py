"""Builds of spoilt documents, as many as asked for: `make fuzz`, or python tests/fuzz/run.py 500 --seed 7.

Each build has a number, which makes it anew: `--seed` is the first. A build fails if it ends in an
exception, with a finding by which tigergen says that it failed itself, or not within its time.
Every failure becomes a case of tests/property/test_hostile.py.

One build in `--full` goes to its end, files included; the others end behind validation, since most
faults are those of readers and the merge, and generation takes most of the time.
"""

from __future__ import annotations

import argparse
import gc
import os
import resource
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[1])]

import tigergen.pipeline  # noqa: E402
from hostile import INTERNAL, built, openapi  # noqa: E402
from spoil import case  # noqa: E402
from tigergen.generate.everything import Generated, generate  # noqa: E402

SECONDS = 30
BATCH = 100
MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None


def nothing(*_: object, **__: object) -> Generated:
    """Stand in the place of generation."""
    return Generated()


def one(number: int, *, full: bool = True) -> str:
    """Run a build; return what went wrong, or what came of it."""
    texts, files = case(Random(number))
    tigergen.pipeline.generate = generate if full else nothing
    with tempfile.TemporaryDirectory(dir=MEMORY) as folder:
        try:
            build = built(Path(folder), *texts, write=full, **files)
        except Exception as error:
            return f"! {number}: {type(error).__name__}: {error}"[:300].replace("\n", " ")
    wrong = [found for found in build.diagnostics if found.code in INTERNAL]
    if wrong:
        return f"! {number}: {wrong[0].code} {wrong[0].message}"[:300].replace("\n", " ")
    return "refused" if build.failed else "built in full" if full else "read, merged and validated"


def batch(numbers: range, every: int) -> list[str]:
    """Run builds in a process of their own; one that dies or takes too long costs the rest of its batch."""
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        os.close(reader)
        for number in numbers:
            used = int(time.process_time())
            resource.setrlimit(resource.RLIMIT_CPU, (used + SECONDS, resource.RLIM_INFINITY))
            os.write(
                writer, f"{one(number, full=number % every == 0)}\n".encode("utf-8", "replace")
            )
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as lines:
        found = [line.rstrip("\n") for line in lines]
    _, status = os.waitpid(child, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        found.append(
            f"! {numbers[len(found)]}: the process ended with {os.waitstatus_to_exitcode(status)}"
        )
    return found


def main() -> int:
    """Run the builds and print what came of them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("count", nargs="?", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("-v", "--verbose", action="store_true", help="print counts on the way")
    parser.add_argument("--full", type=int, default=4, help="one build in so many goes to its end")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        built(Path(folder), openapi())  # what is imported and compiled is shared by all processes
    gc.freeze()
    counts: Counter[str] = Counter()
    last = chosen.seed + chosen.count
    for first in range(chosen.seed, last, BATCH):
        for result in batch(range(first, min(first + BATCH, last)), chosen.full):
            counts[result if not result.startswith("!") else "failed"] += 1
            if result.startswith("!"):
                print(result, flush=True)
        if chosen.verbose:
            print(f"{first + BATCH - chosen.seed:,}", dict(counts), file=sys.stderr)
    print(", ".join(f"{number:,} {what}" for what, number in counts.most_common()))
    return int(counts["failed"] > 0)


if __name__ == "__main__":
    sys.exit(main())
