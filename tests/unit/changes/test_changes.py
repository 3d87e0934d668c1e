"""What a step from one document to another means for callers: every pair of pairs.yaml."""

from __future__ import annotations

import copy
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from tigergen.changes import Change, document_changes, surface_changes
from tigergen.model.pointer import ROOT, Pointer
from tigergen.rules import NAMES, Kind

PAIRS = yaml.load(
    (Path(__file__).parent / "pairs.yaml").read_text(encoding="utf-8"), yaml.CSafeLoader
)
SHORT = {
    "Q": "paths/~1pets~1{id}/get/parameters/0/schema",
    "B": "paths/~1pets/post/requestBody/content/application~1json/schema",
    "A": "paths/~1pets~1{id}/get/responses/200/content/application~1json/schema",
    "S": "components/schemas",
    "G": "paths/~1pets~1{id}/get",
    "P": "paths/~1pets/post",
}
CASES = [(group, *pair) for group, pairs in PAIRS["groups"].items() for pair in pairs]


def document(edits: dict[str, Any]) -> Any:
    """The base with values set at pointers."""
    base = copy.deepcopy(PAIRS["base"])
    for text, value in edits.items():
        head, slash, rest = text.partition("/")
        pointer = Pointer.parse(f"/{SHORT.get(head, head)}{slash}{rest}")
        holder = base
        for token in pointer.tokens[:-1]:
            holder = (
                holder[int(token)] if isinstance(holder, list) else holder.setdefault(token, {})
            )
        last = pointer.tokens[-1]
        value = long(copy.deepcopy(value))
        if value == "GONE":
            del holder[last]
        elif isinstance(holder, list):
            holder[int(last) : int(last) + 1] = [value]
        else:
            holder[last] = value
    return base


def long(value: Any) -> Any:
    """Write references out."""
    if isinstance(value, dict):
        return {
            key: f"#/components/schemas/{held[2:]}"
            if key == "$ref" and held.startswith("S/")
            else long(held)
            for key, held in value.items()
        }
    return [long(held) for held in value] if isinstance(value, list) else value


@cache
def changes_of(case: int) -> list[Change]:
    """The changes of the document from one side of a pair to the other."""
    *_, old, new = CASES[case]
    return list(document_changes(document(old), document(new)))


def worst(changes: list[Change]) -> tuple[str, list[str]]:
    found = min(changes, key=lambda change: change.impact.order, default=None)
    return str(found.impact) if found else "equal", [str(change) for change in changes]


@pytest.mark.parametrize(
    "case",
    range(len(CASES)),
    ids=[re.sub(r"\W+", "-", f"{case[0]}: {case[1]}") for case in CASES],
)
def test_each_pair_is_classed(case: int) -> None:
    _, why, expected, old, new = CASES[case]
    of_client = surface_changes(document(old), document(new))
    impact, changes = worst([*changes_of(case), *of_client])
    assert impact == expected, (why, changes)


def test_there_are_enough_pairs_and_the_docs_say_how_many() -> None:
    text = (Path(__file__).parents[3] / "docs" / "how-to" / "compare.md").read_text(
        encoding="utf-8"
    )
    assert len(CASES) >= 200
    assert f"{len(CASES)} of {len(CASES)} pairs" in text


def test_every_kind_of_change_is_a_rule() -> None:
    kinds = {change.kind for case in range(len(CASES)) for change in changes_of(case)}
    assert {NAMES[kind].kind for kind in kinds} == {Kind.CHANGE}


junk = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-2, 2)
    | st.sampled_from(["", "a", "#/paths", "string"]),
    lambda inner: (
        st.lists(inner, max_size=2)
        | st.dictionaries(
            st.sampled_from(["type", "$ref", "a", "allOf", "properties"]), inner, max_size=2
        )
    ),
    max_leaves=4,
)


def places(value: Any, pointer: Pointer = ROOT) -> list[Pointer]:
    held = (
        value.items()
        if isinstance(value, dict)
        else enumerate(value)
        if isinstance(value, list)
        else ()
    )
    return [pointer, *(place for key, one in held for place in places(one, pointer / key))]


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_document_is_compared_and_equal_to_itself(data: st.DataObject) -> None:
    """Documents come as they are: any value may stand anywhere."""
    old, new = copy.deepcopy(PAIRS["base"]), copy.deepcopy(PAIRS["base"])
    for base in (old, new):
        place = data.draw(st.sampled_from(places(base)[1:]))
        holder = place.parent.resolve(base)
        key = int(place.name) if isinstance(holder, list) else place.name
        holder[key] = data.draw(junk)
    assert not document_changes(old, old)
    for change in document_changes(old, new):
        assert change.kind in NAMES
    surface_changes(old, new)
