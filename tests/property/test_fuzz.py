"""A few seconds of what `make fuzz` does for hours; tests/fuzz has the seeds and the faults."""

from __future__ import annotations

import tempfile
from pathlib import Path
from random import Random

import pytest
from hostile import INTERNAL, built, codes
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spoil import SEEDS, case
from tigergen.project import ProjectError
from tigergen.runtime.errors import EventTooLargeError
from tigergen.runtime.sse import SSEDecoder
from tigergen.sources.registry import FORMATS

few = settings(max_examples=20, deadline=None, suppress_health_check=list(HealthCheck))


@pytest.mark.slow
@few
@given(st.integers(0, 2**32))
def test_no_spoilt_document_makes_tigergen_fail(number: int) -> None:
    tried = case(Random(number))
    with tempfile.TemporaryDirectory() as folder:
        try:
            build = built(Path(folder), *tried.texts, **tried.files)
        except ProjectError:
            return
    assert not codes(build) & INTERNAL, [found.message for found in build.diagnostics]


@pytest.mark.slow
def test_the_seeds_build_as_they_are(tmp_path: Path) -> None:
    """All readers take part."""
    readers = set()
    for index, (name, seed) in enumerate(SEEDS.items()):
        build = built(tmp_path / str(index), seed)
        assert not codes(build) & {*INTERNAL, "S002", "S003"}, name
        readers |= {reading.reader for reading in build.readings}
    assert readers == {format.name for format in FORMATS}


@given(st.lists(st.binary(max_size=40), max_size=10))
def test_the_decoder_takes_any_bytes(chunks: list[bytes]) -> None:
    decoder = SSEDecoder(max_event_bytes=64)
    for chunk in chunks:
        try:
            for event in decoder.feed(chunk):
                assert isinstance(event.data, str)
        except EventTooLargeError:
            return
