"""The table of attacks in SECURITY.md: runs the tests of each class and writes what came of them.

python tests/command/attacks.py    # rewrites the table; make attacks
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "SECURITY.md"
NAMES = "tests/unit/model/test_names_and_escapes.py tests/unit/model/test_names.py"
HOSTILE = "tests/property/test_hostile.py"
CLASSES = {
    "Names and prose become code": f"{NAMES} tests/unit/generate/test_code_gate.py tests/unit/generate/test_trust.py",
    "Characters that hide or reorder text": "tests/unit/model/test_names.py::test_no_character_that_hides_or_reorders_text_gets_through",
    "Documents that crash or stop the parser": f"{HOSTILE}::test_a_hostile_document_gets_a_finding {HOSTILE}::test_a_project_sets_the_limits",
    "References that fan out": f"{HOSTILE}::test_forty_schemas_that_refer_twice_to_the_next_are_forty",
    "Text that becomes markup (GitHub's renderer, Chromium)": "tests/unit/model/test_markdown.py tests/property/test_markup.py",
    "Names that fall together": "tests/property/test_hostile_names.py",
    "Decisions that keep a build busy": "tests/unit/decide/test_overlay.py",
    "Settings that do nothing": "tests/unit/test_project_settings.py",
    "Templates that leave the sandbox": f"{HOSTILE}::test_templates_run_in_a_sandbox",
    "Templates that fail": f"{HOSTILE}::test_a_template_that_fails_is_named",
    "Files that are links, pipes or not text": "tests/unit/test_inputs.py",
    "Output that is not ours, disks that say no, builds killed at each step": "tests/unit/output",
    "Builds, edits and links in any order": "tests/property/test_sequences_of_writes.py",
    "Journals, locks, manifests and caches that are not ours": "tests/command/test_state.py",
    "Builds killed, interrupted and doubled at random (`make kill` runs more)": "tests/command/test_killed.py",
    "Documents spoilt at random (`make fuzz` runs more)": "tests/property/test_fuzz.py",
    "Event streams of any bytes": "tests/unit/runtime/test_sse.py",
}
TABLE = re.compile(r"(?<=<!-- table -->\n).*?(?=<!-- end -->)", re.DOTALL)


class Counting:
    """Counts the outcomes of tests."""

    def __init__(self) -> None:
        self.outcomes: Counter[str] = Counter()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call" or report.failed:
            self.outcomes[report.outcome] += 1


def table() -> str:
    """Run the tests and return the table."""
    rows = ["| Class of attack | Cases | Held | Tests |", "| --- | ---: | ---: | --- |"]
    for name, paths in CLASSES.items():
        counting = Counting()
        pytest.main(["-q", "--no-header", *paths.split()], plugins=[counting])
        found = counting.outcomes
        shown = ", ".join(f"`{path.removeprefix('tests/')}`" for path in paths.split())
        rows.append(f"| {name} | {found.total()} | {found['passed']} | {shown} |")
    return "\n".join(rows) + "\n"


if __name__ == "__main__":
    made = table()
    PAGE.write_text(TABLE.sub(lambda _: made, PAGE.read_text()))
    sys.exit("failed" in made)
