"""The classes of `models`: what they inherit, what their fields are called, and of what type they are."""

from __future__ import annotations

import datetime
from types import ModuleType

import pytest
from packages import install, package

DOCUMENT = """
openapi: 3.1.0
info: {title: Boats, version: "1"}
components:
  schemas:
    Named: {type: object, required: [id], properties: {id: {type: string}, kindOf: {type: string}, spareParts: {type: array, items: {type: integer}}}}
    Owned: {type: object, properties: {id: {type: string}, ownedBy: {$ref: '#/components/schemas/Named'}, sail: {$ref: '#/components/schemas/Sail'}}}
    Boat:
      allOf:
        - {$ref: '#/components/schemas/Named'}
        - {$ref: '#/components/schemas/Owned'}
        - type: object
          properties: {id: {description: Its number.}, kindOf: {minLength: 2}, spareParts: {type: array}, sail: {type: object}}
    Sail: {type: object, properties: {area: {type: number}}}
    Fleet:
      type: object
      properties:
        boats: {type: [object, 'null'], additionalProperties: {$ref: '#/components/schemas/Boat'}}
        list: {type: array, items: {type: string}}
        str: {type: string}
        date: {type: string, format: date}
        names: {type: [array, 'null'], items: {type: string}}
        moods: {enum: [calm, calm, wild, null]}
    Log: {type: object, properties: {day: {type: string, format: date}, lines: {type: array, items: {type: string}}}}
"""


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    with pytest.MonkeyPatch.context() as patch:
        files = package(DOCUMENT, name="boats")
        return install(files, tmp_path_factory.mktemp("boats"), patch, "boats").models


def test_bases_that_share_a_property_are_inherited_and_fields_keep_their_names(
    models: ModuleType,
) -> None:
    boat = models.Boat.model_validate({"id": "a", "ownedBy": {"id": "b"}, "kindOf": "yawl"})
    assert isinstance(boat, models.Named)
    assert isinstance(boat, models.Owned)
    assert (boat.owned_by.id, boat.kind_of) == ("b", "yawl")


def test_what_a_property_leaves_open_is_as_its_base_says(models: ModuleType) -> None:
    fields = models.Boat.model_fields
    assert fields["id"].annotation is str
    assert fields["id"].is_required()
    assert fields["kind_of"].annotation == str | None
    assert fields["spare_parts"].annotation == list[int] | None
    assert fields["sail"].annotation == models.Sail | None


def test_a_map_that_may_be_null_has_typed_values(models: ModuleType) -> None:
    fleet = models.Fleet.model_validate({"boats": {"a": {"id": "1"}}})
    assert isinstance(fleet.boats["a"], models.Boat)


def test_fields_called_like_types_hide_none(models: ModuleType) -> None:
    fleet = models.Fleet(list=["a"], str="b", date="2026-01-02", names=["c"])
    assert (fleet.list, fleet.str, fleet.names) == (["a"], "b", ["c"])
    assert fleet.date == datetime.date(2026, 1, 2)
    assert fleet.to_wire() == {"list": ["a"], "str": "b", "date": "2026-01-02", "names": ["c"]}
    assert models.Log.model_fields["lines"].annotation == list[str] | None


def test_a_value_listed_twice_is_listed_once(models: ModuleType) -> None:
    source = package(DOCUMENT, name="boats")["src/boats/models.py"]
    assert 'moods: Literal["calm", "wild"] | str_aliased | None = None' in source
    assert "day: date | None" in source
    assert models.Fleet(moods="new").moods == "new"


def test_a_long_line_of_heirs_has_the_fields_of_all() -> None:
    count = 60
    schemas = "\n".join(
        f"    S{n:03}: {{allOf: [{{$ref: '#/components/schemas/S{n + 1:03}'}}, "
        f"{{type: object, properties: {{p{n}: {{type: string}}, shared: {{}}}}}}]}}"
        for n in range(count)
    )
    last = f"    S{count:03}: {{type: object, required: [shared], properties: {{shared: {{type: integer}}}}}}"
    text = f"openapi: 3.1.0\ninfo: {{title: Line, version: '1'}}\ncomponents:\n  schemas:\n{schemas}\n{last}\n"
    source = package(text, name="line")["src/line/models.py"]
    assert source.count("    shared: int\n") == count + 1
    assert source.index(f"class S{count:03}(Model)") < source.index("class S000(S001)")
