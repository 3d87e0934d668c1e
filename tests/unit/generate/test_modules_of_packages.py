"""A package has the modules that it needs, and no others."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import PurePosixPath

import pytest
from packages import package

DOCUMENT = """
openapi: 3.1.0
info: {title: Kites, version: "1"}
paths:
  /kites:
    get:
      operationId: listKites
      tags: [kites]
      responses:
        '200':
          description: OK
          content: {%s: {schema: {type: object}}}
"""


def _missing(files: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Each relative import of a module that the package does not have."""
    modules = {name for name in files if name.endswith(".py")}
    for name in sorted(modules):
        for node in ast.walk(ast.parse(files[name])):
            if isinstance(node, ast.ImportFrom) and node.level:
                folder = PurePosixPath(name).parents[node.level - 1]
                steps = (node.module or "").replace(".", "/")
                for alias in [None] if steps else node.names:
                    target = folder / (steps if alias is None else alias.name)
                    if not modules & {f"{target}.py", str(target / "__init__.py")}:
                        yield name, str(target)


@pytest.mark.parametrize("media", ["application/json", "text/event-stream"])
def test_code_for_streams_comes_with_a_stream(media: str) -> None:
    files = package(DOCUMENT % media, name="kites")
    stems = {PurePosixPath(name).stem for name in files if name.endswith(".py")}
    of_streams = {"events", "sse", "stream", "async_stream", "stream_protocol", "replay"}
    streams = media == "text/event-stream"
    assert stems & of_streams == (of_streams if streams else set())
    assert ('"EventStream",' in files["src/kites/__init__.py"]) is streams
    assert ("`EventStream`" in files["api.md"]) is streams
    assert list(_missing(files)) == []
