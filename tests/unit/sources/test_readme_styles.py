"""READMEs as other hands and tools write them: tables below calls, TypeDoc, interfaces of TypeScript."""

from __future__ import annotations

from typing import Any

import pytest
from conftest import ROOT, merged
from tigergen.sources.document import Document
from tigergen.sources.readme.blocks import blocks
from tigergen.sources.readme.declarations import declared
from tigergen.sources.readme.entries import list_entries
from tigergen.sources.readme.reader import recognise
from tigergen.sources.readme.typedefs import typedefs
from tigergen.text.markdown import markdown_blocks

STYLES = ("tables", "typedoc", "typescript")


def text(style: str) -> str:
    return (ROOT / "tests" / "documents" / f"{style}-readme.md").read_text()


def document(style: str) -> dict[str, Any]:
    return merged(text(style)).document


def types(members: dict[str, Any]) -> dict[str, Any]:
    """Name -> type, named thing, or listed values; `!` marks what is needed."""
    found: dict[str, Any] = {}
    for name, entry in members.items():
        schema = entry.get("schema", entry)
        shown = (
            schema.get("enum") or schema.get("$ref", "").rpartition("/")[2] or schema.get("type")
        )
        found[f"{name}!" if entry.get("required") is True else name] = shown
    return found


@pytest.mark.parametrize("style", STYLES)
def test_each_style_is_recognised(style: str) -> None:
    assert recognise(Document("README.md", text(style))) > 0.2


def test_a_table_may_list_members_of_what_only_the_heading_names() -> None:
    sdk = document("tables")["x-tigergen-sdk"]
    methods = sdk["methods"]
    create = methods["shipments.create"]
    assert types(create["options"]) == {
        "to!": "string",
        "weight!": "number",
        "speed": ["standard", "express", "overnight"],
        "dryRun": "boolean",
    }
    assert create["options"]["speed"]["schema"]["default"] == "standard"
    assert types(methods["shipments.list"]["options"]) == {
        "status": ["open", "labelled", "delivered"],
        "limit": "integer",
        "after": "string",
    }


def test_plain_labels_and_sentences_tell_results_and_errors() -> None:
    methods = document("tables")["x-tigergen-sdk"]["methods"]
    create = methods["shipments.create"]
    assert create["returns"] == {"$ref": "#/components/schemas/Shipment"}
    assert create["errors"] == {"ValidationError": {"description": "if the weight is missing"}}
    assert "Returns" not in create["description"]
    assert methods["shipments.list"]["returns"]["type"] == "array"


def test_an_example_of_use_shows_settings_but_no_defaults() -> None:
    settings = document("tables")["x-tigergen-sdk"]["configuration"]
    assert types(settings) == {
        "apiKey": "string",
        "baseUrl": "string",
        "retries": "integer",
        "region": ["eu", "us"],
    }
    assert not any("default" in entry["schema"] for entry in settings.values())
    assert settings["retries"]["schema"]["maximum"] == 5


def test_a_name_of_several_parts_below_events_is_an_event() -> None:
    found = document("tables")
    event = found["components"]["schemas"]["ShipmentDeliveredEvent"]
    assert event["x-tigergen-event-name"] == "shipment:delivered"
    assert types(event["properties"]) == {"shipmentId": "string", "signedBy": "string"}
    assert event["description"] == "Fired once the recipient has signed."


def test_typedoc_s_methods_and_members_are_read_in_both_its_forms() -> None:
    found = document("typedoc")
    methods = found["x-tigergen-sdk"]["methods"]
    assert set(methods) == {"sendMessage", "deleteMessage", "listRooms", "filesApi.upload"}
    send = methods["sendMessage"]
    assert types(send["arguments"]) == {"roomId!": "string", "text!": "string"}
    assert types(send["options"]) == {"silent": "boolean", "replyTo": "string"}
    assert send["returns"] == {"$ref": "#/components/schemas/Message"}
    assert methods["deleteMessage"]["returns"] == {"type": "null"}
    assert methods["listRooms"]["arguments"] == {
        "limit": {
            "description": "How many rooms at most (default: 50)",
            "schema": {"type": "number", "default": 50},
        }
    }
    upload = methods["filesApi.upload"]
    assert types(upload["arguments"]) == {"path!": "string", "tags": "array"}
    assert upload["description"] == "Uploads a file. It must be smaller than 5 MB."
    schemas = found["components"]["schemas"]
    assert types(schemas["Message"]["properties"]) == {
        "id": "string",
        "text": "string",
        "editedAt": "string",
        "status": ["sent", "read"],
    }
    assert schemas["Message"]["required"] == ["id", "text", "status"]
    assert schemas["StoredFile"]["required"] == ["id"]
    assert schemas["StoredFile"]["properties"]["id"]["description"] == "ID of the file"
    assert schemas["Room"]["properties"]["members"]["items"] == {"type": "string"}


def test_interfaces_and_types_of_typescript_are_models() -> None:
    found = document("typescript")
    schemas = found["components"]["schemas"]
    payment = schemas["Payment"]
    assert types(payment["properties"]) == {
        "id": "string",
        "amount": "number",
        "currency": ["EUR", "USD"],
        "status": ["open", "paid", "refunded"],
        "createdAt": "string",
        "descriptor": ["string", "null"],
    }
    assert payment["required"] == ["id", "amount", "currency", "status", "createdAt"]
    create = schemas["CreatePayment"]["properties"]
    assert create["amount"]["description"] == "In cents."
    assert create["descriptor"]["maxLength"] == 22
    assert types(schemas["RefundOptions"]["properties"]) == {"reason": ["fraud", "duplicate"]}
    assert types(schemas["PaymentPaidEvent"]["properties"]) == {"payment": "Payment"}
    methods = found["x-tigergen-sdk"]["methods"]
    options = methods["payments.list"]["arguments"]["options"]["schema"]
    assert types(options["properties"]) == {"limit": "number", "status": ["open", "paid"]}
    assert "required" not in options
    assert methods["refunds.create"]["errors"] == {
        "AlreadyRefunded": {"description": "when nothing is left"}
    }


def test_declarations_inherit_stand_for_others_and_pass_over_what_is_no_member() -> None:
    code = """```ts
type Speed = 'slow' | 'fast';
interface Base { readonly id: string }
interface Ride extends Base {
  speed: Speed // of the ride
  /** Where
   * it ends. */
  end?: { place: string; km?: number }
  start(at: Date): void
  [key: string]: unknown
  tags: Array<string>, odd: keyof Base;
}
class Other { interface = 1 }
type Broken = {
```
"""
    base, ride = declared(blocks(code))
    assert [entry.argument.name for entry in base.properties] == ["id"]
    members = {entry.argument.name: entry.argument for entry in ride.properties}
    assert list(members) == ["id", "speed", "end", "tags"]
    assert members["speed"].schema == {"type": "string", "enum": ["slow", "fast"]}
    assert members["speed"].description == "of the ride"
    assert (members["end"].description, members["end"].required) == ("Where it ends.", False)
    assert members["end"].schema["required"] == ["place"]
    assert members["tags"].schema["items"] == {"type": "string"}


def test_a_type_in_letters_of_its_own_is_a_type_and_prose_is_none() -> None:
    text = """* `id`: *string* the ID
* **weight** *number* how heavy
* `since` *Date* (optional): from when
* `sender`: *[User](#user)* who sent it
* `tags` `string[]` what it is about
"""
    [listed] = markdown_blocks(text.splitlines())
    entries = {entry.name: entry for entry in list_entries(listed)}
    assert {name: types({name: entry.schema})[name] for name, entry in entries.items()} == {
        "id": "string",
        "weight": "number",
        "since": "string",
        "sender": "User",
        "tags": "array",
    }
    assert (entries["id"].description, entries["since"].description) == ("the ID", "from when")
    assert (entries["id"].required, entries["since"].required) == (None, False)
    prose = ["* `foo` *and* the bar", "* **Note** *never* call it", "* `x`: *Important* rule"]
    [prose_list] = markdown_blocks(prose)
    assert list_entries(prose_list) == []


def test_objects_that_jsdoc_defines_are_models() -> None:
    code = """```js
/**
 * @typedef {Object} Crate
 * @property {string} id - The ID.
 * @property {Array.<number>} [sizes=none] In metres.
 * @property {not a type at all} odd
 */
/** @typedef {Object} Empty */
/** @param {string} id */
```
"""
    [crate] = typedefs(blocks(code))
    first, second = (entry.argument for entry in crate.properties)
    assert (crate.name, first.name, first.description, first.required) == (
        "Crate",
        "id",
        "The ID.",
        None,
    )
    assert (second.schema, second.required) == (
        {"type": "array", "items": {"type": "number"}},
        False,
    )
