"""Inferences from the README of an SDK: signatures, tables, examples, events."""

from __future__ import annotations

from typing import Final

from tigergen.rules.rule import Rule, inference

RULES: Final[tuple[Rule, ...]] = (
    inference(
        "flow-notation",
        "A type in Flow's notation says whether a value may be left out: `string` may not, `?string` may.",
        "This is what the notation means in the language of the SDK.",
        "name: string, avatar: ?string",
        "required: [name]",
    ),
    inference(
        "table-is-object",
        "A table of members describes an object.",
        "Tables list members by name, and only objects have those.",
        "a table with the columns Name, Type, Description below the heading Message",
        "components.schemas.Message: {type: object}",
    ),
    inference(
        "event-is-object",
        "An event with documented members has an object as payload.",
        "Only objects have members.",
        "a heading `typing:change` with a list of members",
        "components.schemas.TypingChangeEvent: {type: object}",
    ),
    inference(
        "dotted-name",
        "A dotted name describes a member of an object.",
        "Authors of flat tables write nesting into the names.",
        "| sender.name | string |",
        "properties.sender: {type: object, properties: {name: ...}}",
    ),
    inference(
        "sdk-document",
        "A model that the README of an SDK describes is an object of the SDK.",
        "Its members have the SDK's spelling, which may differ from the names on the wire.",
        "a table below the heading Message in the README",
        "components.schemas.Message: {x-tigergen-sdk-model: true}",
    ),
    inference(
        "handler-argument",
        "The argument of an event's handler in an example is the payload of the event.",
        "Examples show what a handler receives where tables do not.",
        "client.on('message', message => ...)",
        "x-tigergen-event-payload of the event message: message",
    ),
    inference(
        "example-usage",
        "A member that an example reads exists.",
        "Examples are run more often than tables are updated.",
        "console.log(order.madeBy)",
        "Order.properties.madeBy",
    ),
    inference(
        "mentioned-call",
        "A call of the client in prose shows a method that is documented nowhere else.",
        "Authors mention what the SDK has.",
        "reload with client.users.reload({ cached: false })",
        "methods.users.reload: {options: {cached: {schema: {type: boolean}}}}",
    ),
    inference(
        "values-comment",
        "A comment that is nothing but words with slashes, or `or 'x'` beside a default, lists values.",
        "Signatures have no other place for the values of a string.",
        "format = 'full', // or 'ids'",
        "format: {enum: [full, ids]}",
    ),
    inference(
        "same-name",
        "A member that an example reads and a schema of the same name exists for refers to the schema.",
        "SDKs name members after the models they hold.",
        "message.sender, and a schema Sender",
        "sender: {$ref: '#/components/schemas/Sender'}",
    ),
    inference(
        "boolean-prefix",
        "A member that begins with is, has or can is a boolean.",
        "JavaScript code names flags this way.",
        "order.isLate in an example",
        "isLate: {type: boolean}",
    ),
    inference(
        "section-limit",
        "A limit stated in the text that opens a section applies to the objects its methods return.",
        "READMEs state such limits once for a whole section.",
        "a section on metadata: at most 20 keys; its method find returns an object",
        "the result of find: {type: object, maxProperties: 20}",
    ),
    inference(
        "type-of-default",
        "An option without a type has the type of its default.",
        "The SDK uses the default itself, so the default has the right type.",
        "| timeout | | 30 |",
        "timeout: {type: integer}",
    ),
    inference(
        "key-and-secret",
        "A sign-in method that takes a key and a secret means HTTP Basic authentication.",
        "Basic is the only common scheme that sends a pair on each request.",
        "authenticate(key, secret)",
        "components.securitySchemes.basic: {type: http, scheme: basic}",
        "State another security scheme in a source or a facts file.",
    ),
)
