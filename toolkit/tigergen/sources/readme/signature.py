"""Method signatures and object literals as READMEs of JavaScript SDKs print them.

A signature is a call whose arguments are typed and that may end in a return type::

    client.mute.mute(
      entityId: string|User,
      durationInMinutes: number, // positive integer between 1 and 525600
      { force: bool = false }
    ):Promise.<void,Error>

A real call of the same method, with values for arguments or a `.then(...)` behind, is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final

from tigergen.model.claim import Json
from tigergen.notation.flow import NotAType, parse_type, result_type
from tigergen.notation.wording import scalar
from tigergen.sources.readme.parts import Argument, Signature, Text
from tigergen.text.javascript import CLOSE, OPEN, Token, closings, string_value, tokens

_LONGEST: Final = 2000
"""Tokens of the longest signature: what is longer is a program, however it begins."""
_TAIL: Final = 100
"""Tokens behind a signature that may be its return type."""


def signatures(code: str, line: int) -> Iterator[Signature]:
    """Yield the signatures in a block of code that begins on `line`."""
    stream = list(tokens(code, line))
    ends = closings(stream)
    for name, opening in _calls_on_lines(stream):
        end = ends.get(opening)
        if end is None or stream[end].text != ")" or end - opening > _LONGEST:
            continue
        inside, tail = stream[opening + 1 : end], stream[end + 1 : end + 1 + _TAIL]
        signature = _signature(name, stream[opening].line, inside, tail)
        if signature is not None:
            yield signature


def typed_heading(name: str, arguments: str, result: str, line: int) -> Signature | None:
    """Return the signature that a heading states with its types; None if it only names arguments."""
    if ":" not in arguments:
        return None
    # The tokens of a signature begin with a dotted name; a heading may have a bare one.
    code = f"heading.{name.rpartition('.')[2]}({arguments}){f': {result}' if result else ''}"
    found = next(signatures(code, line), None)
    return found and replace(found, name=name)


def _calls_on_lines(stream: list[Token]) -> Iterator[tuple[str, int]]:
    """Yield each call of a dotted name that begins a line or statement, with its bracket's index."""
    for index, token in enumerate(stream):
        before = stream[index - 1] if index else None
        begins = before is None or before.line < token.line or before.text == ";"
        if token.kind == "name" and begins:
            name, at = dotted_name(stream, index)
            if "." in name and at < len(stream) and stream[at].text == "(":
                yield name, at


def dotted_name(stream: list[Token], index: int) -> tuple[str, int]:
    """Return the dotted name that begins at a token, and the index of what follows it."""
    path, at = [stream[index].text], index + 1
    while at + 1 < len(stream) and stream[at].text == "." and stream[at + 1].kind == "name":
        path.append(stream[at + 1].text)
        at += 2
    return ".".join(path), at


def object_literals(code: str, line: int) -> Iterator[tuple[str, list[Argument]]]:
    """Yield the constructor name and the entries of each `new NAME({...})` in the code."""
    stream = list(tokens(code, line))
    ends = closings(stream)
    for index, token in enumerate(stream[:-1]):
        if token.text != "new" or token.kind != "name" or stream[index + 1].kind != "name":
            continue
        name, at = dotted_name(stream, index + 1)
        end = ends.get(at + 1)
        if end is None or [part.text for part in stream[at : at + 2]] != ["(", "{"]:
            continue
        if stream[end].text == "}" and end - at <= _LONGEST:
            inside = stream[at + 2 : end]
            yield name, [_literal(piece) for piece in _pieces(inside) if piece.body]


def _enclosed(stream: list[Token], close: str = ")") -> tuple[list[Token] | None, list[Token]]:
    """Part the tokens at the bracket that closes the one just opened."""
    depth = 0
    for index, token in enumerate(stream):
        if token.kind != "mark":
            continue
        if token.text in OPEN:
            depth += 1
        elif token.text in CLOSE:
            if depth == 0:
                return (stream[:index], stream[index + 1 :]) if token.text == close else (None, [])
            depth -= 1
    return None, []


def _signature(name: str, line: int, inside: list[Token], tail: list[Token]) -> Signature | None:
    end = max((token.line for token in inside), default=line)
    signature = Signature(name, line, end)
    try:
        closing = _read_result(signature, [token for token in tail if token.kind != "comment"])
        signature.end = max(signature.end, closing)
        for piece in _pieces(inside):
            _read_piece(signature, piece)
    except _NoSignature:
        return None
    options = signature.options or []
    typed = (
        signature.returns is not None
        or bool(signature.arguments)
        or any(option.schema is not None for option in options)
    )
    return signature if typed or not inside else None


class _NoSignature(Exception):
    """What looked like a signature is a call."""


def _read_result(signature: Signature, tail: list[Token]) -> int:
    """Read the type behind the colon; return the line that closes the signature."""
    if not tail:
        return signature.end
    first = tail[0]
    if first.text == ":":
        signature.returns_line = first.line
        on_line = [token.text for token in tail[1:] if token.line == first.line]
        try:
            signature.returns = result_type(parse_type("".join(on_line)))
        except NotAType:
            raise _NoSignature from None
        return first.line
    if first.text == "." or (first.text == "=" and first.line == signature.end):
        raise _NoSignature
    return signature.end


def _read_piece(signature: Signature, piece: _Piece) -> None:
    """Read one argument, or the object literal that lists the options."""
    if not piece.body:
        signature.includes += _includes(piece.comments)
    elif piece.body[0].text == "{":
        entries, inner = _enclosed(piece.body[1:], "}")
        if entries is None or inner:
            raise _NoSignature
        options = list(_options(signature, entries))
        signature.options = [*(signature.options or []), *options]
    else:
        argument = _typed(piece)
        if argument is None or (argument.schema is None and not argument.has_default):
            raise _NoSignature
        signature.arguments.append(argument)


def _options(signature: Signature, entries: list[Token]) -> Iterator[Argument]:
    for part in _pieces(entries):
        signature.includes += _includes(part.comments)
        if any(token.kind != "comment" for token in part.body):
            entry = _typed(part)
            if entry is None:
                raise _NoSignature
            yield entry


@dataclass(slots=True)
class _Piece:
    """The tokens between two commas of a list, and the comments about them with their lines."""

    body: list[Token] = field(default_factory=list)
    comments: list[tuple[str, int]] = field(default_factory=list)


def _pieces(stream: list[Token]) -> list[_Piece]:
    """Split a list at its commas; a comment on the line of an item is about that item.

    Comments inside of brackets stay with what the brackets hold.
    """
    pieces = [_Piece()]
    depth = 0
    last_line = 0
    for token in stream:
        if token.kind == "comment" and depth == 0:
            text = token.text.removeprefix("//").removeprefix("/*").removesuffix("*/").strip()
            about = pieces[-1]
            if not about.body and len(pieces) > 1 and token.line == last_line:
                about = pieces[-2]
            about.comments.append((text, token.line))
            continue
        last_line = token.line
        if token.kind == "mark" and depth == 0 and token.text == ",":
            pieces.append(_Piece())
            continue
        depth += _step(token)
        pieces[-1].body.append(token)
    return pieces


def _step(token: Token) -> int:
    """How much deeper into brackets a token leads."""
    if token.kind != "mark":
        return 0
    if token.text in OPEN or token.text == "<":
        return 1
    return -1 if token.text in CLOSE or token.text == ">" else 0


def _typed(piece: _Piece) -> Argument | None:
    """Read `name: type = default`, `name = default` or a bare `name` in an object."""
    body = [token for token in piece.body if token.kind != "comment"]
    if body[0].kind not in ("name", "string"):
        return None
    name = body[0].text if body[0].kind == "name" else string_value(body[0].text)
    argument = Argument(name, body[0].line)
    _describe(argument, piece.comments)
    rest = body[1:]
    if [token.text for token in rest[:2]] == ["?", ":"]:
        rest = rest[1:]
        argument.required = False
    equals = next((index for index, token in enumerate(rest) if token.text == "="), len(rest))
    type_tokens, default = rest[:equals], rest[equals + 1 :]
    if type_tokens:
        argument.schema = _schema(type_tokens)
        # A literal in the place of a type is the value of a call.
        if argument.schema is None or ("enum" in argument.schema and not default):
            return None
    if default:
        argument.has_default = True
        argument.default = _value(default)
    return argument


def _schema(after_name: list[Token]) -> dict[str, Json] | None:
    """Read `: type`, or None if it is something else."""
    if after_name[0].text != ":":
        return None
    try:
        schema: dict[str, Json] = parse_type("".join(token.text for token in after_name[1:]))
    except NotAType:
        return None
    return schema


def _literal(piece: _Piece) -> Argument:
    """Read `name: value` of an object literal, values nested."""
    name_token, *rest = piece.body
    name = string_value(name_token.text) if name_token.kind == "string" else name_token.text
    argument = Argument(name, name_token.line)
    _describe(argument, piece.comments)
    value = rest[1:] if rest and rest[0].text == ":" else rest
    if value and value[0].text == "{":
        inside, _ = _enclosed(value[1:], "}")
        argument.entries = [_literal(part) for part in _pieces(inside or []) if part.body]
    elif value:
        argument.has_default = True
        argument.default = _value(value)
    return argument


def _value(stream: list[Token]) -> Json:
    """Return the JSON value that literal tokens write; brackets give empty containers or lists."""
    stream = [token for token in stream if token.kind != "comment"]
    first = stream[0]
    if first.kind == "string":
        return string_value(first.text)
    if first.text == "[":
        inside, _ = _enclosed(stream[1:], "]")
        return [_value(piece.body) for piece in _pieces(inside or []) if piece.body]
    if first.text == "{":
        return {}
    text = "".join(token.text for token in stream)
    return scalar(text)


def _describe(argument: Argument, comments: list[tuple[str, int]]) -> None:
    """Give an argument what comments say of it, but for the models whose properties it takes in."""
    said = [(text, line) for text, line in comments if text and not _includes([(text, line)])]
    if said:
        argument.description = "; ".join(text for text, _ in said)
        argument.lines = tuple(dict.fromkeys(line for _, line in said))
        argument.notes = tuple(Text(text, (line,)) for text, line in said)


def _includes(comments: list[tuple[str, int]]) -> list[str]:
    """Names of models whose properties a comment adds: `/* extra MessageOptions attributes */`."""
    found = []
    for comment, _ in comments:
        words = comment.split()
        for name, noun in pairwise(words):
            if re.fullmatch(r"[A-Z]\w+", name) and re.match(
                r"(?:attributes|options|properties|fields)", noun
            ):
                found.append(name)
    return found
