"""Which modules are mutated, and the tests that should notice.

The tests of a module are to be enough for it: those of other modules reach it too, but are about other things.
Only what reads and writes sockets is tried with the clients against a server.
"""

from __future__ import annotations

from typing import Final

_UNIT: Final[dict[str, str]] = {
    "decide/overlay": "overlay actions",
    "decide/unresolved": "unresolved",
    "merge/assemble": "assembly order",
    "merge/choice": "assembly choice",
    "merge/fold": "choice fold locate requirements same_path",
    "merge/kinship": "kinship",
    "merge/locate": "locate locations",
    "merge/precedence": "precedence settle",
    "merge/requirements": "requirements",
    "merge/same_path": "assembly same_path",
    "merge/scopes": "scopes scopes_of_claims",
    "merge/through_references": "references_of_claims through_references",
    "merge/ties": "ties",
    "model/canonical": "ledger_entries",
    "model/escape": "literals markdown names names_and_escapes",
    "model/names": "literals names names_and_escapes",
    "model/paths": "paths",
    "model/pointer": "pointer",
    "model/repetition": "repetition",
    "runtime/acknowledgement": "acknowledgement",
    "runtime/auth": "auth",
    "runtime/core": "core",
    "runtime/delivery": "delivery",
    "runtime/encoding": "encoding options",
    "runtime/errors": "errors",
    "runtime/events": "events",
    "runtime/handlers": "handlers",
    "runtime/jsonapi": "encoding",
    "runtime/lenient": "lenient",
    "runtime/next_page": "next_page",
    "runtime/options": "options",
    "runtime/paging": "core",
    "runtime/parsing": "lenient",
    "runtime/reconnection": "reconnection",
    "runtime/replay": "delivery",
    "runtime/request": "request",
    "runtime/settings": "core",
    "runtime/response": "response",
    "runtime/sse": "sse",
    "runtime/stream_protocol": "stream_protocol",
    "runtime/transport": "core",
    "runtime/uploads": "request",
    "runtime/waiting": "waiting",
    "runtime/wire": "encoding",
}
"""Module -> its files in the same folder of tests/unit."""

_CLIENT: Final[dict[str, str]] = {
    "runtime/async_stream": "client stream stream_edges stream_faults",
    "runtime/stream": "client stream stream_edges stream_faults",
}
"""Module -> its files in tests/client."""


def _unit(target: str) -> tuple[str, ...]:
    folder = f"tests/unit/{target.partition('/')[0]}"
    return tuple(f"{folder}/test_{name}.py" for name in _UNIT[target].split())


TARGETS: Final[dict[str, tuple[str, ...]]] = {
    **{target: _unit(target) for target in _UNIT},
    **{
        target: tuple(f"tests/client/test_{name}.py" for name in names.split())
        for target, names in _CLIENT.items()
    },
}
