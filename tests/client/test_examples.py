"""Every example in README.md and in the docs of the shipped packages runs, against a server on loopback."""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import courier
import httpx
import pytest
import tigerconnect
from conftest import ROOT, Received, Server, reply
from shipped import shipped

Example = tuple[str, str]
"""The page and number of an example, and its code."""

_BLOCK = re.compile(r"```(\w*)\n(.*?)```", re.DOTALL)
_MODULES = [pytest.param(module, id=module.__name__) for module in (tigerconnect, courier)]
_KEYS = {"TIGERCONNECT_API_KEY": "k", "TIGERCONNECT_API_SECRET": "s"}
_HOSTS = {"tigerconnect": "https://developer.tigertext.me/v2", "courier": "https://api.example.com"}


def examples(path: Path, language: str) -> Iterator[Example]:
    """The blocks of code of a page in one language."""
    blocks = [code for found, code in _BLOCK.findall(path.read_text()) if found == language]
    for number, code in enumerate(blocks, 1):
        yield f"{path.name}-{number}", code


def pages(name: str) -> list[Path]:
    """The pages that say how to call each operation."""
    return sorted(shipped("generated", name).glob("docs/resources/*.md"))


def answer(request: BaseHTTPRequestHandler) -> None:
    """Answer with something that most types allow; a stream ends at once."""
    if request.path.endswith("/events/"):
        reply(request, 204, {}, b"")
        return
    body: Any = None
    if request.command != "DELETE":
        many = request.command == "GET" and request.path.partition("?")[0].endswith("s/")
        body = {"reply": {}, "data": [] if many else {"id": "1", "type": "t", "attributes": {}}}
    reply(request, 200, {"Content-Type": "application/json"}, json.dumps(body).encode())


@pytest.fixture
def run(server: Server, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., list[Received]]]:
    """Run an example of a package with all requests going to loopback; return the requests."""
    server.handler = answer
    for name, value in _KEYS.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr("builtins.print", lambda *values: None)

    def go(code: str, module: ModuleType, names: dict[str, Any] | None = None) -> list[Received]:
        server.received.clear()
        plain = module.Client
        with monkeypatch.context() as patch:
            patch.setattr(
                module,
                "Client",
                lambda **given: plain(**{**given, "base_url": server.url, "http_client": pool}),
            )
            # The answer may be none that the documents know: the request is what the example is for.
            with contextlib.suppress(module.APIDecodeError, module.EventStreamError):
                exec(compile(code, "example", "exec"), names if names is not None else {})
        return list(server.received)

    with httpx.Client() as pool:
        yield go


def summary(request: Received) -> tuple[str, str, Any]:
    """What a request is, however it was sent."""
    return request.method, request.path, json.loads(request.body or b"null")


@pytest.mark.parametrize("module", _MODULES)
def test_python_and_curl_send_the_same_request(
    module: ModuleType, run: Callable[..., list[Received]], server: Server, tmp_path: Path
) -> None:
    name = module.__name__
    sent: list[tuple[str, str, Any]] = []
    commands: list[str] = []
    for page in pages(name):
        python, shell = (list(examples(page, language)) for language in ("python", "sh"))
        assert len(python) == len(shell) > 0
        for (label, code), (_, command) in zip(python, shell, strict=True):
            requests = run(code, module)
            assert requests, label
            assert "=True" not in code, label
            assert "[{}]" not in code, label
            if "/events/'" in command and "GET" in command:
                continue
            sent.append(summary(requests[0]))
            commands.append(command.strip())
    assert len(sent) == {"tigerconnect": 19, "courier": 175}[name]

    # One process for all of them: `curl first --next second` asks as `curl first; curl second` does.
    assert all(command.startswith("curl \\\n") and _HOSTS[name] in command for command in commands)
    assert not re.search(r"--json|--url-query", "".join(commands)), "flags that old curls lack"
    server.received.clear()
    joined = " --next ".join(command.removeprefix("curl") for command in commands)
    done = subprocess.run(
        ["sh", "-c", f"curl --silent --show-error {joined.replace(_HOSTS[name], server.url)}"],
        cwd=tmp_path,
        env={**_KEYS, "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert [summary(request) for request in server.received] == sent
    if name == "tigerconnect":
        assert {request.headers["Authorization"] for request in server.received} == {"Basic azpz"}


@pytest.mark.parametrize("module", _MODULES)
def test_the_readme_of_a_package_runs_from_top_to_bottom(
    module: ModuleType, run: Callable[..., list[Received]], server: Server
) -> None:
    names = {"client": module.Client(base_url=server.url)}
    blocks = list(examples(shipped("generated", module.__name__) / "README.md", "python"))
    usual = [code for _, code in blocks if "opentelemetry" not in code]
    assert len(usual) == len(blocks) - 1, "the one for OpenTelemetry has a test of its own"
    requests = [request for code in usual for request in run(code, module, names)]
    assert requests[0].method == "POST"
    streamed = sum(request.path.endswith("/events/") for request in requests)
    assert streamed == (2 if module is tigerconnect else 0)


def test_the_examples_of_the_project_run(run: Callable[..., list[Received]]) -> None:
    first, second = (code for _, code in examples(ROOT / "README.md", "python"))
    assert [summary(request)[:2] for request in run(first, tigerconnect)] == [
        ("POST", "/message/"),
        ("GET", "/events/"),
    ]
    requests = [summary(request) for request in run(second, courier)]
    assert [request[:2] for request in requests] == [
        ("GET", "/v1/messaging-channels/"),
        ("POST", "/v1/messaging-channels/"),
        ("POST", "/v1/messaging-channels/1/archive/"),
    ]
    assert requests[1][2]["data"]["attributes"] == {"name": "Ward 7", "individual-ids": ["..."]}


class Span:
    """Keeps what a span of OpenTelemetry would."""

    def __init__(self, name: str, *, kind: str, attributes: dict[str, Any]) -> None:
        self.name, self.kind, self.attributes = name, kind, attributes
        self.status, self.ended = "UNSET", False

    def set_attribute(self, name: str, value: Any) -> None:
        self.attributes[name] = value

    def set_status(self, status: str) -> None:
        self.status = status

    def end(self) -> None:
        assert not self.ended
        self.ended = True


def opentelemetry(spans: list[Span]) -> dict[str, ModuleType]:
    """The parts of opentelemetry-api that the example uses."""

    def start_span(name: str, **given: Any) -> Span:
        spans.append(Span(name, **given))
        return spans[-1]

    def inject(carrier: dict[str, str], context: Span) -> None:
        carrier["traceparent"] = f"00-{spans.index(context) + 1:032x}-{1:016x}-01"

    api, trace, propagate = (ModuleType(f"opentelemetry{name}") for name in ("", ".trace", ".p"))
    vars(trace).update(
        get_tracer=lambda name: SimpleNamespace(start_span=start_span),
        set_span_in_context=lambda span: span,
        SpanKind=SimpleNamespace(CLIENT="CLIENT"),
        StatusCode=SimpleNamespace(ERROR="ERROR"),
    )
    vars(propagate).update(inject=inject)
    vars(api).update(trace=trace, propagate=propagate)
    return {"opentelemetry": api}


def test_the_example_for_opentelemetry_makes_a_span_for_each_try(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    readme = shipped("generated", "tigerconnect") / "README.md"
    (code,) = [code for _, code in examples(readme, "python") if "opentelemetry" in code]
    spans: list[Span] = []
    for name, module in opentelemetry(spans).items():
        monkeypatch.setitem(sys.modules, name, module)
    found: dict[str, Any] = {}
    exec(compile(code, "example", "exec"), found)
    server.answer(503, {}, Retry_After="0")
    server.answer(200, {"reply": {}})
    with tigerconnect.Client(
        key="k", secret="s", base_url=server.url, hooks=found["hooks"]
    ) as client:
        client.messages.get("m-1")
    host, port = server.url.removeprefix("http://").split(":")
    usual = {
        "http.request.method": "GET",
        "url.template": "/message/{message_token}/",
        "url.full": f"{server.url}/message/m-1/",
        "server.address": host,
        "server.port": int(port),
    }
    assert [(span.kind, span.status, span.ended) for span in spans] == [
        ("CLIENT", "ERROR", True),
        ("CLIENT", "UNSET", True),
    ]
    assert [span.attributes for span in spans] == [
        usual
        | {"http.request.resend_count": 0, "http.response.status_code": 503, "error.type": "503"},
        usual | {"http.request.resend_count": 1, "http.response.status_code": 200},
    ]
    sent = [got.headers["traceparent"] for got in server.received]
    assert len(set(sent)) == 2


def test_the_page_on_clients_runs(run: Callable[..., list[Received]]) -> None:
    page = ROOT / "docs" / "how-to" / "use-a-generated-client.md"
    credentials, options, paging, stream, mocked = (code for _, code in examples(page, "python"))
    names: dict[str, Any] = {}
    assert run(credentials, tigerconnect, names) == []
    assert [one.path for one in run(options, tigerconnect, names)] == ["/message/message-id/"]
    assert [one.path for one in run(stream, tigerconnect, names)] == ["/events/"]
    assert len(run(paging, courier)) == 2
    exec(compile(mocked, page.name, "exec"), {})
