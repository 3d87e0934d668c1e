"""The answer of an operation that opens a stream of server-sent events.

- ``event-stream-wording``: an operation that says it opens an SSE stream answers text/event-stream.
- ``event-stream-fields``: one event of a stream has the fields of WHATWG HTML, 9.2.6.
"""

from __future__ import annotations

import re
from typing import Any, Final

from tigergen.model.canonical import Canonical, Conflict, Side
from tigergen.model.claim import Json, Origin, concluded
from tigergen.model.pointer import ROOT, Pointer
from tigergen.model.walk import operations

RULE: Final = "event-stream-wording"
FIELDS_RULE: Final = "event-stream-fields"
EVENT_STREAM: Final = "text/event-stream"
_STREAM: Final = re.compile(
    r"\bSSE\b|\bserver[- ]sent[- ]events?\b|\btext/event-stream\b|\bevent[- ]?stream\b",
    re.IGNORECASE,
)


def describe_event_streams(canonical: Canonical) -> None:
    """Describe the answer of each operation that opens an event stream."""
    for path, method, operation in list(operations(canonical.document)):
        if method != "get":
            continue
        stated, worded = _stated(operation), _says_so(operation)
        if stated is not None or worded:
            _describe(canonical, Pointer.of("paths", path, method), stated, worded)


def _stated(operation: dict[str, Any]) -> str | None:
    """The status of the response for which a source states the event stream."""
    for status, response in operation.get("responses", {}).items():
        if isinstance(response, dict) and EVENT_STREAM in (response.get("content") or {}):
            return str(status)
    return None


def _says_so(operation: dict[str, Any]) -> bool:
    text = " ".join(str(operation.get(key, "")) for key in ("summary", "description"))
    return bool(_STREAM.search(text) and re.search(r"\bstream\b", text, re.IGNORECASE))


def _describe(canonical: Canonical, where: Pointer, stated: str | None, worded: bool) -> None:
    responses = where / "responses"
    if not canonical.has(responses):
        canonical.put(responses, {})
    known = responses.resolve(canonical.document)
    status = stated or next((code for code in known if code.startswith("2")), "200")
    if status not in known:
        canonical.put(responses / status, {"description": ""})
    if "$ref" in known[status]:
        return
    content = responses / status / "content"
    if not canonical.has(content):
        canonical.put(content, {})
    said = canonical.origins(where / "description") or canonical.origins(where / "summary")
    if stated is None:
        canonical.put(content / EVENT_STREAM, {}, concluded(RULE, said))
    if worded:
        _drop_empty_media(canonical, content, said)
    if not content.resolve(canonical.document)[EVENT_STREAM].get("itemSchema"):
        schema = _event_schema(canonical.document)
        where = content / EVENT_STREAM / "itemSchema"
        canonical.put(where, schema, concluded(FIELDS_RULE, said))


def _drop_empty_media(canonical: Canonical, content: Pointer, said: list[Origin]) -> None:
    """Leave out the other media types of which nothing but their name is stated, on record.

    A document states `application/json` for all of its operations; this one says it is a stream. Who
    states the stream itself, says so all the more.
    """
    stream = [o for o in canonical.origins(content / EVENT_STREAM) if o.rule != RULE]
    for media, described in list(content.resolve(canonical.document).items()):
        if described or media == EVENT_STREAM:
            continue
        stated = canonical.origins(content / media)
        canonical.remove(content / media)
        sides = (Side(EVENT_STREAM, (*said, *stream)), Side(media, tuple(stated)))
        canonical.record(Conflict(content, "content", sides, RULE))


def _event_schema(document: Json) -> Json:
    """The schema of one event of a stream (OpenAPI 3.2, 4.14.3)."""
    components = ROOT / "components" / "schemas"
    events = [
        {"$ref": f"#{components / name}"}
        for name, schema in document.get("components", {}).get("schemas", {}).items()
        if isinstance(schema, dict) and "x-tigergen-event-name" in schema
    ]
    data: dict[str, Json] = {"type": "string"}
    if events:
        data["contentMediaType"] = "application/json"
        data["contentSchema"] = {"anyOf": events}
    return {
        "type": "object",
        "required": ["data"],
        "properties": {
            "event": {"type": "string"},
            "data": data,
            "id": {"type": "string"},
            "retry": {"type": "integer", "minimum": 0},
        },
    }
