"""What CI relies on: whatever changed since the last build, `--check` sees it and says it everywhere."""

from __future__ import annotations

import datetime
import json
import os
import subprocess
import sys
import time
from pathlib import Path
from xml.etree import ElementTree

import pytest
from running import run
from test_merge import api
from tigergen.builds import build_folder, differences, write_build

FORMATS = ("text", "json", "github", "sarif", "junit")
PLUGIN = "def extra(plan):\n    return {{'extra.txt': 'made by {}\\n'}}\n"


@pytest.fixture
def acme(tmp_path: Path) -> Path:
    (tmp_path / "a.json").write_text(api())
    assert run("init", "acme", cwd=tmp_path).returncode == 0
    assert run("build", "-q", cwd=tmp_path).returncode == 0
    return tmp_path


def judged(done: subprocess.CompletedProcess[str], output_format: str) -> int:
    """How many failures a format reports."""
    if output_format == "junit":
        suite = ElementTree.fromstring(done.stdout).find("testsuite")
        assert suite is not None
        return int(suite.attrib["failures"])
    if output_format == "sarif":
        (log,) = json.loads(done.stdout)["runs"]
        errors = [one for one in log["results"] if one["level"] == "error"]
        # GitHub takes no result without a place.
        assert all(one["locations"] for one in log["results"])
        return len(errors)
    if output_format == "json":
        report = json.loads(done.stdout)
        found = [*report["diagnostics"], *(d for a in report["apis"] for d in a["diagnostics"])]
        return sum(one["severity"] == "error" for one in found)
    if output_format == "github":
        assert all(" file=" in line for line in done.stdout.splitlines())
        return done.stdout.count("::error ")
    return int("FAILED" in done.stderr)


@pytest.mark.parametrize("output_format", FORMATS)
def test_drift_is_said_in_every_format_even_if_quiet(acme: Path, output_format: str) -> None:
    readme = acme / "generated" / "acme" / "README.md"
    readme.write_bytes(readme.read_bytes().replace(b"\n", b"\r\n"))
    done = run("build", "--check", "-q", "--format", output_format, cwd=acme)
    assert done.returncode == 1
    assert judged(done, output_format) == 1
    assert "generated/acme/README.md" in done.stdout + done.stderr
    if output_format == "text":
        assert "the lines end in CRLF" in done.stderr


@pytest.mark.parametrize("output_format", FORMATS)
def test_check_foretells_what_a_build_would_refuse(acme: Path, output_format: str) -> None:
    package = acme / "generated" / "acme"
    (package / ".tigergen.json").unlink()
    (package / "README.md").write_text("mine\n")
    checked = run("build", "--check", "-q", "--format", output_format, cwd=acme)
    assert checked.returncode == run("build", "-q", cwd=acme).returncode == 1
    assert (package / "README.md").read_text() == "mine\n"
    assert checked.stderr.splitlines()[-1] == (
        "FAILED, 1 error, 2 files out of date; nothing written"
    )
    # What stands in the way, and that files are out of date.
    assert judged(checked, output_format) == (1 if output_format == "text" else 2)


def test_until_is_judged_in_utc(acme: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """In one of two zones 26 hours apart it is always another day."""

    def ignored(until: datetime.date) -> bool:
        entry = f"{{code: L002, reason: later, until: {until}}}"
        (acme / "tigergen.yaml").write_text(f"name: acme\nsources: [a.json]\nignore: [{entry}]\n")
        build = build_folder(acme, cache=True, whole=True, readonly=True)
        assert not build.failed, build.diagnostics
        return "L002" not in {found.code for found in build.diagnostics}

    before = os.environ.get("TZ")
    try:
        for zone in ("Etc/GMT+12", "Pacific/Kiritimati"):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            today = datetime.datetime.now(datetime.UTC).date()
            if ignored(today):
                assert not ignored(today - datetime.timedelta(days=1))
            else:  # midnight passed meanwhile
                assert today != datetime.datetime.now(datetime.UTC).date()
    finally:
        monkeypatch.undo()
        assert os.environ.get("TZ") == before
        time.tzset()


def test_plugins_that_come_change_or_go_are_drift(acme: Path) -> None:
    """A plugin as a distribution on the path; what the cache holds was made without it."""
    site = acme.parent / f"{acme.name}-site"
    info = site / "acme_extra-1.dist-info"

    def build(*arguments: str) -> tuple[int, str]:
        code = (
            f"import sys; sys.path.insert(0, {str(site)!r}); from tigergen.cli import main; main()"
        )
        done = subprocess.run(
            [sys.executable, "-c", code, "build", *arguments],
            cwd=acme,
            capture_output=True,
            text=True,
        )
        return done.returncode, done.stderr

    assert build("--check")[0] == 0
    info.mkdir(parents=True)
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: acme-extra\nVersion: 1\n")
    (info / "entry_points.txt").write_text("[tigergen.outputs]\nextra = acme_extra:extra\n")
    (site / "acme_extra.py").write_text(PLUGIN.format("the first"))
    code, said = build("--check")
    assert (code, "missing: generated/acme/extra/extra.txt" in said) == (1, True), said
    assert build()[0] == 0
    assert build("--check")[0] == 0
    (site / "acme_extra.py").write_text(PLUGIN.format("the second"))
    code, said = build("--check")
    assert (code, "+made by the second" in said) == (1, True), said
    (info / "entry_points.txt").unlink()
    code, said = build("--check")
    assert (code, "obsolete: generated/acme/extra/extra.txt" in said) == (1, True), said


def test_the_same_build_twice_says_the_same_of_what_is_there(acme: Path) -> None:
    for _ in range(2):
        build = build_folder(acme, cache=True, whole=True)
        write_build(build)
        assert differences(build) == {}
        assert len(build.written.unchanged) > 40
