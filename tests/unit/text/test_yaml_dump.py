"""YAML is written as PyYAML writes it, only sooner."""

from __future__ import annotations

import pytest
import yaml
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tigergen.text.yaml_dump import _printed, dump_yaml

_words = st.lists(
    st.sampled_from(
        ["a", "yes", "Null", "#", "x:", ":y", "-", "it's", '"q"', "/{id}", "200", "é", "", "w" * 60]
    ),
    max_size=30,
).map(" ".join)
_texts = st.one_of(_words, st.text(max_size=12))
_scalars = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), _texts)
_values = st.recursive(
    _scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(_texts, inner, max_size=3)
    ),
    max_leaves=12,
)


@pytest.mark.slow
@settings(max_examples=300, deadline=None)
@given(_values)
@example({"a": [[["deep " * 30, {"200": {"b" * 130: ["x"]}}]]]})
@example([["\x85"], {"a\u2028b": ["\u2029"]}])
@example({"description": "word " * 40 + "end", "y": ["yes", "~", "=", "<<", "1:30", "0o7", "-"]})
def test_text_is_that_of_pyyaml(value: object) -> None:
    assert dump_yaml(value) == _printed(value)


def test_separators_of_lines_are_the_same_to_every_version_of_yaml() -> None:
    value = [["\x85"], {"a\u2028b": ["c\u2029\nd"]}]
    text = dump_yaml(value)
    assert "".join(text.splitlines()) == text.replace("\n", "")
    assert yaml.safe_load(text) == value
