"""`tigergen.yaml`: what to build an API from, and where the results go."""

from __future__ import annotations

import difflib
import keyword
import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from tigergen.diagnostics import Diagnostic
from tigergen.diagnostics.policy import Policy
from tigergen.inputs import (
    SourceFile,
    impossible,
    is_file,
    is_folder,
    label,
    leads_out,
    reason,
    results_in,
    walk_files,
)
from tigergen.model import names
from tigergen.model.claim import Place
from tigergen.project_settings import Settings
from tigergen.text.limits import LIMITS, Limits
from tigergen.text.tree import Located, TextFault
from tigergen.text.yaml import parse_yaml

CONFIG: Final = "tigergen.yaml"

OPENAPI: Final = ("3.2", "3.1")
"""Versions of OpenAPI that a build writes: the first always, an older one beside it on request."""

_KEYS: Final = (
    "name",
    "package",
    "sources",
    "decisions",
    "servers",
    "output",
    "openapi",
    "templates",
    "trusted_templates",
    "severities",
    "ignore",
    "limits",
)
_LARGEST: Final = 1_000_000
_FAULTS: Final = 100
"""Faults of one file that are told: more are no help."""

_SOURCE_KEYS: Final = ("path", "rank")


class ProjectError(Exception):
    """The project cannot be built; `diagnostics` say why."""

    def __init__(self, diagnostics: Sequence[Diagnostic]) -> None:
        super().__init__("; ".join(found.message for found in diagnostics))
        self.diagnostics = list(diagnostics)


@dataclass(frozen=True)
class Project:
    """One API: its sources, and the folders its results go to.

    `spec_dir` takes the canonical document and its side tables, `package_dir` the generated
    distribution, `home` the cache: the folder that has the project below specs/, or is it.
    """

    name: str
    package: str
    sources: tuple[SourceFile, ...]
    spec_dir: Path
    package_dir: Path
    home: Path
    decisions: SourceFile | None = None
    servers: tuple[str, ...] = field(default_factory=tuple)
    templates: Path | None = None
    policy: Policy = field(default_factory=Policy)
    config: SourceFile | None = None
    openapi: str = "3.2"
    limits: Limits = LIMITS
    trusted_templates: bool = False


def load_project(folder: Path) -> Project:
    """Read the `tigergen.yaml` in a folder.

    Raises:
        ProjectError: the file is missing or says something tigergen does not understand.
    """
    path = folder / CONFIG
    shown = _shown(path)
    if not is_file(path):
        raise ProjectError([_no_project(folder)])
    try:
        if path.stat().st_size > _LARGEST:
            message = f"the file is larger than {_LARGEST:,} bytes"
            raise ProjectError([Diagnostic("P001", message, Place(shown, 1))])
        root = parse_yaml(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ProjectError([Diagnostic("P001", f"{shown}: {reason(error)}")]) from None
    except TextFault as error:
        place = Place(shown, error.line, error.column)
        raise ProjectError([Diagnostic("P001", error.message, place)]) from None
    return _Loader(folder, shown, root).project()


def _no_project(folder: Path) -> Diagnostic:
    """The diagnostic about a folder that is not a project."""
    name = str(folder)
    if is_url(name):
        return url_fault(name)
    if is_file(folder):
        advice = f"Build from files with `tigergen build --source {name} --name NAME --out DIR`."
        return Diagnostic("P007", f"{name} is a file, not the folder of a project", help=advice)
    if os.path.lexists(folder / CONFIG):
        what = "a folder" if is_folder(folder / CONFIG) else "a pipe, a device or a broken link"
        return Diagnostic(
            "P007",
            f"{_shown(folder)}/{CONFIG} is {what}, not a file",
            help=f"Replace it: `tigergen init NAME DIR` writes a {CONFIG}.",
        )
    if is_folder(folder):
        return Diagnostic("P007", f"there is no tigergen.yaml in {_shown(folder)}")
    return Diagnostic("P007", f"there is no folder {name}")


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
        package = self._package(name)
        output = self._text("output")
        self._target = self._folder / output if output else self._folder / "generated" / package
        if why := impossible(self._target):
            self._fault(root.at("output"), f"no folder {str(output)[:60]!r} can be made: {why}")
        sources = self._sources()
        decisions = self._decisions()
        settings = Settings(self._fault, self._known)
        servers = settings.servers(root.get("servers"))
        templates = self._templates()
        trusted = settings.trust(root.get("trusted_templates"), templates)
        openapi = self._openapi()
        severities = settings.severities(root.get("severities"))
        policy = Policy(severities, settings.ignores(root.get("ignore"), self._shown))
        limits = settings.limits(root.get("limits"))
        if self._faults:
            raise ProjectError(self._faults)
        return Project(
            name,
            package,
            sources,
            self._folder,
            self._target,
            _home(self._folder),
            self._file(decisions) if decisions else None,
            servers,
            templates,
            policy,
            SourceFile(CONFIG, self._folder / CONFIG),
            openapi,
            limits,
            trusted,
        )

    def _package(self, name: str) -> str:
        """The package's name: the one that is stated, else one made of the API's name."""
        stated = self._text("package")
        if stated is None:
            package = names.package(name)
            if package != names.plain_package(name):
                fault = f"{package_fault(name, package)}: add `package: {package}`"
                self._fault(self._root.get("name") or self._root, fault, "P008")
            return package
        node = self._root.get("package") or self._root
        if stated != names.snake(stated) and stated != names.package(stated):
            free = names.package(stated)
            self._fault(
                node, f"{stated!r} is not a name for a Python package; {free} is free", "P008"
            )
        elif names.is_reserved_package(stated):
            self._fault(node, package_fault(stated, names.package(stated)), "P008")
        return stated

    def _openapi(self) -> str:
        """The oldest version of OpenAPI that the document is written in; a number in YAML is fine."""
        node = self._root.get("openapi")
        version = str(node.value) if node is not None else OPENAPI[0]
        if node is not None and version not in OPENAPI:
            self._fault(node, f"openapi must be one of {', '.join(OPENAPI)}")
        return version

    def _decisions(self) -> str | None:
        path = self._text("decisions")
        if path is not None and leads_out(self._folder / path, self._folder):
            self._fault(
                self._root.get("decisions") or self._root,
                f"{path!r} leads out of the project's folder",
            )
            return None
        return path

    def _templates(self) -> Path | None:
        path = self._text("templates")
        if path is None:
            return None
        folder = self._folder / path
        if leads_out(folder, self._folder) or not is_folder(folder):
            self._fault(
                self._root.get("templates") or self._root,
                f"there is no folder {path!r} in the project",
            )
        return folder

    def _sources(self) -> tuple[SourceFile, ...]:
        node = self._root.get("sources")
        if node is None:
            folder = self._folder / "sources"
            if is_folder(folder):
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
                if rank is not None and type(rank.value) is not int:
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
        if leads_out(full, self._folder):
            self._fault(node, f"{path!r} leads out of the project's folder")
            return []
        if is_folder(full):
            return self._walk(path, rank)
        if not is_file(full):
            self._fault(node, f"there is no file or folder {path!r}")
            return []
        return [self._file(path, rank)]

    def _walk(self, path: str, rank: int | None) -> list[SourceFile]:
        """The files below a folder, but for the project's own file, decisions and results."""
        ours = {(self._folder / CONFIG).resolve(), *results_in(self._folder)}
        if decisions := self._root.text("decisions"):
            ours.add((self._folder / decisions).resolve())
        return [
            self._file(str(found.relative_to(self._folder)), rank)
            for found in walk_files(self._folder / path)
            if Path(os.path.realpath(found)) not in ours and leads_out(found, self._target)
        ]

    def _file(self, path: str, rank: int | None = None) -> SourceFile:
        return SourceFile(
            label(Path(path).as_posix()), self._folder / path, rank, root=self._folder
        )

    def _text(self, key: str) -> str | None:
        node = self._root.get(key)
        if node is None:
            return None
        if not isinstance(node.value, str) or not node.value.strip() or "\0" in node.value:
            self._fault(node, f"{key} must be a text")
            return None
        return node.value

    def _known(self, node: Located, keys: tuple[str, ...]) -> None:
        for key, entry in node.mapping().items():
            if len(self._faults) > _FAULTS:
                return
            if key not in keys:
                close = difflib.get_close_matches(key, keys, 1)
                hint = (
                    f"; did you mean {close[0]!r}?" if close else f"; known are {', '.join(keys)}"
                )
                self._fault(entry, f"unknown key {key!r}{hint}")

    def _fault(self, node: Located, message: str, code: str = "P001") -> None:
        place = Place(self._shown, node.line, node.column)
        self._faults.append(Diagnostic(code, message, place))


_URL: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.-]+:/")
"""A scheme and a slash, as in https://; one letter in front of the colon is a drive of Windows."""


def is_url(text: str) -> bool:
    """Tell whether a text is a URL where a path belongs."""
    return _URL.match(text) is not None


def url_fault(text: str) -> Diagnostic:
    """Return the diagnostic about a URL where a path belongs."""
    advice = "Download the document, for example with `curl -O URL`, and pass the file."
    return Diagnostic("P002", f"tigergen does not read URLs: {text}", help=advice)


def package_fault(name: str, free: str) -> str:
    """Say why a package cannot have the name, and which one is free."""
    wanted = names.plain_package(name)
    if not wanted:
        return f"{name!r} has no letters for the name of a Python package; {free} is free"
    if keyword.iskeyword(wanted):
        why = "it is a keyword of Python"
    elif names.is_reserved_package(wanted):
        why = "Python, or a library that clients need, has a module of that name"
    else:
        why = "a package cannot begin with a digit"
    return f"the package cannot be named {wanted}: {why}; {free} is free"


def find_projects(folders: Iterable[Path] = (), start: Path | None = None) -> list[Path]:
    """Return the given folders, or those of the projects at or above the folder `start`.

    From `start` (the current folder) upwards, the first folder counts that is a project or has
    projects below specs/. The search ends at the root of a git repository.
    """
    chosen = list(folders)
    here = (start or Path.cwd()).resolve()
    for folder in () if chosen else (here, *here.parents):
        if os.path.lexists(folder / CONFIG):
            return [folder]  # whatever it is: `load_project` says what is wrong with it
        below = sorted(path.parent for path in folder.glob(f"specs/*/{CONFIG}"))
        if below or (folder / ".git").exists():
            return below
    return chosen


def _home(folder: Path) -> Path:
    """The folder that takes the cache of a project: that of all projects below specs/, else its own."""
    full = folder.resolve()
    return full.parent.parent if full.parent.name == "specs" else full


def _shown(path: Path) -> str:
    """The path as a person in the current folder would type it."""
    try:
        return path.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return path.name
