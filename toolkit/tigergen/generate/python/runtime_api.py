"""What of the runtime a package offers to its users, read from the runtime itself."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import tigergen.runtime
from tigergen.model import names
from tigergen.model.names import Identifier

_OFFERED: Final[dict[str, tuple[str, ...]]] = {
    "async_stream": ("AsyncEventStream",),
    "events": ("UnknownEvent",),
    "hooks": ("Exchange", "Hooks"),
    "json_type": ("JSON",),
    "options": ("RequestOptions",),
    "next_page": ("Page",),
    "paging": ("AsyncPager", "Pager"),
    "response": ("RawResponse", "StreamedResponse"),
    "sse": ("SSEDecoder", "ServerSentEvent"),
    "stream": ("EventStream",),
    "stream_protocol": ("StreamOptions",),
    "unset": ("UNSET", "Unset"),
}
"""Names by module; of `errors` every class is offered."""

_LATER: Final = frozenset(
    {"async_stream", "events", "next_page", "paging", "stream", "stream_protocol"}
)
"""Modules that need what not every program does, and are imported when they are asked for."""


_OF_EVENTS: Final = frozenset(
    {
        "acknowledgement",
        "async_stream",
        "delivery",
        "events",
        "reconnection",
        "replay",
        "sse",
        "stream",
        "stream_protocol",
        "waiting",
    }
)
"""Modules that only a package with an event stream needs."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A public name of the runtime; for a class its base among the offered and its members."""

    name: Identifier
    module: Identifier
    base: Identifier | None = None
    members: tuple[Identifier, ...] = ()

    @property
    def later(self) -> bool:
        """Whether it is imported when it is first asked for."""
        return self.module in _LATER


def runtime_files(*, events: bool) -> dict[str, str]:
    """Return the modules of the runtime, verbatim; without `events` those for streams are left out."""
    folder = Path(tigergen.runtime.__file__).parent
    return {
        path.name: path.read_text(encoding="utf-8")
        for path in sorted(folder.glob("*.py"))
        if events or path.stem not in _OF_EVENTS
    }


@cache
def offered(*, events: bool) -> tuple[Offered, ...]:
    """Return the public names of the runtime, by module and in its order."""
    found: list[Offered] = []
    for file, text in runtime_files(events=events).items():
        module = file.removesuffix(".py")
        classes = [node for node in ast.parse(text).body if isinstance(node, ast.ClassDef)]
        if module == "errors":
            wanted = [node.name for node in classes if not node.name.startswith("_")]
        else:
            wanted = list(_OFFERED.get(module, ()))
        known = {node.name: node for node in classes}
        for name in wanted:
            found.append(_offered(name, module, known.get(name), set(wanted), known))
    return tuple(found)


def _offered(
    name: str,
    module: str,
    node: ast.ClassDef | None,
    wanted: set[str],
    known: dict[str, ast.ClassDef],
) -> Offered:
    base = next(
        (
            names.own(base.id)
            for base in node.bases
            if isinstance(base, ast.Name) and base.id in wanted
        )
        if node
        else iter(()),
        None,
    )
    return Offered(names.own(name), names.own(module), base, _members(node, known))


def _members(node: ast.ClassDef | None, known: dict[str, ast.ClassDef]) -> tuple[Identifier, ...]:
    """Public fields, properties and methods of a class, those of private bases included."""
    if node is None:
        return ()
    found: dict[str, None] = {}
    for base in node.bases:
        text = base.value if isinstance(base, ast.Subscript) else base
        if isinstance(text, ast.Name) and text.id.startswith("_"):
            found.update(dict.fromkeys(_members(known.get(text.id), known)))
    for item in node.body:
        match item:
            case ast.AnnAssign(target=ast.Name(id=name)):
                found[name] = None
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                found[name] = None
            case _:
                pass
    return tuple(names.own(name) for name in found if not name.startswith("_"))
