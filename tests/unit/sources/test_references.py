"""Documents spread over files: followed file by file inside the folder, each fact at its own place."""

from __future__ import annotations

from pathlib import Path

import pytest
from conftest import merge_readings
from tigergen.adhoc import adhoc_project
from tigergen.builds import build_project
from tigergen.inputs import read_source
from tigergen.model.canonical import Canonical
from tigergen.sources.document import Document, Reading
from tigergen.sources.registry import FORMATS, read_documents
from tigergen.validate import leave_out, validate


class _NoMemory:
    def recall(self, document: Document, rank: int | None) -> Reading | None:
        return None

    def keep(self, reading: Reading, rank: int | None) -> None:
        pass


def read(folder: Path, *sources: str) -> tuple[Canonical, list[str], list[Reading]]:
    """Read sources below a folder; return the document, `CODE file:line` of findings, readings."""
    project = adhoc_project([folder / source for source in sources or (".",)], "x", folder / "out")
    documents = [read_source(source) for source in project.sources]
    assert all(isinstance(document, Document) for document in documents)
    readings, unknown = read_documents(documents, FORMATS, {}, _NoMemory(), lambda phase: None)
    assert unknown == []
    found = [found for reading in readings for found in reading.diagnostics]
    canonical = merge_readings(readings)
    assert leave_out(canonical) == []
    assert validate(canonical) == []
    return canonical, sorted(f"{d.code} {d.place}" for d in found), readings


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


SPREAD = {
    "openapi.yaml": """openapi: 3.0.3
info: {$ref: parts/info.yml}
paths:
  /pets:
    $ref: paths/pets.yml
  /pets/{id}:
    $ref: "paths/index.yml#/~1pets~1{id}"
components:
  schemas:
    Pet: {$ref: schemas/Pet.yml}
    Odd«Name»: {type: string}
""",
    "parts/info.yml": "title: Pets\nversion: '1'\n",
    "paths/pets.yml": """get:
  parameters:
  - $ref: ../parts/parameters.yml#/limit
  - $ref: ../parts/parameters.yml#/limit2
  responses:
    200:
      $ref: ../parts/responses.yml#/Pets
""",
    "paths/index.yml": """/pets/{id}:
  parameters:
  - {name: id, in: path, schema: {$ref: "../openapi.yaml#/components/schemas/Odd«Name»"}}
  get: {$ref: get.yml}
""",
    "paths/get.yml": "responses: {default: {description: OK, content: {a/b: {schema: {$ref: ../schemas/Pet.yml}}}}}\n",
    "parts/parameters.yml": "limit: {name: limit, in: query, schema: {type: integer}}\nlimit2: {$ref: '#/size'}\n"
    "size: {name: size, in: query, schema: {type: integer}}\n",
    "parts/responses.yml": """Pets:
  description: Pets
  content:
    application/json:
      schema: {type: array, items: {$ref: "../openapi.yaml#/components/schemas/Pet"}}
""",
    "schemas/Pet.yml": """type: object
properties:
  owner: {$ref: Owner.json#}
  tag: {$ref: '#/definitions/Tag'}
definitions:
  Tag: {type: string, nullable: true}
""",
    "schemas/Owner.json": '{"type": "object",\n "properties": {"pet": {"$ref": "Pet.yml"}}}',
}


@pytest.mark.parametrize("source", [".", "openapi.yaml"])
def test_a_document_spread_over_files_is_read_as_one(tmp_path: Path, source: str) -> None:
    write(tmp_path, SPREAD)
    canonical, found, readings = read(tmp_path, source)
    assert [code for code in found if not code.startswith("S019 openapi.yaml:11")] == []
    assert len(readings) == 1
    document = canonical.document
    assert document["info"]["title"] == "Pets"
    assert document["components"]["schemas"] == {
        "Odd_Name": {"type": "string"},
        "Owner": {"type": "object", "properties": {"pet": {"$ref": "#/components/schemas/Pet"}}},
        "Pet": {
            "type": "object",
            "properties": {
                "owner": {"$ref": "#/components/schemas/Owner"},
                "tag": {"$ref": "#/components/schemas/Tag"},
            },
            "definitions": {"Tag": {"type": ["string", "null"]}},
        },
        "Tag": {"type": ["string", "null"]},
    }
    get = document["paths"]["/pets"]["get"]
    assert get["parameters"] == [
        {"$ref": "#/components/parameters/limit"},
        {"$ref": "#/components/parameters/size"},
    ]
    assert get["responses"]["200"] == {"$ref": "#/components/responses/Pets"}
    (identifier,) = document["paths"]["/pets/{id}"]["parameters"]
    assert identifier["required"] is True
    assert identifier["schema"] == {"$ref": "#/components/schemas/Odd_Name"}
    table = canonical.provenance_json()
    place = table["/components/schemas/Owner/properties/pet/$ref"][0]
    assert (place["source"], place["line"]) == ("schemas/Owner.json", 2)
    place = table["/paths/~1pets/get"][0]
    assert (place["source"], place["line"]) == ("paths/pets.yml", 1)


def test_swagger_2_is_followed_alike(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "api/swagger.yaml": """swagger: "2.0"
info: {title: T, version: "1"}
paths:
  /a: {$ref: a.yml}
definitions: {$ref: definitions.yml}
""",
            "api/a.yml": "get: {parameters: [{$ref: 'shared.yml#/q'}], responses: {200: {$ref: 'shared.yml#/r'}}}\n",
            "api/shared.yml": "q: {name: q, in: query, type: string}\n"
            "r: {description: R, schema: {$ref: 'definitions.yml#/A'}}\n",
            "api/definitions.yml": "A: {type: object, properties: {b: {$ref: '#/B'}}}\nB: {type: string}\n",
        },
    )
    canonical, found, _ = read(tmp_path)
    assert found == []
    get = canonical.document["paths"]["/a"]["get"]
    assert [p["name"] for p in get["parameters"]] == ["q"]
    assert set(canonical.document["components"]["schemas"]) >= {"A", "B"}


def test_what_leaves_the_folder_or_leads_nowhere_is_refused_alone(tmp_path: Path) -> None:
    (tmp_path / "outside.yml").write_text("type: string\n")
    write(
        tmp_path / "in",
        {
            "openapi.yaml": """openapi: 3.1.0
info: {title: T, version: "1"}
paths: {}
components:
  schemas:
    A: {$ref: ../outside.yml}
    B: {$ref: "https://example.test/b.yml", description: kept}
    C: {$ref: gone.yml}
    D: {$ref: "cycle.yml#/a"}
    E: {$ref: "cycle.yml#/missing"}
    F: {type: object, properties: {x: {$ref: "file:///etc/passwd"}}}
""",
            "cycle.yml": "a: {$ref: '#/b'}\nb: {$ref: '#/a'}\n",
        },
    )
    (tmp_path / "in" / "link.yml").symlink_to(tmp_path / "outside.yml")
    canonical, found, _ = read(tmp_path / "in", "openapi.yaml")
    assert set(found) == {f"S008 openapi.yaml:{line}" for line in range(6, 12)}
    assert canonical.document["components"]["schemas"]["B"] == {"description": "kept"}


def test_a_referred_document_with_operations_of_its_own_stays_a_source(tmp_path: Path) -> None:
    head = "openapi: 3.0.0\ninfo: {title: T, version: '1'}\n"
    write(
        tmp_path,
        {
            "a.yaml": head + "paths: {/a: {get: {responses: {200: {description: OK, content: "
            "{a/b: {schema: {$ref: 'b.yaml#/components/schemas/B'}}}}}}}}\n",
            "b.yaml": head + "paths: {/b: {get: {responses: {200: {description: OK}}}}}\n"
            "components: {schemas: {B: {type: string}}}\n",
            "c.yaml": head + "components: {schemas: {C: {type: string}}}\n",
        },
    )
    canonical, found, readings = read(tmp_path)
    assert found == []
    assert list(canonical.document["paths"]) == ["/a", "/b"]
    assert sorted(canonical.document["components"]["schemas"]) == ["B", "C"]
    assert [reading.document.name for reading in readings] == ["a.yaml", "b.yaml", "c.yaml"]


ASIDE = {
    "openapi.yaml": """openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets:
    post:
      requestBody:
        content:
          application/json:
            schema: {$ref: '#pet'}
            examples:
              whole: {$ref: parts/example.json}
              value: {$ref: parts/raw.json}
              own: {$ref: '#/components/examples/Own'}
      callbacks:
        fed:
          '{$request.body#/url}':
            post: {requestBody: {content: {application/json: {schema: {$ref: 'parts/Food.yml#food'}}}}}
        told: {$ref: 'parts/callbacks.yml#/Told'}
      responses:
        '400': {$ref: 'parts/fault.yml#/'}
        '200': {description: OK, links: {next: {$ref: 'parts/links.yml#/Next'}}}
components:
  examples: {Own: {value: 1}}
  schemas:
    Pet:
      $anchor: pet
      type: object
      properties: {tag: {$ref: '#tag'}, twin: {$ref: 'https://example.org/twin'}}
      $defs: {Tag: {$anchor: tag, type: string}}
    Twin:
      $id: https://example.org/twin
      type: object
      properties: {size: {$ref: '#/$defs/Size'}}
      $defs: {Size: {type: integer}}
""",
    "parts/example.json": '{"summary": "One", "value": {"tag": "a"}}',
    "parts/raw.json": '{"tag": "b"}',
    "parts/Food.yml": "$defs: {Food: {$anchor: food, type: object, properties: {fat: {type: integer}}}}\n",
    "parts/callbacks.yml": "Told: {'{$url}': {put: {responses: {'200': {$ref: responses.yml#/Ok}}}}}\n",
    "parts/responses.yml": "Ok: {description: fine}\n",
    "parts/fault.yml": "description: wrong\n",
    "parts/links.yml": "Next: {operationId: postPets, description: the next}\n",
}


def test_references_of_examples_callbacks_links_and_to_anchors_are_followed(tmp_path: Path) -> None:
    write(tmp_path, ASIDE)
    canonical, found, _ = read(tmp_path, "openapi.yaml")
    assert found == ["S019 parts/raw.json:1"]
    document = canonical.document
    post, parts = document["paths"]["/pets"]["post"], document["components"]
    media = post["requestBody"]["content"]["application/json"]
    assert media["schema"] == {"$ref": "#/components/schemas/Pet"}
    assert list(media["examples"]) == ["whole", "value", "own"]
    assert parts["examples"]["example"] == {"summary": "One", "value": {"tag": "a"}}
    assert parts["examples"]["raw"] == {"value": {"tag": "b"}}
    fed = post["callbacks"]["fed"]["{$request.body#/url}"]["post"]["requestBody"]
    food = fed["content"]["application/json"]["schema"]["$ref"].rpartition("/")[2]
    assert parts["schemas"][food]["properties"] == {"fat": {"type": "integer"}}
    told = parts["callbacks"]["Told"]["{$url}"]["put"]["responses"]["200"]
    assert told == {"$ref": "#/components/responses/Ok"}
    assert parts["links"]["Next"] == {"operationId": "postPets", "description": "the next"}
    assert parts["responses"]["fault"] == {"description": "wrong"}
    properties = parts["schemas"]["Pet"]["properties"]
    assert properties["tag"] == {"$ref": "#/components/schemas/Pet/$defs/Tag"}
    assert properties["twin"] == {"$ref": "#/components/schemas/Twin"}
    size = parts["schemas"]["Twin"]["properties"]["size"]
    assert size == {"$ref": "#/components/schemas/Twin/$defs/Size"}


def test_a_document_and_its_parts_are_one_source(tmp_path: Path) -> None:
    write(tmp_path, SPREAD)
    build = build_project(adhoc_project([tmp_path / "openapi.yaml"], "x", tmp_path / "out"))
    assert "M007" not in {found.code for found in build.diagnostics}
