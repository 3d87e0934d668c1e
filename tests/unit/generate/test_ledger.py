"""The ledger and the coverage report for people, and `explain`."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import ROOT, TIGERCONNECT, merged, reading
from jsonschema import Draft202012Validator
from running import run
from shipped import shipped
from test_merge import api
from test_readme import FLAT
from tigergen.builds import build_folder
from tigergen.elements import UnknownElementError
from tigergen.explanation import explain
from tigergen.generate.markdown.coverage import coverage_markdown, source_coverage
from tigergen.generate.markdown.ledger import conflicts_markdown
from tigergen.infer.slug.index import SlugResult
from tigergen.model.canonical import Conflict
from tigergen.model.pointer import Pointer
from tigergen.text.yaml import parse_yaml


def ledger() -> dict[str, dict[str, object]]:
    conflicts = json.loads(shipped("specs", "tigerconnect", "conflicts.json").read_text())[
        "conflicts"
    ]
    return {conflict["id"]: conflict for conflict in conflicts}


@pytest.mark.slow
@pytest.mark.parametrize(
    ("pointer", "aspect", "settled", "values"),
    [
        (
            "/servers/0/url",
            "url",
            "https-over-http",
            {"http://developer.tigertext.me/v2", "https://developer.tigertext.me/v2"},
        ),
        (
            "/components/schemas/Message/properties/priority",
            "type",
            "values-over-type",
            {"{'type': 'integer'}"},
        ),
        (
            "/components/schemas/Message/properties/attachments",
            "attachments",
            "duplicate-row",
            set(),
        ),
        (
            "/components/schemas/Message/properties/groupMembersChange/properties/members/items",
            "type",
            "decision",
            set(),
        ),
        (
            "/paths/~1group~1/post/parameters/1/in",
            "in",
            "header-name-in-form",
            {"header", "formData"},
        ),
        ("/paths/~1message~1/post/parameters", "location", "decision", {"query", "body"}),
        (
            "/components/schemas/MessageStatusPerRecipient/properties/recipientStatus",
            "recipientStatus",
            "table-over-example",
            {"status"},
        ),
        (
            "/paths/~1message~1/post/responses",
            "status of success",
            "keep-both-responses",
            {"200", "204"},
        ),
        ("/paths/~1message~1typing~1/get", "method", "stated-method", {"get"}),
        (
            "/x-tigergen-sdk/methods/authenticate/returns",
            "returns",
            "signature-over-example",
            {"Session"},
        ),
        (
            "/x-tigergen-sdk/methods/search.query/returns",
            "returns",
            "signature-over-example",
            {"Organization"},
        ),
        (
            "/x-tigergen-sdk/methods/metadata.update/arguments",
            "arguments",
            "signature-over-example",
            {"3 arguments"},
        ),
        (
            "/x-tigergen-sdk/methods/messages.findAttachment/returns",
            "returns",
            "decision",
            {"MessageAttachment"},
        ),
        (
            "/paths/~1events~1/get/responses/200/content",
            "content",
            "event-stream-wording",
            {"application/json"},
        ),
    ],
)
def test_the_contradictions_of_tigerconnect_are_on_record(
    pointer: str, aspect: str, settled: str, values: set[str]
) -> None:
    found = [
        c
        for c in ledger().values()
        if (c["pointer"], c["aspect"], c["settled_by"]) == (pointer, aspect, settled)
    ]
    assert found
    (conflict, *_) = found
    assert len(conflict["sides"]) >= 2
    assert all(side["stated"] for side in conflict["sides"])
    assert values <= {str(side["value"]) for side in conflict["sides"]}
    if settled == "decision":
        assert conflict["reason"]


@pytest.mark.slow
def test_no_tie_is_left_in_what_ships() -> None:
    text = shipped("specs", "tigerconnect", "conflicts.md").read_text()
    assert "No contradiction was settled by file order alone (M001)." in text


def test_the_ledger_for_people_names_both_sides_with_file_and_line() -> None:
    text = conflicts_markdown(merged(api(operationId="one"), api(operationId="two")))
    assert "**Ties: 1.**" in text
    assert "1. `one`: `doc0:15`" in text
    assert "2. `two`: `doc1:15`" in text


@pytest.mark.slow
def test_no_line_of_a_source_is_skipped_in_silence() -> None:
    assert "not understood" not in shipped("specs", "tigerconnect", "coverage.md").read_text()
    for path in (TIGERCONNECT / "sources").iterdir():
        text = path.read_text()
        covered = source_coverage(reading(text))
        assert [span.first for span in covered.spans[1:]] == [
            span.last + 1 for span in covered.spans[:-1]
        ]
        assert covered.spans[-1].last == len(text.splitlines())


def test_lines_that_gave_nothing_and_hold_what_facts_are_made_of_are_listed_for_a_look() -> None:
    text = FLAT.replace(
        "console.log(order.total)", "console.log(order.total) // must be paid\n  // what else"
    )
    text = "Guests must wear a `badge`.\n\nLunch is at noon.\n\n" + text
    look = [line for _, line in source_coverage(reading(text)).look]
    assert look == ["Guests must wear a `badge`.", "console.log(order.total) // must be paid"]
    report = coverage_markdown(merged(text), [reading(text)], SlugResult())
    assert "| `doc:1` | Guests must wear a \\`badge\\`. |" in report


def test_coverage_tells_facts_from_reasons() -> None:
    spans = source_coverage(reading(FLAT)).spans
    total = next(
        span
        for span in spans
        if "Order" in span.subject and "properties.total.type" in span.aspects
    )
    assert total.first <= 12 <= total.last
    assert any(span.subject == "example" for span in spans)


def test_examples_show_members_and_contradictions() -> None:
    text = FLAT.replace(
        "console.log(order.total)", "console.log(order.isLate, order.madeBy, order.length)"
    )
    text = text.replace("console.log(order.id)\n})", "console.log(order.id)\n})\n")
    found = reading(text)
    assert ("x-tigergen-sdk", "methods", "orders.find", "returns") in {
        c.address for c in found.contradictions
    }
    text = text.replace(", order.length", "")
    properties = merged(text).document["components"]["schemas"]["Order"]["properties"]
    assert properties["isLate"] == {"type": "boolean"}
    assert properties["madeBy"] == {"type": "string"}


@pytest.mark.slow
def test_explain_prints_the_chain_of_claims_rules_and_decisions() -> None:
    build = build_folder(TIGERCONNECT)
    text = "\n".join(
        explain(build, "/components/schemas/Message/properties/priority/type").as_text()
    )
    assert "inferred by the rule values-over-type: sources/javascript-sdk-readme.txt:161" in text
    assert "priority int Priority of the message" in text
    members = "/components/schemas/Message/properties/groupMembersChange/properties/members/items"
    text = "\n".join(explain(build, members).as_text())
    assert "settled by a decision: The list stands twice" in text
    with pytest.raises(UnknownElementError) as caught:
        explain(build, "/components/schemas/Mesage")
    assert "/components/schemas/Message" in [one.text for one in caught.value.close]


@pytest.mark.slow
def test_explain_as_a_command() -> None:
    explained, unknown = (
        run("explain", pointer, "specs/tigerconnect", cwd=shipped())
        for pointer in ("/paths/~1roster~1/get", "/nope")
    )
    assert explained.returncode == 0
    assert "inferred by the rule path-slug: sources/apis.yaml:" in explained.stdout
    assert unknown.returncode == 1
    assert "/nope" in unknown.stderr


def test_an_unresolved_operation_is_explained_by_its_key_as_not_settled(tmp_path: Path) -> None:
    (tmp_path / "tigergen.yaml").write_text("name: a\nsources: [a.json, b.yaml]\n")
    entry = '{"name": "A - Lend", "x-api-slug": "abc-post", "baseURL": "https://a.test"}'
    (tmp_path / "a.json").write_text(
        f'{{"name": "A", "specificationVersion": "0.14", "apis": [{entry}]}}'
    )
    (tmp_path / "b.yaml").write_text(
        "swagger: '2.0'\npaths: {/ab/c: {get: {}}, /a/bc: {get: {}}}\n"
    )
    text = "\n".join(explain(build_folder(tmp_path), "abc-post").as_text())
    assert text.startswith("/x-tigergen-unresolved-operations/abc-post = ")
    assert "not settled: these are candidates" in text
    assert "settled by the rule" not in text


def test_the_shipped_facts_follow_the_published_schema() -> None:
    schema = json.loads((ROOT / "docs" / "reference" / "facts.schema.json").read_text())
    facts = parse_yaml((TIGERCONNECT / "sources" / "wire-facts.yaml").read_text()).plain()
    assert list(Draft202012Validator(schema).iter_errors(facts)) == []
    assert list(Draft202012Validator(schema).iter_errors({**facts, "extra": 1}))


def test_a_wrong_facts_file_is_an_error() -> None:
    found = reading("tigergen-facts: 2\ndocument: {}\n")
    assert [d.code for d in found.diagnostics] == ["S013"]
    found = reading("tigergen-facts: 1\nextra: 1\n")
    assert [d.code for d in found.diagnostics] == ["S013", "S013"]


def test_a_contradiction_in_what_operations_share_stands_under_their_path() -> None:
    shared = {"name": "q", "in": "query", "schema": {"type": "integer", "default": "many"}}
    document = json.loads(api())
    document["paths"]["/a"]["parameters"] = [shared]
    canonical = merged(json.dumps(document))
    conflict = Conflict(Pointer.of("paths", "/a", "parameters", 0), "default", (), "first-place")
    canonical.record(conflict)
    assert "/a: parameters.0, default" in conflicts_markdown(canonical)
