"""Shared helpers: tiny documents in memory, and a real HTTP server on loopback."""

from __future__ import annotations

import gc
import json
import os
import random
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

import pytest
import shipped
from hypothesis import settings
from tigergen.decide import decide
from tigergen.diagnostics import Diagnostic
from tigergen.infer import infer
from tigergen.merge import merge
from tigergen.model.canonical import Canonical
from tigergen.rules import NAMES
from tigergen.sources.document import Document, Reading
from tigergen.sources.registry import read_document, recognise

# No example is a test of this machine's speed. CI judges a change, not its luck; at the desk hypothesis goes
# on looking for new examples.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")

ROOT = Path(__file__).resolve().parent.parent
shipped.use_in_imports()


def pytest_collection_finish() -> None:
    """What collection made lives to the end: the collector of cycles need not look at it for each test."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


TIGERCONNECT = ROOT / "specs" / "tigerconnect"


def reading(text: str, name: str = "doc") -> Reading:
    document = Document(name, text)
    found = recognise(document)
    assert found is not None, "no reader recognises the document"
    return read_document(document, found)


def merged(*texts: str, title: str = "API") -> Canonical:
    """Merge documents given as text; each is named by its position."""
    readings = [reading(text, f"doc{index}") for index, text in enumerate(texts)]
    return merge_readings(readings, title)


def merge_readings(readings: list[Reading], title: str = "API") -> Canonical:
    inferred = infer(claim for one in readings for claim in one.claims)
    contradictions = [found for one in readings for found in one.contradictions]
    canonical = merge(inferred.claims, [*contradictions, *inferred.contradictions], title=title)
    claims = [*inferred.claims, *(c for found in canonical.provenance.values() for c in found)]
    rules = {claim.rule for claim in claims if claim.rule}
    rules |= {conflict.settled_by for conflict in canonical.conflicts}
    assert rules <= set(NAMES), f"not in the register of rules: {rules - set(NAMES)}"
    return canonical


@pytest.fixture(scope="module")
def no_jitter() -> Iterator[None]:
    """Waits between tries are as short as full jitter may make them: nothing."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(random, "uniform", lambda low, high: low)
        yield


def decided(canonical: Canonical, actions: str, head: str = "overlay: 1.0.0") -> list[Diagnostic]:
    """Apply an overlay with the given actions to a canonical document."""
    text = f"{head}\ninfo: {{title: D, version: '1'}}\nactions:\n{actions}"
    return decide(canonical, Document("decisions.yaml", text))


@dataclass
class Received:
    method: str
    path: str
    query: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> object:
        return json.loads(self.body)


@dataclass
class Server:
    """Answers requests with what `answers` holds, in order; the last one again and again."""

    url: str = ""
    answers: list[tuple[int, dict[str, str], bytes]] = field(default_factory=list)
    received: list[Received] = field(default_factory=list)
    handler: Callable[[BaseHTTPRequestHandler], None] | None = None

    def answer(self, status: int = 200, body: object = None, **headers: str) -> None:
        data = (
            body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
        )
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        if body is not None and not isinstance(body, bytes):
            named.setdefault("Content-Type", "application/json")
        self.answers.append((status, named, data))


def reply(
    request: BaseHTTPRequestHandler, status: int, headers: dict[str, str], body: bytes
) -> None:
    """Answer a request; a 204 has no body (RFC 9110, 15.3.5)."""
    request.send_response(status)
    for name, value in headers.items():
        request.send_header(name, value)
    if status != 204:
        request.send_header("Content-Length", str(len(body)))
    request.end_headers()
    if status != 204:
        request.wfile.write(body)


@pytest.fixture
def server() -> Iterator[Server]:
    state = Server()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True  # headers and body are two writes: 40 ms each time

        def _any(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            parts = urlsplit(self.path)
            state.received.append(
                Received(
                    self.command,
                    parts.path,
                    parts.query,
                    dict(self.headers),
                    self.rfile.read(length),
                )
            )
            if state.handler is not None:
                state.handler(self)
                return
            status, headers, body = (
                state.answers.pop(0) if len(state.answers) > 1 else state.answers[0]
            )
            reply(self, status, headers, body)

        do_GET = do_POST = do_PUT = do_DELETE = do_PATCH = _any  # noqa: N815

        def log_message(self, *args: object) -> None:
            pass

    httpd = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    httpd.daemon_threads = True
    state.url = f"http://127.0.0.1:{httpd.server_address[1]}"
    thread = threading.Thread(target=httpd.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield state
    httpd.shutdown()
    httpd.server_close()
