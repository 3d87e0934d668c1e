"""The example in each finding's record is real: a build of catalogue.yaml says just that."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from tigergen.builds import build_folder
from tigergen.diagnostics import Diagnostic
from tigergen.project import ProjectError
from tigergen.rules import FINDINGS

CATALOGUE = yaml.load((Path(__file__).parent / "catalogue.yaml").read_text(), yaml.CSafeLoader)
TRIED = [code for entry in CATALOGUE for code in entry["codes"]]
ELSEWHERE = {
    # Given by the command, not by a build: tests/command has them.
    *("P002", "P003", "P006", "P007", "P009", "P010"),
    # Faults of tigergen itself, which no input should bring about.
    *("G002", "G004", "V001"),
}


def built(entry: dict[str, Any], folder: Path) -> list[Diagnostic]:
    config = {"name": "acme"} | entry.get("config", {})
    files = entry["files"]
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
    sources = [name for name in files if name != config.get("decisions") and "jinja" not in name]
    (folder / "tigergen.yaml").write_text(yaml.safe_dump({**config, "sources": sources}))
    try:
        return build_folder(folder).diagnostics
    except ProjectError as error:
        return error.diagnostics


def shape(message: str) -> str:
    """A message whatever its numbers: the limits of a catalogue are small."""
    return re.sub(r"\d[\d,]*", "N", message)


@pytest.mark.parametrize("entry", CATALOGUE, ids=lambda entry: "-".join(entry["codes"]))
def test_the_example_of_a_record_is_what_a_build_says(
    entry: dict[str, Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Formatting takes most of a build's time and finds nothing.
    monkeypatch.setattr(
        "tigergen.generate.python.package.format_python", lambda files, *_, **__: dict(files)
    )
    found = built(entry, tmp_path)
    for code in entry["codes"]:
        said = [shape(one.message) for one in found if one.code == code]
        assert shape(FINDINGS[code].gives) in said, code
        assert all(one.advice for one in found)


def test_every_finding_has_an_example_that_is_tried() -> None:
    assert set(TRIED) | ELSEWHERE == set(FINDINGS)
    assert not set(TRIED) & ELSEWHERE
