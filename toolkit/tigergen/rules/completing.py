"""Rules of completion: what OpenAPI demands of the merged document."""

from __future__ import annotations

from functools import partial
from typing import Final

from tigergen.rules.rule import Kind, Rule, plain_rule

_STATE: Final = "State the fact in a source or a facts file: a statement holds over a completion."


_rule = partial(plain_rule, Kind.COMPLETION, _STATE)

RULES: Final[tuple[Rule, ...]] = (
    _rule(
        "document-title",
        "A document without a title gets the project's name, assumed.",
        "OpenAPI requires info.title.",
        "no source states a title; name: acme in tigergen.yaml",
        "info.title: acme",
    ),
    _rule(
        "document-version",
        'A document without a version gets "0", assumed.',
        "OpenAPI requires info.version.",
        "no source states a version",
        'info.version: "0"',
    ),
    _rule(
        "description-required",
        "A response without a description gets an empty one, assumed.",
        "OpenAPI up to 3.1 requires a description in every response.",
        'responses: {"200": {}}',
        'responses: {"200": {description: ""}}',
    ),
    _rule(
        "license-name-required",
        "A license that only has a URL gets the URL as its name, assumed.",
        "OpenAPI requires license.name.",
        "an index entry of type X-license with a url",
        "info.license: {name: the url, url: the url}",
    ),
    _rule(
        "array-items",
        "A list whose items no source describes gets items that may be anything, assumed.",
        "OpenAPI up to 3.0 requires items, and tools refuse a list without them.",
        "type: array without items",
        "items: {}",
    ),
    _rule(
        "placeholder-words",
        "A placeholder that no source describes and that names a thing and a key is described by that.",
        "The name of a placeholder is what its author says of it.",
        "the path /user/{user_token}/",
        "description: The token of the user.",
    ),
    _rule(
        "paging-words",
        "Integer parameters with the usual names of paging are described as what pages a list.",
        "The names mean the same in every API that has them.",
        "the query parameter page[limit] of type integer",
        "description: How many items to return at most.",
    ),
    _rule(
        "filter-words",
        "A query parameter filter[NAME] keeps the items with that NAME.",
        "JSON:API 1.1, section 5.6, reserves the family of names for filters.",
        "the query parameter filter[user-id]",
        "description: Only items with this user ID.",
    ),
    _rule(
        "meta-words",
        "`meta` of a body beside the `data` of a resource object is about the request, not the resource.",
        "JSON:API 1.1, section 7.4, says so of documents whose data are resource objects.",
        "a body with data (an object with type and attributes) and meta",
        "meta: {description: Information about the request that is not part of the resource.}",
    ),
    _rule(
        "path-operation-id",
        "An operation without an id gets one that is made of its method and path.",
        "Tools name functions after operation ids; many refuse a document without them.",
        "GET /user/{id}/ without operationId",
        "operationId: getUserById",
    ),
    _rule(
        "path-tag",
        "An operation without a tag gets the first fixed segment of its path; a tag without a "
        "description says which paths it holds.",
        "Tools group operations by tags.",
        "GET /v1/channels/{id} without tags",
        "tags: [channels]",
    ),
    _rule(
        "first-sentence",
        "An operation without a summary gets the first sentence of its description, if it has at most "
        "120 characters.",
        "Lists of operations show summaries.",
        "description: Lists channels. Archived ones are left out.",
        "summary: Lists channels.",
    ),
    _rule(
        "named-summary",
        "An operation without a summary and a short description gets the summary that its name gives.",
        "Lists of operations show summaries.",
        "GET /v1/channels/ without summary and description",
        "summary: List channels.",
    ),
    _rule(
        "sdk-name",
        "The method of the vendor's SDK that sends the request names the operation. It does not if "
        "it fills one of several fields alone, or if several methods differ in more than number.",
        "People who know the SDK look for its names.",
        "x-tigergen-sdk-methods: [groups.addMember, groups.addMembers], a body with the list members",
        "x-tigergen-sdk-name: groups.add_members",
        "Set x-tigergen-sdk-name in a decision.",
    ),
    _rule(
        "derived-name",
        "An operation without a method of an SDK is named after its operation id, else its path.",
        "Every operation is one method of the client.",
        "operationId: sendMessage, tags: [Message]",
        "x-tigergen-sdk-name: messages.send",
        "Set x-tigergen-sdk-name in a decision.",
    ),
    _rule(
        "sdk-returns",
        "An answer whose content no source describes holds what the methods of the vendor's SDK that "
        "send the request return, if they agree.",
        "The SDK reads it from that answer.",
        "messages.forward returns a Message; its operation's answer has no schema",
        "the schema of the answer: {$ref: '#/components/schemas/Message'}",
    ),
    _rule(
        "same-envelope",
        "A result that sdk-returns adds stands in the field that every documented answer has it in.",
        "A server wraps its answers alike.",
        "x-tigergen-unwrap: reply on every documented answer",
        "x-tigergen-unwrap: reply on the answer that sdk-returns describes",
    ),
    _rule(
        "offset-paging",
        "A list whose query has the usual pair of integers for offset and limit is paged by them.",
        "The names mean the same in every API that has them.",
        "GET /orders answers a list; integers offset and limit in the query",
        "x-tigergen-paging: {by: offset, position: offset, size: limit}",
        "Set x-tigergen-paging in a decision; `false` turns paging off.",
    ),
    _rule(
        "page-number-paging",
        "A list whose query has the usual pair of integers for page number and page size is paged by them.",
        "The names mean the same in every API that has them.",
        "GET /orders answers a list; integers page and per_page in the query",
        "x-tigergen-paging: {by: page, position: page, size: per_page}",
        "Set x-tigergen-paging in a decision; `false` turns paging off.",
    ),
    _rule(
        "cursor-paging",
        "A list whose query takes a cursor, and whose answer has a field for the next one, is paged by it.",
        "Either name alone may mean something else; together they do not.",
        "GET /orders with cursor in the query; the answer has meta.next_cursor beside one list, data",
        "x-tigergen-paging: {by: cursor, position: cursor, cursor: meta.next_cursor, items: data}",
        "Set x-tigergen-paging in a decision; `false` turns paging off.",
    ),
    _rule(
        "link-paging",
        "A list whose answer has links.next, or a Link header that is said to lead to other pages, is paged by it.",
        "JSON:API 1.1 (5.6), HAL and RFC 8288 define these links.",
        "GET /orders answers a list with a header Link: the next page",
        "x-tigergen-paging: {by: link}",
        "Set x-tigergen-paging in a decision; `false` turns paging off.",
    ),
    _rule(
        "undescribed-answer",
        "An operation without any answer gets a default one that says so, assumed.",
        "Many tools refuse an operation without responses.",
        "GET /roster/ without responses",
        "responses: {default: {description: No source describes the answer.}}",
    ),
    _rule(
        "path-template",
        "A placeholder of a path that no source describes is a required path parameter.",
        "OpenAPI (3.2, 4.8.8) requires a parameter for each placeholder.",
        "GET /users/{id} without parameters",
        "a path parameter id, required, of type string (assumed)",
    ),
    _rule(
        "placeholder-name",
        "One path parameter that is not in the path and one undescribed placeholder are the same parameter.",
        "Documents rename a placeholder and forget the parameter, or the reverse.",
        "/users/{id} with a path parameter user_id",
        "a path parameter id with the description of user_id, on record",
        "Correct the name in the source.",
    ),
    _rule(
        "unique-operation-id",
        "An operationId that several operations have stays with the first.",
        "OpenAPI (3.2, 4.8.10) requires unique ids; the others get a name from method and path.",
        "GET /a and GET /b, both with operationId: list",
        "GET /a keeps list",
        "Give the other operation an operationId of its own in a decision.",
    ),
    _rule(
        "values-over-type",
        "A type that none of the listed values has gives way to the type of the values.",
        "Values are copied from the code; a type is often left from a template.",
        "type: integer, enum: [LOW, HIGH]",
        "type: string, enum: [LOW, HIGH], on record",
    ),
    _rule(
        "schema-over-default",
        "A default that its schema does not allow is left out, unless it is the right number or flag in quotes.",
        "Tools refuse a document for it, and code that relies on it would break; the rest is as good as before.",
        "{enum: [asc, desc], default: up}",
        "{enum: [asc, desc]}; a warning M006 and both sides on record",
    ),
    _rule(
        "event-stream-wording",
        "A GET that its text says opens a stream of server-sent events answers text/event-stream.",
        "Swagger 2.0 cannot describe event streams, so authors say it in prose.",
        "summary: Open the SSE stream",
        "content: {text/event-stream: ...}",
    ),
    _rule(
        "event-stream-fields",
        "A response of type text/event-stream gets an itemSchema with the fields of an event.",
        "The fields event, data, id and retry are fixed by the WHATWG HTML standard (9.2.6).",
        "content: {text/event-stream: {}}",
        "itemSchema with event, data, id and retry; data refers to the known events",
    ),
    _rule(
        "sdk-words",
        "A method of an SDK calls the one operation that has all the words of its name, or synonyms of them.",
        "SDK authors name methods after what the operation does; two matches give no inference.",
        "messages.markAsRead; one operation: POST /message/{id}/read, Mark a message as read",
        "x-tigergen-sdk-methods: [messages.markAsRead]",
        "Set x-tigergen-sdk-methods of the operation in a decision.",
    ),
    _rule(
        "same-name-elsewhere",
        "An assumed type becomes the type that all parameters of the same name have elsewhere, if it is stated or several descriptions lead to it.",
        "An API uses one name for one thing; if the others disagree, or a stated value speaks against it, nothing is inferred.",
        "limit without a type; limit: integer in two other operations",
        "limit: integer",
    ),
)
