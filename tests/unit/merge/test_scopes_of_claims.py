"""What holds for one document alone moves to its operations: `tigergen.merge.scopes`, by claims."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import pytest
from tigergen.merge import keep_scopes
from tigergen.model.claim import PRESENT, Address, Basis, Claim, Json, Origin, Place

GET: Address = ("paths", "/a", "get")
PUT: Address = ("paths", "/a", "put")
SCHEME: Address = ("components", "securitySchemes", "auth")


@dataclass
class Doc:
    claims: Sequence[Claim]
    repeats: Sequence[object] = field(default_factory=list)


def say(source: str, *address: str, value: Json = PRESENT) -> Claim:
    return Claim(address, value, Origin(Place(source, 1), "r"))


def doc(source: str, host: str, *more: tuple[Address, Json], operations: Any = (GET,)) -> Doc:
    claims = [say(source, *operation) for operation in operations]
    claims += [say(source, "servers", host), say(source, "servers", host, "url", value=host)]
    return Doc(claims + [say(source, *address, value=value) for address, value in more])


def scoped(*documents: Doc) -> dict[str, list[tuple[Address, Json]]]:
    """What each document says in the end, without its operations and the servers at the root."""
    found: dict[str, list[tuple[Address, Json]]] = {}
    for claim in keep_scopes(documents):
        if claim.address not in (GET, PUT) and claim.address[0] != "servers":
            found.setdefault(claim.place.source, []).append((claim.address, claim.value))
    return found


def servers(operation: Address, host: str) -> list[tuple[Address, Json]]:
    return [((*operation, "servers", host), PRESENT), ((*operation, "servers", host, "url"), host)]


OTHER = doc("z", "https://z.test")


def test_servers_go_to_each_operation_and_stay_at_the_root_too() -> None:
    one = doc("a", "https://a.test", operations=(GET, PUT))
    assert scoped(one, OTHER) == {
        "a": [*servers(GET, "https://a.test"), *servers(PUT, "https://a.test")],
        "z": servers(GET, "https://z.test"),
    }
    kept = [claim.address for claim in keep_scopes([one, OTHER])]
    assert ("servers", "https://a.test", "url") in kept


@pytest.mark.parametrize("host", ["https://z.test", "http://z.test/", "z.test"])
def test_documents_of_one_host_stay_as_they_are(host: str) -> None:
    security = (("security",), [{"auth": []}])
    assert scoped(doc("a", host, security), OTHER) == {"a": [security]}


@pytest.mark.parametrize(
    "own",
    [
        (*GET, "servers", "https://own.test", "url"),
        ("paths", "/a", "servers", "https://own.test", "url"),
    ],
)
def test_an_operation_with_servers_of_its_own_gets_no_others(own: Address) -> None:
    said = (own, "https://own.test")
    assert scoped(doc("a", "https://a.test", said), OTHER)["a"] == [said]


def test_servers_of_the_path_are_those_of_all_its_methods_and_of_no_other_path() -> None:
    own = (("paths", "/b", "servers", "https://own.test"), PRESENT)
    assert scoped(doc("a", "https://a.test", own), OTHER)["a"] == [
        own,
        *servers(GET, "https://a.test"),
    ]


def test_security_goes_to_the_operations_that_state_none() -> None:
    root, own = [{"auth": []}], [{}]
    one = doc(
        "a",
        "https://a.test",
        (("security",), root),
        ((*PUT, "security"), own),
        operations=(GET, PUT),
    )
    assert scoped(one, OTHER) == {
        "a": [
            ((*PUT, "security"), own),
            *servers(GET, "https://a.test"),
            ((*GET, "security"), root),
            *servers(PUT, "https://a.test"),
        ],
        "z": [*servers(GET, "https://z.test"), ((*GET, "security"), [])],
    }


def test_no_security_among_others_that_have_it_is_inferred_and_says_so() -> None:
    one = doc("a", "https://a.test", (("security",), [{"auth": []}]))
    (claim,) = [
        claim
        for claim in keep_scopes([one, OTHER])
        if claim.address[-1] == "security" and claim.place.source == "z"
    ]
    assert (claim.value, claim.basis, claim.rule) == ([], Basis.INFERRED, "security-of-document")


def test_where_no_document_speaks_of_security_there_is_none() -> None:
    found = scoped(doc("a", "https://a.test"), OTHER)
    assert not [address for said in found.values() for address, _ in said if "security" in address]


def test_what_is_no_operation_has_no_scope() -> None:
    for address in (("paths", "/a"), ("paths", "/a", "parameters"), ("paths", "/a", "summary")):
        one = doc("a", "https://a.test", operations=(address,))
        assert scoped(one, OTHER) == {"a": [(address, PRESENT)]}
    serverless = Doc([say("a", *GET), say("a", "security", value=[{"auth": []}])])
    assert scoped(serverless, OTHER) == {"a": [(("security",), [{"auth": []}])]}


def test_a_document_that_repeats_operations_has_a_scope_though_it_has_no_claims_of_them() -> None:
    repeating = doc("a", "https://a.test", operations=())
    assert scoped(repeating, OTHER) == {}
    repeating.repeats = [object()]
    assert scoped(repeating, OTHER) == {"z": servers(GET, "https://z.test")}


# -- schemes of one name ----------------------------------------------------------------------------

BASIC = (((*SCHEME, "type"), "http"), ((*SCHEME, "scheme"), "basic"))
BEARER = (((*SCHEME, "type"), "http"), ((*SCHEME, "scheme"), "bearer"))
REQUIRED = (("security",), [{"auth": ["read"], "other": []}])


def renamed(*documents: Doc) -> dict[str, set[str]]:
    """The names by which each document now calls the scheme `auth`, where defined or asked for."""
    found: dict[str, set[str]] = {}
    for claim in keep_scopes(documents):
        names = found.setdefault(claim.place.source, set())
        if claim.address[:2] == SCHEME[:2]:
            names.add(claim.address[2])
        if claim.address[-1] == "security":
            names.update(name for one in claim.value for name in one if name != "other")
    return found


def test_schemes_of_one_name_that_differ_are_told_apart_in_the_order_of_their_documents() -> None:
    documents = [
        doc("c", "https://c.test", *BEARER, REQUIRED),
        doc("b", "https://b.test", *BASIC, REQUIRED),
        doc("a", "https://a.test", *BASIC, REQUIRED),
        doc("d", "https://d.test", *BASIC, ((*SCHEME, "realm"), "x"), REQUIRED),
    ]
    for order in (documents, documents[::-1]):
        assert renamed(*order) == {"a": {"auth"}, "b": {"auth"}, "c": {"auth_2"}, "d": {"auth_3"}}
    (said,) = [
        claim.value
        for claim in keep_scopes(documents)
        if claim.address == (*GET, "security") and claim.place.source == "c"
    ]
    assert said == [{"auth_2": ["read"], "other": []}]


@pytest.mark.parametrize("key", ["description", "summary"])
def test_words_make_no_other_scheme(key: str) -> None:
    one = doc("a", "https://a.test", *BASIC, ((*SCHEME, key), "A"), REQUIRED)
    other = doc("b", "https://b.test", *BASIC, ((*SCHEME, key), "B"), REQUIRED)
    assert renamed(one, other) == {"a": {"auth"}, "b": {"auth"}}


def test_all_that_is_said_of_a_renamed_scheme_goes_along() -> None:
    one = doc("a", "https://a.test", *BASIC, REQUIRED)
    text = ((*SCHEME, "description"), "B")
    own = ((*PUT, "security"), [{"auth": []}, "nonsense"])
    odd = ((*GET, "x", "security"), "a text")
    other = doc("b", "https://b.test", *BEARER, text, own, odd, operations=(PUT,))
    found = scoped(one, other)["b"]
    new = (*SCHEME[:2], "auth_2")
    assert found[:5] == [
        ((*new, "type"), "http"),
        ((*new, "scheme"), "bearer"),
        ((*new, "description"), "B"),
        ((*PUT, "security"), [{"auth_2": []}]),
        odd,
    ]


def test_the_schemes_of_a_document_that_only_repeats_come_last() -> None:
    repeating = doc("a", "https://a.test", *BEARER, operations=())
    repeating.repeats = [object()]
    owner = doc("b", "https://b.test", *BASIC)
    assert renamed(repeating, owner) == {"a": {"auth_2"}, "b": {"auth"}}
