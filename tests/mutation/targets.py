"""Which modules are mutated, and the tests that should notice; the quick ones come first."""

from __future__ import annotations

from typing import Final

_MODEL: Final = ("tests/unit/model",)
_MERGE: Final = (
    "tests/unit/merge",
    "tests/property/test_canonical.py",
    "tests/property/test_merge.py",
)
_DECIDE: Final = (
    "tests/unit/decide",
    "tests/unit/model/test_ledger_entries.py",
    "tests/unit/complete/test_decided.py",
    "tests/property/test_canonical.py",
)
_CALLS: Final = (
    "tests/unit/runtime/test_options.py",
    "tests/client/test_calls.py",
    "tests/client/test_what_documents_say.py",
    "tests/client/test_paging.py",
    "tests/client/test_courier.py",
    "tests/client/test_client.py",
)
_STREAMS: Final = (
    "tests/unit/runtime/test_sse.py",
    "tests/unit/runtime/test_reconnection.py",
    "tests/client/test_stream.py",
    "tests/client/test_stream_faults.py",
    "tests/client/test_client.py",
)

TARGETS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(
        (f"model/{name}" for name in ("names", "escape", "pointer", "paths", "repetition")), _MODEL
    ),
    **dict.fromkeys((f"model/{name}" for name in ("canonical",)), _DECIDE),
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
                "auth",
                "core",
                "encoding",
                "errors",
                "jsonapi",
                "lenient",
                "next_page",
                "options",
                "paging",
                "parsing",
                "request",
                "response",
                "transport",
                "uploads",
                "wire",
            )
        ),
        _CALLS,
    ),
    **dict.fromkeys(
        (
            f"runtime/{name}"
            for name in (
                "acknowledgement",
                "delivery",
                "events",
                "reconnection",
                "replay",
                "sse",
                "stream",
                "stream_protocol",
                "waiting",
            )
        ),
        _STREAMS,
    ),
}
