"""Document, provenance and ledger stay in step, whatever is done to the document."""

from __future__ import annotations

import ast
import json
from typing import Any

import pytest
from conftest import decided, merged
from hypothesis import given, settings
from hypothesis import strategies as st
from source_code import PACKAGE, modules, nodes
from test_merge import documents
from tigergen.merge import ties
from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import Basis, Origin, Place
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.walk import values

trees = st.recursive(
    st.just(None),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from(["a", "b/c", "~", "0", ""]), inner, max_size=3),
    ),
    max_leaves=12,
)


def numbered(tree: Any, numbers: Any) -> Any:
    """The tree with a number of its own in the place of each leaf."""
    if isinstance(tree, list):
        return [numbered(item, numbers) for item in tree]
    if isinstance(tree, dict):
        return {key: numbered(item, numbers) for key, item in tree.items()}
    return next(numbers)


class Tracked:
    """A canonical document in which every value is on record under a line that names it."""

    def __init__(self, tree: Any) -> None:
        self.numbers = iter(range(1, 10_000))
        self.known: dict[int, Any] = {}
        self.canonical = Canonical({"top": numbered(tree, self.numbers)})
        self.cite(ROOT / "top")

    def cite(self, where: Pointer) -> None:
        for below, value in values(where.resolve(self.canonical.document), where):
            line = next(self.numbers)
            self.known[line] = value
            self.canonical.cite(below, [Origin(Place("s", line), "r")])
            side = Side(line, ())
            self.canonical.record(Conflict(below, below.name, (side, side), "rank"))

    def check(self) -> None:
        for where, origins in self.canonical.provenance.items():
            for origin in origins:
                assert where.resolve(self.canonical.document) is self.known[origin.place.line]
        on_record = {
            o.place.line for origins in self.canonical.provenance.values() for o in origins
        }
        there = {id(value) for _, value in values(self.canonical.document)}
        assert on_record >= {line for line, value in self.known.items() if id(value) in there}
        for conflict in self.canonical.conflicts:
            value = conflict.pointer.resolve(self.canonical.document)
            subject = self.known[conflict.sides[0].value]
            assert subject is value or id(subject) not in there
        assert len(self.canonical.conflicts) == len(self.known), "a conflict was lost"


@settings(max_examples=60, deadline=None)
@given(trees, st.data())
def test_whatever_is_changed_both_tables_point_at_what_they_were_recorded_for(
    tree: Any, data: st.DataObject
) -> None:
    tracked = Tracked(tree)
    canonical = tracked.canonical
    for _ in range(data.draw(st.integers(1, 6))):
        everything = list(values(canonical.document["top"], ROOT / "top"))
        where, value = data.draw(st.sampled_from(everything))
        act = data.draw(st.sampled_from(["put", "insert", "remove", "move"]))
        new = numbered(data.draw(trees), tracked.numbers)
        if act == "put":
            canonical.put(where, new)
            tracked.cite(where)
        elif act == "insert" and isinstance(value, list):
            index = data.draw(st.integers(0, len(value)))
            tracked.cite(canonical.insert(where, index, new))
        elif act == "remove" and where != ROOT / "top":
            assert canonical.remove(where) is value
        elif act == "move" and isinstance(value, dict) and value:
            old = where / data.draw(st.sampled_from(sorted(value)))
            canonical.move(old, where / f"{old.name}'{next(tracked.numbers)}")
        tracked.check()


def test_what_cannot_be_is_refused_and_changes_nothing() -> None:
    canonical = Canonical({"a": {"b": 1}, "c": [1]})
    for wrong in (
        lambda: canonical.put(ROOT / "a" / "b" / "x", 1),
        lambda: canonical.put(ROOT / "c" / 1, 1),
        lambda: canonical.insert(ROOT / "a", 0, 1),
        lambda: canonical.move(ROOT / "a" / "b", ROOT / "c"),
        lambda: canonical.move(ROOT / "a", ROOT / "a" / "x"),
        lambda: canonical.cite(ROOT / "x", [Origin(Place("s", 1), "r")]),
    ):
        with pytest.raises(LookupError):
            wrong()
    assert canonical.document == {"a": {"b": 1}, "c": [1]}
    assert not canonical.provenance


SHAPE = {"type", "format", "$ref", "oneOf", "anyOf", "allOf"}
"""What is stated of these is on record at the first of their lines."""

decisions = st.lists(
    st.sampled_from(
        [
            '{target: "$.paths[*].get", description: why, update: {summary: S, tags: [C]}}',
            '{target: "$.paths[*][*].parameters[0]", description: why, remove: true}',
            '{target: "$.paths[*][*].parameters", description: why, update: {name: z, in: query, schema: {}}}',
            '{target: "$.paths[*].put", description: why, remove: true}',
            '{target: "$.components.schemas[*]", description: why, update: {type: string, enum: [a]}}',
            '{target: "$.components.schemas.X", description: why, remove: true}',
        ]
    ),
    max_size=3,
)


@pytest.mark.slow
@settings(max_examples=40, deadline=None)
@given(st.lists(documents, min_size=2, max_size=3), decisions)
def test_after_merge_and_decisions_every_pointer_says_what_its_sources_say(
    contradicting: list[dict[str, Any]], actions: list[str]
) -> None:
    texts = [json.dumps(document, indent=1, ensure_ascii=False) for document in contradicting]
    lines = {f"doc{index}": text.splitlines() for index, text in enumerate(texts)}
    canonical = merged(*texts)
    if actions:
        overlay = "\n".join(f"- {action}" for action in actions)
        decided(canonical, overlay)
        lines["decisions.yaml"] = ["", "", "", *overlay.splitlines()]
    for where, origins in canonical.provenance.items():
        value = where.resolve(canonical.document)
        if isinstance(value, dict | list) or SHAPE & {*where.tokens}:
            continue
        for origin in origins:
            if origin.basis in (Basis.STATED, Basis.DECIDED):
                said = lines[origin.place.source][origin.place.line - 1]
                shown = value if isinstance(value, str) else json.dumps(value)
                assert shown in said, (where, value, origin)
    for conflict in canonical.conflicts:
        conflict.pointer.resolve(canonical.document)


def undescribed_placeholder(*parameters: dict[str, Any]) -> str:
    operation = {"parameters": list(parameters), "responses": {"200": {"description": "ok"}}}
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {"title": "T", "version": "1"},
            "paths": {"/a/{id}": {"get": operation}},
        },
        indent=1,
    )


def test_a_decision_settles_a_conflict_about_a_parameter_that_moved() -> None:
    texts = [
        undescribed_placeholder({"name": "q", "in": "query", "schema": {"default": default}})
        for default in ("one", "two")
    ]
    canonical = merged(*texts)
    parameters = Pointer.of("paths", "/a/{id}", "get", "parameters")
    assert [p["name"] for p in parameters.resolve(canonical.document)] == ["id", "q"]
    (conflict,) = canonical.conflicts
    assert conflict.pointer == parameters / 1 / "schema" / "default"
    assert len(list(ties(canonical))) == 1
    found = decided(
        canonical,
        "- {target: \"$.paths['/a/{id}'].get.parameters[?@.name == 'q'].schema\", description: why, "
        "update: {default: one}}",
    )
    assert not found
    assert not list(ties(canonical))
    assert canonical.conflicts[0].settled_by == "decision"


def test_what_was_said_of_a_parameter_that_is_left_out_goes_with_it() -> None:
    both = [
        {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}
        for name in ("gone", "away")
    ]
    canonical = merged(undescribed_placeholder(*both))
    parameters = Pointer.of("paths", "/a/{id}", "get", "parameters")
    assert [p["name"] for p in parameters.resolve(canonical.document)] == ["id"]
    assert {origin.rule for origin in canonical.origins(parameters / 0)} == {"path-template"}


def test_an_object_that_a_scalar_replaces_takes_what_is_on_record_along() -> None:
    def schema(extra: Any) -> str:
        return json.dumps(
            {
                "openapi": "3.1.0",
                "info": {"title": "T", "version": "1"},
                "components": {"schemas": {"X": {"type": "object", "additionalProperties": extra}}},
            }
        )

    canonical = merged(schema(False), schema(False), schema({"type": "string", "maxLength": 3}))
    where = Pointer.of("components", "schemas", "X", "additionalProperties")
    assert where.resolve(canonical.document) is False
    assert {o.place.source for o in canonical.origins(where)} == {"doc0", "doc1"}
    assert [c.pointer for c in canonical.conflicts] == [where]


def test_only_the_owner_of_the_three_changes_them() -> None:
    """An assignment below `.document`, `.provenance` or `.conflicts` stands in no other module."""
    tables = ("document", "provenance", "conflicts", "_document", "_provenance", "_conflicts")
    for path in modules():
        if path == PACKAGE / "model" / "canonical.py":
            continue
        for node in nodes(path):
            targets: list[ast.expr] = []
            if isinstance(node, ast.Assign | ast.Delete):
                targets = list(node.targets)
            elif isinstance(node, ast.AugAssign | ast.AnnAssign):
                targets = [node.target]
            for target in targets:
                inner = target
                while isinstance(inner, ast.Subscript):
                    inner = inner.value
                changed = isinstance(inner, ast.Attribute) and inner.attr in tables
                mine = ast.unparse(inner).startswith("self.")
                assert not (changed and not mine), f"{path}:{target.lineno}"
