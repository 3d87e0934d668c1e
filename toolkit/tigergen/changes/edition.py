"""The version and the changelog of a package: what changed since the last release decides both."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from tigergen.changes.change import Change, Impact
from tigergen.changes.document import document_changes
from tigergen.changes.surface import surface_changes
from tigergen.generate.plan import Edition
from tigergen.model import escape, names
from tigergen.model.claim import Json

HEAD: Final = "# Changelog\n"
_VERSION: Final = re.compile(r"^## (\d+)\.(\d+)\.(\d+)\s*$", re.MULTILINE)
_TITLES: Final = {
    Impact.BREAKING: "Breaking",
    Impact.COMPATIBLE: "Compatible",
    Impact.DOCS: "Documentation",
}

Version = tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Release:
    """What was released last: its document, and the changelog up to it.

    The first heading of the changelog that is a version is the version of the release.
    """

    document: Json
    changelog: str
    version: Version


def read_version(changelog: str) -> Version | None:
    """Return the newest version in a changelog: that of its first heading `## 1.2.3`."""
    found = _VERSION.search(changelog)
    return (int(found[1]), int(found[2]), int(found[3])) if found else None


def edition(release: Release, document: Json) -> Edition:
    """Return version and changelog of the package for a document.

    Without changes they are those of the release. With changes the version is the one that the next
    release will have, marked as a development release.
    """
    changes = _changes(release.document, document)
    if not changes:
        return Edition(names.version(_text(release.version)), release.changelog)
    number = _text(raised(release.version, changes))
    section = _section(f"{number} (not released)", changes)
    return Edition(names.version(number, development=True), _with(section, release.changelog))


def next_release(release: Release, document: Json, wanted: Version | None = None) -> Edition | None:
    """Return version and changelog of the release of a document; None if nothing has changed."""
    changes = _changes(release.document, document)
    if not changes and wanted is None:
        return None
    number = _text(wanted or raised(release.version, changes))
    return Edition(names.version(number), _with(_section(number, changes), release.changelog))


def first_release(version: str) -> Edition:
    """Return version and changelog of a first release."""
    return Edition(names.version(version), f"{HEAD}\n## {version}\n\nThe first release.\n")


def raised(version: Version, changes: Sequence[Change]) -> Version:
    """Return the next version: major for a breaking change, minor for a compatible one, else patch.

    Below 1.0.0 a breaking change raises the minor version, as Semantic Versioning leaves free.
    """
    major, minor, patch = version
    worst = min((change.impact for change in changes), key=lambda i: i.order, default=Impact.DOCS)
    if worst is Impact.BREAKING and major:
        return major + 1, 0, 0
    if worst is Impact.DOCS or (worst is Impact.COMPATIBLE and not major):
        return major, minor, patch + 1
    return major, minor + 1, 0


def _changes(old: Json, new: Json) -> list[Change]:
    """The changes of the client before those of the document."""
    return [] if old == new else [*surface_changes(old, new), *document_changes(old, new)]


def _text(version: Version) -> str:
    return ".".join(map(str, version))


def _with(section: str, changelog: str) -> str:
    """The changelog with a section above all versions, below what it begins with."""
    found = _VERSION.search(changelog)
    start = found.start() if found else len(changelog)
    return f"{changelog[:start]}{section}\n{changelog[start:]}"


def _section(title: str, changes: Sequence[Change]) -> str:
    rows = [f"## {title}", ""]
    for impact, name in _TITLES.items():
        found = [change for change in changes if change.impact is impact]
        if not found:
            continue
        rows += [f"### {name}", ""]
        rows += _count(found) if impact is Impact.DOCS else map(_row, found)
        rows.append("")
    if not changes:
        rows += ["The same document.", ""]
    return "\n".join(rows)


def _row(change: Change) -> str:
    """A change of the client behind its name; messages about the document name operation or schema."""
    said = escape.markdown_cell(change.message)
    pointer = change.where.startswith("/") or not change.where
    return f"- {said}" if pointer else f"- {escape.markdown_code(change.where)}: {said}"


def _count(changes: Sequence[Change]) -> list[str]:
    """Changes of prose are counted; `tigergen diff` lists them."""
    many = len(changes) != 1
    return [f"- {len(changes)} text{'s' if many else ''} of the docs changed."]
