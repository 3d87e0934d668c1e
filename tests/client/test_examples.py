"""Every example in the docs of the shipped packages runs, against a server on loopback."""

from __future__ import annotations

import contextlib
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import courier
import httpx
import pytest
import tigerconnect
from conftest import Server
from shipped import shipped

_PYTHON = re.compile(r"```python\n(.*?)```", re.DOTALL)
_SHELL = re.compile(r"```sh\n(curl .*?)```", re.DOTALL)


def examples(name: str, pattern: re.Pattern[str]) -> Iterator[tuple[str, str]]:
    folder = shipped("generated", name)
    for path in sorted([folder / "README.md", *folder.glob("docs/resources/*.md")]):
        for number, found in enumerate(pattern.findall(path.read_text()), 1):
            yield f"{path.name}-{number}", found


class Everything:
    """Answers every request with something its type allows, and notes the request."""

    def __init__(self) -> None:
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        if request.url.path.endswith("/events/"):
            return httpx.Response(204)
        return httpx.Response(200, json=None if request.method == "DELETE" else {"reply": {}})


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch) -> Callable[[str, Any], list[httpx.Request]]:
    def go(code: str, module: Any) -> list[httpx.Request]:
        server = Everything()
        plain = module.Client

        def client(**given: Any) -> Any:
            given.setdefault("base_url", "https://api.example.com")
            transport = httpx.MockTransport(server)
            return plain(**given, http_client=httpx.Client(transport=transport))

        monkeypatch.setattr(module, "Client", client)
        # The answer may be none that the documents know: the request is what the example is for.
        with contextlib.suppress(module.APIDecodeError, module.EventStreamError):
            exec(compile(code, "example", "exec"), {})
        monkeypatch.setattr(module, "Client", plain)
        return server.requests

    return go


@pytest.mark.parametrize("module", [tigerconnect, courier], ids=["tigerconnect", "courier"])
def test_every_example_in_python_sends_a_request(
    module: Any, run: Callable[[str, Any], list[httpx.Request]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("builtins.print", lambda *values: None)
    monkeypatch.setenv("TIGERCONNECT_API_KEY", "k")
    monkeypatch.setenv("TIGERCONNECT_API_SECRET", "s")
    count = 0
    for label, code in examples(module.__name__, _PYTHON):
        if "import" not in code:
            continue  # a fragment that goes on with the example before
        assert run(code, module), label
        assert "=True" not in code, label
        assert "[{}]" not in code, label
        count += 1
    assert count >= 20


def test_the_examples_for_curl_send_what_the_client_sends(server: Server, tmp_path: Path) -> None:
    server.answer(200, {})
    host = "https://developer.tigertext.me/v2"
    sent = 0
    for label, command in examples("tigerconnect", _SHELL):
        if "/events/'" in command and "GET" in command:
            continue
        assert host in command, label
        assert "--json" not in command, label
        assert "--url-query" not in command, label
        done = subprocess.run(
            ["sh", "-c", command.strip().replace(host, server.url) + " --silent --show-error"],
            cwd=tmp_path, env={"TIGERCONNECT_API_KEY": "k", "TIGERCONNECT_API_SECRET": "s",
                               "PATH": "/usr/bin:/bin"},
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        sent += 1
        assert (done.returncode, len(server.received)) == (0, sent), (label, done.stderr)
        assert server.received[-1].headers["Authorization"] == "Basic azpz", label
    assert sent >= 18
