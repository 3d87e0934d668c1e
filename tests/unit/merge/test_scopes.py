"""Documents of different hosts: no operation gets the host or the credentials of another document."""

from __future__ import annotations

from itertools import permutations

from conftest import reading
from tigergen.merge import keep_scopes, merge
from tigergen.model.canonical import Canonical
from tigergen.validate import validate

V1 = """
swagger: "2.0"
info: {title: T, version: "1"}
host: v1.test
schemes: [https]
securityDefinitions: {auth: {type: basic}}
security: [{auth: []}]
paths:
  /both: {get: {responses: {200: {description: OK}}}}
  /old: {get: {responses: {200: {description: OK}}}}
  /open: {get: {security: [], responses: {200: {description: OK}}}}
"""
V2 = """
openapi: 3.0.0
info: {title: T, version: "2"}
servers: [{url: https://v2.test/api, description: Two}]
components: {securitySchemes: {auth: {type: apiKey, name: X-Key, in: header}}}
security: [{auth: []}]
paths:
  /both: {get: {responses: {200: {description: OK}}}}
  /new: {get: {responses: {200: {description: OK}}}}
"""
V3 = """
openapi: 3.0.0
info: {title: T, version: "3"}
servers: [{url: https://v3.test}]
paths:
  /public: {get: {responses: {200: {description: OK}}}}
  /mirror: {servers: [{url: https://mirror.test}], get: {responses: {200: {description: OK}}}}
"""


def merged(*texts: str) -> Canonical:
    named = {V1: "a.yaml", V2: "b.yaml", V3: "c.yaml"}
    readings = [reading(text, named.get(text, "d.yaml")) for text in texts]
    canonical = merge(keep_scopes(readings))
    assert validate(canonical) == []
    return canonical


def scope(canonical: Canonical, path: str) -> tuple[list[str], object]:
    operation = canonical.document["paths"][path]["get"]
    return [s["url"] for s in operation.get("servers", [])], operation.get("security")


def test_what_only_one_document_has_is_called_at_its_servers_with_its_security() -> None:
    canonical = merged(V1, V2, V3)
    assert scope(canonical, "/old") == (["https://v1.test"], [{"auth": []}])
    assert scope(canonical, "/open") == (["https://v1.test"], [])
    assert scope(canonical, "/new") == (["https://v2.test/api"], [{"auth_2": []}])
    assert scope(canonical, "/public") == (["https://v3.test"], [])
    assert scope(canonical, "/mirror") == ([], [])
    assert scope(canonical, "/both")[0] == ["https://v1.test", "https://v2.test/api"]
    assert "security" not in canonical.document
    schemes = canonical.document["components"]["securitySchemes"]
    assert schemes == {
        "auth": {"type": "http", "scheme": "basic"},
        "auth_2": {"type": "apiKey", "name": "X-Key", "in": "header"},
    }
    table = canonical.provenance_json()
    (origin,) = table["/paths/~1new/get/servers/0/description"]
    assert (origin["source"], origin["line"], origin["basis"]) == ("b.yaml", 4, "stated")
    (origin,) = table["/paths/~1public/get/security"]
    assert (origin["basis"], origin["rule"]) == ("inferred", "security-of-document")


def test_the_order_of_documents_does_not_matter() -> None:
    results = {str(merged(*order).document) for order in permutations((V1, V2, V3))}
    assert len(results) == 1


def test_documents_that_agree_keep_their_servers_and_security_at_the_root() -> None:
    other = V1.replace("/old", "/other").replace("[https]", "[http]")
    document = merged(V1, other).document
    assert document["security"] == [{"auth": []}]
    assert [server["url"] for server in document["servers"]] == ["https://v1.test"]
    assert "servers" not in document["paths"]["/old"]["get"]
