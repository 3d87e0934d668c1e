"""Credentials: what is chosen, how it is sent, and where it never goes."""

from __future__ import annotations

import asyncio
import base64
from typing import Any

import pytest
from tigergen.runtime.auth import (
    Credentials,
    CredentialSource,
    Keyring,
    Secret,
    api_key,
    basic,
    bearer,
    check_base_url,
    check_headers,
    combined,
    from_environment,
    given,
    guarded,
    holds_secret,
    is_loopback,
    secret,
)
from tigergen.runtime.errors import ConfigurationError, InsecureTransportError


def plain(credentials: Credentials) -> tuple[dict[str, str], dict[str, str]]:
    """Headers and query, after making sure that neither shows its values."""
    values = [*credentials.headers.values(), *credentials.query.values()]
    assert all(isinstance(value, Secret) for value in values)
    return dict(credentials.headers), dict(credentials.query)


@pytest.mark.parametrize(
    ("made", "headers", "query"),
    [
        (
            basic("Ada", "pass:word é"),
            {"Authorization": "Basic " + base64.b64encode("Ada:pass:word é".encode()).decode()},
            {},
        ),
        (bearer("t0ken"), {"Authorization": "Bearer t0ken"}, {}),
        (api_key("X-Key", "header", "k"), {"X-Key": "k"}, {}),
        (api_key("key", "query", "é\nk"), {}, {"key": "é\nk"}),
        (api_key("sid", "cookie", "k"), {"Cookie": "sid=k"}, {}),
    ],
)
def test_each_scheme_as_it_is_sent(
    made: Credentials, headers: dict[str, str], query: dict[str, str]
) -> None:
    assert plain(made) == (headers, query)
    assert bool(made) is True
    assert "k" not in repr(made).partition("(")[2]


def test_no_credentials_are_false() -> None:
    assert bool(Credentials()) is False


@pytest.mark.parametrize("value", ["a\rb", "a\nb", "é"])
def test_a_credential_in_a_header_is_one_line_of_ascii(value: str) -> None:
    for make in (bearer, lambda text: api_key("X", "header", text)):
        with pytest.raises(ConfigurationError, match="ASCII without line breaks"):
            make(value)
    with pytest.raises(ConfigurationError, match="ASCII without line breaks"):
        api_key("X", "cookie", value)


def test_a_user_name_holds_no_colon() -> None:
    with pytest.raises(ConfigurationError, match="must not hold a colon"):
        basic("a:b", "c")


def test_a_secret_is_a_text_that_does_not_show() -> None:
    assert (repr(secret("x")), secret("x")) == ("***", "x")
    assert secret(None) is None


def test_credentials_that_go_together_are_one() -> None:
    parts = [api_key("a", "cookie", "1"), api_key("b", "cookie", "2"), api_key("q", "query", "3")]
    assert plain(combined([*parts, bearer("t")])) == (
        {"Cookie": "a=1; b=2", "Authorization": "Bearer t"},
        {"q": "3"},
    )
    # Only cookies are joined: two tokens are not one.
    assert plain(combined([bearer("t"), bearer("u")])) == ({"Authorization": "Bearer u"}, {})
    assert combined([]) == Credentials()


# -- where they come from -------------------------------------------------------------------------------


def both(source: CredentialSource) -> Credentials:
    """What the source gives, which is the same to both kinds of client."""
    found = asyncio.run(source.aget())
    assert found == source.get()
    return found


def test_fixed_values_are_made_once_and_functions_are_asked_each_time() -> None:
    fixed = CredentialSource(basic, "Ada", "x")
    assert fixed.changes is False
    assert fixed.get() is fixed.get() is asyncio.run(fixed.aget())
    counted = iter("abcdefgh")
    asked = CredentialSource(basic, "Ada", lambda: next(counted))
    assert asked.changes is True
    assert asked.get() != asked.get()
    assert plain(both(CredentialSource(bearer, lambda: "t"))) == ({"Authorization": "Bearer t"}, {})
    assert repr(asked) == "CredentialSource(***)"


def test_a_coroutine_gives_a_credential_to_the_asynchronous_client_alone() -> None:
    async def token() -> str:
        return "t"

    source = CredentialSource(bearer, token)
    assert asyncio.run(source.aget()) == bearer("t")
    with pytest.raises(ConfigurationError, match="not coroutine; a coroutine function needs"):
        source.get()


@pytest.mark.parametrize("value", [5, b"t", None])
def test_a_credential_is_a_text(value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"must be a text, not {type(value).__name__}"):
        CredentialSource(bearer, value)
    with pytest.raises(ConfigurationError, match="must be a text"):
        CredentialSource(bearer, lambda: value).get()


def test_a_source_needs_all_its_values() -> None:
    assert given(basic, "Ada", None) is None
    source = given(basic, "Ada", "x")
    assert source is not None
    assert source.get() == basic("Ada", "x")


def test_the_argument_goes_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ACME_KEY", "env")
    assert from_environment("own", "ACME_KEY") == "own"
    found: str | None = from_environment(None, "ACME_KEY")
    assert (found, repr(found)) == ("env", "***")
    assert repr(from_environment("own", "ACME_KEY")) == "***"
    monkeypatch.setenv("ACME_KEY", "")
    assert from_environment(None, "ACME_KEY") is None
    monkeypatch.delenv("ACME_KEY")
    assert from_environment(None, "ACME_KEY") is None


# -- which are chosen -----------------------------------------------------------------------------------

TOKEN, KEY, PAIR = (
    CredentialSource(bearer, "t"),
    CredentialSource(api_key, "k", "query", "1"),
    CredentialSource(basic, "Ada", "x"),
)


def ring(**more: Any) -> Keyring:
    schemes = {"token": TOKEN, "key": KEY, "pair": PAIR, "gone": None}
    return Keyring(schemes, advice={"gone": "token=..."}, **more)


@pytest.mark.parametrize(
    ("asked", "chosen"),
    [
        ((("token",),), [TOKEN]),
        ((("gone",), ("key",)), [KEY]),
        ((("token", "key"),), [TOKEN, KEY]),
        ((("token", "gone"), ("pair",)), [PAIR]),
        ((("key",), ("pair",)), [KEY]),
        (((), ("key",)), [KEY]),  # what may be left out is used if it is there
        (((), ("gone",)), []),
        ((), []),
        ((("unknown",), ("pair",)), [PAIR]),
        (None, [PAIR, KEY]),
    ],
)
def test_the_first_alternative_that_can_be_given_is_chosen(
    asked: Any, chosen: list[CredentialSource]
) -> None:
    keys = ring(usual=(("pair", "key"),), demanded=True)
    assert keys.choose(asked) == chosen
    assert keys.get(asked) == asyncio.run(keys.aget(asked)) == combined([o.get() for o in chosen])


def test_missing_credentials_are_named_with_the_ways_to_give_them() -> None:
    asked = (("gone",), ("other", "token"))
    for call in (ring().choose, ring().get, lambda ways: asyncio.run(ring().aget(ways))):
        with pytest.raises(ConfigurationError) as error:
            call(asked)
        assert str(error.value) == (
            "credentials are missing: token=...; or other and token; authenticate=False goes without"
        )
    assert ring(silent=True).choose(asked) == []


def test_only_a_client_whose_requests_demand_credentials_checks_for_them() -> None:
    missing = (("gone",),)
    with pytest.raises(ConfigurationError, match="credentials are missing"):
        ring(usual=missing, demanded=True).check()
    with pytest.raises(ConfigurationError, match="credentials are missing"):
        ring(usual=missing, demanded=True).choose(None)
    ring(usual=missing).check()
    assert ring(usual=missing).choose(None) == []
    ring(usual=(("key",),), demanded=True).check()


def test_what_a_keyring_holds() -> None:
    assert bool(ring()) is True
    assert bool(Keyring({"gone": None})) is False
    assert bool(Keyring()) is False
    assert (ring().changes, Keyring({"gone": None}).changes) == (False, False)
    assert Keyring({"gone": None, "a": CredentialSource(bearer, lambda: "t")}).changes is True
    assert "Ada" not in repr(ring())


# -- where they never go --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("localhost", True),
        ("LOCALHOST.", True),
        ("api.localhost", True),
        ("127.0.0.1", True),
        ("127.1.2.3", True),
        ("[::1]", True),
        ("::1", True),
        ("notlocalhost", False),
        ("localhost.evil.test", False),
        ("128.0.0.1", False),
        ("[::2]", False),
        ("0.0.0.0", False),
        ("", False),
    ],
)
def test_what_this_machine_is_called(host: str, here: bool) -> None:
    assert is_loopback(host) is here


@pytest.mark.parametrize(
    ("url", "checked"),
    [
        ("https://h.test", "https://h.test"),
        ("https://h.test/v1//", "https://h.test/v1"),
        ("http://localhost:80/", "http://localhost:80"),
    ],
)
def test_base_urls_without_a_slash_at_their_end(url: str, checked: str) -> None:
    assert check_base_url(url, "secret") == checked


@pytest.mark.parametrize(
    ("url", "message"),
    [
        ("h.test", "must be an absolute http or https URL"),
        ("ftp://h.test", "must be an absolute http or https URL"),
        ("https://", "must be an absolute http or https URL"),
        ("https://a@h.test", "must hold no credentials, query or fragment"),
        ("https://:b@h.test", "must hold no credentials, query or fragment"),
        ("https://h.test?a=1", "must hold no credentials, query or fragment"),
        ("https://h.test#a", "must hold no credentials, query or fragment"),
    ],
)
def test_base_urls_that_cannot_be(url: str, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message):
        check_base_url(url, None)


def test_credentials_do_not_go_to_another_machine_in_the_clear() -> None:
    with pytest.raises(InsecureTransportError, match=r"plain http to h\.test: use https"):
        check_base_url("http://h.test", "secret")
    assert check_base_url("http://h.test/", None) == "http://h.test"


CREDENTIALS = "Authorization Proxy-Authorization Cookie X-API-Key api-key X-Auth-Token".split()


@pytest.mark.parametrize("name", CREDENTIALS)
def test_headers_that_are_credentials_do_not_either(name: str) -> None:
    with pytest.raises(InsecureTransportError) as error:
        check_headers("http://h.test", {"Accept": "a", name: "v"})
    assert str(error.value) == (
        f"the header {name} is not sent over plain http to h.test: use https"
    )
    check_headers("https://h.test", {name: "v"})
    check_headers("http://localhost", {name: "v"})


def test_other_headers_go_anywhere_unless_they_hold_a_secret() -> None:
    check_headers("http://h.test", {"X-Trace": "v"})
    with pytest.raises(InsecureTransportError, match="the header X-Trace is not sent"):
        check_headers("http://h.test", {"X-Trace": Secret("v")})


@pytest.mark.parametrize(
    "name",
    [*CREDENTIALS, "X-ApiKey", "Session-Token", "Client-SECRET", "Password", "My-Credentials"],
)
def test_headers_whose_name_tells_of_a_secret_are_out_of_sight(name: str) -> None:
    found = guarded({"Accept": "a", name: "v"})
    assert found == {"Accept": "a", name: "v"}
    assert repr(found) == repr({"Accept": "a", name: Secret("v")})
    assert holds_secret(found) is True


def test_other_headers_are_shown() -> None:
    assert repr(guarded({"X-Trace": "v"})) == "{'X-Trace': 'v'}"
    assert holds_secret({"X-Trace": "v"}) is False
