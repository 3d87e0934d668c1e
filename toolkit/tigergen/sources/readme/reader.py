"""The README of an SDK, turned into claims.

What counts as a fact: the rows of model tables, models written as bullet lists, method signatures
with their options, events with their payloads, and the client's configuration with its defaults.
Prose, examples and navigation give none; each of their lines is accounted for as such.

The models are the SDK's view of the wire and are marked `x-tigergen-sdk-model`: what their `required` lists
promise holds for objects of the SDK, not for each JSON object on the wire.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial
from typing import Final

from tigergen.model import names
from tigergen.model.claim import PRESENT, Address, Basis, Json
from tigergen.model.openapi import accepts_null, normal_url, server_identity
from tigergen.notation.flow import NotAType, parse_prefix
from tigergen.notation.wording import findings, fits, scalar, unit_in_name
from tigergen.sources.document import Document, Format, Reading
from tigergen.sources.readme.blocks import COLUMNS, METHOD, Block, Row, blocks
from tigergen.sources.readme.examples import check_examples, documented
from tigergen.sources.readme.signature import Argument, Signature, object_literals, signatures
from tigergen.sources.schema import write_schema
from tigergen.text.javascript import string_value, tokens

RANK: Final = 1
"""Below the vendor's API documents: an SDK's documentation shows the API through the SDK."""

_MODEL: Final = re.compile(r"[A-Z][A-Za-z0-9]*")
_ENTRY: Final = re.compile(r"([A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*)*)(\?)?\s*(?::|\()\s*(.+)")
_ATTRIBUTES: Final = re.compile(
    r"\b([A-Z]\w+)\s+(?:objects?\s+)?(?:has|have|contains?|with)\s+the\s+following\s+(?:attributes|properties|fields)"
)
_CONFIGURES: Final = re.compile(r"\bconfig|\bdefault values\b|\boptions\b", re.IGNORECASE)
_OPENS: Final = re.compile(r"(?:client|set-?up|initiali[sz]|creat)", re.IGNORECASE)
_FOLLOWING: Final = re.compile(r"\bfollowing (?:attributes|properties|fields)\b", re.IGNORECASE)
_OPTIONS: Final = re.compile(r"(?:options|parameters|arguments|params|args)", re.IGNORECASE)
_DETAIL: Final = re.compile(
    r"(?:examples?|usage|options|parameters|arguments|params|args|returns?|notes?|web|node(?:\.js)?|response)",
    re.IGNORECASE,
)


def recognise(document: Document) -> float:
    """Return how sure the text is an SDK's README: it has model tables, signatures or events."""
    text = document.text
    tables = len(re.findall(rf"^\s*\|?\s*{COLUMNS.pattern.replace(chr(92) + 's+type', '[ |]+type')}", text,
                            re.IGNORECASE | re.MULTILINE))  # fmt: skip
    typed = len(re.findall(r"^\s*(?:[\w$]+\.)+[\w$]+\(.*(?::\s*\??[A-Za-z]|$)", text, re.MULTILINE))
    events = len(re.findall(r"\.on\(\s*['\"]", text))
    if re.match(r"\s*(?:---\s*\n)?(?:swagger|openapi|\{)", text):
        return 0.0
    score = min(tables, 3) * 0.25 + min(typed, 4) * 0.1 + min(events, 2) * 0.1
    return min(score, 0.9)


def read(reading: Reading) -> None:
    """Turn the README into claims."""
    _Readme(reading).read()


class _Readme:
    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._blocks = blocks(reading.document.text)
        self._models = self._model_names()
        self._method: str | None = None
        self._methods: dict[str, Signature | None] = {}

    def read(self) -> None:
        """Read the blocks in order, then account for the lines that gave nothing."""
        for index, block in enumerate(self._blocks):
            match block.kind:
                case "heading":
                    self._heading(block)
                case "table":
                    self._table(index, block)
                case "bullets":
                    self._bullets(index, block)
                case "code":
                    self._code(index, block)
                case "text":
                    self._text(block)
        self._section_limits()
        self._configuration()
        known = documented(self._reading, self._methods)
        for block in self._blocks:
            if block.kind == "code":
                code = "\n".join(row.text for row in block.rows)
                check_examples(self._reading, known, code, block.line)
        for block in self._blocks:
            why = {"text": "prose", "code": "example", "heading": "heading",
                   "bullets": "prose", "table": "table"}[block.kind]  # fmt: skip
            self._reading.remark(block.line, block.end, why)

    # -- where are we --------------------------------------------------------------------------

    def _model_names(self) -> set[str]:
        """The models the README describes, by table or list."""
        found = set()
        for index, block in enumerate(self._blocks):
            if block.kind == "table" or (block.kind == "bullets" and _entries(block)):
                name = self._model_of(index)
                if name:
                    found.add(name)
        return found

    def _model_of(self, index: int) -> str | None:
        """The model that the table or list at `index` describes, or None."""
        block = self._blocks[index]
        for back in range(index - 1, max(-1, index - 7), -1):
            before = self._blocks[back]
            if before.kind == "text":
                named = _ATTRIBUTES.search(before.text)
                if named and names.singular(named[1].lower()) != "event":
                    return named[1]
                if _FOLLOWING.search(before.text):
                    return None
            elif before.kind == "heading":
                if _MODEL.fullmatch(before.text) and not _DETAIL.fullmatch(before.text):
                    return (
                        before.text if not before.text.isupper() or len(before.text) < 4 else None
                    )
                if METHOD.fullmatch(before.text) or _DETAIL.fullmatch(before.text):
                    return None
                if block.kind == "table" and len(before.text.split()) <= 4:
                    return names.pascal(before.text)
            elif before.kind in ("code", "table"):
                return None
        return None

    def _heading(self, block: Block) -> None:
        if METHOD.fullmatch(block.text):
            self._method = _without_root(block.text)
            self._declare(self._method, block.line)
        elif not _DETAIL.fullmatch(block.text):
            self._method = None

    def _declare(self, name: str, line: int) -> None:
        if name not in self._methods:
            self._methods[name] = None
        self._reading.exists(("x-tigergen-sdk", "methods", name), line)

    # -- models --------------------------------------------------------------------------------

    def _table(self, index: int, block: Block) -> None:
        header = block.rows[0]
        cells = [cell.lower() for cell in (header.cells or header.text.split())]
        if not COLUMNS.fullmatch(" ".join(cells)):
            return
        if self._method is not None:
            self._arguments_table(block, cells)
            return
        model = self._model_of(index)
        if model is None:
            self._reading.report("S009", "a table of no model is left out", block.line)
            return
        self._model(model, index)
        seen: dict[str, int] = {}
        for row in block.rows[1:]:
            parsed = self._row(row, cells)
            if parsed is None:
                continue
            name, schema, text, required = parsed
            if name in seen:
                self._reading.contradict(
                    ("components", "schemas", model, "properties", name),
                    [(self._line_text(seen[name]), seen[name]), (row.text, row.line)],
                    "duplicate-row",
                )
            seen.setdefault(name, row.line)
            self._property(("components", "schemas", model), name, schema, text, row.line, required)

    def _line_text(self, line: int) -> str:
        return self._reading.document.lines[line - 1].strip()

    def _row(self, row: Row, columns: list[str]) -> tuple[str, Json, str, bool | None] | None:
        """Return name, schema, description and whether the row says it is required."""
        required: bool | None = None
        if row.cells:
            cells = dict(zip(columns, row.cells, strict=False))
            name = row.cells[0].strip()
            kind = cells.get("type", "").strip()
            text = " ".join(
                cells.get(key, "") for key in ("description", "notes", "comments", "details")
            ).strip()
            if cells.get("required", "").strip():
                required = cells["required"].strip().lower() in (
                    "yes",
                    "true",
                    "required",
                    "y",
                    "✓",
                    "x",
                )
            if cells.get("default", "").strip(" -"):
                text = f"{text} (default: {cells['default'].strip()})".strip()
            try:
                schema, rest = parse_prefix(kind)
            except NotAType:
                self._bad_type(kind, row)
                return None
            return _bare(name), schema, text or rest, required
        name, _, rest = row.text.partition(" ")
        try:
            schema, text = parse_prefix(rest)
        except NotAType:
            self._bad_type(rest, row)
            return None
        if "required" in columns:
            flag, _, after = text.partition(" ")
            if flag.lower() in ("yes", "no", "true", "false", "required", "optional"):
                required, text = flag.lower() in ("yes", "true", "required"), after
        return _bare(name), schema, text, required

    def _bad_type(self, text: str, row: Row) -> None:
        self._reading.report("S010", f"{text[:60]!r} begins with no known type", row.line)

    def _model(self, name: str, index: int) -> None:
        """Record that the model exists, with the text between its heading and its table."""
        reading, address = self._reading, ("components", "schemas", name)
        heading = index
        texts: list[Block] = []
        for back in range(index - 1, -1, -1):
            before = self._blocks[back]
            if before.kind == "heading" and before.text == name:
                heading = back
                break
            if before.kind != "text":
                texts = []
                break
            if _ATTRIBUTES.search(before.text):
                heading = back
                texts = []
                break
            texts.insert(0, before)
        line = self._blocks[heading].line
        reading.exists(address, line)
        reading.claim((*address, "type"), {"type": "object"}, line,
                      basis=Basis.INFERRED, rule="table-is-object")  # fmt: skip
        reading.claim(
            (*address, "x-tigergen-sdk-model"),
            True,
            line,
            basis=Basis.INFERRED,
            rule="sdk-document",
        )
        if texts and heading != index:
            reading.claim((*address, "description"), " ".join(t.text for t in texts), texts[0].line)

    def _property(
        self,
        owner: Address,
        name: str,
        schema: Json,
        text: str,
        line: int,
        required: bool | None = None,
    ) -> None:
        """Record a property: its shape, its description and what the wording adds."""
        reading, address = self._reading, (*owner, "properties", name)
        reading.exists(address, line)
        write_schema(reading, address, schema, line)
        needed = not accepts_null(schema) if required is None else required
        if needed:
            reading.exists((*owner, "required", name), line, rule=None if required else "flow-notation")  # fmt: skip
        self._describe(address, schema, text, line)
        unit = unit_in_name(name)
        if unit is not None and fits(unit, schema):
            reading.claim(
                (*address, unit.keyword), unit.value, line, basis=unit.basis, rule=unit.rule
            )

    def _describe(self, address: Address, schema: Json, text: str, line: int) -> None:
        """Record a description and what its wording says: values, defaults, units and limits."""
        if not text:
            return
        reading = self._reading
        reading.claim((*address, "description"), text[:1].upper() + text[1:], line)
        for found in findings(text, schema):
            reading.claim((*address, found.keyword), found.value, line,
                          basis=found.basis, rule=found.rule)  # fmt: skip

    def _bullets(self, index: int, block: Block) -> None:
        entries = _entries(block)
        if not entries:
            self._option_remarks([(row.text, row.line) for row in block.rows])
            return
        model = self._model_of(index)
        if model is not None and not any("." in entry.name for entry in entries):
            self._model(model, index)
            for entry in entries:
                self._property(("components", "schemas", model), entry.name, entry.schema,
                               entry.description, entry.line)  # fmt: skip
            return
        before = self._blocks[index - 1] if index else None
        if before is not None and _FOLLOWING.search(before.text) and self._event_at(index):
            return  # read with the event
        if self._method is not None and not any("." in entry.name for entry in entries):
            # Whether an option must be given is for the signature to say.
            known = self._methods.get(self._method) is not None
            for entry in entries:
                self._argument(self._place_of(entry.name), entry, required=not known)
            return
        for entry in entries:
            self._dotted(entry)

    def _dotted(self, entry: Argument) -> None:
        """Record `message.change.action: string - ...` as a nested property of a model."""
        head, *path = entry.name.split(".")
        model = next((name for name in sorted(self._models) if name.lower() == head.lower()), None)
        if model is None or not path:
            self._reading.report("S009", f"{entry.name!r} belongs to no model", entry.line)
            return
        owner: Address = ("components", "schemas", model)
        for step in path[:-1]:
            owner = (*owner, "properties", step)
            self._reading.exists(owner, entry.line)
            self._reading.claim((*owner, "type"), {"type": "object"}, entry.line,
                                basis=Basis.INFERRED, rule="dotted-name")  # fmt: skip
        self._property(owner, path[-1], entry.schema, entry.description, entry.line,
                       required=None if len(path) > 1 else False)  # fmt: skip

    # -- methods -------------------------------------------------------------------------------

    def _code(self, index: int, block: Block) -> None:
        code = "\n".join(row.text for row in block.rows)
        for signature in signatures(code, block.line):
            name = _without_root(signature.name)
            says = signature.arguments or signature.options is not None or signature.returns
            if says or name == self._method:
                self._signature(name, signature)
        if self._method is not None and self._methods.get(self._method) is None:
            self._method_text(index)
        self._event_handlers(index, code, block.line)

    def _signature(self, name: str, signature: Signature) -> None:
        reading, address = self._reading, ("x-tigergen-sdk", "methods", name)
        first = self._methods.get(name) is None
        self._declare(name, signature.line)
        self._methods[name] = signature
        for argument in signature.arguments:
            self._argument((*address, "arguments", argument.name), argument)
        for option in signature.options or []:
            self._argument((*address, "options", option.name), option)
        for model in signature.includes:
            if model not in self._models:
                reading.report("M002", f"the options {model} are described nowhere", signature.line)
                continue
            reading.claim((*address, "x-tigergen-options-of"), model, signature.line)
        if signature.returns is not None:
            line = signature.returns_line
            reading.exists((*address, "returns"), line)
            write_schema(reading, (*address, "returns"), signature.returns, line)
        self._credentials(signature)
        if first and self._method == name:
            self._method_text(self._index_at(signature.line))

    def _credentials(self, signature: Signature) -> None:
        """A method that takes a key and a secret: the pair of HTTP Basic authentication."""
        reading, names_ = self._reading, [argument.name for argument in signature.arguments]
        lower = [name.lower().removeprefix("api") for name in names_]
        if lower != ["key", "secret"]:
            return
        address, line = ("components", "securitySchemes", "basic"), signature.line
        inferred = partial(reading.claim, at=line, basis=Basis.INFERRED, rule="key-and-secret")
        inferred(address, PRESENT)
        inferred((*address, "type"), "http")
        inferred((*address, "scheme"), "basic")
        inferred((*address, "x-tigergen-credential-names"), ["key", "secret"])
        inferred(("security",), [{"basic": []}])

    def _index_at(self, line: int) -> int:
        return next(i for i, block in enumerate(self._blocks) if block.line <= line <= block.end)

    def _method_text(self, index: int) -> None:
        """Record the text between the method's heading and the block at `index`."""
        texts: list[Block] = []
        for back in range(index - 1, -1, -1):
            before = self._blocks[back]
            if before.kind != "text":
                if before.kind == "heading" and _without_root(before.text) == self._method:
                    break
                return
            texts.insert(0, before)
        if texts and self._method is not None:
            address = ("x-tigergen-sdk", "methods", self._method, "description")
            self._reading.claim(address, " ".join(block.text for block in texts), texts[0].line)

    def _place_of(self, name: str) -> Address:
        """The address of an argument or option of the current method."""
        assert self._method is not None
        signature = self._methods.get(self._method)
        arguments = {argument.name for argument in signature.arguments} if signature else set()
        kind = "arguments" if name in arguments else "options"
        return ("x-tigergen-sdk", "methods", self._method, kind, name)

    def _argument(self, address: Address, argument: Argument, *, required: bool = True) -> None:
        reading = self._reading
        reading.exists(address, argument.line)
        schema = argument.schema
        if schema is None and argument.has_default:
            guessed = _type_of(argument.default)
            if guessed is not None:
                reading.exists((*address, "schema"), argument.line)
                reading.claim((*address, "schema", "type"), guessed, argument.line,
                              basis=Basis.INFERRED, rule="type-of-default")  # fmt: skip
        elif schema is not None:
            reading.exists((*address, "schema"), argument.line)
            write_schema(reading, (*address, "schema"), schema, argument.line)
            if required and argument.required:
                reading.claim((*address, "required"), True, argument.line, rule="flow-notation")
        if argument.has_default and argument.default is not None:
            reading.claim((*address, "schema", "default"), argument.default, argument.line)
        if argument.description:
            reading.claim((*address, "description"), argument.description, argument.line)
            for found in findings(argument.description, schema):
                reading.claim((*address, "schema", found.keyword), found.value, argument.line,
                              basis=found.basis, rule=found.rule)  # fmt: skip

    def _arguments_table(self, block: Block, columns: list[str]) -> None:
        for row in block.rows[1:]:
            parsed = self._row(row, columns)
            if parsed is not None:
                name, schema, text, _ = parsed
                self._argument(
                    self._place_of(name), Argument(name, row.line, schema, description=text)
                )

    def _text(self, block: Block) -> None:
        self._option_remarks([(row.text, row.line) for row in block.rows])

    def _option_remarks(self, remarks: list[tuple[str, int]]) -> None:
        """Record `NAME option ...`, `NAME: true will ...` and `NAME may contain any of 'a', 'b'`."""
        if self._method is None:
            return
        signature = self._methods.get(self._method)
        if signature is None:
            self._pending(remarks)
            return
        known = {
            argument.name: argument
            for argument in [*signature.arguments, *(signature.options or [])]
        }
        for text, line in remarks:
            match = re.match(r"(?:The )?`?(\w+)`?(?: option\b,?|: (?:true|false)\b| may\b)", text)
            if match is None or match[1] not in known:
                continue
            address = self._place_of(match[1])
            self._reading.claim((*address, "description"), text, line)
            schema = known[match[1]].schema
            any_of = re.search(
                r"any (?:or all )?of ((?:'[^']+'(?:,\s*|\s+or\s+|\s+and\s+)?)+)", text
            )
            if any_of:
                values = re.findall(r"'([^']+)'", any_of[1])
                self._reading.exists((*address, "schema", "items"), line)
                self._reading.claim((*address, "schema", "items", "type"), {"type": "string"}, line)
                self._reading.claim((*address, "schema", "items", "enum"), values, line)
            for found in findings(text, schema):
                self._reading.claim((*address, "schema", found.keyword), found.value, line,
                                    basis=found.basis, rule=found.rule)  # fmt: skip

    def _pending(self, remarks: list[tuple[str, int]]) -> None:
        """Read remarks about options that stand before the signature, once that is known."""
        name = self._method
        assert name is not None
        line = remarks[0][1]
        code = next(
            (block for block in self._blocks if block.kind == "code" and block.line > line), None
        )
        if code is None:
            return
        for signature in signatures("\n".join(row.text for row in code.rows), code.line):
            if _without_root(signature.name) == name:
                self._methods[name] = signature
                self._option_remarks(remarks)
                self._methods[name] = None
                return

    def _section_limits(self) -> None:
        """Rule `section-limit`: "a dictionary with up to 8 keys" in the text that opens a section.

        It holds for the plain objects that the section's methods return, but not for maps of them.
        """
        for index, block in enumerate(self._blocks):
            before = self._blocks[index - 1] if index else None
            if block.kind != "text" or before is None or before.kind != "heading":
                continue
            limits = [
                f for f in findings(block.text, {"type": "object"}) if f.keyword == "maxProperties"
            ]
            prefix = names.snake(before.text).rstrip("_") + "."
            for name, signature in self._methods.items():
                if (
                    not limits
                    or names.snake(name.partition(".")[0]) + "." != prefix
                    or signature is None
                ):
                    continue
                address = ("x-tigergen-sdk", "methods", name)
                text = " ".join(
                    str(c.value)
                    for c in self._reading.claims
                    if c.address == (*address, "description")
                )
                if signature.returns == {"type": "object"} and not re.search(r"\bmap\b", text):
                    self._reading.claim(
                        (*address, "returns", "maxProperties"),
                        limits[0].value,
                        block.line,
                        basis=Basis.INFERRED,
                        rule="section-limit",
                    )

    # -- events --------------------------------------------------------------------------------

    def _event_at(self, index: int) -> bool:
        """Whether the next code behind the list at `index` registers a handler."""
        for block in self._blocks[index + 1 : index + 4]:
            if block.kind == "code":
                return ".on(" in block.text
            if block.kind != "text":
                return False
        return False

    def _event_handlers(self, index: int, code: str, line: int) -> None:
        """Record the events that `client.on('name', function (argument) {...})` listens to."""
        for match in re.finditer(
            r"\.on\(\s*(['\"][^'\"\n]+['\"])\s*(?:,\s*(?:async\s+)?(?:function\s*\w*\s*)?\(?([\w$]*)\)?)?",
            code,
        ):
            name = string_value(match[1])
            at = line + code.count("\n", 0, match.start(1))
            self._event(name, match[2] or "", code[match.end() :], at, index)

    def _event(self, name: str, argument: str, body: str, line: int, index: int) -> None:
        reading = self._reading
        schema = ("components", "schemas", f"{names.pascal(name)}Event")
        reading.exists(schema, line)
        reading.claim((*schema, "type"), {"type": "object"}, line,
                      basis=Basis.INFERRED, rule="event-is-object")  # fmt: skip
        reading.claim((*schema, "x-tigergen-event-name"), name, line)
        reading.claim(
            (*schema, "x-tigergen-sdk-model"), True, line, basis=Basis.INFERRED, rule="sdk-document"
        )
        rows = self._blocks[index].rows
        own_block = line <= rows[min(2, len(rows) - 1)].line and not any(
            claim.place.line in range(rows[0].line, line)
            for claim in self._reading.claims
            if claim.address[-1] == "x-tigergen-event-name"
        )
        if own_block:
            self._event_text(schema, index)
        if not argument or argument == "function":
            return
        model = next((m for m in sorted(self._models) if m.lower() == argument.lower()), None)
        if model is not None:
            where = (*schema, "properties", argument)
            reading.exists(where, line, basis=Basis.INFERRED, rule="handler-argument")
            reading.claim((*where, "type"), {"$ref": f"#/components/schemas/{model}"}, line,
                          basis=Basis.INFERRED, rule="handler-argument")  # fmt: skip
            reading.claim((*schema, "x-tigergen-event-payload"), argument, line,
                          basis=Basis.INFERRED, rule="handler-argument")  # fmt: skip
            return
        listed = self._listed_before(index) if own_block else []
        for entry in listed:
            self._property(schema, entry.name, entry.schema, entry.description, entry.line)
        self._used_members(schema, argument, body, line, {entry.name for entry in listed})

    def _listed_before(self, index: int) -> list[Argument]:
        for back in range(index - 1, max(-1, index - 5), -1):
            before = self._blocks[back]
            if before.kind == "bullets" and _entries(before):
                return _entries(before)
            if before.kind in ("heading", "code", "table"):
                break
        return []

    def _used_members(
        self, schema: Address, argument: str, body: str, line: int, known: set[str]
    ) -> None:
        """Record the members of the event that the example uses and no list describes."""
        reading = self._reading
        depth, first_line = 0, line
        stream = [token for token in tokens(body, first_line) if token.kind != "comment"]
        for position, token in enumerate(stream):
            if token.kind == "mark" and token.text in "{(":
                depth += 1
            elif token.kind == "mark" and token.text in "})":
                depth -= 1
                if depth < -1:
                    break
            following = stream[position + 1 : position + 3]
            if (
                token.text != argument or token.kind != "name" or len(following) < 2
                or following[0].text != "." or following[1].kind != "name"
                or (position and stream[position - 1].text == ".")
            ):  # fmt: skip
                continue
            name = following[1].text
            if name in known:
                continue
            known.add(name)
            where = (*schema, "properties", name)
            rule = "example-usage"
            reading.exists(where, token.line, basis=Basis.INFERRED, rule=rule)
            shape, described = self._same_name(name)
            reading.claim((*where, "type"), shape, token.line,
                          basis=Basis.INFERRED if described else Basis.ASSUMED,
                          rule="same-name" if described else "untyped-is-string")  # fmt: skip

    def _same_name(self, name: str) -> tuple[Json, bool]:
        """The shape that all properties and models of the same name have, if they agree."""
        model = next((m for m in sorted(self._models) if m.lower() == name.lower()), None)
        if model is not None:
            return {"oneOf": [{"$ref": f"#/components/schemas/{model}"}, {"type": "null"}]}, True
        shapes = [
            claim.value
            for claim in self._reading.claims
            if claim.address[:2] == ("components", "schemas")
            and claim.address[-3:] == ("properties", name, "type")
        ]
        if shapes and all(shape == shapes[0] for shape in shapes):
            return shapes[0], True
        if name.lower().endswith("id"):
            return {"type": "string"}, bool(shapes)
        return {"type": "string"}, False

    def _event_text(self, schema: Address, index: int) -> None:
        texts: list[Block] = []
        for back in range(index - 1, max(-1, index - 6), -1):
            before = self._blocks[back]
            if before.kind == "text":
                texts.insert(0, before)
            elif before.kind != "bullets":
                break
        texts = [text for text in texts if not text.text.endswith(":") or len(texts) == 1]
        if texts:
            self._reading.claim(
                (*schema, "description"), " ".join(t.text for t in texts), texts[0].line
            )

    # -- configuration -------------------------------------------------------------------------

    def _configuration(self) -> None:
        """Record the object literal that shows the client's configuration with its defaults."""
        for index, block in enumerate(self._blocks):
            before = self._blocks[index - 1] if index else None
            if block.kind != "code" or before is None:
                continue
            told = _CONFIGURES.search(before.text)
            opens = _OPENS.match(before.text)
            for _, entries in object_literals(
                "\n".join(row.text for row in block.rows), block.line
            ):
                if not told and not (opens and len(entries) > 1):
                    continue
                for name, entry in _flat(entries):
                    self._setting(name, entry)

    def _setting(self, name: str, entry: Argument) -> None:
        reading = self._reading
        value = entry.default
        self._argument(("x-tigergen-sdk", "configuration", name), entry)
        choices = re.fullmatch(r"(\w+(?:\s*[/|]\s*\w+)+)", entry.description)
        if choices:
            values = re.split(r"\s*[/|]\s*", entry.description)
            reading.claim(
                ("x-tigergen-sdk", "configuration", name, "schema", "enum"), values, entry.line
            )
        if isinstance(value, str) and re.match(r"https?://[^\s/]", value):
            server = ("servers", server_identity(value))
            reading.exists(server, entry.line)
            reading.claim((*server, "url"), normal_url(value), entry.line)


def _flat(entries: list[Argument], prefix: str = "") -> Iterator[tuple[str, Argument]]:
    for entry in entries:
        name = f"{prefix}{entry.name}"
        if entry.entries is not None:
            yield from _flat(entry.entries, f"{name}.")
        else:
            yield name, entry


def _entries(block: Block) -> list[Argument]:
    """The items of a list that read `name: type - description`; none if most do not."""
    found: list[Argument] = []
    for row in block.rows:
        match = _ENTRY.match(row.text)
        if match is None:
            continue
        try:
            schema, rest = parse_prefix(match[3])
        except NotAType:
            continue
        if rest and not re.match(r"[-–—:,.)=(]", rest):
            continue
        default = re.match(r"=\s*([^\s,;)]+)", rest)
        text = re.sub(r"^(?:=\s*[^\s,;)]+)?[\s\-–—:,.)]+", "", rest)
        entry = Argument(match[1], row.line, schema, description=text)
        if default:
            entry.has_default, entry.default = True, scalar(default[1])
        found.append(entry)
    return found if len(found) * 2 >= len(block.rows) else []


def _type_of(value: Json) -> Json:
    match value:
        case bool():
            return {"type": "boolean"}
        case int():
            return {"type": "integer"}
        case float():
            return {"type": "number"}
        case str():
            return {"type": "string"}
        case list():
            return {"type": "array"}
        case dict():
            return {"type": "object"}
        case _:
            return None


def _without_root(name: str) -> str:
    """The method's name without the variable the client is held in: client.users.find -> users.find."""
    return name.partition("(")[0].partition(".")[2]


def _bare(name: str) -> str:
    return name.strip("`* ")


FORMAT: Final = Format("sdk-readme", RANK, recognise, read)
