"""Decisions: an Overlay applied, with provenance, ledger and remarks about decisions gone stale."""

from __future__ import annotations

import pytest
from conftest import decided, merged
from test_merge import api
from tigergen.merge import ties


def test_a_decision_settles_a_conflict_and_stands_in_provenance() -> None:
    canonical = merged(api(operationId="a"), api(operationId="b"))
    assert (
        decided(
            canonical,
            """
- target: $.paths['/a'].get
  description: The newer document is right.
  update: {operationId: b}
""",
        )
        == []
    )
    assert canonical.document["paths"]["/a"]["get"]["operationId"] == "b"
    (conflict,) = canonical.conflicts
    assert (conflict.settled_by, conflict.reason) == ("decision", "The newer document is right.")
    assert [side.value for side in conflict.sides] == ["b", "a"]
    (origin,) = canonical.provenance_json()["/paths/~1a/get/operationId"]
    assert (origin["source"], origin["line"], origin["basis"]) == ("decisions.yaml", 7, "decided")
    assert not list(ties(canonical))


def test_a_decision_for_the_side_that_already_holds_settles_it_all_the_same() -> None:
    canonical = merged(api(operationId="a"), api(operationId="b"))
    assert (
        decided(
            canonical,
            "- {target: \"$.paths['/a'].get\", description: why, update: {operationId: a}}",
        )
        == []
    )
    assert canonical.conflicts[0].settled_by == "decision"


def test_a_decision_for_what_a_rule_chose_settles_it_in_the_form_of_the_sides() -> None:
    readme = "# SDK\n\n### Parcel\n\n| Name | Type |\n| --- | --- |\n| `weight` | `number` |\n| `id` | `string` |\n\n### client.parcels.find(id: string): Promise<Parcel>\n"
    schemas = '"Parcel": {"properties": {"weight": {"type": "boolean"}}}'
    document = f'{{"openapi": "3.1.0", "components": {{"schemas": {{{schemas}}}}}}}'
    canonical = merged(document, readme)
    (by_rule,) = canonical.conflicts
    assert by_rule.settled_by == "rank"
    target = "$.components.schemas.Parcel.properties.weight"
    action = f"- {{target: {target}, description: why, update: {{type: boolean}}}}"
    assert decided(canonical, action) == []
    (conflict,) = canonical.conflicts
    assert (conflict.settled_by, conflict.reason) == ("decision", "why")
    assert [side.value for side in conflict.sides] == [side.value for side in by_rule.sides]
    (again,) = decided(canonical, action)
    assert again.code == "D003"


def test_stale_and_redundant_decisions_are_reported() -> None:
    canonical = merged(api(operationId="a"))
    found = decided(
        canonical,
        """
- {target: "$.paths['/gone'].get", description: why, remove: true}
- {target: "$.paths['/a'].get", description: why, update: {operationId: a}}
""",
    )
    assert [(d.code, d.place.line) for d in found] == [("D002", 5), ("D003", 6)]


def test_an_action_without_reason_or_with_a_bad_target_is_an_error() -> None:
    canonical = merged(api())
    found = decided(
        canonical,
        """
- {target: "$.info", update: {title: X}}
- {target: "$[", description: why, remove: true}
- {description: why, remove: true}
""",
    )
    assert [d.code for d in found] == ["D001"] * 3
    assert canonical.document["info"]["title"] == "T"
    assert [d.code for d in decided(canonical, "- {}", head="overlay: 9")] == ["D001"]


def test_removing_from_a_list_keeps_the_provenance_of_what_follows() -> None:
    parameters = [
        {"name": name, "in": "query", "schema": {"type": "string"}} for name in ("p", "q", "r")
    ]
    canonical = merged(api(parameters=parameters))
    before = canonical.provenance["/paths/~1a/get/parameters/2/name"]
    decided(
        canonical,
        "- {target: \"$.paths['/a'].get.parameters[?@.name == 'p']\", description: why, remove: true}",
    )
    assert [p["name"] for p in canonical.document["paths"]["/a"]["get"]["parameters"]] == ["q", "r"]
    assert canonical.provenance["/paths/~1a/get/parameters/1/name"] == before
    assert not any(key.startswith("/paths/~1a/get/parameters/2") for key in canonical.provenance)


def test_lists_are_appended_to() -> None:
    canonical = merged(api(tags=["A"]))
    decided(canonical, "- {target: \"$.paths['/a'].get\", description: why, update: {tags: [B]}}")
    assert canonical.document["paths"]["/a"]["get"]["tags"] == ["A", "B"]
    assert canonical.provenance_json()["/paths/~1a/get/tags/1"][0]["basis"] == "decided"


@pytest.mark.parametrize(
    ("target", "code"),
    [
        ("$..[?search(@.operationId, '^(a+)+$')]", "D002"),
        ("$..[?match(@.operationId, '(a+)+')]", "D002"),
        ("$.paths[?search(@.get.operationId, 'aa!$')]", "D003"),
        ("$.paths[?match(@.get.operationId, 'a+.')]", "D003"),
        ("$.paths[?match(@.get.operationId, 'a')]", "D002"),
        ("$.paths[?match(@.get.operationId, '(?=a)')]", "D002"),
        ("$.paths[?@.get.operationId =~ /(a+)+$/]", "D001"),
        ("$" + "..*" * 30, "D001"),
        ("$[?" + "(" * 3000 + "@.a" + ")" * 3000 + "]", "D001"),
        ("$" + "." * 20_000, "D001"),
    ],
)
def test_no_target_keeps_a_build_busy(target: str, code: str) -> None:
    canonical = merged(api(operationId="a" * 60 + "!"))
    update = f"{{get: {{operationId: {'a' * 60}!}}}}"
    (found,) = decided(canonical, f'- {{target: "{target}", description: why, update: {update}}}')
    assert found.code == code


def test_a_target_that_selects_too_much_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each action may double the document that the next one selects from."""
    monkeypatch.setattr("tigergen.decide.select._PLACES", 100)
    canonical = merged(api(operationId="a"))
    action = "- {target: '$..*', description: why, update: {a: {b: {c: {d: 1}}}}}\n"
    found = decided(canonical, action * 6)
    assert any("places" in one.message for one in found)


def test_the_document_itself_cannot_be_removed() -> None:
    (found,) = decided(merged(api()), "- {target: $, description: why, remove: true}")
    assert (found.code, found.message) == ("D001", "the document itself cannot be removed")


@pytest.mark.parametrize(
    "update",
    [
        "{tags: 5}",
        "{parameters: 5}",
        "{responses: []}",
        "{operationId: {a: 1}}",
        "{requestBody: 5}",
        "{security: 7}",
    ],
)
def test_a_decided_value_of_the_wrong_kind_is_an_error(update: str) -> None:
    canonical = merged(api())
    target = "{target: \"$.paths['/a'].get\", description: why, update: "
    (found,) = decided(canonical, f"- {target}{update}}}")
    assert (found.code, found.place and found.place.line) == ("D001", 4)
