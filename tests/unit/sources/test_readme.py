"""SDK READMEs: types in flow notation, tables, lists, signatures, events; flattened or Markdown."""

from __future__ import annotations

import re

import pytest
from conftest import ROOT, TIGERCONNECT, merged, reading
from tigergen.notation.flow import NotAType, parse_prefix, parse_type
from tigergen.sources.readme.blocks import blocks


@pytest.mark.parametrize(
    ("text", "schema"),
    [
        ("string", {"type": "string"}),
        ("?string", {"type": ["string", "null"]}),
        ("int", {"type": "integer"}),
        ("User", {"$ref": "#/components/schemas/User"}),
        ("User[]", {"type": "array", "items": {"$ref": "#/components/schemas/User"}}),
        ("User/Group", {"oneOf": [{"$ref": "#/components/schemas/User"}, {"$ref": "#/components/schemas/Group"}]}),
        ("string | int", {"oneOf": [{"type": "string"}, {"type": "integer"}]}),
        ("Array<string|User>", {"type": "array", "items": {
            "oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/User"}]}}),
        ("?Group", {"oneOf": [{"$ref": "#/components/schemas/Group"}, {"type": "null"}]}),
        ("string|void", {"type": ["string", "null"]}),
        ("Promise.<User,Error>", {"x-tigergen-promise": {"$ref": "#/components/schemas/User"}}),
        ("Promise<void>", {"x-tigergen-promise": {"type": "null"}}),
        ("{ a: string, b: ?int = 3 }", {"type": "object", "required": ["a"], "properties": {
            "a": {"type": "string"}, "b": {"type": ["integer", "null"], "default": 3}}}),
        ("Date", {"type": "string", "format": "date-time"}),
        ("Object<string, number>", {"type": "object", "additionalProperties": {"type": "number"}}),
        ("(string|int)[]", {"type": "array", "items": {"oneOf": [{"type": "string"}, {"type": "integer"}]}}),
        ("?Object[]|?Object", {"oneOf": [{"type": "array", "items": {"type": "object"}}, {"type": "object"},
                                         {"type": "null"}]}),
    ],
)  # fmt: skip
def test_flow_types(text: str, schema: object) -> None:
    assert parse_type(text) == schema


@pytest.mark.parametrize(
    "text", ["", "'x", "string string", "Array<", "lowercase", "{a:", "((" * 40, "a b"]
)
def test_what_is_no_type_is_refused(text: str) -> None:
    with pytest.raises(NotAType):
        parse_type(text)


def test_the_longest_type_is_taken_and_the_rest_is_prose() -> None:
    schema, rest = parse_prefix("?string Given name / surname")
    assert (schema, rest) == ({"type": ["string", "null"]}, "Given name / surname")


FLAT = """Acme SDK

Models

Order

An order of a customer

Property Type Description
id string ID
total int The total, in cents
state string Values: OPEN, CLOSED (default)
lines Line[] Lines of the order
note ?string Free text (e.g. urgent)

Line

Property Type Description
sku string Article
quantity int How many (default: 1)

client.orders.find

Fetches an Order by ID.

client.orders.find(id: string):Promise.<Order,Error>

Example

client.orders.find('7').then(function (order) {
  console.log(order.total)
})

client.orders.hold

Holds an order back.

client.orders.hold(
  id: string|Order,
  hours: number, // between 1 and 48
  {
    reason: ?string,
    notify: bool = true
  }
):Promise.<void,Error>

  • The reason option is shown to the customer.

Listening to orders

An order changed its state.

client.on('order:change', function (order) {
  console.log(order.id)
})

Listening to stock

The event contains the following attributes:

  • sku: string - the article
  • left: int - how many there are
client.on('stock:low', function (e) {
  console.log(e.sku, e.left, e.since)
})
"""


def to_markdown(text: str) -> str:
    """The same README before a page was made of it: marks where the page shows structure."""
    lines, out, index = text.split("\n"), [], 0
    while index < len(lines):
        line = lines[index]
        if line.startswith("Property Type"):
            out += ["| Property | Type | Description |", "| --- | --- | --- |"]
            index += 1
            while lines[index].strip():
                name, kind, rest = lines[index].split(" ", 2)
                out.append(f"| `{name}` | {kind} | {rest} |")
                index += 1
            out.append("")
        elif line.startswith("client.") and ("(" in line):
            block = []
            while lines[index].strip():
                block.append(lines[index])
                index += 1
            out += ["```js", *block, "```", ""]
            continue
        elif re.fullmatch(r"[A-Z]\w*|client\.\S+|Listening.*|Acme SDK", line):
            out.append(f"### {line}")
        else:
            out.append(line.replace("  • ", "- "))
        index += 1
    return "\n".join(out)


def facts(text: str) -> set[tuple[str, str, str | None]]:
    return {("/".join(c.address), c.key, c.rule) for c in reading(text).claims}


def test_markdown_and_the_text_of_its_page_say_the_same() -> None:
    assert facts(to_markdown(FLAT)) == facts(FLAT)


def blocks_as_markdown(text: str) -> str:
    """A page's text as the Markdown it was made of, with code spans, links and emphasis in the prose."""
    out: list[str] = []
    for block in blocks(text):
        lines = [row.text for row in block.rows]
        match block.kind:
            case "heading":
                out.append(f"## {lines[0]}")
            case "text":
                out.append(re.sub(r"\b(client\.\w[\w.]*\w)", r"[`\1`](#somewhere)", lines[0]))
            case "bullets":
                out += [f"* {line}" for line in lines]
            case "code":
                out += ["```javascript", *lines, "```"]
            case "table":
                out += ["| Property | Type | Description |", "|:--|---|---|"]
                for line in lines[1:]:
                    name, _, rest = line.partition(" ")
                    _, description = parse_prefix(rest)
                    kind = rest.removesuffix(description).strip().replace("|", "\\|")
                    out.append(f"| **{name}** | `{kind}` | {description} |")
        out.append("")
    return "\n".join(out)


def test_the_whole_readme_of_tigerconnect_says_the_same_in_markdown() -> None:
    text = (TIGERCONNECT / "sources" / "javascript-sdk-readme.txt").read_text()
    assert facts(blocks_as_markdown(text)) == facts(text)


def test_tables_become_models_with_values_defaults_units_and_examples() -> None:
    order = merged(FLAT).document["components"]["schemas"]["Order"]
    assert order["description"] == "An order of a customer"
    assert order["required"] == ["id", "total", "state", "lines"]
    properties = order["properties"]
    assert properties["total"] == {
        "description": "The total, in cents",
        "type": "integer",
        "x-tigergen-unit": "cents",
    }
    assert (properties["state"]["enum"], properties["state"]["default"]) == (
        ["OPEN", "CLOSED"],
        "CLOSED",
    )
    assert properties["lines"]["items"] == {"$ref": "#/components/schemas/Line"}
    assert properties["note"]["type"] == ["string", "null"]
    assert properties["note"]["examples"] == ["urgent"]


def test_signatures_have_arguments_options_and_results_and_calls_are_none() -> None:
    methods = merged(FLAT).document["x-tigergen-sdk"]["methods"]
    assert set(methods) == {"orders.find", "orders.hold"}
    hold = methods["orders.hold"]
    assert hold["description"] == "Holds an order back."
    assert hold["arguments"]["hours"]["schema"] == {"type": "number", "minimum": 1, "maximum": 48}
    assert hold["options"]["notify"]["schema"] == {"type": "boolean", "default": True}
    assert "shown to the customer" in hold["options"]["reason"]["description"]
    assert methods["orders.find"]["returns"] == {"$ref": "#/components/schemas/Order"}


def test_events_have_payloads_stated_or_inferred_from_use() -> None:
    canonical = merged(FLAT)
    schemas = canonical.document["components"]["schemas"]
    change = schemas["OrderChangeEvent"]
    assert (change["x-tigergen-event-name"], change["x-tigergen-event-payload"]) == (
        "order:change",
        "order",
    )
    assert change["description"] == "An order changed its state."
    low = schemas["StockLowEvent"]["properties"]
    assert list(low) == ["sku", "left", "since"]
    assert low["left"]["type"] == "integer"
    since = canonical.provenance_json()["/components/schemas/StockLowEvent/properties/since"]
    assert (since[0]["basis"], since[0]["rule"]) == ("inferred", "example-usage")


def test_each_line_gives_a_claim_or_a_reason() -> None:
    text = (TIGERCONNECT / "sources" / "javascript-sdk-readme.txt").read_text()
    found = reading(text)
    said = {claim.place.line for claim in found.claims}
    silent = [number for number, line in enumerate(text.splitlines(), 1)
              if line.strip() and number not in said and number not in found.remarks]  # fmt: skip
    assert silent == []


def test_a_row_with_an_unreadable_type_is_reported_and_the_others_stay() -> None:
    text = FLAT.replace("total int The", "total ??! The").replace("order.total", "order.id")
    found = reading(text)
    assert [d.code for d in found.diagnostics] == ["S010"]
    assert "total" not in merged(text).document["components"]["schemas"]["Order"]["properties"]


def test_a_readme_in_another_style_is_read_as_well() -> None:
    """Tables with more columns, literal types, arrow functions, methods named with their arguments."""
    canonical = merged((ROOT / "tests" / "documents" / "foo-readme.md").read_text())
    schemas, sdk = canonical.document["components"]["schemas"], canonical.document["x-tigergen-sdk"]
    invoice = schemas["Invoice"]
    assert invoice["required"] == ["id", "lines", "total"]
    assert invoice["properties"]["status"] == {
        "description": "State of it (default: draft)", "type": "string", "enum": ["draft", "sent"], "default": "draft",
    }  # fmt: skip
    assert invoice["properties"]["meta"]["maxProperties"] == 10
    assert "maxLength" not in invoice["properties"]["total"]
    assert schemas["InvoiceLine"]["properties"]["kind"]["enum"] == ["A", "B", "C"]
    assert sdk["methods"]["invoices.list"]["options"]["limit"] == {
        "description": "how many, between 1 and 100",
        "schema": {"type": "number", "default": 20, "minimum": 1, "maximum": 100},
    }
    assert set(sdk["methods"]) == {"invoices.list", "invoices.send"}
    assert sdk["configuration"]["timeout"]["schema"] == {
        "type": "integer",
        "default": 30000,
        "x-tigergen-unit": "milliseconds",
    }
    assert schemas["InvoicePaidEvent"]["x-tigergen-event-payload"] == "invoice"
    assert "description" not in schemas["PingEvent"]
    assert canonical.document["servers"] == [{"url": "https://api.foo.test/v1"}]
