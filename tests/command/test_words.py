"""Words that this project does not write: each hides who acts, or says less than it seems to."""

from __future__ import annotations

import re
import subprocess

from conftest import ROOT

WORDS = {
    r"\bmend(s|ed|ing)?\b": "fix",
    r"\b(nobody|somebody|anybody)\b": "name who, or what is absent",
    r"\banew\b": "again",
    r"(?<!there )\bis no (?!longer|more|less|other|such|matter)[A-Za-z]": "is not a",
    r"\bthat lag\b|\blag behind\b": "say what the tool lacks",
    r"\bnothing (else )?tells\b": "cannot be determined",
    r"\bdrifted\b": "out of date",
}
READ = (
    "toolkit",
    "templates",
    "docs",
    "README.md",
    "CONTRIBUTING.md",
    "specs/README.md",
    "action.yml",
)


def test_words_that_hide_who_acts_are_not_written() -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", *READ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    faults = []
    for name in listed.stdout.splitlines():
        path = ROOT / name
        if not path.is_file():
            continue
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            for word, instead in WORDS.items():
                match = re.search(word, line, re.IGNORECASE)
                if match:
                    faults.append(f"{name}:{number}: {match[0]!r} (write: {instead})")
    assert faults == []
