"""Builds that use the cache give what full builds give, whatever changed in between.

`TIGERGEN_STEPS=5000 pytest tests/property/test_incremental.py` takes more steps.
"""

from __future__ import annotations

import json
import os
import random
import shutil
from pathlib import Path
from typing import Any

import pytest
from tigergen.builds import build_folder, differences, write_build

STEPS = int(os.environ.get("TIGERGEN_STEPS", "105"))
SEEDS = (1, 2, 3)


def api(operation: str, path: str) -> str:
    response = {"200": {"description": "Done"}}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Acme", "version": "1"},
            "paths": {path: {"get": {"operationId": operation, "responses": response}}},
        }
    )


def decision(text: str) -> str:
    return (
        "overlay: 1.0.0\ninfo: {title: d, version: '1'}\nactions:\n"
        f"  - {{target: $.info, description: why, update: {{description: {text}}}}}\n"
    )


class Workshop:
    """A project under somebody's hands."""

    def __init__(self, root: Path, chance: random.Random) -> None:
        self.root = root
        self.chance = chance
        self.folder = root / "specs" / "acme"
        self.settings: dict[str, Any] = {"name": "acme", "output": "../../generated/acme"}
        self.openapi: str | None = None
        (self.folder / "sources").mkdir(parents=True)
        self.source("a", "/a")
        self.save()

    def save(self) -> None:
        (self.folder / "tigergen.yaml").write_text(json.dumps(self.settings))

    def source(self, name: str, path: str) -> None:
        text = api(self.chance.choice(("one", "two")) + name, path)
        (self.folder / "sources" / f"{name}.json").write_text(text)

    # -- what may happen between two builds ----------------------------------------------------

    def nothing(self) -> None: ...

    def edit_a_source(self) -> None:
        (self.folder / "sources" / "z.json").unlink(missing_ok=True)
        self.source("a", "/a")

    def add_or_remove_a_source(self) -> None:
        if (path := self.folder / "sources" / "b.json").exists():
            path.unlink()
        else:
            self.source("b", "/b")

    def rename_a_source(self) -> None:
        for old, new in (("a", "z"), ("z", "a")):
            if (path := self.folder / "sources" / f"{old}.json").exists():
                path.rename(self.folder / "sources" / f"{new}.json")
                return

    def touch_a_source(self) -> None:
        for path in (self.folder / "sources").iterdir():
            os.utime(path, (1, 1))

    def convert_the_ends_of_lines(self) -> None:
        """As git does on Windows, in sources and results."""
        names = ("sources/a.json", "sources/z.json", "openapi.yaml", "conflicts.md")
        for path in (self.folder / name for name in names):
            if path.exists():
                path.write_bytes(path.read_bytes().rstrip() + b"\r\n")

    def lose_the_manifest(self) -> None:
        (self.folder / ".tigergen.json").unlink(missing_ok=True)

    def decide(self) -> None:
        name = self.chance.choice(("decisions.yaml", "choices.yaml"))
        (self.folder / name).write_text(decision(self.chance.choice(("First", "Second"))))
        self.settings["decisions"] = name
        self.save()

    def set_a_severity(self) -> None:
        self.settings["severities"] = {"L001": self.chance.choice(("note", "warning"))}
        self.save()

    def override_a_template(self) -> None:
        """In a folder that is a link, as a company shares its templates."""
        real = self.folder / "shared"
        (real / "python").mkdir(parents=True, exist_ok=True)
        text = self.chance.choice(("x = 1\n", "x = 2\n"))
        (real / "python" / "resources_init.py.jinja").write_text(text)
        if not (self.folder / "templates").exists():
            (self.folder / "templates").mkdir()
            (self.folder / "templates" / "python").symlink_to(real / "python")
        self.settings["templates"] = "templates"
        self.save()

    def remove_the_templates(self) -> None:
        self.settings.pop("templates", None)
        self.save()

    def choose_the_version(self) -> None:
        self.openapi = self.chance.choice(("3.2", "3.1", None))
        self.settings["openapi"] = self.chance.choice((3.1, "3.2"))
        self.save()

    def delete_an_output(self) -> None:
        written = [path for path in (self.root / "generated").rglob("*") if path.is_file()]
        if written:
            self.chance.choice(sorted(written)).unlink()

    def edit_an_output(self) -> None:
        if (path := self.folder / "conflicts.md").exists():
            path.write_text("edited")

    def delete_all_outputs(self) -> None:
        shutil.rmtree(self.root / "generated", ignore_errors=True)

    def lose_the_cache(self) -> None:
        shutil.rmtree(self.root / ".tigergen-cache", ignore_errors=True)

    def break_the_cache(self) -> None:
        for path in (self.root / ".tigergen-cache").glob("*.json"):
            path.write_text(path.read_text().replace("one", "two", 1))

    def actions(self) -> list[Any]:
        return [
            self.nothing,
            self.edit_a_source,
            self.rename_a_source,
            self.touch_a_source,
            self.convert_the_ends_of_lines,
            self.lose_the_manifest,
            self.add_or_remove_a_source,
            self.decide,
            self.set_a_severity,
            self.override_a_template,
            self.remove_the_templates,
            self.choose_the_version,
            self.delete_an_output,
            self.edit_an_output,
            self.delete_all_outputs,
            self.lose_the_cache,
            self.break_the_cache,
        ]

    def state(self) -> str:
        """All that a build reads."""
        inputs = [p for p in self.folder.rglob("*") if p.suffix in (".json", ".yaml", ".jinja")]
        outputs = {"openapi.yaml", "openapi-3.1.yaml", "openapi.provenance.json", "conflicts.json"}
        read = {str(p): p.read_bytes().decode() for p in inputs if p.name not in outputs}
        return json.dumps([read, self.openapi], sort_keys=True)


def told(report: dict[str, Any]) -> dict[str, Any]:
    """A report without what was written: that depends on the disk."""
    return {key: value for key, value in report.items() if key not in ("written", "removed")}


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_incremental_equals_full(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    # Formatting keeps no state between builds, and takes most of their time.
    monkeypatch.setattr(
        "tigergen.generate.python.package.format_python", lambda files, *_, **__: dict(files)
    )
    chance = random.Random(seed)
    workshop = Workshop(tmp_path, chance)
    full: dict[str, tuple[dict[str, bytes], dict[str, Any]]] = {}
    for step in range(STEPS // len(SEEDS)):
        action = chance.choice(workshop.actions())
        action()
        folder = chance.choice((Path("specs/acme"), workshop.folder))
        options: dict[str, Any] = {"openapi": workshop.openapi, "whole": True}
        built = build_folder(folder, cache=True, **options)
        write_build(built, force=True)
        assert not built.failed, (step, action.__name__, built.diagnostics)
        state = workshop.state()
        if state not in full:
            fresh = build_folder(workshop.folder, cache=False, **options)
            assert differences(fresh) == {}, (step, action.__name__)
            files = {
                str(target.place / name): data
                for target in fresh.targets
                for name, data in target.content.items()
            }
            full[state] = files, told(fresh.report())
        files, report = full[state]
        there = {path: Path(path).read_bytes() for path in files if Path(path).exists()}
        assert sorted(set(files) - set(there)) == [], (step, action.__name__, built.written)
        assert there == files, (step, action.__name__)
        checked = build_folder(folder, cache=True, readonly=True, **options)
        assert differences(checked) == {}
        mine = told(checked.report())
        mine["unchanged"] = [str(Path(path).resolve()) for path in mine["unchanged"]]
        report["unchanged"] = [str(Path(path).resolve()) for path in report["unchanged"]]
        assert mine == report, (step, action.__name__)
