"""SDK READMEs: types in flow notation, tables, lists, signatures, events; flattened or Markdown."""

from __future__ import annotations

import re
from typing import Any

import pytest
from conftest import ROOT, TIGERCONNECT, merged, reading
from tigergen.model.canonical import Canonical
from tigergen.notation.flow import NotAType, parse_prefix, parse_type
from tigergen.sources.document import Document, Reading
from tigergen.sources.readme.blocks import blocks
from tigergen.sources.readme.reader import read, recognise

DOCUMENTS = ROOT / "tests" / "documents"


@pytest.mark.parametrize(
    ("text", "schema"),
    [
        ("string", {"type": "string"}),
        ("?string", {"type": ["string", "null"]}),
        ("int", {"type": "integer"}),
        ("User", {"$ref": "#/components/schemas/User"}),
        ("User[]", {"type": "array", "items": {"$ref": "#/components/schemas/User"}}),
        (
            "User/Group",
            {
                "oneOf": [
                    {"$ref": "#/components/schemas/User"},
                    {"$ref": "#/components/schemas/Group"},
                ]
            },
        ),
        ("string | int", {"oneOf": [{"type": "string"}, {"type": "integer"}]}),
        (
            "Array<string|User>",
            {
                "type": "array",
                "items": {"oneOf": [{"type": "string"}, {"$ref": "#/components/schemas/User"}]},
            },
        ),
        ("?Group", {"oneOf": [{"$ref": "#/components/schemas/Group"}, {"type": "null"}]}),
        ("string|void", {"type": ["string", "null"]}),
        ("Promise.<User,Error>", {"x-tigergen-promise": {"$ref": "#/components/schemas/User"}}),
        ("Promise<void>", {"x-tigergen-promise": {"type": "null"}}),
        (
            "{ a: string, b: ?int = 3 }",
            {
                "type": "object",
                "required": ["a"],
                "properties": {
                    "a": {"type": "string"},
                    "b": {"type": ["integer", "null"], "default": 3},
                },
            },
        ),
        ("Date", {"type": "string", "format": "date-time"}),
        ("Object<string, number>", {"type": "object", "additionalProperties": {"type": "number"}}),
        (
            "(string|int)[]",
            {"type": "array", "items": {"oneOf": [{"type": "string"}, {"type": "integer"}]}},
        ),
        (
            "?Object[]|?Object",
            {
                "oneOf": [
                    {"type": "array", "items": {"type": "object"}},
                    {"type": "object"},
                    {"type": "null"},
                ]
            },
        ),
    ],
)
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
    silent = [
        number
        for number, line in enumerate(text.splitlines(), 1)
        if line.strip() and number not in said and number not in found.remarks
    ]
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
        "description": "State of it (default: draft)",
        "type": "string",
        "enum": ["draft", "sent"],
        "default": "draft",
    }
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


# -- README files in other styles -----------------------------------------------------------------


@pytest.fixture(scope="module")
def jsdoc() -> dict[str, Any]:
    return merged((DOCUMENTS / "jsdoc2md-readme.md").read_text()).document


def test_what_jsdoc2md_writes_gives_methods_with_typed_arguments(jsdoc: dict[str, Any]) -> None:
    methods = jsdoc["x-tigergen-sdk"]["methods"]
    assert set(methods) == {"track", "close"}
    track = methods["track"]
    assert track["description"] == "Find out where a parcel is."
    assert track["arguments"]["number"]["schema"] == {"type": "string"}
    assert track["arguments"]["number"]["required"] is True
    assert track["options"]["language"]["schema"] == {"type": "string", "enum": ["en", "de"]}
    depth = track["options"]["depth"]
    assert (depth["schema"]["minimum"], depth["schema"]["maximum"]) == (1, 50)
    assert "required" not in depth
    assert track["returns"]["$ref"] == "#/components/schemas/Parcel"
    assert track["returns"]["description"] == "the parcel as it is now"
    assert track["errors"] == {"NotFoundError": {"description": "if there is no such parcel"}}
    assert methods["close"]["description"] == "Close the connection."


def test_what_jsdoc2md_writes_gives_models_events_and_configuration(jsdoc: dict[str, Any]) -> None:
    schemas = jsdoc["components"]["schemas"]
    assert set(schemas) == {"Parcel", "Stop", "MovedEvent", "IdleEvent"}
    assert schemas["Parcel"]["required"] == ["number", "stops"]
    assert schemas["Parcel"]["properties"]["stops"]["items"]["$ref"].endswith("/Stop")
    assert schemas["MovedEvent"]["x-tigergen-event-payload"] == "stop"
    assert schemas["MovedEvent"]["description"] == "A parcel reached a stop."
    assert "properties" not in schemas["IdleEvent"]
    settings = jsdoc["x-tigergen-sdk"]["configuration"]
    assert set(settings) == {"token", "timeout", "baseUrl"}
    assert settings["timeout"]["schema"]["default"] == 30
    assert jsdoc["servers"] == [{"url": "https://api.parcels.test"}]


@pytest.fixture(scope="module")
def lists() -> dict[str, Any]:
    return merged((DOCUMENTS / "lists-readme.md").read_text()).document


def test_lists_of_arguments_results_and_errors_are_read(lists: dict[str, Any]) -> None:
    methods = lists["x-tigergen-sdk"]["methods"]
    opened = methods["accounts.open"]
    assert opened["arguments"]["owner"]["description"] == "who it belongs to"
    assert set(opened["options"]) == {"currency", "limit"}
    assert "required" not in opened["options"]["limit"]
    assert opened["description"] == "Open an account."
    currency = opened["options"]["currency"]["description"]
    assert currency == "EUR or USD; The currency must be one the owner has signed up for."
    assert opened["returns"]["$ref"] == "#/components/schemas/Account"
    assert methods["accounts.close"]["errors"] == {
        "not-empty": {"description": "there is money left"}
    }
    assert methods["accounts.settle"]["options"]["force"]["schema"] == {"type": "boolean"}


def test_what_is_no_model_makes_no_schema(lists: dict[str, Any]) -> None:
    assert set(lists["components"]["schemas"]) == {"Account", "AccountOpenedEvent", "OfflineEvent"}
    assert lists["components"]["schemas"]["Account"]["required"] == ["id", "balance"]


def test_whom_to_ask_and_the_licence_are_kept_apart_from_the_licence_of_the_api(
    lists: dict[str, Any],
) -> None:
    assert lists["info"]["contact"] == {"email": "help@ledger.test"}
    assert lists["x-tigergen-sdk"]["license"] == "MIT"
    assert "license" not in lists["info"]


# -- what a README says in passing ----------------------------------------------------------------

SIGNATURES = """# Shop

## shop.orders.place

Places an order.

```js
shop.orders.place(
  item: string|Item, // the id of an item does as well
  {
    shopId: string,
    // only for gifts
    senderId: string, // defaults to shopId
    noteless: bool = false, // true prints no note
    hours: number, // positive integer between 1 and 9
    format = 'full', // or 'ids'
    kind: string, // gift/plain
    until = null,
    /* extra OrderOptions attributes */
  }
):Promise.<Receipt,Error>
```

## Example

Placing one for a friend

```js
shop.orders.place('i-1', { shopId: 's', hours: 3 }).then(function (receipt) {
  console.log(receipt.number, receipt.item.name)
}, function (err) {
  if (err.code === 'sold-out') console.log('gone')
})
```

Rounding is up. An order must be paid within a day.

### OrderOptions

- urgent: ?boolean - whether it is urgent (default: false)

### Item

| Property | Type | Description |
| --- | --- | --- |
| id | string | ID |
| name | string | Name |

## shop.items.find

The name may be missing of an item.

```js
shop.items.find(id: string):Promise.<Item,Error>
```

## shop.orders.search

Each result.score is a share.

```js
shop.orders.search(text: string):Promise.<Item,Error>
```

```js
shop.orders.search('x').then(function (found) {
  found.forEach(function (result) { console.log(result.order.number) })
})
```

## shop.orders.join

Only the owner can add or remove guests, but everybody can look.

```js
shop.orders.join(id: string):Promise.<void,Error>
shop.orders.join(order) // must have id
```

## Guests

It is logged when a guest adds or removes another guest; see Item.
"""


@pytest.fixture(scope="module")
def passing() -> Canonical:
    return merged(SIGNATURES)


def sdk_method(canonical: Canonical, name: str) -> dict[str, Any]:
    found: dict[str, Any] = canonical.document["x-tigergen-sdk"]["methods"][name]
    return found


def test_comments_inside_the_braces_of_a_signature_are_read(passing: Canonical) -> None:
    place = sdk_method(passing, "orders.place")
    options = place["options"]
    assert options["senderId"]["description"] == "only for gifts; defaults to shopId"
    assert options["senderId"]["x-tigergen-default-from"] == "shopId"
    assert "default" not in options["senderId"]["schema"]
    assert options["noteless"]["description"] == "true prints no note"
    assert options["format"]["schema"] == {
        "type": "string",
        "enum": ["full", "ids"],
        "default": "full",
    }
    assert options["kind"]["schema"]["enum"] == ["gift", "plain"]
    assert options["until"]["schema"] == {"default": None}
    assert place["x-tigergen-options-of"] == "OrderOptions"


def test_prose_below_an_example_belongs_to_the_method_and_captions_do_not(
    passing: Canonical,
) -> None:
    place = sdk_method(passing, "orders.place")
    assert place["description"] == (
        "Places an order. Rounding is up. An order must be paid within a day."
    )


def test_examples_show_results_and_errors_that_no_table_lists(passing: Canonical) -> None:
    assert sdk_method(passing, "orders.place")["errors"] == {"sold-out": {}}
    receipt = passing.document["components"]["schemas"]["Receipt"]
    assert set(receipt["properties"]) == {"number", "item"}
    assert receipt["properties"]["item"] == {"$ref": "#/components/schemas/Item"}
    (origin, *_) = passing.provenance_json()["/components/schemas/Receipt/properties/number"]
    assert (origin["basis"], origin["rule"]) == ("inferred", "example-usage")
    shown = sdk_method(passing, "orders.search")["shown"]
    assert shown["type"] == "array"
    assert set(shown["items"]["properties"]) == {"order", "score"}


def contradictions(canonical: Canonical) -> dict[tuple[str, str], list[object]]:
    return {
        (conflict.settled_by, conflict.subject.tokens[-2]): [side.value for side in conflict.sides]
        for conflict in canonical.conflicts
    }


def test_a_readme_that_contradicts_itself_is_on_record(passing: Canonical) -> None:
    found = contradictions(passing)
    options = sdk_method(passing, "orders.place")["options"]
    assert found["default-over-notation", "senderId"] == [False, True]
    assert found["example-over-notation", "kind"] == [False, True]
    assert options["kind"]["required"] is options["senderId"]["required"] is False
    assert options["hours"]["required"] is options["shopId"]["required"] is True
    assert found["text-over-notation", "schema"] == ["integer", "number"]
    assert options["hours"]["schema"]["type"] == "integer"
    assert found["text-over-notation", "properties"] == ["The name may be missing", "required"]
    assert "name" not in passing.document["components"]["schemas"]["Item"]["required"]
    assert found["only-over-any", "orders.join"] == [
        "Only the owner can add or remove",
        "a guest adds or removes",
    ]


def test_every_line_of_a_description_is_cited(passing: Canonical) -> None:
    where = "/x-tigergen-sdk/methods/orders.place/description"
    lines = [origin["line"] for origin in passing.provenance_json()[where]]
    text = SIGNATURES.split("\n")
    assert [text[line - 1].split()[0] for line in lines] == ["Places", "Rounding"]


def test_meanings_of_values_and_other_topics_are_kept() -> None:
    text = FLAT.replace(
        "client.orders.find\n",
        "States of orders\n\nWhat may still change depends on Order.state.\n\n"
        "CLOSED\n\nThe order can change no more.\n\nclient.orders.find\n",
        1,
    )
    document = merged(text).document
    state = document["components"]["schemas"]["Order"]["properties"]["state"]
    assert state["x-enumDescriptions"] == {"CLOSED": "The order can change no more."}
    assert document["x-tigergen-sdk"]["topics"] == {
        "States of orders": {"description": "What may still change depends on Order.state."}
    }


def test_a_comma_that_is_missing_in_an_example_leaves_no_argument_out() -> None:
    text = SIGNATURES.replace("'i-1', {", "['i-1']\n 'now', {").replace(
        "item: string|Item,", "items: string[],\n  when: string,"
    )
    found = contradictions(merged(text))
    assert ("example-over-notation", "hours") not in found


def test_blanks_that_do_not_break_are_blanks() -> None:
    text = FLAT.replace("// between 1 and 48", "//\u00a0between\u00a01\u00a0and\u00a048")
    assert facts(text) == facts(FLAT)


LONG = 1000


@pytest.mark.parametrize(
    "text",
    [
        "```js\n" + "a.b(\n" * LONG + "```\n",
        "```js\n" + "a.b(c: string):void\n" * LONG + "```\n",
        "```js\n" + 'a.b("x").then(function (y) { y.z })\n' * LONG + "```\n",
        "```js\n" + 'a.on("x", function (y) { y.z })\n' * LONG + "```\n",
        "*a " * LONG + "[" * LONG + "a." * LONG + "b(\n",
        "only a can add or remove things.\n\n" * LONG,
    ],
    ids=["unclosed", "signatures", "calls", "handlers", "marks", "sentences"],
)
def test_long_readmes_are_read_in_one_go(text: str) -> None:
    """What takes quadratic time takes minutes here."""
    found = Reading(Document("long", "# A\n\n## b\n\n" + text), "sdk-readme", 1)
    read(found)
    assert found.remarks


def test_a_signature_in_a_heading_is_read_with_its_types() -> None:
    readme = """# Parcels SDK

### Parcel

| Name | Type |
| --- | --- |
| `id` | `string` |

### client.parcels.find(id: string): Promise.<Parcel,Error>

Gets one parcel.

### client.parcels.send({ to: string, weight: ?number }): Promise.<Parcel,Error>

### client.parcels.tag(id: Some<odd thing, label)
"""
    assert recognise(Document("README.md", readme)) > 0.5
    found = merged(readme).document["x-tigergen-sdk"]["methods"]
    assert found["parcels.find"]["arguments"] == {
        "id": {"required": True, "schema": {"type": "string"}}
    }
    assert set(found["parcels.send"]["options"]) == {"to", "weight"}
    assert found["parcels.tag"]["arguments"] == {"id": {}, "label": {}}


def test_a_program_is_not_a_readme() -> None:
    program = "".join(f"self.send_header({one},\n    1)\nself.end(\n    {one})\n" for one in "abcd")
    assert recognise(Document("server.py", program)) == 0.0


def test_a_member_whose_namesakes_are_of_several_types_is_of_no_known_type() -> None:
    text = """# Shop

## shop.orders.search

```js
shop.orders.search({ tags: string, note: string }):Promise.<Order,Error>
```

```js
shop.orders.search({ tags: 'a' }).then(function (found) {
  found.forEach(function (result) { console.log(result.tags, result.note) })
})
```

### Order

| Property | Type |
| --- | --- |
| tags | string[] |
| note | string |

### Line

| Property | Type |
| --- | --- |
| tags | Object |
| note | string |
"""
    shown = sdk_method(merged(text), "orders.search")["shown"]["items"]["properties"]
    assert shown == {"tags": {}, "note": {"type": "string"}}
