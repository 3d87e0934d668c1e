"""The docs of a generated package: Markdown for people who review or use it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from tigergen.generate.environment import render
from tigergen.generate.ir import Response
from tigergen.generate.markdown import sdk
from tigergen.generate.outcomes import Answer
from tigergen.generate.plan import Argument, Method, Plan, Resource
from tigergen.generate.python.examples import curl_example, python_example
from tigergen.generate.sandbox import OwnTemplates
from tigergen.generate.schema import Schema
from tigergen.generate.sourced import source_line, type_remark
from tigergen.generate.view import Model
from tigergen.generate.wording import limits, word_pieces
from tigergen.model import escape, names
from tigergen.model.escape import Code
from tigergen.model.names import Identifier

_BESIDE: Final = escape.code("")
_FROM_RESOURCES: Final = escape.code("../models/")
"""Where the pages of models are, from the page that links to them."""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A parameter of an operation, or a field of a model, as a row of a table."""

    python: Identifier
    wire: str
    location: str
    type: Code
    required: bool
    text: str
    source: str
    remark: str


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A documented answer of an operation, as a row of a table."""

    anchor: Identifier
    answer: Answer
    type: Code


@dataclass(frozen=True, slots=True)
class Section:
    """An operation with what its section shows."""

    method: Method
    rows: list[FieldRow]
    answers: list[AnswerRow]
    python: Code
    curl: Code


@dataclass(frozen=True, slots=True)
class ModelPage:
    """A model with what its page shows."""

    model: Model
    description: str
    source: str
    rows: list[FieldRow]


def docs_files(plan: Plan, templates: OwnTemplates | None = None) -> dict[str, str]:
    """Return the pages by their path inside the distribution."""
    printed = partial(render, own=templates, plan=plan)
    pages = [_model_page(plan, model) for model in plan.models]
    files: dict[str, str] = {"docs/README.md": printed("docs/index.md.jinja", pages=pages)}
    for resource in plan.resources:
        sections = [_section(plan, resource, method) for method in resource.methods]
        files[f"docs/resources/{resource.page}.md"] = printed(
            "docs/resource.md.jinja", resource=resource, sections=sections
        )
    for page in pages:
        files[f"docs/models/{page.model.class_name}.md"] = printed("docs/model.md.jinja", page=page)
    if plan.events:
        files["docs/events.md"] = printed("docs/events.md.jinja")
    if plan.sdk:
        files["docs/sdk.md"] = printed(
            "docs/sdk.md.jinja",
            settings=sdk.settings(plan.canonical),
            errors=sdk.errors(plan.canonical),
            topics=sdk.topics(plan.canonical),
        )
    return files


def _section(plan: Plan, resource: Resource, method: Method) -> Section:
    return Section(
        method,
        [_argument_row(plan, argument) for argument in method.arguments],
        [
            _answer_row(plan, answer, response)
            for answer, response in zip(method.answers, method.operation.responses, strict=True)
        ],
        python_example(plan, resource, method),
        curl_example(plan, method),
    )


def _answer_row(plan: Plan, answer: Answer, response: Response) -> AnswerRow:
    contents = []
    for media in response.contents:
        schema = media.schema or media.item_schema
        kind = escape.markdown_cell(media.type)
        linked = _linked(plan, schema, _FROM_RESOURCES) if schema else None
        contents.append(escape.code("{}: {}", kind, linked) if linked else kind)
    return AnswerRow(names.file_stem(answer.status), answer, escape.joined("; ", contents))


def _linked(plan: Plan, schema: Schema, folder: Code) -> Code:
    """A type in words as Markdown, with links to the pages of models, which are in `folder`."""
    parts = []
    for text, name in word_pieces(schema):
        model = plan.view.models.get(name or "")
        cell = escape.markdown_cell(text)
        if model is not None:
            parts.append(escape.code("[{}]({}{}.md)", cell, folder, model.class_name))
        else:
            parts.append(
                escape.code(
                    "{}{}{}",
                    escape.code(" " if text.startswith(" ") else ""),
                    cell,
                    escape.code(" " if text.endswith(" ") else ""),
                )
            )
    return escape.joined("", parts)


def _argument_row(plan: Plan, argument: Argument) -> FieldRow:
    inferred = " (inferred" in argument.source
    return FieldRow(
        argument.python,
        argument.wire,
        argument.location,
        _linked(plan, argument.schema, _FROM_RESOURCES),
        argument.required,
        argument.text,
        argument.source,
        "" if inferred else argument.remark,
    )


def _model_page(plan: Plan, model: Model) -> ModelPage:
    return ModelPage(
        model,
        escape.line(model.schema.description),
        source_line(plan.canonical, model.pointer),
        _model_rows(plan, model),
    )


def _model_rows(plan: Plan, model: Model) -> list[FieldRow]:
    """A row for each field of a model."""
    rows = []
    for prop in model.properties:
        parts = [escape.line(prop.schema.description), *limits(prop.schema)]
        source = source_line(plan.canonical, prop.pointer)
        rows.append(
            FieldRow(
                prop.python,
                prop.wire,
                "",
                _linked(plan, prop.schema, _BESIDE),
                prop.required,
                " ".join(part for part in parts if part),
                source,
                type_remark(plan.canonical, prop.pointer) if source else "",
            )
        )
    return rows
