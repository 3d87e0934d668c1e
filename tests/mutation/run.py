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
import ast
import importlib
import json
import os
import platform
import random
import sys
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "toolkit" / "tigergen"
PAGE = ROOT / "docs" / "measured" / "mutation.md"
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "tests")]

from forks import survives_import, tried  # noqa: E402
from mutants import Mutant, mutants  # noqa: E402
from targets import TARGETS  # noqa: E402

LIBRARIES = """click filelock httpx hypothesis jinja2 jsonschema openapi_spec_validator pydantic pytest syrupy
hypothesis.strategies hypothesis.internal.conjecture.engine jsonpath yaml anyio xdist _pytest.assertion.rewrite""".split()
RESULTS = Path(__file__).parent / "results.json"
GOAL = 85
SAMPLE = 40
EQUIVALENT = {
    target: {(entry["before"], entry["after"]): entry["reason"] for entry in entries}
    for target, entries in tomllib.loads(
        (Path(__file__).parent / "equivalent.toml").read_text()
    ).items()
}
"""Changes that no test can notice, by module."""
NAMED: list[dict[str, Any]] = tomllib.loads((Path(__file__).parent / "named.toml").read_text())[
    "fault"
]
"""Faults that tests once let through."""


@dataclass(frozen=True)
class Result:
    """What became of a mutant."""

    target: str
    mutant: Mutant
    survived: bool


@cache
def chosen_mutants(target: str, sample: int) -> list[Mutant]:
    """Return a sample of a module's mutants: the same one in every run, spread over the whole module."""
    made = mutants((PACKAGE / f"{target}.py").read_text())
    if len(made) > sample:
        made = [made[n] for n in sorted(random.Random(target).sample(range(len(made)), sample))]
    equivalent = EQUIVALENT.get(target, {})
    return [one for one in (make() for make in made) if (one.before, one.after) not in equivalent]


def possible(target: str) -> int:
    """Return how many changes of a module a test could notice."""
    made = mutants((PACKAGE / f"{target}.py").read_text())
    return len(made) - len(EQUIVALENT.get(target, {}))


def check_equivalent() -> None:
    """Make sure that the changes that are said to be equivalent exist.

    Raises:
        RuntimeError: one does not.
    """
    for target, entries in EQUIVALENT.items():
        made = [make() for make in mutants((PACKAGE / f"{target}.py").read_text())]
        shown = {(one.before, one.after) for one in made}
        for before, after in entries:
            if (before, after) not in shown:
                raise RuntimeError(f"equivalent.toml: {target} has no change {before} -> {after}")


def results(
    targets: Sequence[str], sample: int, match: str, workers: int, tests_instead: Sequence[str]
) -> Iterator[Result]:
    """Try the mutants of some modules; those with the same tests share a session of pytest.

    As many sessions as there are workers run at a time.
    """
    by_tests: dict[tuple[str, ...], list[str]] = {}
    for target in targets:
        by_tests.setdefault(tuple(tests_instead) or TARGETS[target], []).append(target)

    def tried_in_session(tests: tuple[str, ...], group: Sequence[str]) -> list[Result]:
        faults = [
            (target, mutant)
            for target in group
            for mutant in chosen_mutants(target, sample)
            if match in f"{target}.py:{mutant.line}: {mutant.before}  ->  {mutant.after}"
        ]
        sources = {target: (PACKAGE / f"{target}.py").read_text() for target in group}
        outcomes = tried(faults, sources, tests)
        return [Result(*fault, survived) for fault, survived in zip(faults, outcomes, strict=True)]

    with ThreadPoolExecutor(workers) as pool:
        sessions = [pool.submit(tried_in_session, *one) for one in by_tests.items()]
        for session in as_completed(sessions):
            yield from session.result()


def named() -> Iterator[tuple[str, bool]]:
    """Try each fault that was let through once; yield what it is and whether it survived.

    Raises:
        RuntimeError: the code of a fault does not stand once in its module.
    """
    for tests in {tuple(fault["tests"]) for fault in NAMED}:
        if not survives_import("", ast.Module([], []), tests, 600):
            raise RuntimeError(f"{' '.join(tests)} do not pass as they are")
    for fault in NAMED:
        source = (PACKAGE / f"{fault['module']}.py").read_text()
        if source.count(fault["before"]) != 1:
            raise RuntimeError(f"named.toml: {fault['module']} has not one {fault['before']!r}")
        tree = ast.parse(source.replace(fault["before"], fault["after"]))
        survived = survives_import(fault["module"], tree, fault["tests"], 600)
        yield fault["what"], survived


def prepare() -> None:
    """Import what every test needs, but nothing of ours."""
    for name in LIBRARIES:
        importlib.import_module(name)
    from hypothesis import HealthCheck, Phase, settings

    settings.register_profile(
        "mutation",
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    os.chdir(ROOT)


def record(target: str, group: Sequence[Result], possible: int) -> None:
    """Keep what came of a module, and write the page of all that were tried."""
    known = json.loads(RESULTS.read_text()) if RESULTS.exists() else {}
    known[target] = {
        "possible": possible,
        "tried": len(group),
        "survivors": [[one.mutant.before, one.mutant.after] for one in group if one.survived],
        "on": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores, Python "
        f"{platform.python_version()}, pytest {version('pytest')}, hypothesis {version('hypothesis')}",
    }
    known = {target: known[target] for target in TARGETS if target in known}
    RESULTS.write_text(json.dumps(known, indent=1) + "\n")
    PAGE.write_text(page(known))


def page(known: Mapping[str, Mapping[str, Any]]) -> str:
    """Return docs/measured/mutation.md."""
    everything = [
        sum(one["possible"] for one in known.values()),
        sum(one["tried"] for one in known.values()),
        sum(len(one["survivors"]) for one in known.values()),
    ]
    rows = [_row("**all**", *everything)]
    for target in TARGETS:
        one = known.get(target)
        if one is None:
            rows.append(f"| `{target}.py` | not tried yet | | | |")
        else:
            name = f"`{target}.py`"
            rows.append(_row(name, one["possible"], one["tried"], len(one["survivors"])))
    survivors = [
        f"- `{target}.py` {_code(before)} -> {_code(after)}"
        for target, one in known.items()
        for before, after in one["survivors"]
    ]
    equivalent = [
        f"- `{target}.py` {_code(before)} -> {_code(after)}: {reason}"
        for target, entries in EQUIVALENT.items()
        for (before, after), reason in entries.items()
    ]
    return PAGE_TEXT.format(
        goal=GOAL,
        sample=SAMPLE,
        tried=f"{len(known)} of {len(TARGETS)} modules have been tried with their present tests"
        + "".join(f", on {machine}" for machine in sorted({one["on"] for one in known.values()})),
        rows="\n".join(rows),
        named="\n".join(f"- {fault['what']}" for fault in NAMED),
        survivors="\n".join(survivors) or "None.",
        equivalent="\n".join(equivalent) or "None.",
    )


PAGE_TEXT = """\
# Mutation score

`make mutate` changes one thing at a time in the modules below: it turns a comparison round, adds one to
a number, changes a word of a table, drops an entry or a statement (`tests/mutation/mutants.py` has the list). It then
runs the tests of the module (`tests/mutation/targets.py`) that reach the changed line, the quickest first, until one
fails. A change that no test notices has survived. The score is the share of changes that a test noticed; below {goal} %
`make mutate` fails.

Of a module with more than {sample} possible changes a sample is tried, the same one in every run. With `--sample N` it
is smaller or larger. {tried}.

| Module | Possible changes | Tried | Survived | Score |
| --- | ---: | ---: | ---: | ---: |
{rows}

## Faults that tests once let through

`tests/mutation/named.toml` has each with the tests that notice it; `make mutate` fails if they do not.

{named}

## Survivors

{survivors}

## Changes that no test can notice

They are left out of the numbers above.

{equivalent}
"""


def _row(name: str, possible: int, tried: int, survived: int) -> str:
    score = 100 * (tried - survived) / max(tried, 1)
    return f"| {name} | {possible} | {tried} | {survived} | {score:.1f} % |"


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
    parser.add_argument(
        "--tests", nargs="*", default=(), help="these tests instead; writes nothing"
    )
    parser.add_argument("--named", action="store_true", help="only the faults of named.toml")
    chosen = parser.parse_args()
    prepare()
    if chosen.named:
        let_through = [what for what, survived in named() if survived]
        print("\n".join(f"survived: {what}" for what in let_through) or "all are noticed")
        return int(bool(let_through))
    check_equivalent()
    found: dict[str, list[Result]] = {}
    targets = chosen.targets or list(TARGETS)
    for one in results(targets, chosen.sample, chosen.match, chosen.workers, chosen.tests):
        group = found.setdefault(one.target, [])
        group.append(one)
        if one.survived:
            print(
                f"{one.target}.py:{one.mutant.line}: {one.mutant.before}  ->  {one.mutant.after}",
                flush=True,
            )
        if not chosen.match and len(group) == len(chosen_mutants(one.target, chosen.sample)):
            if not chosen.tests:
                record(one.target, group, possible(one.target))
            print(f"{one.target}: {_score(group):.1f} % of {len(group)}", flush=True)
    total = [one for group in found.values() for one in group]
    print(f"all: {_score(total):.1f} % of {len(total)}")
    let_through = [] if chosen.targets else [what for what, survived in named() if survived]
    return int(_score(total) < GOAL or bool(let_through))


if __name__ == "__main__":
    sys.exit(main())
