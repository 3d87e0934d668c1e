"""Every leaf of a source against the canonical document: what is lost, and what is made up.

`make fidelity` compares the documents in tests/fidelity/documents, each with the truth beside it, and
writes docs/measured/fidelity.md. The truth of a whole document is the document itself, in the words of
OpenAPI 3.2 (oracle.py). So are documents of your own compared: `make fidelity FILES="a.yaml b.json"`.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from urllib.parse import unquote

import oracle
import saved_pages
from indexes import compare as indexes
from tigergen.adhoc import adhoc_project
from tigergen.builds import build_project
from tigergen.model.canonical import Canonical
from tigergen.model.pointer import ROOT, Pointer

HERE = Path(__file__).parent
DOCUMENTS = HERE / "documents"
PAGE = HERE.parent.parent / "docs" / "measured" / "fidelity.md"
_ORDERED = ("parameters", "tags", "servers")
_SETS = frozenset({"required", "tags", "enum"})
_VERSIONS = (("openapi",), ("swagger",))
_TEXTS = frozenset({"title", "summary", "description", "termsOfService"})


@dataclass
class Score:
    """The leaves of one kind: those of the truth, those found of them, and those made up."""

    stated: int = 0
    found: int = 0
    made_up: int = 0
    examples: list[str] = field(default_factory=list)

    def row(self, kind: str) -> str:
        recall = self.found / self.stated if self.stated else 1.0
        said = self.found + self.made_up
        precision = self.found / said if said else 1.0
        return f"| {kind} | {self.stated} | {recall:.3f} | {precision:.3f} |"


def leaves(
    value: Any, key: str = "", where: tuple[str, ...] = (), at: Pointer = ROOT
) -> Iterator[tuple[tuple[str, ...], Pointer, Any]]:
    """Yield each leaf with an address that does not depend on the order of lists."""
    if isinstance(value, dict) and value:
        for name, child in value.items():
            yield from leaves(child, name, (*where, name), at / name)
    elif isinstance(value, list) and value:
        for index, child in enumerate(value):
            token = str(index)
            if key in _ORDERED and isinstance(child, dict):
                token = _identity(child) or token
            elif key in _SETS and not isinstance(child, dict | list):
                token = repr(child)
            yield from leaves(child, "", (*where, token), at / index)
    else:
        yield where, at, value


def _identity(item: dict[str, Any]) -> str:
    """What tells a parameter, tag or server from the others of its list."""
    if "$ref" in item:
        return f"ref:{unquote(str(item['$ref']))}"
    return f"{item.get('in', '')}:{item['name']}" if "name" in item else str(item.get("url", ""))


def orders(
    value: Any, key: str = "", where: tuple[str, ...] = ()
) -> Iterator[tuple[tuple[str, ...], list[str]]]:
    """Yield the lists whose order is told to readers, each as the names of its items."""
    if isinstance(value, dict):
        for name, child in value.items():
            yield from orders(child, name, (*where, name))
    elif isinstance(value, list):
        if key in _ORDERED:
            yield where, [_identity(one) if isinstance(one, dict) else str(one) for one in value]
        for index, child in enumerate(value):
            yield from orders(child, "", (*where, str(index)))


def kind_of(address: tuple[str, ...]) -> str:
    """The kind of fact that a leaf is about."""
    if address[0] == "x-tigergen-sdk":
        return "methods of an SDK"
    if address[0] == "info" or address[-1] in _TEXTS:
        return "texts"
    if any(token in ("example", "examples") or token.startswith("x-") for token in address):
        return "examples and extensions"
    if "servers" in address or "security" in address or "securitySchemes" in address:
        return "servers and security"
    if address[:2] == ("components", "schemas") or "schema" in address:
        return "schemas"
    if "parameters" in address:
        return "parameters"
    return "operations, bodies and responses"


def compare(truth: Any, canonical: Canonical) -> dict[str, Score]:
    """Compare all leaves; what a rule inferred or assumed is marked as such, and not made up.

    What no source states and nobody is on record for is made up, too. An empty map or list is found if
    there is one, whatever was inferred in it.
    """
    scores: dict[str, Score] = defaultdict(Score)
    expected = {where: value for where, _, value in leaves(truth) if where not in _VERSIONS}
    actual = {where: (at, value) for where, at, value in leaves(canonical.document)}
    holders = {where[:length] for where in actual for length in range(len(where))}
    for where, value in expected.items():
        score = scores[kind_of(where)]
        score.stated += 1
        said = actual.get(where, (ROOT, None))[1]
        if (where in actual and _same(value, said)) or (value in ({}, []) and where in holders):
            score.found += 1
        else:
            score.examples.append(f"lost: {'/'.join(where)}")
    for where, (at, value) in actual.items():
        origins = canonical.nearest_origins(at)
        stated = not origins or any(origin.basis == "stated" for origin in origins)
        known = where in _VERSIONS or (where in expected and _same(expected[where], value))
        if stated and not known:
            scores[kind_of(where)].made_up += 1
            scores[kind_of(where)].examples.append(f"made up: {'/'.join(where)}")
    _compare_orders(truth, canonical.document, scores)
    return scores


def _compare_orders(truth: Any, document: Any, scores: dict[str, Score]) -> None:
    """A list in another order has a leaf less."""
    actual = dict(orders(document))
    for where, names in orders(truth):
        found = actual.get(where, [])
        if [one for one in names if one in found] != [one for one in found if one in names]:
            scores[kind_of(where)].found -= 1
            scores[kind_of(where)].examples.append(f"order: {'/'.join(where)}")


def _same(value: Any, said: Any) -> bool:
    """True is not 1, nor 1.0; a reference may be written with percents."""
    if isinstance(value, str) and isinstance(said, str) and value.startswith("#/"):
        return unquote(value) == unquote(said)
    return type(value) is type(said) and bool(value == said)


def built(*sources: Path) -> Canonical:
    build = build_project(adhoc_project(sources, "fidelity", HERE / "out"))
    assert build.canonical is not None
    return build.canonical


def results() -> dict[str, dict[str, Score]]:
    """The scores of the committed documents, by name."""
    return {
        folder.name: compare(_truth(folder), built(folder / "sources"))
        for folder in sorted(DOCUMENTS.iterdir())
    }


def _truth(folder: Path) -> Any:
    """The truth beside the sources; or what the one document says."""
    stated = folder / "truth.yaml"
    if stated.exists():
        return oracle.read(stated)
    [document] = (folder / "sources").iterdir()
    return oracle.expected(oracle.read(document))


def page(found: dict[str, dict[str, Score]]) -> str:
    """The table as docs/measured/fidelity.md has it."""
    parts = [
        "# Fidelity",
        "",
        "`make fidelity` compares every leaf of the documents in tests/fidelity/documents with the canonical",
        "document. Recall is the part of the stated leaves that the document has; precision is the part of what the",
        "document claims to be stated that a source states. What a rule inferred is marked, and not counted. The truth",
        "is read without the code of tigergen; types and the order of parameters, tags and servers count.",
    ]
    for name, scores in found.items():
        parts += ["", f"## {name}", "", "| Kind of fact | Leaves | Recall | Precision |"]
        parts += ["| --- | --: | --: | --: |"]
        parts += [score.row(kind) for kind, score in sorted(scores.items())]
    parts += ["", "## Operations of an index", "", *_INDEXES]
    parts += ["| Fragments state | Operations asked | Emitted | Right | Recall | Precision |"]
    parts += ["| --- | --: | --: | --: | --: | --: |"]
    listed = indexes.rows()
    for share in indexes.SHARES:
        rows = [row for row in listed if row.stated == share]
        asked, emitted, right = (
            sum(getattr(row, key) for row in rows) for key in ("asked", "emitted", "right")
        )
        recall, precision = right / asked, right / emitted if emitted else 1.0
        parts.append(
            f"| {share} % | {asked} | {emitted} | {right} | {recall:.3f} | {precision:.3f} |"
        )
    parts += ["", "## Rendered pages", "", *_PAGES, *saved_pages.table()]
    return "\n".join(parts) + "\n"


_PAGES: Final = (
    "The documents in tests/fidelity/pages, rendered and saved from the browser by tests/fidelity/render.py. A page",
    "shows less than its document: *folded* pages show nothing below an operation or response, *examples* show",
    "samples instead of schemas. Recall counts what the document states, on the page or not; precision counts all",
    "that was read, inferred or not. Fields and parameters count with type, format and whether they are required.",
)
_INDEXES: Final = (
    "The collections in tests/indexes/collections.txt, each listed by slugs made by the rule of such indexes;",
    "fragments state the given share of the operations. [Indexes](../explanation/indexes.md) has larger collections.",
    "",
)


def main(files: list[str]) -> None:
    if not files:
        PAGE.write_text(page(results()), encoding="utf-8")
    for name in files:
        scores = compare(oracle.expected(oracle.read(Path(name))), built(Path(name)))
        print(f"{name}\n", *(f"{score.row(kind)}\n" for kind, score in sorted(scores.items())))
        print(*(f"  {example}\n" for score in scores.values() for example in score.examples[:20]))


if __name__ == "__main__":
    main(sys.argv[1:])
