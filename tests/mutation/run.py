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
import os
import platform
import signal
import sys
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from importlib.metadata import version
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "toolkit" / "tigergen"
PAGE = ROOT / "docs" / "measured" / "mutation.md"
sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "tests")]

from mutants import Mutant, mutants  # noqa: E402
from targets import TARGETS  # noqa: E402

LIBRARIES = """click filelock httpx hypothesis jinja2 jsonschema openapi_spec_validator pydantic pytest syrupy
hypothesis.strategies hypothesis.internal.conjecture.engine jsonpath yaml anyio xdist _pytest.assertion.rewrite""".split()
GOAL = 85


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
            spec.loader, self._origin = self, spec.origin
        return spec

    def exec_module(self, module: ModuleType) -> None:
        exec(compile(self._tree, module.__spec__.origin, "exec"), module.__dict__)


@dataclass(frozen=True)
class Result:
    """What became of a mutant."""

    target: str
    mutant: Mutant
    survived: bool


def tried(target: str, tree: ast.Module, tests: Sequence[str], limit: float) -> bool:
    """Return whether all tests pass in a process in which the target has this tree."""
    child = os.fork()
    if child == 0:
        with suppress(BaseException):
            os.setpgid(0, 0)
            quiet = os.open(os.devnull, os.O_RDWR)
            for stream in (0, 1, 2):
                os.dup2(quiet, stream)
            sys.meta_path.insert(0, Faulty(target, tree))
            import pytest

            code = pytest.main([
                "-x", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", "-p", "no:randomly",
                "--hypothesis-profile=mutation", *tests,
            ])  # fmt: skip
            os._exit(int(code))
        os._exit(70)
    end = time.monotonic() + limit
    while True:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status) == 0
        if time.monotonic() > end:
            with suppress(ProcessLookupError):
                os.killpg(child, signal.SIGKILL)
            os.waitpid(child, 0)
            return False
        time.sleep(0.01)


def results(target: str, tests: Sequence[str], workers: int) -> Iterator[Result]:
    """Try every mutant of a target.

    Raises:
        RuntimeError: the tests do not pass without a fault.
    """
    source = (PACKAGE / f"{target}.py").read_text()
    begun = time.monotonic()
    if not tried(target, ast.parse(source), tests, 600):
        raise RuntimeError(f"{target}: {' '.join(tests)} do not pass as they are")
    limit = 20 + 10 * (time.monotonic() - begun)
    with ThreadPoolExecutor(workers) as pool:
        for mutant, survived in pool.map(
            lambda one: (one, tried(target, one.tree, tests, limit)), mutants(source)
        ):
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
    chosen = parser.parse_args()
    prepare()
    begun = time.monotonic()
    found: dict[str, list[Result]] = {}
    for target in chosen.targets or TARGETS:
        group = found[target] = []
        for one in results(target, TARGETS[target], chosen.workers):
            group.append(one)
            if one.survived:
                print(
                    f"{target}.py:{one.mutant.line}: {one.mutant.before}  ->  {one.mutant.after}",
                    flush=True,
                )
        print(f"{target}: {_score(group):.1f} % of {len(group)}", flush=True)
    total = [one for group in found.values() for one in group]
    print(f"all: {_score(total):.1f} % of {len(total)}")
    if not chosen.targets:
        PAGE.write_text(page(found, time.monotonic() - begun))
    return int(_score(total) < GOAL)


if __name__ == "__main__":
    sys.exit(main())
