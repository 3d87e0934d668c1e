"""What comes back from rendered pages: the facts of a document beside those read from a page of it.

`tests/fidelity/pages` has documents and pages of them, `DOCUMENT.KIND.html` or `.txt`; render.py saves the
HTML. A page cannot show all (folded operations, what only a sample shows), so recall says how much of the
document is on the page and was read; precision counts all that was read, inferred or not.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final

from conftest import merge_readings, reading

PAGES: Final = Path(__file__).parent / "pages"
_METHODS: Final = ("get", "put", "post", "delete", "patch", "head", "options", "trace")
_STATED: Final = (
    "enum default minimum maximum exclusiveMaximum minLength maxLength maxItems".split()
)
Facts = dict[str, set[str]]


def documents() -> dict[str, list[Path]]:
    """The pages of each document."""
    return {
        document.name: sorted(
            page for page in PAGES.glob(f"{document.stem}.*") if page.suffix in (".html", ".txt")
        )
        for document in sorted(PAGES.glob("*.yaml"))
    }


def kind_of(page: Path) -> str:
    """The kind of a page, as its name says."""
    return page.name.removesuffix(page.suffix).partition(".")[2]


def read(path: Path) -> dict[str, Any]:
    """The canonical document of a document or a page alone."""
    return merge_readings([reading(path.read_text(encoding="utf-8"), path.name)]).document


def resolved(document: dict[str, Any], node: Any, seen: tuple[str, ...] = ()) -> dict[str, Any]:
    """What a reference refers to."""
    if not isinstance(node, dict):
        return {}
    if "$ref" not in node or node["$ref"] in seen:
        return node
    target: Any = document
    for token in node["$ref"].removeprefix("#/").split("/"):
        target = target[token.replace("~1", "/").replace("~0", "~")]
    return resolved(document, target, (*seen, node["$ref"]))


def typed(schema: dict[str, Any]) -> str:
    """The type and format of a schema."""
    kinds = schema.get("type") or "any"
    kind = " or ".join(sorted(kinds)) if isinstance(kinds, list) else kinds
    return f"{kind} {schema.get('format', '')}".strip()


def fields(
    document: dict[str, Any], node: Any, where: str = "", seen: tuple[int, ...] = ()
) -> Iterator[str]:
    """The fields of a schema with their types, all the way down."""
    schema = resolved(document, node)
    if id(schema) in seen:
        return
    seen = (*seen, id(schema))
    for keyword in ("allOf", "anyOf", "oneOf"):
        for one in schema.get(keyword, []):
            yield from fields(document, one, where, seen)
    for name, value in schema.get("properties", {}).items():
        needed = " required" if name in schema.get("required", []) else ""
        yield f"{where}/{name} {typed(resolved(document, value))}{needed}"
        yield from fields(document, value, f"{where}/{name}", seen)
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            yield from fields(document, schema[keyword], f"{where}/{keyword}", seen)


def facts(document: dict[str, Any]) -> Facts:
    """The facts of a document by kind."""
    found: Facts = defaultdict(set)
    for path, item in document.get("paths", {}).items():
        for method in _METHODS:
            if method in item:
                _operation(document, f"{method} {path}", item, item[method], found)
    found["servers"] |= {server["url"] for server in document.get("servers", [])}
    found["texts"] |= {f"info {key} {value}" for key, value in document.get("info", {}).items()}
    return found


def _operation(
    document: dict[str, Any], name: str, item: dict[str, Any], said: dict[str, Any], found: Facts
) -> None:
    found["operations"].add(name)
    for key in ("summary", "description", "operationId", "deprecated"):
        if said.get(key):
            found["texts"].add(f"{name} {key} {' '.join(str(said[key]).split())}")
    for raw in [*item.get("parameters", []), *said.get("parameters", [])]:
        one = resolved(document, raw)
        here = f"{name} {one['in']} {one['name']}"
        schema = resolved(document, one.get("schema"))
        found["parameters"].add(f"{here} {one.get('required', False)} {typed(schema)}")
        limits = {key: schema[key] for key in _STATED if key in schema}
        found["values and limits of parameters"] |= {f"{here} {limit}" for limit in limits.items()}
    body = resolved(document, said.get("requestBody"))
    _content(document, name, body, found, "request fields")
    for status, raw in said.get("responses", {}).items():
        response = resolved(document, raw)
        found["statuses"].add(f"{name} {status}")
        found["headers"] |= {f"{name} {status} {header}" for header in response.get("headers", {})}
        _content(document, f"{name} {status}", response, found, "response fields")
    found["tags"] |= {f"{name} {tag}" for tag in said.get("tags", [])}
    for choice in said.get("security", document.get("security", [])):
        found["security"].add(f"{name} {sorted(choice)}")


def _content(
    document: dict[str, Any], name: str, owner: dict[str, Any], found: Facts, kind: str
) -> None:
    content = owner.get("content", {})
    found["media types"] |= {f"{name} {media}" for media in content}
    for media in list(content)[:1]:
        schema = content[media].get("schema")
        found[kind] |= {f"{name} {field}" for field in fields(document, schema)}


def results() -> dict[str, dict[str, tuple[Facts, Facts]]]:
    """For each kind of page and each kind of fact: what the documents state, and what was read."""
    found: dict[str, dict[str, tuple[Facts, Facts]]] = {}
    for name, pages in documents().items():
        stated = facts(read(PAGES / name))
        for page in pages:
            found.setdefault(kind_of(page), {})[name] = (stated, facts(read(page)))
    return found


def table() -> list[str]:
    """A table for each kind of page, as docs/measured/fidelity.md has them."""
    parts: list[str] = []
    for kind, pages in sorted(results().items()):
        parts += ["", f"### {kind}", "", "| Kind of fact | Facts | Recall | Precision |"]
        parts.append("| --- | --: | --: | --: |")
        for fact in sorted({fact for both in pages.values() for one in both for fact in one}):
            there = sum(len(stated[fact]) for stated, _ in pages.values())
            said = sum(len(read[fact]) for _, read in pages.values())
            right = sum(len(stated[fact] & read[fact]) for stated, read in pages.values())
            recall, precision = right / there if there else 1.0, right / said if said else 1.0
            parts.append(f"| {fact} | {there} | {recall:.3f} | {precision:.3f} |")
    return parts
