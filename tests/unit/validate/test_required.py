"""L009: what is required should be a property, unless another schema may have it."""

from __future__ import annotations

from conftest import merged
from tigergen.validate import lint


def test_a_required_name_that_no_property_has_is_noted() -> None:
    canonical = merged("""
openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    Misspelt: {type: object, required: [id, nmae], properties: {id: {}, name: {}}}
    Base: {type: object, required: [kind], properties: {}}
    Joined: {allOf: [{$ref: '#/components/schemas/Base'}], required: [kind], properties: {id: {}}}
    Part: {allOf: [{required: [id], properties: {x: {}}}, {properties: {id: {}}}]}
    Pattern: {required: [x-1], properties: {id: {}}, patternProperties: {'^x-': {}}}
""")
    found = [one.message for one in lint(canonical) if one.code == "L009"]
    assert found == ["/components/schemas/Misspelt: 'nmae' is required and is not a property"]
