"""Documents to measure with: made from a seed, shaped like those that vendors publish.

    python benchmarks/inputs.py FOLDER [NAME ...]

The same seed gives the same bytes on every machine.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

_WORDS = (
    "account address amount archive batch billing call channel code contact country credit currency "
    "customer data delivery device domain email event export feature file filter folder group host "
    "image import index invoice key label language list location message method name network note "
    "number object order owner page party payment phone plan policy price profile project queue "
    "range record region report request resource result role route rule schedule segment service "
    "session state status stream subscription summary task team template ticket time token total "
    "type update upload usage user value vendor version view voice webhook window worker zone"
).split()
_LINKING = "of the for an in with that by to a is from when if each".split()
_TYPES = ("string", "integer", "boolean", "number")


class Words:
    """Names and prose from a seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)

    def one(self) -> str:
        """A word."""
        return self.random.choice(_WORDS)

    def name(self, count: int = 2) -> str:
        """A name in snake_case."""
        return "_".join(self.random.sample(_WORDS, count))

    def prose(self, least: int, most: int) -> str:
        """Something like a sentence, of so many words."""
        count = self.random.randint(least, most)
        words = [self.one() if n % 2 else self.random.choice(_LINKING) for n in range(count)]
        return " ".join(words).capitalize() + "."


# -- collections: fragments that repeat those before ------------------------------------------------


def collection(folder: Path, fragments: int, seed: int = 17) -> None:
    """Swagger 2.0 fragments of one API, each with the operations of those before and one more."""
    words = Words(seed)
    paths: dict[str, dict[str, list[str]]] = {}
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(fragments):
        path, method, summary, lines = _operation(words, number)
        paths.setdefault(path, {})[method] = lines
        text = "\n".join(_fragment(summary, paths)) + "\n"
        (folder / f"{number:03}-{method}.yaml").write_text(text)


def _operation(words: Words, number: int) -> tuple[str, str, str, list[str]]:
    """One operation, four to a path at most: path, method, summary and the lines that describe it."""
    resource = f"{_WORDS[number // 4 % len(_WORDS)]}-{number // 4}"
    item = number % 4 >= 2
    path = f"/{resource}/{{{resource.replace('-', '_')}_id}}/" if item else f"/{resource}/"
    method = ("get", "post", "get", "delete")[number % 4]
    summary = words.prose(4, 8)
    lines = [
        f"      summary: {summary}",
        *_folded(f"      description: {summary} {words.prose(6, 14)}"),
        f"      operationId: {method}{words.one().capitalize()}{number}",
        f"      x-api-path-slug: {resource}-{number}-{method}",
    ]
    parameters = [("path", f"{resource.replace('-', '_')}_id")] if item else []
    place = "formData" if method == "post" else "query"
    parameters += [(place, words.name()) for _ in range(words.random.randint(2, 4))]
    lines.append("      parameters:")
    for location, name in parameters:
        lines += [f"      - in: {location}", f"        name: {name}"]
        lines += _folded(f"        description: {words.prose(5, 16)}")
    lines += ["      responses:", "        200:", "          description: OK"]
    lines += ["      tags:", f"      - {resource.partition('-')[0].capitalize()}"]
    return path, method, summary, lines


def _fragment(summary: str, paths: dict[str, dict[str, list[str]]]) -> Iterator[str]:
    yield from ("---", 'swagger: "2.0"', "x-collection-name: Example", "x-complete: 0", "info:")
    yield from _folded(f"  title: Example API {summary}")
    yield f"  description: {summary}"
    yield from ("  version: v2", "host: api.example.org", "basePath: /v2/", "schemes:", "- https")
    yield from ("produces:", "- application/json", "consumes:", "- application/json", "paths:")
    for path, methods in paths.items():
        yield f"  {path}:"
        for method, lines in methods.items():
            yield f"    {method}:"
            yield from lines
    yield from ("x-streamrank:", "  polling_total_time_average: 0", '  last_run: ""', "---")


def _folded(line: str, width: int = 80) -> Iterator[str]:
    """A long plain scalar as YAML tools break it."""
    indent = " " * (len(line) - len(line.lstrip()) + 2)
    while len(line) > width:
        cut = line.rindex(" ", 0, width)
        yield line[:cut]
        line = indent + line[cut + 1 :]
    yield line


# -- large single documents ---------------------------------------------------------------------------


def forms(path: Path, operations: int = 197, schemas: int = 148, seed: int = 17) -> None:
    """A document of a large vendor: form bodies with dozens of fields, pages, long descriptions."""
    words = Words(seed)
    names = [f"api.v1.{words.one()}.{words.name()}_{n}" for n in range(schemas)]
    document: dict[str, Any] = _head()
    document["components"]["schemas"] = {name: _record(words, names) for name in names}
    for number in range(operations):
        _add_form_operation(document, words, number, names)
    path.write_text(json.dumps(document, indent=2))


def _record(words: Words, names: list[str]) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    for _ in range(words.random.randint(10, 24)):
        kind = words.random.choice(_TYPES)
        field: dict[str, Any] = {"type": kind, "description": words.prose(18, 45)}
        roll = words.random.random()
        if kind == "string" and roll < 0.15:
            field["enum"] = words.random.sample(_WORDS, 5)
        elif kind == "string" and roll < 0.5:
            field["format"] = words.random.choice(["date-time", "uri", "uuid"])
        elif roll > 0.95:
            field = {"$ref": f"#/components/schemas/{words.random.choice(names)}"}
        if roll > 0.5 and "type" in field:
            field["nullable"] = True
        properties[words.name()] = field
    return {"type": "object", "properties": properties, "description": words.prose(10, 20)}


def _add_form_operation(
    document: dict[str, Any], words: Words, number: int, names: list[str]
) -> None:
    method = ("get", "post", "get", "post", "delete")[number % 5]
    item = number % 5 >= 2
    resource = f"{words.one().capitalize()}{number // 5}"
    path = (
        f"/v1/Accounts/{{AccountSid}}/{_WORDS[number // 5 % len(_WORDS)].capitalize()}{number // 5}"
    )
    entry = document["paths"].setdefault(f"{path}/{{Sid}}.json" if item else f"{path}.json", {})
    parameters = [_parameter(words, "path", "AccountSid")]
    if item:
        parameters.append(_parameter(words, "path", "Sid"))
    if method == "get" and not item:
        parameters += [_parameter(words, "query", words.name()) for _ in range(6)]
    operation: dict[str, Any] = {
        "operationId": f"{method}{resource}{number}",
        "description": words.prose(10, 30),
        "tags": [f"Api{words.one().capitalize()}"],
        "parameters": parameters,
        "security": [{"basic": []}],
    }
    if method == "post":
        count = words.random.randint(6, 30)
        properties = {words.name(): _field(words) for _ in range(count)}
        schema = {"type": "object", "properties": properties, "required": [next(iter(properties))]}
        operation["requestBody"] = {
            "content": {"application/x-www-form-urlencoded": {"schema": schema}}
        }
    if method == "delete":
        operation["responses"] = {"204": {"description": "Deleted"}}
    else:
        operation["responses"] = {"200": _answer(words.random.choice(names), listed=not item)}
    entry[method] = operation


def _field(words: Words) -> dict[str, Any]:
    return {"type": words.random.choice(_TYPES), "description": words.prose(20, 60)}


def _parameter(words: Words, location: str, name: str) -> dict[str, Any]:
    return {
        "name": name,
        "in": location,
        "required": location == "path",
        "description": words.prose(8, 30),
        "schema": {"type": "string" if location == "path" else words.random.choice(_TYPES)},
    }


def _answer(name: str, *, listed: bool) -> dict[str, Any]:
    schema: dict[str, Any] = {"$ref": f"#/components/schemas/{name}"}
    if listed:
        items = {"type": "array", "items": schema}
        page = {"type": "integer"}
        properties = {
            "items": items,
            "page": page,
            "page_size": page,
            "next_page_uri": {"type": "string"},
        }
        schema = {"type": "object", "properties": properties}
    return {"description": "OK", "content": {"application/json": {"schema": schema}}}


def chain(path: Path, operations: int = 1000, *, linked: bool = True) -> None:
    """Operations that each answer with a schema; if these are `linked`, each refers to the next."""
    document = _head()
    for number in range(operations):
        model = f"Model{number}"
        document["components"]["schemas"][model] = _link(
            number, linked=linked and number + 1 < operations
        )
        item = {"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}
        operation: dict[str, Any] = {
            "operationId": f"{('get', 'put')[number % 2]}Thing{number}",
            "tags": [f"group{number % 20}"],
            "summary": f"Get or put thing {number}.",
            "parameters": [item],
            "responses": {"200": _answer(model, listed=False)},
        }
        if number % 2:
            content = {"schema": {"$ref": f"#/components/schemas/{model}"}}
            operation["requestBody"] = {"content": {"application/json": content}}
        else:
            limit = {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1}}
            operation["parameters"].append(limit)
        document["paths"][f"/things{number}/{{id}}"] = {("get", "put")[number % 2]: operation}
    path.write_text(json.dumps(document, indent=1))


def _link(number: int, *, linked: bool) -> dict[str, Any]:
    properties: dict[str, Any] = {
        "id": {"type": "string"},
        f"count{number}": {"type": "integer"},
        "created_at": {"type": "string", "format": "date-time"},
        "labels": {"type": "array", "items": {"type": "string"}},
    }
    if linked:
        properties["next"] = {"$ref": f"#/components/schemas/Model{number + 1}"}
    return {"type": "object", "required": ["id"], "properties": properties}


def _head() -> dict[str, Any]:
    return {
        "openapi": "3.0.3",
        "info": {"title": "Example", "version": "1.0.0"},
        "servers": [{"url": "https://api.example.org"}],
        "paths": {},
        "components": {
            "schemas": {},
            "securitySchemes": {"basic": {"type": "http", "scheme": "basic"}},
        },
    }


INPUTS: dict[str, Callable[[Path], None]] = {
    "collection-13": lambda folder: collection(folder, 190),
    "collection-52": lambda folder: collection(folder, 381),
    "collection-98": lambda folder: collection(folder, 523),
    "forms.json": forms,
    "chain.json": chain,
}
"""What is measured, by name: folders of fragments, and single documents."""


def main() -> None:
    """Write the inputs that are named, or all."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    for name in sys.argv[2:] or INPUTS:
        INPUTS[name](folder / name)


if __name__ == "__main__":
    main()
