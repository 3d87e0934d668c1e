"""The settings of a `tigergen.yaml` beside its sources: servers, trust, policy and limits.

A setting that would do nothing is an error: whoever wrote it believes that it does something.
"""

from __future__ import annotations

import datetime
import difflib
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Final

from tigergen.diagnostics.policy import Ignore
from tigergen.model.claim import Place
from tigergen.rules import FINDINGS
from tigergen.text.limits import HIGHEST, LIMITS, NAMES, Limits
from tigergen.text.tree import Located

_IGNORE_KEYS: Final = ("code", "reason", "file", "until")


@dataclass(frozen=True)
class Settings:
    """Reads settings; `fault` takes what is wrong and where, `known` looks for keys that are unknown."""

    fault: Callable[[Located, str], None]
    known: Callable[[Located, tuple[str, ...]], None]

    def servers(self, node: Located | None) -> tuple[str, ...]:
        """The base URLs that count as decided."""
        if node is None:
            return ()
        found = [item.value for item in node.items() if isinstance(item.value, str) and item.value]
        if not isinstance(node.value, list) or len(found) < len(node.items()):
            self.fault(node, "servers is a list of URLs")
        return tuple(found)

    def trust(self, node: Located | None, templates: Path | None) -> bool:
        """Whether the project's own templates run without the sandbox."""
        if node is None:
            return False
        if not isinstance(node.value, bool):
            self.fault(node, "trusted_templates is true or false")
        elif node.value and templates is None:
            self.fault(node, "trusted_templates does nothing without templates")
        return node.value is True

    def severities(self, node: Located | None) -> dict[str, str]:
        """The severity that the project gives to findings, by their code."""
        if node is not None and not isinstance(node.value, dict):
            self.fault(node, "severities is a mapping from codes to severities")
        chosen: dict[str, str] = {}
        for code, entry in (node.mapping() if node else {}).items():
            self._code(entry, code)
            if _is_error(code) and entry.value != "error":
                self.fault(entry, f"{code} is an error; no severity changes that")
            elif entry.value not in ("error", "warning", "note", "ignore"):
                self.fault(entry, "a severity is error, warning, note or ignore")
            else:
                chosen[code] = str(entry.value)
        return chosen

    def ignores(self, node: Located | None, shown: str) -> tuple[Ignore, ...]:
        """The findings that the project accepts; `shown` is the name of its file."""
        if node is not None and not isinstance(node.value, list):
            self.fault(node, "ignore is a list of mappings with code and reason")
        entries = [self._ignore(item, shown) for item in (node.items() if node else [])]
        return tuple(entry for entry in entries if entry is not None)

    def _ignore(self, item: Located, shown: str) -> Ignore | None:
        self.known(item, _IGNORE_KEYS)
        texts = {key: (item.text(key) or "").strip() for key in _IGNORE_KEYS}
        if not texts["code"] or not texts["reason"]:
            self.fault(item, "an ignore needs a code and a reason")
            return None
        for key in ("file", "until"):
            if item.get(key) is not None and not texts[key]:
                self.fault(item.at(key), f"{key} must be a text")
        code, until = texts["code"], texts["until"]
        self._code(item, code)
        if _is_error(code):
            self.fault(item, f"{code} is an error and cannot be ignored")
            return None
        try:
            end = datetime.date.fromisoformat(until) if until else None
        except ValueError:
            self.fault(item.at("until"), f"{until!r} is not a date: write 2027-01-31")
            return None
        return Ignore(code, texts["reason"], Place(shown, item.line), texts["file"] or None, end)

    def limits(self, node: Located | None) -> Limits:
        """How much of a source is read."""
        if node is None:
            return LIMITS
        if not isinstance(node.value, dict):
            self.fault(node, "limits is a mapping from names of limits to whole numbers")
        self.known(node, NAMES)
        chosen: dict[str, int] = {}
        for name, entry in node.mapping().items():
            highest = asdict(HIGHEST).get(name, 0)
            if type(entry.value) is int and 0 < entry.value <= highest:
                chosen[name] = entry.value
            elif highest:
                self.fault(entry, f"{name} must be a whole number from 1 to {highest:,}")
        return replace(LIMITS, **chosen)

    def _code(self, node: Located, code: str) -> None:
        if code not in FINDINGS:
            close = difflib.get_close_matches(code, FINDINGS, 1)
            hint = f"; did you mean {close[0]}?" if close else ""
            self.fault(node, f"there is no rule {code}{hint}")


def _is_error(code: str) -> bool:
    return code in FINDINGS and FINDINGS[code].severity == "error"
