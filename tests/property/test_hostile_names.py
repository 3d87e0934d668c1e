"""Whatever things are called, what is generated has names that differ, on any file system, and can be read."""

from __future__ import annotations

import ast
import json
import re
from collections import Counter
from pathlib import Path, PurePosixPath

import pytest
from hostile import INTERNAL, built, codes
from tigergen.builds import Build

NAMES = [
    "order",
    "Order",
    "ORDER",
    "order-",
    "order_",
    "order2",
    "order 2",
    "paypal",
    "p\u0430yp\u0430l",
    "имя",
    "名前",
    "größe",
    "grosse",
    "gr\u006f\u0308ße",
    "ﬁle",
    "file",
    "ｆｉｌｅ",
    "K",
    "\u212a",
    "class",
    "None",
    "print",
    "str",
    "list",
    "dict",
    "self",
    "cls",
    "type",
    "__init__",
    "__class__",
    "__dunder__",
    "model_config",
    "model_fields",
    "",
    " ",
    "-",
    "123",
    "1",
    "١",
    "con",
    "AUX",
    "nul",
    "com1",
    "\u202eabc\u202c",
    "abc",
    "a" * 300,
    "a" * 299 + "b",
    "A" * 300,
    "a.b",
    "a/b",
    "../../a",
    "a\\b",
    "a\nb",
    "a\0b",
    "'; import os",
    '"""',
    "{{ x }}",
    "BaseModel",
    "Any",
    "datetime",
    "client",
    "Client",
    "models",
]
SCHEMAS = [name for name in NAMES if re.fullmatch(r"[A-Za-z0-9._-]+", name)]
"""Other names of schemas are an error in OpenAPI."""

DEVICES = {
    "con",
    "prn",
    "aux",
    "nul",
    *(f"{port}{n}" for port in ("com", "lpt") for n in range(10)),
}


def document() -> str:
    paths = {}
    for number, name in enumerate(NAMES):
        query = [{"name": other, "in": "query", "schema": {"type": "string"}} for other in NAMES]
        schema = {"$ref": f"#/components/schemas/{SCHEMAS[number % len(SCHEMAS)]}"}
        answers = {
            "200": {"description": "Done", "content": {"application/json": {"schema": schema}}}
        }
        paths[f"/{number}"] = {
            "get": {
                "tags": [name],
                "operationId": f"{name}.{number}",
                "parameters": query if number == 1 else [],
                "responses": answers,
            },
            "post": {"tags": ["one"], "operationId": name or "get", "responses": answers},
        }
    everything = {other: {"type": "string"} for other in NAMES}
    inner = {other: {"type": "object", "properties": {"a": {"type": "string"}}} for other in NAMES}
    schemas = {
        name: {"type": "object", "properties": {name: {"type": "string"}}} for name in SCHEMAS
    }
    schemas |= {
        "All": {"type": "object", "properties": everything | {"kind": {"enum": NAMES}}},
        "Inner": {"type": "object", "properties": inner},
    }
    answers = {
        "200": {
            "description": "Done",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/All"}}},
        },
        "201": {
            "description": "Done",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Inner"}}},
        },
    }
    paths["/all"] = {"get": {"responses": answers}}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "A", "version": "1"},
            "paths": paths,
            "components": {"schemas": schemas},
        }
    )


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    made = built(tmp_path_factory.mktemp("names"), document())
    assert not codes(made) & INTERNAL, [one.message for one in made.diagnostics]
    assert made.targets, [one.message for one in made.diagnostics if one.severity == "error"]
    return made


@pytest.mark.slow
def test_no_two_files_are_one_on_any_file_system(build: Build) -> None:
    files = list(build.targets[0].files)
    assert [name for name, count in Counter(map(str.lower, files)).items() if count > 1] == []
    assert all(name.isascii() and len(name) < 160 for name in files)
    parts = {part.lower().partition(".")[0] for name in files for part in PurePosixPath(name).parts}
    assert not parts & DEVICES


def modules(build: Build) -> dict[str, ast.Module]:
    files = {Path(name).as_posix(): text for name, text in build.targets[0].files.items()}
    return {
        name: ast.parse(text)
        for name, text in files.items()
        if name.endswith(".py") and "_runtime" not in name
    }


def test_each_thing_keeps_its_own_name(build: Build) -> None:
    for name, tree in modules(build).items():
        classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
        assert len({one.name.lower() for one in classes}) == len(classes), name
        for one in classes:
            fields = [
                node.target.id
                for node in one.body
                if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
            ]
            methods = [
                node.name
                for node in one.body
                if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
                and not node.decorator_list
            ]
            assert len(set(fields)) == len(fields), (name, one.name)
            assert len(set(methods)) == len(methods), (name, one.name)
            assert all(len(found) <= 120 for found in (one.name, *fields, *methods))
        for node in ast.walk(tree):
            if isinstance(node, ast.Name | ast.arg):
                assert (node.id if isinstance(node, ast.Name) else node.arg).isascii()
    models = ast.walk(ast.parse(build.targets[0].files["src/acme/models.py"]))
    texts = {node.value for node in models if isinstance(node, ast.Constant)}
    assert {name for name in NAMES if not name.isidentifier()} <= texts, (
        "the wire has its own names"
    )


def test_names_can_be_read(build: Build) -> None:
    found = build.targets[0].files["src/acme/models.py"]
    for word in (
        "imya",
        "ming_qian",
        "paypal_2",
        "grosse_2",
        "file_2",
        "k_2",
        "none",
        "type",
        "init",
    ):
        assert f"    {word}: " in found, word
