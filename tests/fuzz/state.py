"""What earlier builds, other versions and other hands may have left where a build works, spoilt at random."""

from __future__ import annotations

import json
import os
from pathlib import Path
from random import Random
from typing import Any, Final

CONTENTS: Final = (
    b"",
    b"\0\xff",
    b"null",
    b"0",
    b'"text"',
    b"[]",
    b"{}",
    b"[" * 5000,
    b'{"files": []}',
    b'{"files": {"a": 1, "": "x", "../../victim/kept": "x"}, "api": {"x": 1}}',
    b'{"files": {"pyproject.toml": "' + b"0" * 64 + b'"}, "version": 99, "api": "acme"}',
    b"checksum\n{}",
    b"1e999999",
    b"\xef\xbb\xbf{}",
    b"x" * 300_000,
)
"""What a file may hold that tigergen reads and did not write."""


def steps(random: Random, places: list[Path], victim: Path) -> bytes:
    """A journal of a shape that is read, about folders of its own choice."""
    folder, stage = random.choice([*places, victim]), random.choice([*places, victim])
    step: dict[str, Any] = {
        "folder": str(folder),
        "stage": str(random.choice((stage, folder.parent / f".{folder.name}.tigergen-stage-x"))),
        "owned": random.random() < 0.5,
        "inode": random.choice((0, 1, stage.stat().st_ino if stage.exists() else -1, "x", None)),
        "gone": random.choice(([], ["../victim/kept"], ["link/kept"], [1], "kept", None)),
    }
    if random.random() < 0.3:
        step[random.choice(("version", "inode"))] = random.choice((99, [], {}))
    return json.dumps([step]).encode()


def spoil_state(random: Random, spec: Path, package: Path, home: Path, victim: Path) -> None:
    """Put one to three odd things where a build reads or writes."""
    places = [package, spec]
    spots = [
        *(place / ".tigergen.json" for place in places),
        *(place.parent / f".{place.name}.tigergen-journal" for place in places),
        *(place.parent / f".{place.name}.tigergen-lock" for place in places),
        *(place.parent / f".{place.name}.tigergen-stage-x" for place in places),
        home / ".tigergen-cache",
        spec / "openapi.yaml",
        spec / ".gitattributes",
        package,
        package / "pyproject.toml",
        spec / "release",
        spec / "release" / "openapi.yaml",
        spec / "link",
    ]
    for _ in range(random.randint(1, 3)):
        spot = random.choice(spots)
        if os.path.lexists(spot):
            continue
        try:
            spot.parent.mkdir(parents=True, exist_ok=True)
            match random.randrange(8):
                case 0:
                    spot.mkdir()
                case 1:
                    os.mkfifo(spot)
                case 2:
                    spot.symlink_to(random.choice((victim, victim / "kept", spot, "/dev/zero")))
                case 3 | 4 if spot.name.endswith("-journal"):
                    spot.write_bytes(steps(random, places, victim))
                case _:
                    spot.write_bytes(random.choice(CONTENTS))
        except OSError:
            continue  # something odd already stands where its folder belongs
