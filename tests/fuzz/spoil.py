"""Documents spoilt at random: a seed document with a few things changed that nobody would write."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from random import Random
from typing import Any, Final

import yaml

TESTS: Final = Path(__file__).resolve().parents[1]

SWAGGER: Final = json.dumps(
    {
        "swagger": "2.0",
        "info": {"title": "Shop", "version": "1"},
        "host": "shop.example",
        "basePath": "/v1",
        "schemes": ["http", "https"],
        "securityDefinitions": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}},
        "paths": {
            "/orders/{id}": {
                "get": {
                    "operationId": "getOrder",
                    "security": [{"key": []}],
                    "parameters": [
                        {"name": "id", "in": "path", "required": True, "type": "integer"},
                        {
                            "name": "tags",
                            "in": "query",
                            "type": "array",
                            "items": {"type": "string"},
                            "collectionFormat": "csv",
                        },
                    ],
                    "responses": {
                        "200": {
                            "description": "An order",
                            "schema": {"$ref": "#/definitions/Order"},
                        }
                    },
                }
            }
        },
        "definitions": {
            "Order": {
                "type": "object",
                "required": ["id"],
                "properties": {
                    "id": {"type": "integer"},
                    "state": {"type": "string", "enum": ["open", "sent"], "default": "open"},
                    "parent": {"$ref": "#/definitions/Order"},
                },
            }
        },
    }
)
FRAGMENT: Final = """\
swagger: "2.0"
host: shop.example
paths:
  /carts/:
    post:
      summary: Begin a cart
      consumes: [application/x-www-form-urlencoded]
      parameters:
        - {in: formData, name: owner, type: string, required: true}
        - {in: formData, name: gift, type: boolean, default: false}
      responses: {200: {description: The cart, schema: {type: object, properties: {id: {type: int}}}}}
"""
INDEX: Final = """\
name: Shop
specificationVersion: "0.14"
apis:
  - name: Shop Orders API - Lists all orders.
    x-api-slug: orders-get
    description: Lists all orders.
    baseURL: https://shop.example//v1/
    humanURL: https://shop.example/docs/
    tags: Shop, Orders
    properties:
      - type: x-openapi-spec
        url: https://shop.example/listings/orders-get-openapi.md
  - name: Shop Orders API - Removes a line of an order.
    x-api-slug: ordersorderidlineslineid-delete
    baseURL: https://shop.example//v1/
"""
FACTS: Final = """\
tigergen-facts: 1
about: What the wire shows.
document:
  info: {title: Shop, version: "1"}
  servers: [{url: https://shop.example/v1}]
  paths:
    /orders:
      get: {operationId: listOrders, x-tigergen-result: items, responses: {"200": {description: Orders}}}
  components:
    schemas:
      Order: {properties: {id: {type: string, x-tigergen-wire-names: [order_id]}}}
"""
OVERLAY: Final = """\
overlay: 1.0.0
info: {title: Decisions, version: "1"}
actions:
  - {target: "$.info", description: A better title., update: {title: Orders}}
  - {target: "$.paths['/orders'].get.summary", description: Wrong., remove: true}
  - target: "$.paths[?@.get].get"
    description: Known from the wire.
    update: {x-tigergen-result: items, parameters: [{name: q, in: query, schema: {type: string}}]}
"""
CONFIG: Final = """\
servers: ["https://shop.example/v1"]
openapi: "3.1"
package: acme
severities: {M001: note}
ignore:
  - {code: S002, reason: Known., file: "*.md", until: "2099-01-31"}
limits: {depth: 100, columns: 5000}
"""


def _document(name: str) -> str:
    return (TESTS / name).read_text(encoding="utf-8")


def _page(tree: Any, script: str) -> str:
    """A page with a document inside, as `script` puts it there."""
    inside = json.dumps(tree, indent=1).replace("</", "<\\/")
    body = f"<div id='redoc'></div><script>{script.replace('DOC', inside)}</script>"
    return f"<!DOCTYPE html>\n<html><head><title>API</title></head><body>{body}</body></html>"


_ORDERS: Final = _document("documents/orders.yaml")
_LIBRARY: Final = _document("redoc/documents/library.yaml")
PAGES: Final = {
    "page with JSON": (_LIBRARY, "const __redoc_state = {menu: {}, spec: {data: DOC}};"),
    "page with a constant": (
        FRAGMENT,
        "let o = {'swaggerDoc': DOC, /* c */ deep: !0,}; SwaggerUIBundle(o)",
    ),
}
"""Documents that stand in a script."""

SEEDS: Final[dict[str, str]] = {
    "OpenAPI 3.1": _ORDERS,
    "OpenAPI 3.0": _document("redoc/documents/clinic.yaml"),
    "OpenAPI of courses": _document("redoc/documents/depot.yaml"),
    "Swagger 2.0": SWAGGER,
    "Swagger fragment": FRAGMENT,
    "index": INDEX,
    "facts": FACTS,
    **{
        f"README {name}": _document(f"documents/{name}-readme.md")
        for name in ("foo", "jsdoc2md", "lists", "tables", "typedoc", "typescript")
    },
    **{
        f"ReDoc text {name}": _document(f"redoc/pages/{name}.txt")
        for name in ("clinic-sparse", "library-full", "workshop-sparse")
    },
    "copied page": _document("copied/pages/depot-redoc-select.txt"),
    "saved page": _document("redoc/pages/depot.html"),
    **{name: _page(yaml.safe_load(text), script) for name, (text, script) in PAGES.items()},
}
"""A document of every kind that tigergen reads, by name."""

ODD: Final[tuple[Any, ...]] = (
    None,
    True,
    False,
    0,
    -1,
    1.5,
    -0.0,
    10**30,
    1e308,
    "",
    " ",
    "a",
    "object",
    "array",
    "int",
    "\0",
    "\u202e",
    "a\nb",
    "é",
    "class",
    "__init__",
    "../../x",
    "{",
    "}",
    "{{ 1/0 }}",
    "](x)",
    "`",
    '"""',
    "http://[x",
    "//",
    "#/info/title",
    "#/paths",
    "#/components/schemas/Order",
    "#/nothing",
    "(a+)+$",
    "[",
    "a" * 300,
    "Stra\u00dfe",
    "STRASSE",
    "e\u0301",
    "\u2028",
    "::error::x",
    "$..[?@.a == 1]",
    "$.paths[*][*].parameters[-1:0:-1]",
    "1e999999",
    "2001-12-14",
    "sys",
    "json",
    [],
    {},
    [[]],
    {"": {}},
    {"$ref": "#/info"},
    {"$ref": 1},
    {"type": []},
    {"allOf": [{}]},
    {"enum": []},
    [None],
    {"get": None},
    {"200": None},
    {"x-a": {"b": [1]}},
)
ODD_TEXTS: Final = (
    "{",
    "}",
    "[",
    "]",
    "- ",
    ": ",
    "\n",
    "  ",
    "\t",
    "|",
    "`",
    "```",
    "#",
    "*",
    "&a ",
    "*a",
    "<<: ",
    "\u2028",
    "\ufeff",
    '"',
    "'",
    "(",
    ")",
    "\\",
    "<br>",
    "$ref: '#/info'",
    "null",
    "\u0085",
    "\u2029",
    "\r",
    "\0",
    "::error::",
    "<script>",
    "</script>",
    "<div class='redoc-wrap'>",
    "-->",
    "${x}",
    "!!python/object/apply:os.system ",
    "2001-12-14",
    "1e999999",
    "-0",
    ".nan",
    "0x1F",
    "x" * 200,
    "POST",
    "Required",
    "string",
    "200",
    "=",
)


_FAULTS: Final = (1, 1, 1, 2, 3, 6)
"""How many faults: few, so that what is spoilt reaches the phases behind its reader."""


def spoil(random: Random, text: str) -> str:
    """Return the document with a few random faults, in its values or in its text."""
    tree = _tree(text)
    if tree is None or random.random() < 0.25:
        return _spoil_text(random, text)
    for _ in range(random.choice(_FAULTS)):
        _spoil_tree(random, tree)
    if random.random() < 0.5:
        return json.dumps(tree)
    return yaml.safe_dump(tree, allow_unicode=True, sort_keys=random.random() < 0.5)


def _tree(text: str) -> Any:
    return copy.deepcopy(_parsed(text))


@cache
def _parsed(text: str) -> Any:
    try:
        tree = yaml.load(text, yaml.CSafeLoader)
    except yaml.YAMLError:
        return None
    return tree if isinstance(tree, dict) else None


def _containers(value: Any) -> Iterator[Any]:
    if isinstance(value, dict | list):
        yield value
        for child in value.values() if isinstance(value, dict) else value:
            yield from _containers(child)


def _spoil_tree(random: Random, tree: Any) -> None:
    everything = list(_containers(tree))
    spot = random.choice(everything)
    keys: list[Any] = list(spot) if isinstance(spot, dict) else list(range(len(spot)))
    if not keys:
        return
    key = random.choice(keys)
    match random.randrange(6):
        case 0 | 1:
            spot[key] = json.loads(json.dumps(random.choice(ODD)))
        case 2:
            del spot[key]
        case 3:
            spot[key] = json.loads(json.dumps(random.choice(everything)))
        case 4 if isinstance(spot, dict):
            name = random.choice([odd for odd in ODD if isinstance(odd, str)])
            spot[name] = spot.pop(key)
        case _:
            spot[key] = [spot[key]] if random.random() < 0.5 else {"x": spot[key]}


def _spoil_text(random: Random, text: str) -> str:
    for _ in range(random.choice(_FAULTS)):
        first = random.randrange(len(text) + 1)
        last = min(first + random.randrange(1, 60), len(text))
        match random.randrange(4):
            case 0:
                text = text[:first] + text[last:]
            case 1:
                text = text[:first] + text[first:last] * 2 + text[last:]
            case 2:
                text = text[:first] + random.choice(ODD_TEXTS) + text[first:]
            case _:
                other = random.choice(list(SEEDS.values()))
                begin = random.randrange(len(other))
                text = text[:first] + other[begin : begin + 80] + text[last:]
    return text


def _spoil_seed(random: Random, name: str) -> str:
    """Return a seed spoilt; of a page the document inside, or the markup around it."""
    if name in PAGES and random.random() < 0.5:
        text, script = PAGES[name]
        tree = _tree(text)
        _spoil_tree(random, tree)
        return _page(tree, script)
    return spoil(random, SEEDS[name])


_WEIGHTS: Final = {"saved page": 0.4, "index": 2, "facts": 2, "Swagger 2.0": 2, "OpenAPI 3.1": 2}


@dataclass
class Case:
    """A build to try: the names of the seeds, what became of them, and files beside them."""

    seeds: list[str]
    texts: list[str]
    files: dict[str, str]


def case(random: Random) -> Case:
    """Return the documents of a build, one or two of them spoilt, and at times decisions and settings."""
    names, weights = list(SEEDS), [_WEIGHTS.get(name, 1) for name in SEEDS]
    seeds = random.choices(names, weights, k=random.choice((1, 1, 1, 2)))
    texts = [_spoil_seed(random, name) for name in seeds]
    files: dict[str, str] = {}
    if all(name.startswith("README") for name in seeds) and random.random() < 0.6:
        texts.append(SWAGGER)  # an SDK alone has no operations, and ends behind the merge
    if random.random() < 0.15:
        files["decisions"] = spoil(random, OVERLAY)
        if random.random() < 0.5:
            texts.append(_ORDERS)  # what the decisions are about
    if random.random() < 0.1:
        files["config"] = spoil(random, CONFIG)
    return Case(seeds, texts, files)
