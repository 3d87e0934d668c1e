"""Rules of precedence: which of several contradicting statements holds."""

from __future__ import annotations

from functools import partial
from typing import Final

from tigergen.rules.rule import Kind, Rule, plain_rule

_DECIDE: Final = "Decide the value in the decisions overlay (`tigergen help decide`)."


_rule = partial(plain_rule, Kind.PRECEDENCE, _DECIDE)

RULES: Final[tuple[Rule, ...]] = (
    _rule(
        "decision",
        "A decision holds over every source.",
        "You know more than the documents; the reason is on record in the ledger.",
        "new.yaml: operationId: listOrders; old.yaml: getOrders; a decision: fetchOrders",
        "fetchOrders",
        "Change or remove the action in the decisions overlay.",
    ),
    _rule(
        "overlay",
        "A value that an action of the decisions overlay set holds.",
        "The provenance of the value names the action's file and line.",
        "update: {operationId: fetchOrders} in decisions.yaml",
        "fetchOrders, decided by the rule overlay",
        "Change or remove the action in the decisions overlay.",
    ),
    _rule(
        "configured",
        "A base URL under `servers:` in tigergen.yaml counts as decided.",
        "The project knows where the server is; old documents often name a machine that is gone.",
        "servers: [https://api.example.com/v2]",
        "servers: [{url: https://api.example.com/v2}]",
        "Change `servers:` in tigergen.yaml.",
    ),
    _rule(
        "https-over-http",
        "A server's https URL holds over the http URL, whatever the rank.",
        "A credential must not travel unencrypted because the older document is trusted more.",
        "http://api.example.com and https://api.example.com",
        "https://api.example.com",
        "State the URL under `servers:` in tigergen.yaml.",
    ),
    _rule(
        "normal-url",
        "A URL without empty path segments holds over one with them.",
        "Empty segments come from joining a base path and a path that both have a slash.",
        "https://api.example.com//v2 and https://api.example.com/v2",
        "https://api.example.com/v2",
        "State the URL under `servers:` in tigergen.yaml.",
    ),
    _rule(
        "equal-templates",
        "Paths that differ only in the names of their placeholders are one path.",
        "They match the same requests, and OpenAPI (3.2, 4.8.8.1) calls them identical; apart, each would "
        "lack what the other says.",
        "new.yaml: GET /orders/{id}; old.yaml: DELETE /orders/{order_id}",
        "/orders/{id} with both operations, on record",
    ),
    _rule(
        "any-true",
        "`deprecated` holds if any source states it.",
        "Documents are rarely updated when something is deprecated; a source that says so knows more.",
        "old.yaml: nothing; new.yaml: deprecated: true; third.yaml: deprecated: false",
        "deprecated: true",
    ),
    _rule(
        "stated-over-inferred",
        "A statement holds over an inference, an inference over an assumption.",
        "An inference fills a gap; a document that states the fact closes it.",
        "a slug read as GET /users/{id}; a fragment that states GET /users/{token}",
        "GET /users/{token}",
    ),
    _rule(
        "rank",
        "The source with the lower rank holds.",
        "Formats differ in how exact they are: OpenAPI 0, indexes and READMEs 1, facts files 2.",
        "openapi.yaml (rank 0): type: integer; README.md (rank 1): type: string",
        "type: integer",
        "Set `rank:` of a source in tigergen.yaml, or decide the value.",
    ),
    _rule(
        "fuller-text",
        "The text that contains all the other texts holds; the others are further sources of it.",
        "Descriptions get longer when authors add details: that is not a contradiction, and a description or summary "
        "that says more takes nothing from a more trusted one.",
        '"The user" and "The user. Empty for groups."',
        '"The user. Empty for groups.", with both places as its sources',
    ),
    _rule(
        "first-text",
        "If no text contains the others, the first file's text holds.",
        "Prose is not right or wrong as a type is, so the choice deserves no warning.",
        'a.yaml: "The user"; b.yaml: "An account"',
        '"The user"',
    ),
    _rule(
        "narrower-type",
        "The type that is a special case of the others holds.",
        "The narrower statement agrees with the wider one; the reverse is not true.",
        "type: number and type: integer",
        "type: integer",
    ),
    _rule(
        "longer-list",
        "The list of values that contains the other lists holds.",
        "Values are added over time; a document with fewer of them is older.",
        "enum: [a, b] and enum: [a, b, c]",
        "enum: [a, b, c]",
    ),
    _rule(
        "majority",
        "The value that most documents of the same rank state holds.",
        "A typing error occurs in one document rarely, in several at once hardly ever.",
        "a.yaml and b.yaml: maximum: 10; c.yaml: maximum: 100",
        "maximum: 10",
    ),
    _rule(
        "first-place",
        "If no other rule applies, the first file by name and line holds; M001 reports the tie.",
        "The result must not depend on chance; the warning asks you to decide.",
        "new.yaml: operationId: listOrders; old.yaml: operationId: getOrders",
        "listOrders, and warning[M001]",
        "Add the decision that M001 prints.",
    ),
    _rule(
        "keep-both-responses",
        "Two documents that state different statuses of success are both believed.",
        "A response more does no harm to a caller; a missing one does.",
        "a.yaml: responses: 200; b.yaml: responses: 201",
        "responses 200 and 201, on record",
        "Remove one of the responses in the decisions overlay.",
    ),
    _rule(
        "keep-both-media-types",
        "Two documents that state different media types of one body are both believed.",
        "A server may well take or send both; the ledger says that no document states the two.",
        "new.yaml: application/json; old.yaml: application/xml",
        "both media types, on record",
        "Remove one of the media types in a decision.",
    ),
    _rule(
        "stated-method",
        "A stated GET stays a GET, although its summary says that it changes something.",
        "A method is exact and a summary is prose; RFC 9110 (9.2.1) makes the contradiction worth a record.",
        "GET /typing with the summary: Notify the other side",
        "GET /typing, on record",
        "Move the operation to another method in the decisions overlay.",
    ),
    _rule(
        "duplicate-row",
        "If a table of a README has a row twice, the fuller row holds.",
        "The fuller row was written later or with more care.",
        "| ttl | number |  and  | ttl | number | minutes until the message expires |",
        "the second row",
    ),
    _rule(
        "table-over-example",
        "A table of members holds over an example that uses another spelling.",
        "Tables are reference, examples are typed by hand.",
        "table: senderOrganization; example: message.senderOrg",
        "senderOrganization",
    ),
    _rule(
        "default-over-notation",
        "An argument with a default may be left out, whatever its type says.",
        "Notations make arguments required by what they do not say; a default is said.",
        "ttl: number, // default: 60",
        "ttl is optional",
    ),
    _rule(
        "example-over-notation",
        "An argument that an example leaves out may be left out.",
        "A type without a question mark is easily written; an example was run.",
        "find({ id: string, deep: bool }); example: find({ id: '7' })",
        "deep is optional",
    ),
    _rule(
        "text-over-notation",
        "A sentence about one argument or member holds over the type in its notation.",
        "Types come from a template, the sentence was written for the case.",
        "hours: number, // a positive integer",
        "hours: {type: integer}",
    ),
    _rule(
        "only-over-any",
        "A sentence that allows something to few holds over one that shows others doing it.",
        "Callers who respect the limit are safe in both cases.",
        "Only the owner may add or remove members; a log tells that a member adds or removes another",
        "the limit",
    ),
    _rule(
        "each-in-its-place",
        "What the API's documents and the README of an SDK say differently of one thing stays with each.",
        "An SDK may translate what it sends; callers of the API send what its documents say.",
        "POST /message/: priority is 0 or 1; the option of the method that calls it: LOW, NORMAL, HIGH",
        "the operation: {enum: [0, 1]}; the method: {enum: [LOW, NORMAL, HIGH]}",
    ),
    _rule(
        "stated-location",
        "A parameter stays where it is stated to be, though its text says that it holds binary data.",
        "The location is stated outright, the type is read out of prose; one of the two is wrong.",
        "in: query, description: Binary data of the picture",
        "in: query",
    ),
    _rule(
        "signature-over-example",
        "A method's signature holds over an example that calls it differently.",
        "Signatures are reference, examples are typed by hand.",
        "signature: find(id); example: find(id, true)",
        "find(id)",
    ),
    _rule(
        "unresolved-path",
        "No reading holds: the method or path cannot be determined, and the operation is left out.",
        "A client with a wrongly guessed path calls another operation.",
        "a slug that reads as /ab/c and as /a/bc",
        "x-tigergen-unresolved-operations, with both candidates",
        "Add a source that states method and path, or a decision that gives them.",
    ),
)
