"""Waiting between tries: backoff with full jitter, and what a server asks for."""

from __future__ import annotations

import email.utils
import random
import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tigergen.runtime.encoding import expand_path, query_pairs
from tigergen.runtime.errors import ConfigurationError
from tigergen.runtime.options import (
    DEFAULT_MAX_RETRIES,
    DEFAULT_TIMEOUT,
    IDEMPOTENT_METHODS,
    MAX_RETRY_AFTER,
    RETRIED_STATUSES,
    RequestOptions,
    backoff,
    retry_after,
)
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


def test_the_longest_backoff_doubles_up_to_a_cap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random, "uniform", lambda low, high: high)
    assert [backoff(attempt) for attempt in range(6)] == [0.5, 1.0, 2.0, 4.0, 8.0, 8.0]
    assert backoff(10_000) == 8.0
    monkeypatch.setattr(random, "uniform", lambda low, high: low)
    assert backoff(5) == 0.0


def test_a_date_without_an_offset_is_utc_and_counts_from_now(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert retry_after({"retry-after": "Fri, 15 Jan 2027 08:00:30"}, 1_800_000_000.0) == 30.0
    monkeypatch.setattr(time, "time", lambda: 1_800_000_000.0)
    assert retry_after({"Retry-After": "Fri, 15 Jan 2027 08:00:30 GMT"}) == 30.0
    assert retry_after({"X-Retry-After": "5"}) is None


def test_both_names_of_headers_mean_the_same_and_hide_secrets() -> None:
    options = RequestOptions(headers={"a": "1", "b": "1"}, extra_headers={"b": "2", "token": "s"})
    assert options.headers == {"a": "1", "b": "2", "token": "s"}
    assert options.extra_headers == {}
    assert repr(options.headers["token"]) == "***"
    again = replace(options, mode="raw")
    assert (again.headers, again.mode) == (options.headers, "raw")


def test_what_may_be_sent_again() -> None:
    """RFC 9110, 9.2.2, and the statuses after which it helps."""
    assert set(IDEMPOTENT_METHODS) == {"GET", "HEAD", "OPTIONS", "TRACE", "PUT", "DELETE"}
    assert set(RETRIED_STATUSES) == {408, 429, 500, 502, 503, 504}
    assert RequestOptions().mode == "result"
    assert (DEFAULT_TIMEOUT, DEFAULT_MAX_RETRIES, MAX_RETRY_AFTER) == (60, 2, 120)
