"""What an action of the overlay changes, puts on record and says: `tigergen.decide.overlay`."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import decided
from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import Basis, Json, Origin, Place
from tigergen.model.pointer import Pointer

INFO = Pointer("/info")


def at(line: int, source: str = "a.yaml") -> Origin:
    return Origin(Place(source, line), "openapi")


def canonical(conflicts: tuple[Conflict, ...] = (), **info: Json) -> Canonical:
    """A document whose `info` has some members; each is said on a line of its own."""
    document = {"openapi": "3.2.0", "info": {"title": "T", "version": "1", **info}}
    provenance = {INFO / key: [at(line)] for line, key in enumerate(document["info"], 1)}
    return Canonical(document, provenance, conflicts)


def action(text: str, target: str = "$.info", why: str = "why") -> str:
    return f"- {{target: {target}, description: {why}, {text}}}\n"


def said(found: Canonical, actions: str) -> list[tuple[str, str, int]]:
    """Code, message and line of each remark; the first action stands on line 4."""
    return [(one.code, one.message, one.place.line) for one in decided(found, actions)]


def basis(found: Canonical, where: Pointer) -> list[tuple[str, str]]:
    return [(str(origin.basis), str(origin.place)) for origin in found.origins(where)]


@pytest.mark.parametrize("head", ["overlay: 1.0.0", "overlay: 1.1.12"])
def test_versions_of_the_overlay_that_are_read(head: str) -> None:
    assert decided(canonical(), action("update: {title: X}"), head=head) == []


@pytest.mark.parametrize(
    "head", ["overlay: 1.2.0", "overlay: 2.0.0", "overlay: '1.0.0 '", "overlay: 1.0", "x: 1"]
)
def test_other_versions_are_refused(head: str) -> None:
    found = canonical()
    (one,) = decided(found, action("update: {title: X}"), head=head)
    assert (one.code, one.message) == ("D001", "the field overlay: 1.0.0 is missing")
    assert (one.place.source, one.place.line) == ("decisions.yaml", 1)
    assert found.document["info"]["title"] == "T"


def test_a_document_that_cannot_be_parsed_is_told_where() -> None:
    (one,) = decided(canonical(), "- {target: [", head="overlay: 1.0.0")
    assert (one.code[0], one.place.source) == ("S", "decisions.yaml")
    assert one.place.line >= 4


@pytest.mark.parametrize("actions", [" []", ""])
def test_an_overlay_without_actions_says_so(actions: str) -> None:
    assert said(canonical(), actions) == [("D001", "there are no actions", 1)]


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("- {description: why, remove: true}", "D001", "an action has no target"),
        (
            "- {target: $.info, update: {}}",
            "D001",
            "the action on $.info gives no reason: add a description",
        ),
        (
            "- {target: $.info, description: ' ', update: {}}",
            "D001",
            "the action on $.info gives no reason: add a description",
        ),
        (action("remove: true", "$.nope"), "D002", "$.nope selects nothing"),
        (action("x: 1"), "D001", "an action needs update or remove"),
        (action("remove: false"), "D001", "an action needs update or remove"),
        (action("remove: 1"), "D001", "an action needs update or remove"),
        (
            action("update: {title: T}"),
            "D003",
            "the action on $.info changes nothing: the sources already say so",
        ),
        (
            action("update: {title: X}", "$.info.title"),
            "D001",
            "an update needs an object to merge into",
        ),
        (action("update: X"), "D001", "an update needs an object to merge into"),
        (action("remove: true", "$"), "D001", "the document itself cannot be removed"),
        (action("remove: true", '\'$["info","x"\''), "D001", None),
    ],
)
def test_what_is_said_of_an_action_that_does_nothing(
    text: str, code: str, message: str | None
) -> None:
    found = canonical()
    before = str(found.document)
    ((told, words, line),) = said(found, text)
    assert (told, line) == (code, 4)
    if message is None:
        assert words.startswith('$["info","x" is not a JSONPath: ')
    else:
        assert words == message
    assert str(found.document) == before
    assert found.conflicts == []


def test_remarks_stand_where_the_action_stands() -> None:
    (one, other) = decided(canonical(), "- {}\n-   {target: $.x, description: why, remove: true}\n")
    assert [(d.place.line, d.place.column) for d in (one, other)] == [(4, 3), (5, 5)]


def test_remove_false_beside_an_update_is_an_update() -> None:
    found = canonical()
    assert said(found, action("remove: false, update: {title: X}")) == []
    assert found.document["info"]["title"] == "X"


# -- update -----------------------------------------------------------------------------------------


def test_a_value_that_a_document_states_is_on_record_beside_the_decision() -> None:
    found = canonical()
    assert said(found, action("update: {title: X}", why='"so it   is\\n here"')) == []
    (conflict,) = found.conflicts
    assert (conflict.pointer, conflict.aspect) == (INFO / "title", "title")
    assert (conflict.settled_by, conflict.reason) == ("decision", "so it is here")
    decision = Origin(conflict.sides[0].origins[0].place, "decision", Basis.DECIDED, "overlay")
    assert decision.place.line == 4
    assert conflict.sides == (Side("X", (decision,)), Side("T", (at(1),)))
    assert found.origins(INFO / "title") == [decision]


def test_a_value_that_no_document_states_contradicts_nothing() -> None:
    found = canonical()
    assert said(found, action("update: {summary: X, contact: {x-a: [1, {a: b}]}}")) == []
    assert found.conflicts == []
    for tokens in (
        ("summary",),
        ("contact",),
        ("contact", "x-a"),
        ("contact", "x-a", 0),
        ("contact", "x-a", 1),
        ("contact", "x-a", 1, "a"),
    ):
        assert basis(found, Pointer.of("info", *tokens)) == [("decided", "decisions.yaml:4")]


@pytest.mark.parametrize(
    ("old", "update", "new"),
    [
        ({"a": 1, "b": {"c": 2}}, "{b: {d: 3}}", {"a": 1, "b": {"c": 2, "d": 3}}),
        ([1], "[2, [3]]", [1, 2, [3]]),
        ([1], "x", "x"),
        ("x", "[1]", [1]),
        ({"a": 1}, "x", "x"),
        ("x", "{a: 1}", {"a": 1}),
        (1, "1.0", 1.0),
        (1, "true", True),
        (None, "0", 0),
    ],
)
def test_objects_are_merged_lists_grow_and_all_else_is_replaced(
    old: Json, update: str, new: Json
) -> None:
    found = canonical(**{"x-a": old})
    remarks = decided(found, action(f"update: {{x-a: {update}}}"))
    assert "D003" not in {one.code for one in remarks}
    assert repr(found.document["info"]["x-a"]) == repr(new)


def test_what_changes_anywhere_is_a_change() -> None:
    for update in ("{title: X, contact: {name: N}}", "{contact: {name: N}, title: X}"):
        found = canonical(contact={"name": "N"})
        assert said(found, action(f"update: {update}")) == []
        assert found.document["info"]["title"] == "X"


def test_an_action_that_changes_one_of_its_targets_is_none_too_many() -> None:
    found = canonical(contact={"name": "N"}, license={"name": "L"})
    assert said(found, action("update: {name: N}", '\'$.info["contact", "license"]\'')) == []
    assert found.document["info"]["license"] == {"name": "N"}


def test_an_item_is_appended_to_a_list_that_is_the_target() -> None:
    found = canonical(**{"x-a": [1]})
    assert said(found, action("update: {b: 2}", "$.info.x-a")) == []
    assert found.document["info"]["x-a"] == [1, {"b": 2}]
    assert basis(found, INFO / "x-a" / 1 / "b") == [("decided", "decisions.yaml:4")]


def sides(*values: Json) -> tuple[Side, ...]:
    return tuple(Side(value, (at(number, "b.yaml"),)) for number, value in enumerate(values, 1))


def test_the_sides_that_agree_with_a_decision_stand_with_it() -> None:
    found = canonical((Conflict(INFO / "title", "title", sides("T", "U", "V"), "rank"),))
    assert said(found, action("update: {title: U}")) == []
    (conflict,) = found.conflicts
    assert conflict.settled_by == "decision"
    assert [(side.value, [str(o.place) for o in side.origins]) for side in conflict.sides] == [
        ("U", ["decisions.yaml:4", "b.yaml:2"]),
        ("T", ["b.yaml:1"]),
        ("V", ["b.yaml:3"]),
    ]
    # Decided once, it is decided.
    assert [code for code, _, _ in said(found, action("update: {title: U}"))] == ["D003"]


def test_a_decision_between_values_that_python_takes_for_equal() -> None:
    found = canonical((Conflict(INFO / "x-a", "x-a", sides(1, True), "first-place"),), **{"x-a": 1})
    decided(found, action("update: {x-a: true}"))
    (conflict,) = found.conflicts
    assert repr([side.value for side in conflict.sides]) == "[True, 1]"
    assert [str(o.place) for o in conflict.sides[0].origins][1:] == ["b.yaml:2"]


def test_a_conflict_about_a_member_that_is_not_there_is_settled_by_deciding_it() -> None:
    found = canonical((Conflict(INFO, "summary", sides("A", "B"), "first-place"),))
    assert said(found, action("update: {summary: B}")) == []
    (conflict,) = found.conflicts
    assert (conflict.settled_by, conflict.sides[0].value) == ("decision", "B")
    found = canonical((Conflict(INFO, "summary", sides("A", "B"), "first-place"),))
    decided(found, action("update: {description: B}"))
    assert {conflict.settled_by for conflict in found.conflicts} == {"first-place"}


SCHEMA = Pointer.of("components", "schemas", "X")


def with_schema(aspect: str, *values: Json, **schema: Json) -> Canonical:
    document = {
        "openapi": "3.2.0",
        "info": {"title": "T", "version": "1"},
        "components": {"schemas": {"X": schema}},
    }
    return Canonical(document, conflicts=[Conflict(SCHEMA, aspect, sides(*values), "rank")])


@pytest.mark.parametrize(
    ("update", "value"),
    [
        ("{type: number}", {"type": "number", "format": "int32"}),
        ("{format: int64}", {"type": "integer", "format": "int64"}),
        ("{enum: [1]}", {"type": "integer", "format": "int32", "enum": [1]}),
    ],
)
def test_any_keyword_of_a_shape_settles_a_conflict_about_the_shape(
    update: str, value: Json
) -> None:
    shapes = ({"type": "integer", "format": "int32"}, {"type": "string"})
    found = with_schema("type", *shapes, type="integer", format="int32", minimum=1)
    decided(found, action(f"update: {update}", "$.components.schemas.X"))
    (conflict,) = found.conflicts
    assert (conflict.settled_by, conflict.sides[0].value) == ("decision", value)


def test_a_conflict_of_plain_types_is_decided_by_a_plain_type() -> None:
    found = with_schema("type", "integer", "string", type="integer")
    decided(found, action("update: {type: string}", "$.components.schemas.X"))
    (conflict,) = found.conflicts
    assert [side.value for side in conflict.sides] == ["string", "integer"]


def test_another_keyword_settles_nothing_about_the_shape() -> None:
    found = with_schema("type", {"type": "integer"}, {"type": "string"}, type="integer")
    decided(found, action("update: {minimum: 1}", "$.components.schemas.X"))
    (conflict,) = found.conflicts
    assert conflict.settled_by == "rank"


# -- remove -----------------------------------------------------------------------------------------


def test_what_is_removed_is_on_record_with_who_said_it() -> None:
    found = canonical(contact={"name": "N", "x-more": {"a": 1}, "x-list": [1]})
    assert said(found, action("remove: true", "$.info.contact")) == []
    assert "contact" not in found.document["info"]
    (conflict,) = found.conflicts
    assert (conflict.pointer, conflict.aspect) == (INFO, "contact")
    assert (conflict.settled_by, conflict.reason) == ("decision", "why")
    removed, old = conflict.sides
    assert (removed.value, str(removed.origins[0].place)) == ("removed", "decisions.yaml:4")
    assert old == Side({"name": "N"}, (at(3),))


def test_what_is_removed_from_a_list_is_a_matter_of_the_list() -> None:
    found = canonical(**{"x-a": list("abcdefghijkl")})
    found.cite(INFO / "x-a" / 2, [at(9)])
    assert said(found, action("remove: true", "'$.info.x-a[2, 10]'")) == []
    assert "".join(found.document["info"]["x-a"]) == "abdefghijl"
    (conflict,) = found.conflicts
    assert (conflict.pointer, conflict.aspect) == (INFO / "x-a", "x-a")
    assert [side.value for side in conflict.sides] == ["removed", "c"]


def test_parts_are_removed_before_what_holds_them() -> None:
    found = canonical(contact={"name": "N", "url": "u"})
    assert said(found, action("remove: true", "$.info.contact..*")) == []
    assert found.document["info"]["contact"] == {}
    assert said(found, action("remove: true", "$..contact")) == []


def test_what_nobody_said_is_removed_without_a_trace() -> None:
    found = canonical(contact={"name": "N"})
    assert said(found, action("remove: true", "$.info.contact.name")) == []
    assert found.conflicts == []


def test_the_side_that_held_is_the_one_that_is_removed() -> None:
    found = canonical((Conflict(INFO / "title", "title", sides("T", "U", "V"), "rank"),))
    decided(found, action("remove: true", "$.info.title"))
    (conflict,) = found.conflicts
    assert [side.value for side in conflict.sides] == ["U", "V", "T"]
    assert conflict.settled_by == "decision"


def test_a_value_of_the_wrong_kind_is_taken_away_again_and_told_at_its_line() -> None:
    found = canonical()
    actions = "- target: $.info\n  description: why\n  update:\n    contact: 5\n"
    ((code, message, line),) = said(found, actions)
    assert (code, line) == ("D001", 7)
    assert message.startswith("/info/contact: ")
    assert len(message) > len("/info/contact: ")
    assert "contact" not in found.document["info"]


def test_a_value_of_the_wrong_kind_that_a_document_stated_is_not_the_decisions() -> None:
    found = canonical(contact=5)
    assert said(found, action("update: {title: X}")) == []
    assert found.document["info"]["contact"] == 5


def test_unknown_members_of_an_update_are_told() -> None:
    remarks: Any = decided(canonical(), action("update: {x-tigergen-nonsense: 1}"))
    assert [one.place.line for one in remarks] == [4]
