"""Waiting between tries: backoff with full jitter, and what a server asks for."""

from __future__ import annotations

import email.utils

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tigergen.runtime.encoding import expand_path, query_pairs
from tigergen.runtime.errors import ConfigurationError
from tigergen.runtime.options import backoff, retry_after
from tigergen.runtime.unset import UNSET


@given(st.integers(0, 40))
def test_backoff_is_between_nothing_and_a_cap_that_doubles(attempt: int) -> None:
    assert 0.0 <= backoff(attempt) <= min(8.0, 0.5 * 2**attempt)


def test_backoff_jitters() -> None:
    assert len({backoff(4) for _ in range(20)}) > 10


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("3", 3.0),
        ("0", 0.0),
        (" 7 ", 7.0),
        ("-1", None),
        ("soon", None),
        ("", None),
        ("1e3", None),
        ("99999", 99999.0),
        ("1.5", 1.5),
        ("²", None),
        ("٣", None),
    ],
)
def test_retry_after_in_seconds(value: str, seconds: float | None) -> None:
    assert retry_after({"Retry-After": value}) == seconds


def test_retry_after_as_a_date() -> None:
    now = 1_800_000_000.0
    assert retry_after(
        {"retry-after": email.utils.formatdate(now + 30, usegmt=True)}, now
    ) == pytest.approx(30)
    assert retry_after({"retry-after": email.utils.formatdate(now - 30, usegmt=True)}, now) == 0.0
    later = email.utils.formatdate(now + 3600, usegmt=True)
    assert retry_after({"retry-after": later}, now) == 3600.0


@given(st.text(min_size=1))
def test_a_path_value_stays_one_segment(text: str) -> None:
    try:
        path = expand_path("/a/{id}/b", {"id": text})
    except ConfigurationError:
        assert text in (".", "..")
    except UnicodeEncodeError:
        assert any("\ud800" <= char <= "\udfff" for char in text)
    else:
        assert path.count("/") == 3
        assert not set("?# ") & set(path)


@pytest.mark.parametrize(
    ("value", "style", "segment"),
    [
        (["a,b", "c"], ("simple", False), "a%2Cb,c"),
        ({"R": 1, "G": "x/y"}, ("simple", False), "R,1,G,x%2Fy"),
        ({"R": 1, "G": 2}, ("simple", True), "R=1,G=2"),
        ("a;b", ("label", False), ".a%3Bb"),
        (["a", "b"], ("label", False), ".a,b"),
        (["a", "b"], ("label", True), ".a.b"),
        ({"R": 1, "G": 2}, ("label", True), ".R=1.G=2"),
        ("a", ("matrix", False), ";p=a"),
        (["a", "b"], ("matrix", False), ";p=a,b"),
        (["a", "b"], ("matrix", True), ";p=a;p=b"),
        ({"R": 1, "G": 2}, ("matrix", False), ";p=R,1,G,2"),
        ({"R": 1, "G": 2}, ("matrix", True), ";R=1;G=2"),
    ],
)
def test_path_values_follow_their_style(
    value: object, style: tuple[str, bool], segment: str
) -> None:
    assert expand_path("/a/{p}", {"p": value}, {"p": style}) == f"/a/{segment}"


@pytest.mark.parametrize(
    ("value", "style", "pairs"),
    [
        (["a", "b"], ("form", True), [("q", "a"), ("q", "b")]),
        (["a", "b"], ("form", False), [("q", "a,b")]),
        (["a", "b"], ("pipeDelimited", False), [("q", "a|b")]),
        (["a", "b"], ("spaceDelimited", False), [("q", "a b")]),
        ({"k": 1}, ("deepObject", True), [("q[k]", "1")]),
        ({"k": 1}, ("form", True), [("k", "1")]),
        ({"k": 1, "l": 2}, ("form", False), [("q", "k,1,l,2")]),
        (True, ("form", True), [("q", "true")]),
        (None, ("form", True), []),
        (UNSET, ("form", True), []),
    ],
)
def test_query_styles_of_openapi(
    value: object, style: tuple[str, bool], pairs: list[tuple[str, str]]
) -> None:
    assert query_pairs({"q": value}, {"q": style}) == pairs
