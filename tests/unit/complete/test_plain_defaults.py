"""What is told fast to be a default that its schema allows is one to a validator too."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openapi_schema_validator import OAS32Validator
from tigergen.complete.defaults import _plainly_fine

_values = st.sampled_from(
    [None, True, False, 0, 1, -3, 2.5, 1.0, "a", "", [], ["a"], ["a", 1], {}, {"a": 1}]
)
_types = st.sampled_from("string integer number boolean null array object".split())
_schemas = st.fixed_dictionaries(
    {"default": _values},
    optional={
        "type": st.one_of(_types, st.lists(_types, min_size=1, max_size=2, unique=True)),
        "enum": st.lists(_values, max_size=3),
        "minimum": st.integers(-3, 3),
        "maximum": st.integers(-3, 3),
        "items": st.sampled_from([{"type": "string"}, {"enum": ["a", "b"]}, {"minLength": 2}, {}]),
        "minItems": st.integers(0, 2),
        "maxItems": st.integers(0, 2),
        "pattern": st.just("^b"),
        "x-seen": st.just(1),
    },
)


@settings(max_examples=300, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(_schemas)
def test_a_plainly_fine_default_is_valid(schema: dict[str, Any]) -> None:
    if _plainly_fine(schema):
        assert OAS32Validator(schema).is_valid(schema["default"])
