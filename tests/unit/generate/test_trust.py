"""Text of documents becomes code or markup in two modules, and the templates print nothing else."""

from __future__ import annotations

import ast
from pathlib import Path

import jinja2
import pytest
from source_code import modules, nodes
from tigergen.generate.environment import environment
from tigergen.generate.types import (
    UNKNOWN,
    ListOf,
    MapOf,
    ModelOf,
    expression,
    known,
    shadowed_by,
    union,
)
from tigergen.model.escape import Prose
from tigergen.model.names import Identifier, snake


def constructions(path: Path) -> list[str]:
    """Calls that declare a text to be safe, but for those on a text that stands in our own code."""
    return [
        ast.unparse(node)
        for node in nodes(path)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in ("Code", "Identifier", "Markup")
        and not all(isinstance(argument, ast.Constant) for argument in node.args)
    ]


def patterns(path: Path) -> list[str]:
    """First arguments of `escape.code` and `escape.joined` that are no text of our own code."""
    return [
        ast.unparse(node)
        for node in nodes(path)
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in ("code", "joined")
        and ast.unparse(node.func) in ("escape.code", "escape.joined")
        and not _literal(node.args[0])
    ]


def _literal(node: ast.expr) -> bool:
    if isinstance(node, ast.IfExp):
        return _literal(node.body) and _literal(node.orelse)
    return isinstance(node, ast.Constant) or (isinstance(node, ast.Name) and node.id == "pattern")


def test_only_names_and_escape_say_that_a_text_is_safe() -> None:
    for path in modules():
        if path.name not in ("names.py", "escape.py") or path.parent.name != "model":
            assert constructions(path) == [], path
            assert patterns(path) == [], path


@pytest.mark.parametrize(
    "template", ["{{ text }}", "{{ 'a' ~ text }}", "{{ [text] | join }}", "{{ text | upper }}"]
)
def test_a_template_that_forgets_to_escape_is_refused(template: str) -> None:
    with pytest.raises(jinja2.TemplateRuntimeError, match="without a filter"):
        environment().from_string(template).render(text=Prose("import os"))


def test_what_was_escaped_stays_printable_through_macros_and_blocks() -> None:
    text = (
        "{% macro shown(one) %}<{{ one | md }}>{% endmacro %}{% set all %}{{ shown(text) }}{% endset %}"
        "{{ all }}{{ 3 }}{{ name }}"
    )
    made = environment().from_string(text).render(text=Prose("a*b"), name=snake("a b"))
    assert made == r"<a\*b>3a_b"


def test_types_are_values_that_print_as_code() -> None:
    model = ModelOf(Identifier("Thing"))
    both = union([ListOf(model), union([MapOf(UNKNOWN), ListOf(model)])])
    assert expression(both) == "list[models.Thing] | dict[str, JSON]"
    shown = "Sequence[models.Thing | Mapping[builtins.str, JSON]] | Mapping[builtins.str, JSON]"
    assert expression(both, argument=True, shadowed=shadowed_by([Identifier("str")])) == shown
    assert known(ListOf(model))
    assert not known(both)
    assert union([model, UNKNOWN]) == UNKNOWN
