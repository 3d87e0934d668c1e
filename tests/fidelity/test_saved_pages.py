"""What saved pages show comes back, and nothing else."""

from __future__ import annotations

from typing import Any

import pytest
import saved_pages
from conftest import reading
from saved_pages import PAGES
from tigergen.model.claim import Basis


def test_of_unfolded_pages_all_comes_back_and_of_no_page_more_than_it_shows() -> None:
    invented, lost = {}, {}
    for kind, found in saved_pages.results().items():
        whole = kind.startswith("swagger-ui") and kind.endswith("unfolded")
        for name, (stated, read) in found.items():
            for fact in stated.keys() | read.keys():
                if whole or fact not in _GUESSED:
                    invented[kind, name, fact] = read[fact] - stated[fact]
                if whole and fact not in _NOT_SHOWN:
                    lost[kind, name, fact] = stated[fact] - read[fact]
    assert {key: one for key, one in invented.items() if one} == {}
    assert {key: one for key, one in lost.items() if one} == {}


_GUESSED = frozenset({"parameters", "request fields", "response fields"})
"""What samples and paths show is inferred where a page shows no more."""
_NOT_SHOWN = frozenset({"security", "values and limits of parameters", "media types"})
"""Padlocks do not say what they are for; limits are shown on request only."""


@pytest.mark.parametrize("kind", ["redoc-2", "swagger-ui-5"])
def test_schemes_servers_tags_and_webhooks_come_back_where_the_page_shows_them(kind: str) -> None:
    stated = saved_pages.read(PAGES / "lock.yaml")
    shown = saved_pages.read(PAGES / f"lock.{kind}-security.html")
    assert _schemes(shown) == _schemes(stated, said=kind == "redoc-2")
    if kind == "redoc-2":
        assert _about(shown) == _about(stated)
        assert {key: one["security"] for key, one in _operations(shown).items()} == {
            key: one.get("security", stated["security"]) for key, one in _operations(stated).items()
        }
    else:  # the servers of a single operation are shown only while it is tried out
        assert shown["servers"] == stated["servers"]
        assert shown["webhooks"].keys() == stated["webhooks"].keys()
        assert "security" not in str(_operations(shown))


def test_scopes_behind_a_fold_are_inferred_and_not_stated() -> None:
    page = PAGES / "harbour.redoc-2-folded.html"
    made = reading(page.read_text(encoding="utf-8"), page.name)
    claims = [one for one in made.claims if one.address[-1:] == ("security",)]
    assert {(one.basis, one.rule) for one in claims} == {(Basis.INFERRED, "folded-scopes")}


def _schemes(document: dict[str, Any], said: bool = True) -> dict[str, Any]:
    """The schemes; of Swagger UI without what is not read from its dialog."""
    schemes = document["components"]["securitySchemes"]
    return (
        schemes if said else _without(schemes, {"description", "bearerFormat", "refreshUrl", "one"})
    )


def _without(value: Any, keys: set[str]) -> Any:
    if not isinstance(value, dict):
        return value
    return {key: _without(one, keys) for key, one in value.items() if key not in keys}


def _operations(document: dict[str, Any]) -> dict[str, Any]:
    return document["paths"]["/locks/{id}"]


def _about(document: dict[str, Any]) -> Any:
    """The servers and tags of each operation."""
    shared = document["servers"]
    return {
        key: (one.get("servers", shared), one["tags"]) for key, one in _operations(document).items()
    }
