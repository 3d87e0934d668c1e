"""JSON Pointer: the examples of RFC 6901 and what the class adds to them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tigergen.model import pointer
from tigergen.model.pointer import ROOT, Pointer

RFC = {
    "foo": ["bar", "baz"],
    "": 0,
    "a/b": 1,
    "c%d": 2,
    "e^f": 3,
    "g|h": 4,
    "i\\j": 5,
    'k"l': 6,
    " ": 7,
    "m~n": 8,
    "01": ["x"],
}


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", RFC),
        ("/foo", ["bar", "baz"]),
        ("/foo/0", "bar"),
        ("/foo/1", "baz"),
        ("/", 0),
        ("/a~1b", 1),
        ("/c%d", 2),
        ("/e^f", 3),
        ("/g|h", 4),
        ("/i\\j", 5),
        ('/k"l', 6),
        ("/ ", 7),
        ("/m~0n", 8),
        ("#/c%25d", 2),
        ("#", RFC),
        ("#/e%5Ef", 3),
        ("/01/0", "x"),
    ],
)
def test_the_examples_of_the_rfc(text: str, value: object) -> None:
    assert pointer.resolve(RFC, text) == value


@pytest.mark.parametrize(
    "text",
    [
        "/nope",
        "/foo/2",
        "/foo/00",
        "/foo/01",
        "/foo/-1",
        "/foo/-",
        "/foo/²",
        "/foo/",
        "/a~1b/x",
        "/foo/0/b",
    ],
)
def test_what_is_not_there_is_an_error(text: str) -> None:
    with pytest.raises(LookupError):
        pointer.resolve(RFC, text)


@pytest.mark.parametrize("text", ["foo", "foo/0", "#foo", " /foo"])
def test_a_text_that_is_not_a_pointer_is_another_error(text: str) -> None:
    with pytest.raises(ValueError, match="a JSON Pointer begins with"):
        pointer.split(text)


@given(st.lists(st.text(max_size=5) | st.integers(0, 20), max_size=5))
def test_tokens_come_back_whatever_is_in_them(tokens: list[str | int]) -> None:
    made = Pointer.of(*tokens)
    assert isinstance(made, Pointer)
    assert made.tokens == tuple(map(str, tokens))
    assert pointer.join(tokens) == made
    assert Pointer.parse(made) == made
    step = ROOT
    for token in tokens:
        assert (step / token).parent == step
        assert (step / token).name == str(token)
        assert (step / token).under(step)
        step = step / token
        assert isinstance(step, Pointer)
    assert step == made


def test_being_under_is_about_tokens_and_not_about_letters() -> None:
    path = Pointer("/paths/~1a")
    assert path.under("/paths")
    assert path.under(path)
    assert not path.under("/path")
    assert not Pointer("/paths").under(path)


def test_a_pointer_moves_with_what_it_is_under() -> None:
    assert Pointer("/a/b/c").rebased("/a", "/x/y") == "/x/y/b/c"
    assert isinstance(Pointer("/a").rebased("/a", "/b"), Pointer)
    with pytest.raises(ValueError, match="is not under"):
        Pointer("/ab").rebased("/a", "/x")


def test_it_shows_what_it_is() -> None:
    assert repr(ROOT / "a/b") == "Pointer('/a~1b')"
    assert (ROOT.parent, ROOT.name, ROOT.tokens) == ("", "", ())


def test_a_token_is_escaped_whichever_sign_it_has() -> None:
    assert [ROOT / token for token in ("m~n", "a/b", "~/", 3)] == ["/m~0n", "/a~1b", "/~0~1", "/3"]
    assert Pointer("/m~0n/x").tokens == ("m~n", "x")
