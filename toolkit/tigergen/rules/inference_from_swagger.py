"""Inferences from Swagger 2.0 documents, fragments and indexes."""

from __future__ import annotations

from typing import Final

from tigergen.rules.rule import Rule, inference

RULES: Final[tuple[Rule, ...]] = (
    inference(
        "path-parameter-required",
        "A path parameter that is not marked as required is required.",
        "A URL without one of its segments is another URL; OpenAPI demands required: true.",
        "- {name: id, in: path, type: string}",
        "required: true",
        "No override: OpenAPI allows nothing else.",
    ),
    inference(
        "header-name-in-form",
        "A form field with the name of an HTTP header (X-...) is a header.",
        "Servers read such a name from the headers; the document's author picked the wrong location.",
        "- {name: X-Organization, in: formData}",
        "in: header, on record",
    ),
    inference(
        "consumes-over-form",
        "Form fields are properties of a JSON body if the operation itself consumes JSON, or if the document's form fields have no types or the names of headers.",
        "Swagger 2.0 has form fields only for forms and demands their types; a document without that care did not choose the form, and consumes names what the server reads.",
        "consumes: [application/json], a parameter in: formData without a type",
        "requestBody: {content: {application/json: ...}}, on record",
    ),
    inference(
        "security-of-document",
        "Operations of a document without security ask for no credentials, if another document is about another host and has security.",
        "What a document says at its root is about its own operations; credentials for one host must not go to the other.",
        "a.yaml: host a.test, security: [{basic: []}]; b.yaml: host b.test, no security",
        "the operations of b.yaml: security: []",
        "State security in the document that lacks it, or in a decision for the operation.",
    ),
    inference(
        "form-over-consumes",
        "Form fields are sent as a form where only the document as a whole consumes JSON.",
        "A consumes at the root stands there for every operation; a form field with a type was chosen for this one.",
        "consumes: [application/json] at the root; - {name: size, in: formData, type: integer}",
        "requestBody: {content: {application/x-www-form-urlencoded: ...}}, on record",
        "State consumes in the operation, or the content of the body in a facts file.",
    ),
    inference(
        "required-field-in-body",
        "A form with a required field is a required body.",
        "Without a body the field would be missing.",
        "- {name: size, in: formData, required: true}",
        "requestBody: {required: true, content: ...}",
    ),
    inference(
        "upload-needs-multipart",
        "A form with a file is sent as multipart/form-data, whatever consumes says.",
        "No other media type carries a file beside fields.",
        "consumes: [application/json], a parameter of type file",
        "requestBody: {content: {multipart/form-data: ...}}, on record",
    ),
    inference(
        "form-media-type",
        "Form fields without consumes are application/x-www-form-urlencoded.",
        "This is what Swagger 2.0 and HTML forms use if nothing else is said.",
        "a parameter in: formData, no consumes",
        "requestBody: {content: {application/x-www-form-urlencoded: ...}}",
    ),
    inference(
        "json-unless-stated",
        "A body or an answer with a schema, without consumes or produces, is application/json, assumed.",
        "Swagger 2.0 describes JSON; OpenAPI 3 states a schema only under a media type.",
        "responses: {200: {schema: {type: object}}}, no produces",
        "content: {application/json: {schema: {type: object}}}",
    ),
    inference(
        "produces-for-success",
        "A successful answer without a schema has the media types that produces names.",
        "Swagger 2.0 names media types for all answers of an operation; one with status 204 or 205 and errors may have none.",
        "produces: [text/csv], responses: {200: {description: Report}}",
        "content: {text/csv: {}}",
    ),
    inference(
        "form-is-object",
        "The fields of a form are the properties of one object.",
        "OpenAPI 3 describes a form as a schema; Swagger 2.0 lists its fields.",
        "two parameters in: formData",
        "schema: {type: object, properties: ...}",
        "No override: the fields are the facts; only their notation changes.",
    ),
    inference(
        "swagger-default-csv",
        "A list in a query, path or form without collectionFormat is joined by commas.",
        "Swagger 2.0 defines csv as the default; OpenAPI 3 repeats the parameter by default.",
        "- {name: ids, in: query, type: array}",
        "style: form, explode: false",
        "State collectionFormat in the source, or style and explode in a facts file.",
    ),
    inference(
        "title-is-a-summary",
        "A title that ends in an operation's summary is not the title of the API.",
        "Tools that split an API into fragments put the operation's summary into the title.",
        "info.title: Acme Get a user; the only operation: Get a user",
        "the title is not used, on record",
    ),
    inference(
        "title-less-summary",
        "What precedes the summary in such a title is the title of the API.",
        "Tools that split an API into fragments keep the API's title in front.",
        "info.title: Acme Get a user; the only operation: Get a user",
        "info.title: Acme",
    ),
    inference(
        "scheme-of-request",
        "A host without schemes is served over https, assumed.",
        "Swagger 2.0 uses the scheme of the document's own URL, which a file does not have.",
        "host: api.example.com",
        "servers: [{url: https://api.example.com}]",
        "State the URL under `servers:` in tigergen.yaml.",
    ),
    inference(
        "path-slug",
        "The slug of an index entry gives method and path of an operation.",
        "Indexes keep the slug long after the documents behind it are gone.",
        "x-api-slug: messagemessageidstatus-get; another source states /message/{messageId}",
        "GET /message/{messageId}/status",
        "State the path in a source: it replaces the inferred one.",
    ),
    inference(
        "group-in-name",
        "The part of an index entry's name that sets it apart from the other entries is a tag.",
        "Index entries are named after the API and the group: Acme Messages, Acme Users.",
        "name: Acme Messages; other entries: Acme Users",
        "tags: [Messages]",
    ),
)
