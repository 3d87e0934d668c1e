"""What is a contradiction and what is not."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import merged
from test_merge import api
from tigergen.model.pointer import Pointer

GET = Pointer.of("paths", "/a", "get")


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ("The user", "The user. Empty for groups."),
        ("the  USER.", "The user"),
        ("", "The user"),
    ],
)
def test_a_text_that_says_more_is_no_contradiction_whoever_says_it(less: str, more: str) -> None:
    for texts in ((less, more), (more, less)):
        canonical = merged(*(api(description=text) for text in texts))
        assert canonical.document["paths"]["/a"]["get"]["description"] in (more, texts[0])
        assert canonical.conflicts == []
        assert {o.place.source for o in canonical.origins(GET / "description")} == {"doc0", "doc1"}


@pytest.mark.parametrize(("one", "other"), [("The id", "The paid amount"), ("Read", "Write")])
def test_texts_that_differ_are_on_record(one: str, other: str) -> None:
    canonical = merged(api(summary=one), api(summary=other))
    assert [conflict.settled_by for conflict in canonical.conflicts] == ["first-text"]


def test_a_fuller_text_holds_over_a_more_trusted_one_but_another_text_does_not() -> None:
    facts = "tigergen-facts: 1\ndocument: {{paths: {{/a: {{get: {{summary: {text}}}}}}}}}"
    fuller = merged(api(summary="Read it"), facts.format(text="Read it in full"))
    assert (GET / "summary").resolve(fuller.document) == "Read it in full"
    assert fuller.conflicts == []
    other = merged(api(summary="Read it"), facts.format(text="Take it"))
    assert (GET / "summary").resolve(other.document) == "Read it"
    assert [conflict.settled_by for conflict in other.conflicts] == ["rank"]


def test_a_url_with_a_slash_more_is_no_contradiction_but_another_scheme_is() -> None:
    def server(url: str) -> str:
        return api().replace('"paths"', f'"servers": [{{"url": "{url}"}}], "paths"', 1)

    urls = ["https://h.example/v2", "https://h.example//v2/", "http://h.example/v2/"]
    canonical = merged(*map(server, urls))
    where = Pointer.of("servers", 0, "url")
    assert where.resolve(canonical.document) == urls[0]
    assert [o.place.source for o in canonical.origins(where)] == ["doc0", "doc1"]
    (conflict,) = canonical.conflicts
    assert [side.value for side in conflict.sides] == [urls[0], urls[2]]


def test_a_property_called_description_or_url_is_compared_as_what_it_is() -> None:
    def schema(name: str, value: Any) -> str:
        components = (
            f'"components": {{"schemas": {{"X": {{"properties": {{"{name}": {value}}}}}}}}}'
        )
        return api().replace('"paths"', f'{components}, "paths"', 1)

    canonical = merged(schema("url", '{"type": "string"}'), schema("url", '{"type": "integer"}'))
    assert [conflict.aspect for conflict in canonical.conflicts] == ["type"]
