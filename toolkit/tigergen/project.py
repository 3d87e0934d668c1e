"""`tigergen.yaml`: what to build an API from, and where the results go."""

from __future__ import annotations

import datetime
import difflib
import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tigergen.diagnostics import Diagnostic
from tigergen.diagnostics.policy import Ignore, Policy
from tigergen.model import names
from tigergen.model.claim import Place
from tigergen.rules import FINDINGS
from tigergen.sources.document import Document
from tigergen.text.decode import decode
from tigergen.text.tree import Located, TextFault
from tigergen.text.yaml import parse_yaml

CONFIG: Final = "tigergen.yaml"
_KEYS: Final = (
    "name", "package", "sources", "decisions", "servers", "output", "templates", "severities", "ignore",
)  # fmt: skip
_IGNORE_KEYS: Final = ("code", "reason", "file", "until")
_SOURCE_KEYS: Final = ("path", "rank")
_MAX_BYTES: Final = 512 * 1024 * 1024


class ProjectError(Exception):
    """The project cannot be built; `diagnostics` say why."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__("; ".join(found.message for found in diagnostics))
        self.diagnostics = list(diagnostics)


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A source: the name it has in provenance, its path, and its rank if the project sets one."""

    name: str
    path: Path
    rank: int | None = None


@dataclass(frozen=True)
class Project:
    """One API: its sources, and the folders its results go to.

    `spec_dir` takes the canonical document and its side tables, `package_dir` the generated
    distribution.
    """

    name: str
    package: str
    sources: tuple[SourceFile, ...]
    spec_dir: Path
    package_dir: Path
    decisions: SourceFile | None = None
    servers: tuple[str, ...] = field(default_factory=tuple)
    templates: Path | None = None
    policy: Policy = field(default_factory=Policy)
    config: SourceFile | None = None


def load_project(folder: Path) -> Project:
    """Read the `tigergen.yaml` in a folder.

    Raises:
        ProjectError: the file is missing or says something tigergen does not understand.
    """
    path = folder / CONFIG
    shown = _shown(path)
    try:
        root = parse_yaml(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as fault:
        raise ProjectError([Diagnostic("P001", f"{shown}: {_reason(fault)}")]) from None
    except TextFault as fault:
        place = Place(shown, fault.line, fault.column)
        raise ProjectError([Diagnostic("P001", fault.message, place)]) from None
    return _Loader(folder, shown, root).project()


class _Loader:
    """Checks the fields of one file, all faults at once."""

    def __init__(self, folder: Path, shown: str, root: Located) -> None:
        self._folder = folder
        self._shown = shown
        self._root = root
        self._faults: list[Diagnostic] = []

    def project(self) -> Project:
        root = self._root
        if not isinstance(root.value, dict):
            self._fault(root, "the file must hold a mapping")
        self._known(root, _KEYS)
        name = self._text("name") or self._folder.resolve().name
        package = self._text("package") or names.package(name)
        if package != names.snake(package) and package != names.package(package):
            self._fault(root.get("package") or root, f"{package!r} is no name for a Python package")
        output = self._text("output")
        sources = self._sources()
        decisions = self._text("decisions")
        servers = tuple(
            item.value
            for item in (root.get("servers") or root).items()
            if isinstance(item.value, str)
        )
        templates = self._templates()
        policy = Policy(self._severities(), self._ignores())
        if self._faults:
            raise ProjectError(self._faults)
        target = self._folder / output if output else self._default_output(package)
        return Project(
            name, package, sources, self._folder, target,
            self._file(decisions) if decisions else None, servers, templates, policy,
            SourceFile(CONFIG, self._folder / CONFIG),
        )  # fmt: skip

    def _default_output(self, package: str) -> Path:
        """`generated/PACKAGE` beside the folder that holds the specs."""
        return self._folder.resolve().parent.parent / "generated" / package

    def _templates(self) -> Path | None:
        path = self._text("templates")
        if path is None:
            return None
        folder = self._folder / path
        if not _inside(folder, self._folder) or not folder.is_dir():
            self._fault(
                self._root.get("templates") or self._root,
                f"there is no folder {path!r} in the project",
            )
        return folder

    def _severities(self) -> dict[str, str]:
        node = self._root.get("severities")
        chosen: dict[str, str] = {}
        for code, entry in (node.mapping() if node else {}).items():
            self._code(entry, code)
            if entry.value not in ("error", "warning", "note", "ignore"):
                self._fault(entry, "a severity is error, warning, note or ignore")
            else:
                chosen[code] = str(entry.value)
        return chosen

    def _ignores(self) -> tuple[Ignore, ...]:
        node = self._root.get("ignore")
        found: list[Ignore] = []
        for item in node.items() if node else []:
            self._known(item, _IGNORE_KEYS)
            code, reason, until = item.text("code"), item.text("reason"), item.text("until")
            if not code or not reason:
                self._fault(item, "an ignore needs a code and a reason")
                continue
            self._code(item, code)
            try:
                end = datetime.date.fromisoformat(until) if until else None
            except ValueError:
                self._fault(item.get("until") or item, f"{until!r} is no date: write 2027-01-31")
                continue
            found.append(
                Ignore(code, reason, Place(self._shown, item.line), item.text("file"), end)
            )
        return tuple(found)

    def _code(self, node: Located, code: str) -> None:
        if code not in FINDINGS:
            close = difflib.get_close_matches(code, FINDINGS, 1)
            self._fault(
                node, f"there is no rule {code}" + (f"; did you mean {close[0]}?" if close else "")
            )

    def _sources(self) -> tuple[SourceFile, ...]:
        node = self._root.get("sources")
        if node is None:
            folder = self._folder / "sources"
            if folder.is_dir():
                return tuple(self._walk("sources", None))
            self._fault(self._root, "no sources are named, and there is no folder sources/")
            return ()
        found: list[SourceFile] = []
        for item in node.items():
            if isinstance(item.value, str):
                found += self._source(item, item.value, None)
            elif item.text("path"):
                self._known(item, _SOURCE_KEYS)
                rank = item.get("rank")
                if rank is not None and not isinstance(rank.value, int):
                    self._fault(rank, "rank must be a whole number; the lowest is trusted most")
                    continue
                number = rank.value if rank is not None and isinstance(rank.value, int) else None
                found += self._source(item, item.text("path") or "", number)
            else:
                self._fault(item, "a source is a path, or a mapping with `path` and `rank`")
        if not found and not self._faults:
            self._fault(node, "the list of sources is empty")
        return tuple(found)

    def _source(self, node: Located, path: str, rank: int | None) -> list[SourceFile]:
        full = self._folder / path
        if not _inside(full, self._folder):
            self._fault(node, f"{path!r} leads out of the project's folder")
            return []
        if full.is_dir():
            return self._walk(path, rank)
        if not full.is_file():
            self._fault(node, f"there is no file or folder {path!r}")
            return []
        return [self._file(path, rank)]

    def _walk(self, path: str, rank: int | None) -> list[SourceFile]:
        return [
            self._file(str(found.relative_to(self._folder)), rank)
            for found in walk_files(self._folder / path)
        ]

    def _file(self, path: str, rank: int | None = None) -> SourceFile:
        return SourceFile(Path(path).as_posix(), self._folder / path, rank)

    def _text(self, key: str) -> str | None:
        node = self._root.get(key)
        if node is None:
            return None
        if not isinstance(node.value, str) or not node.value.strip():
            self._fault(node, f"{key} must be a text")
            return None
        return node.value

    def _known(self, node: Located, keys: tuple[str, ...]) -> None:
        for key, entry in node.mapping().items():
            if key not in keys:
                close = difflib.get_close_matches(key, keys, 1)
                hint = (
                    f"; did you mean {close[0]!r}?" if close else f"; known are {', '.join(keys)}"
                )
                self._fault(entry, f"unknown key {key!r}{hint}")

    def _fault(self, node: Located, message: str) -> None:
        place = Place(self._shown, node.line, node.column)
        self._faults.append(Diagnostic("P001", message, place))


def adhoc_project(sources: Iterable[Path], name: str, out: Path) -> Project:
    """Return a project for files and folders named on the command line.

    Sources are called by their path below the folder that was named, or by their file name; two of
    one name get the shortest paths that tell them apart.

    Raises:
        ProjectError: a source does not exist.
    """
    found: list[tuple[str, Path]] = []
    faults: list[Diagnostic] = []
    for source in sources:
        if source.is_dir():
            # What an earlier build wrote below the folder is no source.
            results = out.resolve()
            found += [
                (path.relative_to(source).as_posix(), path)
                for path in walk_files(source)
                if results == source.resolve() or not path.resolve().is_relative_to(results)
            ]
        elif source.is_file():
            found.append((source.name, source))
        else:
            faults.append(Diagnostic("P002", f"there is no file or folder {str(source)!r}"))
    if not found and not faults:
        faults.append(Diagnostic("P002", "the sources hold no files"))
    if faults:
        raise ProjectError(faults)
    unique = list({path.resolve(): (label, path) for label, path in found}.values())
    labels = _labels(unique)
    package = names.package(name)
    files = tuple(SourceFile(label, path) for label, (_, path) in zip(labels, unique, strict=True))
    return Project(name, package, files, out, out / package)


def _labels(found: list[tuple[str, Path]]) -> list[str]:
    """Lengthen names that occur twice by their parent folders until they differ."""
    labels = [label for label, _ in found]
    for depth in range(2, 12):
        twice = {label for label in labels if labels.count(label) > 1}
        if not twice:
            break
        labels = [
            "/".join(path.resolve().parts[-depth:]) if label in twice else label
            for label, (_, path) in zip(labels, found, strict=True)
        ]
    return labels


def walk_files(folder: Path) -> list[Path]:
    """Return the files below a folder in the order of their names, hidden ones left out."""
    found: list[Path] = []
    for root, folders, files in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += [Path(root, name) for name in files if not name.startswith(".")]
    return sorted(found, key=lambda path: path.relative_to(folder).parts)


def read_source(source: SourceFile) -> Document | Diagnostic:
    """Return the text of a source, or the diagnostic that says why there is none."""
    try:
        if source.path.stat().st_size > _MAX_BYTES:
            return Diagnostic("S001", "the file is larger than 512 MiB", Place(source.name, 1))
        data = source.path.read_bytes()
    except OSError as fault:
        return Diagnostic("S001", _reason(fault), Place(source.name, 1))
    try:
        return Document(source.name, decode(data))
    except TextFault as fault:
        return Diagnostic(fault.code, fault.message, Place(source.name, fault.line))


def _inside(path: Path, folder: Path) -> bool:
    return path.resolve().is_relative_to(folder.resolve())


def _reason(fault: Exception) -> str:
    return fault.strerror or "cannot be read" if isinstance(fault, OSError) else "not UTF-8"


def _shown(path: Path) -> str:
    """The path as a person in the current folder would type it."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.name
