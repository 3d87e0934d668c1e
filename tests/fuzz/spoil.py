"""Documents spoilt at random: a seed document with a few things changed that nobody would write."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
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
INDEX: Final = """\
name: Shop
apis:
  - name: Orders
    baseURL: https://shop.example/v1
    humanURL: https://shop.example/docs/orders-list
    properties:
      - type: x-path
        url: https://shop.example/docs/orders-get
"""
FACTS: Final = """\
tigergen-facts: 1
info: {title: Shop, version: "1"}
paths:
  /orders:
    get: {operationId: listOrders, responses: {"200": {description: Orders}}}
"""
OVERLAY: Final = """\
overlay: 1.0.0
info: {title: Decisions, version: "1"}
actions:
  - {target: "$.info", description: A better title., update: {title: Orders}}
  - {target: "$.paths['/orders'].get.summary", description: Wrong., remove: true}
"""
SEEDS: Final = (
    (TESTS / "documents" / "orders.yaml").read_text(),
    SWAGGER,
    INDEX,
    FACTS,
    (TESTS / "documents" / "foo-readme.md").read_text(),
    (TESTS / "redoc" / "pages" / "clinic-sparse.txt").read_text(),
    (TESTS / "redoc" / "pages" / "library-full.txt").read_text(),
)

ODD: Final[tuple[Any, ...]] = (
    None,
    True,
    False,
    0,
    -1,
    1.5,
    10**30,
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
    "x" * 200,
    "POST",
    "Required",
    "string",
    "200",
    "=",
)


def spoil(random: Random, text: str) -> str:
    """Return the document with one to six random faults, in its values or in its text."""
    tree = _tree(text)
    if tree is None or random.random() < 0.25:
        return _spoil_text(random, text)
    for _ in range(random.randint(1, 6)):
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
    for _ in range(random.randint(1, 6)):
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
                other = random.choice(SEEDS)
                begin = random.randrange(len(other))
                text = text[:first] + other[begin : begin + 80] + text[last:]
    return text


def case(random: Random) -> tuple[list[str], dict[str, str]]:
    """Return the documents of a build, one or two of them spoilt, and at times decisions."""
    texts = [spoil(random, random.choice(SEEDS)) for _ in range(random.choice((1, 1, 1, 2)))]
    files = {"decisions": spoil(random, OVERLAY)} if random.random() < 0.2 else {}
    return texts, files
