"""Code made of values, and names made of names."""

from __future__ import annotations

import ast
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tigergen.model import escape, names
from tigergen.model.names import Identifier
from tigergen.runtime.model import Model

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=8,
)


@given(JSON)
def test_a_literal_evaluates_to_the_value_of_the_same_type(value: object) -> None:
    literal = escape.python_literal(value)
    assert isinstance(literal, escape.Code)
    made = eval(literal, {"__builtins__": {"float": float}})
    assert (made, repr(made)) == (value, repr(value))


def test_literals_as_they_are_printed() -> None:
    value = {"a": [1, "b", None, {"c": 1.5}], 2: -math.inf}
    assert escape.python_literal(value) == ('{"a": [1, "b", None, {"c": 1.5}], "2": float("-inf")}')
    with pytest.raises(TypeError, match="set is not a JSON value"):
        escape.python_literal(set())


def test_a_tuple_of_tuples_is_one_however_few_they_are() -> None:
    for value in ((), ((),), (("a",),), (("a", 'b"'), ("c",))):
        made = escape.nested_tuple(value)
        assert isinstance(made, escape.Code)
        assert ast.literal_eval(made) == value


def test_code_is_put_together_of_code() -> None:
    made = escape.code("{} = {}", Identifier("a"), 3)
    assert (made, type(made)) == ("a = 3", escape.Code)
    both = escape.joined(", ", [made, Identifier("b")])
    assert (both, type(both)) == ("a = 3, b", escape.Code)


def test_lines_of_a_docstring_are_indented_unless_they_are_empty() -> None:
    made = escape.indented_docstring("First.\n\nSecond.\n  Third.", 4)
    assert made == "First.\n\n    Second.\n      Third."
    assert type(made) is escape.Code
    # A quote at the end would end the docstring one character early.
    assert escape.indented_docstring('It is "so"', 4) == 'It is "so" '


@pytest.mark.parametrize(
    ("text", "literal"),
    [
        ("é\x07", '"é\\u0007"'),
        ("\U0010ffff", '"\\U0010ffff"'),
        ("\uffff", '"\\uffff"'),
        ("\U00010000", '"\U00010000"'),
        ("\ue000", '"\\ue000"'),
        ("\U000f0000", '"\\U000f0000"'),
    ],
)
def test_a_string_keeps_what_can_be_printed(text: str, literal: str) -> None:
    assert escape.ascii_string(text) == literal
    assert ast.literal_eval(literal) == text


def test_names_made_of_names() -> None:
    assert names.prefixed("run", Identifier("stream")) == "run_stream"
    assert names.constant(Identifier("find_all")) == "_FIND_ALL"
    assert names.variable(Identifier("acme"), "apiKey") == "ACME_API_KEY"
    assert names.own("Client") == "Client"
    for bad in ("a b", "é", ""):
        with pytest.raises(ValueError, match="not an identifier"):
            names.own(bad)


USED = {name for name in dir(Model) if not name.startswith(("_", "model_"))}


@pytest.mark.parametrize("name", sorted(USED | {"register", "self", "cls", "raw"}))
def test_a_field_does_not_hide_what_models_use(name: str) -> None:
    assert names.field(name, names.MODEL_RESERVED) == f"{name}_"


def test_other_fields_keep_their_names() -> None:
    assert names.field("model_x", frozenset()) == "model_x_"
    assert names.field("modelName", names.MODEL_RESERVED) == "model_name_"
    assert names.field("models", names.MODEL_RESERVED) == "models"
    assert names.field("orderId", names.MODEL_RESERVED) == "order_id"


def test_a_namer_tells_what_it_has_given() -> None:
    namer = names.Namer({"self"})
    assert namer.has(Identifier("self"))
    assert not namer.has(Identifier("a"))
    namer.take(Identifier("a"))
    assert namer.has(Identifier("a"))


def test_stems_lose_hyphens_that_a_cut_leaves_at_their_end() -> None:
    assert names.file_stem("a" * 79 + " bc") == "a" * 79
    assert names.snake("a" * 79 + " bc") == "a" * 79


@pytest.mark.parametrize(
    "name", ["pydantic_core", "annotationlib", "tigergen", "cgi", "sys", "yaml"]
)
def test_a_package_hides_no_module(name: str) -> None:
    assert names.is_reserved_package(name)
    assert names.package(name) in (f"{name}_api", name.replace("_", ""))


def test_versions() -> None:
    assert names.version("2.1", development=True) == "2.1.0.dev0"
    assert names.version("1234567890.1") == "123456789.0.1"
