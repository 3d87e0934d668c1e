"""Models that an earlier build printed are not printed again, unless what they are printed from has changed."""

from __future__ import annotations

from pathlib import Path

import pytest
from tigergen import api
from tigergen.generate.python import printer
from tigergen.generate.python.fields import MODEL, Class
from tigergen.generate.python.models import Printed
from tigergen.model.names import Identifier

DOCUMENT = """
openapi: 3.1.0
info: {title: Kites, version: "1"}
paths: {}
components:
  schemas:
    Kite: {type: object, properties: {name: {type: string}, tail: {$ref: '#/components/schemas/Tail'}}}
    Tail: {type: object, properties: {length: {type: integer}, kite: {$ref: '#/components/schemas/Kite'}}}
    Wind: {type: object, properties: {speed: {type: number}}}
"""
KITE = Class(Identifier("Kite"), (MODEL,), "A kite.", ())


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the classes that the generator prints."""
    names: list[str] = []
    print_class = printer.print_class

    def recorded(one: Class) -> str:
        names.append(one.name)
        return print_class(one)

    monkeypatch.setattr(printer, "print_class", recorded)
    return names


def test_a_build_prints_the_models_that_changed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, printed: list[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    source = tmp_path / "kites.yaml"

    def models(text: str, *, cache: bool = True) -> str:
        printed.clear()
        source.write_text(text)
        (done,) = api.build(sources=[source], name="kites", out="out", cache=cache)
        assert not done.failed
        return Path("out/kites/src/kites/models.py").read_text()

    models(DOCUMENT)
    assert sorted(printed) == ["Kite", "Tail", "Wind"]
    changed = DOCUMENT.replace("length: {type: integer}", "length: {type: string}")
    incremental = models(changed)
    assert printed == ["Tail"]
    renamed = changed.replace("Kite:", "Dragon:").replace("/Kite'", "/Dragon'")
    models(renamed)
    assert sorted(printed) == ["Dragon", "Tail"]
    models(changed)
    assert sorted(printed) == ["Kite", "Tail"]
    assert models(changed, cache=False) == incremental
    assert sorted(printed) == ["Kite", "Tail", "Wind"]


@pytest.mark.parametrize(
    "text",
    [
        "class Kite(Model):\n    a: int = print(1)",
        "class Kite(Model):\n    a: __import__('os').abort()",
        "class Kite(Model):\n    a: 'print(1)'",
        "class Kite(Model):\n    a: list['print(1)']",
        "class Kite(Model):\n    a: print[int]",
        "class Kite(Model):\n    a: Literal[print(1)]",
        "class Kite(Model):\n    a: int | print(1) | None",
        "class Kite(Model):\n    a: int = Field(default_factory=print)",
        "class Kite(Model):\n    a: int = Field(**print(1))",
        "class Kite(Model):\n    a: int = Field(default=None, validation_alias=AliasChoices(print(1)))",
        "class Kite(Model):\n    f'{print(1)}'",
        "class Kite(Model, metaclass=print):\n    pass",
        "class Kite(print(1)):\n    pass",
        "@print\nclass Kite(Model):\n    pass",
        "class Kite(Model):\n    pass\nprint(1)",
        "class Dragon(Model):\n    pass",
        "class Kite(Model)",
        "",
    ],
)
def test_what_is_kept_is_used_only_if_it_is_a_class_of_fields(
    text: str, printed: list[str]
) -> None:
    first = Printed()
    source = first.source(KITE)
    assert Printed(first.now).source(KITE) == source
    assert printed == ["Kite"]
    kept = dict.fromkeys(first.now, text)
    assert Printed(kept).source(KITE) == source
    assert printed == ["Kite", "Kite"]


def test_a_union_may_have_a_thousand_members() -> None:
    kept = Printed()
    kept.source(KITE)
    members = " | ".join(f"Kite{n}" for n in range(1000))
    text = f"class Kite(Model):\n    a: {members}"
    assert Printed(dict.fromkeys(kept.now, text)).source(KITE) == text
