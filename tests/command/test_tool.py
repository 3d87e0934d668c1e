"""The tool at the desk and in CI: each promise of the command line, by the installed command."""

from __future__ import annotations

import doctest
import json
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest
import tigergen
import yaml
from conftest import ROOT
from jsonschema import Draft202012Validator
from running import COMMAND, run, run_process
from shipped import shipped
from test_cli import files
from test_merge import api
from tigergen.project import load_project
from tigergen.rules import RULES

ORDERS = ROOT / "tests" / "documents" / "orders.yaml"


def project(folder: Path, config: str = "", **sources: str) -> Path:
    """A small project in `folder/specs/acme`, its results below `folder`."""
    place = folder / "specs" / "acme"
    (place / "sources").mkdir(parents=True)
    (place / "tigergen.yaml").write_text(f"name: acme\n{config}\noutput: ../../generated/acme\n")
    for name, text in (sources or {"a": api(operationId="one")}).items():
        (place / "sources" / f"{name}.json").write_text(text)
    return place


# -- incremental ------------------------------------------------------------------------------------


def test_a_build_with_nothing_to_do_reads_and_writes_nothing(tmp_path: Path) -> None:
    place = project(tmp_path)
    first = json.loads(run("build", "--format", "json", cwd=tmp_path).stdout)["apis"][0]
    again = json.loads(run("build", "--format", "json", cwd=tmp_path).stdout)["apis"][0]
    assert again["written"] == []
    assert sorted(again["unchanged"]) == sorted(first["written"])
    for key in ("operations", "schemas", "events", "conflicts", "diagnostics"):
        assert again[key] == first[key]
    (place / "sources" / "a.json").write_text(api(operationId="two"))
    third = json.loads(run("build", "--format", "json", cwd=tmp_path).stdout)["apis"][0]
    assert third["operations"][0]["operation_id"] == "two"
    assert third["written"]


def test_the_cache_may_go_or_lie_and_changes_nothing(tmp_path: Path) -> None:
    place = project(tmp_path)
    # Another process wrote the cache that the builds below find.
    assert run_process("build", cwd=tmp_path).returncode == 0
    good = files(tmp_path)
    cache = tmp_path / ".tigergen-cache"
    assert any(cache.glob("build-*.json"))
    (place / "openapi.yaml").write_text("edited")
    refused = run("build", cwd=tmp_path)
    assert refused.returncode == 1
    assert "edited since tigergen wrote it: specs/acme/openapi.yaml" in refused.stderr
    assert run("build", "--force", cwd=tmp_path).returncode == 0
    assert files(tmp_path) == good
    for entry in cache.glob("*.json"):
        entry.write_text('{"reading": {"claims": [["x"]]}, "outputs": 5}')
    (place / "openapi.yaml").unlink()
    assert run("build", cwd=tmp_path).returncode == 0
    assert files(tmp_path) == good
    shutil.rmtree(cache)
    assert run("build", "--no-cache", cwd=tmp_path).returncode == 0
    assert not cache.exists()
    assert files(tmp_path) == good


def test_cached_readings_give_the_same_as_fresh_ones(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "specs" / "tigerconnect", tmp_path / "specs" / "tigerconnect")
    assert run("build", cwd=tmp_path).returncode == 0
    fresh = files(tmp_path)
    for entry in (tmp_path / ".tigergen-cache").glob("build-*.json"):
        entry.unlink()
    shutil.rmtree(tmp_path / "generated")
    (tmp_path / "specs" / "tigerconnect" / "coverage.md").unlink()
    assert run("build", cwd=tmp_path).returncode == 0
    assert files(tmp_path) == fresh


def test_check_writes_nothing_and_says_what_does(tmp_path: Path) -> None:
    project(tmp_path)
    done = run("build", "--check", cwd=tmp_path)
    assert done.returncode == 1
    assert "missing: specs/acme/openapi.yaml" in done.stderr
    assert "run `tigergen build`" in done.stderr
    assert not (tmp_path / "generated").exists()
    assert not (tmp_path / ".tigergen-cache").exists()


def test_watch_builds_whatever_changes_while_it_runs(tmp_path: Path) -> None:
    place = project(tmp_path)
    process = subprocess.Popen(
        [COMMAND, "build", "--watch"], cwd=tmp_path, stderr=subprocess.PIPE, text=True
    )
    document = place / "openapi.yaml"
    source, config = place / "sources" / "a.json", place / "tigergen.yaml"
    try:
        _until(lambda: document.exists() and "one" in document.read_text())
        # Saves that fall into a running build are built by the next one.
        for number in range(8):
            source.write_text(api(operationId=f"save{number}"))
            time.sleep(0.05)
        _until(lambda: "save7" in document.read_text())
        # An editor moves the file away for an instant.
        kept = config.read_text()
        config.rename(place / "backup")
        time.sleep(0.5)
        (place / "backup").rename(config)
        # A template that is added while it runs is used.
        (place / "templates" / "python").mkdir(parents=True)
        (place / "templates" / "python" / "version.py.jinja").write_text("__version__ = 'mine'\n")
        config.write_text(f"{kept}\ntemplates: templates\n")
        version = next((tmp_path / "generated").rglob("_version.py"))
        _until(lambda: version.exists() and "mine" in version.read_text())
        # A result that is deleted comes back.
        document.unlink()
        _until(document.exists)
    finally:
        process.terminate()
        process.wait(10)
    assert run("build", "--check", cwd=tmp_path).returncode == 0


def _until(condition: object, seconds: float = 20) -> None:
    end = time.monotonic() + seconds
    while not condition():  # type: ignore[operator]
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.05)


# -- diagnostics ------------------------------------------------------------------------------------


def broken(folder: Path) -> Path:
    (folder / "a.json").write_text(
        api(parameters=[{"name": "q", "in": "nowhere", "schema": {}}], deprecated="yes")
    )
    return folder


def test_text_shows_a_code_frame_with_the_span_underlined_and_help(tmp_path: Path) -> None:
    done = run("build", "--source", "a.json", "--name", "x", "--out", "o", cwd=broken(tmp_path))
    assert re.search(
        r"^a\.json:\d+:\d+: warning\[S006\] get/deprecated is not true or false",
        done.stderr,
        re.MULTILINE,
    )
    frame = done.stderr[done.stderr.index("warning[S006]") :].splitlines()[1:5]
    line, under = frame[1], frame[2]
    assert under.index("^") == line.index('"deprecated"')
    assert under.strip(" |") == "^" * len('"deprecated"')
    assert "= help: " in frame[3]
    assert "\x1b[" not in done.stderr


def on_a_terminal(arguments: list[str], cwd: Path, **environment: str) -> str:
    """What the command writes when stderr is a terminal."""
    import pty

    main, other = pty.openpty()
    terminal = {"NO_COLOR", "FORCE_COLOR", "CI"}
    clean = {key: value for key, value in os.environ.items() if key not in terminal}
    process = subprocess.Popen(
        [COMMAND, *arguments], cwd=cwd, stdout=other, stderr=other, env={**clean, **environment}
    )
    os.close(other)
    seen = b""
    while True:
        try:
            chunk = os.read(main, 65536)
        except OSError:
            break
        if not chunk:
            break
        seen += chunk
    os.close(main)
    process.wait(20)
    return seen.decode()


def test_colour_and_progress_on_terminals_only(tmp_path: Path) -> None:
    project(tmp_path, a=api(deprecated="yes"))
    seen = on_a_terminal(["build"], tmp_path)
    assert "\x1b[1;33mwarning\x1b[0m[S006]" in seen
    assert "validating" in seen
    plain = on_a_terminal(["build"], tmp_path, NO_COLOR="1")
    assert "warning[S006]" in plain
    assert "\x1b[1;33m" not in plain
    assert "validating" not in on_a_terminal(["build", "--quiet", "--no-cache"], tmp_path)
    assert "validating" not in run("build", "--no-cache", cwd=tmp_path).stderr


def test_quiet_and_verbose(tmp_path: Path) -> None:
    project(tmp_path)
    assert run("build", "--quiet", cwd=tmp_path).stderr == ""
    plain, verbose = (
        run("build", cwd=tmp_path).stderr,
        run("build", "--verbose", cwd=tmp_path).stderr,
    )
    assert "note[" not in plain
    assert "note[L002]" in verbose


def test_github_annotations_stand_at_the_file_as_the_repository_has_it(tmp_path: Path) -> None:
    project(tmp_path, a=api(deprecated="yes"))
    done = run("build", "--format", "github", cwd=tmp_path)
    assert re.search(
        r"^::warning file=specs/acme/sources/a\.json,line=\d+,col=5,title=S006::",
        done.stdout,
        re.MULTILINE,
    )


def test_sarif_names_rules_places_and_levels(tmp_path: Path) -> None:
    done = run(
        "build",
        "--source",
        "a.json",
        "--name",
        "x",
        "--out",
        "o",
        "--format",
        "sarif",
        cwd=broken(tmp_path),
    )
    log = json.loads(done.stdout)
    (found,) = log["runs"]
    ids = [rule["id"] for rule in found["tool"]["driver"]["rules"]]
    levels = {result["ruleId"]: result["level"] for result in found["results"]}
    assert levels["S006"] == "warning"
    for result in found["results"]:
        assert ids[result["ruleIndex"]] == result["ruleId"]
        region = (
            result["locations"][0]["physicalLocation"]["region"]
            if "locations" in result
            else {"startLine": 1}
        )
        assert region["startLine"] >= 1
    assert log["version"] == "2.1.0"


def test_junit_counts_failures(tmp_path: Path) -> None:
    done = run(
        "build",
        "--source",
        "a.json",
        "--name",
        "x",
        "--out",
        "o",
        "--format",
        "junit",
        cwd=broken(tmp_path),
    )
    suite = ElementTree.fromstring(done.stdout).find("testsuite")
    assert suite is not None
    # Only errors fail, as they do for the exit code.
    assert (done.returncode, suite.attrib["failures"]) == (0, "0")
    assert suite.findall("testcase/failure") == []
    assert "S006" in {case.attrib["classname"] for case in suite.findall("testcase")}


def test_rules_are_listed_and_explained() -> None:
    listed = run("rule").stdout
    assert all(one.name in listed for one in RULES)
    page = run("rule", "s012").stdout
    assert "Why:" in page
    assert "How to fix it:" in page
    assert "How to override it:" in run("rule", "path-slug").stdout
    unknown = run("rule", "S01")
    assert unknown.returncode == 2
    assert "did you mean S010, S012, S013?" in unknown.stderr


def test_severities_and_ignores_of_a_project(tmp_path: Path) -> None:
    config = """
severities: {L002: warning}
ignore:
  - {code: M001, reason: both are right, file: "sources/*"}
  - {code: M005, reason: never seen}
  - {code: L005, reason: long over, until: 2020-01-01}
"""
    project(tmp_path, config, a=api(operationId="a"), b=api(operationId="b"))
    done = run("build", "--format", "json", cwd=tmp_path)
    found = json.loads(done.stdout)["apis"][0]["diagnostics"]
    severities = {(d["code"], d["severity"]) for d in found}
    assert ("L002", "warning") in severities
    assert "M001" not in {d["code"] for d in found}
    assert {("P004", "note"), ("P005", "warning")} <= severities


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("severities: {L999: note}", "there is no rule L999"),
        ("severities: {L001: loud}", "a severity is"),
        ("ignore: [{code: S007}]", "needs a code and a reason"),
        ("ignore: [{code: S007, reason: x, until: soon}]", "is not a date"),
        ("ignore: [{code: S007, reason: x, untill: 2030-01-01}]", "did you mean 'until'?"),
        ("templates: nowhere", "there is no folder 'nowhere'"),
    ],
)
def test_a_wrong_policy_is_an_error_with_a_place(tmp_path: Path, config: str, message: str) -> None:
    project(tmp_path, config)
    done = run("build", cwd=tmp_path)
    assert done.returncode == 1
    assert message in done.stderr
    assert "specs/acme/tigergen.yaml:2:" in done.stderr


def test_errors_cannot_be_ignored(tmp_path: Path) -> None:
    config = "severities: {V001: ignore}\nignore: [{code: V001, reason: no}]\n"
    project(tmp_path, config, a=api(parameters=[{"name": "q", "in": "nowhere", "schema": {}}]))
    assert run("build", cwd=tmp_path).returncode == 1


LINTED = """
openapi: 3.1.0
info: {title: T, version: "1"}
servers: [{url: http://plain.test}]
paths:
  /users/{id}:
    get: {responses: {"200": {description: ok, content: {application/json: {schema: {$ref: "#/components/schemas/User"}}}}}}
  /users/{name}:
    get: {summary: By name, responses: {"200": {description: ok}}}
  /users/{id}/:
    post: {summary: Below, responses: {"200": {description: ok}}}
components:
  schemas:
    User:
      type: object
      description: A user
      properties: {first_name: {type: string}, lastName: {type: string}, age: {type: integer}}
    old_user:
      type: object
      properties: {age: {type: string, example: ghp_abcdefghijklmnopqrstuvwxyz0123456789}}
"""


def test_lint_of_the_canonical_document(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(LINTED)
    done = run(
        "build", "--source", "a.yaml", "--name", "x", "--out", "o", "--format", "json", cwd=tmp_path
    )
    found = json.loads(done.stdout)["apis"][0]["diagnostics"]
    by_code = {d["code"]: d for d in found}
    assert {"L001", "L002", "L003", "L004", "L006", "L007", "L008"} <= set(by_code)
    assert by_code["L008"]["severity"] == "warning"
    assert (by_code["L006"]["file"], by_code["L006"]["line"]) == ("a.yaml", 20)
    done = run("build", "specs/tigerconnect", "--check", "--format", "json", cwd=shipped())
    real = json.loads(done.stdout)["apis"][0]["diagnostics"]
    assert sum(d["count"] for d in real if d["code"] == "L005") == 8


# -- setting up, extending ---------------------------------------------------------------------------


def test_init_writes_a_project_that_builds(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.json").write_text(api())
    (tmp_path / "poem.txt").write_text("Roses are red")
    assert run("init", "acme", cwd=tmp_path).returncode == 0
    text = (tmp_path / "tigergen.yaml").read_text()
    assert "  - docs/a.json  # openapi" in text
    assert "#   poem.txt" in text
    assert [source.name for source in load_project(tmp_path).sources] == ["docs/a.json"]
    assert run("init", "acme", cwd=tmp_path).returncode == 1
    assert (tmp_path / "tigergen.yaml").read_text() == text
    with (tmp_path / "tigergen.yaml").open("a") as file:
        file.write("output: out\n")
    assert run("build", ".", cwd=tmp_path).returncode == 0
    assert (tmp_path / "out" / "pyproject.toml").is_file()


def test_templates_of_a_project_override_files_and_blocks(tmp_path: Path) -> None:
    place = project(tmp_path, "templates: mine\n")
    listed = run("templates", "list").stdout
    assert "docs/readme.md.jinja  (blocks: head,install,example,more,foot)" in listed
    whole = [line for line in listed.splitlines() if "(blocks:" not in line]
    assert [name for name in whole if name.endswith(".jinja")] == ["site/parts.html.jinja"]
    mine = place / "mine" / "docs" / "readme.md.jinja"
    mine.parent.mkdir(parents=True)
    mine.write_text(
        '{% extends "!docs/readme.md.jinja" %}{% block foot %}Ask the platform team.\n{% endblock %}'
    )
    assert run("build", cwd=tmp_path).returncode == 0
    readme = tmp_path / "generated" / "acme" / "README.md"
    assert "pip install" in readme.read_text()
    assert "Ask the platform team." in readme.read_text()
    mine.write_text("All mine.\n")
    assert run("build", cwd=tmp_path).returncode == 0
    assert readme.read_text() == "All mine.\n"
    assert run("templates", "eject", "docs/api.md.jinja", "--to", "t", cwd=tmp_path).returncode == 0
    assert (tmp_path / "t" / "docs" / "api.md.jinja").read_text() == (
        ROOT / "templates/docs/api.md.jinja"
    ).read_text()
    assert run("templates", "eject", "docs/api.md.jinja", "--to", "t", cwd=tmp_path).returncode == 1
    assert "did you mean" in run("templates", "eject", "docs/apis.md").stderr


def test_a_reader_is_tried_as_the_guide_shows() -> None:
    text = (ROOT / "docs" / "how-to" / "extend.md").read_text()
    shown = dict(re.findall(r"```(python|pycon)\n((?:(?!```).)*?REQUESTS.*?)```", text, re.DOTALL))
    names: dict[str, object] = {}
    exec(shown["python"], names)
    examples = doctest.DocTestParser().get_doctest(shown["pycon"], names, "extend.md", None, 0)
    assert doctest.DocTestRunner().run(examples) == (0, 4)


def test_readers_and_outputs_of_other_distributions(tmp_path: Path) -> None:
    """The plugin is the one of docs/how-to/extend.md, installed as a distribution would be."""
    blocks = re.findall(
        r"```python\n(.*?)```", (ROOT / "docs" / "how-to" / "extend.md").read_text(), re.DOTALL
    )
    site = tmp_path / "site"
    info = site / "acme_tigergen-1.dist-info"
    info.mkdir(parents=True)
    (site / "acme_tigergen.py").write_text("\n".join(blocks[:3]))
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-tigergen\nVersion: 1\n")
    (info / "entry_points.txt").write_text(
        "[tigergen.readers]\nroutes = acme_tigergen:FORMAT\nrequests = acme_tigergen:REQUESTS\n[tigergen.outputs]\npostman = acme_tigergen:postman\n"
    )
    (tmp_path / "routes.txt").write_text("# routes of the shop\nGET /carts\nPOST /carts\n")
    (tmp_path / "requests.json").write_text(
        '{"requests": [{"path": "/carts", "method": "POST", "body": {"count": 2}}, {},\n'
        '{"path": "/notes", "method": "POST", "body": "{\\"text\\": \\"a\\"}"}, '
        '{"path": "/odd", "method": "POST", "body": "<a/>"}]}'
    )
    code = "import sys; sys.path.insert(0, 'site'); from tigergen.cli import main; main()"
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            code,
            "build",
            "--source",
            "routes.txt",
            "requests.json",
            "--name",
            "shop",
            "--out",
            "o",
            "--format",
            "json",
        ],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    (report,) = json.loads(done.stdout)["apis"]
    assert [(o["method"], o["path"], o["basis"]) for o in report["operations"]] == [
        ("get", "/carts", "stated"),
        ("post", "/carts", "stated"),
        ("post", "/notes", "stated"),
        ("post", "/odd", "stated"),
    ]
    document = yaml.safe_load((tmp_path / "o/openapi.yaml").read_text())
    schema = document["paths"]["/carts"]["post"]["requestBody"]["content"]["application/json"][
        "schema"
    ]
    assert schema == {"type": "object", "properties": {"count": {"type": "integer"}}}
    found = {(d["code"], d["file"], d["line"]) for d in report["diagnostics"]}
    assert {("S006", "requests.json", 1), ("S006", "requests.json", 2)} <= found
    provenance = json.loads((tmp_path / "o/openapi.provenance.json").read_text())
    (text,) = (key for key in provenance if "~1notes" in key and key.endswith("properties/text"))
    assert [origin["line"] for origin in provenance[text]] == [2]
    assert (tmp_path / "o/shop/postman/operations.txt").read_text().splitlines() == [
        "GET /carts",
        "POST /carts",
        "POST /notes",
        "POST /odd",
    ]


def test_builds_from_sources_use_the_cache_as_projects_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.json").write_text(api())
    (first,) = tigergen.build(sources=["a.json"], name="x", out="o")
    (again,) = tigergen.build(sources=["a.json"], name="x", out="o")
    assert (first.cached_report, again.canonical) == (None, None)
    assert again.written.unchanged
    assert not again.written.written


def test_the_python_api_is_what_the_command_uses(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(api())
    (one,) = tigergen.build(
        sources=[tmp_path / "a.json"], name="x", out=tmp_path / "o", write=False
    )
    assert not one.failed
    assert not (tmp_path / "o").exists()
    (one,) = tigergen.build(sources=[tmp_path / "a.json"], name="x", out=tmp_path / "o")
    assert one.written.written
    with pytest.raises(ValueError, match="name"):
        tigergen.build(sources=["a"])
    code = "import sys, tigergen; assert not {'yaml', 'jinja2', 'click', 'pydantic'} & set(sys.modules); tigergen.build"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


def test_the_published_schema_and_the_loader_agree(tmp_path: Path) -> None:
    schema = json.loads((ROOT / "docs" / "reference" / "tigergen.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    from tigergen import project as module
    from tigergen import project_settings

    assert set(schema["properties"]) == set(module._KEYS)
    assert set(schema["properties"]["ignore"]["items"]["properties"]) == set(
        project_settings._IGNORE_KEYS
    )
    shown = re.search(
        r"```yaml\n(.*?)```", (ROOT / "docs" / "reference" / "project.md").read_text(), re.DOTALL
    )
    assert shown is not None
    example = yaml.load(shown[1], Loader=yaml.BaseLoader)
    example["sources"][1]["rank"] = 3
    example["trusted_templates"] = example["trusted_templates"] == "true"
    example["limits"] = {key: int(value) for key, value in example["limits"].items()}
    assert list(Draft202012Validator(schema).iter_errors(example)) == []
    assert list(Draft202012Validator(schema).iter_errors({"nmae": "x"}))


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_shell_completion(shell: str) -> None:
    assert "_TIGERGEN_COMPLETE" in run("completion", shell).stdout


def test_every_command_has_help_with_an_example() -> None:
    for command in (["build"], ["explain"], ["rule"], ["diff"], ["init"], ["completion"]):
        text = run(*command, "--help").stdout
        assert "Example" in text, command


def test_the_pre_commit_hook_sees_a_commit_that_only_deletes(tmp_path: Path) -> None:
    """As pre-commit runs it, but for the environment that it would install."""
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    entry = hook["entry"].replace("tigergen", str(COMMAND), 1)
    local = {**hook, "language": "system", "entry": entry}
    (tmp_path / ".pre-commit-config.yaml").write_text(
        yaml.safe_dump({"repos": [{"repo": "local", "hooks": [local]}]})
    )
    (tmp_path / ".gitignore").write_text(".tigergen-cache\n")
    place = project(tmp_path)
    assert run("build", cwd=tmp_path).returncode == 0
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@t.test"]
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "first"]):
        subprocess.run([*git, *command], cwd=tmp_path, check=True)
    hooks = [sys.executable, "-m", "pre_commit", "run"]
    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path / ".git" / "hooks-home")}
    good = subprocess.run(hooks, cwd=tmp_path, capture_output=True, text=True, env=environment)
    assert good.returncode == 0, good.stdout
    subprocess.run([*git, "rm", "-q", str(place / "openapi.yaml")], cwd=tmp_path, check=True)
    bad = subprocess.run(hooks, cwd=tmp_path, capture_output=True, text=True, env=environment)
    assert bad.returncode == 1
    assert "missing: specs/acme/openapi.yaml" in bad.stdout
