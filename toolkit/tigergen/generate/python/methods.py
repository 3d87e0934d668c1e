"""From an operation of the document to a method of a resource."""

from __future__ import annotations

from collections.abc import Mapping

from tigergen.generate.ir import Operation, Response
from tigergen.generate.outcomes import Answer
from tigergen.generate.plan import Method
from tigergen.generate.python.arguments import Arguments
from tigergen.generate.python.results import paged, result
from tigergen.generate.sdk_gaps import unsent
from tigergen.generate.sourced import sentence, source_line
from tigergen.generate.types import TypeReader
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Basis
from tigergen.model.escape import Code
from tigergen.model.names import Identifier
from tigergen.model.pointer import Pointer


def build_method(
    canonical: Canonical,
    types: TypeReader,
    operation: Operation,
    name: Identifier,
    shadowed: Mapping[str, Code],
) -> Method:
    """Return the method for an operation; `shadowed` are types hidden by methods beside it."""
    collector = Arguments(canonical, types, operation, shadowed)
    arguments = collector.collect()
    found, pages = paged(types, operation, result(types, operation))
    media = collector.media
    summary, description = _texts(operation)
    sdk = operation.texts("x-tigergen-sdk-methods")
    return Method(
        name=name,
        operation=operation,
        summary=summary,
        description=description,
        described=_described(canonical, operation),
        arguments=arguments,
        result=found,
        answers=[_answer(canonical, response) for response in operation.responses],
        body_kind=collector.body_kind,
        media_type=media.type if media else None,
        sends_object=media is not None
        and collector.body_kind == "body"
        and media.schema.target.only_kind == "object",
        basis=canonical.basis(operation.pointer),
        path_stated=canonical.basis(operation.pointer.parent) is Basis.STATED,
        source=source_line(canonical, operation.pointer),
        sdk=sdk,
        sdk_source=source_line(canonical, Pointer.of("x-tigergen-sdk", "methods", sdk[0]))
        if sdk
        else "",
        unsent=unsent(canonical, sdk, operation.path, arguments),
        resource_type=collector.resource_type,
        id_argument=collector.id_argument,
        paging=pages,
        shadowed=shadowed,
    )


def _texts(operation: Operation) -> tuple[str, str]:
    """Summary and description; a description that begins with the summary goes on after it."""
    summary, description = operation.summary.strip(), operation.description.strip()
    first, *others = description.split("\n\n")
    said = summary.rstrip(".")
    rest = " ".join(first.split()).removeprefix(said)
    if said and " ".join(first.split()).startswith(said) and rest[:1] in ("", "."):
        description = "\n\n".join(part for part in (rest.lstrip(". "), *others) if part)
    return sentence(summary or f"{operation.method.upper()} {operation.path}"), description


def _described(canonical: Canonical, operation: Operation) -> bool:
    """Whether a source says what the operation does."""
    if operation.description:
        return True
    claims = canonical.provenance.get(operation.pointer / "summary", [])
    return bool(operation.summary) and all(claim.rule != "named-summary" for claim in claims)


def _answer(canonical: Canonical, response: Response) -> Answer:
    source = source_line(canonical, response.pointer)
    return Answer(response.status, response.description, source)
