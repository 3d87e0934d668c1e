"""Runs the commands of docs/session.md and puts what they print below them.

python tests/command/session.py    # rewrites the page
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def render_session(page: str, folder: Path) -> str:
    """Return the page with every console block's output as the commands print it in `folder`.

    A block of YAML whose first line is `# FILE` is written to that file when the page comes to it.
    """
    environment = {
        **os.environ,
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "NO_COLOR": "1",
        "LC_ALL": "C",
    }

    def block(match: re.Match[str]) -> str:
        kind, body = match[1], match[2]
        if kind == "yaml":
            name = body.splitlines()[0].removeprefix("# ").strip()
            (folder / name).write_text(body)
            return match[0]
        out = []
        for command in re.findall(r"^\$ (.*)$", body, re.MULTILINE):
            done = subprocess.run(
                ["bash", "-c", command], cwd=folder, env=environment, text=True, check=False,
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            )  # fmt: skip
            out.append(
                f"$ {command}\n{done.stdout.rstrip()}\n"
                if done.stdout.strip()
                else f"$ {command}\n"
            )
        return f"```console\n{''.join(out)}```"

    return re.sub(r"```(console|yaml)\n(.*?)```", block, page, flags=re.DOTALL)


if __name__ == "__main__":
    path = ROOT / "docs" / "session.md"
    with tempfile.TemporaryDirectory() as place:
        path.write_text(render_session(path.read_text(), Path(place)))
