"""Calls of the SDK in example code, and what the code does with their results."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from tigergen.sources.readme.roots import Roots
from tigergen.text.javascript import CLOSE, OPEN, Token, string_value, tokens

_ERROR: Final = re.compile(r"e|err|error|ex|exception|reason|failure")
_CODE: Final = frozenset({"code", "name", "type", "errorCode"})
_DEEPEST: Final = 2


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


def calls(code: str, line: int, roots: Roots) -> Iterator[Call]:
    """Yield `client.x.y(...)` with what `.then(function (result) {...})` does to its result."""
    everything = list(tokens(code, line))
    stream = [token for token in everything if token.kind != "comment"]
    comments = {
        token.line: token.text.strip("/* ") for token in everything if token.kind == "comment"
    }
    for index, token in enumerate(stream):
        if token.kind != "name" or (index and stream[index - 1].text == "."):
            continue
        path, at = [token.text], index + 1
        while at + 1 < len(stream) and stream[at].text == "." and stream[at + 1].kind == "name":
            path.append(stream[at + 1].text)
            at += 2
        if len(path) < 2 or at >= len(stream) or stream[at].text != "(":
            continue
        end = _closing(stream, at)
        if end is None:
            continue
        handler, body = _handler(stream, index, end + 1)
        parts = _parts(stream[at + 1 : end])
        yield Call(
            roots.without(".".join(path)),
            token.line,
            stream[end].line,
            len(parts),
            _keys(parts[-1]) if parts else None,
            handler,
            body,
            comments.get(stream[end].line, ""),
        )


def loops(code: str, line: int) -> Iterator[tuple[str, str, list[Token]]]:
    """Yield list, variable and body of each `x.list.forEach(function (item) {...})`."""
    stream = [token for token in tokens(code, line) if token.kind != "comment"]
    for index, token in enumerate(stream):
        if token.text in ("forEach", "map") and index >= 2 and stream[index - 1].text == ".":
            variable, body = _function(stream, index + 2)
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
            return _function(body, index + 2)
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


def _handler(stream: list[Token], start: int, at: int) -> tuple[str, list[Token]]:
    """The variable that takes the result, and the code that uses it: `.then(...)` or `await`."""
    if [token.text for token in stream[at : at + 3]] == [".", "then", "("]:
        return _function(stream, at + 3)
    before = stream[max(0, start - 3) : start]
    if [token.text for token in before[-2:]] == ["=", "await"] and len(before) == 3:
        return before[0].text, stream[at:]
    return "", []


def _function(stream: list[Token], at: int) -> tuple[str, list[Token]]:
    """The first parameter and the body of the function that begins at a token."""
    arrow = _arrow(stream, at)
    if arrow is not None:
        return arrow
    opening = next((i for i in range(at, min(at + 4, len(stream))) if stream[i].text == "("), None)
    closing = _closing(stream, opening) if opening is not None else None
    if opening is None or closing is None:
        return "", []
    brace = next(
        (i for i in range(closing, min(closing + 3, len(stream))) if stream[i].text == "{"), None
    )
    if brace is None:
        return "", []
    parameter = stream[opening + 1].text if closing > opening + 1 else ""
    return parameter, stream[brace + 1 : _closing(stream, brace)]


def _arrow(stream: list[Token], at: int) -> tuple[str, list[Token]] | None:
    """Read `item => ...`, the arrow function with a bare parameter."""
    if at + 1 >= len(stream) or stream[at].kind != "name" or stream[at + 1].text != "=>":
        return None
    depth = 0
    for index in range(at + 2, len(stream)):
        if stream[index].kind == "mark":
            depth += (stream[index].text in OPEN) - (stream[index].text in CLOSE)
            if depth < 0:
                return stream[at].text, stream[at + 2 : index]
    return stream[at].text, stream[at + 2 :]


def _closing(stream: list[Token], opening: int) -> int | None:
    depth = 0
    for index in range(opening, len(stream)):
        if stream[index].kind == "mark":
            if stream[index].text in OPEN:
                depth += 1
            elif stream[index].text in CLOSE:
                depth -= 1
                if depth == 0:
                    return index
    return None


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
