"""The register of OpenAPI extensions: every `x-` key that tigergen writes or understands.

docs/reference/extensions.md is made of it (`make docs`), decisions and facts files are checked against it, and a test
compares it with the keys that occur in the code. A public key may be set in a decision or a facts
file; an internal one is written by tigergen alone.
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from typing import Final

PREFIX: Final = "x-tigergen-"
"""What every extension of tigergen's own begins with, so that it collides with no one else's."""


@dataclass(frozen=True, slots=True)
class Extension:
    """One extension: its key, the object it stands in, what it means, and an example in YAML."""

    key: str
    where: str
    meaning: str
    example: str
    public: bool = True


EXTENSIONS: Final = (
    Extension(
        "x-tigergen-sdk-methods",
        "operation",
        "Methods of the vendor's SDK that call this operation.",
        "x-tigergen-sdk-methods: [messages.markAsRead]",
    ),
    Extension(
        "x-tigergen-sdk-name",
        "operation",
        "What the client calls the operation: group and method.",
        "x-tigergen-sdk-name: messages.update_status",
    ),
    Extension(
        "x-tigergen-acknowledges-events",
        "operation",
        "The operation acknowledges events; the value names the field of its body that takes their ids.",
        "x-tigergen-acknowledges-events: events",
    ),
    Extension(
        "x-tigergen-result",
        "response",
        "Schema of what the client's method returns, if it differs from the body; a reference stands in "
        "`anyOf`, for linters refuse one right below an extension.",
        "x-tigergen-result: {anyOf: [{$ref: '#/components/schemas/Message'}]}",
    ),
    Extension(
        "x-tigergen-result-headers",
        "response",
        "Fields of the result that the server sends as headers: field, then header.",
        "x-tigergen-result-headers: {id: X-Message-Id}",
    ),
    Extension(
        "x-tigergen-unwrap",
        "media type",
        "Field of the JSON object that holds the result; the client returns its value.",
        "x-tigergen-unwrap: reply",
    ),
    Extension(
        "x-tigergen-paging",
        "operation",
        "How a list is paged, so that the client fetches the next page by itself. `by` is offset, page, cursor or "
        "link. `position` and `size` name query parameters, `cursor` and `items` fields of the answer (the next "
        "cursor, with dots for its place; the list), `total` a member of `meta`; `first` is the position of "
        "the first page. `false` turns paging off.",
        "x-tigergen-paging: {by: cursor, position: cursor, size: limit, cursor: meta.next_cursor, items: data}",
    ),
    Extension(
        "x-tigergen-event-envelope",
        "media type",
        "How events are packed into frames of the stream: the field with the events, the field with "
        "an event's id, and a prefix of event names that is removed.",
        "x-tigergen-event-envelope: {events: event, id: event_id, prefix: 'acme:'}",
    ),
    Extension(
        "x-tigergen-replay",
        "media type",
        "How the server announces that it replays earlier events: the event `start` whose `field` has "
        "the `value`, the field with the `count`, the event that is `counted`, the event at the `end`.",
        "x-tigergen-replay: {start: advisory, field: name, value: replay, count: total, counted: message, end: replay_end}",
    ),
    Extension(
        "x-tigergen-event-name",
        "schema",
        "The schema is the payload of the event with this name.",
        "x-tigergen-event-name: typing:change",
    ),
    Extension(
        "x-tigergen-event-payload",
        "schema of an event",
        "Property that holds the payload; handlers receive its value.",
        "x-tigergen-event-payload: message",
    ),
    Extension(
        "x-tigergen-wire-names",
        "property",
        "Further names that the property has on the wire; the client reads all of them.",
        "x-tigergen-wire-names: [message_id]",
    ),
    Extension(
        "x-tigergen-id-of",
        "schema of a string",
        "The text is the id of an object of one of these schemas; the client takes the object too.",
        "x-tigergen-id-of: [User, Group]",
    ),
    Extension(
        "x-tigergen-unit",
        "schema of a number",
        "Unit of the number, for docstrings and docs.",
        "x-tigergen-unit: minutes",
    ),
    Extension(
        "x-tigergen-credential-names",
        "security scheme",
        "Names of the client's arguments for the user and the password of HTTP Basic.",
        "x-tigergen-credential-names: [key, secret]",
    ),
    Extension(
        "x-tigergen-sdk-model",
        "schema",
        "The schema describes an object of the vendor's SDK: its spelling may differ from the wire, and "
        "the client accepts objects that lack required properties.",
        "x-tigergen-sdk-model: true",
    ),
    Extension(
        "x-tigergen-remarks",
        "any object",
        "Facts in prose that no field of OpenAPI holds; kept for readers of the document.",
        "x-tigergen-remarks: [The server closes the stream after 7 minutes.]",
    ),
    Extension(
        "x-tigergen-unresolved-operations",
        "document",
        "Operations whose method or path cannot be determined, by a name of their own, with candidates. "
        "A decision that gives one `method` and `path` makes it an operation like the others.",
        "x-tigergen-unresolved-operations: {enable-sms: {summary: Enable SMS, method: post}}",
    ),
    Extension(
        "x-tigergen-unresolved",
        "schema",
        "The $ref that no source defines (M002); any value is accepted in its place.",
        "x-tigergen-unresolved: '#/components/schemas/Session'",
        public=False,
    ),
    Extension(
        "x-tigergen-sdk",
        "document",
        "What the README of the vendor's SDK says: its `methods` (with `arguments`, `options`, what each "
        "`returns`, the `errors` that examples or prose name, and the result as `shown` by examples where "
        "that differs), its `configuration`, and prose and examples on other `topics`.",
        "x-tigergen-sdk: {methods: {messages.find: {arguments: ..., errors: {not-found: {}}}}, configuration: ...}",
        public=False,
    ),
    Extension(
        "x-tigergen-options-of",
        "method of x-tigergen-sdk",
        "Schema whose properties the method takes as options.",
        "x-tigergen-options-of: MessageOptions",
        public=False,
    ),
    Extension(
        "x-tigergen-default-from",
        "argument or option of x-tigergen-sdk",
        "Argument or option whose value is used if this one is not given.",
        "x-tigergen-default-from: organizationId",
        public=False,
    ),
    Extension(
        "x-tigergen-keywords",
        "info",
        "Keywords that an APIs.json index gives the API.",
        "x-tigergen-keywords: [Messages]",
        public=False,
    ),
    Extension(
        "x-tigergen-links",
        "info, operation",
        "Links that an APIs.json index lists: type and URL.",
        "x-tigergen-links: [{type: x-blog, url: https://blog.example.com}]",
        public=False,
    ),
    Extension(
        "x-tigergen-maintainers",
        "info",
        "Maintainers that an APIs.json index lists, as it lists them.",
        "x-tigergen-maintainers: [{FN: A. Author}]",
        public=False,
    ),
    Extension(
        "x-tigergen-index",
        "addresses before the merge",
        "What an index says under a slug, until the slug is read; never in a document.",
        '("x-tigergen-index", "users-get", "summary")',
        public=False,
    ),
    Extension(
        "x-tigergen-group",
        "entry of x-tigergen-index",
        "The part of an entry's name in front of the dash, until it becomes a tag; never in a document.",
        '("x-tigergen-index", "users-get", "x-tigergen-group")',
        public=False,
    ),
    Extension(
        "x-tigergen-promise",
        "notation of Flow types",
        "What a promise resolves to, until the result is read; never in a document.",
        "x-tigergen-promise: {type: string}",
        public=False,
    ),
    *(
        Extension(
            f"x-tigergen-{field}",
            where,
            f"`{field}` of OpenAPI 3.2 in openapi-3.1.yaml, which has no such field.",
            f"x-tigergen-{field}: ...",
            public=False,
        )
        for field, where in (
            ("itemSchema", "media type"),
            ("query", "path item"),
            ("additionalOperations", "path item"),
            ("summary", "tag"),
            ("parent", "tag"),
            ("kind", "tag"),
            ("name", "server"),
        )
    ),
    Extension(
        "x-extensible-enum",
        "schema of a string",
        "Known values of a string that may have others. A convention of other tools, so without prefix.",
        "x-extensible-enum: [active, archived]",
    ),
    Extension(
        "x-enumDescriptions",
        "schema with an enum",
        "What each value means. A convention of ReDoc, so without prefix.",
        "x-enumDescriptions: {USER_SENT: A user wrote it.}",
    ),
    Extension(
        "x-logo",
        "info",
        "Logo of the API. A convention of ReDoc, so without prefix.",
        "x-logo: {url: https://example.com/logo.png}",
    ),
)
"""Every extension, in the order of the docs: what a decision may set comes first."""

KNOWN: Final = {extension.key: extension for extension in EXTENSIONS}
"""The register by key."""

_CLOSE: Final = 0.75
"""How alike a suggestion must be, as `difflib` measures it: all keys share a long prefix."""


def extension_fault(key: str) -> str | None:
    """Say what is wrong with a key of a decision or facts file; None if it is fine.

    Only keys that look like tigergen's own are at fault: an extension of another tool is not ours
    to judge.
    """
    if key in KNOWN:
        return None
    prefixed = PREFIX + key.removeprefix("x-")
    if key.startswith("x-") and prefixed in KNOWN:
        return f"{key} has no effect; did you mean {prefixed}?"
    if not key.startswith(PREFIX):
        return None
    close = difflib.get_close_matches(key, KNOWN, 1, _CLOSE)
    return f"unknown extension {key}" + (f"; did you mean {close[0]}?" if close else "")
