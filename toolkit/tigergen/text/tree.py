"""What YAML and JSON are parsed into: values that know where they stand, and that never change."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

Value: TypeAlias = "Mapping[str, Located] | Sequence[Located] | str | int | float | bool | None"


class TextFault(Exception):
    """The text cannot be read, or not as it stands. `code` is that of the diagnostic to give."""

    def __init__(self, code: str, message: str, line: int, column: int) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.line = line
        self.column = column


@dataclass(frozen=True, slots=True)
class Located:
    """A value and where it begins; the value of a mapping's key begins where the key stands.

    `end` is the last line the value covers. `twice` lists keys that a mapping holds more than once,
    with the line of the later one, which counts. `source` is the file, if the parser was told.

    A tree is shared by all readers of a document, so nothing in it is ever changed: a reader that
    needs another value makes another `Located` (`holding`).
    """

    value: Value
    line: int
    column: int
    end: int
    twice: tuple[tuple[str, int, int], ...] = ()
    source: str = ""

    def mapping(self) -> Mapping[str, Located]:
        """The entries if this is a mapping, else none."""
        return self.value if isinstance(self.value, dict) else {}

    def items(self) -> Sequence[Located]:
        """The items if this is a sequence, else none."""
        return self.value if isinstance(self.value, list) else []

    def get(self, key: str) -> Located | None:
        """The entry `key` if this is a mapping that has one."""
        return self.mapping().get(key)

    def at(self, key: str) -> Located:
        """The entry `key`, or this value where there is none: a place to point to."""
        return self.mapping().get(key, self)

    def text(self, key: str) -> str | None:
        """The entry `key` if it is a string."""
        entry = self.get(key)
        return entry.value if entry is not None and isinstance(entry.value, str) else None

    def holding(self, value: Value) -> Located:
        """Another value at the same place."""
        return Located(value, self.line, self.column, self.end, (), self.source)

    def standing_at(self, place: Located) -> Located:
        """This value and all below it at one place: what was parsed out of a text that stands there."""
        value = self.value
        if isinstance(value, dict):
            value = {key: entry.standing_at(place) for key, entry in value.items()}
        elif isinstance(value, list):
            value = [item.standing_at(place) for item in value]
        return place.holding(value)

    def plain(self) -> Any:
        """The value without places."""
        if isinstance(self.value, dict):
            return {key: entry.plain() for key, entry in self.value.items()}
        if isinstance(self.value, list):
            return [item.plain() for item in self.value]
        return self.value

    def walk(self) -> Iterator[Located]:
        """This value and all below it."""
        todo = [self]
        while todo:
            node = todo.pop()
            yield node
            if isinstance(node.value, dict):
                todo.extend(reversed(node.value.values()))
            elif isinstance(node.value, list):
                todo.extend(reversed(node.value))
