"""What is generated: snapshots small enough to review, and documents that try to break it."""

from __future__ import annotations

import ast
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from conftest import ROOT, Server, merged
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from packages import install, package, plan
from rendered import rendered
from shipped import shipped
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode
from tigergen.text.yaml_dump import dump_yaml
from tigergen.validate import validate

ORDERS = (ROOT / "tests" / "documents" / "orders.yaml").read_text()


class _Text(SingleFileSnapshotExtension):
    _write_mode = WriteMode.TEXT
    file_extension = "txt"


SHOWN = (
    "src/orders/models.py",
    "src/orders/resources/searches.py",
    "docs/models/Order.md",
    "docs/resources/searches.md",
    "api.md",
    "README.md",
    "pyproject.toml",
)


@pytest.mark.parametrize("path", SHOWN, ids=[path.replace("/", "-") for path in SHOWN])
def test_snapshot(path: str, snapshot: SnapshotAssertion) -> None:
    assert package(ORDERS)[path] == snapshot(extension_class=_Text)


def test_a_native_document_works_against_a_server(
    server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    orders = install(package(ORDERS), tmp_path, monkeypatch, "orders")
    with orders.Client(token="t", base_url=server.url) as client:
        server.answer(
            200, {"items": [{"id": "1", "state": "lost", "articles": [{"sku": "a"}]}], "next": None}
        )
        page = client.orders.list(x_tenant="me", state=["open", "in progress"], limit=5)
        assert (page.items[0].state, page.items[0].articles[0].sku, page.next) == (
            "lost",
            "a",
            None,
        )
        got = server.received[-1]
        assert parse_qsl(got.query) == [("state", "open,in progress"), ("limit", "5")]
        assert (got.headers["X-Tenant"], got.headers["Authorization"]) == ("me", "Bearer t")
        server.answers.clear()
        server.answer(204)
        client.orders.update_picture(order_id="1", file=b"PNG", caption="c")
        assert b'name="file"; filename="upload"' in server.received[-1].body
        assert (
            server.received[-1].headers["Content-Type"].startswith("multipart/form-data; boundary=")
        )
        server.answers.clear()
        server.answer(202, b"soon", Content_Type="text/plain")
        assert client.orders.cancel(order_id="1") == "soon"
        server.answers.clear()
        server.answer(200, {"id": "1"})
        assert client.orders.get(order_id="1").unexpected == (
            "articles: expected list[Article], got nothing",
            "state: expected str, got nothing",
        )
        with pytest.raises(orders.APIDecodeError, match="expected"):
            client.with_options(strict=True).orders.get(order_id="1")


def chain(count: int) -> str:
    """Schemas that refer to each other in one long chain that closes to a cycle, and across."""
    schemas = {
        f"Node{i:04d}": {
            "type": "object",
            "properties": {
                "name": {"type": "string"},
                "next": {"$ref": f"#/components/schemas/Node{(i + 1) % count:04d}"},
                "across": {
                    "type": "array",
                    "items": {"$ref": f"#/components/schemas/Node{(i * 7 + 3) % count:04d}"},
                },
                "back": {
                    "oneOf": [
                        {"$ref": f"#/components/schemas/Node{i - 1 if i else 0:04d}"},
                        {"type": "string"},
                    ]
                },
            },
        }
        for i in range(count)
    }
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "Long", "version": "1"},
            "components": {"schemas": schemas},
        }
    )


@pytest.mark.slow
def test_many_schemas_in_chains_and_cycles_import_and_work(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So many that a validator which holds the next one, and so on, is deeper than Python allows."""
    models = install(
        package(chain(250), name="longchain"), tmp_path, monkeypatch, "longchain"
    ).models
    value: dict[str, object] = {"name": "end"}
    for depth in range(120):
        value = {
            "name": str(depth),
            "next": value,
            "across": [{"name": "x", "unknown": depth}],
            "back": "b",
        }
    node = models.Node0000.model_validate(value)
    assert node.next.next.name == "117"
    assert node.across[0].unknown == 119
    assert node.to_wire() == value
    deep = node
    for _ in range(120):
        deep = deep.next
    assert (type(deep).__name__, deep.name) == ("Node0120", "end")


EVIL = [
    '"""\nimport os\nos.abort()\n"""',
    "'''",
    "\\",
    "x\\",
    '"',
    "{{ 7*7 }}",
    "{% raw %}",
    "<script>alert(1)</script>",
    "../../etc/passwd",
    "a/b",
    "import os; os.abort()",
    "__class__",
    "self",
    "class",
    "",
    " ",
    "\u202etxt",
    "model_config",
    "a\nb",
    "None",
    "Client",
    "Model",
    "Any",
    "| cell",
    "](javascript:alert(1))",
    "$(touch x)",
    "`id`",
    "é",
    "日本",
    "0",
]


def evil_document(texts: list[str]) -> str:
    def pick(index: int) -> str:
        return texts[index % len(texts)]

    paths = {
        f"/{index}/{{{pick(index + 1) or 'p'}}}/x": {
            "get": {
                "operationId": f"{pick(index + 2)}{index}",
                "summary": pick(index + 3),
                "description": pick(index + 4),
                "tags": [pick(index + 5)],
                "parameters": [
                    {
                        "name": pick(index + 6),
                        "in": where,
                        "description": pick(index + 7),
                        "schema": {
                            "type": "string",
                            "enum": [pick(index + 8), pick(index + 9)],
                            "default": pick(index + 8),
                        },
                    }
                    for where in ("query", "header")
                ],
                "responses": {
                    "200": {
                        "description": pick(index + 1),
                        "content": {
                            "application/json": {"schema": {"$ref": "#/components/schemas/S0"}}
                        },
                    }
                },
            }
        }
        for index in range(4)
    }
    schemas = {
        f"S{index}": {
            "type": "object",
            "description": pick(index),
            "properties": {
                text or "empty": {
                    "type": "string",
                    "description": text,
                    "default": text,
                    "enum": [text, "ok"],
                }
                for text in texts
            },
        }
        for index in range(2)
    }
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": pick(0), "version": pick(1) or "1", "description": pick(2)},
            "paths": paths,
            "components": {"schemas": schemas},
        }
    )


def assert_harmless(files: dict[str, str]) -> None:
    for path, text in files.items():
        assert ".." not in path
        assert path.isascii()
        if path.endswith(".py"):
            for node in ast.walk(ast.parse(text)):
                if isinstance(node, ast.Import) and "_runtime" not in path:
                    assert {alias.name for alias in node.names} <= {
                        "platform",
                        "importlib",
                        "httpx",
                        "builtins",
                    }, path
                if isinstance(node, ast.Attribute):
                    assert node.attr != "abort", path
        if path.endswith(".md"):
            assert "script" not in rendered(text).tags, path


def test_hostile_names_and_prose_become_nothing_but_names_and_prose(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = package(evil_document(EVIL), name="evil")
    assert_harmless(files)
    module = install(files, tmp_path, monkeypatch, "evil")
    model = module.models.S0
    wire = {text or "empty": "ok" for text in EVIL}
    assert model.model_validate(wire).to_wire() == wire


@pytest.mark.parametrize("text", EVIL)
def test_each_of_them_alone(text: str) -> None:
    methods = plan(evil_document([text]), name="evil").methods
    assert all(method.name.isidentifier() for _, method in methods)


@pytest.mark.slow
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(
        st.one_of(st.sampled_from(EVIL), st.text(max_size=25)), min_size=1, max_size=6, unique=True
    )
)
def test_any_names_and_prose(texts: list[str]) -> None:
    assert_harmless(package(evil_document(texts), name="evil"))


@pytest.mark.slow
def test_the_shipped_documents_are_valid_and_every_element_has_provenance() -> None:
    folder = shipped("specs", "tigerconnect")
    provenance = json.loads((folder / "openapi.provenance.json").read_text())
    import yaml

    document = yaml.load((folder / "openapi.yaml").read_text(), yaml.CSafeLoader)
    for path, item in document["paths"].items():
        for method, operation in item.items():
            base = f"/paths/{path.replace('/', '~1')}/{method}"
            assert provenance[base]
            for index, _ in enumerate(operation.get("parameters", [])):
                assert provenance[f"{base}/parameters/{index}"]
            if "description" in operation:
                assert provenance[f"{base}/description"]
    for name, schema in document["components"]["schemas"].items():
        assert provenance[f"/components/schemas/{name}"]
        for key, prop in schema.get("properties", {}).items():
            at = f"/components/schemas/{name}/properties/{key}"
            assert provenance[at], at
            for keyword in ("enum", "description", "default"):
                if keyword in prop:
                    assert provenance[f"{at}/{keyword}"], at
    for origins in provenance.values():
        for origin in origins:
            assert set(origin) <= {"source", "line", "reader", "basis", "rule", "more"}
            assert origin["basis"] in {"stated", "inferred", "assumed", "decided"}
            assert (folder / origin["source"]).is_file() or origin["source"] == "tigergen"


def test_the_validator_checks_item_schemas() -> None:
    canonical = merged(ORDERS)
    assert validate(canonical) == []
    canonical.document["paths"]["/orders"]["get"]["responses"]["200"]["content"] = {
        "text/event-stream": {"itemSchema": {"type": "no-such-type"}}
    }
    (found,) = validate(canonical)
    assert found.code == "V001"
    assert "itemSchema" in found.message


def test_a_model_inherits_from_each_base_once_and_from_none_in_a_circle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bases = {
        "Base": [],
        "Derived": ["Base"],
        "Both": ["Base", "Derived"],
        "Twice": ["Base", "Base"],
        "Left": ["Right"],
        "Right": ["Left"],
        "Alone": ["Derived"],
    }
    schemas = {
        name: {
            "allOf": [{"$ref": f"#/components/schemas/{base}"} for base in parents]
            + (
                [{"type": "object", "properties": {name.lower(): {"type": "string"}}}]
                if name != "Alone"
                else []
            )
        }
        for name, parents in bases.items()
    }
    listed = [{"$ref": f"#/components/schemas/{name}"} for name in bases]
    answer = {"description": "Done", "content": {"application/json": {"schema": {"oneOf": listed}}}}
    document = {
        "openapi": "3.1.0",
        "info": {"title": "Heirs", "version": "1"},
        "components": {"schemas": schemas},
        "paths": {"/all": {"get": {"responses": {"200": answer}}}},
    }
    models = install(
        package(json.dumps(document), name="heirs"), tmp_path, monkeypatch, "heirs"
    ).models
    both = models.Both.model_validate({"base": "1", "derived": "2", "both": "3"})
    assert (both.base, both.derived, both.both) == ("1", "2", "3")
    assert models.Both.__bases__ == (models.Derived,)
    assert models.Twice(base="1").to_wire() == {"base": "1"}
    assert models.Left(left="1").to_wire() == {"left": "1"}


def test_the_written_yaml_has_no_aliases_and_stable_text() -> None:
    text = dump_yaml(merged(ORDERS).document)
    assert "&id" not in text
    assert text == dump_yaml(merged(ORDERS).document)


def checked(command: list[object], cwd: Path) -> None:
    """A checker finds nothing; one run for everything, because most of its time is what we import."""
    done = subprocess.run(
        [Path(sys.executable).parent / str(command[0]), *map(str, command[1:])],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


TYPED = ["types_of_the_client.py", "types_of_courier.py"]
"""`assert_type` and expected errors as a user's checker sees them; a needless ignore is an error too."""


@pytest.fixture
def typed(tmp_path: Path) -> Path:
    """The package of the orders, and where the checkers find the shipped ones."""
    for path, text in package(ORDERS).items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_text(text)
    for name in TYPED:
        shutil.copyfile(ROOT / "tests" / "golden" / name, tmp_path / name)
    return tmp_path


def sources() -> list[str]:
    return [str(shipped("generated", name, "src")) for name in ("tigerconnect", "courier")]


@pytest.mark.slow
def test_packages_and_their_use_are_strictly_typed_for_mypy(typed: Path) -> None:
    folder = typed / "pyproject.toml"
    settings = tomllib.loads(folder.read_text())["tool"]["mypy"]
    assert settings == {"strict": True, "mypy_path": "src", "packages": ["orders"]}
    path = os.pathsep.join(["src", *sources()])
    (typed / "mypy.ini").write_text(f"[mypy]\nstrict = True\nmypy_path = {path}\n")
    # What it finds in httpx, pydantic and the shipped packages is kept for the next run.
    kept = shipped().parent / "mypy"
    command = ["mypy", "--cache-dir", str(kept), "--warn-unused-ignores", "src/orders", *TYPED]
    checked(command, typed)


@pytest.mark.slow
def test_packages_and_their_use_are_strictly_typed_for_pyright(typed: Path) -> None:
    settings = tomllib.loads((typed / "pyproject.toml").read_text())["tool"]["pyright"]
    assert settings["typeCheckingMode"] == "strict"
    config = settings | {
        "include": ["src", *TYPED],
        "extraPaths": ["src", *sources()],
        "reportUnnecessaryTypeIgnoreComment": "error",
        "enableTypeIgnoreComments": False,
    }
    (typed / "pyrightconfig.json").write_text(json.dumps(config))
    checked(["basedpyright", "--level", "error", "--pythonpath", sys.executable, "-p", "."], typed)


def test_the_package_is_clean_for_ruff(typed: Path) -> None:
    checked(["ruff", "check", "src"], typed)
