"""The command as CI and people meet it."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROOT, TIGERCONNECT
from running import run, run_process
from shipped import RESULTS, shipped
from test_merge import api


def files(folder: Path) -> dict[str, bytes]:
    return {
        p.relative_to(folder).as_posix(): p.read_bytes()
        for p in folder.rglob("*")
        if p.is_file() and not _is_cached(p.relative_to(folder))
    }


def _is_cached(path: Path) -> bool:
    """Whether a tool (tigergen, Python, mypy, ruff) left the file beside what was built."""
    return any(part == "__pycache__" or part.startswith(".") for part in path.parts[:-1])


def project(folder: Path) -> Path:
    """A copy of the TigerConnect project in another place."""
    copy = folder / "specs" / "tigerconnect"
    shutil.copytree(TIGERCONNECT, copy, ignore=RESULTS)
    return copy


def results(root: Path) -> dict[str, bytes]:
    """What a build of the shipped APIs wrote below a root; the sources are no part of it."""
    found = files(root / "specs") | files(root / "generated")
    return {name: data for name, data in found.items() if "sources" not in Path(name).parts}


def test_the_committed_output_is_what_the_build_writes() -> None:
    """As `build --check` tells; the build here was made for all tests."""
    committed, built = results(ROOT), results(shipped())
    assert sorted(committed) == sorted(built | {"README.md": b""})
    assert [name for name in built if built[name] != committed[name]] == []


def test_two_builds_in_two_folders_are_byte_identical_and_a_third_changes_nothing(
    tmp_path: Path,
) -> None:
    """The first was made by another process, with other hashes, for all tests."""
    project(tmp_path)
    assert run("build", cwd=tmp_path).returncode == 0
    for folder in ("specs/tigerconnect", "generated/tigerconnect"):
        assert files(tmp_path / folder) == files(shipped(folder))
    again = json.loads(run("build", "--format", "json", cwd=tmp_path).stdout)
    assert again["apis"][0]["written"] == []


def test_sources_without_a_project(tmp_path: Path) -> None:
    sources = TIGERCONNECT / "sources"
    done = run(
        "build",
        "--source",
        sources / "message-status-fragment.yaml",
        "--source",
        sources / "message-typing-fragment.yaml",
        sources / "javascript-sdk-readme.txt",
        "--name",
        "Tiger Connect",
        "--out",
        tmp_path / "out",
        "--format",
        "json",
    )
    assert done.returncode == 0, done.stderr
    (report,) = json.loads(done.stdout)["apis"]
    assert len(report["operations"]) == 9
    assert {o["basis"] for o in report["operations"]} == {"stated"}
    assert {
        "User",
        "Organization",
        "Group",
        "DistributionList",
        "Message",
        "Attachment",
        "MessageMetadata",
        "MessageStatusPerRecipient",
        "Conversation",
    } <= set(report["schemas"])
    assert set(report["events"]) == {
        "message",
        "conversation:change",
        "typing:change",
        "presence:change",
        "group:membership:change",
        "messages:offline:stop",
    }
    out = tmp_path / "out"
    for name in (
        "openapi.yaml",
        "openapi.provenance.json",
        "conflicts.json",
        "tigerconnect/pyproject.toml",
        "tigerconnect/docs/README.md",
        "tigerconnect/src/tigerconnect/py.typed",
    ):
        assert (out / name).is_file(), name


def test_a_folder_as_source_and_a_file_nobody_knows(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.json").write_text(api())
    (tmp_path / "docs" / "poem.txt").write_text("Roses are red\n")
    done = run(
        "build", "--source", "docs", "--name", "x", "--out", "out", "--format", "json", cwd=tmp_path
    )
    assert done.returncode == 0
    (report,) = json.loads(done.stdout)["apis"]
    unknown = [d for d in report["diagnostics"] if d["code"] == "S002"]
    assert [(d["file"], d["severity"]) for d in unknown] == [("poem.txt", "warning")]


def test_results_below_a_source_folder_are_no_sources(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_text(api())
    for _ in range(2):
        done = run(
            "build",
            "--source",
            ".",
            "--name",
            "x",
            "--out",
            "out",
            "--format",
            "json",
            cwd=tmp_path,
        )
        assert done.returncode == 0
    (report,) = json.loads(done.stdout)["apis"]
    assert {d["file"] for d in report["diagnostics"]} <= {"a.json", None}
    assert report["conflicts"] == []


def test_every_fault_is_reported_at_once_and_nothing_is_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("swagger: '2.0'\npaths: [\n")
    (tmp_path / "b.yaml").write_bytes(b"openapi: \xff\n")
    (tmp_path / "c.json").write_text(api(parameters=[{"name": "q", "in": "nowhere", "schema": {}}]))
    good = tmp_path / "good.json"
    good.write_text(api())
    assert run("build", "--source", good, "--name", "x", "--out", tmp_path / "out").returncode == 0
    before = files(tmp_path / "out")
    done = run(
        "build",
        "--source",
        "a.yaml",
        "b.yaml",
        "c.json",
        "--name",
        "x",
        "--out",
        "out",
        "--format",
        "json",
        cwd=tmp_path,
    )
    assert done.returncode == 1
    found = json.loads(done.stdout)["apis"][0]["diagnostics"]
    errors = {(d["code"], d["file"]) for d in found if d["severity"] == "error"}
    assert errors >= {("S003", "a.yaml"), ("S001", "b.yaml")}
    assert ("V002", "c.json") in {(d["code"], d["file"]) for d in found}
    assert all(d["line"] and d["message"] and d["help"] for d in found if d["severity"] == "error")
    assert files(tmp_path / "out") == before


def test_what_is_not_openapi_is_left_out_and_told_at_its_place(tmp_path: Path) -> None:
    (tmp_path / "c.json").write_text(api(parameters=[{"name": "q", "in": "nowhere", "schema": {}}]))
    done = run("build", "--source", "c.json", "--name", "x", "--out", "out", cwd=tmp_path)
    assert done.returncode == 0
    assert "V002" in done.stderr
    assert "c.json:" in done.stderr
    assert "nowhere" not in (tmp_path / "out" / "openapi.yaml").read_text()


@pytest.mark.parametrize(
    "arguments", [["--name", "x"], ["--source", "x"], ["--nope"], ["--format", "xml"]]
)
def test_usage_errors_exit_with_2(tmp_path: Path, arguments: list[str]) -> None:
    assert run_process("build", *arguments, cwd=tmp_path).returncode == 2


def test_project_files_are_checked_with_suggestions(tmp_path: Path) -> None:
    (tmp_path / "tigergen.yaml").write_text("nmae: x\nsources: [missing.yaml, ../../etc/passwd]\n")
    done = run("build", ".", cwd=tmp_path)
    assert done.returncode == 1
    assert "did you mean 'name'?" in done.stderr
    assert "missing.yaml" in done.stderr
    assert "leads out of the project" in done.stderr
    assert done.stderr.count("error[P001]") == 3


def test_check_reports_drift_with_a_diff_and_writes_nothing(tmp_path: Path) -> None:
    place = tmp_path / "specs" / "acme"
    place.mkdir(parents=True)
    (place / "tigergen.yaml").write_text("name: acme\nsources: [a.json]\n")
    (place / "a.json").write_text(api(summary="List the orders."))
    assert run("build", cwd=tmp_path).returncode == 0
    assert run("build", "--check", cwd=tmp_path).returncode == 0
    (place / "a.json").write_text(api(summary="List all."))
    before = files(tmp_path)
    done = run("build", "--check", cwd=tmp_path)
    assert done.returncode == 1
    assert "changed: specs/acme/openapi.yaml" in done.stderr
    assert re.search(r"^- +summary: List the orders\.$", done.stderr, re.MULTILINE)
    assert re.search(r"^\+ +summary: List all\.$", done.stderr, re.MULTILINE)
    assert "tigergen build" in done.stderr
    assert files(tmp_path) == before


def test_openapi_3_1_on_request(tmp_path: Path) -> None:
    project(tmp_path)
    assert run("build", "--openapi", "3.1", cwd=tmp_path).returncode == 0
    import yaml
    from openapi_spec_validator import OpenAPIV31SpecValidator

    document = yaml.load(
        (tmp_path / "specs/tigerconnect/openapi-3.1.yaml").read_text(), yaml.CSafeLoader
    )
    assert document["openapi"] == "3.1.0"
    OpenAPIV31SpecValidator(document).validate()
    assert "x-tigergen-itemSchema" in json.dumps(document)


def test_help_and_version() -> None:
    assert "Exit codes" in run_process("build", "--help").stdout
    assert run("--version").stdout.startswith("tigergen, version ")


def test_the_wheel_builds_from_an_empty_folder(tmp_path: Path) -> None:
    """Templates come with the wheel: no checkout is needed."""
    # What pip calls, without pip.
    wheel = subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", tmp_path],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert wheel.returncode == 0, wheel.stderr
    (path,) = tmp_path.glob("tigergen-*.whl")
    site = tmp_path / "site"
    shutil.unpack_archive(path, site, "zip")
    (tmp_path / "a.json").write_text(api())
    code = "import sys; sys.path.insert(0, 'site'); import tigergen; from tigergen.cli import main; print(tigergen.__file__); main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "build", "--source", "a.json", "--name", "x", "--out", "out"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert str(site) in done.stdout
    assert (tmp_path / "out/x/src/x/_client.py").is_file()
