"""Path templates."""

from __future__ import annotations

import pytest
from tigergen.model import paths


def test_segments_and_placeholders() -> None:
    path = "/a/{b}/c-{d}.{b}//"
    assert paths.segments(path) == ["a", "{b}", "c-{d}.{b}"]
    assert paths.placeholders(path) == ["b", "d"]
    assert paths.placeholder_list(path) == ["b", "d", "b"]
    assert paths.template_form(path) == "/a/{}/c-{}.{}//"


@pytest.mark.parametrize(
    ("path", "prefix", "rest"),
    [
        ("/api/v1/pets", ["api", "v1"], ["pets"]),
        ("/API/V2.10/pets/{id}", ["API", "V2.10"], ["pets", "{id}"]),
        ("/rest/pets", ["rest"], ["pets"]),
        ("/v1", [], ["v1"]),
        ("/v/pets", [], ["v", "pets"]),
        ("/pets/v1", [], ["pets", "v1"]),
        ("/apis/pets", [], ["apis", "pets"]),
        ("/", [], []),
    ],
)
def test_a_prefix_is_what_stands_before_the_resource(
    path: str, prefix: list[str], rest: list[str]
) -> None:
    assert paths.split_prefix(path) == (prefix, rest)


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/pets/{id}/feed", True),
        ("/pets/{id}/feed/", True),
        ("/pets/feed", False),
        ("/pets/{id}", False),
        ("/pets/{id}/toys/{toy}", False),
        ("/pets/{id}/toys/all", False),
    ],
)
def test_an_action_follows_a_placeholder(path: str, expected: bool) -> None:
    assert paths.is_action(path) is expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [("/a/{b}", False), ("/a/{b", True), ("/a/b}", True), ("/a/{{b}}", True), ("/a/{}", True)],
)
def test_braces_that_do_not_match(path: str, expected: bool) -> None:
    assert paths.template_fault(path) is expected
