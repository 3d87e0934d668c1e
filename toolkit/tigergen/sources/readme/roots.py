"""The variables that a README's code holds the client in: `client` of `client.users.find(id)`."""

from __future__ import annotations

import re
from typing import Final

from tigergen.sources.readme.vocabulary import METHOD, is_file
from tigergen.text.markdown import Block

_NEW: Final = re.compile(r"\b([A-Za-z_$][\w$]*)\s*=\s*(?:await\s+)?new\s+[\w$.]+\s*\(")
_CLASS: Final = re.compile(r"\bnew\s+([A-Z][\w$]*(?:\.[\w$]+)*)\s*\(")
_CALL: Final = re.compile(r"^\s*([A-Za-z_$][\w$]*)(?:\.[A-Za-z_$][\w$]*)+\(", re.MULTILINE)
_RESULT: Final = re.compile(
    r"\b([A-Za-z_$][\w$]*)\s*=\s*(?:await\s+)?([A-Za-z_$][\w$]*)(?:\.[\w$]+)*\("
)
_USUAL: Final = re.compile(r"(?:\w*client|api|sdk|app)", re.IGNORECASE)
_FOREIGN: Final = frozenset(
    "process window document fs console module path http https express router require JSON Promise"
    " Math Object Array".split()
)


class Roots:
    """Tells the variable that holds the client from the group a method belongs to."""

    def __init__(self, blocks: list[Block]) -> None:
        code = "\n".join(block.code for block in blocks if block.kind == "code")
        headings = {
            block.text.partition(".")[0]
            for block in blocks
            if block.kind == "heading" and METHOD.fullmatch(block.text) and not is_file(block.text)
        }
        made = set(_NEW.findall(code))
        called = set(_CALL.findall(code)) - _FOREIGN
        self.classes = set(_CLASS.findall(code))
        self._one = len(headings) == 1 or (not headings and len(called) == 1)
        self._roots = made | headings | {name for name in called if _USUAL.fullmatch(name)}
        self._clients = made | {name for name in headings | called if _USUAL.fullmatch(name)}
        self._results = {name for name, source in _RESULT.findall(code) if source in self._roots}

    def without(self, name: str) -> str:
        """The method's name without the client: client.users.find -> users.find."""
        bare = name.partition("(")[0].replace("#", ".")
        root, _, rest = bare.partition(".")
        if not rest:
            return bare
        return rest if self._one or root in self._clients or not self._clients else bare

    def emits(self, name: str) -> bool:
        """Tell whether a variable can be what events of the API are listened to at."""
        return name not in _FOREIGN and (
            not self._roots or name in self._roots or name in self._results
        )

    def calls(self, text: str) -> list[tuple[str, str]]:
        """The calls of the client in prose: the method's name and the text of its arguments."""
        found = []
        for match in re.finditer(
            r"(?<![\w$.])([A-Za-z_$][\w$]*)((?:\.[A-Za-z_$][\w$]*)+)\(([^()]*)\)", text
        ):
            if match[1] in self._clients:
                found.append((match[2][1:], match[3]))
        return found
