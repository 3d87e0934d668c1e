"""What the command promises people and CI, each promise tried."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml
from running import COMMAND, run
from test_cli import files
from test_merge import api

MANY = 200_000_000


def single(*more: str) -> list[str]:
    return ["build", "--name", "x", "--out", "out", *more]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was built, with a folder below it, a warning and a tie."""
    place = tmp_path_factory.mktemp("acme")
    (place / "sub" / "deep").mkdir(parents=True)
    (place / "one.json").write_text(api(operationId="listOne", deprecated="yes"))
    undescribed = [{"name": "q", "in": "query", "schema": {"type": "string"}}]
    (place / "two.json").write_text(api(operationId="listTwo", parameters=undescribed))
    assert run("init", "acme", cwd=place).returncode == 0
    done = run("build", cwd=place)
    assert done.returncode == 0, done.stderr
    return place


# -- 1: nothing readable is an error ------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["unrecognised", "empty", "binary", "no operation"])
def test_nothing_readable_is_an_error_and_a_good_client_stays(tmp_path: Path, kind: str) -> None:
    source = tmp_path / "n.txt"
    source.write_text(api())
    assert run(*single("--source", "n.txt"), cwd=tmp_path).returncode == 0
    good = files(tmp_path / "out")
    if kind == "binary":
        with source.open("wb") as file:
            file.truncate(MANY)
    else:
        texts = {
            "unrecognised": "Roses are red\n",
            "empty": "",
            "no operation": '{"openapi": "3.1.0", "paths": {}}',
        }
        source.write_text(texts[kind])
    done = run(*single("--source", "n.txt"), cwd=tmp_path)
    assert done.returncode == 1
    assert ("M003" if kind == "no operation" else "S002") in done.stderr
    assert done.stderr.splitlines()[-1] == "FAILED, 1 error; nothing written"
    assert files(tmp_path / "out") == good


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (
            "schemas",
            "components: {schemas: {Kite: {type: object, properties: {a: {type: string}}}}}",
        ),
        (
            "webhooks",
            "webhooks: {kite: {post: {requestBody: {content: {application/json: {schema: "
            "{type: object, properties: {a: {type: string}}}}}}}}}",
        ),
        ("an empty list of paths", "paths: {}\ncomponents: {schemas: {Kite: {type: string}}}"),
    ],
)
def test_documents_about_models_alone_build(tmp_path: Path, kind: str, text: str) -> None:
    (tmp_path / "n.yaml").write_text(f"openapi: 3.1.0\ninfo: {{title: T, version: '1'}}\n{text}\n")
    done = run(*single("--source", "n.yaml"), cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "warning[M009]" in done.stderr
    models = (tmp_path / "out" / "x" / "src" / "x" / "models.py").read_text()
    expected = {"schemas": "class Kite(Model)", "webhooks": "class KiteWebhook(Model)"}
    assert expected.get(kind, '"""Data models') in models


# -- 2, 3: projects are found, and results stay below them ---------------------------------------------


def test_a_project_is_found_from_below_and_its_results_stay_in_it(folder: Path) -> None:
    assert {path.name for path in folder.iterdir()} >= {"openapi.yaml", "generated", "sub"}
    assert not (folder.parent / "generated").exists()
    done = run("build", cwd=folder / "sub" / "deep")
    assert done.returncode == 0
    assert "written to ../../generated/acme/ and ../../" in done.stderr
    assert "listOne" in run("explain", "/paths/~1a/get/operationId", cwd=folder / "sub").stdout
    assert not (folder / "sub" / ".tigergen-cache").exists()


def test_diff_uses_the_project_and_its_last_commit(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(api())
    run("init", "acme", cwd=tmp_path)
    run("build", cwd=tmp_path)
    author = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    for command in (["init", "-q"], ["add", "."], [*author, "commit", "-qm", "first"]):
        subprocess.run(["git", *command], cwd=tmp_path, check=True)
    (tmp_path / "a.json").write_text(api(summary="Something else"))
    run("build", cwd=tmp_path)
    assert run("diff", "--fail-on", "breaking", cwd=tmp_path).returncode == 0
    assert run("diff", "--fail-on", "docs", cwd=tmp_path / "generated").returncode == 1
    assert run("diff", "nosuch", cwd=tmp_path).returncode == 2


def test_init_and_build_say_where_results_go(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(api())
    assert "the package generated/acme/" in run("init", "acme", cwd=tmp_path).stderr
    last = run("build", ".", cwd=tmp_path).stderr.splitlines()[-1]
    assert "files written to generated/acme/ and ./" in last


# -- 4: explain takes what people type ------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["paths/~1a/get/operationId", "/paths/~1a/get/operationId", "GET /a", "as_.list"]
)
def test_explain_takes_the_names_that_people_use(folder: Path, text: str) -> None:
    done = run("explain", text, "--format", "json", cwd=folder)
    assert done.returncode == 0, done.stderr
    (found,) = json.loads(done.stdout)["apis"]
    assert found["pointer"].startswith("/paths/~1a/get")
    assert {origin["source"] for origin in found["origins"]} == {
        "one.json",
        "two.json",
    } or text != "GET /a"
    assert found["conflicts"][0]["settled_by"] == "first-place"


def test_explain_takes_method_and_path_without_quotes(folder: Path) -> None:
    assert "listOne" in run("explain", "GET", "/a", "--all", ".", cwd=folder).stdout
    assert "expected one element" in run("explain", "GET", "/a", ".", "b", cwd=folder).stderr


def test_explain_suggests_the_closest_first(folder: Path) -> None:
    done = run("explain", "GTE /a", cwd=folder)
    assert done.returncode == 1
    assert (
        run("explain", "GET /b", cwd=folder).stderr.splitlines()[1].strip() == "did you mean GET /a"
    )


# -- 5: formats -----------------------------------------------------------------------------------------


def test_machine_formats_agree_with_the_exit_code(folder: Path) -> None:
    good = run("build", "--format", "junit", "--no-cache", cwd=folder)
    suite = ElementTree.fromstring(good.stdout).find("testsuite")
    assert suite is not None
    assert (good.returncode, suite.attrib["failures"]) == (0, "0")
    assert "S006" in {case.attrib["classname"] for case in suite}
    assert "warning[" not in good.stderr
    (folder / "one.json").write_text(
        api(operationId="listOne", summary="Changed", deprecated="yes")
    )
    stale = run("build", "--check", "--format", "junit", cwd=folder)
    suite = ElementTree.fromstring(stale.stdout).find("testsuite")
    assert suite is not None
    assert (stale.returncode, suite.attrib["failures"]) == (1, "1")
    assert re.search(r"^FAILED, \d+ files out of date", stale.stderr, re.MULTILINE)
    (folder / "one.json").write_text(api(operationId="listOne", deprecated="yes"))


def test_github_shows_notes_only_when_asked(folder: Path) -> None:
    plain = run("build", "--format", "github", cwd=folder).stdout
    verbose = run("build", "--format", "github", "-v", cwd=folder).stdout
    assert "::warning" in plain
    assert "::notice" not in plain
    assert "::notice" in verbose


def test_the_runner_of_github_obeys_no_line_of_a_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes any line that begins with colons, behind blanks too, for a command."""
    source, arguments = tmp_path / "a.json", single("--source", "a.json")
    source.write_text(api(summary="One", description="::add-mask::on\n\nAn order."))
    assert run(*arguments, cwd=tmp_path).returncode == 0
    source.write_text(api(summary="Two", description="::add-mask::on\n\nAn order."))
    readme = tmp_path / "out" / "x" / "README.md"
    readme.write_text(f"\x1b[2J\n{readme.read_text()}")
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    lines = run(*arguments, "--check", cwd=tmp_path).stderr.split("\n")
    commands = [line.strip() for line in lines if line.strip().startswith("::")]
    token = commands[0].removeprefix("::stop-commands::")
    assert commands[-1] == f"::{token}::"
    assert set(commands[1:-1]) == {"::add-mask::on"}
    assert "\x1b" not in "".join(lines)
    assert token not in run(*arguments, "--check", cwd=tmp_path).stderr, "no document can know it"


@pytest.mark.parametrize("output", ["text", "json", "markdown", "github"])
def test_what_any_command_prints_in_github_is_quoted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, output: str
) -> None:
    for name, summary in (("old", "One"), ("new", "::error::One")):
        (tmp_path / f"{name}.yaml").write_text(api(summary=summary))
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    done = run("diff", "old.yaml", "new.yaml", "--format", output, cwd=tmp_path)
    begins = re.findall("^::stop-commands::(.*)$", done.stderr, re.MULTILINE)
    ends = re.findall("^::([0-9a-f]{32})::$", done.stderr, re.MULTILINE)
    # Only what is meant for the runner stands between two quotations.
    assert begins == ends
    assert len(set(begins)) == (2 if output == "github" else 1)
    assert done.stdout


# -- 7: two APIs in one build -----------------------------------------------------------------------------


def test_sources_of_two_vendors_are_named(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(api())
    (tmp_path / "b.json").write_text(api().replace('"/a"', '"/other"').replace("//a.", "//b."))
    done = run(*single("--source", "a.json", "b.json"), cwd=tmp_path)
    assert "warning[M007] the sources form 2 groups" in done.stderr
    assert "a.json | b.json" in done.stderr


# -- 8: messages --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["build", "nosuch"], "there is no folder nosuch"),
        (single("--source", "https://example.org/a.json"), "Download the document"),
        (["build", "--name", "httpx", "--out", "o", "--source", "a.json"], "httpx_api is free"),
        (["build", "--name", "os", "--out", "o", "--source", "a.json"], "os_api is free"),
        (["build", "--name", "!!!", "--out", "o", "--source", "a.json"], "api is free"),
        (["rule", "S01"], "did you mean S010, S012"),
        (["build"], "no project found"),
    ],
)
def test_mistakes_are_named_and_answered(
    tmp_path: Path, arguments: list[str], message: str
) -> None:
    (tmp_path / "a.json").write_text(api())
    done = run(*arguments, cwd=tmp_path)
    assert done.returncode in (1, 2)
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"a.json"}


def test_colour_and_progress_in_pipes(folder: Path) -> None:
    def stderr(**environment: str) -> str:
        clean = {k: v for k, v in os.environ.items() if k not in ("NO_COLOR", "FORCE_COLOR", "CI")}
        return subprocess.run(
            [COMMAND, "build", "--no-cache"],
            cwd=folder,
            env={**clean, **environment},
            capture_output=True,
            check=True,
        ).stderr.decode()

    forced = stderr(FORCE_COLOR="1")
    assert "\x1b[1;33mwarning" in forced
    assert "\r" not in forced
    assert "\x1b[" not in stderr(FORCE_COLOR="1", NO_COLOR="1")


def test_ctrl_c_ends_with_one_line_and_130(folder: Path) -> None:
    process = subprocess.Popen(
        [COMMAND, "build", "--watch"],
        cwd=folder,
        stderr=subprocess.PIPE,
        text=True,
        # Whoever runs the tests in the background may ignore the signal, and a process inherits that.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.default_int_handler),
    )
    assert process.stderr is not None
    while "watching" not in process.stderr.readline():
        assert process.poll() is None
    process.send_signal(signal.SIGINT)
    assert process.stderr.read().splitlines() == ["interrupted"]
    assert process.wait(10) == 130


# -- 9: help -----------------------------------------------------------------------------------------------


def test_help_imports_little_and_cuts_no_summary() -> None:
    code = "import sys; from tigergen.cli import main\ntry: main()\nexcept SystemExit: print(*sorted(sys.modules))"
    done = subprocess.run(
        [sys.executable, "-c", code, "--help"],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "COLUMNS": "80"},
    )
    heavy = {"yaml", "jinja2", "pydantic", "tigergen.diagnostics", "tigergen.rules", "tigergen.api"}
    *page, modules = done.stdout.splitlines()
    assert not heavy & set(modules.split())
    assert not [line for line in page if line.startswith("  ") and line.endswith("...")]
    assert max(map(len, page)) <= 80


# -- 10: messages that say what to do ---------------------------------------------------------------------


def test_the_action_of_a_tie_settles_it_when_pasted(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(api(operationId="listOne"))
    (tmp_path / "two.json").write_text(api(operationId="listTwo"))
    run("init", "acme", cwd=tmp_path)
    before = run("build", cwd=tmp_path).stderr
    assert "GET /a: two values for operationId" in before
    assert re.search(r"one\.json:\d+ +operationId: listOne \(used", before)
    assert re.search(r"two\.json:\d+ +operationId: listTwo\n", before)
    action = re.search(
        r"^ +- target: .*\n(?: +(?:description|update): .*\n)+", before, re.MULTILINE
    )
    assert action is not None
    decided = yaml.safe_load(action[0])
    assert decided[0]["update"] == {"operationId": "listOne"}
    (tmp_path / "d.yaml").write_text(
        "overlay: 1.0.0\ninfo: {title: D, version: 1.0.0}\nactions:\n" + action[0]
    )
    with (tmp_path / "tigergen.yaml").open("a") as file:
        file.write("\ndecisions: d.yaml\n")
    after = run("build", cwd=tmp_path).stderr
    assert "M001" not in after
    assert "D003" not in after


def test_a_yaml_fault_points_at_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {a: }b: 1}\n"
    )
    done = run(*single("--source", "a.yaml"), cwd=tmp_path)
    assert re.search(r"^a\.yaml:3:1[0-9]: error\[S003\]", done.stderr, re.MULTILINE)
    assert done.stderr.splitlines()[-1].startswith("FAILED, 1 error")
