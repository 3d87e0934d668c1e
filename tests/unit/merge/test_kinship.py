"""Which sources are about one API: what joins them into a group, and what is said of several groups."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import pytest
from tigergen.diagnostics import Diagnostic
from tigergen.merge import unrelated
from tigergen.model.claim import PRESENT, Address, Claim, Elsewhere, Origin, Place

Said = tuple[str, int, Address]
"""A claim: file, line, address."""


def path(text: str, method: str = "get") -> Address:
    return ("paths", text, method)


def field(schema: str, name: str) -> Address:
    return ("components", "schemas", schema, "properties", name)


def found(said: Iterable[Said], parts: Mapping[str, str] | None = None) -> list[Diagnostic]:
    claims = [Claim(where, PRESENT, Origin(Place(file, line), "r")) for file, line, where in said]
    return list(unrelated(claims, parts or {}))


def test_sources_without_anything_in_common_are_named_in_groups_with_their_first_lines() -> None:
    said = [
        ("b.yaml", 9, path("/pets")),
        ("b.yaml", 4, ("info", "title")),
        ("a.yaml", 7, path("/orders")),
        ("a.yaml", 3, ("info", "title")),
        ("c.yaml", 2, path("/pets", "post")),
    ]
    (finding,) = found(said)
    assert finding.code == "M007"
    assert finding.message == (
        "the sources form 2 groups that share no server, path or schema: a.yaml | b.yaml, c.yaml"
    )
    assert [(str(one.place), one.text) for one in finding.related] == [
        ("a.yaml:3", "group: a.yaml"),
        ("b.yaml:4", "group: b.yaml, c.yaml"),
    ]


def test_a_long_group_is_cut_and_the_others_counted() -> None:
    def names(count: int) -> str:
        said = [(f"f{number}", 1, path("/one")) for number in range(count)]
        (finding,) = found([*said, ("z", 1, path("/other"))])
        return finding.message.rpartition(": ")[2]

    assert names(4) == "f0, f1, f2, f3 | z"
    assert names(5) == "f0, f1, f2, f3 and 1 more | z"
    assert names(6) == "f0, f1, f2, f3 and 2 more | z"


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        (path("/a/{id}"), path("/a/{key}/", "put"), True),
        (path("/a/{id}"), path("/a/id"), False),
        (path("/a"), path("/b"), False),
        (("servers", "h.test/v1", "url"), ("servers", "h.test/v2"), True),
        (("servers", "h.test"), ("servers", "i.test"), False),
        (("servers", "pets"), ("paths", "pets"), False),
        (field("Pet", "size"), (*field("Pet", "size"), "type"), True),
        (field("Pet", "size"), field("Pet", "age"), False),
        (field("Pet", "size"), field("Order", "size"), False),
        (("info", "title"), ("info", "title"), False),
        (("components", "schemas", "Pet"), ("components", "schemas", "Pet"), False),
        *(
            (field("Pet", name), field("Pet", name), False)
            for name in "id type name data attributes relationships links meta".split()
        ),
    ],
)
def test_what_joins_two_sources(one: Address, other: Address, joined: bool) -> None:
    said = [
        ("a", 1, path("/only/a")),
        ("a", 2, one),
        ("b", 1, path("/only/b")),
        ("b", 2, other),
    ]
    assert found(said) == [] if joined else len(found(said)) == 1


def test_groups_are_joined_over_others_and_need_a_path_to_count() -> None:
    chain = [
        ("a", 1, path("/a")),
        ("b", 1, path("/b")),
        ("c", 1, ("servers", "h.test")),
        ("c", 2, path("/a")),
        ("c", 3, path("/b")),
    ]
    assert found(chain) == []
    assert found(chain[:3])[0].message.endswith(": a | b")
    third = [*chain[:2], ("d", 1, path("/d"))]
    assert "form 3 groups" in found(third)[0].message
    assert found([]) == []


def test_the_parts_of_a_document_are_that_document() -> None:
    said = [("api", 1, ("servers", "h.test")), ("part", 1, path("/a")), ("other", 1, path("/b"))]
    (finding,) = found(said, {"part": "api"})
    assert finding.message.endswith(": api | other")
    assert [str(one.place) for one in finding.related] == ["api:1", "other:1"]
    assert found([*said, ("api", 2, path("/b"))], {"part": "api"}) == []


def test_what_repeats_the_lines_of_another_is_in_its_group() -> None:
    also = Elsewhere()
    also.add("b", 3)
    shared = Claim(path("/a"), PRESENT, Origin(Place("c", 1), "r", also=also))
    alone = Claim(path("/z"), PRESENT, Origin(Place("z", 1), "r"))
    (finding,) = unrelated([shared, alone], {})
    assert finding.message.endswith(": b, c | z")
    assert [str(one.place) for one in finding.related] == ["c:1", "z:1"]
    (finding,) = unrelated([shared, alone], {"b": "whole"})
    assert finding.message.endswith(": c, whole | z")


def test_one_source_may_say_a_thing_alone_and_once_more_with_others() -> None:
    also = Elsewhere()
    also.add("b", 3)
    claims = [
        Claim(path("/a"), PRESENT, Origin(Place("a", 1), "r")),
        Claim(path("/a"), PRESENT, Origin(Place("a", 9), "r", also=also)),
        Claim(path("/b"), PRESENT, Origin(Place("b", 1), "r")),
    ]
    assert list(unrelated(claims, {})) == []
