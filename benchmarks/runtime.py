"""How fast the runtime of generated clients is, beside what it can be compared with.

    python benchmarks/runtime.py [--json]

Each pair is measured in turns in one process, by processor time, the best of several rounds. Peers:
httpx-sse for the decoder, pydantic for models. Install httpx-sse to see its rows.
"""

from __future__ import annotations

import argparse
import json
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "generated" / name / "src") for name in ("tigerconnect", "courier")]

import httpx  # noqa: E402 - after the path
import pydantic  # noqa: E402
from tigerconnect import SSEDecoder, models  # noqa: E402
from tigerconnect._runtime.returns import Returns, parse  # noqa: E402
from tigerconnect.events import DECODER  # noqa: E402

ROUNDS = 9


@dataclass(frozen=True)
class Row:
    """One comparison: both in microseconds a unit of work (or milliseconds for imports)."""

    work: str
    ours: float
    against: str
    theirs: float
    goal: str

    @property
    def ratio(self) -> float:
        """How much longer ours takes than the other."""
        return self.ours / self.theirs


def best(*works: Callable[[], object]) -> list[float]:
    """The shortest processor time of each, in seconds, measured in turns."""
    found = [float("inf")] * len(works)
    for _ in range(ROUNDS):
        for index, work in enumerate(works):
            begun = time.process_time()
            work()
            found[index] = min(found[index], time.process_time() - begun)
    return found


def payload(size: int = 0) -> dict[str, Any]:
    """A message as it comes over the wire."""
    return {
        "message_id": "m-1", "body": "On my way. " + "x" * size, "sender_token": "u-1",
        "created_time": "2026-01-02T03:04:05Z", "ttl": 60, "dor": False, "status": "New",
        "recipient_token": "u-2",
    }  # fmt: skip


def decoding(size: int, chunk: int) -> Row:
    """The decoder beside httpx-sse, on events of a size that come in chunks."""
    from httpx_sse import EventSource

    count = 4_000_000 // size
    events = [f"id: {n}\ndata: {json.dumps({'x': 'y' * (size - 28)})}\n\n" for n in range(count)]
    stream = "".join(events).encode()
    chunks = [stream[start : start + chunk] for start in range(0, len(stream), chunk)]

    def ours() -> None:
        decoder = SSEDecoder()
        assert sum(len(decoder.feed(one)) for one in chunks) == count

    def theirs() -> None:
        headers = {"Content-Type": "text/event-stream"}
        response = httpx.Response(200, headers=headers, content=iter(chunks))
        assert sum(1 for _ in EventSource(response).iter_sse()) == count

    mine, other = best(ours, theirs)
    goal = "<= 0.50" if size < 1000 else "<= 0.67"
    return Row(f"decode, {size} B in chunks of {chunk}", mine / count * 1e6, "httpx-sse",
               other / count * 1e6, goal)  # fmt: skip


def events() -> Row:
    """From bytes to typed events, beside pydantic on the payload alone."""
    data = {"event_id": "1", "event": {"tigertext:iq:message": payload()}}
    frame = f"data: {json.dumps(data)}\n\n".encode()
    raw = json.dumps(payload()).encode()
    count = 2000

    def ours() -> None:
        decoder = SSEDecoder()
        for sse in decoder.feed(frame * count):
            DECODER.decode(sse)

    def theirs() -> None:
        for _ in range(count):
            models.Message.model_validate_json(raw)

    mine, other = best(ours, theirs)
    return Row("bytes to a typed event", mine / count * 1e6, "validate_json of the payload",
               other / count * 1e6, "<= 1.80")  # fmt: skip


def lists() -> Row:
    """A list of 1,000 models out of an answer, beside pydantic's TypeAdapter."""
    content = json.dumps([payload() for _ in range(1000)]).encode()
    adapter = pydantic.TypeAdapter(list[models.Message])
    request = httpx.Request("GET", "http://localhost/")
    headers = {"Content-Type": "application/json"}
    response = httpx.Response(200, headers=headers, content=content, request=request)
    returns = Returns[list[models.Message]](list[models.Message])
    mine, other = best(lambda: parse(response, returns), lambda: adapter.validate_json(content))
    return Row("1,000 models", mine * 1e6, "TypeAdapter.validate_json", other * 1e6, "<= 1.10")


def imports(name: str) -> Row:
    """The import of a client, beside that of httpx and pydantic."""

    def seconds(code: str) -> float:
        text = f"import time; t = time.process_time(); {code}; print(time.process_time() - t)"
        path = ":".join(sys.path[:2])
        command = [sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}.split(':'); {text}"]
        return min(float(subprocess.check_output(command)) for _ in range(ROUNDS))

    mine, other = seconds(f"import {name}"), seconds("import httpx, pydantic")
    return Row(f"import {name}", mine * 1e6, "import httpx, pydantic", other * 1e6, "<= 1.20")


def rows() -> Iterator[Row]:
    """Measure everything."""
    for size in (200, 2048):
        for chunk in (1024, 65536):
            yield decoding(size, chunk)
    yield events()
    yield lists()
    yield imports("tigerconnect")
    yield imports("courier")


def main() -> None:
    """Print the table."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--json", action="store_true", help="print the rows as JSON")
    chosen = options.parse_args()
    found = list(rows())
    if chosen.json:
        print(
            json.dumps([{**asdict(row), "ratio": round(row.ratio, 3)} for row in found], indent=2)
        )
        return
    print(
        f"Python {platform.python_version()}, pydantic {pydantic.VERSION}, {platform.machine()}\n"
    )
    print("| work | us | against | us | ratio | goal |\n| --- | ---: | --- | ---: | ---: | --- |")
    for row in found:
        print(
            f"| {row.work} | {row.ours:,.2f} | {row.against} | {row.theirs:,.2f} | {row.ratio:.2f} | {row.goal} |"
        )


if __name__ == "__main__":
    main()
