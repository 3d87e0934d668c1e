"""Types, units and limits read out of prose, in the words of many APIs."""

from __future__ import annotations

import pytest
from tigergen.notation.wording import findings, infer_items, infer_type, unit_in_name

TYPES = [
    ("Specifies the number of records to retrieve. Must be less than or equal to 200.", "integer"),
    ("The ID of the user for whom to return results.", None),
    (
        "When set to true or t each tweet returned in a timeline will include a user object",
        "boolean",
    ),
    ("Indicates whether the item is public", "boolean"),
    ("A comma-separated list of user IDs, up to 100 are allowed", "string"),
    ("The list of tags", "array"),
    ("An array of strings", "array"),
    ("JSON object describing the filter", "object"),
    ("Date in YYYY-MM-DD format", "date"),
    ("The date and time of the event in ISO 8601", "date-time"),
    ("Unix timestamp of the start", "integer"),
    ("The price as a decimal number", "number"),
    ("latitude of the location", "number"),
    ("Page number", "integer"),
    ("Maximum number of results to return", "integer"),
    ("The name of the list", None),
    ("The file to upload", "binary"),
    ("Binary data of the image", "binary"),
    ("If true, the message is deleted", "boolean"),
    ("Whether to include entities", "boolean"),
    ("The number of minutes until expiry", "integer"),
    ("Timeout in seconds", "integer"),
    ("The phone number of the user", None),
    ("Credit card number", None),
    ("Order number", None),
    ("User's email address", None),
    ("The text of your status update", "string"),
    ("Enable or disable notifications", "boolean"),
    ("Boolean flag", "boolean"),
    ("List ID", None),
    ("Status of the order. Values: open, closed", None),
    ("The total count of items", "integer"),
    ("Array of objects with the fields name and value", "array"),
    ("A list of integers", "array"),
    ("The index of the first result", "integer"),
    ("Offset for pagination", None),
    ("An optional list of message tokens", "array"),
    ("The account number", None),
    ("Count of messages", "integer"),
    ("Set of permissions to grant", "array"),
    ("Map of attributes", "object"),
    ("The UUID of the device", "uuid"),
    ("URL of the callback", "uri"),
    ("The version number", None),
    ("Number of the house", None),
    ("String with the message", "string"),
    ("true to subscribe, false otherwise", "boolean"),
    ("Returns true if found", "boolean"),
    ("Length of the list", None),
    ("Setting name", None),
    ("ISO 3166 country code", None),
    ("number", "number"),
    ("integer", "integer"),
    ("The integer ID of the group", "integer"),
    ("Base64 encoded binary content", "binary"),
    ("The time stamp at which it was created", None),
    ("A URL to the image", "uri"),
    ("Determines if the user is active", "boolean"),
    ("Flag to include archived", "boolean"),
    ("The quantity to order", "integer"),
    ("Height of the image in pixels", "integer"),
    ("max results", "integer"),
    ("The user's map location", None),
    ("Mapping template", None),
]


@pytest.mark.parametrize(("text", "kind"), TYPES)
def test_types(text: str, kind: str | None) -> None:
    found = infer_type(text)
    assert (None if found is None else found.value.get("format") or found.value["type"]) == kind
    assert found is None or found.rule.startswith("wording-")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Values: LOW, NORMAL (default), HIGH",
            {"enum": ["LOW", "NORMAL", "HIGH"], "default": "NORMAL"},
        ),
        ("One of `a`, b or c", {}),
        ("One of a, b or c", {"enum": ["a", "b", "c"]}),
        ("ADD, REMOVE, JOIN, or LEAVE", {"enum": ["ADD", "REMOVE", "JOIN", "LEAVE"]}),
        ("user or group", {"enum": ["user", "group"]}),
        ("Possible values are: open, closed.", {"enum": ["open", "closed"]}),
        ("Something (default: -1)", {"default": -1}),
        ("Defaults to false.", {"default": False}),
        ("the default is 20", {"default": 20}),
        ("the number of minutes", {"x-tigergen-unit": "minutes"}),
        ("positive integer between 1 and 525600 (1 year)", {"minimum": 1, "maximum": 525600}),
        ("a dictionary with up to 8 keys", {"maxProperties": 8}),
        ("at most 255 characters", {"maxLength": 255}),
        ("File name (e.g. a.png)", {"examples": ["a.png"]}),
        ("Nothing to see here, or there", {}),
        ("Send it to me or you", {}),
    ],
)
def test_what_else_a_description_says(text: str, expected: dict[str, object]) -> None:
    assert {found.keyword: found.value for found in findings(text)} == expected


def test_what_cannot_be_true_of_the_type_is_left_out() -> None:
    assert findings("between 1 and 9", {"type": "string"}) == []
    assert findings("up to 8 keys", {"type": "array"}) == []
    assert [f.keyword for f in findings("at most 5 items", {"type": ["array", "null"]})] == [
        "maxItems"
    ]


@pytest.mark.parametrize(
    ("text", "shape"),
    [
        ("A list of message tokens", {"type": "string"}),
        ("An array of integers", {"type": "integer"}),
        ("A JSON array of datum elements", {"type": "object"}),
        ("A list of things", None),
    ],
)
def test_items(text: str, shape: dict[str, str] | None) -> None:
    found = infer_items(text)
    assert (found.value if found else None) == shape


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("durationInMinutes", "minutes"),
        ("timeout_seconds", "seconds"),
        ("minutes", None),
        ("ttl", None),
    ],
)
def test_units_in_names(name: str, unit: str | None) -> None:
    found = unit_in_name(name)
    assert (found.value if found else None) == unit
