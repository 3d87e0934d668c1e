"""Interfaces and types that READMEs of TypeScript SDKs declare, as models.

interface Payment extends Base {
  /** In cents. */
  amount: number;
  status: 'open' | 'paid'; // changes once
  note?: string | null;
}
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from tigergen.model.claim import Json
from tigergen.notation.flow import NotAType, parse_type
from tigergen.sources.readme.parts import Argument, Model, Property
from tigergen.text.javascript import CLOSE, OPEN, Token, closings, string_value, tokens
from tigergen.text.markdown import Block

_GOES_ON: Final = frozenset("| & : ? = => < ( { [ ,".split())
_MODEL_NAME: Final = re.compile(r"[A-Z]\w*")
_LONGEST_HEAD: Final = 18
"""Tokens between a name and its brace, which has room for eight bases: more are other code."""
_MODIFIERS: Final = frozenset({"readonly", "public", "static"})


@dataclass(slots=True)
class _Member:
    """The tokens of one member, and the comments about it."""

    body: list[Token] = field(default_factory=list)
    comments: list[Token] = field(default_factory=list)


def declared(blocks: list[Block]) -> list[Model]:
    """Return the models that the code of a README declares; members of a base come first."""
    streams = [list(tokens(block.code, block.line)) for block in blocks if block.kind == "code"]
    aliases = {name: text for stream in streams for name, text in _aliases(stream)}
    models: dict[str, Model] = {}
    bases: dict[str, list[str]] = {}
    for stream in streams:
        for name, line, extends, body in _declarations(stream):
            model = models.setdefault(name, Model(name, line))
            known = {entry.argument.name for entry in model.properties}
            model.properties += [p for p in _members(body, aliases) if p.argument.name not in known]
            bases[name] = extends
    _inherit(models, bases)
    return [model for model in models.values() if model.properties]


def _inherit(models: dict[str, Model], bases: dict[str, list[str]]) -> None:
    """Put the properties of its bases before a model's own."""
    for name, model in models.items():
        own = {entry.argument.name for entry in model.properties}
        inherited = [
            entry
            for base in _all_bases(name, bases)
            if base in models
            for entry in models[base].properties
            if entry.argument.name not in own
        ]
        model.properties = [*inherited, *model.properties]


def _all_bases(name: str, bases: dict[str, list[str]]) -> Iterator[str]:
    seen, todo = {name}, list(bases[name])
    while todo:
        base = todo.pop(0)
        if base not in seen:
            seen.add(base)
            yield base
            todo += bases.get(base, [])


def _declarations(stream: list[Token]) -> Iterator[tuple[str, int, list[str], list[Token]]]:
    """Yield name, line, bases and body of each `interface NAME {...}` and `type NAME = {...}`."""
    ends = closings(stream)
    for index, token in enumerate(stream[:-2]):
        if token.kind != "name" or token.text not in ("interface", "type"):
            continue
        name = stream[index + 1]
        head = stream[index + 2 : index + 2 + _LONGEST_HEAD]
        opening = next((at for at, part in enumerate(head, index + 2) if part.text == "{"), -1)
        if opening not in ends or not _MODEL_NAME.fullmatch(name.text):
            continue
        between = [part.text for part in stream[index + 2 : opening]]
        if _declares(token.text, between):
            extends = [text for text in between[1:] if _MODEL_NAME.fullmatch(text)]
            yield name.text, name.line, extends, stream[opening + 1 : ends[opening]]


def _declares(keyword: str, between: list[str]) -> bool:
    """Whether a declaration has this between its name and its brace; `type A<T> = ...` is left."""
    if keyword == "type":
        return between == ["="]
    return not between or between[0] == "extends"


def _aliases(stream: list[Token]) -> Iterator[tuple[str, str]]:
    """Yield what stands for something else than an object: `type Speed = 'slow' | 'fast';`."""
    for index, token in enumerate(stream[:-3]):
        if token.text != "type" or token.kind != "name" or stream[index + 2].text != "=":
            continue
        rest = stream[index + 3 :]
        end = next((at for at, part in enumerate(rest) if part.text == ";"), 0)
        if rest[0].text != "{" and end:
            yield stream[index + 1].text, _text(rest[:end], {})


def _members(body: list[Token], aliases: dict[str, str]) -> Iterator[Property]:
    for member in _parted(body):
        found = _member(member, aliases)
        if found is not None:
            yield Property(found)


def _parted(body: list[Token]) -> list[_Member]:
    """Part a body at semicolons, commas and ends of lines; comments go to what they are about."""
    members = [_Member()]
    depth = 0
    last: Token | None = None
    for token in body:
        separates = depth == 0 and token.text in (";", ",")
        if separates or (depth == 0 and members[-1].body and _begins_anew(token, last)):
            members.append(_Member())
        if token.kind == "comment" and depth == 0:
            _commented(members, token, last).comments.append(token)
            continue
        if not separates:
            depth += _step(token)
            members[-1].body.append(token)
        last = token
    return [member for member in members if member.body]


def _begins_anew(token: Token, last: Token | None) -> bool:
    """Whether a token stands on a line of its own that does not go on with the one before."""
    if last is None or token.line <= last.line:
        return False
    return last.text not in _GOES_ON and token.text not in _GOES_ON


def _commented(members: list[_Member], comment: Token, last: Token | None) -> _Member:
    """The member that a comment is about: the one before, if the comment ends its line."""
    trailing = last is not None and last.line == comment.line and not members[-1].body
    return members[-2] if trailing and len(members) > 1 else members[-1]


def _step(token: Token) -> int:
    if token.kind != "mark":
        return 0
    return (token.text in f"{OPEN}<") - (token.text in f"{CLOSE}>")


def _member(member: _Member, aliases: dict[str, str]) -> Argument | None:
    """Read `readonly name?: type`; a method, an index or a type of another notation is none."""
    body = _without_modifiers([token for token in member.body if token.kind != "comment"])
    if len(body) < 3 or body[0].kind not in ("name", "string"):
        return None
    optional = body[1].text == "?"
    kind = body[3:] if optional else body[2:]
    if body[2 if optional else 1].text != ":":
        return None
    schema = _schema(kind, aliases)
    if schema is None:
        return None
    name = body[0].text if body[0].kind == "name" else string_value(body[0].text)
    lines = sorted({body[0].line, *(token.line for token in member.comments)})
    text = " ".join(_plain(token.text) for token in member.comments)
    required = False if optional else None
    return Argument(
        name, body[0].line, schema, description=text, required=required, lines=tuple(lines)
    )


def _without_modifiers(body: list[Token]) -> list[Token]:
    while len(body) > 1 and body[0].text in _MODIFIERS and body[1].kind in ("name", "string"):
        body = body[1:]
    return body


def _schema(kind: list[Token], aliases: dict[str, str]) -> Json:
    try:
        return parse_type(_text(kind, aliases))
    except NotAType:
        return None


def _text(kind: list[Token], aliases: dict[str, str]) -> str:
    """The type as text: names apart, and what stands for something else in its place."""
    parts: list[str] = []
    for token in kind:
        if token.kind == "comment" or token.text in _MODIFIERS:
            continue
        words = token.kind == "name" and parts and re.fullmatch(r"[\w$]+", parts[-1])
        parts.append(
            (" " if words else "")
            + (f"({aliases[token.text]})" if token.text in aliases else token.text)
        )
    return "".join(parts).removeprefix("|")


def _plain(comment: str) -> str:
    """The words of a comment: no stars, no slashes."""
    inside = comment.removeprefix("//").removeprefix("/*").removesuffix("*/")
    return " ".join(line.strip().lstrip("*").strip() for line in inside.split("\n")).strip()
