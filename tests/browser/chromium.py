"""A real Chromium, the sites of the shipped APIs, and a small site with every kind of page."""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from conftest import ROOT, merge_readings, reading
from filelock import FileLock
from playwright.sync_api import Browser, Page, sync_playwright
from shipped import shipped
from tigergen.changes import Change, Impact
from tigergen.complete.decided import complete_decided
from tigergen.complete.sdk_operations import link_sdk
from tigergen.generate.planning import build_plan
from tigergen.generate.site.pages import Inputs, site_files

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)


def shipped_sites() -> Path:
    """The folder with the sites of both APIs, written by the command once for all processes of a run."""
    folder = shipped("site")
    with FileLock(shipped("site.lock")):
        if not folder.is_dir():
            stage = shipped("site.stage")
            shutil.rmtree(stage, ignore_errors=True)
            command = [sys.executable, "-m", "tigergen", "docs", "--quiet", "--out", str(stage)]
            subprocess.run(command, cwd=shipped(), check=True)
            stage.rename(folder)
    return folder


DOCUMENT = """\
openapi: 3.2.0
info: {title: Orders, version: '1', description: Buys things.}
servers: [{url: https://api.example.org}]
security: [{basic: []}]
paths:
  /orders/:
    get:
      summary: List the orders
      parameters:
        - {name: limit, in: query, description: 'At most so many', schema: {type: integer, minimum: 1, maximum: 50, default: 10}}
        - {name: offset, in: query, schema: {type: integer}}
      responses:
        '200': {description: OK, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Order'}}}}}
        '404': {description: No such order}
    post:
      requestBody:
        content:
          application/json:
            schema: {type: object, required: [note], properties: {note: {type: string}, state: {type: string, enum: [open, sent]}}}
      responses:
        '201': {description: Made, content: {application/json: {schema: {$ref: '#/components/schemas/Order'}, example: {id: '7'}}}}
  /events/:
    get:
      responses:
        '200':
          description: OK
          content: {text/event-stream: {itemSchema: {type: object, properties: {data: {contentSchema: {anyOf: [{$ref: '#/components/schemas/Sent'}]}}}}}}
components:
  securitySchemes: {basic: {type: http, scheme: basic}}
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: {type: string, description: Its number}
        parent: {$ref: '#/components/schemas/Order'}
    Sent:
      x-tigergen-event-name: sent
      description: When an order was sent.
      type: object
      properties: {order: {$ref: '#/components/schemas/Order'}}
"""


def write_small_site(folder: Path) -> None:
    """Write a site that has every kind of page, each with few elements."""
    texts = {
        "a.yaml": DOCUMENT,
        "b.yaml": DOCUMENT.replace("Buys things.", "Sells things."),
        "readme.md": (ROOT / "tests" / "documents" / "foo-readme.md").read_text(),
    }
    readings = [reading(text, name) for name, text in texts.items()]
    canonical = merge_readings(readings)
    link_sdk(canonical)
    complete_decided(canonical)
    lines = {one.document.name: one.document.lines for one in readings}
    change = Change(Impact.BREAKING, "operation-changed", "", "/paths/~1orders~1/get", "it is new")
    plan = build_plan(canonical, "orders", "orders")
    for name, text in site_files(
        plan, Inputs(readings, lines, since="v1", changes=[change])
    ).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Start the browser; skip the test if there is none."""
    if CHROMIUM is None:
        pytest.skip("there is no Chromium; Debian: apt install chromium")
    with sync_playwright() as playwright:
        # The pages are our own, and in containers the sandbox has nothing to stand on.
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield browser
        browser.close()


class Watched:
    """A page, and what it asked for, logged and raised."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.requests: list[str] = []
        self.problems: list[str] = []
        page.on("request", lambda request: self.requests.append(request.url))
        page.on("console", lambda message: self.problems.append(message.text))
        page.on("pageerror", lambda error: self.problems.append(str(error)))
