"""Play the state machine of the event stream for a long time and write docs/measured/dependability.md.

python tests/client/soak.py [seconds]
"""

from __future__ import annotations

import logging
import platform
import random
import sys
import time
from collections import Counter
from pathlib import Path

import httpx
import pydantic

sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parent)]

__import__("shipped").use_in_imports()

from stream_world import (  # noqa: E402 - it imports a package that the line above builds
    ACKNOWLEDGEMENT_FAULTS,
    CONNECTION_FAULTS,
    CONSUMER_FAULTS,
    LostOrDoubledError,
    World,
)

PAGE = Path(__file__).parents[2] / "docs" / "measured" / "dependability.md"


def play(seed: int) -> tuple[World, str]:
    """Play one game; return its world and what went wrong."""
    chance = random.Random(seed)
    world = World(asynchronous=chance.random() < 0.5)
    world.publish(chance.randint(1, 8))
    try:
        for _ in range(chance.randint(5, 60)):
            match chance.choice("ppcccaatttttl"):
                case "p":
                    world.publish(chance.randint(1, 5))
                case "c":
                    fault = chance.choice(CONNECTION_FAULTS)
                    world.break_connection(fault, chance.randrange(3000))
                case "a":
                    world.break_acknowledgement(chance.choice(ACKNOWLEDGEMENT_FAULTS))
                case "l":
                    world.leave(chance.choice(CONSUMER_FAULTS))
                case _ if world.left:
                    world.take()
                case _:
                    pass
        world.finish()
    except LostOrDoubledError as error:
        return world, f"game {seed}: {error}"
    return world, ""


def main(seconds: float) -> int:
    """Play until the time is over."""
    logging.disable()
    end = time.monotonic() + seconds
    tried: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    doubled: Counter[str] = Counter()
    games = events = 0
    wrong: list[str] = []
    while time.monotonic() < end:
        world, error = play(games)
        games += 1
        events += world.handled
        tried.update(world.tried)
        for fault in world.tried:
            lost[fault] += world.lost
            doubled[fault] += world.doubled
        if error:
            wrong.append(error)
    rows = [
        f"| {fault} | {tried[fault]:,} | {lost[fault]} | {doubled[fault]} |"
        for fault in sorted(tried)
    ]
    versions = (
        f"Python {platform.python_version()}, httpx {httpx.__version__}, pydantic {pydantic.VERSION}, "
        f"{platform.system()} {platform.machine()}"
    )
    text = TEXT.format(
        games=f"{games:,}",
        events=f"{events:,}",
        cases=f"{sum(tried.values()):,}",
        rows="\n".join(rows),
        versions=versions,
        seconds=round(seconds),
    )
    PAGE.write_text(text, encoding="utf-8")
    print(f"{games} games, {events} events, {len(wrong)} went wrong", *wrong[:10], sep="\n")
    return bool(wrong)


TEXT = """\
# What the event stream survives

Generated clients read event streams with these promises:

- At least once: an event is handled when the loop asks for the next one. One whose handling failed is
  delivered again.
- No duplicates: what comes again by its own id is dropped, within the last 10,000 handled events.
- Order: events come in the order in which the server sends them.
- Each handled event is acknowledged, where the API has a request for that.

`make soak` plays server, network and consumer against each other and writes this page. Half of the games
use `Client`, half `AsyncClient`. The short form of the same test runs in `make test`.

{games} games of up to 60 steps with {events} events and {cases} faults, in {seconds} seconds ({versions}):

| Fault | Cases | Events lost | Events doubled |
| --- | ---: | ---: | ---: |
{rows}

A game with several faults counts for each of them. A lost event is one that does not come, or that was
handled and never acknowledged.
"""

if __name__ == "__main__":
    raise SystemExit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 600))
