"""A package has the modules that it needs, and no others."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import PurePosixPath

import pytest
from packages import package
from tigergen.generate.python.scope import own_names

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


def _bound(module: str) -> Iterator[str]:
    """Each name that a module binds at its top level, also under `if TYPE_CHECKING`."""
    tree = ast.parse(module)
    guarded = [node for one in tree.body if isinstance(one, ast.If) for node in one.body]
    for node in [*tree.body, *guarded]:
        match node:
            case ast.ImportFrom(names=found) | ast.Import(names=found):
                yield from (alias.asname or alias.name for alias in found)
            case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                yield name
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case _:
                pass


@pytest.mark.parametrize("media", ["application/json", "text/event-stream"])
def test_a_tag_may_be_called_like_anything_that_a_module_imports(media: str) -> None:
    own = sorted(own_names("client", "resource", "events", "init"))
    assert {"Settings", "Hooks", "AsyncCore", "Pager", "Mapping", "Any", "Client"} <= set(own)
    tags = [*own, "auth", "models", "core", "cached_property", "async_kite", "kite"]
    paths = "".join(
        f"  /p{number}:\n    get:\n      operationId: get{number}\n      x-tigergen-sdk-name: {tag}.get\n"
        "      responses: {'200': {description: OK}}\n"
        for number, tag in enumerate(tags)
    )
    schemas = "".join(
        f"    {name}: {{type: object, properties: {{a: {{type: string}}}}, x-tigergen-event-name: e.{name}}}\n"
        for name in own
    )
    document = f"{DOCUMENT % media}{paths}components:\n  schemas:\n{schemas}"
    files = package(document, name="kites")
    modules = {name: text for name, text in files.items() if name.endswith(".py")}
    twice = {
        name: again
        for name, text in modules.items()
        if "/_runtime/" not in name
        and (again := [one for one, count in Counter(_bound(text)).items() if count > 1])
    }
    assert twice == {}
    assert "Hooks2" in modules["src/kites/_client.py"]
