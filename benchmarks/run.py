"""How fast tigergen is, beside what it can be compared with.

    python benchmarks/run.py            # measures everything, writes RESULTS.md and growth.svg
    python benchmarks/run.py --quick    # two minutes: ratios beside those of RESULTS.md

Inputs are made from a seed (inputs.py). Peers have an environment of their own (peers.txt). What counts is
processor time: user and system, children included, medians of runs in turns.
"""

from __future__ import annotations

import argparse
import datetime
import json
import os
import platform
import re
import shutil
import subprocess
import sys
import venv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import inputs
from chart import Curve, chart
from measure import Command, Runs, in_turns

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
WORK = ROOT / ".benchmarks"
PEERS = WORK / "peers" / "bin"
TIGERGEN = Path(sys.executable).with_name("tigergen")
RESULTS = HERE / "RESULTS.md"

COLLECTIONS = (
    ("collection-13", "14 MB"),
    ("collection-52", "56 MB"),
    ("collection-98", "105 MB"),
)
LOAD = """
import sys, yaml
from pathlib import Path
for path in sorted(Path(sys.argv[1]).iterdir()):
    yaml.load(path.read_text().removesuffix("---\\n"), Loader=yaml.CSafeLoader)
"""


@dataclass(frozen=True)
class Work:
    """A row of the table: what is done, by whom, and how often it is measured."""

    name: str
    ours: Command
    against: str
    theirs: Command
    goal: float | None
    rounds: int = 3
    memory: float | None = None
    """The goal for the peak memory, in MB."""


@dataclass(frozen=True)
class Measured:
    """A row with what was measured."""

    work: Work
    ours: Runs
    theirs: Runs

    @property
    def ratio(self) -> float:
        """How much longer ours takes than the other."""
        return self.ours.cpu / self.theirs.cpu

    @property
    def met(self) -> bool:
        """Whether both goals are met."""
        enough = self.work.memory is None or self.ours.memory <= self.work.memory
        return enough and (self.work.goal is None or self.ratio <= self.work.goal)

    def row(self) -> str:
        """The row of the table."""
        ours, theirs, work = self.ours, self.theirs, self.work
        goal = "" if work.goal is None else f"<= {work.goal:.2f}"
        goal += f", < {work.memory / 1024:.0f} GiB" if work.memory else ""
        met = ("yes" if self.met else "**no**") if goal else ""
        return (
            f"| {work.name} | {ours.cpu:.2f} s ({ours.spread}), {ours.memory:.0f} MB "
            f"| {work.against} | {theirs.cpu:.2f} s ({theirs.spread}) "
            f"| {self.ratio:.2f} | {goal} | {met} |"
        )


def main() -> None:
    """Measure and report."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="two minutes, nothing is written")
    parser.add_argument("--rounds", type=int, default=9, help="at most so many runs of a row")
    options = parser.parse_args()
    _prepare_peers()
    if options.quick:
        _quick()
        return
    table = [_measured(work, options.rounds) for work in works()]
    runtime = _runtime()
    fragments, operations = _growth()
    picture = chart(
        [
            ("Collection: seconds over fragments", [fragments]),
            ("Operations: seconds over operations", [operations]),
        ]
    )
    (HERE / "growth.svg").write_text(picture)
    RESULTS.write_text(_report(table, runtime, [fragments, operations]))


def _prepare_peers() -> None:
    if not (PEERS / "openapi-python-client").exists():
        venv.create(PEERS.parent, with_pip=True, clear=True)
        install = [PEERS / "python", "-m", "pip", "install", "-q", "-r", HERE / "peers.txt"]
        subprocess.run(list(map(str, install)), check=True)


def works(*, quick: bool = False) -> Iterator[Work]:
    """The rows of the table about the command; those that take seconds if it is to be quick."""
    for name, size in COLLECTIONS[: 1 if quick else None]:
        folder = _input(name)
        count = len(list(folder.iterdir()))
        yield Work(
            f"{count} fragments, each repeating those before, {size}",
            _build(folder),
            "PyYAML's C loader",
            Command([str(PEERS / "python"), "-c", LOAD, str(folder)]),
            0.5 if name == "collection-98" else None,
            rounds=3 if name == "collection-13" else 1,
            memory=1024 if name == "collection-98" else None,
        )
    tigerconnect = _tigerconnect()
    documents = [
        ("forms.json", "197 operations with forms, 148 schemas, 1.6 MB", _input("forms.json"), 0.7),
        ("chain.json", "1,000 operations, 1,000 schemas in a chain", _input("chain.json"), 0.15),
        ("tigerconnect.yaml", "TigerConnect's own 3.1 document, cold", tigerconnect, 1.0),
    ]
    for name, said, path, goal in documents:
        if quick and name == "chain.json":
            continue
        yield Work(said, _build(path), "openapi-python-client", _generate(path), goal)
    for name, changed in (
        ("courier", "decisions.overlay.yaml"),
        ("tigerconnect", "decisions.overlay.yaml"),
        ("tigerconnect", "sources/message-status-fragment.yaml"),
    ):
        if not quick or (name, changed) == ("tigerconnect", "decisions.overlay.yaml"):
            yield _changed(name, changed)
    # A first build fills the cache.
    _nothing().run()
    yield Work(
        "nothing to do",
        _nothing(),
        "`import click, yaml, jinja2`",
        Command([str(PEERS / "python"), "-c", "import click, yaml, jinja2"]),
        1.5,
        rounds=9,
    )


def _changed(name: str, changed: str) -> Work:
    """A build after a change in one file of many, beside one without a cache."""
    folder = WORK / "out" / "changed" / "specs" / name
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(ROOT / "specs" / name, folder)
    build = [str(TIGERGEN), "build", "-q", str(folder)]
    path = folder / changed

    def change() -> None:
        path.write_text(f"# changed\n{path.read_text()}")

    Command(build).run()
    whole = Command([*build, "--no-cache"], change)
    return Work(
        f"{name}, a line in {changed}", Command(build, change), "without a cache", whole, None
    )


def _nothing() -> Command:
    return Command([str(TIGERGEN), "build", "-q", str(ROOT / "specs" / "tigerconnect")])


def _input(name: str) -> Path:
    path = WORK / "inputs" / name
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        inputs.INPUTS[name](path)
    return path


def _tigerconnect() -> Path:
    """The document that tigergen writes for tools without OpenAPI 3.2."""
    path = WORK / "inputs" / "tigerconnect.yaml"
    out = WORK / "out" / "specs"
    shutil.rmtree(out, ignore_errors=True)
    shutil.copytree(ROOT / "specs" / "tigerconnect", out / "tigerconnect")
    build = [TIGERGEN, "build", "-q", "--no-cache", "--openapi", "3.1", out / "tigerconnect"]
    subprocess.run(list(map(str, build)), check=True)
    shutil.copy(out / "tigerconnect" / "openapi-3.1.yaml", path)
    return path


def _build(source: Path) -> Command:
    """A build of everything from nothing."""
    out = WORK / "out" / f"ours-{source.name}"
    words = [
        TIGERGEN,
        "build",
        "-q",
        "--no-cache",
        "--name",
        "acme",
        "--out",
        out,
        "--source",
        source,
    ]
    return Command(list(map(str, words)), partial(shutil.rmtree, out, ignore_errors=True))


def _generate(source: Path) -> Command:
    """The client of openapi-python-client, which formats what it writes with ruff."""
    out = WORK / "out" / f"theirs-{source.name}"
    words = [PEERS / "openapi-python-client", "generate", "--meta", "none"]
    words += ["--path", source, "--output-path", out]
    prepare = partial(shutil.rmtree, out, ignore_errors=True)
    return Command(list(map(str, words)), prepare, PEERS)


def _measured(work: Work, most: int) -> Measured:
    ours, theirs = in_turns(min(work.rounds, most), work.ours, work.theirs)
    measured = Measured(work, ours, theirs)
    print(measured.row(), flush=True)
    return measured


def _growth() -> tuple[Curve, Curve]:
    """How processor time grows with the fragments of a collection, and with operations."""
    fragments = Curve("fragments")
    for count in (50, 100, 200, 350, 500):
        folder = WORK / "inputs" / f"growth-{count}"
        if not folder.exists():
            inputs.collection(folder, count)
        fragments.add(count, _build(folder).run().cpu)
    operations = Curve("operations")
    for count in (100, 500, 1000, 2000, 5000):
        path = WORK / "inputs" / f"growth-{count}.json"
        if not path.exists():
            inputs.chain(path, count, linked=False)
        operations.add(count, _build(path).run().cpu)
    print(fragments.said(), operations.said(), sep="\n", flush=True)
    return fragments, operations


def _runtime() -> list[dict[str, object]]:
    """What runtime.py measures about generated clients."""
    words = [str(PEERS / "python"), str(HERE / "runtime.py"), "--json"]
    found = subprocess.run(words, check=True, capture_output=True, text=True)
    rows: list[dict[str, object]] = json.loads(found.stdout)
    return rows


def _report(table: list[Measured], runtime: list[dict[str, object]], curves: list[Curve]) -> str:
    freeze = subprocess.run(
        [str(PEERS / "python"), "-m", "pip", "freeze"], check=True, capture_output=True, text=True
    ).stdout.split()
    wanted = set((HERE / "peers.txt").read_text().split())
    versions = [
        one.replace("==", " ") for one in freeze if one.partition("==")[0].lower() in wanted
    ]
    lines = [
        "# Results",
        "",
        "Written by `make bench`. Seconds are processor time, user and system, with children: medians of runs in",
        "turns, the shortest and the longest in brackets. A ratio below 1 means that tigergen is faster.",
        "",
        f"- Date: {datetime.datetime.now(datetime.UTC):%Y-%m-%d}",
        f"- Machine: {_processor()}, {os.cpu_count()} cores, {platform.system()}",
        f"- Load when it began to write this: {os.getloadavg()[1]:.0f}",
        f"- Python {platform.python_version()}; peers: {', '.join(versions)}",
        "",
        "| Work | tigergen | Against | | Ratio | Goal | Met |",
        "| --- | ---: | --- | ---: | ---: | --- | --- |",
        *(measured.row() for measured in table),
        "",
        "## What is written",
        "",
        "Outputs grow with the facts, and not with how often they are repeated. In KB:",
        "",
        "| Input | Read | openapi.yaml | openapi.provenance.json | conflicts.json | coverage.md |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
        *_sizes(),
        "",
        "## Generated clients",
        "",
        "| Work | us | Against | us | Ratio | Goal |",
        "| --- | ---: | --- | ---: | ---: | --- |",
        *(
            f"| {row['work']} | {row['ours']:,.2f} | {row['against']} | {row['theirs']:,.2f} "
            f"| {row['ratio']:.2f} | {row['goal']} |"
            for row in runtime
        ),
        "",
        "## Growth",
        "",
        "![Processor time over fragments and over operations](growth.svg)",
        "",
        *(f"- {curve.name}: {curve.said()}" for curve in curves),
        "",
    ]
    return "\n".join(lines) + _kept()


def _sizes() -> Iterator[str]:
    """How large the inputs that repeat themselves are, and what came of them."""
    names = ("openapi.yaml", "openapi.provenance.json", "conflicts.json", "coverage.md")
    for name, _ in COLLECTIONS:
        out = WORK / "out" / f"ours-{name}"
        read = sum(path.stat().st_size for path in (WORK / "inputs" / name).iterdir())
        sizes = [read, *((out / written).stat().st_size for written in names)]
        yield f"| {name} | " + " | ".join(f"{size / 1000:,.0f}" for size in sizes) + " |"


def _kept() -> str:
    """What people wrote below the tables: what stands in the way of goals that are not met."""
    text = RESULTS.read_text() if RESULTS.exists() else ""
    start = text.find("\n## What stands in the way")
    return text[start:] if start >= 0 else ""


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    names = re.findall(r"model name\s*: (.*)", info.read_text()) if info.exists() else []
    return names[0] if names else platform.processor()


def _quick() -> None:
    """Print each ratio that takes seconds beside the one on record."""
    text = RESULTS.read_text() if RESULTS.exists() else ""
    print("| Work | Ratio | On record |\n| --- | ---: | ---: |")
    for work in works(quick=True):
        ours, theirs = in_turns(min(work.rounds, 3), work.ours, work.theirs)
        known = re.search(rf"^\| {re.escape(work.name)} .*\| ([\d.]+) \|", text, re.MULTILINE)
        ratio = Measured(work, ours, theirs).ratio
        print(f"| {work.name} | {ratio:.2f} | {known[1] if known else '-'} |", flush=True)


if __name__ == "__main__":
    main()
