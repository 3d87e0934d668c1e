"""An operation that opens a stream answers with it, whoever says so."""

from __future__ import annotations

import json

import pytest
from conftest import merged
from tigergen.model.pointer import Pointer

CONTENT = Pointer.of("paths", "/events", "get", "responses", "200", "content")
STREAM = "text/event-stream"


def api(summary: str, *media: str) -> str:
    response = {"description": "ok", "content": {name: {} for name in media}}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/events": {"get": {"summary": summary, "responses": {"200": response}}}},
        },
        indent=1,
    )


@pytest.mark.parametrize("facts", [[], [api("Open the SSE stream", STREAM)]])
def test_a_consistent_fact_more_never_worsens_the_result(facts: list[str]) -> None:
    canonical = merged(api("Open the SSE stream", "application/json"), *facts)
    content = CONTENT.resolve(canonical.document)
    assert list(content) == [STREAM]
    assert content[STREAM]["itemSchema"]["required"] == ["data"]
    (conflict,) = canonical.conflicts
    assert conflict.settled_by == "event-stream-wording"
    assert [side.value for side in conflict.sides] == [STREAM, "application/json"]
    assert ("doc1" in {o.place.source for o in conflict.sides[0].origins}) == bool(facts)


def test_without_a_word_of_a_stream_both_answers_stay() -> None:
    canonical = merged(api("List events", "application/json"), api("List events", STREAM))
    assert set(CONTENT.resolve(canonical.document)) == {"application/json", STREAM}


def test_the_stream_stays_with_the_status_for_which_it_is_stated() -> None:
    text = api("Open the event stream", "application/json").replace(
        '"responses": {',
        '"responses": {"206": {"description": "x", "content": {"text/event-stream": {}}},',
    )
    responses = CONTENT.parent.parent.resolve(merged(text).document)
    assert "itemSchema" in responses["206"]["content"][STREAM]
    assert STREAM not in responses["200"]["content"]
