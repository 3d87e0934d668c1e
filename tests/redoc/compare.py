"""How much of an OpenAPI document came back from the text of its page.

python tests/redoc/compare.py    # rewrites the table in docs/explanation/rendered-pages.md
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from conftest import ROOT, merged
from tigergen.model.canonical import Canonical

HERE = Path(__file__).resolve().parent
PAGE = ROOT / "docs" / "explanation" / "rendered-pages.md"
METHODS = ("get", "put", "post", "delete", "patch")
Shape = set[tuple[str, str]]


def resolve(document: dict[str, Any], node: Any) -> Any:
    """Follow a reference."""
    while isinstance(node, dict) and "$ref" in node:
        target: Any = document
        for token in node["$ref"].removeprefix("#/").split("/"):
            target = target[token]
        node = target
    return node


def operations(document: dict[str, Any]) -> Iterator[tuple[tuple[str, str], dict[str, Any]]]:
    """Yield method and path with each operation."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                shared = item.get("parameters", []) + item[method].get("parameters", [])
                yield (method, path), {**item[method], "parameters": shared}


def shape(document: dict[str, Any], schema: Any, where: str = "", depth: int = 0) -> Shape:
    """The types of a schema by the way to them, all the way down."""
    schema = resolve(document, schema)
    if not isinstance(schema, dict) or depth > 8:
        return set()
    kinds = schema.get("type")
    kind = next((k for k in kinds if k != "null"), "") if isinstance(kinds, list) else str(kinds)
    found = {(where, f"{kind} {schema.get('format', '')}".strip())}
    for name, child in (schema.get("properties") or {}).items():
        found |= shape(document, child, f"{where}/{name}", depth + 1)
    if isinstance(schema.get("additionalProperties"), dict):
        found |= shape(document, schema["additionalProperties"], f"{where}/?", depth + 1)
    if "items" in schema:
        found |= shape(document, schema["items"], f"{where}/*", depth + 1)
    return found


def parameters(document: dict[str, Any], operation: dict[str, Any]) -> set[str]:
    """Parameters with all that is said of their values."""
    found = set()
    for raw in operation.get("parameters", []):
        one = resolve(document, raw)
        schema = {**resolve(document, one.get("schema", {}))}
        if schema.pop("exclusiveMinimum", None) is True:
            schema["exclusiveMinimum"] = schema.pop("minimum")
        elif "exclusiveMinimum" in one.get("schema", {}):
            schema["exclusiveMinimum"] = one["schema"]["exclusiveMinimum"]
        text = yaml.safe_dump(schema, sort_keys=True, default_flow_style=True)
        found.add(f"{one['in']} {one['name']} {bool(one.get('required'))} {text}")
    return found


def content(document: dict[str, Any], owner: Any) -> Any:
    """The schema of the first content of a request body or response, or None."""
    media = (resolve(document, owner) or {}).get("content") or {}
    return next((one.get("schema") for one in media.values()), None)


def answer(document: dict[str, Any], operation: dict[str, Any]) -> Any:
    """The schema of the first successful answer, or None."""
    for status, response in operation.get("responses", {}).items():
        if str(status).startswith("2"):
            return content(document, response)
    return None


def recovered(original: dict[str, Any], canonical: Canonical) -> dict[str, tuple[int, int]]:
    """For each kind of thing: how many came back exactly, and how many the original has.

    Things of operations that did not come back count as lost.
    """
    document = canonical.document
    new = dict(operations(document))
    waiting = document.get("x-tigergen-unresolved-operations", {})
    counts = {
        "operations": [0, 0],
        "unresolved": [len(waiting), 0],
        "wrong": [0, 0],
        "parameters": [0, 0],
        "request fields": [0, 0],
        "response fields": [0, 0],
    }
    old = dict(operations(original))
    counts["wrong"][0] = len(set(new) - set(old))
    for key, operation in old.items():
        mine = new.get(key, {})
        counts["operations"][0] += key in new
        counts["operations"][1] += 1
        pairs: list[tuple[str, set[Any], set[Any]]] = [
            ("parameters", parameters(original, operation), parameters(document, mine)),
            (
                "request fields",
                shape(original, content(original, operation.get("requestBody"))),
                shape(document, content(document, mine.get("requestBody"))),
            ),
            (
                "response fields",
                shape(original, answer(original, operation)),
                shape(document, answer(document, mine)),
            ),
        ]
        for name, wanted, found in pairs:
            counts[name][0] += len(wanted & found)
            counts[name][1] += len(wanted)
    return {name: (got, of) for name, (got, of) in counts.items()}


def table() -> str:
    """The table for the docs: a row for each page."""
    kinds = ("operations", "unresolved", "wrong", "parameters", "request fields", "response fields")
    lines = [f"| Page | {' | '.join(kinds)} |", f"| --- |{' --- |' * len(kinds)}"]
    for path in sorted((HERE / "pages").glob("*.txt")):
        original = yaml.load(
            (HERE / "documents" / f"{path.stem.rpartition('-')[0]}.yaml").read_text(),
            yaml.CSafeLoader,
        )
        found = recovered(original, merged(path.read_text()))
        cells = [
            f"{found[kind][0]} of {found[kind][1]}" if found[kind][1] else str(found[kind][0])
            for kind in kinds
        ]
        lines.append(f"| {path.stem} | {' | '.join(cells)} |")
    return "\n".join(lines)


def with_table(page: str) -> str:
    """The page with the table as it is now."""
    return re.sub(r"\| Page \|.*?(?=\n\n)", lambda _: table(), page, flags=re.DOTALL)


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text()))
