"""Schemas as Swagger UI shows those of OpenAPI 3.1: articles inside of articles, one for each schema.

The head of an article has the title or the name of a field, marks, the type and constraints; its body has
one element for each other keyword, with the schemas inside. The body of a folded article is empty.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from tigergen.sources.page.shown import Shown, entry, having
from tigergen.sources.page.type_text import constraint, json_value, type_schema
from tigergen.text.markup import Node
from tigergen.text.tree import Located

ARTICLE: Final = "json-schema-2020-12"
_KEYWORD: Final = re.compile(rf"{ARTICLE}-keyword--(\w+)")
_ONE: Final = frozenset(
    "items additionalProperties propertyNames contains not if then else contentSchema".split()
    + "unevaluatedItems unevaluatedProperties".split()
)
_SEVERAL: Final = frozenset({"oneOf", "anyOf", "allOf", "prefixItems"})
_NAMED: Final = frozenset({"properties", "patternProperties", "dependentSchemas"})
_VALUES: Final = frozenset({"enum", "const", "default", "examples", "example"})
_MARKS: Final = {
    "deprecated": "deprecated",
    "read-only": "readOnly",
    "write-only": "writeOnly",
}


def is_article(node: Node) -> bool:
    """Tell whether an element shows a schema."""
    return node.name == "article" and ARTICLE in node.classes


def title_of(article: Node) -> str:
    """The title of a schema, or the name of the field that has it."""
    title = next((one for one in _head(article) if f"{ARTICLE}__title" in one.classes), None)
    return title.words if title is not None else ""


def _head(article: Node) -> Iterator[Node]:
    for part in article.elements:
        if f"{ARTICLE}-head" in part.classes:
            yield from part.walk()


def schema_of_article(shown: Shown, article: Node) -> Located:
    """Read the schema that an article shows."""
    shown.facts += 1
    found: dict[str, Any] = {}
    for node in _head(article):
        if f"{ARTICLE}__attribute" in node.classes:
            found.update(_attribute(shown, node))
        elif f"{ARTICLE}__constraint" in node.classes:
            found.update(_constraint(shown, node, found))
    schema = entry(article, found)
    for body in article.elements:
        if f"{ARTICLE}-body" in body.classes:
            for node in body.elements:
                schema = _keyword(shown, node, schema)
    return schema


def _attribute(shown: Shown, node: Node) -> dict[str, Any]:
    words = node.words
    if words in _MARKS:
        return {_MARKS[words]: True}
    if f"{ARTICLE}__attribute--primary" not in node.classes:
        return {}
    known = type_schema(words)
    if known is None and words != "never":
        shown.missed.append(node)
    return known or {}


def _constraint(shown: Shown, node: Node, schema: dict[str, Any]) -> dict[str, Any]:
    scope = next(
        (
            one.rpartition("--")[2]
            for one in node.classes
            if one.startswith(f"{ARTICLE}__constraint--")
        ),
        "",
    )
    known = constraint(" ".join(node.raw().split()), scope)
    if known is None:
        shown.missed.append(node)
    return {key: value for key, value in (known or {}).items() if key not in schema}


def _keyword(shown: Shown, node: Node, schema: Located) -> Located:
    keyword = next((found[1] for one in node.classes if (found := _KEYWORD.fullmatch(one))), "")
    if keyword == "description":
        return having(schema, description=entry(node, node.prose)) if node.words else schema
    if keyword in _VALUES:
        return _values(shown, node, keyword, schema)
    inside = list(_articles(node))
    if keyword in _ONE and inside:
        inner = schema_of_article(shown, inside[0])
        return having(schema, **{keyword: inner})
    if keyword in _SEVERAL and inside:
        schemas = [schema_of_article(shown, one) for one in inside]
        return having(schema, **{keyword: node.located(list(schemas))})
    if keyword in _NAMED and inside:
        return _named(shown, node, keyword, schema)
    return schema


def _articles(node: Node) -> Iterator[Node]:
    """The schemas directly inside of a keyword."""
    return (one for one in node.walk(outside=ARTICLE) if is_article(one))


def _named(shown: Shown, node: Node, keyword: str, schema: Located) -> Located:
    found: dict[str, Located] = {}
    required: list[Located] = []
    for line in node.walk(outside=ARTICLE):
        if line.name != "li":
            continue
        article = next((one for one in line.elements if is_article(one)), None)
        name = title_of(article) if article is not None else ""
        if article is None or not name:
            continue
        found[name] = schema_of_article(shown, article)
        if f"{ARTICLE}-property--required" in line.classes:
            required.append(line.located(name))
    schema = having(schema, **{keyword: node.located(found)})
    return having(schema, required=node.located(list(required))) if required else schema


def _values(shown: Shown, node: Node, keyword: str, schema: Located) -> Located:
    """Values of a keyword: one behind its name, or a list of them."""
    shown_values = [
        one
        for one in node.walk()
        if f"{ARTICLE}-json-viewer__value" in one.classes
        or f"{ARTICLE}-keyword__value" in one.classes
    ]
    listed = [one for one in node.all("li") if not any(True for _ in one.all("li"))]
    try:
        values = [json_value(one.raw()) for one in shown_values]
    except ValueError:
        shown.missed.append(node)
        return schema
    if keyword in ("enum", "examples"):
        flat = len(listed) == len(values) and len(values) > 0
        return having(schema, **{keyword: entry(node, values)}) if flat else schema
    if listed or len(values) != 1:
        return schema
    value = entry(node, values[0])
    return having(
        schema, **{"examples": node.located([value])} if keyword == "example" else {keyword: value}
    )
