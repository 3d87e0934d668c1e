"""Documents that state different answers are both believed, and that they differ is on record."""

from __future__ import annotations

import json
from typing import Any

from conftest import merged
from tigergen.merge import merge
from tigergen.model.claim import PRESENT, Basis, Claim, Origin, Place
from tigergen.model.pointer import Pointer

RESPONSES = Pointer.of("paths", "/a", "post", "responses")


def api(body: str, *answers: str) -> str:
    responses = {status: {"description": "ok"} for status in answers}
    operation = {"requestBody": {"content": {body: {}}}, "responses": responses}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a": {"post": operation}},
        },
        indent=1,
    )


def test_other_statuses_and_media_types_of_other_documents_stay_on_record() -> None:
    canonical = merged(api("application/json", "200"), api("application/xml", "201", "404"))
    assert list(RESPONSES.resolve(canonical.document)) == ["200", "201", "404"]
    assert [(c.settled_by, [side.value for side in c.sides]) for c in canonical.conflicts] == [
        ("keep-both-media-types", ["application/json", "application/xml"]),
        ("keep-both-responses", ["200", "201"]),
    ]


def test_what_one_document_states_together_is_no_contradiction() -> None:
    canonical = merged(api("application/json", "200", "201"), api("application/json", "200"))
    assert canonical.conflicts == []


def answer(status: str, source: str, basis: Basis = Basis.STATED) -> Claim:
    rule = None if basis is Basis.STATED else "shown-created"
    origin = Origin(Place(source, 1), "r", basis, rule)
    return Claim((*RESPONSES.tokens, status), PRESENT, origin)


def test_an_inferred_status_gives_way_to_a_stated_one() -> None:
    def result(*claims: Claim) -> tuple[Any, list[str]]:
        canonical = merge(claims)
        return list(RESPONSES.resolve(canonical.document)), [
            c.settled_by for c in canonical.conflicts
        ]

    inferred = answer("201", "page", Basis.INFERRED)
    assert result(answer("200", "a"), inferred) == (["200"], ["stated-over-inferred"])
    assert result(answer("200", "page"), inferred) == (["200", "201"], [])
    assert result(answer("404", "a"), inferred) == (["201", "404"], [])
