"""Examples held against what the README documents: what they show besides, and where they differ.

An example is no statement of an API, yet it shows members no table lists, and it may contradict the
signature above it: more arguments than there are, a result used as another type than it returns, a
member under another name than the table's.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from tigergen.model import names
from tigergen.model.claim import PRESENT, Address, Basis, Json
from tigergen.sources.document import Reading
from tigergen.sources.readme.signature import Signature
from tigergen.text.javascript import CLOSE, OPEN, Token, tokens

RULE: Final = "example-usage"
_LIST_MEMBERS: Final = frozenset(
    {"forEach", "map", "length", "filter", "reduce", "join", "push", "slice"}
)


@dataclass
class Documented:
    """What the README documents: models with their properties' schemas, methods by name."""

    properties: dict[str, dict[str, Json]] = field(default_factory=dict)
    methods: dict[str, Signature | None] = field(default_factory=dict)

    def model_named(self, name: str) -> str | None:
        """The model a variable is named after, in either number: `attachment` -> Attachment."""
        lower = name.lower()
        return next(
            (m for m in sorted(self.properties) if m.lower() in (lower, names.singular(lower))),
            None,
        )

    def item_of(self, member: str) -> str | None:
        """The model of the items of the list property `member`, if all models agree on it."""
        found = {
            _model(schema["items"])
            for properties in self.properties.values()
            for name, schema in properties.items()
            if name == member and isinstance(schema.get("items"), dict)
        }
        return found.pop() if len(found) == 1 else None


def documented(reading: Reading, methods: dict[str, Signature | None]) -> Documented:
    """Gather what a reading has recorded so far."""
    known = Documented(methods=methods)
    for claim in reading.claims:
        address = claim.address
        if address[:2] != ("components", "schemas") or len(address) < 3:
            continue
        properties = known.properties.setdefault(address[2], {})
        if len(address) >= 5 and address[3] == "properties":
            schema = properties.setdefault(address[4], {})
            if address[5:] == ("type",):
                schema.update(claim.value)
            elif address[5:] == ("items", "type"):
                schema["items"] = claim.value
    return known


def check_examples(reading: Reading, known: Documented, code: str, line: int) -> None:
    """Record what a block of example code shows besides the documentation, or against it."""
    stream = [token for token in tokens(code, line) if token.kind != "comment"]
    for call in _calls(stream):
        signature = known.methods.get(call.name)
        if signature is not None and not signature.line <= call.line <= signature.end:
            _Check(reading, known, signature, call).check()
    for owner, member, variable, body in _loops(stream):
        model = known.item_of(owner)
        if model is not None and member:
            _members(reading, known, model, variable, body)


@dataclass(frozen=True, slots=True)
class _Call:
    """A call in an example: the method, its arguments, and the handler of its result."""

    name: str
    line: int
    arguments: int
    handler: str
    body: list[Token]


def _calls(stream: list[Token]) -> Iterator[_Call]:
    """Yield `client.x.y(...)` with what `.then(function (result) {...})` does to its result."""
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
        handler, body = _handler(stream, end + 1)
        yield _Call(".".join(path[1:]), token.line, _count(stream[at + 1 : end]), handler, body)


def _handler(stream: list[Token], at: int) -> tuple[str, list[Token]]:
    """The parameter and the body of the function given to `.then`."""
    if [token.text for token in stream[at : at + 3]] != [".", "then", "("]:
        return "", []
    return _function(stream, at + 3)


def _function(stream: list[Token], at: int) -> tuple[str, list[Token]]:
    """The first parameter and the body of the function that begins at a token."""
    opening = next((i for i in range(at, min(at + 4, len(stream))) if stream[i].text == "("), None)
    if opening is None:
        return "", []
    closing = _closing(stream, opening)
    brace = next((i for i in range(closing or opening, min((closing or opening) + 3, len(stream)))
                  if stream[i].text == "{"), None)  # fmt: skip
    if closing is None or brace is None:
        return "", []
    parameter = stream[opening + 1].text if closing > opening + 1 else ""
    end = _closing(stream, brace)
    return parameter, stream[brace + 1 : end]


def _loops(stream: list[Token]) -> Iterator[tuple[str, str, str, list[Token]]]:
    """Yield list, method, variable and body of each `x.list.forEach(function (item) {...})`."""
    for index, token in enumerate(stream):
        if token.text in ("forEach", "map") and index >= 2 and stream[index - 1].text == ".":
            variable, body = _function(stream, index + 2)
            if variable:
                yield stream[index - 2].text, token.text, variable, body


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


def _count(inside: list[Token]) -> int:
    depth, count = 0, 1 if inside else 0
    for index, token in enumerate(inside):
        if token.kind == "mark":
            depth += (token.text in OPEN) - (token.text in CLOSE)
            if token.text == "," and depth == 0 and index < len(inside) - 1:
                count += 1
    return count


def _used(variable: str, body: list[Token]) -> dict[str, int]:
    """The members of a variable that code uses, with the line of the first use."""
    used: dict[str, int] = {}
    for index, token in enumerate(body[:-2]):
        if (
            token.kind == "name" and token.text == variable
            and (index == 0 or body[index - 1].text != ".")
            and body[index + 1].text == "." and body[index + 2].kind == "name"
        ):  # fmt: skip
            used.setdefault(body[index + 2].text, token.line)
    return used


def _model(schema: Json) -> str:
    reference = schema.get("$ref", "") if isinstance(schema, dict) else ""
    return str(reference).rpartition("/")[2]


class _Check:
    """One call held against the signature of its method."""

    def __init__(
        self, reading: Reading, known: Documented, signature: Signature, call: _Call
    ) -> None:
        self._reading = reading
        self._known = known
        self._signature = signature
        self._call = call
        self._address: Address = ("x-tigergen-sdk", "methods", call.name)

    def check(self) -> None:
        signature, call = self._signature, self._call
        wanted = len(signature.arguments) + (signature.options is not None)
        if call.arguments > wanted:
            listed = [argument.name for argument in signature.arguments]
            self._differ(
                "arguments", (listed, signature.line), (f"{call.arguments} arguments", call.line)
            )
        returns = signature.returns
        if returns is None or not call.handler:
            return
        line = signature.returns_line
        used = _used(call.handler, call.body)
        plain = any(token.text == call.handler for token in call.body)
        named = self._known.model_named(call.handler)
        parts = [part for part in returns.get("oneOf", [returns]) if part != {"type": "null"}]
        model = _model(parts[0]) if len(parts) == 1 else ""
        if returns == {"type": "null"}:
            if plain:
                self._differ("returns", ("nothing", line), (f"uses {call.handler}", call.line))
        elif model:
            lists = [member for member in used if member in _LIST_MEMBERS]
            if lists:
                self._differ(
                    "returns", (model, line), (f"a list: {call.handler}.{lists[0]}", call.line)
                )
            elif named is not None and named != model:
                self._differ("returns", (model, line), (f"{named}, by its name", call.line))
            elif model in self._known.properties:
                _members(self._reading, self._known, model, call.handler, call.body)

    def _differ(self, aspect: str, stated: tuple[Json, int], shown: tuple[Json, int]) -> None:
        self._reading.contradict(
            (*self._address, aspect), [stated, shown], "signature-over-example"
        )


def _members(
    reading: Reading, known: Documented, model: str, variable: str, body: list[Token]
) -> None:
    """Record members of a model that only an example shows, or shows under another name."""
    properties = known.properties.get(model)
    if not properties:
        return
    for member, line in _used(variable, body).items():
        if member in properties or member in _LIST_MEMBERS:
            continue
        address: Address = ("components", "schemas", model, "properties", member)
        same = [name for name in properties if name.lower().endswith(member.lower())]
        if len(same) == 1:
            place = next(
                c.place.line for c in reading.claims if c.address == (*address[:-1], same[0])
            )
            reading.contradict(
                (*address[:-1], same[0]), [(same[0], place), (member, line)], "table-over-example"
            )
            continue
        shape, basis, rule = shape_by_name(member, known)
        reading.infer(address, PRESENT, line, RULE)
        reading.claim((*address, "type"), shape, line, basis=basis, rule=rule)
        properties[member] = shape


def shape_by_name(member: str, known: Documented) -> tuple[Json, Basis, str]:
    """The shape of a member that only its name tells of: as its namesakes, `is...`, else a string."""
    shapes = [found[member] for found in known.properties.values() if member in found]
    if shapes and all(shape == shapes[0] for shape in shapes):
        return (
            {key: value for key, value in shapes[0].items() if key != "items"},
            Basis.INFERRED,
            "same-name",
        )
    head, *rest = names.words(member)
    if rest and head in ("is", "has", "can", "should"):
        return {"type": "boolean"}, Basis.INFERRED, "boolean-prefix"
    return {"type": "string"}, Basis.ASSUMED, "untyped-is-string"
