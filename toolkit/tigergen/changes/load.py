"""Finding the documents to compare: files, folders, or paths in a git revision."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from tigergen.model.claim import Place
from tigergen.model.pointer import Pointer
from tigergen.text.tree import Located, TextFault
from tigergen.text.yaml import parse_yaml

_FILE: Final = "openapi.yaml"


class NoDocumentError(Exception):
    """There is no OpenAPI document where one was named."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """A document, the file it comes from, and its tree with lines."""

    name: str
    document: dict[str, Any]
    tree: Located

    def place(self, pointer: str) -> Place | None:
        """Where the value at a pointer stands, or the nearest thing around it that does."""
        if pointer and not pointer.startswith("/"):
            return None
        node = self.tree
        for token in Pointer(pointer).tokens:
            items = node.items()
            child = node.get(token)
            if child is None and token.isdecimal() and int(token) < len(items):
                child = items[int(token)]
            if child is None:
                break
            node = child
        return Place(self.name, node.line, node.column)


def load_documents(where: str) -> dict[str, Loaded]:
    """Return the documents at a file, in a folder, or at `REV:PATH` of a git revision.

    A folder is one with an `openapi.yaml`, or one whose subfolders have such files: then the keys
    name them. A single document has the key "". As git reads it, PATH begins at the root of the
    repository, and at the current folder if it begins with `./`.

    Raises:
        NoDocumentError: there is no such revision, file or folder, or it holds no document.
    """
    path = Path(where)
    if path.exists() or ":" not in where:
        return _load(where, _on_disk(path, where))
    return _load(where, _in_git(where))


def _load(where: str, texts: Iterator[tuple[str, str, str]]) -> dict[str, Loaded]:
    found = {key: parsed(name, text) for key, name, text in texts}
    if not found:
        raise NoDocumentError(f"{where} holds no {_FILE}; name a document or a folder with one")
    return found


def _on_disk(path: Path, where: str) -> Iterator[tuple[str, str, str]]:
    if not path.exists():
        raise NoDocumentError(f"{where}: there is no such file or folder")
    if path.is_dir():
        single = path / _FILE
        files = [single] if single.is_file() else sorted(path.glob(f"*/{_FILE}"))
    else:
        files = [path]
    for file in files:
        key = file.parent.name if len(files) > 1 or file.parent.parent == path else ""
        try:
            yield key, file.as_posix(), file.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise NoDocumentError(f"{file}: {error}") from None


def _in_git(where: str) -> Iterator[tuple[str, str, str]]:
    revision, _, path = where.partition(":")
    if revision.startswith("-") or not _git("rev-parse", "--verify", "--quiet", f"{revision}^{{}}"):
        raise NoDocumentError(f"{where}: git knows no revision {revision!r}")
    path = path.rstrip("/")
    kind = _git("cat-file", "-t", f"{revision}:{path}")
    if kind is None:
        raise NoDocumentError(f"{where}: there is no {path!r} in {revision}")
    if kind.strip() == "blob":
        names = [("", path)]
    else:
        prefix = f"{path}/" if path else ""
        listed = (
            _git("ls-tree", "--full-tree", "-d", "--name-only", f"{revision}:{path}") or ""
        ).splitlines()
        names = [("", f"{prefix}{_FILE}")]
        if _git("cat-file", "-t", f"{revision}:{names[0][1]}") is None:
            names = [(name, f"{prefix}{name}/{_FILE}") for name in listed]
    for key, name in names:
        text = _git("show", f"{revision}:{name}")
        if text is not None:
            yield key, f"{revision}:{name}", text


def _git(*arguments: str) -> str | None:
    """What a git command prints; None if it fails."""
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)
    except OSError as error:
        raise NoDocumentError(f"git cannot be run: {error}") from None
    return done.stdout.decode("utf-8", "replace") if done.returncode == 0 else None


def parsed(name: str, text: str) -> Loaded:
    """Return the document that is the text of a file.

    Raises:
        NoDocumentError: the text is not an OpenAPI document.
    """
    try:
        tree = parse_yaml(text)
    except TextFault as error:
        raise NoDocumentError(f"{name}:{error.line}:{error.column}: {error.message}") from None
    value = tree.plain()
    if not isinstance(value, dict) or not {"openapi", "swagger"} & set(value):
        raise NoDocumentError(f"{name}: not an OpenAPI document: the field `openapi` is missing")
    if "openapi" not in value:
        raise NoDocumentError(f"{name}: Swagger 2.0 cannot be compared; build it first")
    return Loaded(name, value, tree)
