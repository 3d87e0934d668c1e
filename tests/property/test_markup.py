"""No text of a document becomes markup: the docs of hostile documents, rendered."""

from __future__ import annotations

import json
import posixpath
import re
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from hostile import INTERNAL, built, codes, openapi
from rendered import Elements, page_of, rendered

MARK = "☠"
"""Stands in each hostile text, and in no name that is made of one."""

PAYLOADS = [
    "<img src=x onerror=document.title=1>",
    "http://x.y/<img src=x onerror=document.title=1>",
    "www.x.y/<svg onload=document.title=1>",
    "<script>document.title=1</script>",
    "</code></td></table><iframe src=x>",
    "<!-- ",
    "--> <b>",
    "<a href=x>b</a>",
    "<x.y@z.w>",
    "a\\|<img src=x onerror=document.title=1>",
    "a|<b>|c",
    "`<b>`",
    "``` <b>",
    "\n```\n<img src=x onerror=document.title=1>\n",
    "\n~~~\n<b>\n",
    "'\n```\n<img src=x>",
    "[a](javascript:document.title=1)",
    "![a](http://x.y/z.png)",
    "[a]\n\n[a]: javascript:1",
    "[^1]\n\n[^1]: a",
    "&lt;b&gt; &#60;b&#62;",
    "a  \n    <b>",
    "# a\n## b",
    "- [ ] a\n1. b\n> c",
    "a\n===\nb\n---",
    "a\n:-\nb",
    "**a** _b_ ~~c~~",
    "| a |\n| - |\n| b |",
    "{{ 1/0 }}{% raw %}",
    "\u202e<b>\u2066",
    "ftp://a.b/\\<b>",
    '"\'><b a="',
    "$<b>$",
    "\\<b>",
    "\\\\<b>",
    "<b\n>",
]
TAGS = {
    "h1",
    "h2",
    "h3",
    "p",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "code",
    "pre",
    "a",
    "ul",
    "ol",
    "li",
    "strong",
    "em",
}


def document(version: str) -> str:
    """An API that says each payload wherever a document says anything."""
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for number, payload in enumerate(PAYLOADS):
        text = f"{payload} {MARK}"
        schema = {
            "type": "object",
            "description": f"{text}{version}",
            "properties": {
                f"p {text}": {
                    "type": "string",
                    "description": text,
                    "enum": [text, "b"],
                    "default": text,
                },
                "q": {"type": "integer", "description": text, "format": text},
            },
        }
        schemas[f"S{number}"] = schema
        paths[f"/{number}/{text}"] = {
            "post": {
                "summary": f"{text}{version}",
                "description": text,
                "tags": [f"t{number % 5} {text}"],
                "operationId": f"o{number} {text}",
                "parameters": [
                    {
                        "name": f"n {text}",
                        "in": "query",
                        "description": text,
                        "schema": {"type": "string", "default": text},
                    },
                    {
                        "name": f"X-{text}",
                        "in": "header",
                        "required": True,
                        "example": text,
                        "schema": {"type": "string", "example": text},
                    },
                ],
                "requestBody": {
                    "content": {
                        "application/json": {
                            "schema": {"$ref": f"#/components/schemas/S{number}"},
                            "example": {"q": text},
                        }
                    }
                },
                "responses": {
                    "200": {
                        "description": text,
                        "content": {
                            "application/json": {
                                "schema": {"$ref": f"#/components/schemas/S{number}"}
                            }
                        },
                    },
                    "400": {"description": text},
                },
            }
        }
    everything = " ".join(PAYLOADS) + MARK
    return json.dumps(
        {
            "openapi": "3.1.0",
            "info": {
                "title": everything,
                "version": everything,
                "description": everything,
                "license": {"name": everything},
            },
            "servers": [{"url": "https://x.test/a", "description": everything}],
            "security": [{"k": []}],
            "paths": paths,
            "components": {
                "schemas": schemas,
                "securitySchemes": {
                    "k": {
                        "type": "apiKey",
                        "in": "header",
                        "name": "X-Key",
                        "description": everything,
                    }
                },
            },
        }
    )


def readme() -> str:
    """A README of an SDK that says each payload; what of it is read as markup is the reader's affair."""
    parts = ["# Foo SDK\n\n## Client\n"]
    for number, payload in enumerate(PAYLOADS):
        flat = " ".join(payload.split())
        parts.append(
            f"### api.things{number}.list\n\n{payload} {MARK}\n\n```js\napi.things{number}.list({{ limit: number = 2 }}): "
            f"Promise<Thing[]>\n```\n\n- `limit`: number - {flat} {MARK}\n"
        )
    return "\n".join([*parts, f"## {flat} {MARK}\n\n" + f" {MARK}\n\n".join(PAYLOADS)])


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The Markdown of two builds, by path."""
    found: dict[str, str] = {}
    for name, texts in {
        "document": [document("1"), document("2")],
        "readme": [readme(), openapi()],
    }.items():
        build = built(tmp_path_factory.mktemp(name), *texts)
        assert not codes(build) & INTERNAL
        assert build.targets, [
            str(one.message) for one in build.diagnostics if one.severity == "error"
        ]
        for index, target in enumerate(build.targets):
            files = {f"{name}/{index}/{path}": text for path, text in target.files.items()}
            found |= {path: text for path, text in files.items() if path.endswith((".md", ".txt"))}
    assert sum(MARK in text for text in found.values()) > len(PAYLOADS)
    return found


@pytest.mark.slow
def test_rendered_docs_hold_what_the_templates_wrote(pages: dict[str, str]) -> None:
    marks = 0
    for path, text in pages.items():
        if not path.endswith(".md"):
            continue
        page = rendered(text)
        assert set(page.tags) <= TAGS, path
        assert not any(MARK in page.text.get(tag, "") for tag in ("strong", "em")), path
        for name, value in page.attributes:
            assert MARK not in value, path
            if name == "href":
                assert value == "mailto:x.y@z.w" or is_page(value, path, pages), (path, value)
            elif name == "id":
                assert re.fullmatch(r"[\w.-]+", value), (path, value)
            else:
                assert (name, value) in [
                    ("lang", "python"),
                    ("lang", "sh"),
                    ("class", "language-python"),
                    ("class", "language-sh"),
                ]
        marks += "".join(page.text.values()).count(MARK)
    assert marks > len(PAYLOADS) * 10


def is_page(link: str, path: str, pages: dict[str, str]) -> bool:
    """Whether a link leads to a page of the same package, and to a heading there if it names one."""
    target, _, anchor = link.partition("#")
    folder = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
    if not anchor:
        return folder in pages or any(other.startswith(f"{folder}/") for other in pages)
    headings = rendered(pages[folder]).text
    slugs = [
        line.strip().lower()
        for tag in ("h1", "h2", "h3")
        for line in headings.get(tag, "").split("\n")
    ]
    return anchor in slugs


CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)


@pytest.mark.slow
@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_chromium_finds_no_more_than_that(pages: dict[str, str], tmp_path: Path) -> None:
    """A browser repairs what a parser takes as it is: its elements are looked at, and no script may run."""
    bodies = (page_of(text) for path, text in pages.items() if path.endswith(".md"))
    sections = "".join(f"<section>{body}</section>" for body in bodies)
    file = tmp_path / "all.html"
    file.write_text(f"<!doctype html><meta charset=utf-8><title>quiet</title>{sections}")
    done = subprocess.run(
        [
            str(CHROMIUM),
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            f"--user-data-dir={tmp_path / 'home'}",
            "--virtual-time-budget=2000",
            "--dump-dom",
            file.as_uri(),
        ],
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    page = Elements(done.stdout)
    assert page.text["title"].strip() == "quiet"
    assert page.tags.count("section") == sections.count("<section>")
    assert set(page.tags) <= {*TAGS, "!", "html", "head", "meta", "title", "body", "section"}
    assert {name for name, _ in page.attributes} <= {"href", "class", "id", "lang", "charset"}
