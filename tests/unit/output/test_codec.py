"""What the cache holds reads back as it was, and what is of another shape as nothing."""

from __future__ import annotations

import json

from tigergen.diagnostics import Diagnostic, Severity
from tigergen.model.claim import PRESENT, Basis
from tigergen.output.codec import dump_diagnostic, dump_reading, load_diagnostic, load_reading
from tigergen.sources.document import Document, Reading


def test_a_reading_is_the_same_after_a_stay_in_the_cache() -> None:
    document = Document("a.yaml", "text")
    reading = Reading(document, "swagger", 3)
    reading.exists(("paths", "/a"), 1)
    reading.claim(("info", "x"), {"deep": [None, 1.0]}, 2, column=7, rank=9)
    reading.claim(("info", "y"), None, 3, basis=Basis.INFERRED, rule="r")
    reading.contradict(("info",), [(PRESENT, 1), ("b", 2)], "rule")
    reading.report("S004", "twice", 4, 5, "help")
    reading.remark(6, 7, "prose")
    stored = json.loads(json.dumps(dump_reading(reading)))
    assert load_reading(stored, document) == reading


def test_a_diagnostic_keeps_the_level_a_project_gave_it() -> None:
    for found in (Diagnostic("P001", "m"), Diagnostic("S004", "m", level=Severity.ERROR)):
        assert load_diagnostic(json.loads(json.dumps(dump_diagnostic(found)))) == found


def test_what_is_of_another_shape_is_nothing() -> None:
    document = Document("a.yaml", "")
    good = dump_reading(Reading(document, "swagger"))
    assert load_reading(good, document) is not None
    for wrong in (None, [], {}, {**good, "claims": [[1]]}, {**good, "rank": "x"}):
        assert load_reading(wrong, document) is None
