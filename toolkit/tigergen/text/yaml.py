"""YAML 1.2 (and so JSON) with places: every value knows the line and column where it stands.

PyYAML parses the text; the values are resolved here, by the YAML 1.2 core schema (10.3.2) and not
by PyYAML's YAML 1.1: `yes`, `on` and `2018-08-26` are strings, as every OpenAPI tool reads them.

Input is hostile: documents nest and expand within limits, tags other than the core schema's are
taken as text, and nothing is ever constructed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

import yaml

Value: TypeAlias = "dict[str, Located] | list[Located] | str | int | float | bool | None"

_MAX_DEPTH: Final = 200
_MAX_ALIASED: Final = 200_000

_INT: Final = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_SPECIAL: Final = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_MARKER: Final = re.compile(r"---(?:\s.*)?|-{3,}\s*")

_BaseLoader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


class YamlFault(Exception):
    """The text cannot be read. `code` is that of the diagnostic to give."""

    def __init__(self, code: str, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.line = line
        self.column = column


@dataclass(slots=True)
class Located:
    """A value and where it begins; the value of a mapping's key begins where the key stands.

    `end` is the last line the value covers. `twice` lists keys that a mapping holds more than once,
    with the line of the later one, which counts.
    """

    value: Value
    line: int
    column: int
    end: int
    twice: list[tuple[str, int]] = field(default_factory=list)

    def mapping(self) -> dict[str, Located]:
        """The entries if this is a mapping, else none."""
        return self.value if isinstance(self.value, dict) else {}

    def items(self) -> list[Located]:
        """The items if this is a sequence, else none."""
        return self.value if isinstance(self.value, list) else []

    def get(self, key: str) -> Located | None:
        """The entry `key` if this is a mapping that has one."""
        return self.mapping().get(key)

    def text(self, key: str) -> str | None:
        """The entry `key` if it is a string."""
        entry = self.get(key)
        return entry.value if entry is not None and isinstance(entry.value, str) else None

    def plain(self) -> Any:
        """The value without places."""
        if isinstance(self.value, dict):
            return {key: entry.plain() for key, entry in self.value.items()}
        if isinstance(self.value, list):
            return [item.plain() for item in self.value]
        return self.value

    def walk(self) -> Iterator[Located]:
        """This value and all below it."""
        yield self
        children = self.value.values() if isinstance(self.value, dict) else self.items()
        for child in children:
            yield from child.walk()


def parse_yaml(text: str) -> Located:
    """Parse the first document of `text` that is not empty.

    A line of dashes before or after the document (front matter) is a document marker; what comes
    behind a second one is not read, unless nothing stood before it.

    Raises:
        YamlFault: the text is not YAML, nests too deep or expands without bound.
    """
    first: Located | None = None
    for offset, chunk in _documents(text.removeprefix("\ufeff")):
        first = _parse(chunk, offset)
        if first.value is not None:
            return first
    return first or Located(None, 1, 1, 1)


def _documents(text: str) -> Iterator[tuple[int, str]]:
    """Yield the line offset and the text of each YAML document of a stream."""
    start, chunk = 0, list[str]()
    for number, row in enumerate(text.splitlines(keepends=True)):
        if row.startswith("---") and _MARKER.fullmatch(row.rstrip("\r\n")):
            if "".join(chunk).strip():
                yield start, "".join(chunk)
            start, chunk = number, ["\n" if row[3:].strip(" -\r\n") == "" else "   " + row[3:]]
        else:
            chunk.append(row)
    if "".join(chunk).strip():
        yield start, "".join(chunk)


def _parse(text: str, offset: int) -> Located:
    try:
        node = yaml.compose(text, Loader=_BaseLoader)
        return (
            _Converter(offset).convert(node) if node else Located(None, offset + 1, 1, offset + 1)
        )
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or fault.context_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        line = min(line, text.rstrip("\n").count("\n"))
        message = " ".join(part for part in (fault.context, fault.problem) if part)
        raise YamlFault("S003", message or "not YAML", offset + line + 1, column + 1) from None
    except yaml.reader.ReaderError as fault:
        line = text.count("\n", 0, fault.position)
        raise YamlFault("S003", f"{fault.reason}", offset + line + 1, 1) from None
    except RecursionError:
        raise YamlFault("S005", "the document nests too deep", offset + 1, 1) from None


class _Converter:
    """Turns PyYAML's nodes into located values, within the limits on depth and aliases."""

    def __init__(self, offset: int) -> None:
        self._offset = offset
        self._seen: set[int] = set()
        self._open: set[int] = set()
        self._aliased = 0

    def convert(self, node: yaml.Node, depth: int = 0, aliased: bool = False) -> Located:
        line = node.start_mark.line + self._offset + 1
        column = node.start_mark.column + 1
        end = node.end_mark.line + self._offset + (1 if node.end_mark.column else 0)
        if isinstance(node, yaml.ScalarNode):
            return Located(_scalar(node), line, column, max(line, end))
        if depth > _MAX_DEPTH:
            raise YamlFault("S005", f"nested more than {_MAX_DEPTH} deep", line, column)
        identity = id(node)
        if identity in self._open:
            raise YamlFault("S005", "an alias refers to a value that holds it", line, column)
        aliased = aliased or identity in self._seen
        if aliased:
            self._aliased += 1 + len(node.value)
            if self._aliased > _MAX_ALIASED:
                raise YamlFault("S005", "aliases expand without bound", line, column)
        self._seen.add(identity)
        self._open.add(identity)
        located = Located(None, line, column, max(line, end))
        if isinstance(node, yaml.MappingNode):
            located.value = self._mapping(node, located, depth, aliased)
        else:
            located.value = [self.convert(item, depth + 1, aliased) for item in node.value]
        self._open.discard(identity)
        return located

    def _mapping(
        self, node: yaml.MappingNode, located: Located, depth: int, aliased: bool
    ) -> dict[str, Located]:
        entries: dict[str, Located] = {}
        for key_node, value_node in node.value:
            if not isinstance(key_node, yaml.ScalarNode):
                mark = key_node.start_mark
                raise YamlFault(
                    "S003", "a key is no scalar", mark.line + self._offset + 1, mark.column + 1
                )
            key = str(key_node.value)
            entry = self.convert(value_node, depth + 1, aliased)
            entry.line = key_node.start_mark.line + self._offset + 1
            entry.column = key_node.start_mark.column + 1
            if key in entries:
                located.twice.append((key, entry.line))
            entries[key] = entry
        return entries


def _scalar(node: yaml.ScalarNode) -> str | int | float | bool | None:
    """Resolve a plain scalar by the core schema; a quoted or block scalar is a string."""
    text = str(node.value)
    if node.style in ("'", '"', "|", ">"):
        return text
    if text in _SPECIAL:
        return _SPECIAL[text]
    if len(text) <= 40:
        if _INT.fullmatch(text):
            return int(text, 0) if text[:2] in ("0o", "0x") else int(text)
        if _FLOAT.fullmatch(text):
            return float(text)
    return text
