"""OpenAPI 3 documents with the habits of Swagger 2.0 and of loose writers lose nothing that can be read."""

from __future__ import annotations

import pytest
from conftest import merged, reading
from tigergen.validate import validate

HEAD = 'openapi: 3.0.3\ninfo: {title: T, version: "1"}\n'
DOCUMENT = (
    HEAD
    + """
paths:
  /pets:
    get:
      tags: pets
      security: {key: []}
      parameters:
        - {name: q, in: query, required: "true", schema: {type: integer, minimum: "3", multipleOf: "0.5"}}
      responses:
        '200': {description: OK, schema: {type: string, maxLength: "9", pattern: "1", example: "7"}}
components:
  securitySchemes:
    key: {type: apiKey, name: k, in: header}
"""
)


def test_values_of_another_type_and_schemas_outside_of_content_are_read_with_a_warning() -> None:
    canonical = merged(DOCUMENT)
    assert validate(canonical) == []
    operation = canonical.document["paths"]["/pets"]["get"]
    assert operation["tags"] == ["pets"]
    assert operation["security"] == [{"key": []}]
    parameter = operation["parameters"][0]
    assert parameter["required"] is True
    assert parameter["schema"] == {"type": "integer", "minimum": 3, "multipleOf": 0.5}
    schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
    assert schema == {"type": "string", "maxLength": 9, "pattern": "1", "example": "7"}
    found = reading(DOCUMENT).diagnostics
    assert [one.code for one in found] == ["S019"] * 7


@pytest.mark.parametrize("value", ['"many"', '"-1"', '"01"', '"1e9"', '"true"', '""', "[1]"])
def test_what_is_no_value_of_the_field_is_left_out(value: str) -> None:
    schema = f"{{type: string, maxLength: {value}}}"
    text = f"{HEAD}paths: {{}}\ncomponents: {{schemas: {{Pet: {schema}}}}}\n"
    assert merged(text).document["components"]["schemas"]["Pet"] == {"type": "string"}
    assert [one.code for one in reading(text).diagnostics] == ["S006"]
