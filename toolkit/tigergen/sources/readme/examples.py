"""Examples held against what the README documents: what they show besides, and where they differ.

An example is not a statement of an API, yet it shows members that no table lists, and it may contradict
the signature above it: more arguments than there are, an option left out that is said to be needed, a
result used as another type than it returns, a member under another name than the table's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from tigergen.model import names
from tigergen.model.claim import Address, Basis, Json
from tigergen.sources.readme.calls import Call, calls, error_codes, looped, loops, used
from tigergen.sources.readme.parts import (
    Argument,
    Difference,
    Error,
    Method,
    Model,
    Property,
    Readme,
    Remark,
    Shown,
    Signature,
    Text,
)
from tigergen.sources.readme.roots import Roots
from tigergen.text.javascript import Token
from tigergen.text.markdown import Block

RULE: Final = "example-usage"
_LIST_MEMBERS: Final = frozenset(
    {"forEach", "map", "length", "filter", "reduce", "join", "push", "slice"}
)
_NEEDS: Final = re.compile(r"\b(?:must|needs?|required|ha(?:s|ve) to)\b", re.IGNORECASE)


@dataclass(slots=True)
class Examples:
    """Goes through the examples, completes what is documented and gathers the differences."""

    readme: Readme
    roots: Roots
    documented: set[int] = field(init=False)
    differences: list[Difference] = field(default_factory=list)
    left_out: dict[Address, tuple[Argument, list[int]]] = field(default_factory=dict)
    notes: dict[Address, tuple[Argument, list[tuple[str, int]]]] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.documented = {
            line
            for method in self.readme.methods.values()
            for signature in method.signatures
            for line in range(signature.line, signature.end + 1)
        }

    def check(self, block: Block) -> None:
        """Hold a block of code against the documentation."""
        found = list(calls(block.code, block.line, self.roots, self.readme.methods))
        for call in found:
            method = self.readme.methods[call.name]
            signature = method.signature
            if signature is None or call.line in self.documented:
                continue
            self._arguments(method, signature, call)
            self._result(method, signature, call)
        for code, line in error_codes(block.code, block.line):
            before = [
                call for call in found if call.line <= line and call.name in self.readme.methods
            ]
            last = self.readme.methods[before[-1].name] if before else None
            if last is not None and code not in {known.code for known in last.errors}:
                last.errors.append(Error(code, "", line, RULE))
        for owner, variable, body in loops(block.code, block.line):
            model = self._item_of(owner)
            if model is not None:
                self._members(model, variable, body)

    def _differ(
        self, address: Address, stated: tuple[Json, int], shown: tuple[Json, int], rule: str
    ) -> None:
        self.differences.append(Difference(address, [stated, shown], rule))

    # -- arguments --------------------------------------------------------------------------------

    def _arguments(self, method: Method, signature: Signature, call: Call) -> None:
        wanted = len(signature.arguments) + (signature.options is not None)
        if call.arguments > wanted:
            listed = [argument.name for argument in signature.arguments]
            self._differ(
                (*method.address, "arguments"),
                (listed, signature.line),
                (f"{call.arguments} arguments", call.line),
                "signature-over-example",
            )
        for entry in self._left_out(signature, call):
            place = method.place_of(entry.name)
            self.left_out.setdefault(place, (entry, []))[1].append(call.line)
        if call.comment and _NEEDS.search(call.comment):
            self._needed(method, signature, call)

    def _left_out(self, signature: Signature, call: Call) -> list[Argument]:
        """What is said to be needed and is not in the call; a call without arguments is a mention."""
        count = len(signature.arguments)
        if not call.arguments and count:
            return []
        left = [entry for entry in signature.arguments[call.arguments :] if entry.needed]
        options = signature.options or []
        if call.arguments <= count:
            return left + [entry for entry in options if entry.needed]
        if call.keys is None:
            return left
        return left + [entry for entry in options if entry.needed and entry.name not in call.keys]

    def _needed(self, method: Method, signature: Signature, call: Call) -> None:
        """Note what a comment beside a call says of arguments that the signature calls optional."""
        for entry in [*signature.arguments, *(signature.options or [])]:
            if entry.needed or not re.search(rf"\b{re.escape(entry.name)}\b", call.comment):
                continue
            place = method.place_of(entry.name)
            _, notes = self.notes.setdefault(place, (entry, []))
            if not notes:
                self._differ(
                    (*place, "required"),
                    (False, entry.line),
                    (call.comment, call.end),
                    "signature-over-example",
                )
            if call.comment not in {text for text, _ in notes}:
                notes.append((call.comment, call.end))

    def conclude(self) -> None:
        """Say what all examples together tell of arguments.

        An argument that one of them leaves out is optional, whatever its notation says: the first
        example below the signature tells so. What comments beside calls say describes an argument
        without a description.
        """
        for place, (entry, lines) in self.left_out.items():
            entry.required = False
            line = min((line for line in lines if line > entry.line), default=lines[0])
            stated = (True, entry.line)
            self._differ((*place, "required"), (False, line), stated, "example-over-notation")
        for entry, notes in self.notes.values():
            if not entry.description:
                entry.description = "; ".join(text for text, _ in notes)
                entry.lines = tuple(line for _, line in notes)
                entry.notes = tuple(Text(text, (line,)) for text, line in notes)

    # -- results ----------------------------------------------------------------------------------

    def _result(self, method: Method, signature: Signature, call: Call) -> None:
        returns = signature.returns
        if returns is None or not call.handler:
            return
        line = signature.returns_line
        plain = any(token.text == call.handler for token in call.body)
        parts = [part for part in returns.get("oneOf", [returns]) if part != {"type": "null"}]
        model = _model(parts[0]) if len(parts) == 1 else ""
        address = (*method.address, "returns")
        if returns == {"type": "null"}:
            if plain:
                self._differ(
                    address,
                    ("nothing", line),
                    (f"uses {call.handler}", call.line),
                    "signature-over-example",
                )
        elif model:
            self._model_result(method, model, (address, line), call)

    def _model_result(
        self, method: Method, model: str, stated: tuple[Address, int], call: Call
    ) -> None:
        """Compare the model that a signature promises with what a call does with the result."""
        (address, line), rule = stated, "signature-over-example"
        members = used(call.handler, call.body)
        named = self.readme.model_like(call.handler, plural=True)
        lists = [path[0] for path in members if path[0] in _LIST_MEMBERS]
        if lists:
            shown = f"a list: {call.handler}.{lists[0]}"
            self._differ(address, (model, line), (shown, call.line), rule)
            self._shown_items(method, call)
        elif named is not None and named != model:
            self._differ(address, (model, line), (f"{named}, by its name", call.line), rule)
        elif model in self.readme.models and not self.readme.models[model].inferred:
            self._members(self.readme.models[model], call.handler, call.body)
        else:
            self._only_shown(model, call.handler, members, call.line)

    def _shown_items(self, method: Method, call: Call) -> None:
        """Note what each item of a list has, where the signature promises something else."""
        variable, body = looped(call.handler, call.body)
        shown = Shown(call.line, is_list=True)
        paths = dict(used(variable, body)) if variable else {}
        texts: list[Text | Remark] = [*method.text, *method.remarks]
        for text in texts:
            for member in re.findall(rf"\b{re.escape(variable or 'item')}\.(\w+)", text.text):
                paths.setdefault((member,), text.lines[0])
        shown.properties = self._of_paths(paths)
        method.shown = shown

    def _only_shown(
        self, name: str, variable: str, paths: dict[tuple[str, ...], int], line: int
    ) -> None:
        """Make a model of what examples use of a result that no table describes."""
        if not paths:
            return
        model = self.readme.models.setdefault(name, Model(name, line, rule=RULE, inferred=True))
        known = {(*entry.path, entry.argument.name) for entry in model.properties}
        for entry in self._of_paths(paths):
            if (*entry.path, entry.argument.name) not in known:
                model.properties.append(entry)

    def _of_paths(self, paths: dict[tuple[str, ...], int]) -> list[Property]:
        """Properties for the members that code uses: those of members that are models are known."""
        found = []
        owners = {path[0] for path in paths if len(path) > 1}
        for path, line in paths.items():
            if path[-1] in _LIST_MEMBERS or (len(path) > 1 and self.readme.model_like(path[0])):
                continue
            schema, basis, rule = self.shape_by_name(path[-1])
            if len(path) == 1 and path[0] in owners and "$ref" not in schema:
                schema, basis, rule = {"type": "object"}, Basis.INFERRED, RULE
            argument = Argument(path[-1], line, schema, required=False)
            found.append(Property(argument, path[:-1], rule, basis))
        return found

    def _item_of(self, member: str) -> Model | None:
        """The model of the items of the list property `member`, if all models agree on it."""
        found = {
            _model(schema["items"])
            for model in self.readme.models.values()
            for name, schema in model.schemas().items()
            if name == member and isinstance(schema.get("items"), dict)
        }
        return self.readme.models.get(found.pop()) if len(found) == 1 else None

    def _members(self, model: Model, variable: str, body: list[Token]) -> None:
        """Record members of a model that only an example shows, or shows under another name."""
        properties = model.schemas()
        for path, line in used(variable, body).items():
            member = path[0]
            if len(path) > 1 or member in properties or member in _LIST_MEMBERS or not properties:
                continue
            same = [name for name in properties if name.lower().endswith(member.lower())]
            if len(same) == 1:
                address = (*model.address, "properties", same[0])
                stated = (same[0], model.line_of(same[0]))
                self._differ(address, stated, (member, line), "table-over-example")
                continue
            schema, basis, rule = self.shape_by_name(member)
            argument = Argument(member, line, schema, required=False)
            model.properties.append(Property(argument, (), rule, basis))
            properties[member] = schema

    def shape_by_name(self, member: str) -> tuple[dict[str, Json], Basis, str]:
        """The shape of what only its name tells of: as its namesakes, a model, `is...`, a string."""
        model = self.readme.model_like(member)
        shapes = self.readme.shapes_of(member)
        if not shapes and model is None:
            shapes = list(self.readme.options_and_arguments(member))
        if shapes and all(shape == shapes[0] for shape in shapes):
            bare = {key: value for key, value in shapes[0].items() if key != "items"}
            return bare, Basis.INFERRED, "same-name"
        if model is not None:
            return {"$ref": f"#/components/schemas/{model}"}, Basis.INFERRED, "same-name"
        head, *rest = names.words(member)
        if rest and head in ("is", "has", "can", "should"):
            return {"type": "boolean"}, Basis.INFERRED, "boolean-prefix"
        if shapes:  # its namesakes are of several types, and which one this is cannot be known
            return {}, Basis.INFERRED, RULE
        return {"type": "string"}, Basis.ASSUMED, "untyped-is-string"


def _model(schema: Json) -> str:
    reference = schema.get("$ref", "") if isinstance(schema, dict) else ""
    return str(reference).rpartition("/")[2]
