"""The registers and the reference pages made of them."""

from __future__ import annotations

import ast
import re

import pytest
from command.reference import DOCS, PAGES
from conftest import merged
from source_code import PACKAGE, modules, nodes
from tigergen.decide import decide
from tigergen.model.extensions import EXTENSIONS, KNOWN, PREFIX, extension_fault
from tigergen.sources.document import Document


@pytest.mark.parametrize("name", PAGES)
def test_the_page_in_the_docs_is_made_of_its_register(name: str) -> None:
    assert (DOCS / name).read_text() == PAGES[name](), "run `make docs`"


def extensions_in_code() -> set[str]:
    """Keys that occur as texts where documents are built: not HTTP headers, nor vendors' keys."""
    found: set[str] = set()
    for path in modules():
        part = path.relative_to(PACKAGE).parts[0]
        if part in ("rules", "runtime") or path.name == "extensions.py":
            continue
        for node in nodes(path):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                text = node.value
                if (
                    text != PREFIX
                    and re.fullmatch(r"x-[A-Za-z-]+", text)
                    and (part not in ("sources", "infer") or text.startswith(PREFIX))
                ):
                    found.add(text)
    return found


def test_every_extension_in_the_code_is_registered_and_the_reverse() -> None:
    found = extensions_in_code() - {"x-www-form-urlencoded"}
    assert found - set(KNOWN) == set()
    prose = {"x-tigergen-remarks"}  # kept for people; no code looks at it
    later = {
        key for key in KNOWN if f"{key.removeprefix(PREFIX)}` of OpenAPI 3.2" in KNOWN[key].meaning
    }
    assert set(KNOWN) - found - prose - later == set()
    assert len(KNOWN) == len(EXTENSIONS)


def test_extensions_of_our_own_are_checked_and_those_of_others_are_not() -> None:
    assert extension_fault("x-tigergen-unwrap") is None
    assert extension_fault("x-company-thing") is None
    assert "did you mean x-tigergen-unwrap?" in str(extension_fault("x-tigergen-unwarp"))
    assert "did you mean x-tigergen-unwrap?" in str(extension_fault("x-unwrap"))
    assert (
        extension_fault("x-tigergen-entirely-other")
        == "unknown extension x-tigergen-entirely-other"
    )


def test_an_unknown_extension_in_a_decision_is_a_finding() -> None:
    overlay = """
overlay: 1.0.0
info: {title: D, version: 1.0.0}
actions:
  - target: $.info
    description: why
    update: {x-tigergen-unwarp: data}
"""
    canonical = merged('{"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": {}}')
    (found,) = decide(canonical, Document("decisions.yaml", overlay))
    assert (found.code, found.place and found.place.line) == ("D005", 7)
