"""Answers as models: as described, nearly as described, and not at all."""

from __future__ import annotations

from typing import Annotated, Any, Literal

import httpx
import pytest
from pydantic import AliasChoices, Field
from tigergen.runtime.errors import APIDecodeError
from tigergen.runtime.lenient import build, describe
from tigergen.runtime.model import Model
from tigergen.runtime.returns import Returns, parse


class User(Model):
    id: int
    name: str | None = None
    tags: list[str] = Field(default_factory=list)


class Team(Model):
    lead: User
    members: list[User] = Field(default_factory=list)
    by_name: dict[str, User] = Field(default_factory=dict, alias="byName")
    size: Annotated[int, Field(strict=True)] = 1
    at: str | None = Field(None, validation_alias=AliasChoices("at", "when"))
    kind: int = Field(validation_alias=AliasChoices("kind", "type"))


ODD = {"id": "x"}


@pytest.mark.parametrize(
    ("kind", "value", "built", "notes"),
    [
        (int, 5, 5, []),
        (int, "x", "x", ["the value: expected int, got str"]),
        (int, None, None, ["the value: expected int, got None"]),
        (
            list[int],
            [1, "x", [2]],
            [1, "x", [2]],
            ["[1]: expected int, got str", "[2]: expected int, got list"],
        ),
        (list[int], {"a": 1}, {"a": 1}, ["the value: expected list[int], got dict"]),
        (dict[str, int], {"a": 1, "b": "x"}, {"a": 1, "b": "x"}, ["b: expected int, got str"]),
        (dict[str, int], [1], [1], ["the value: expected dict[str, int], got list"]),
        (dict[str, list[int]], {"a": ["x"]}, {"a": ["x"]}, ["a[0]: expected int, got str"]),
        (list[dict[str, int]], [{"a": "x"}], [{"a": "x"}], ["[0].a: expected int, got str"]),
        (Annotated[list[int], Field()], ["x"], ["x"], ["[0]: expected int, got str"]),
        (int | str, [], [], ["the value: expected int or str, got list"]),
        (list[int] | None, ["x"], ["x"], ["[0]: expected int, got str"]),
        (list[int] | dict[str, int], {"a": "x"}, {"a": "x"}, ["a: expected int, got str"]),
        (list[int] | None, 5, 5, ["the value: expected list[int], got int"]),
        (User, [], [], ["the value: expected User, got list"]),
        (Literal["a", "b"], "c", "c", ["the value: expected 'a' or 'b', got str"]),
    ],
)
def test_what_is_not_as_described_stays_and_is_named(
    kind: Any, value: Any, built: Any, notes: list[str]
) -> None:
    assert build(kind, value) == (built, notes)


def test_a_model_with_an_odd_field_keeps_the_others() -> None:
    user, notes = build(User, {"id": "x", "name": "Ada", "extra": 1})
    assert type(user) is User
    assert notes == ["id: expected int, got str"]
    assert user.unexpected == ("id: expected int, got str",)
    assert (user.id, user.name, user.tags, user.model_extra) == ("x", "Ada", [], {"extra": 1})
    assert user.model_fields_set == {"id", "name"}
    assert user.to_wire() == {"id": "x", "name": "Ada", "extra": 1}


def test_a_missing_field_is_none_and_is_named_as_the_wire_calls_it() -> None:
    user, notes = build(User, {"name": 5})
    assert (user.id, user.name) == (None, 5)
    assert notes == ["id: expected int, got nothing", "name: expected str, got int"]
    team, notes = build(Team, {"lead": {"id": 1}})
    assert notes == ["kind: expected int, got nothing"]
    assert (team.kind, team.size, team.members, team.by_name) == (None, 1, [], {})
    assert type(team.lead) is User


def test_a_missing_field_with_an_alias_is_named_by_that() -> None:
    class Aliased(Model):
        first: int = Field(alias="wireName")
        second: int = Field(validation_alias=AliasChoices("one", "two"))

    assert build(Aliased, {})[1] == [
        "wireName: expected int, got nothing",
        "one: expected int, got nothing",
    ]


def test_places_lead_into_models_lists_and_maps() -> None:
    value = {
        "lead": ODD,
        "members": [{"id": 1}, ODD],
        "byName": {"ada": ODD},
        "size": "0x",
        "when": 5,
        "type": 1,
    }
    team, notes = build(Team, value)
    assert notes == [
        "lead.id: expected int, got str",
        "members[1].id: expected int, got str",
        "byName.ada.id: expected int, got str",
        "size: expected int, got str",
        "when: expected str, got int",
    ]
    assert team.unexpected == tuple(notes)
    assert team.members[0].unexpected == ()
    assert team.members[1].unexpected == ("id: expected int, got str",)
    assert (team.by_name["ada"].id, team.size, team.at, team.kind) == ("x", "0x", 5, 1)
    assert team.model_extra == {}
    assert build(list[Team], [value])[1][0] == "[0].lead.id: expected int, got str"


class Cat(Model):
    lives: int
    name: str


class Dog(Model):
    bark: str
    name: str


@pytest.mark.parametrize(
    ("value", "fits", "notes"),
    [
        ({"lives": "x", "name": "a"}, Cat, ["lives: expected int, got str"]),
        ({"bark": "x", "name": 5}, Dog, ["name: expected str, got int"]),
        ({"name": "a"}, Cat, ["lives: expected int, got nothing"]),
    ],
)
@pytest.mark.parametrize("union", [Cat | Dog, Annotated[Cat, Field()] | Annotated[Dog, Field()]])
def test_of_a_union_the_member_with_the_fewest_odd_parts_is_taken(
    union: Any, value: Any, fits: type, notes: list[str]
) -> None:
    built, told = build(union, value)
    assert (type(built), told) == (fits, notes)


def test_an_object_fits_a_map_too() -> None:
    assert build(dict[str, int] | int, {"a": "x"}) == ({"a": "x"}, ["a: expected int, got str"])
    assert build(int | list[int], ["x"]) == (["x"], ["[0]: expected int, got str"])


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        (int, "int"),
        (User, "User"),
        (list[User], "list[User]"),
        (dict[str, int], "dict[str, int]"),
        (int | None, "int"),
        (int | str | None, "int or str"),
        (Literal["a", 1], "'a' or 1"),
        (Literal["a"] | str, "str"),
        (Literal["a"] | int, "'a' or int"),
        (Annotated[int, Field(ge=1)], "int"),
        (list[int] | list[Annotated[int, 1]], "list[int]"),
        (Any, "Any"),
    ],
)
def test_types_in_words(kind: Any, text: str) -> None:
    assert describe(kind) == text


# -- out of responses -----------------------------------------------------------------------------------


def answer(
    content: bytes | str, status: int = 200, media_type: str = "application/json", **headers: str
) -> httpx.Response:
    named = {"Content-Type": media_type, **{k.replace("_", "-"): v for k, v in headers.items()}}
    request = httpx.Request("GET", "https://h.test/a?token=1#f")
    return httpx.Response(status, content=content, headers=named, request=request)


@pytest.mark.parametrize(
    ("returns", "content", "expected"),
    [
        (Returns(None), "x", None),
        (Returns(bytes), "x", b"x"),
        (Returns(list[int]), "[1]", [1]),
        (Returns(list[int], unwrap="data"), '{"data": [1], "meta": {}}', [1]),
        (Returns(list[int], unwrap="data"), "[1]", [1]),
        (Returns(str), '"a"', "a"),
        (Returns(Any), '{"a": 1}', {"a": 1}),
        (Returns(Any), "no json", "no json"),
        (Returns(Any), "", None),
        (Returns(Any, unwrap="data"), '{"data": 1}', 1),
        (Returns(list[int]), '[1, "x"]', [1, "x"]),
        (Returns(list[int], unwrap="data"), '{"data": [1, "x"]}', [1, "x"]),
    ],
)
def test_what_a_response_holds(returns: Returns[Any], content: str, expected: Any) -> None:
    assert parse(answer(content), returns) == expected


def test_a_text_that_is_not_json_is_itself() -> None:
    assert parse(answer("a b", media_type="text/plain"), Returns(str)) == "a b"
    assert parse(answer('"a"', media_type="text/plain"), Returns(str)) == '"a"'
    assert (
        parse(answer('"a"', media_type="application/HAL+JSON; charset=utf-8"), Returns(str)) == "a"
    )
    with pytest.raises(APIDecodeError, match="the body is not JSON"):
        parse(answer("a b"), Returns(str))
    with pytest.raises(APIDecodeError, match="expected str, got None"):
        parse(answer(" ", media_type="text/plain; x=json"), Returns(str))


def test_headers_fill_fields_that_the_body_does_not_have() -> None:
    returns = Returns(User, headers={"name": "X-Name", "id": "X-Id"})
    user = parse(answer('{"id": 1}', X_Name="Ada", X_Id="7"), returns)
    assert (user.id, user.name) == (1, "Ada")
    user = parse(answer("", X_Id="7"), returns)
    assert (user.id, user.name) == (7, None)
    user = parse(answer("[1]", X_Id="7"), returns)
    assert user.id == 7
    assert parse(answer('{"id": 3}'), returns).id == 3


def test_an_empty_answer_is_a_model_without_values_if_it_may_be() -> None:
    class Empty(Model):
        a: int | None = None

    assert parse(answer(" "), Returns(Empty)).a is None
    with pytest.raises(APIDecodeError, match="expected list"):
        parse(answer(""), Returns(list[int]))


@pytest.mark.parametrize(
    ("returns", "content", "text"),
    [
        (Returns(User), "{", "the body is not JSON"),
        (Returns(User), "[" * 100_000, "the body is not JSON"),
        (Returns(User), "[1]", "not what the documents say: the value: expected User, got list"),
        (Returns(int), '"x"', "not what the documents say: the value: expected int, got str"),
    ],
)
def test_an_answer_that_is_not_that_at_all_is_an_error(
    returns: Returns[Any], content: str, text: str
) -> None:
    with pytest.raises(APIDecodeError) as error:
        parse(answer(content), returns)
    assert str(error.value) == f"GET https://h.test/a: {text}"
    assert error.value.content == content.encode()
    assert (error.value.method, error.value.url) == ("GET", "https://h.test/a")


def test_if_strict_each_odd_field_is_an_error() -> None:
    assert parse(answer('{"id": "x"}'), Returns(User)).id == "x"
    with pytest.raises(APIDecodeError, match=r"id: expected int, got str$"):
        parse(answer('{"id": "x"}'), Returns(User), strict=True)
    for count, more in ((5, ""), (6, " and 1 more"), (8, " and 3 more")):
        with pytest.raises(APIDecodeError) as error:
            parse(answer('["x"' + ', "x"' * (count - 1) + "]"), Returns(list[int]), strict=True)
        assert str(error.value).count("expected int") == min(count, 5)
        assert str(error.value).endswith(f"got str{more}")
    assert parse(answer("[1]"), Returns(list[int]), strict=True) == [1]


def test_answers_of_single_statuses_and_ranges() -> None:
    returns = Returns(int, answers={"202": Returns(str), "2XX": Returns(list[int])})
    assert parse(answer('"a"', 202), returns) == "a"
    assert parse(answer("[1]", 299), returns) == [1]
    assert parse(answer("5", 300), returns) == 5
    assert returns.of(203) is returns.answers["2XX"]
    assert Returns(int).of(202).type is int
