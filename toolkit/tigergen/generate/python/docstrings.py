"""Docstrings for the person typing: what a method does, takes, gives and raises, and one call.

What no document states is marked in a word or two; file and line stand in the docs.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import Final

from tigergen.complete.results import UNDESCRIBED
from tigergen.generate.plan import Argument, Method, Plan, Resource
from tigergen.generate.python.examples import call_example
from tigergen.generate.sourced import marker, sentence
from tigergen.generate.types import NONE, Unknown, known
from tigergen.generate.wording import filled, kind
from tigergen.model import escape
from tigergen.model.escape import Code

_WIDTH: Final = 88
_INDENT: Final = 8


def docstring_text(text: str, indent: int = 4, width: int = 96, hanging: int = 0) -> Code:
    """Return prose wrapped and escaped for a docstring, all lines but the first indented."""
    paragraphs = [" ".join(part.split()) for part in escape.plain(text).split("\n\n")]
    wrapped = [filled(paragraph, width - indent, hanging) for paragraph in paragraphs if paragraph]
    return _indented("\n\n".join(wrapped), indent)


def method_docstring(
    plan: Plan, resource: Resource, method: Method, *, awaited: bool = False
) -> Code:
    """Return the docstring of a method, for between its quotes; `awaited` for that of asyncio."""
    blocks = [filled(escape.line(method.summary), _WIDTH)]
    if method.description:
        blocks += [
            filled(" ".join(part.split()), _WIDTH)
            for part in escape.plain(method.description).split("\n\n")
        ]
    blocks.append(filled(" ".join(_facts(resource, method)), _WIDTH))
    blocks.append("\n".join(["Args:", *_arguments(method)]))
    returns = _returns(method)
    if returns:
        blocks.append("\n".join(["Returns:", _entry(returns, 4)]))
    blocks.append("\n".join(["Raises:", *_errors(method)]))
    if not method.streams:
        # Pages are asked for one by one; it is not the call that is awaited.
        word = "await " if awaited and method.paging is None else ""
        lines = textwrap.wrap(
            call_example(plan, resource, method),
            _WIDTH + 6 - len(word),
            subsequent_indent="    ",
            break_long_words=False,
            break_on_hyphens=False,
        )
        blocks.append(
            "\n".join(
                ["Example::", "", f"    {word}{lines[0]}", *(f"    {line}" for line in lines[1:])]
            )
        )
    return _indented("\n\n".join(block for block in blocks if block), _INDENT)


def _facts(resource: Resource, method: Method) -> Iterator[str]:
    if not method.described:
        yield "No source describes this operation."
    certainty = "" if method.certainty == "stated" else f" ({method.certainty})"
    yield f"Request: `{escape.line(f'{method.verb} {method.path}')}`{certainty}."
    if method.sdk:
        listed = ", ".join(f"`{escape.line(name)}`" for name in method.sdk)
        yield f"In the vendor's SDK: {listed}."
    if method.unsent_note:
        yield method.unsent_note
    if method.operation.deprecated:
        yield "Deprecated."
    yield f"Sources: docs/resources/{resource.page}.md#{method.name}."


def _arguments(method: Method) -> Iterator[str]:
    for argument in method.arguments:
        yield _entry(f"{argument.python}: {argument_text(argument)}", 4, hanging=4)
    if method.streams:
        yield _entry(
            "stream_options: How the stream reconnects, idles and limits the size of events.",
            4,
            hanging=4,
        )
    yield _entry("options: Timeout, retries and headers of this call.", 4, hanging=4)


def argument_text(argument: Argument) -> str:
    """Say what an argument is, and in a word or two how sure that is."""
    text = argument.text
    if not argument.described:
        text = " ".join(part for part in [kind(argument.schema), text] if part)
    text = text or "No source describes it."
    return f"{text} {marker(argument.source, argument.remark)}".rstrip()


def _returns(method: Method) -> str:
    if method.streams:
        return "The stream of events. It connects when the first event is asked for."
    if method.paging is not None:
        return (
            "The items of all pages. Each page is asked for when it is reached; `pages()` gives "
            "them whole."
        )
    if method.result.type == NONE:
        return ""
    said = sentence(method.result.description)
    if not known(method.result.type):
        unknown = "No source says what all of the answer is: that part is JSON."
        if method.result.type == Unknown():
            unknown = "JSON: no source says what the answer holds."
        stated = len(said) > len("OK.") and said != UNDESCRIBED
        return f"{said} {unknown}" if stated else unknown
    return said if len(said) > len("OK.") else "What the server answered."


def _errors(method: Method) -> Iterator[str]:
    for answer in method.errors:
        text = f"{answer.error}: {answer.status}. {sentence(answer.description)}".rstrip()
        yield _entry(text, 4, hanging=4)
    if all(answer.error != "APIStatusError" for answer in method.errors):
        yield _entry("APIStatusError: The server answered with an error status.", 4, hanging=4)
    yield _entry("APIConnectionError: There was no answer.", 4, hanging=4)


def _entry(text: str, indent: int, hanging: int = 0) -> str:
    return textwrap.indent(filled(escape.line(text), _WIDTH - indent, hanging), " " * indent)


def _indented(text: str, indent: int) -> Code:
    return escape.indented_docstring(text, indent)
