"""Streams of server-sent events made at random, and what comes of them by the letter of the standard.

python tests/unit/runtime/feedings.py [count] [seed]
"""

from __future__ import annotations

import random
import sys
from dataclasses import dataclass, field
from typing import Any

from tigergen.runtime.sse import SSEDecoder


@dataclass
class Outcome:
    """Events as (type, data, last event id, whether the id is their own), and the state at the end."""

    events: list[tuple[str, str, str, bool]] = field(default_factory=list)
    last_event_id: str = ""
    retry: int | None = None


def reference(stream: bytes) -> Outcome:
    """Plain and slow: 9.2.5 and 9.2.6 of the WHATWG HTML standard, sentence by sentence."""
    found = Outcome()
    text = stream.decode("utf-8", "replace").removeprefix("\ufeff")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    data, kind, last_id, own = "", "", "", False
    for line in text.split("\n")[:-1]:
        if line == "":
            found.last_event_id = last_id
            if data != "":
                found.events.append((kind or "message", data.removesuffix("\n"), last_id, own))
            data, kind, own = "", "", False
        elif not line.startswith(":"):
            name, _, value = line.partition(":")
            value = value.removeprefix(" ")
            if name == "event":
                kind = value
            elif name == "data":
                data += value + "\n"
            elif name == "id" and "\0" not in value:
                last_id, own = value, value != ""
            elif name == "retry" and value != "" and all(one in "0123456789" for one in value):
                found.retry = int(value)
    return found


def decoded(pieces: list[bytes], **limits: Any) -> Outcome:
    """What the decoder makes of a stream in pieces."""
    decoder, found = SSEDecoder(**limits), Outcome()
    for piece in pieces:
        for event in decoder.feed(piece):
            data = "too large" if event.oversized else event.data
            found.events.append((event.event, data, event.id, event.own_id))
    found.last_event_id, found.retry = decoder.last_event_id, decoder.retry
    return found


_ENDS = ("\n", "\r", "\r\n")
_VALUES = (
    "",
    "x",
    "a b",
    " lead",
    "tail ",
    "a:b",
    ":",
    '{"k": 1}',
    "é",
    "€",
    "😀",
    "\0",
    "1\x002",
    "\u0085",
    "\u2028",
    "\ufeff",
    "data: no",
    "0",
    "12",
    "007",
    "1s",
    "-1",
    "٣",
    "9" * 20,
    "\t",
)
_NAMES = (
    "data",
    "data",
    "data",
    "event",
    "id",
    "retry",
    "",
    "foo",
    "Data",
    "data ",
    " data",
    "\ufeffdata",
    "ids",
    "eventdata",
)
_COLONS = (":", ": ", ":  ", "", " :", ":\t")


def stream(chance: random.Random) -> bytes:
    """Return a stream: usual blocks in some parts, anything in others."""
    parts: list[bytes] = [b"\xef\xbb\xbf"] * chance.choice((0, 0, 0, 1, 2))
    ends = chance.choice((("\n",), ("\r",), ("\r\n",), _ENDS))
    for _ in range(chance.randint(0, 12)):
        lines = _usual(chance) if chance.random() < 0.5 else _odd(chance)
        parts += [(line + chance.choice(ends)).encode() for line in lines]
        if chance.random() < 0.05:
            parts.append(chance.choice((b"\xff", b"\xe2\x82", b"\xf0\x9f\x98", b"\xed\xa0\x80")))
        if chance.random() < 0.9:
            parts.append(chance.choice(ends).encode())
    if chance.random() < 0.02:  # more than waits for the end of its block
        parts.insert(
            chance.randint(0, len(parts)), b"data: " + b"y" * chance.randint(60, 140) * 1000
        )
    whole = b"".join(parts)
    return whole[: chance.randint(0, len(whole))] if chance.random() < 0.1 else whole


def _usual(chance: random.Random) -> list[str]:
    value = chance.choice(_VALUES)
    lines = {
        "event": f"event: {value}",
        "id": f"id: {chance.randint(1, 99)}",
        "data": f"data: {value}",
    }
    order = chance.choice(
        (
            ("event", "id", "data"),
            ("id", "event", "data"),
            ("id", "data"),
            ("data",),
            ("data", "id"),
            ("event", "data"),
            ("data", "data"),
            ("data", "event"),
        )
    )
    return [lines[name] for name in order]


def _odd(chance: random.Random) -> list[str]:
    return [
        f"{chance.choice(_NAMES)}{chance.choice(_COLONS)}{chance.choice(_VALUES)}"
        for _ in range(chance.randint(0, 5))
    ]


def split(whole: bytes, chance: random.Random) -> list[bytes]:
    """Cut a stream into pieces: none, at each byte, of one size, or anywhere; some are empty."""
    match chance.randrange(4):
        case 0:
            return [whole]
        case 1 if len(whole) < 5000:
            return [whole[at : at + 1] for at in range(len(whole))]
        case 2:
            size = chance.choice((2, 3, 7, 64, 1024, 65536))
            return [whole[at : at + size] for at in range(0, len(whole), size)]
        case _:
            cuts = sorted(chance.randint(0, len(whole)) for _ in range(chance.randint(0, 9)))
            return [whole[a:b] for a, b in zip([0, *cuts], [*cuts, len(whole)], strict=True)]


def differences(count: int, seed: int) -> list[str]:
    """Feed so many streams; return those of which the decoder makes something else."""
    chance = random.Random(seed)
    wrong: list[str] = []
    for _ in range(count):
        pieces = split(stream(chance), chance)
        expected, found = reference(b"".join(pieces)), decoded(pieces)
        if found != expected:
            wrong.append(
                f"{pieces!r:.2000}\n  expected {expected!r:.1000}\n  found    {found!r:.1000}"
            )
    return wrong


if __name__ == "__main__":
    tries, start = int((*sys.argv[1:], "20000")[0]), int((*sys.argv[2:], "0")[0])
    misread = differences(tries, start)
    print(*misread[:3], f"{tries} feedings, {len(misread)} misread", sep="\n")
    sys.exit(bool(misread))
