"""The shipped APIs, built from source: what `tigergen build` makes of specs/ as it is now.

`import tigerconnect` and `import courier` in a test give packages built by the code under test, not the
committed ones; those are the business of `tigergen build --check`. A build is made once for all
processes of a run, and kept until something it depends on changes.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from types import ModuleType

from filelock import FileLock

ROOT = Path(__file__).resolve().parents[1]
CACHE = ROOT / ".pytest_cache" / "d" / "shipped"
RESULTS = shutil.ignore_patterns("openapi*", "conflicts.*", "coverage.md", ".tigergen*")
NAMES = frozenset(path.parent.name for path in (ROOT / "specs").glob("*/tigergen.yaml"))
KEPT = 3


def _inputs() -> Iterator[Path]:
    yield ROOT / "requirements.lock"
    for top in ("toolkit", "templates", "specs"):
        for folder, folders, files in os.walk(ROOT / top):
            folders[:] = sorted(set(folders) - {"__pycache__"})
            ignored = RESULTS(folder, files) if top == "specs" else set()
            yield from (Path(folder, name) for name in sorted(set(files) - ignored))


def _key() -> str:
    total = hashlib.sha256(sys.version.encode())
    for path in _inputs():
        total.update(f"{path.relative_to(ROOT)}\0{path.stat().st_size}\0".encode())
        total.update(path.read_bytes())
    return total.hexdigest()[:16]


def _build(folder: Path) -> None:
    shutil.copytree(ROOT / "specs", folder / "specs", ignore=RESULTS)
    command = [sys.executable, "-m", "tigergen", "build", "--quiet"]
    running = [
        subprocess.Popen(
            [*command, Path("specs", name)],
            cwd=folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        for name in sorted(NAMES)
    ]
    outputs = [process.communicate()[0] for process in running]
    if any(process.returncode for process in running):
        raise RuntimeError("the shipped APIs do not build:\n" + "\n".join(outputs))


def _folder() -> Path:
    """Return the folder with specs/ and generated/ of the code as it is when a test first asks."""
    folder = CACHE / _key()
    if folder.is_dir():
        return folder
    CACHE.mkdir(parents=True, exist_ok=True)
    with FileLock(CACHE / "lock"):
        if not folder.is_dir():
            stage = CACHE / "stage"
            shutil.rmtree(stage, ignore_errors=True)
            stage.mkdir()
            _build(stage)
            others = sorted(CACHE.glob("[0-9a-f]*"), key=lambda path: path.stat().st_mtime)
            for old in others[: 1 - KEPT]:
                shutil.rmtree(old)
            stage.rename(folder)
    return folder


_built: list[Path] = []


def shipped(*parts: str) -> Path:
    """Return a path below the folder of the build, as `shipped("specs", "courier")`."""
    if not _built:
        _built.append(_folder())
    return _built[0].joinpath(*parts)


class _Finder(MetaPathFinder):
    """Finds the generated packages where they were built."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname not in NAMES:
            return None
        return PathFinder.find_spec(fullname, [str(shipped("generated", fullname, "src"))])


def use_in_imports() -> None:
    """Let the names of the packages mean what was built here, before anything that is installed."""
    sys.meta_path.insert(0, _Finder())
