"""Findings of lint: what OpenAPI allows and callers suffer from."""

from __future__ import annotations

from functools import partial
from typing import Final

from tigergen.rules.rule import Kind, Rule, finding

_lint = partial(finding, kind=Kind.LINT)

RULES: Final[tuple[Rule, ...]] = (
    _lint(
        "L001",
        "schema-name",
        "note",
        what="A component is not named in UpperCamelCase, or its properties mix styles.",
        why="Callers must look up every name when styles are mixed.",
        given="components.schemas.user_account",
        gives="the schema 'user_account' is not named in UpperCamelCase",
        fix="Rename it in the sources, or ignore L001 with a reason if the wire uses that name.",
    ),
    _lint(
        "L002",
        "no-description",
        "note",
        what="An operation, parameter or schema has no description.",
        why="Docstrings and docs are empty where the description is missing.",
        given="get: {responses: ...}    # neither summary nor description",
        gives="GET /users has no summary and no description",
        fix="Describe it in a source or a facts file.",
    ),
    _lint(
        "L003",
        "unused-component",
        "note",
        what="No $ref points to a component schema.",
        why="The schema is generated and documented, but no method uses it.",
        given="components.schemas.Old, and no $ref to it",
        gives="no $ref points to the schema Old",
        fix="Remove the schema, or add the operation that uses it.",
    ),
    _lint(
        "L004",
        "same-name-other-type",
        "note",
        what="Properties with one name have different types in different schemas.",
        why="Fields with one name should have one type.",
        given="Message.ttl: integer, MessageOptions.ttl: number",
        gives="'ttl' is integer in Message; number in MessageOptions",
        fix="If both fields mean the same, give them one type in a decision; otherwise ignore L004 here with a reason.",
    ),
    _lint(
        "L005",
        "single-inference",
        "note",
        what="An operation is inferred from one source alone.",
        why="A second source could show that the inference is wrong.",
        given="an operation decoded from the slug birds-get",
        gives="GET /birds is inferred (path-slug) from one source alone",
        fix="Add a document or a facts file that confirms the operation.",
    ),
    _lint(
        "L006",
        "secret-in-example",
        "warning",
        what="An example or default looks like a credential.",
        why="Examples are copied into docs, code and logs.",
        given="example: a token that begins with ghp_",
        gives="/components/schemas/Login/properties/token/examples/0 looks like a credential",
        fix="Replace the value in the source by an obvious placeholder, and revoke it if it was real.",
    ),
    _lint(
        "L007",
        "plain-http",
        "warning",
        what="A server's URL is plain http.",
        why="Credentials and messages travel unencrypted.",
        given="servers: [{url: http://api.example.com}]",
        gives="the server http://api.example.com is plain http",
        fix="State the https URL under `servers:` in tigergen.yaml; clients refuse to send credentials over http.",
    ),
    _lint(
        "L008",
        "ambiguous-path",
        "warning",
        what="Two paths match the same URL.",
        why="Which operation answers depends on the server's routing (OpenAPI 3.2, 4.8.2).",
        given="/users/{id} and /users/{id}/",
        gives="/users/{id}/ and /users/{id} match the same URLs",
        fix="If it is one path, rename one in the sources or in a decision; otherwise ignore L008 with a reason.",
    ),
    finding(
        "L009",
        "required-without-property",
        "note",
        what="A schema requires a member that is not among its properties.",
        why="Mostly the name is misspelt, and the property that is meant is optional in the models.",
        given="Old: {required: [b], properties: {a: {type: string}}}",
        gives="/components/schemas/Old: 'b' is required and is not a property",
        fix="Correct the name, or add the property.",
    ),
)
