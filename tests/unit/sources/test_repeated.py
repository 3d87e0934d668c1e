"""Entries that documents repeat are read once; nothing that is said is different for that."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tigergen.generate.markdown.coverage import source_coverage
from tigergen.merge import keep_scopes, merge
from tigergen.sources.document import Document, Reading
from tigergen.sources.registry import FORMATS, read_document, read_documents, recognise
from tigergen.sources.repeated import cut

_LIST = """\
  /orders/:
    get:
      summary: Lists orders.
      parameters:
      - in: query
        name: limit
        description: How many, an integer
      responses:
        200:
          description: OK
"""
_ENTRIES = (
    _LIST,
    # A form field without a type: what the whole document consumes decides then.
    "  /orders/{id}/:\n    put:\n      parameters:\n      - {in: formData, name: note}\n"
    "      responses: {200: {description: OK}}\n",
    "  /form/:\n    post:\n      parameters:\n      - {in: formData, name: note, type: string}\n"
    "      responses: {200: {description: OK}}\n",
    "  /shared/:\n    get:\n      parameters:\n      - $ref: '#/parameters/page'\n"
    "      responses: {200: {schema: {$ref: '#/definitions/Order'}}}\n",
    "  /anchored/:\n    get: &get\n      responses: {200: {description: &ok OK}}\n",
    "  /aliased/:\n    get: *get\n",
    # A text that goes on, against the indentation, over what looks like the next entry.
    '  /quoted/:\n    get:\n      summary: "begins\n',
    '  /inside/:\n    get:\n      summary: ends"\n      responses: {200: {description: OK}}\n',
    "  /empty/:\n",
    "  # a comment\n\n",
    "  /block/:\n    get:\n      responses:\n        200:\n          description: |\n            one\n\n",
)
_HEADS = (
    "info: {title: API Lists orders., version: v1}\nhost: a.example\n",
    "info:\n  title: Orders\n  version: v1\nhost: a.example\nconsumes: [application/json]\n",
    "host: a.example\nproduces:\n- text/plain\nparameters:\n  page: {in: query, name: page, type: integer}\n",
)
_TAILS = ("", "definitions:\n  Order:\n    type: object\n", "x-streamrank:\n  last_run: ''\n---\n")

_documents = st.lists(
    st.tuples(
        st.sampled_from(_HEADS),
        st.lists(st.sampled_from(_ENTRIES), unique=True),
        st.sampled_from(_TAILS),
    ).map(lambda parts: f'swagger: "2.0"\n{parts[0]}paths:\n{"".join(parts[1])}{parts[2]}'),
    min_size=2,
    max_size=5,
)


class _NoMemory:
    def recall(self, document: Document, rank: int | None) -> Reading | None:
        return None

    def keep(self, reading: Reading, rank: int | None) -> None: ...


def _each_alone(documents: Sequence[Document]) -> list[Reading]:
    readings = []
    for document in documents:
        format = recognise(document)
        assert format is not None
        readings.append(read_document(document, format))
    return readings


def _together(documents: Sequence[Document]) -> list[Reading]:
    readings, unknown = read_documents(documents, FORMATS, {}, _NoMemory(), lambda phase: None)
    assert not unknown
    return readings


def _said(readings: Sequence[Reading]) -> dict[str, Any]:
    contradictions = [found for reading in readings for found in reading.contradictions]
    canonical = merge(keep_scopes(readings), contradictions)
    return {
        "document": canonical.document,
        "provenance": canonical.provenance_json(),
        "conflicts": [conflict.as_json() for conflict in canonical.conflicts],
        "findings": sorted(
            (str(one.place), one.code, one.message)
            for reading in readings
            for found in reading.diagnostics
            for one in found.apart()
        ),
        "lines with facts": [source_coverage(reading).with_facts for reading in readings],
    }


def _named(texts: Sequence[str]) -> list[Document]:
    return [Document(f"{number}.yaml", text) for number, text in enumerate(texts)]


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(_documents)
def test_what_is_said_does_not_depend_on_reading_once(texts: list[str]) -> None:
    assert _said(_together(_named(texts))) == _said(_each_alone(_named(texts)))


@given(_documents)
def test_the_parts_of_a_text_are_the_text(texts: list[str]) -> None:
    for text in texts:
        assert "".join(part.text for part in cut(text)) == text


def test_an_entry_that_is_repeated_is_read_once() -> None:
    other = _LIST.replace("/orders/", "/parties/")
    head = f'swagger: "2.0"\n{_HEADS[0]}paths:\n'
    first, second = _together(_named([head + _LIST, head + "\n" + _LIST + other]))

    assert {claim.address[1] for claim in second.claims if claim.address[0] == "paths"} == {
        "/parties/"
    }
    (operation,) = (c for c in first.claims if c.address == ("paths", "/orders/", "get"))
    assert [str(origin.place) for origin in operation.origin.apart()] == ["0.yaml:6", "1.yaml:7"]
    assert [(repeat.first, repeat.last) for repeat in second.repeats] == [(6, 15)]


def test_a_finding_about_repeated_lines_is_one_with_a_count() -> None:
    head = f'swagger: "2.0"\n{_HEADS[0]}paths:\n'
    first, second = _together(_named([head + _LIST] * 2))

    (untyped,) = (found for found in first.diagnostics if found.code == "S007")
    assert untyped.count == 2
    assert untyped.as_json()["repeated"] == 1
    assert not [found for found in second.diagnostics if found.code == "S007"]
