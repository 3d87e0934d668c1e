"""Whatever a document is made of, a build ends: soon, with findings, and without a traceback."""

from __future__ import annotations

import json
import os
import shutil
import tempfile
from pathlib import Path

import pytest
from conftest import ROOT
from hostile import INTERNAL, built, codes, ladder, openapi, operation, parameter

HEAD = "openapi: 3.1.0\ninfo: {title: Acme, version: '1'}\npaths: {}\n"
README = (ROOT / "tests" / "documents" / "foo-readme.md").read_text()
COMPONENTS = "#/components/parameters"

CASES: list[tuple[str, str | bytes, str]] = [
    ("brackets without end", HEAD + "x: " + "[" * 40_000, "S005"),
    ("brackets without end in JSON", '{"openapi": "3.1.0", "x": ' + "[" * 40_000, "S005"),
    ("dashes without end", HEAD + "x:\n" + "- " * 150_000, "S005"),
    ("question marks without end", HEAD + "x:\n" + "? " * 20_000, "S005"),
    ("indents without end", HEAD + "\n".join(" " * at + "a:" for at in range(600)), "S005"),
    ("an alias inside of itself", HEAD + "x: &a\n  <<: *a\n", "S005"),
    (
        "a bomb of aliases",
        HEAD
        + "\n".join(
            ["a0: &a0 [x, x]"] + [f"a{i}: &a{i} [" + f"*a{i - 1}, " * 9 + "]" for i in range(1, 9)]
        ),
        "S041",
    ),
    ("a server that is no URL", openapi(servers=[{"url": "http://[bad"}]), "S006"),
    (
        "a host that is none",
        json.dumps(
            {
                "swagger": "2.0",
                "info": {"title": "A", "version": "1"},
                "host": "[bad",
                "paths": {"/a": {"get": {"responses": {"200": {"description": "Done"}}}}},
            }
        ),
        "S006",
    ),
    (
        "schemes that are no texts",
        json.dumps(
            {
                "swagger": "2.0",
                "info": {"title": "A", "version": "1"},
                "host": "acme.example",
                "schemes": [{"https": []}, ["http"], None, "https"],
                "paths": {"/a": {"get": {"responses": {"200": {"description": "Done"}}}}},
            }
        ),
        "S006",
    ),
    (
        "a pattern that repeats too often",
        parameter({"type": "string", "pattern": "a{99999999999999999999}"}),
        "S006",
    ),
    (
        "a pattern of parentheses",
        parameter({"type": "string", "pattern": "(" * 3000 + ")" * 3000}),
        "S006",
    ),
    (
        "a pattern that goes back and forth",
        parameter({"type": "string", "pattern": "^(a+)+$", "default": "a" * 60 + "!"}),
        "M006",
    ),
    (
        "patterns of keys that do",
        parameter(
            {
                "type": "object",
                "patternProperties": {"^(a+)+$": {}},
                "additionalProperties": False,
                "default": {"a" * 60 + "!": 1},
            }
        ),
        "M006",
    ),
    ("a parameter that is a title", operation(parameters=[{"$ref": "#/info/title"}]), "M002"),
    (
        "a parameter that is a response",
        operation(parameters=[{"$ref": "#/paths/~1a/get/responses/200"}]),
        "M002",
    ),
    (
        "a parameter that is itself",
        operation(parameters=[{"$ref": "#/paths/~1a/get/parameters/0"}]),
        "S008",
    ),
    (
        "parameters that are each other",
        openapi(
            paths={
                "/a": {
                    "get": {
                        "parameters": [{"$ref": f"{COMPONENTS}/A"}],
                        "responses": {"200": {"description": "Done"}},
                    }
                }
            },
            components={
                "parameters": {"A": {"$ref": f"{COMPONENTS}/B"}, "B": {"$ref": f"{COMPONENTS}/A"}}
            },
        ),
        "M002",
    ),
    (
        "a response that is a title",
        openapi(paths={"/a": {"get": {"responses": {"200": {"$ref": "#/info/title"}}}}}),
        "M002",
    ),
    ("a path that is a title", openapi(paths={"/a": {"$ref": "#/info/title"}}), "M003"),
    ("a schema that is a title", parameter({"$ref": "#/info/title"}), "M002"),
    (
        "a schema that is itself",
        openapi(components={"schemas": {"A": {"$ref": "#/components/schemas/A"}}}),
        "S008",
    ),
    ("a reference that is a number", operation(parameters=[{"$ref": 5}]), "S006"),
    (
        "a reference to a file whose name is too long",
        operation(parameters=[{"$ref": "a" * 5000}]),
        "S008",
    ),
    ("a reference to a file with a NUL", operation(parameters=[{"$ref": "a\0b.yaml#/x"}]), "S008"),
    ("a type that is an object", parameter({"type": {"a": 1}}), "S006"),
    ("a schema that is true", parameter(True), ""),
    (
        "a NUL in a path",
        openapi(paths={"/a\0b": {"get": {"responses": {"200": {"description": "Done"}}}}}),
        "",
    ),
    ("half a surrogate pair", operation(operationId="\ud800x", summary="\udc00"), "S018"),
    ("names of 5,000 characters", operation(operationId="b" * 5000, tags=["c" * 5000]), ""),
    (
        "a number of 10,000 digits",
        operation(**{"x-size": 0}).replace('"x-size": 0', '"x-size": ' + "9" * 10_000),
        "",
    ),
    (
        "numbers that are none",
        HEAD.replace(
            "{}",
            "{/a: {get: {parameters: [{name: q, in: query, schema: "
            "{type: number, default: .nan, maximum: .inf}}], responses: {'200': {description: Done}}}}}",
        ),
        "S006",
    ),
    (
        "braces that do not close",
        openapi(
            paths={"/{" + "{" * 500 + "}": {"get": {"responses": {"200": {"description": "Done"}}}}}
        ),
        "",
    ),
    ("300,000 blanks on a line", README + "\n" + " " * 300_000 + "x\n", "S043"),
    ("300,000 brackets on a line", README + "\n" + "[" * 300_000 + "x\n", "S043"),
    ("300,000 backquotes on a line", README + "\n" + "`" * 300_000 + "x\n", "S043"),
    ("300,000 blanks in a cell", README + "\n| a |" + " " * 300_000 + "| x\n", "S043"),
    ("100,000 blank lines", README + "\n" * 100_000, ""),
    ("50,000 marks of code", README + "```\n" * 50_000, ""),
    (
        "runs of backquotes",
        README + ("\n" + "".join("`" * run + "a" for run in range(1, 85))) * 20,
        "",
    ),
    ("text that begins to be slanted", README + ("\n" + "_a *b ![c [d](" * 280) * 20, ""),
    ("cells that begin to be code", README + ("\n| `" + "| a " * 900) * 20, ""),
    ("a rule of a table that is none", README + "\na|b\n" + " " * 9_000 + "x|", ""),
    ("a list item of 100,000 lines", README + "\n* a" + "\n  b" * 100_000, ""),
    ("an address that does not end", README + ("\nMail " + "a." * 4_900) * 20, ""),
    (
        "20,000 scripts that begin a document",
        "<!doctype html>" + "<script>{info:{},openapi:'3.0.0'</script>" * 20_000,
        "S003",
    ),
    ("30,000 parts merged", HEAD + "x:\n  <<: [" + "{a: 1}, " * 30_000 + "]\n", ""),
    (
        "50,000 strings with a tab",
        openapi(**{"x-a": ["a"] * 50_000}).replace('"a"', '"a\t"'),
        "S018",
    ),
    ("bytes that are not UTF-8", HEAD.encode() + b"x: \xff\xfe\n", "S001"),
    ("nothing", "", "S002"),
    ("a NUL", "\0", "S002"),
]


@pytest.mark.slow
@pytest.mark.parametrize(
    ("text", "code"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_hostile_document_gets_a_finding(tmp_path: Path, text: str | bytes, code: str) -> None:
    found = codes(built(tmp_path, text))
    assert not found & INTERNAL
    assert code in found or not code


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf", "allOf"])
def test_forty_schemas_that_refer_twice_to_the_next_are_forty(tmp_path: Path, keyword: str) -> None:
    assert not codes(built(tmp_path, ladder(keyword, 40))) & INTERNAL


def wide(width: int) -> list[dict[str, object]]:
    return [{"type": "object", "properties": {f"p{at}": {}}} for at in range(width)]


@pytest.mark.parametrize(
    "schema",
    [{"oneOf": wide(3_000)}, {"anyOf": wide(3_000)}, {"oneOf": [{"anyOf": wide(600)}] * 2}],
    ids=["oneOf", "anyOf", "unions in a union"],
)
def test_a_union_wider_than_tools_can_take_is_left_out(
    tmp_path: Path, schema: dict[str, object]
) -> None:
    build = built(tmp_path, parameter({"properties": {"a": schema}}))
    assert [one.code for one in build.diagnostics if one.code[0] in "VG"] == ["V003"]
    assert build.targets


@pytest.mark.parametrize(
    ("limit", "text", "code"),
    [
        ("bytes: 50", HEAD, "S044"),
        ("lines: 2", HEAD, "S042"),
        ("columns: 40", README, "S043"),
        ("depth: 3", HEAD + "x-deep: {a: {b: {c: 1}}}", "S005"),
        ("depth: 3", operation(), "S005"),
        ("nodes: 10", HEAD + "x: [1, 2, 3, 4]", "S040"),
        ("nodes: 10", operation(), "S040"),
        ("aliases: 5", HEAD + "x: &a [1, 2]\ny: [*a, *a]", "S041"),
        ("branches: 2", parameter({"oneOf": [{"type": "array"}] * 3}), "V003"),
    ],
)
def test_a_project_sets_the_limits(tmp_path: Path, limit: str, text: str, code: str) -> None:
    assert code not in codes(built(tmp_path / "without", text))
    assert code in codes(built(tmp_path, text, config=f"limits: {{{limit}}}"))


@pytest.mark.parametrize(
    "limits", ["{depth: 201}", "{bytes: 0}", "{lines: many}", "{size: 1}", "{nodes: true}"]
)
def test_a_limit_that_cannot_be_is_an_error(tmp_path: Path, limits: str) -> None:
    with pytest.raises(Exception, match=r"limits|must be|unknown key"):
        built(tmp_path, HEAD, config=f"limits: {limits}")


@pytest.mark.parametrize(
    ("template", "message"),
    [
        (b"{{ 1/0 }}", "ZeroDivisionError: division by zero"),
        (b"\xff\xfe", "UnicodeDecodeError"),
        (b"{% include 'docs/readme.md.jinja' %}", "RecursionError"),
        (b"{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "RecursionError"),
        (b"{{ nothing }}", "'nothing' is undefined"),
        (b"{% if %}", "TemplateSyntaxError"),
    ],
)
def test_a_template_that_fails_is_named(tmp_path: Path, template: bytes, message: str) -> None:
    folder = tmp_path / "specs" / "acme" / "templates" / "docs"
    folder.mkdir(parents=True)
    (folder / "readme.md.jinja").write_bytes(template)
    found = [
        one
        for one in built(tmp_path, openapi(), config="templates: templates").diagnostics
        if one.code == "G003"
    ]
    assert [message in one.message for one in found] == [True]
    assert "readme.md.jinja" in str(found[0].place)


SECRET = "root: secret"


@pytest.mark.parametrize(
    "template",
    [
        "{{ plan.__class__.__mro__ }}",
        "{{ ''.__class__.__base__.__subclasses__() | length }}",
        "{{ lipsum.__globals__.os.system('touch pwned') }}",
        "{{ plan._title }}",
        "{{ '{0.__class__}'.format(plan) | md }}",
        "{{ (plan | attr('__class__')) }}",
        "{{ plan.methods.append(1) }}",
        "{{ plan.canonical.document.clear() }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ ('a' * 10 ** 12) | md }}",
        "{% for i in range(10 ** 9) %}{% endfor %}",
        "{% include 'link.jinja' %}",
        "{% include 'linked/secret.jinja' %}",
        "{% include '../../../../secret.jinja' %}",
        "{% include '/etc/passwd' %}",
        "{% include 'pipe.jinja' %}",
    ],
)
def test_templates_run_in_a_sandbox(tmp_path: Path, template: str) -> None:
    folder = tmp_path / "specs" / "acme" / "templates"
    (folder / "docs").mkdir(parents=True)
    (tmp_path / "secret.jinja").write_text(SECRET)
    (folder / "link.jinja").symlink_to(tmp_path / "secret.jinja")
    (folder / "linked").symlink_to(tmp_path)
    os.mkfifo(folder / "pipe.jinja")
    (folder / "docs" / "readme.md.jinja").write_text(template)
    build = built(tmp_path, openapi(), config="templates: templates")
    assert codes(build) == {"G003"} | (codes(build) - INTERNAL)
    assert not build.targets
    assert SECRET not in " ".join(found.message for found in build.diagnostics)


def test_a_project_may_trust_its_templates(tmp_path: Path) -> None:
    folder = tmp_path / "specs" / "acme" / "templates"
    (folder / "docs").mkdir(parents=True)
    (tmp_path / "mine.jinja").write_text("{{ ('a' * 2000).__class__('b') | md }}")
    (folder / "docs" / "readme.md.jinja").symlink_to(tmp_path / "mine.jinja")
    config = "templates: templates\ntrusted_templates: true"
    (package, _) = built(tmp_path, openapi(), config=config).targets
    assert package.files["README.md"] == "b"


def test_own_templates_print_what_the_built_in_ones_print(tmp_path: Path) -> None:
    for name in ("docs", "python"):
        place = tmp_path / "specs" / "acme" / "templates" / name
        shutil.copytree(ROOT / "templates" / name, place)
    mine = built(tmp_path, openapi(), config="templates: templates").targets[0].files
    assert mine == built(tmp_path / "without", openapi()).targets[0].files


@pytest.mark.parametrize("schema", [{"enum": [1, 1.5]}, {"type": ["integer", "number"]}])
def test_an_argument_that_is_an_int_or_a_float_is_a_float(
    tmp_path: Path, schema: dict[str, object]
) -> None:
    (package, _) = built(tmp_path, parameter(schema)).targets
    [module] = [text for name, text in package.files.items() if name.endswith("resources/as_.py")]
    assert "float | Unset" in module
    assert "int |" not in module


def test_a_place_for_temporary_files_that_is_full_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "none"))
    build = built(tmp_path, openapi())
    (found,) = [one for one in build.diagnostics if one.severity == "error"]
    assert found.code == "P006"
    assert str(tmp_path / "none") in found.message


def test_a_fault_of_tigergen_is_a_finding_with_its_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import tigergen.pipeline
    from tigergen.sources.openapi import FORMAT

    def broken(*_: object, **__: object) -> None:
        raise KeyError("no")

    monkeypatch.setattr(tigergen.pipeline, "merge", broken)
    (found,) = built(tmp_path, openapi()).diagnostics
    assert found.code == "G004"
    assert found.message.startswith("merging: KeyError: 'no' (tigergen/pipeline.py:")
    monkeypatch.undo()
    monkeypatch.setattr(type(FORMAT), "read", property(lambda _: broken))
    found, *_ = [one for one in built(tmp_path, openapi()).diagnostics if one.code == "G004"]
    assert str(found.place).endswith("source0.txt:1")


def test_what_nothing_expects_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from tigergen import cli

    def broken() -> int:
        raise KeyError("no")

    monkeypatch.setattr("tigergen.cli.verbs.run", broken)
    with pytest.raises(SystemExit, match="1"):
        cli.main()
    said = capsys.readouterr().err
    assert said.startswith("error[G004] running: KeyError: 'no' (tigergen/cli/__init__.py:")
    assert said.count("\n") == 1
