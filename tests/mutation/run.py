"""Mutation testing: do the tests notice a fault in the code they try?

python tests/mutation/run.py                      # every target; writes docs/measured/mutation.md
python tests/mutation/run.py model/names          # one; prints what survived

Why not mutmut or cosmic-ray: mutmut 3 mutates function bodies only, and the rules of this project are
largely tables of a module; cosmic-ray starts Python anew for each mutant, which is most of its time,
and writes the mutants into the working tree. Here a process that has imported the libraries forks
for each mutant, and an import hook gives it the faulty module; a runtime module is as faulty in each
generated package as it is in the toolkit. Files are never changed.
"""

from __future__ import annotations

import argparse
import importlib
import os
import platform
import random
import sys
import time
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "toolkit" / "tigergen"
PAGE = ROOT / "docs" / "measured" / "mutation.md"
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "tests")]

from forks import tried  # noqa: E402
from mutants import Mutant, mutants  # noqa: E402
from targets import TARGETS  # noqa: E402

LIBRARIES = """click filelock httpx hypothesis jinja2 jsonschema openapi_spec_validator pydantic pytest syrupy
hypothesis.strategies hypothesis.internal.conjecture.engine jsonpath yaml anyio xdist _pytest.assertion.rewrite""".split()
GOAL = 85
SAMPLE = 40
EQUIVALENT = {
    target: {(entry["before"], entry["after"]): entry["reason"] for entry in entries}
    for target, entries in tomllib.loads(
        (Path(__file__).parent / "equivalent.toml").read_text()
    ).items()
}
"""Changes that no test can notice, by module."""


@dataclass(frozen=True)
class Result:
    """What became of a mutant."""

    target: str
    mutant: Mutant
    survived: bool


def chosen_mutants(target: str, sample: int) -> list[Mutant]:
    """Return a sample of a module's mutants: the same one in every run, spread over the whole module.

    Raises:
        RuntimeError: a mutant that is said to be equivalent does not exist.
    """
    everything = list(mutants((PACKAGE / f"{target}.py").read_text()))
    shown = {(one.before, one.after) for one in everything}
    for before, after in EQUIVALENT.get(target, {}):
        if (before, after) not in shown:
            raise RuntimeError(f"equivalent.toml: {target} has no change {before} -> {after}")
    if len(everything) > sample:
        picked = sorted(random.Random(target).sample(range(len(everything)), sample))
        everything = [everything[number] for number in picked]
    return [m for m in everything if (m.before, m.after) not in EQUIVALENT.get(target, {})]


def results(targets: Sequence[str], sample: int, match: str, workers: int) -> Iterator[Result]:
    """Try the mutants of some modules; those with the same tests share a session of pytest."""
    by_tests: dict[tuple[str, ...], list[str]] = {}
    for target in targets:
        by_tests.setdefault(TARGETS[target], []).append(target)
    for tests, group in by_tests.items():
        faults = [
            (target, mutant)
            for target in group
            for mutant in chosen_mutants(target, sample)
            if match in f"{target}.py:{mutant.line}: {mutant.before}  ->  {mutant.after}"
        ]
        sources = {target: (PACKAGE / f"{target}.py").read_text() for target in group}
        outcomes = tried(faults, sources, tests, workers)
        for (target, mutant), survived in zip(faults, outcomes, strict=True):
            yield Result(target, mutant, survived)


def prepare() -> None:
    """Import what every test needs, but nothing of ours."""
    for name in LIBRARIES:
        importlib.import_module(name)
    from hypothesis import HealthCheck, Phase, settings

    settings.register_profile(
        "mutation", derandomize=True, database=None, deadline=None,
        phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    os.chdir(ROOT)


def page(found: dict[str, list[Result]], seconds: float) -> str:
    """Return docs/measured/mutation.md."""
    total = [one for group in found.values() for one in group]
    rows = [f"| **all** | {_counts(total)} |", *(f"| `{target}.py` | {_counts(group)} |" for target, group in found.items())]  # fmt: skip
    survivors = [
        f"- `{one.target}.py:{one.mutant.line}` {_code(one.mutant.before)} -> {_code(one.mutant.after)}"
        for one in total
        if one.survived
    ]
    machine = f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    versions = ", ".join(f"{name} {version(name)}" for name in ("pytest", "hypothesis"))
    return PAGE_TEXT.format(
        goal=GOAL, machine=machine, python=platform.python_version(), versions=versions,
        minutes=round(seconds / 60), rows="\n".join(rows), survivors="\n".join(survivors) or "None.",
    )  # fmt: skip


PAGE_TEXT = """\
# Mutation score

`make mutate` changes one thing at a time in the modules below: it turns a comparison round, adds one to
a number, changes a word of a table, drops an entry or a statement. It then runs the tests of the module.
A change that no test notices has survived. The score is the share of changes that a test noticed; below
{goal} % `make mutate` fails. `tests/mutation/mutants.py` has the list of changes.

Written by `make mutate` on {machine}, Python {python}, {versions}, in {minutes} minutes.

| Module | Changes | Noticed | Survived | Score |
| --- | ---: | ---: | ---: | ---: |
{rows}

## Survivors

Some of them change nothing that can be observed, such as a limit that a second check repeats.

{survivors}
"""


def _counts(group: Sequence[Result]) -> str:
    survived = sum(one.survived for one in group)
    return f"{len(group)} | {len(group) - survived} | {survived} | {_score(group):.1f} %"


def _score(group: Sequence[Result]) -> float:
    return 100 * sum(not one.survived for one in group) / max(len(group), 1)


def _code(text: str) -> str:
    return "`` " + text.replace("\n", " ")[:160] + " ``"


def main() -> int:
    """Run the tool."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("targets", nargs="*", help="modules below toolkit/tigergen, as model/names")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--sample", type=int, default=SAMPLE, help="changes of each module at most")
    parser.add_argument("--match", default="", help="only changes whose line has this text")
    chosen = parser.parse_args()
    prepare()
    begun = time.monotonic()
    found: dict[str, list[Result]] = {}
    for one in results(
        chosen.targets or list(TARGETS), chosen.sample, chosen.match, chosen.workers
    ):
        found.setdefault(one.target, []).append(one)
        if one.survived:
            print(
                f"{one.target}.py:{one.mutant.line}: {one.mutant.before}  ->  {one.mutant.after}",
                flush=True,
            )
    for target, group in found.items():
        print(f"{target}: {_score(group):.1f} % of {len(group)}", flush=True)
    total = [one for group in found.values() for one in group]
    print(f"all: {_score(total):.1f} % of {len(total)}")
    if not chosen.targets and not chosen.match:
        PAGE.write_text(page(found, time.monotonic() - begun))
    return int(_score(total) < GOAL)


if __name__ == "__main__":
    sys.exit(main())
