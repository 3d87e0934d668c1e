"""The documents that tigergen writes, tried by the tools that people feed them to.

python tests/command/peers.py FOLDER    # installs the tools into FOLDER, tries them, writes docs/measured/peers.md

Linters read openapi.yaml; generators that know OpenAPI 3.1 at most read the 3.1 export. Findings are printed.
The exit code is 1 if a tool reports an error.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import venv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import yaml
from tigergen.generate.downgrade import to_openapi_31
from tigergen.text.yaml_dump import dump_yaml

ROOT: Final = Path(__file__).resolve().parent.parent.parent
PAGE: Final = ROOT / "docs" / "measured" / "peers.md"
NAMES: Final = ("tigerconnect", "courier")
NODE: Final = (
    "@redocly/cli",
    "@stoplight/spectral-cli",
    "@hey-api/openapi-ts@0.80",
    "typescript@5",
)
"""The newest openapi-ts does not run on Node.js 20."""
PYTHON: Final = ("openapi-python-client", "datamodel-code-generator", "ruff")


@dataclass(frozen=True)
class Peer:
    """A tool: its command for a document, and what of its output is a finding."""

    name: str
    package: str
    command: Callable[[Path, Path], list[str]]
    finding: str
    export: bool = False


def peers(tools: Path) -> list[Peer]:
    node, python = tools / "node_modules" / ".bin", tools / "python" / "bin"
    rules = tools / "spectral.yaml"
    return [
        Peer(
            "redocly lint --extends=spec",
            "@redocly/cli",
            lambda document, out: [f"{node}/redocly", "lint", "--extends=spec", str(document)],
            r"^\s+\d+:\d+\s+error .*",
        ),
        Peer(
            "spectral lint, spectral:oas",
            "@stoplight/spectral-cli",
            lambda document, out: [f"{node}/spectral", "lint", "-r", str(rules), str(document)],
            r"^\s*\d+:\d+\s+error .*|\d+ problems.*",
        ),
        Peer(
            "openapi-python-client",
            "openapi-python-client",
            lambda document, out: [
                f"{python}/openapi-python-client",
                "generate",
                "--path",
                str(document),
                "--output-path",
                str(out),
                "--meta",
                "none",
                "--overwrite",
            ],
            r".*(?:WARNING|ERROR|Unable).*",
            export=True,
        ),
        Peer(
            "datamodel-codegen",
            "datamodel-code-generator",
            lambda document, out: [
                f"{python}/datamodel-codegen",
                "--input",
                str(document),
                "--output",
                f"{out}.py",
                "--input-file-type",
                "openapi",
            ],
            r".*Error.*",
            export=True,
        ),
        Peer(
            "openapi-ts",
            "@hey-api/openapi-ts",
            lambda document, out: [f"{node}/openapi-ts", "-i", str(document), "-o", str(out)],
            r".*[Ee]rror.*",
            export=True,
        ),
    ]


def install(tools: Path) -> None:
    """Install the tools, where they are not there yet."""
    tools.mkdir(parents=True, exist_ok=True)
    (tools / "spectral.yaml").write_text('extends: ["spectral:oas"]\n')
    if not (tools / "node_modules" / ".bin" / "redocly").exists():
        npm = ["npm", "install", "--no-audit", "--no-fund", "--silent", "--prefix", str(tools)]
        subprocess.run([*npm, *NODE], check=True)
    if not (tools / "python").exists():
        venv.create(tools / "python", with_pip=True)
        pip = [tools / "python" / "bin" / "python", "-m", "pip", "install", "--quiet"]
        subprocess.run([*pip, *PYTHON], check=True)


def documents(tools: Path, name: str) -> tuple[Path, Path]:
    """The document of an API, and its 3.1 export, copied beside the tools."""
    text = (ROOT / "specs" / name / "openapi.yaml").read_text(encoding="utf-8")
    whole, export = tools / f"{name}.yaml", tools / f"{name}-3.1.yaml"
    whole.write_text(text, encoding="utf-8")
    export.write_text(dump_yaml(to_openapi_31(yaml.load(text, yaml.CSafeLoader))), encoding="utf-8")
    return whole, export


def run(tools: Path) -> Iterator[tuple[str, str, int, list[str]]]:
    """Yield document, tool, exit code and findings."""
    path = f"{tools / 'python' / 'bin'}{os.pathsep}{os.environ.get('PATH', '')}"
    env = {**os.environ, "PATH": path, "REDOCLY_TELEMETRY": "off", "NO_COLOR": "1"}
    for name in NAMES:
        whole, export = documents(tools, name)
        for number, peer in enumerate(peers(tools)):
            command = peer.command(export if peer.export else whole, tools / f"out-{name}-{number}")
            done = subprocess.run(
                command, capture_output=True, text=True, check=False, cwd=tools, env=env
            )
            said = f"{done.stdout}\n{done.stderr}"
            findings = [found[0].strip() for found in re.finditer(peer.finding, said, re.MULTILINE)]
            yield name, peer.name, done.returncode, findings


def version(tools: Path, package: str) -> str:
    """The version of a tool that is installed."""
    node = tools / "node_modules" / package / "package.json"
    if node.exists():
        return str(json.loads(node.read_text(encoding="utf-8"))["version"])
    named = package.replace("-", "_")
    found = next((tools / "python").glob(f"lib/*/site-packages/{named}-*.dist-info"))
    return found.name.removesuffix(".dist-info").rpartition("-")[2]


_HEAD: Final = """\
# What other tools say of the shipped documents

`make peers` installs the tools, gives them both documents and writes this page. Linters read openapi.yaml, generators
its 3.1 export. The warnings are about the APIs: paths that end in a slash, operations that no source describes.

| Tool | Version | tigerconnect | courier |
| --- | --- | --- | --- |
"""


def main(tools: Path) -> int:
    install(tools)
    worst = 0
    cells: dict[str, list[str]] = {}
    for name, tool, code, findings in run(tools):
        outcome = "accepted" if code == 0 else f"exit code {code}"
        print(f"{name}: {tool}: {outcome}")
        for finding in findings:
            print(f"    {finding}")
        warnings = re.search(r"(\d+) warnings?", " ".join(findings))
        outcome += f", {warnings[0]}" if warnings else ""
        cells.setdefault(tool, []).append(outcome)
        worst = max(worst, int(code != 0))
    rows = [
        f"| {peer.name} | {version(tools, peer.package)} | {' | '.join(cells[peer.name])} |\n"
        for peer in peers(tools)
    ]
    PAGE.write_text(_HEAD + "".join(rows), encoding="utf-8")
    return worst


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]).resolve()))
