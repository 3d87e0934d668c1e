"""YAML 1.2 with places: every value knows the line and column where it stands.

PyYAML parses the text; the values are resolved here, by the YAML 1.2 core schema (10.3.2) and not
by PyYAML's YAML 1.1: `yes`, `on` and `2018-08-26` are strings, as every OpenAPI tool reads them.

Input is hostile: documents nest and expand within limits, tags other than the core schema's are
taken as text, and nothing is ever constructed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import Any, Final

import yaml

from tigergen.text.limits import LIMITS, Limits
from tigergen.text.tree import Located, TextFault

_INT: Final = re.compile(r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT: Final = re.compile(r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?")
_SPECIAL: Final[dict[str, bool | None]] = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), None),
    **dict.fromkeys(("true", "True", "TRUE"), True),
    **dict.fromkeys(("false", "False", "FALSE"), False),
}
_PROBLEMS: Final = {
    "did not find expected node content": "a value is expected",
    "did not find expected key": "a key is expected here; check the indentation",
    "did not find expected '-' indicator": "an item that begins with '-' is expected; check the indentation",
    "mapping values are not allowed in this context": "a second ': ' in one line; quote the text that holds it",
    "could not find expected ':'": "a ':' is expected after the key",
    "found unexpected end of stream": "a quoted text does not end",
    "found character that cannot start any token": "this character cannot begin a value; quote the text",
}
"""What libyaml says, in words about the text."""

_BEGUN: Final = {
    "a flow sequence": "the list",
    "a flow mapping": "the mapping",
    "a block mapping": "the mapping",
    "a block collection": "the list",
    "a quoted scalar": "the text",
}
_OLD_BREAK: Final = re.compile("[\x85\u2028\u2029]")
_DASHES: Final = re.compile(r"^---[^\n]*", re.MULTILINE)
_MARKER: Final = re.compile(r"---(?:\s.*)?|-{3,}\s*")

_BaseLoader: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


def parse_yaml(text: str, source: str = "", limits: Limits = LIMITS) -> Located:
    """Parse the first document of `text` that is not empty.

    A line of dashes before or after the document (front matter) is a document marker; what comes
    behind a second one is not read, unless nothing stood before it.

    Raises:
        TextFault: the text is not YAML, or goes beyond a limit.
    """
    first: Located | None = None
    for offset, chunk in _documents(text.removeprefix("\ufeff")):
        first = _parse(chunk, offset, source, limits)
        if first.value is not None:
            return first
    return first or Located(None, 1, 1, 1, (), source)


def _documents(text: str) -> Iterator[tuple[int, str]]:
    """Yield the line offset and the text of each YAML document of a stream."""
    line, begin, head = 0, 0, ""
    for dashes in _DASHES.finditer(text):
        row = dashes[0].rstrip("\r")
        if not _MARKER.fullmatch(row):
            continue
        chunk = head + text[begin : dashes.start()]
        if chunk.strip():
            yield line, chunk
        line += text.count("\n", begin, dashes.start())
        begin = dashes.end()
        head = "   " + row[3:] if row[3:].strip(" -") else ""
    chunk = head + text[begin:]
    if chunk.strip():
        yield line, chunk


def _parse(text: str, offset: int, source: str, limits: Limits) -> Located:
    try:
        _check(text, offset, limits)
        node = yaml.compose(text, Loader=_BaseLoader)
        if node is None:
            return Located(None, offset + 1, 1, offset + 1, (), source)
        return _Converter(text, offset, source, limits).convert(node)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        rows = text.rstrip().split("\n")
        ends = line >= len(rows)
        if ends:
            line, column = len(rows) - 1, max(len(rows[-1]) - 1, 0)
        raise TextFault("S003", _said(error, offset, ends), offset + line + 1, column + 1) from None
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position)
        raise TextFault("S003", f"{error.reason}", offset + line + 1, 1) from None


def _said(fault: yaml.MarkedYAMLError, offset: int, ends: bool) -> str:
    """What is wrong, in words about the text and not about the parser."""
    problem = fault.problem or "not YAML"
    said = _PROBLEMS.get(problem) or problem.replace("did not find expected", "expected")
    if ends:
        said += ", but the file ends"
    begun = _BEGUN.get(
        (fault.context or "").removeprefix("while parsing ").removeprefix("while scanning ")
    )
    if begun and fault.context_mark:
        said += f"; {begun} begins in line {offset + fault.context_mark.line + 1}"
    return said


def _check(text: str, offset: int, limits: Limits) -> None:
    """Refuse text beyond the limits before a tree is made of it: the C composer recurses."""
    depth = nodes = 0
    for event in yaml.parse(text, Loader=_BaseLoader):
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
            continue
        nodes += isinstance(event, yaml.NodeEvent)
        if depth > limits.depth or nodes > limits.nodes:
            mark: Any = event.start_mark
            line, column = offset + mark.line + 1, mark.column + 1
            if depth > limits.depth:
                raise TextFault("S005", f"nested more than {limits.depth} deep", line, column)
            raise TextFault("S040", f"more than {limits.nodes:,} values", line, column)


class _Converter:
    """Turns PyYAML's nodes into located values, within the limits on depth and aliases."""

    def __init__(self, text: str, offset: int, source: str, limits: Limits) -> None:
        self._limits = limits
        self._offset = offset
        self._source = source
        self._seen: set[int] = set()
        self._open: set[int] = set()
        self._aliased = 0
        # To YAML 1.1, which PyYAML parses, these break lines too; to editors and YAML 1.2 they don't.
        self._breaks = [match.start() for match in _OLD_BREAK.finditer(text)]

    def convert(self, node: yaml.Node) -> Located:
        """Return the tree of a document."""
        return self._convert(node, *self._place(node.start_mark), 0, False)

    def _place(self, mark: Any) -> tuple[int, int]:
        """Line and column of a mark of PyYAML's, from 1."""
        old = bisect_left(self._breaks, mark.index)
        return mark.line - old + self._offset + 1, mark.column + 1

    def _convert(
        self, node: yaml.Node, line: int, column: int, depth: int, aliased: bool
    ) -> Located:
        last, behind = self._place(node.end_mark)
        end = max(line, last if behind > 1 else last - 1)
        if isinstance(node, yaml.ScalarNode):
            return Located(_scalar(node), line, column, end, (), self._source)
        if depth > self._limits.depth:
            raise TextFault("S005", f"nested more than {self._limits.depth} deep", line, column)
        identity = id(node)
        if identity in self._open:
            raise TextFault("S005", "an alias refers to a value that contains it", line, column)
        aliased = aliased or identity in self._seen
        if aliased:
            self._aliased += 1 + len(node.value)
            if self._aliased > self._limits.aliases:
                raise TextFault(
                    "S041",
                    f"aliases stand for more than {self._limits.aliases:,} values",
                    line,
                    column,
                )
        self._seen.add(identity)
        self._open.add(identity)
        twice: list[tuple[str, int, int]] = []
        value: dict[str, Located] | list[Located]
        if isinstance(node, yaml.MappingNode):
            value = self._mapping(node, twice, depth, aliased)
        else:
            value = [
                self._convert(item, *self._place(item.start_mark), depth + 1, aliased)
                for item in node.value
            ]
        self._open.discard(identity)
        return Located(value, line, column, end, tuple(twice), self._source)

    def _mapping(
        self, node: yaml.MappingNode, twice: list[tuple[str, int, int]], depth: int, aliased: bool
    ) -> dict[str, Located]:
        entries: dict[str, Located] = {}
        parts: list[Mapping[str, Located]] = []
        for key_node, value_node in node.value:
            line, column = self._place(key_node.start_mark)
            if not isinstance(key_node, yaml.ScalarNode):
                raise TextFault("S003", "a key is not a scalar", line, column)
            key = str(key_node.value)
            if key in entries:
                twice.append((key, line, column))
            value = self._convert(value_node, line, column, depth + 1, aliased)
            if key == "<<" and not key_node.style and not isinstance(value_node, yaml.ScalarNode):
                parts += [part.mapping() for part in value.items() or [value]]
            else:
                entries[key] = value
        # The merge key is of YAML 1.1; every common parser knows it, and documents rely on that.
        # Of two parts the first counts.
        merged: dict[str, Located] = {}
        for part in reversed(parts):
            merged |= {key: part[key] for key in part if key not in entries}
        return entries | merged


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
