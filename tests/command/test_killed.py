"""Some of the builds that `make kill` kills, interrupts and doubles by the thousand."""

from __future__ import annotations

import sys

import pytest
from kill import play

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform != "linux", reason="processes and signals of Linux"),
]


@pytest.mark.parametrize(
    ("trials", "kind"), [(30, "writes"), (3, "warm"), (1, "cold")], ids=["writes", "warm", "cold"]
)
def test_a_killed_or_doubled_build_leaves_one_version_or_a_journal(trials: int, kind: str) -> None:
    counts = play(trials, 0, cold=kind == "cold", writes=kind == "writes")
    assert counts["alone"] + counts["doubled"] == trials
    assert counts["whole"] + counts["finished by the next build"] == trials
