"""The canonical document as YAML: stable order, block style, no aliases, no comments."""

from __future__ import annotations

from typing import Any

import yaml

from tigergen.model.claim import Json


class _Dumper(yaml.SafeDumper):
    """PyYAML's own emitter in Python, not libyaml's: the two fold long lines differently."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indent the items of a list below its key, so that a moved item is a one-line diff."""
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, value: str) -> yaml.Node:
    """A pointer, an identifier and other kinds of `str` as the text they are."""
    return dumper.represent_str(str(value))


_Dumper.add_multi_representer(str, _text)


def dump_yaml(value: Json) -> str:
    """Return `value` as YAML, keys in the order they have."""
    text: str = yaml.dump(
        value,
        Dumper=_Dumper,
        sort_keys=False,
        allow_unicode=True,
        width=100,
        default_flow_style=False,
    )
    return text
