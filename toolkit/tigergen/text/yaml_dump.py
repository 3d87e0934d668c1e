"""The canonical document as YAML: stable order, block style, no aliases, no comments.

The text is what PyYAML prints, byte for byte, with separators of lines escaped. Its emitter turns a
document into events and looks at each character of each scalar, which took a fifth of a build. Here the
structure is written at once, and what plainly needs no quotes is written as it is; PyYAML prints the rest,
an entry at a time.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from typing import Any, Final

import yaml

from tigergen.model.claim import Json

_WIDTH: Final = 100
_STEP: Final = 2
_SIMPLE_KEY: Final = 100
"""Longer keys may be written with a question mark; PyYAML knows."""
_PLAIN: Final = re.compile(r"[A-Za-z/_](?:[!-9;-~]|:(?=[!-~])| (?=[!-\"$-~]))*")
"""ASCII that needs no quotes outside of flow style: no `: ` and no ` #`, one space between words."""
_WORDS: Final = frozenset("y yes no n true false on off null".split())
"""Words that YAML, of one version or another, does not take for text."""
_BREAK: Final = re.compile(r"[\x85\u2028\u2029]")
"""Ends of lines for YAML 1.1 and plain characters for 1.2: only escaped they are the same to both."""


class _Dumper(yaml.SafeDumper):
    """PyYAML's own emitter in Python, not libyaml's: the two fold long lines differently."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indent the items of a list below its key, so that a moved item is a one-line diff."""
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.Node:
    """A pointer, an identifier and other kinds of `str` as the text they are."""
    style = '"' if _BREAK.search(value) else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(value), style)


_Dumper.add_representer(str, _text)
_Dumper.add_multi_representer(str, _text)


def dump_yaml(value: Json) -> str:
    """Return `value` as YAML, keys in the order they have."""
    return f"{_block(value, 0)}\n" if _is_block(value) else _printed(value)


def _is_block(value: Json) -> bool:
    return isinstance(value, dict | list) and bool(value)


def _block(value: Json, indent: int) -> str:
    """A mapping or list that is not empty, from the first key or dash on."""
    between = "\n" + " " * indent
    if isinstance(value, dict):
        return between.join(_entry(key, child, indent) for key, child in value.items())
    return between.join(_item(child, indent) for child in value)


def _entry(key: Json, value: Json, indent: int) -> str:
    head = _key(key)
    if head and _is_block(value):
        return f"{head}:\n{' ' * (indent + _STEP)}{_block(value, indent + _STEP)}"
    text = _scalar(value, indent + len(head) + 2, indent + _STEP) if head else ""
    return f"{head}: {text}" if text else _inside({key: value}, indent)


def _item(value: Json, indent: int) -> str:
    if _is_block(value):
        return f"- {_block(value, indent + _STEP)}"
    text = _scalar(value, indent + 2, indent + _STEP)
    return f"- {text}" if text else _inside([value], indent)


@lru_cache(maxsize=10_000)
def _key(key: str) -> str:
    """A key as it stands in front of its colon; empty if it does not fit there."""
    if len(key) < _SIMPLE_KEY and _needs_no_quotes(key):
        return key
    before, _, after = _printed({key: 0}).rpartition(": 0\n")
    return "" if after or "\n" in before or before.startswith("?") else before


def _needs_no_quotes(text: str) -> bool:
    return _PLAIN.fullmatch(text) is not None and text.lower() not in _WORDS


def _scalar(value: Json, column: int, indent: int) -> str:
    """A scalar, or what is empty; no text at all if PyYAML has to print it in its place."""
    if isinstance(value, str):
        if _needs_no_quotes(value):
            return _folded(value, column, indent)
        text = _quoted(str(value)) if len(value) < _WIDTH else ""
        return text if column + len(text) <= _WIDTH else ""
    return _printed({"a": value})[3:-1] if isinstance(value, float) else json.dumps(value)


@lru_cache(maxsize=10_000)
def _quoted(value: str) -> str:
    """A text as it is written where it fits into a line; empty if it never does."""
    text = _printed({"a": value})[3:-1]
    return "" if "\n" in text else text


def _folded(value: str, column: int, indent: int) -> str:
    """Text without quotes, from a column on, in lines of the width."""
    if column + len(value) <= _WIDTH:
        return value
    first, *words = value.split(" ")
    parts = [first]
    column += len(first)
    for word in words:
        if column > _WIDTH:
            parts.append("\n" + " " * indent)
            column = indent
        else:
            parts.append(" ")
            column += 1
        parts.append(word)
        column += len(word)
    return "".join(parts)


def _inside(value: Json, indent: int) -> str:
    """A mapping or list with one entry, as PyYAML prints it that deep inside of a document."""
    depth = indent // _STEP
    for _ in range(depth):
        value = {"a": value}
    lines = _printed(value).split("\n", depth)
    return lines[-1][indent:-1]


def _printed(value: Json) -> str:
    text: str = yaml.dump(
        value,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=_WIDTH,
        default_flow_style=False,
    )
    return text
