"""Pages saved from a browser without their document: what their elements show, and nothing else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from conftest import reading
from hypothesis import given
from hypothesis import strategies as st
from tigergen.adhoc import adhoc_project
from tigergen.builds import build_project
from tigergen.text.markup import parse_markup
from tigergen.text.yaml import parse_yaml

REDOC = Path(__file__).parents[2] / "redoc"


def built(*sources: Path) -> Any:
    build = build_project(adhoc_project(sources, "saved", Path("out")))
    assert build.canonical is not None
    return build.canonical.document


def original(name: str) -> Any:
    path = REDOC / "documents" / f"{name}.yaml"
    return parse_yaml(path.read_text(encoding="utf-8")).plain()


def test_a_saved_redoc_page_gives_its_operations_back() -> None:
    page, truth = built(REDOC / "pages" / "depot.html"), original("depot")
    assert page["info"]["title"] == "Tram depot"
    assert page["info"]["version"] == "2026.1"
    assert [one["url"] for one in page["servers"]] == [one["url"] for one in truth["servers"]]
    assert set(page["paths"]) == set(truth["paths"])
    get = page["paths"]["/trams"]["get"]
    assert get["operationId"] == "listTrams"
    assert get["summary"] == "List trams"
    assert get["description"].startswith("The trams, oldest first. See GET /trams/{number}")
    assert get["tags"] == ["trams"]
    assert [set(one) for one in get["security"]] == [{"key"}, {"oauth"}]
    assert set(get["responses"]) == {"200", "4XX", "default"}
    assert page["paths"]["/trams"]["post"]["deprecated"] is True
    work = page["paths"]["/works"]["post"]
    assert work["security"] == [{"oauth": [], "key": []}]
    assert "callbacks" not in work


def test_parameters_of_a_saved_redoc_page_have_their_constraints() -> None:
    get = built(REDOC / "pages" / "depot.html")["paths"]["/trams"]["get"]
    found = {one["name"]: one for one in get["parameters"]}
    assert found["state"]["schema"] == {
        "type": "string",
        "enum": ["running", "parked", "broken"],
        "default": "running",
    }
    assert found["page"]["required"] is True
    assert found["page"]["schema"] == {
        "type": "integer",
        "format": "int64",
        "minimum": 1,
        "maximum": 1000,
    }
    assert found["sort"]["deprecated"] is True
    assert found["sort"]["schema"]["maxItems"] == 4
    assert found["X-Trace"]["in"] == "header"
    assert found["X-Trace"]["example"] == "trace-0001"
    headers = get["responses"]["200"]["headers"]
    assert headers["X-Total"]["required"] is True
    assert headers["Link"]["schema"] == {"type": "string", "format": "uri"}


def test_unfolded_tables_are_schemas_inside_schemas() -> None:
    page = built(REDOC / "pages" / "depot.html")
    body = page["paths"]["/trams"]["post"]["requestBody"]
    assert body["required"] is True
    assert set(body["content"]) == {"application/json", "application/x-www-form-urlencoded"}
    tram = body["content"]["application/json"]["schema"]
    assert tram["required"] == ["number", "model"]
    maker = tram["properties"]["model"]["properties"]["maker"]
    assert maker["properties"]["country"] == {"type": "string", "minLength": 2, "maxLength": 2}
    doors = tram["properties"]["doors"]
    assert doors["minItems"] == 1
    assert doors["items"]["required"] == ["side"]
    work = page["paths"]["/works"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert len(work["anyOf"]) == 2, "the variants that the page folds are not taken for absent"


def test_a_page_whose_operations_are_not_there_is_named() -> None:
    page = '<!doctype html><div class="redoc-wrap"><div class="api-content">Loading</div></div>'
    found = reading(page, "page.html")
    assert [one.code for one in found.diagnostics] == ["S030"]


@given(st.text(alphabet="<>/ab\"'= \n&;!-", max_size=60))
def test_any_text_is_a_tree_that_loses_no_place(text: str) -> None:
    lines = text.split("\n")
    for node in parse_markup(text).walk():
        assert lines[node.line - 1][node.column - 1] == "<"


def test_elements_that_nest_without_end_are_still_walked() -> None:
    root = parse_markup("<div>" * 20_000 + "x")
    assert sum(1 for _ in root.walk()) == 20_000
    assert root.words == "x"
