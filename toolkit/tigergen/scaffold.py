"""`tigergen init`: a commented `tigergen.yaml` for the documents of a folder."""

from __future__ import annotations

from pathlib import Path

from tigergen.inputs import SourceFile, read_source, results_in, walk_files
from tigergen.model import escape, names
from tigergen.plugins import readers
from tigergen.project import CONFIG
from tigergen.sources.document import Document
from tigergen.sources.registry import FORMATS, recognise


class ProjectExistsError(Exception):
    """The folder has a `tigergen.yaml`."""


def sniff(folder: Path) -> list[tuple[str, str | None]]:
    """Return the files below a folder with the format of each, None where it was not recognised."""
    found: list[tuple[str, str | None]] = []
    ours = results_in(folder)
    for path in walk_files(folder):
        if path.resolve() in ours or (folder / "generated") in path.parents:
            continue
        name = path.relative_to(folder).as_posix()
        document = read_source(SourceFile(name, path))
        known = (
            recognise(document, (*FORMATS, *readers())) if isinstance(document, Document) else None
        )
        found.append((name, known.name if known else None))
    return found


def init(name: str, folder: Path) -> tuple[Path, list[tuple[str, str | None]]]:
    """Write a `tigergen.yaml` into a folder; return its path and what was found there.

    Raises:
        ProjectExistsError: there is one already; it is left alone.
    """
    path = folder / CONFIG
    if path.exists():
        raise ProjectExistsError(str(path))
    found = [entry for entry in sniff(folder) if entry[0] != CONFIG]
    path.write_text(project_text(name, found), encoding="utf-8", newline="\n")
    return path, found


def project_text(name: str, found: list[tuple[str, str | None]]) -> str:
    """Return the text of the file; documents of no known format are listed as comments."""
    rows = [
        "# What this API is built from. `tigergen help project` explains every key.",
        f"name: {_yaml(name)}",
        f"package: {names.package(name)}",
        f"output: generated/{names.package(name)}  # the folder of the package",
        "",
        "# Trust: OpenAPI and Swagger 0, indexes and READMEs 1, facts 2; `rank:` sets another.",
        "sources:",
    ]
    rows += [f"  - {_yaml(path)}  # {escape.comment(kind)}" for path, kind in found if kind]
    if not any(kind for _, kind in found):
        rows[-1] = "sources: []  # the format of no document here was recognised"
    unknown = [path for path, kind in found if not kind]
    if unknown:
        rows += ["", "# Format not recognised, skipped:"]
        rows += [f"#   {escape.comment(path)}" for path in unknown]
    rows += [
        "",
        "# Contradictions that no rule settles, decided with reasons (`tigergen help decide`):",
        "# decisions: decisions.yaml",
        "",
        "# Findings that are known and accepted; each needs a reason, and may end on a date:",
        "# ignore:",
        "#   - {code: S007, reason: the vendor states no types, until: 2027-01-31}",
    ]
    return "\n".join(rows) + "\n"


def _yaml(text: str) -> str:
    import json

    return (
        text
        if text.replace("-", "").replace("_", "").replace("/", "").replace(".", "").isalnum()
        and not text[0].isdigit()
        and text.lower() not in ("null", "true", "false")
        else json.dumps(text, ensure_ascii=False)
    )
