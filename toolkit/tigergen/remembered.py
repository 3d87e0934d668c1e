"""What the cache holds of earlier builds: the readings of their sources, models, and what the last one found."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tigergen.diagnostics import Diagnostic
from tigergen.diagnostics.policy import today
from tigergen.fingerprint import code_digest
from tigergen.output.cache import Cache, digest, folder_digest
from tigergen.output.codec import dump_diagnostic, dump_reading, load_diagnostic, load_reading
from tigergen.output.target import Target
from tigergen.output.target import digest as file_digest
from tigergen.project import Project
from tigergen.releases import Released
from tigergen.sources.document import Document, Reading


class RememberedReadings:
    """The readings that the cache holds, by the text that was read and the code that read it."""

    def __init__(self, store: Cache) -> None:
        self._store = store

    def recall(self, document: Document, rank: int | None) -> Reading | None:
        """Return the reading of a document, if it was read before."""
        if not self._store:
            return None
        return load_reading(self._store.load("read", self._key(document, rank)), document)

    def keep(self, reading: Reading, rank: int | None) -> None:
        """Have a reading be recalled."""
        if self._store:
            self._store.store("read", self._key(reading.document, rank), dump_reading(reading))

    def _key(self, document: Document, rank: int | None) -> str:
        return digest(code_digest(self._store), document.name, str(rank), document.text)


def recall_models(store: Cache, project: Project) -> dict[str, str]:
    """Return the models of a package as they were printed last, by the hash of what each is printed from."""
    known = store.load("models", _models_key(store, project))
    if not isinstance(known, dict):
        return {}
    return {key: text for key, text in known.items() if isinstance(text, str)}


def keep_models(store: Cache, project: Project, printed: dict[str, str]) -> None:
    """Have models be recalled."""
    store.store("models", _models_key(store, project), printed)


def _models_key(store: Cache, project: Project) -> str:
    return digest(code_digest(store), str(project.package_dir.resolve()))


@dataclass(frozen=True)
class Inputs:
    """Everything a build depends on, but for the code and the day."""

    project: Project
    documents: Sequence[Document]
    decisions: Document | None
    openapi: str
    released: Released | None

    def key(self, store: Cache) -> str:
        """The hash of all of it, and of the code; empty where nothing is kept."""
        if not store:
            return ""
        project, decisions, released = self.project, self.decisions, self.released
        parts = [code_digest(store), self.openapi, project.name, project.package]
        parts += [repr(project.servers), repr(project.policy)]
        parts += [str(folder.resolve()) for folder in (project.spec_dir, project.package_dir)]
        parts += [decisions.name, decisions.text] if decisions else [""]
        parts += [released.document, released.changelog] if released else [""]
        parts += [f"{source.name} {source.rank}" for source in project.sources]
        parts += [part for document in self.documents for part in (document.name, document.text)]
        if project.templates is not None:
            inside = None if project.trusted_templates else project.spec_dir
            parts += [str(inside), folder_digest(project.templates, inside=inside)]
        if any(ignore.until for ignore in project.policy.ignores):
            parts.append(today().isoformat())
        return digest(*parts)

    def cover(self, followed: Iterable[Document]) -> bool:
        """Whether the key sees all that was read: what lies beside the sources may change unseen."""
        names = {document.name for document in self.documents}
        return all(part.name in names for part in followed)


@dataclass(frozen=True)
class Remembered:
    """What the last build from the same inputs found; all that it wrote is on disk."""

    report: dict[str, Any]
    diagnostics: list[Diagnostic]
    unchanged: list[str]


def keep(
    store: Cache,
    key: str,
    inputs: Inputs,
    facts: dict[str, Any],
    diagnostics: Iterable[Diagnostic],
    targets: Iterable[Target],
) -> None:
    """Keep what a build found and wrote; a template that changed meanwhile makes it worthless."""
    if inputs.key(store) != key:
        return
    outputs = [
        [index, name, file_digest(data)]
        for index, target in enumerate(targets)
        for name, data in target.content.items()
    ]
    found = [dump_diagnostic(one) for one in diagnostics]
    store.store("build", key, {"report": facts, "diagnostics": found, "outputs": outputs})
    store.trim([f"build-{key}"])


def recall(store: Cache, key: str, folders: Sequence[Path]) -> Remembered | None:
    """Return what a build from these inputs found, if all it wrote to the folders is there."""
    known = store.load("build", key)
    try:
        # As text: a package has hundreds of files, and a Path costs more than to read most of them.
        places = [str(folder) for folder in folders]
        outputs = [
            (os.path.join(places[index], name), expected)
            for index, name, expected in known["outputs"]
        ]
        if not outputs or not isinstance(known["report"], dict):
            return None
        if not all(_holds(path, expected) for path, expected in outputs):
            return None
        diagnostics = [load_diagnostic(stored) for stored in known["diagnostics"]]
    except (OSError, LookupError, TypeError, ValueError):
        return None
    return Remembered(known["report"], diagnostics, [path for path, _ in outputs])


def _holds(path: str, expected: str) -> bool:
    """Whether a file holds what its hash says."""
    if not os.path.isfile(path):
        return False
    with open(path, "rb", buffering=0) as file:
        return file_digest(file.read()) == expected
