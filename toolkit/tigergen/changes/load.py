"""Finding the two documents to compare: files, folders, or paths in git revisions."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

from tigergen.text.tree import TextFault
from tigergen.text.yaml import parse_yaml


class NoDocumentError(Exception):
    """There is no OpenAPI document where one was named."""


def load_document(where: str) -> dict[str, Any]:
    """Return the canonical document at a file, in a folder, or at `REV:PATH` of the git repository.

    Raises:
        NoDocumentError: there is none, or it cannot be read.
    """
    path = Path(where)
    if path.is_dir():
        path = path / "openapi.yaml"
    if path.is_file():
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as fault:
            raise NoDocumentError(f"{where}: {fault}") from None
    elif ":" in where:
        text = _from_git(where)
    else:
        raise NoDocumentError(f"there is no file or folder {where!r} with an openapi.yaml")
    try:
        value = parse_yaml(text).plain()
    except TextFault as fault:
        raise NoDocumentError(f"{where}:{fault.line}: {fault.message}") from None
    if not isinstance(value, dict) or "openapi" not in value:
        raise NoDocumentError(f"{where} is no OpenAPI document")
    return value


def _from_git(where: str) -> str:
    revision, _, path = where.partition(":")
    if revision.startswith("-"):
        raise NoDocumentError(f"{revision!r} is no git revision")
    for name in (path, f"{path.rstrip('/')}/openapi.yaml"):
        done = subprocess.run(
            [
                "git",
                "show",
                f"{revision}:./{name}" if not name.startswith("./") else f"{revision}:{name}",
            ],
            capture_output=True,
            check=False,
        )
        if done.returncode == 0 and not done.stdout.startswith(b"tree "):
            return done.stdout.decode("utf-8", "replace")
    raise NoDocumentError(f"git has no document at {where}")
