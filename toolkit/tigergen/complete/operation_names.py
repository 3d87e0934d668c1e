"""What names an operation: id, tag, summary, and what the client calls it.

- ``path-operation-id``: an operation without an id gets one from its method and path.
- ``path-tag``: an operation without a tag gets the first fixed segment of its path; a tag without
  a description says which paths it holds.
- ``first-sentence``: an operation without a summary gets the first sentence of its description.
- ``named-summary``: one that has neither, or no short sentence, gets the summary that its name gives.
- ``sdk-name``: the method of the vendor's SDK that sends the request names it; of singular and
  plural the one that the body's list asks for. A method that fills one of several fields alone, and
  several that differ in more than number, do less than the operation and do not name it.
- ``derived-name``: else the operation id or the path names it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Any, Final

from tigergen.complete.event_streams import EVENT_STREAM
from tigergen.complete.naming import fixed_segments, method_name, operation_id, resource_name
from tigergen.model import names
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Basis, Json, Origin, concluded
from tigergen.model.names import Namer
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.walk import operations

NAME: Final = "x-tigergen-sdk-name"
ID_RULE: Final = "path-operation-id"
TAG_RULE: Final = "path-tag"
SENTENCE_RULE: Final = "first-sentence"
SUMMARY_RULE: Final = "named-summary"
SDK_RULE: Final = "sdk-name"
DERIVED_RULE: Final = "derived-name"
_LONGEST: Final = 120
"""Characters of a sentence that lists of operations have room for."""

_SUMMARIES: Final = {
    "list": "List {many}.",
    "get": "Get one {one}.",
    "create": "Create one {one}.",
    "update": "Change one {one}.",
    "delete": "Delete one {one}.",
}


def name_operations(canonical: Canonical) -> None:
    """Give every operation an id, a tag, a name for the client and a summary, in place."""
    found = list(operations(canonical.document))
    ids = Namer(str(node["operationId"]) for _, _, node in found if node.get("operationId"))
    taken: dict[str, Namer] = {}
    for path, method, node in found:
        at = Pointer.of("paths", path, method)
        said = canonical.origins(at)
        stated_id = str(node.get("operationId") or "")
        if not stated_id:
            made = str(ids.take(operation_id(path, method), joint=""))
            canonical.put(at / "operationId", made, concluded(ID_RULE, said))
        if not node.get("tags"):
            canonical.put(at / "tags", [])
            tag = next(iter(fixed_segments(path)), "default")
            canonical.append(at / "tags", tag, concluded(TAG_RULE, said))
        if not isinstance(node.get(NAME), str):
            _name(canonical, path, method, node, stated_id, taken)
        if not node.get("summary"):
            _summarise(canonical, path, method, node)
    _describe_tags(canonical)


def _name(
    canonical: Canonical,
    path: str,
    method: str,
    node: dict[str, Any],
    identifier: str,
    taken: dict[str, Namer],
) -> None:
    at = Pointer.of("paths", path, method)
    vendor = _vendor_name(canonical, node)
    if vendor is not None:
        group, _, name = vendor.rpartition(".")
        resource, chosen, rule = names.snake(group), names.snake(name), SDK_RULE
        said = canonical.origins(ROOT / "x-tigergen-sdk" / "methods" / vendor)
    else:
        resource = resource_name(path, node["tags"])
        chosen = method_name(path, method, identifier, resource, streams(node))
        rule = DERIVED_RULE
        said = canonical.origins(at / "operationId") if identifier else []
    free = taken.setdefault(resource, Namer()).take(chosen)
    canonical.put(at / NAME, f"{resource}.{free}", concluded(rule, said or canonical.origins(at)))


def streams(node: dict[str, Any]) -> bool:
    """Tell whether an operation answers with a stream of events."""
    return any(
        EVENT_STREAM in (response.get("content") or {})
        for status, response in (node.get("responses") or {}).items()
        if isinstance(response, dict) and str(status).startswith("2")
    )


def _vendor_name(canonical: Canonical, node: dict[str, Any]) -> str | None:
    """The method of the vendor's SDK that does what the operation does, or None."""
    listed = _documented(canonical, node)
    if not listed or streams(node):
        return None
    fields = dict(_body_fields(node))
    if len({_in_singular(name) for name in listed}) > 1:
        return None
    if len(listed) == 1:
        return None if _fills_one_field(listed[0], fields) else listed[0]
    lists = {names.snake(name) for name, schema in fields.items() if schema.get("type") == "array"}
    plural = [name for name in listed if names.snake(name).rpartition("_")[2] in lists]
    return plural[0] if plural else listed[0]


def _documented(canonical: Canonical, node: dict[str, Any]) -> list[str]:
    """The methods of the vendor's SDK that send the request, as far as they are documented."""
    methods = canonical.document.get("x-tigergen-sdk", {}).get("methods", {})
    return [
        name
        for name in node.get("x-tigergen-sdk-methods", [])
        if isinstance(name, str) and name in methods and "." in name.strip(".")
    ]


def _in_singular(name: str) -> str:
    head, _, last = names.snake(name).rpartition("_")
    return f"{head}_{names.singular(last)}"


def _fills_one_field(name: str, fields: dict[str, Any]) -> bool:
    """Tell whether a method is named after one of several fields: `markAsRead` fills `read`."""
    verb = {word.lower() for word in names.words(name.rpartition(".")[2])[1:]}
    return len(fields) > 1 and len(verb & {names.snake(field) for field in fields}) == 1


def _body_fields(node: dict[str, Any]) -> Iterator[tuple[str, dict[str, Json]]]:
    body = node.get("requestBody")
    contents = body.get("content") if isinstance(body, dict) else None
    for media in (contents or {}).values():
        schema = media.get("schema") if isinstance(media, dict) else None
        fields = schema.get("properties") if isinstance(schema, dict) else None
        for name, field in (fields or {}).items():
            yield name, field if isinstance(field, dict) else {}


def _summarise(canonical: Canonical, path: str, method: str, node: dict[str, Any]) -> None:
    at = Pointer.of("paths", path, method)
    sentence = first_sentence(str(node.get("description") or ""))
    if sentence and len(sentence) <= _LONGEST:
        said = canonical.origins(at / "description")
        canonical.put(at / "summary", sentence, concluded(SENTENCE_RULE, said))
        return
    summary = _summary(node[NAME], path, method)
    canonical.put(at / "summary", summary, concluded(SUMMARY_RULE, canonical.origins(at)))


def first_sentence(text: str) -> str:
    """Return the first sentence of prose, on one line."""
    paragraph = " ".join(text.strip().partition("\n\n")[0].split())
    return re.split(r"(?<=[.!?])\s+(?=[A-Z])", paragraph, maxsplit=1)[0]


def _summary(dotted: str, path: str, method: str) -> str:
    """The summary of an operation that no source describes: what its name says."""
    group, _, name = dotted.rpartition(".")
    many = group.replace("_", " ")
    *head, last = many.split(" ")
    pattern = _SUMMARIES.get(name, "{method} {path}")
    one = " ".join([*head, names.singular(last)])
    return pattern.format(many=many, one=one, method=method.upper(), path=path)


def _describe_tags(canonical: Canonical) -> None:
    """List every tag that operations have, each with a description."""
    used: dict[str, list[str]] = {}
    for path, _, node in operations(canonical.document):
        for tag in node["tags"]:
            if isinstance(tag, str):
                used.setdefault(tag, []).append(path)
    if used and not canonical.has(ROOT / "tags"):
        canonical.put(ROOT / "tags", [])
    for name, paths in used.items():
        listed = [tag.get("name") for tag in canonical.document["tags"] if isinstance(tag, dict)]
        said = _origins_of(canonical, paths)
        if name not in listed:
            canonical.append(ROOT / "tags", {"name": name}, concluded(TAG_RULE, said))
            listed.append(name)
        at = ROOT / "tags" / listed.index(name)
        if not canonical.has(at / "description"):
            text = f"Operations on {_common(paths)}"
            canonical.put(at / "description", text, concluded(TAG_RULE, said, Basis.INFERRED))


def _origins_of(canonical: Canonical, paths: list[str]) -> list[Origin]:
    return [
        origin
        for path in dict.fromkeys(paths)
        for origin in canonical.origins(Pointer.of("paths", path))
    ]


def _common(paths: list[str]) -> str:
    """The leading segments that all the paths have."""
    split = [path.split("/") for path in paths]
    shared = list(takewhile(lambda level: len(set(level)) == 1, zip(*split, strict=False)))
    return "/".join(level[0] for level in shared) or "/"
