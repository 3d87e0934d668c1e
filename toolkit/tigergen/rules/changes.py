"""Kinds of changes between two documents: what `tigergen diff` calls breaking, and why."""

from __future__ import annotations

from functools import partial
from typing import Final

from tigergen.rules.rule import Kind, Rule, plain_rule

_PASS: Final = "Compare without --fail-on, or with a severity that lets the change pass."

_rule = partial(plain_rule, Kind.CHANGE, _PASS)

_SENT_AND_RECEIVED: Final = (
    "Callers must still be able to send what they send, and must not get what they never got."
)

RULES: Final[tuple[Rule, ...]] = (
    # -- the document as a whole
    _rule(
        "api-changed",
        "An API that is gone is breaking; a new one is compatible.",
        "A folder of APIs is compared API by API.",
        "specs/acme is deleted",
        "breaking",
    ),
    _rule(
        "info-changed",
        "A new version is compatible; any other change of `info` is docs.",
        "Neither changes a call.",
        "info.version: 1 -> 2",
        "compatible",
    ),
    _rule(
        "docs-only",
        "A change that only readers see is docs.",
        "Descriptions, summaries, titles, examples and tags do not change a call.",
        "summary: One pet -> A pet",
        "docs",
    ),
    _rule(
        "vendor-extension",
        "An extension (x-...) by which the client behaves differently is breaking, any other compatible.",
        "Tools read extensions; tigergen knows what its own ones do.",
        "x-order: 1 -> 2",
        "compatible",
    ),
    _rule(
        "uncompared-key",
        "A key that no rule compares is breaking when it changes.",
        "A change that no rule understands must not pass unseen.",
        "frobnicate: 1 -> 2",
        "breaking",
    ),
    _rule(
        "unused-component-changed",
        "A change of a component that no operation uses is compatible.",
        "No call depends on it.",
        "components.parameters.spare is new",
        "compatible",
    ),
    _rule(
        "sdk-method",
        "A change of what documents say about the vendor's SDK is compatible.",
        "The methods of this client are compared separately (client-method).",
        "x-sdk.methods.send is gone",
        "compatible",
    ),
    _rule(
        "unreadable-part",
        "A part of the new document that OpenAPI does not allow there is compared as if it were absent.",
        "What it holds cannot be known; build or validate the document to find out more.",
        "parameters: {a: 1}",
        "compatible",
    ),
    # -- where to call, and as whom
    _rule(
        "servers-changed",
        "Another base URL and a server that is gone are breaking; a new server is compatible.",
        "The first server is the client's default; callers may use any of the others.",
        "https://a.example.com -> https://b.example.com",
        "breaking",
    ),
    _rule(
        "security-changed",
        "An alternative or scope that is no longer enough is breaking.",
        "Each caller meets one of the old alternatives, and no document says which: all must still suffice.",
        "[key] or [token] -> [token]",
        "breaking",
    ),
    # -- operations
    _rule(
        "operation-gone",
        "An operation that is gone is breaking.",
        "Calls fail with 404 or 405.",
        "DELETE /pets/{id} is gone",
        "breaking",
    ),
    _rule(
        "operation-new",
        "A new operation is compatible.",
        "No caller uses it yet.",
        "DELETE /pets/{id} is new",
        "compatible",
    ),
    _rule(
        "operation-id",
        "A new operationId is compatible on the wire.",
        "It is not part of a call; a method that it renames is a change of the client (client-method).",
        "operationId: getPet -> fetchPet",
        "compatible",
    ),
    _rule(
        "deprecated-changed",
        "Something that becomes deprecated is compatible.",
        "It still works.",
        "deprecated: false -> true",
        "compatible",
    ),
    _rule(
        "webhook-changed",
        "A webhook or callback that is gone is breaking; a new one is compatible.",
        "In both, the caller receives the request and sends the response.",
        "webhooks.sold is gone",
        "breaking",
    ),
    # -- parameters and bodies
    _rule(
        "parameter-gone",
        "A parameter that is gone is breaking.",
        "Callers send it, and the client's keyword goes with it.",
        "?size is gone",
        "breaking",
    ),
    _rule(
        "parameter-new",
        "A new parameter is compatible unless it is required.",
        "Callers do not send it yet.",
        "?page is new and required",
        "breaking",
    ),
    _rule(
        "parameter-name",
        "A renamed placeholder is compatible, unless its new name stood at another place.",
        "The path on the wire is the same; a swapped name sends an argument to the wrong place.",
        "/a/{x}/{y} -> /a/{y}/{x}",
        "breaking",
    ),
    _rule(
        "parameter-required",
        "A parameter that becomes required is breaking.",
        "Callers that leave it out get an error.",
        "required: false -> true",
        "breaking",
    ),
    _rule(
        "parameter-style",
        "A parameter that is written differently is breaking; defaults count as written out.",
        "The server no longer understands what callers send.",
        "explode: true -> false for a list",
        "breaking",
    ),
    _rule(
        "request-body",
        "A request body that is gone, or becomes required, is breaking.",
        "Callers send it, or leave it out.",
        "required: false -> true",
        "breaking",
    ),
    _rule(
        "part-encoding",
        "A new encoding of the parts of a body is breaking.",
        "The parts look different on the wire.",
        "encoding.file.contentType: image/png -> image/jpeg",
        "breaking",
    ),
    _rule(
        "media-type-changed",
        "A media type that is gone is breaking; a new one is compatible.",
        "Callers send or read it. Spelling does not matter (RFC 9110, 8.3.1).",
        "text/csv is gone",
        "breaking",
    ),
    # -- responses
    _rule(
        "response-status",
        "A status of success that is gone is breaking; any other status is compatible.",
        "Callers wait for success; clients handle every error.",
        "202 is gone",
        "breaking",
    ),
    _rule(
        "response-header",
        "A response header that is gone, or may be missing, is breaking.",
        "Callers read it. Names have no case (RFC 9110, 5.1).",
        "X-Rate is gone",
        "breaking",
    ),
    _rule(
        "response-link",
        "A link that is gone or changed is breaking; a new one is compatible.",
        "Callers follow it.",
        "links.self is gone",
        "breaking",
    ),
    _rule(
        "stream-event",
        "An event that no longer comes is breaking; a new one is compatible.",
        "Handlers wait for it; clients skip events that they do not know.",
        "the event sold is gone",
        "breaking",
    ),
    # -- schemas
    _rule(
        "schema-component",
        "A schema that is new or gone is compatible in itself.",
        "What it means shows where it is used.",
        "components.schemas.Pet is gone",
        "compatible",
    ),
    _rule(
        "schema-type",
        "Types may be added to what callers send, and may leave what they receive.",
        f"{_SENT_AND_RECEIVED} Every integer is a number.",
        "a response: integer -> number",
        "breaking",
    ),
    _rule(
        "schema-values",
        "Listed values may be added to what callers send, and may leave what they receive.",
        f"{_SENT_AND_RECEIVED} The values of an open list (x-extensible-enum) are examples.",
        "a response: enum [a] -> [a, b]",
        "breaking",
    ),
    _rule(
        "schema-limits",
        "Limits may be loosened for what callers send, and tightened for what they receive.",
        f"{_SENT_AND_RECEIVED} Limits of integers are compared as inclusive ones.",
        "a parameter: maximum 9 -> 5",
        "breaking",
    ),
    _rule(
        "schema-pattern",
        "A pattern may leave what callers send, and may join what they receive.",
        _SENT_AND_RECEIVED,
        "a parameter: pattern ^a is new",
        "breaking",
    ),
    _rule(
        "schema-format",
        "A format may leave what callers send, and may join what they receive.",
        _SENT_AND_RECEIVED,
        "a parameter: format uuid is new",
        "breaking",
    ),
    _rule(
        "schema-alternatives",
        "Alternatives may be added to what callers send, and may leave what they receive.",
        _SENT_AND_RECEIVED,
        "a request: oneOf [Cat, Dog] -> oneOf [Cat]",
        "breaking",
    ),
    _rule(
        "schema-default",
        "A changed default of what callers send is breaking; one that is stated for the first time is not.",
        "Callers that leave the value out get the new one.",
        "?limit: default 5 -> 9",
        "breaking",
    ),
    _rule(
        "schema-flag",
        "readOnly, writeOnly and deprecated are compatible in themselves.",
        "A member that they take from a request or response is reported as such (member-gone).",
        "readOnly is new, in a response",
        "compatible",
    ),
    _rule(
        "schema-keyword",
        "A keyword of a schema that no rule compares is breaking when it changes.",
        "A change that no rule understands must not pass unseen.",
        "dependentRequired is new",
        "breaking",
    ),
    _rule(
        "member-gone",
        "A member of an object that is gone is breaking.",
        "Callers send or read it.",
        "Pet.name is gone",
        "breaking",
    ),
    _rule(
        "member-new",
        "A new member is compatible unless callers must send it.",
        "Callers ignore members that they do not know.",
        "Pet.age is new",
        "compatible",
    ),
    _rule(
        "member-required",
        "A member that callers must send now, or that responses may lack now, is breaking.",
        _SENT_AND_RECEIVED,
        "a request: required [] -> [name]",
        "breaking",
    ),
    # -- the Python client
    _rule(
        "client-method",
        "A method that is gone is breaking; a new one is compatible.",
        "Code that calls it fails.",
        "client.pets.delete is gone",
        "breaking",
    ),
    _rule(
        "client-argument",
        "An argument that is gone, narrower, moved, or new and required is breaking.",
        "Code that calls the method fails, or sends a value to the wrong place.",
        "size: int -> Literal[1, 2]",
        "breaking",
    ),
    _rule(
        "client-result",
        "A result that holds values it did not hold before is breaking.",
        "Code that uses the result meets a type it does not expect.",
        "returns Pet -> Pet | None",
        "breaking",
    ),
    _rule(
        "client-model",
        "A model that is gone is breaking; a new one is compatible.",
        "Code that imports it fails.",
        "models.Pet is gone",
        "breaking",
    ),
    _rule(
        "client-field",
        "A field of a model that is gone, or may hold more, is breaking.",
        "Code that reads it fails, or meets a type it does not expect.",
        "Pet.name: str -> str | None",
        "breaking",
    ),
    _rule(
        "client-credential",
        "A credential that the client no longer takes is breaking.",
        "Code that passes it fails.",
        "Client(token=...) -> Client(key=...)",
        "breaking",
    ),
    _rule(
        "client-unknown",
        "The client of a document that is not valid OpenAPI is not compared.",
        "tigergen generates no client from such a document.",
        "paths: 5",
        "compatible",
    ),
)
