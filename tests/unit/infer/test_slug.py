"""Slugs of an index, read back into paths: stated, inferred, or not to be known."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator

import pytest
from conftest import TIGERCONNECT, merge_readings, reading
from tigergen.infer.slug import readings as readings_module
from tigergen.infer.slug import resolve_index, slug_form
from tigergen.model.canonical import Canonical
from tigergen.model.pointer import Pointer


def index(*slugs: str, names: dict[str, str] | None = None) -> str:
    entries = [
        {
            "name": (names or {}).get(slug, "Acme API - Something"),
            "x-api-slug": slug,
            "baseURL": "http://a.test//v1/",
        }
        for slug in slugs
    ]
    return json.dumps({"name": "Acme", "specificationVersion": "0.14", "apis": entries}, indent=1)


def fragment(*operations: tuple[str, str, str]) -> str:
    paths: dict[str, dict[str, object]] = {}
    for method, path, slug in operations:
        paths.setdefault(path, {})[method] = {
            "x-api-path-slug": slug,
            "responses": {"200": {"description": "OK"}},
        }
    return json.dumps(
        {"swagger": "2.0", "info": {"title": "A", "version": "1"}, "paths": paths}, indent=1
    )


def operations(canonical: Canonical) -> dict[str, str]:
    return {
        f"{method} {path}": str(
            canonical.basis(f"/paths/{path.replace('~', '~0').replace('/', '~1')}/{method}")
        )
        for path, item in canonical.document.get("paths", {}).items()
        for method in item
    }


def codes(*texts: str) -> list[str]:
    return [
        d.code for d in resolve_index(c for text in texts for c in reading(text).claims).diagnostics
    ]


def built(*texts: str) -> Canonical:
    return merge_readings([reading(text, f"doc{i}") for i, text in enumerate(texts)])


def test_all_nineteen_entries_of_the_real_index_are_read() -> None:
    names = (
        "message-status-fragment.yaml",
        "message-typing-fragment.yaml",
        "apis.yaml",
        "javascript-sdk-readme.txt",
    )
    texts = [(TIGERCONNECT / "sources" / name).read_text() for name in names]
    found = operations(built(*texts))
    assert len(found) == 19
    assert sum(basis == "stated" for basis in found.values()) == 9
    assert found["delete /message/typing/{recipient_address}/"] == "inferred"
    assert found["get /message/{message_token}/attachment/1/"] == "inferred"
    assert "get /message/{message_token}/attachment/1/" not in operations(built(*texts[:3]))


def test_an_index_alone_gives_what_has_one_reading_only() -> None:
    alone = operations(built((TIGERCONNECT / "sources" / "apis.yaml").read_text()))
    assert "delete /group/{group_token}" in alone
    assert "get /user/{user_address}" in alone
    assert not [key for key in alone if "attachment" in key or key.startswith("put")]


@pytest.mark.parametrize(
    ("slug", "text", "candidates"),
    [
        ("metracks-get", "Get your saved tracks", {"/me/tracks", "/me-tracks", "/meTracks"}),
        (
            "artistsidrelatedartists-get",
            "Get related artists",
            {"/artists/{id}/related/artists", "/artists/{id}/related-artists"},
        ),
        ("teamaccesslogs-get", "Get the access logs of a team", {"/team/access/logs"}),
        (
            "ordersorder-idcancel-post",
            "Cancel an order",
            {"/orders/{order_id}/cancel", "/orders/{order_id}:cancel"},
        ),
    ],
)
def test_a_slug_with_rivals_is_left_out_with_its_candidates(
    slug: str, text: str, candidates: set[str]
) -> None:
    canonical = built(index(slug, names={slug: f"A - {text}"}))
    assert operations(canonical) == {}
    waiting = canonical.document["x-tigergen-unresolved-operations"][slug]
    assert waiting["summary"] == text
    assert candidates <= set(waiting["candidates"])


def test_how_stated_paths_join_words_settles_a_rival() -> None:
    stated = fragment(
        ("get", "/artists/{id}", "artistsid-get"),
        ("get", "/artists/{id}/top-tracks", "artistsidtoptracks-get"),
        ("get", "/artists/{id}/related-artists", "artistsidrelatedartists-get"),
    )
    found = operations(
        built(stated, index("artistsidrelatedartists-post", "artistsidtoptracks-put"))
    )
    assert found["post /artists/{id}/related-artists"] == "inferred"
    assert found["put /artists/{id}/top-tracks"] == "inferred"


def test_a_rule_that_fails_on_stated_paths_is_silent_on_the_others() -> None:
    """Methods of remote procedures look like paths of resources: `users.list`."""
    dotted = [
        "team.users",
        "chat.users",
        "files.users",
        "groups.users",
        "users.groups",
        "users.files",
    ]
    stated = fragment(*(("get", f"/{name}", f"{name.replace('.', '')}-get") for name in dotted))
    listed = index(*(f"{name.replace('.', '')}-get" for name in [*dotted, "users.team"]))
    result = resolve_index(c for text in (stated, listed) for c in reading(text).claims)
    assert "usersteam-get" in result.unresolved
    assert len(result.decided) == len(dotted)


def test_one_slug_of_two_stated_paths_is_not_given_to_either() -> None:
    stated = fragment(("get", "/ab/c", "one-get"), ("get", "/a/bc", "two-get"))
    result = resolve_index(c for text in (stated, index("abc-get")) for c in reading(text).claims)
    assert result.unresolved == {"abc-get": ["/a/bc", "/ab/c"]}


def test_a_stated_path_replaces_the_inferred_one_and_a_wrong_inference_is_reported() -> None:
    named = {"ordersorder-idlines-get": "Acme API - List the lines of an order"}
    listed = index("orders-get", "ordersorder-idlines-get", names=named)
    assert operations(built(listed)) == {
        "get /orders": "inferred",
        "get /orders/{order_id}/lines": "inferred",
    }
    stated = fragment(("get", "/orders/{order}/{idlines}", "ordersorder-idlines-get"))
    both = operations(built(listed, stated))
    assert both["get /orders/{order}/{idlines}"] == "stated"
    assert "get /orders/{order_id}/lines" not in both
    assert "S014" in codes(listed, stated)


def test_the_vocabulary_of_stated_paths_is_used_and_trailing_slashes_are_learned() -> None:
    stated = fragment(("get", "/carts/{cart_ref}/items/", "cartscart-refitems-get"))
    found = operations(built(stated, index("cartscart-refitems-get", "cartscart-ref-delete")))
    assert found == {
        "get /carts/{cart_ref}/items/": "stated",
        "delete /carts/{cart_ref}/": "inferred",
    }


def test_two_readings_of_equal_cost_keep_the_path_out_and_in_the_ledger() -> None:
    stated = fragment(("get", "/ab/c", "abc-get"), ("get", "/a/bc", "x-get"))
    listed = index("abc-post")
    canonical = built(stated, listed)
    assert not [key for key in operations(canonical) if key.startswith("post")]
    conflict = next(c for c in canonical.conflicts if c.settled_by == "unresolved-path")
    assert {side.value for side in conflict.sides} >= {"/a/bc", "/ab/c"}
    assert "S012" in codes(stated, listed)


def test_what_cannot_be_read_is_said_and_not_guessed() -> None:
    listed = index("qq-zz-xx-get", "nomethod")
    assert operations(built(listed)) == {}
    assert codes(listed) == ["S012", "S012"]


def test_an_index_gives_its_facts_to_their_places() -> None:
    canonical = built((TIGERCONNECT / "sources" / "apis.yaml").read_text())
    info = canonical.document["info"]
    assert info["title"] == "TigerText"
    assert info["contact"] == {
        "url": "http://www.tigertext.com/supportform/",
        "email": "info@tigertext.com",
    }
    assert info["license"]["url"] == "http://reseller.tigertext.com/license/"
    assert canonical.document["externalDocs"]["url"].endswith("/docs/rest-api-reference")
    assert canonical.document["servers"][0]["url"].startswith("https://developer.tigertext.me/")
    assert len(canonical.origins(Pointer.of("info", "termsOfService"))) > 1
    tags = canonical.document["paths"]["/roster"]["get"]["tags"]
    assert tags == ["Roster"]


COLLECTION = [
    ("get", "/repos/{owner}/{repo}", "Get a repository"),
    ("get", "/repos/{owner}/{repo}/issues", "List issues for a repository"),
    ("get", "/repos/{owner}/{repo}/issues/{number}", "Get a single issue"),
    ("get", "/repos/{owner}/{repo}/issues/{number}/comments", "List comments on an issue"),
    ("get", "/users/{username}", "Get a single user"),
    ("get", "/users/{username}/followers", "List a user's followers"),
    ("get", "/gists/{id}", "Get a single gist"),
    ("post", "/gists/{id}/star", "Star a gist"),
    ("get", "/v1/customers", "List all customers"),
    ("get", "/v1/customers/{customer_id}", "Retrieve a customer"),
    ("get", "/v1/customers/{customer_id}/cards/{card_id}", "Retrieve a card"),
    ("post", "/v1/charges/{charge_id}/refund", "Refund a charge"),
    ("get", "/events/{event_id}/attendees/{attendee_id}", "Returns a single attendee"),
    ("post", "/direct_messages/new", "Sends a new direct message"),
]


@pytest.mark.parametrize("seed", range(6))
def test_other_collections_are_read_right_or_left_unresolved(seed: int) -> None:
    """From an index of every operation and fragments of half of them: no path is wrong in silence."""
    rng = random.Random(seed)
    slugs = {f"{slug_form(path)}-{method}": (method, path) for method, path, _ in COLLECTION}
    names = {f"{slug_form(path)}-{method}": f"X API - {text}" for method, path, text in COLLECTION}
    known = rng.sample(sorted(slugs), len(slugs) // 2)
    stated = fragment(*((*slugs[slug], slug) for slug in known))
    result = resolve_index(
        c for text in (index(*slugs, names=names), stated) for c in reading(text).claims
    )
    right = [
        slug for slug, (path, method, _) in result.decided.items() if slugs[slug] == (method, path)
    ]
    assert set(result.decided) == set(right)
    assert len(right) >= len(slugs) * 0.6
    assert set(result.decided) | set(result.unresolved) == set(slugs)


def test_a_long_run_of_letters_is_no_segment() -> None:
    assert operations(built(index("reposownerrepoissues-get"))) == {}
    assert operations(built(index("accounts-get"))) == {"get /accounts": "inferred"}


def test_the_ending_of_a_file_name_is_learned() -> None:
    stated = fragment(("get", "/lists/show.json", "listsshowjson-get"))
    found = operations(
        built(
            stated,
            index("listsdestroyjson-post", names={"listsdestroyjson-post": "A - Destroy a list"}),
        )
    )
    assert found["post /lists/destroy.json"] == "inferred"


def test_a_long_slug_of_many_known_words_is_read_in_few_steps(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Words that stated paths join in every way would multiply the readings without end."""
    words = "account bulk user group list data field form item line page event batch".split()
    joined = [
        "-".join(words[:2]),
        "_".join(words[2:4]),
        "".join(w.title() for w in words[4:6]).replace("L", "l", 1),
    ]
    stated = fragment(*(("get", f"/{segment}", f"s{n}-get") for n, segment in enumerate(joined)))
    steps = 0
    real = readings_module.next_steps

    def counted(spot: readings_module.Spot) -> Iterator[tuple[int, str, int, bool]]:
        nonlocal steps
        steps += 1
        yield from real(spot)

    monkeypatch.setattr(readings_module, "next_steps", counted)
    listed = index("".join(words) + "-get")
    resolve_index(c for text in (stated, listed) for c in reading(text).claims)
    assert 0 < steps < 5_000
