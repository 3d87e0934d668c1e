"""Packages generated in tests: their files, and how they are imported."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType

import pytest
from conftest import merged
from tigergen.complete.decided import complete_decided
from tigergen.generate.plan import Plan
from tigergen.generate.planning import build_plan
from tigergen.generate.python.package import package_files


def plan(*texts: str, name: str) -> Plan:
    canonical = merged(*texts)
    complete_decided(canonical)
    return build_plan(canonical, name, name)


def package(*texts: str, name: str = "orders") -> dict[str, str]:
    return package_files(plan(*texts, name=name))


def install(
    files: dict[str, str], folder: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> ModuleType:
    for path, text in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text)
    monkeypatch.syspath_prepend(str(folder / "src"))
    for loaded in [key for key in sys.modules if key == name or key.startswith(f"{name}.")]:
        del sys.modules[loaded]
    return importlib.import_module(name)
