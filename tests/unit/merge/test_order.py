"""Lists keep the order in which their document has them."""

from __future__ import annotations

from conftest import merged

ORDERED = """
openapi: 3.0.0
info: {title: T, version: "1"}
servers: [{url: https://z.test}, {url: https://a.test}]
tags: [{name: Zebra}, {name: Ant}]
paths:
  /a/{x}/{y}:
    get:
      tags: [Zebra, Ant]
      parameters:
      - {name: h, in: header, schema: {type: string}}
      - {name: y, in: path, required: true, schema: {type: string}}
      - {name: q, in: query, schema: {type: string}}
      - {name: x, in: path, required: true, schema: {type: string}}
      - {name: b, in: query, schema: {type: string}}
      responses: {200: {description: OK}}
"""


def test_servers_tags_and_parameters_keep_their_order() -> None:
    document = merged(ORDERED).document
    assert [server["url"] for server in document["servers"]] == ["https://z.test", "https://a.test"]
    assert [tag["name"] for tag in document["tags"]] == ["Zebra", "Ant"]
    operation = document["paths"]["/a/{x}/{y}"]["get"]
    assert operation["tags"] == ["Zebra", "Ant"]
    assert [p["name"] for p in operation["parameters"]] == ["h", "y", "q", "x", "b"]
