"""Calls of the SDK in example code, and what the code does with their results."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass, field
from typing import Final

from tigergen.sources.readme.roots import Roots
from tigergen.sources.readme.signature import dotted_name
from tigergen.text.javascript import CLOSE, OPEN, Token, closings, string_value, tokens

_ERROR: Final = re.compile(r"e|err|error|ex|exception|reason|failure")
_CODE: Final = frozenset({"code", "name", "type", "errorCode"})
_DEEPEST: Final = 2
_LONGEST: Final = 2000
"""Tokens of a call or of a function's body that are looked at."""


@dataclass(frozen=True, slots=True)
class Call:
    """A call in an example: the method, its arguments, and the handler of its result.

    `keys` are those of the last argument if it is an object literal, else None.
    """

    name: str
    line: int
    end: int
    arguments: int
    keys: frozenset[str] | None
    handler: str
    body: list[Token] = field(default_factory=list)
    comment: str = ""


def calls(code: str, line: int, roots: Roots, known: Container[str]) -> Iterator[Call]:
    """Yield calls of known methods, with what `.then(function (result) {...})` does to the result."""
    everything = list(tokens(code, line))
    stream = [token for token in everything if token.kind != "comment"]
    comments = {
        token.line: token.text.strip("/* ") for token in everything if token.kind == "comment"
    }
    ends = closings(stream)
    for index, token in enumerate(stream):
        if token.kind != "name" or (index and stream[index - 1].text == "."):
            continue
        path, at = dotted_name(stream, index)
        end = ends.get(at)
        name = roots.without(path)
        if end is None or name not in known or "." not in path or end - at > _LONGEST:
            continue
        handler, body = _handler(stream, ends, index, end + 1)
        parts = _parts(stream[at + 1 : end])
        keys = _keys(parts[-1]) if parts else None
        last = stream[end].line
        yield Call(name, token.line, last, len(parts), keys, handler, body, comments.get(last, ""))


def loops(code: str, line: int) -> Iterator[tuple[str, str, list[Token]]]:
    """Yield list, variable and body of each `x.list.forEach(function (item) {...})`."""
    stream = [token for token in tokens(code, line) if token.kind != "comment"]
    ends = closings(stream)
    for index, token in enumerate(stream):
        if token.text in ("forEach", "map") and index >= 2 and stream[index - 1].text == ".":
            variable, body = _function(stream, ends, index + 2)
            if variable:
                yield stream[index - 2].text, variable, body


def looped(variable: str, body: list[Token]) -> tuple[str, list[Token]]:
    """The variable and body of the loop over what a variable holds, if there is one."""
    for index, token in enumerate(body):
        if (
            token.text in ("forEach", "map", "filter")
            and index >= 2
            and body[index - 2].text == variable
            and (index < 3 or body[index - 3].text != ".")
        ):
            return _function(body, closings(body), index + 2)
    return "", []


def error_codes(code: str, line: int) -> Iterator[tuple[str, int]]:
    """Yield the codes that a handler of errors compares with: `err.code === 'not-found'`."""
    stream = [token for token in tokens(code, line) if token.kind != "comment"]
    for index in range(len(stream) - 4):
        variable, dot, member, equals, value = stream[index : index + 5]
        if (
            _ERROR.fullmatch(variable.text)
            and dot.text == "."
            and member.text in _CODE
            and equals.text in ("==", "===")
            and value.kind == "string"
        ):
            yield string_value(value.text), value.line


def used(variable: str, body: list[Token]) -> dict[tuple[str, ...], int]:
    """The members of a variable that code uses, two levels deep, with the line of the first use."""
    found: dict[tuple[str, ...], int] = {}
    for index, token in enumerate(body):
        if token.kind != "name" or token.text != variable:
            continue
        if index and body[index - 1].text == ".":
            continue
        path: tuple[str, ...] = ()
        at = index + 1
        while (
            len(path) < _DEEPEST
            and at + 1 < len(body)
            and body[at].text == "."
            and body[at + 1].kind == "name"
        ):
            path = (*path, body[at + 1].text)
            found.setdefault(path, token.line)
            at += 2
    return found


def _handler(
    stream: list[Token], ends: dict[int, int], start: int, at: int
) -> tuple[str, list[Token]]:
    """The variable that takes the result, and the code that uses it: `.then(...)` or `await`."""
    if [token.text for token in stream[at : at + 3]] == [".", "then", "("]:
        return _function(stream, ends, at + 3)
    before = stream[max(0, start - 3) : start]
    if [token.text for token in before[-2:]] == ["=", "await"] and len(before) == 3:
        return before[0].text, stream[at : at + _LONGEST]
    return "", []


def _function(stream: list[Token], ends: dict[int, int], at: int) -> tuple[str, list[Token]]:
    """The first parameter and the body of the function that begins at a token."""
    if [token.text for token in stream[at + 1 : at + 2]] == ["=>"] and stream[at].kind == "name":
        return stream[at].text, _between(stream, at + 1, ends.get(at - 1))
    opening = next((i for i in range(at, min(at + 4, len(stream))) if stream[i].text == "("), None)
    closing = ends.get(opening) if opening is not None else None
    if opening is None or closing is None:
        return "", []
    after = range(closing, min(closing + 3, len(stream)))
    brace = next((i for i in after if stream[i].text == "{"), None)
    if brace is None:
        return "", []
    parameter = stream[opening + 1].text if closing > opening + 1 else ""
    return parameter, _between(stream, brace, ends.get(brace))


def _between(stream: list[Token], start: int, end: int | None) -> list[Token]:
    """The tokens between two, up to the longest body that is looked at."""
    return stream[start + 1 : min(end if end is not None else len(stream), start + _LONGEST)]


def _parts(inside: list[Token]) -> list[list[Token]]:
    """The arguments of a call; a comma behind the last one begins no further one.

    A string right behind a value begins another argument: a comma is missing in the example.
    """
    parts: list[list[Token]] = [[]] if inside else []
    depth = 0
    for token in inside:
        if depth == 0 and token.kind == "string" and parts[-1] and parts[-1][-1].text in CLOSE:
            parts.append([])
        if token.kind == "mark":
            depth += (token.text in OPEN) - (token.text in CLOSE)
            if token.text == "," and depth == 0:
                parts.append([])
                continue
        parts[-1].append(token)
    return [part for part in parts if part]


def _keys(part: list[Token]) -> frozenset[str] | None:
    """The keys of an object literal; None for anything else, and where more is spread into it."""
    if part[0].text != "{":
        return None
    entries = _parts(part[1:-1])
    if any(entry[0].kind not in ("name", "string") for entry in entries):
        return None
    return frozenset(
        string_value(entry[0].text) if entry[0].kind == "string" else entry[0].text
        for entry in entries
    )
