"""Which modules are mutated, and the tests that should notice.

The tests of a module are to be enough for it: those of other modules reach it too, but are about other things.
Only what reads and writes sockets is tried with the clients against a server.
"""

from __future__ import annotations

from typing import Final

_MODEL: Final = ("tests/unit/model",)
_MERGE: Final = ("tests/unit/merge",)
_DECIDE: Final = ("tests/unit/decide",)
_RUNTIME: Final = ("tests/unit/runtime",)
_CLIENT: Final = (
    *_RUNTIME,
    "tests/client/test_calls.py",
    "tests/client/test_client.py",
    "tests/client/test_stream.py",
    "tests/client/test_stream_edges.py",
    "tests/client/test_stream_faults.py",
)

TARGETS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(
        (
            f"model/{name}"
            for name in ("canonical", "escape", "names", "paths", "pointer", "repetition")
        ),
        _MODEL,
    ),
    **dict.fromkeys(
        (
            f"merge/{name}"
            for name in (
                "assemble",
                "choice",
                "fold",
                "kinship",
                "locate",
                "precedence",
                "requirements",
                "same_path",
                "scopes",
                "through_references",
                "ties",
            )
        ),
        _MERGE,
    ),
    **dict.fromkeys((f"decide/{name}" for name in ("overlay", "unresolved")), _DECIDE),
    **dict.fromkeys(
        (
            f"runtime/{name}"
            for name in (
                "acknowledgement",
                "auth",
                "core",
                "delivery",
                "encoding",
                "errors",
                "events",
                "handlers",
                "jsonapi",
                "lenient",
                "next_page",
                "options",
                "paging",
                "parsing",
                "reconnection",
                "replay",
                "request",
                "settings",
                "sse",
                "stream_protocol",
                "uploads",
                "waiting",
                "wire",
            )
        ),
        _RUNTIME,
    ),
    **dict.fromkeys(
        (f"runtime/{name}" for name in ("async_stream", "response", "stream", "transport")),
        _CLIENT,
    ),
}
