"""`tigergen diff`: what it compares, what it prints, how it exits."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest
import yaml
from conftest import ROOT
from running import run

ORDERS = ROOT / "tests" / "documents" / "orders.yaml"


def diff(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return run("diff", *arguments, cwd=cwd)


@pytest.fixture(scope="module")
def repository(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with two APIs, whose working tree has changed one of them since."""
    root = tmp_path_factory.mktemp("repository")
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@t.test"]
    for name in ("orders", "other"):
        (root / "specs" / name).mkdir(parents=True)
        (root / "specs" / name / "openapi.yaml").write_text(ORDERS.read_text())
    for command in (["init", "-q"], ["add", "."], ["commit", "-qm", "first"]):
        subprocess.run([*git, *command], cwd=root, check=True)
    document = yaml.load(ORDERS.read_text(), yaml.CSafeLoader)
    del document["paths"]["/orders/{order_id}"]["delete"]
    document["paths"]["/orders"]["get"]["summary"] = "List the orders."
    document["components"]["schemas"]["Money"]["properties"]["amount"]["type"] = "string"
    (root / "specs" / "orders" / "openapi.yaml").write_text(yaml.safe_dump(document))
    return root


def test_changes_name_file_and_line_of_both_sides(repository: Path) -> None:
    done = diff("HEAD:specs/orders", "specs/orders", "--format", "json", cwd=repository)
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    by_message = {entry["message"]: entry for entry in (*report["document"], *report["python"])}
    gone = by_message["DELETE /orders/{order_id} is gone"]
    assert (gone["impact"], gone["kind"]) == ("breaking", "operation-gone")
    old = (repository / "specs" / "other" / "openapi.yaml").read_text().splitlines()
    name, _, line = gone["old"].rpartition(":")
    assert name == "HEAD:specs/orders/openapi.yaml"
    assert old[int(line) - 1].strip() == "delete:"
    summary = by_message["GET /orders: summary changed"]
    assert summary["impact"] == "docs"
    assert summary["new"].startswith("specs/orders/openapi.yaml:")
    assert by_message["the method is gone"]["where"] == "client.orders.delete"
    assert by_message["the field amount is str instead of int"]["impact"] == "breaking"


def test_exit_codes_tell_changes_from_faults(repository: Path) -> None:
    assert diff("HEAD:specs", "specs", "--fail-on", "breaking", cwd=repository).returncode == 1
    assert diff("specs/other", "specs/other", "--fail-on", "docs", cwd=repository).returncode == 0
    (repository / "notes.txt").write_text("Roses are red")
    for old, said in (
        ("nosuch:specs", "git knows no revision 'nosuch'"),
        ("HEAD:nosuch", "there is no 'nosuch' in HEAD"),
        ("nosuch", "there is no such file or folder"),
        ("notes.txt", "not an OpenAPI document"),
        ("HEAD:specs/orders/openapi.yaml/x", "there is no"),
    ):
        done = diff(old, "specs/orders", "--fail-on", "docs", cwd=repository)
        assert (done.returncode, done.stdout) == (2, ""), old
        assert done.stderr.count("\n") == 1
        assert said in done.stderr


def test_a_folder_of_apis_and_a_path_below_the_current_folder(repository: Path) -> None:
    done = diff("HEAD:specs", ".", cwd=repository / "specs")
    assert "in the document of orders:" in done.stdout
    assert "in the document of other:" not in done.stdout
    same = diff("HEAD:./other", "other", "--fail-on", "docs", cwd=repository / "specs")
    assert (same.returncode, same.stdout) == (0, "0 breaking, 0 compatible, 0 docs\n")


def test_machine_formats(repository: Path) -> None:
    arguments = ("HEAD:specs/orders", "specs/orders", "--format")
    commands = diff(*arguments, "github", cwd=repository).stdout.splitlines()
    assert any(line.startswith("::error file=specs/orders/openapi.yaml,line=") for line in commands)
    log = json.loads(diff(*arguments, "sarif", cwd=repository).stdout)["runs"][0]
    result = next(one for one in log["results"] if one["ruleId"] == "docs-only")
    assert result["level"] == "note"
    assert result["locations"] != result["relatedLocations"]
    page = diff(*arguments, "markdown", cwd=repository).stdout
    assert page.index("## Breaking") < page.index("## Docs")
