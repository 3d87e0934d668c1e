"""Write the pages of this folder: its documents, rendered by ReDoc, as text.

    python tests/redoc/render.py path/to/redoc.standalone.js [chromium]

The bundle comes from the package `redoc` (2.1.5 made the pages here), the browser is any headless
Chromium. The text is taken from the page the way the pages tigergen reads were taken: tables as
rows with bars, lists as lines with dashes, no buttons. What that loses (methods, servers, the
names of nested tables, short columns) is what the reader has to recover. `sparse` pages lose it
all, `full` pages keep the request line of each operation, its answers and their tables.
"""

from __future__ import annotations

import contextlib
import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import yaml

HERE = Path(__file__).parent
VOID = {"br", "hr", "img", "input", "meta", "link", "col", "source", "wbr"}


@dataclass
class Node:
    """An element of the page, or a text (`tag` is empty)."""

    tag: str
    classes: str = ""
    text: str = ""
    children: list[Node] = field(default_factory=list)

    def all(self, tag: str) -> list[Node]:
        """All elements of a kind below this one, in order."""
        found = []
        for child in self.children:
            if child.tag == tag:
                found.append(child)
            found += child.all(tag)
        return found

    def words(self, skip: frozenset[str] = frozenset({"button", "svg", "style", "script"})) -> str:
        """The text of the element on one line."""
        parts = [self.text] + [
            child.words(skip) for child in self.children if child.tag not in skip
        ]
        return " ".join(" ".join(parts).split())

    def having(self, name: str) -> Node | None:
        """The first element below that has a class."""
        for child in self.children:
            if name in child.classes.split():
                return child
            found = child.having(name)
            if found is not None:
                return found
        return None


class Tree(HTMLParser):
    """Builds nodes out of markup."""

    def __init__(self) -> None:
        super().__init__()
        self.root = Node("root")
        self.stack = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open an element."""
        node = Node(tag, dict(attrs).get("class") or "")
        self.stack[-1].children.append(node)
        if tag not in VOID:
            self.stack.append(node)

    def handle_endtag(self, tag: str) -> None:
        """Close the innermost element of that kind."""
        for index in range(len(self.stack) - 1, 0, -1):
            if self.stack[index].tag == tag:
                del self.stack[index:]
                return

    def handle_data(self, data: str) -> None:
        """Keep a text."""
        if data.strip():
            self.stack[-1].children.append(Node("", text=data))


def table(node: Node) -> list[str]:
    """The rows of a table: cells behind bars; of nested tables only the bars are left."""
    body = next((child for child in node.children if child.tag == "tbody"), node)
    rows = [child for child in body.children if child.tag == "tr"]
    widest = max((len(row.all("td")) + (len(row.all("td")) > 2) for row in rows), default=2)
    lines = []
    for index, row in enumerate(rows):
        cells = [cell for cell in row.children if cell.tag == "td"]
        nested = len(cells) == 1 and cells[0].all("table")
        texts = [""] if nested else [cell.words() for cell in cells]
        line = "".join(f"{text} | " if text else "| " for text in texts).replace("  ", " ").strip()
        missing = 0 if index + 1 == len(rows) else widest - len(cells)
        lines.append(f"{line} {'|' * missing}".strip())
    return lines


def sample(node: Node) -> str:
    """JSON from the page's viewer, with the markers of its lists."""
    text = ""

    def write(one: Node, depth: int) -> None:
        nonlocal text
        if one.tag == "button":
            return
        if one.tag == "li":
            if text.endswith(("}, ", "], ")) or (depth == 1 and text[-1:] in "{["):
                text += "- "
            else:
                text = text.rstrip() + "\n- "
        text += one.text.replace("\u00a0", " ")
        for child in one.children:
            write(child, depth + (one.tag == "ul"))
        if one.tag == "ul":
            text = text.rstrip() + "\n"
        if "punctuation" in one.classes and one.words() == ",":
            text = text.removesuffix(",") + ", "

    write(node, 0)
    lines = [line.rstrip() for line in text.split("\n")]
    return "\n".join(line for line in lines if line).replace("}, \n", "},\n")


def dump(html: str, *, full: bool) -> str:
    """The page as text."""
    tree = Tree()
    tree.feed(html)
    content = tree.root.having("api-content")
    assert content is not None
    lines: list[str] = []
    for block in content.children:
        left, right = column(block, full=full), samples(block, full=full)
        short = bool(right) and is_short(block) and not full
        lines += right if short else left + right
    return "\n".join(lines) + "\n"


def is_short(block: Node) -> bool:
    """Whether the left column is one that text extraction drops: a heading and path parameters."""
    heads = [head.words() for head in block.all("h5")]
    own = next((one for one in block.all("div") if "redoc-markdown" in one.classes), None)
    prose = own is not None and own.words()
    return all(head == "path Parameters" for head in heads) and not prose


def column(block: Node, *, full: bool) -> list[str]:
    """Headings, prose and tables, in order."""
    lines: list[str] = []

    def walk(node: Node) -> None:
        if node.having("redoc-json") is None and "redoc-json" in node.classes:
            return
        if node.tag in ("h3",) and node.words().endswith("samples"):
            raise StopIteration
        if node.tag == "button":
            if (full and node.all("strong")) or (full and node.having("http-verb")):
                lines.append(node.words(frozenset({"svg"})))
            return
        if (
            node.having("http-verb") is not None
            and node.children[:1]
            and node.children[0].tag == "button"
        ):
            walk(node.children[0])
            return
        if node.tag == "table":
            lines.extend(table(node))
            return
        if node.tag in ("h1", "h2", "h3", "h5", "p", "li"):
            text = node.words()
            if text and text != "Copy":
                lines.append(text)
            return
        for child in node.children:
            walk(child)

    with contextlib.suppress(StopIteration):
        walk(block)
    return lines


def samples(block: Node, *, full: bool) -> list[str]:
    """The samples of an operation: headings, tabs and JSON."""
    lines: list[str] = []

    def walk(node: Node) -> None:
        if node.tag == "h3" and node.words().endswith("samples"):
            lines.append(node.words())
        elif (node.tag == "li" and "react-tabs__tab" in node.classes) or (
            node.tag == "li" and "tab-" in node.classes
        ):
            lines.append(f"- {node.words()}")
        elif full and node.words() == "Content type application/json":
            lines.append("Content type")
            lines.append("application/json")
        elif "redoc-json" in node.classes:
            lines.extend(sample(node).split("\n"))
        else:
            for child in node.children:
                walk(child)

    walk(block)
    return lines


def rendered(
    document: dict[str, object], options: dict[str, str], bundle: str, browser: str
) -> str:
    """The markup of a document's page."""
    text, chosen = (
        json.dumps(one, default=str).replace("<", "\\u003c") for one in (document, options)
    )
    page = (
        f'<!DOCTYPE html><meta charset="utf-8"><div id="redoc"></div><script src="{bundle}"></script>'
        f'<script>Redoc.init({text}, {chosen}, document.getElementById("redoc"))</script>'
    )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "page.html"
        file.write_text(page)
        done = subprocess.run(
            [
                browser,
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--virtual-time-budget=20000",
                "--dump-dom",
                file.as_uri(),
            ],
            capture_output=True,
            text=True,
            check=True,
        )
    return done.stdout


def main() -> None:
    """Render every document."""
    bundle = Path(sys.argv[1]).resolve().as_uri()
    browser = sys.argv[2] if len(sys.argv) > 2 else "chromium"
    for path in sorted((HERE / "documents").glob("*.yaml")):
        document = yaml.load(path.read_text(), yaml.CSafeLoader)
        for full in (False, True):
            options = {"schemaExpansionLevel": "all"} | ({"expandResponses": "all"} if full else {})
            html = rendered(document, options, bundle, browser)
            name = f"{path.stem}-{'full' if full else 'sparse'}.txt"
            (HERE / "pages" / name).write_text(dump(html, full=full))


if __name__ == "__main__":
    main()
