"""Rule `each-in-its-place`: an SDK's README and the API's documents differ about one thing.

The two describe it at different places of the document, so that no merge compares them. Each keeps what
it says in its own place, and the contradiction is put on record:

- an option of an SDK's method and the field of the operation that it calls, with no value in common;
- the values of a model, and the same values written differently in the text about an operation;
- the licence of the product, and the licence of the API.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from tigergen.model import names
from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import Json
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.walk import objects, operations

RULE: Final = "each-in-its-place"
SDK: Final = ROOT / "x-tigergen-sdk"
_SOFTWARE: Final = re.compile(r"\b(?:MIT|BSD|ISC|MPL|A?GPL|LGPL|Apache|Unlicense)\b")
_CAPITALISED: Final = re.compile(r"(?<![.!?] )(?<!^)\b[A-Z][a-z]+\b")


def compare_with_sdk(canonical: Canonical) -> None:
    """Put on record where the README of an SDK contradicts the documents of the API."""
    document = canonical.document
    if SDK.name not in document:
        return
    _license(canonical)
    for path, method, operation in operations(document):
        where = Pointer.of("paths", path, method)
        for name in operation.get("x-tigergen-sdk-methods", []):
            _options(canonical, where, document[SDK.name]["methods"].get(name, {}), name)
        _spelling(canonical, where, path)


def _side(canonical: Canonical, value: Json, where: Pointer) -> Side:
    return Side(value, tuple(canonical.nearest_origins(where)))


def _license(canonical: Canonical) -> None:
    ours, theirs = ROOT / "info" / "license", SDK / "license"
    if not canonical.has(ours) or not canonical.has(theirs):
        return
    stated, said = ours.resolve(canonical.document), theirs.resolve(canonical.document)
    if stated.get("name") == said or _SOFTWARE.search(str(said)):
        return
    sides = (
        _side(canonical, stated.get("url", stated.get("name")), ours),
        _side(canonical, said, theirs),
    )
    canonical.record(Conflict(ours, "license", sides, RULE))


def _options(canonical: Canonical, where: Pointer, method: dict[str, Any], name: str) -> None:
    """Compare the values of a method's options with those of the operation's fields."""
    at = SDK / "methods" / name
    options = {key: at / "options" / key / "schema" for key in method.get("options", {})}
    model = ROOT / "components" / "schemas" / str(method.get("x-tigergen-options-of", ""))
    if canonical.has(model / "properties"):
        for key in (model / "properties").resolve(canonical.document):
            options.setdefault(key, model / "properties" / key)
    known = {names.snake(key): place for key, place in options.items()}
    for key, field in _fields(canonical, where):
        place = known.get(names.snake(key))
        if place is None or not canonical.has(field / "enum") or not canonical.has(place / "enum"):
            continue
        ours = (field / "enum").resolve(canonical.document)
        theirs = (place / "enum").resolve(canonical.document)
        if not {str(value).lower() for value in ours} & {str(value).lower() for value in theirs}:
            sides = (
                _side(canonical, ours, field / "enum"),
                _side(canonical, theirs, place / "enum"),
            )
            canonical.record(Conflict(field, "enum", sides, RULE))


def _fields(canonical: Canonical, where: Pointer) -> Iterator[tuple[str, Pointer]]:
    """Parameters and fields of the body of an operation: each with the place of its schema."""
    for place, kind, found in objects(where.resolve(canonical.document), "operation", where):
        if kind == "parameter":
            yield str(found.get("name", "")), place / "schema"
        elif (
            kind == "schema"
            and place.parent.name == "properties"
            and place.under(where / "requestBody")
        ):
            yield place.name, place


def _spelling(canonical: Canonical, where: Pointer, path: str) -> None:
    """Compare the values of models with words of the text about an operation on the same thing."""
    words = {
        word.lower() for part in path.split("/") if "{" not in part for word in names.words(part)
    }
    texts = list(_texts(canonical, where))
    for place, values in _listed_members(canonical.document):
        if not words.intersection(word.lower() for word in names.words(place.name)[-1:]):
            continue
        spelled = {
            word: said
            for text, said in texts
            for word in _CAPITALISED.findall(text)
            if word.upper() in values and word not in values
        }
        if spelled:
            origins = [o for said in spelled.values() for o in canonical.nearest_origins(said)]
            sides = (
                _side(canonical, [word.upper() for word in spelled], place / "enum"),
                Side(list(spelled), tuple(dict.fromkeys(origins))),
            )
            canonical.record(Conflict(place, "enum", sides, RULE))


def _listed_members(document: dict[str, Any]) -> Iterator[tuple[Pointer, list[Json]]]:
    """Members of the SDK's models whose values are listed, each with its values."""
    for name, schema in document.get("components", {}).get("schemas", {}).items():
        if not isinstance(schema, dict) or not schema.get("x-tigergen-sdk-model"):
            continue
        for key, member in schema.get("properties", {}).items():
            if isinstance(member, dict) and member.get("enum"):
                yield ROOT / "components" / "schemas" / name / "properties" / key, member["enum"]


def _texts(canonical: Canonical, where: Pointer) -> Iterator[tuple[str, Pointer]]:
    for place, kind, found in objects(where.resolve(canonical.document), "operation", where):
        text = found.get("description") if kind in ("schema", "parameter") else None
        if isinstance(text, str):
            yield text, place / "description"
