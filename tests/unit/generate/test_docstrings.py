"""Docstrings are wrapped as the standard library wraps text."""

from __future__ import annotations

import textwrap

from hypothesis import given
from hypothesis import strategies as st
from tigergen.generate.wording import filled

WORDS = st.lists(st.text("ab-é.", min_size=1, max_size=14), max_size=9)


@given(WORDS, st.integers(1, 24), st.sampled_from([0, 4]))
def test_text_is_filled_as_textwrap_fills_it(words: list[str], width: int, hanging: int) -> None:
    text = " ".join(words)
    expected = textwrap.fill(
        text,
        width,
        subsequent_indent=" " * hanging,
        break_long_words=False,
        break_on_hyphens=False,
    )
    assert filled(text, width, hanging) == expected
