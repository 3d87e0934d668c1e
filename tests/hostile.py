"""Documents that try to stop a build, and the build they are tried on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import tigergen
from tigergen.builds import Build

INTERNAL = {"G002", "G004"}
"""Codes by which tigergen says that it failed itself."""


def folders(folder: Path) -> tuple[Path, Path]:
    """The folders that `built` writes to: that of the document, and that of the package."""
    place = folder / "specs" / "acme"
    return place, place / "generated" / "acme"


def built(
    folder: Path, *texts: str | bytes, write: bool = False, cache: bool = False, **files: str
) -> Build:
    """Build documents given as text; `files` are decisions or a tigergen.yaml."""
    place, _ = folders(folder)
    (place / "sources").mkdir(parents=True, exist_ok=True)
    for index, text in enumerate(texts):
        data = text if isinstance(text, bytes) else text.encode("utf-8", "surrogatepass")
        (place / "sources" / f"source{index}.txt").write_bytes(data)
    config = files.pop("config", "")
    for name, text in files.items():
        (place / f"{name}.yaml").write_text(text)
        config += f"\n{name}: {name}.yaml"
    (place / "tigergen.yaml").write_text(f"name: acme\n{config}\n")
    (build,) = tigergen.build(place, write=write, cache=cache)
    return build


def codes(build: Build) -> set[str]:
    return {found.code for found in build.diagnostics}


def openapi(**more: Any) -> str:
    """An OpenAPI document with one operation, GET /a, and what is given."""
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Acme", "version": "1"},
        "paths": {"/a": {"get": {"responses": {"200": {"description": "Done"}}}}},
    }
    return json.dumps(document | more)


def operation(**more: Any) -> str:
    """The same with fields of the operation."""
    fields = {"responses": {"200": {"description": "Done"}}, **more}
    return openapi(paths={"/a": {"get": fields}})


def parameter(schema: Any) -> str:
    """The same with one query parameter of this schema."""
    return operation(parameters=[{"name": "q", "in": "query", "schema": schema}])


def ladder(keyword: str, depth: int) -> str:
    """Schemas of which each refers twice to the next: 2^depth ways from the first to the last."""
    schemas: dict[str, Any] = {
        f"S{index}": {keyword: [{"$ref": f"#/components/schemas/S{index + 1}"}] * 2}
        for index in range(depth)
    }
    schemas[f"S{depth}"] = {"type": "object", "properties": {"a": {"type": "string"}}}
    schemas["S0"]["default"] = {"a": 1}
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/S0"}}}
    answer = {"200": {"description": "Done", "content": content}}
    return openapi(paths={"/a": {"get": {"responses": answer}}}, components={"schemas": schemas})
