"""Inferences from the wording of descriptions and names.

Notations that say a fact outright (`Values: A, B`, `default: 3`, `between 1 and 9`) give statements;
they have a name all the same, so that a reader of the provenance knows what was read.
"""

from __future__ import annotations

from typing import Final

from tigergen.rules.rule import Rule, inference

_TYPES: Final = (
    ("separated", "comma separated list of tokens", "type: string"),
    ("binary", "the file to upload", "type: string, format: binary"),
    ("boolean", "whether the user is active", "type: boolean"),
    ("array", "list of message tokens", "type: array"),
    ("unix-time", "unix timestamp of the change", "type: integer"),
    ("integer", "the number of orders to return", "type: integer"),
    ("number", "latitude of the hospital", "type: number"),
    ("object", "JSON object with metadata", "type: object"),
    ("date-time", "ISO 8601 time of the event", "type: string, format: date-time"),
    ("uuid", "UUID of the device", "type: string, format: uuid"),
    ("date", "first day, YYYY-MM-DD", "type: string, format: date"),
    ("url", "URL of the avatar", "type: string, format: uri"),
    ("string", "text of the message", "type: string"),
)

RULES: Final[tuple[Rule, ...]] = (
    *(
        inference(
            f"wording-{kind}",
            f"A description that speaks of such a value gives the type: {gives}.",
            "Authors who leave out a type usually name the kind of value in the first sentence; "
            "the earliest such word counts.",
            f"- {{name: x, in: query, description: {text}}}",
            gives,
        )
        for kind, text, gives in _TYPES
    ),
    inference(
        "wording-items",
        "A description of an array that names its items gives their type.",
        "Without it every item would accept any value.",
        "description: list of message tokens",
        "type: array, items: {type: string}",
    ),
    inference(
        "values-list",
        "A list of values in a description is the list of accepted values: stated where it is "
        "introduced as one (Values:), inferred where the description is only such a list.",
        "Typed values are checked before a request is sent.",
        "description: 'Values: LOW, NORMAL (default), HIGH'",
        "enum: [LOW, NORMAL, HIGH], default: NORMAL",
    ),
    inference(
        "default-notation",
        "A default written in a description is the default, stated.",
        "The notation says the fact outright; only its place is unusual.",
        "description: 'page size (default: 20)'",
        "default: 20",
    ),
    inference(
        "range-notation",
        "Limits written in a description are the limits, stated.",
        "The notation says the fact outright; only its place is unusual.",
        "description: between 1 and 9",
        "minimum: 1, maximum: 9",
    ),
    inference(
        "size-notation",
        "A limit of length or count written in a description is the limit, stated.",
        "The notation says the fact outright; only its place is unusual.",
        "description: at most 140 characters",
        "maxLength: 140",
    ),
    inference(
        "example-notation",
        "An example written in a description is an example, stated.",
        "The notation says the fact outright; only its place is unusual.",
        "description: 'the phone number, e.g. +15550100'",
        "examples: [+15550100]",
    ),
    inference(
        "unit-wording",
        "A unit named in the description of a number is the unit of the number.",
        "Minutes taken for seconds are a fault that no type check finds.",
        "description: the number of minutes until the message expires",
        "x-tigergen-unit: minutes",
    ),
    inference(
        "unit-in-name",
        "A unit in the name of a number is the unit of the number.",
        "Minutes taken for seconds are a fault that no type check finds.",
        "durationInMinutes: {type: integer}",
        "x-tigergen-unit: minutes",
    ),
    inference(
        "untyped-is-string",
        "A value whose type nothing hints at is a string, assumed.",
        "Every other type would refuse values that the server accepts.",
        "- {name: q, in: query}",
        "type: string (assumed)",
    ),
)
