"""Save the pages of tests/fidelity/pages: its documents, rendered and saved as a person gets them.

    python tests/fidelity/render.py FOLDER [PAGE]

FOLDER holds the npm packages that render, each in a folder of its name and version (`redoc-2.5.4`,
`swagger-ui-dist-5.35.0`); they are not part of this project. Styles, scripts, pictures and the classes that
ReDoc makes up are cut out, so that a reviewer can read the pages; all else stays as the browser wrote it.
"""

from __future__ import annotations

import json
import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml
from playwright.sync_api import Browser, Route, sync_playwright

HERE = Path(__file__).parent / "pages"
ORIGIN = "http://docs.example/"
_PAGE: Final = '<!doctype html><meta charset="utf-8"><title>API</title><div id="page"></div>'
_REDOC: Final = """<script src="/redoc.standalone.js"></script>
<script>Redoc.init("/openapi.json", OPTIONS, document.getElementById("page"))</script>"""
_SWAGGER: Final = """<script src="/swagger-ui-bundle.js"></script>
<script src="/swagger-ui-standalone-preset.js"></script>
<script>SwaggerUIBundle(Object.assign({url: "/openapi.json", dom_id: "#page", deepLinking: true,
presets: [SwaggerUIBundle.presets.apis, SwaggerUIStandalonePreset], layout: "StandaloneLayout"}, OPTIONS))</script>"""
_OPTIONS: Final[dict[str, dict[str, Any]]] = {
    "folded": {"docExpansion": "list"},
    "examples": {"docExpansion": "full"},
    "security": {"schemaExpansionLevel": "all", "expandResponses": "all", "docExpansion": "full"},
    "unfolded": {
        "schemaExpansionLevel": "all",
        "expandResponses": "all",
        "docExpansion": "full",
        "defaultModelRendering": "model",
        "defaultModelExpandDepth": 20,
        "defaultModelsExpandDepth": 20,
    },
}
_UNFOLD: Final = """async () => {
  for (let round = 0; round < 20; round++) {
    const left = document.querySelectorAll(".model-toggle.collapsed");
    if (!left.length) break;
    left.forEach(one => one.click());
    await new Promise(done => setTimeout(done, 50));
  }
  const deep = ".json-schema-2020-12[data-json-schema-level='0'] > * > .json-schema-2020-12-expand-deep-button";
  document.querySelectorAll(deep).forEach(one => { if (one.textContent == "Expand all") one.click(); });
  await new Promise(done => setTimeout(done, 200));
}"""
_SECURITY: Final = """async () => {
  document.querySelectorAll("h5").forEach(one => {
    if (one.textContent.startsWith("Authorizations")) one.click();
  });
  document.querySelector(".auth-wrapper .authorize")?.click();
  await new Promise(done => setTimeout(done, 500));
}"""
"""Unfolds what ReDoc has of security, and opens the dialog of Swagger UI."""
_SELECTED: Final = """() => {
  document.execCommand("selectAll");
  return getSelection().toString().trim() + "\\n";
}"""


@dataclass(frozen=True)
class Saved:
    """A page to save: a document, the package that renders it, and what is unfolded."""

    document: str
    package: str
    mode: str
    text: bool = False
    """Whether all of the page is selected and copied, and not saved."""

    @property
    def file(self) -> Path:
        renderer, _, version = self.package.replace("swagger-ui-dist", "swagger-ui").rpartition("-")
        stem = f"{self.document}.{renderer}-{version.partition('.')[0]}-{self.mode}"
        return HERE / (f"{stem}-copied.txt" if self.text else f"{stem}.html")


PAGES: Final = (
    Saved("harbour", "redoc-2.5.4", "folded"),
    Saved("harbour", "redoc-2.5.4", "unfolded"),
    Saved("harbour", "swagger-ui-dist-5.35.0", "folded"),
    Saved("harbour", "swagger-ui-dist-5.35.0", "examples"),
    Saved("harbour", "swagger-ui-dist-4.19.1", "unfolded"),
    Saved("pier", "swagger-ui-dist-3.52.5", "unfolded"),
    Saved("quay", "swagger-ui-dist-5.35.0", "unfolded"),
    Saved("lock", "redoc-2.5.4", "security"),
    Saved("lock", "swagger-ui-dist-5.35.0", "security"),
    Saved("harbour", "redoc-2.5.4", "folded", text=True),
    Saved("harbour", "redoc-2.5.4", "unfolded", text=True),
    Saved("harbour", "swagger-ui-dist-5.35.0", "examples", text=True),
)


def saved(browser: Browser, document: object, page: Saved, folder: Path) -> str:
    """The markup of a page, or its text, when nothing more happens on it."""
    redoc = page.package.startswith("redoc")
    start = _PAGE + (_REDOC if redoc else _SWAGGER).replace(
        "OPTIONS", json.dumps(_OPTIONS[page.mode])
    )
    tab = browser.new_page()

    def answer(route: Route) -> None:
        name = route.request.url.removeprefix(ORIGIN)
        if not name:
            route.fulfill(body=start, content_type="text/html")
        elif name == "openapi.json":
            route.fulfill(body=json.dumps(document, default=str), content_type="application/json")
        elif name.endswith(".js"):
            inside = "bundles/" if redoc else ""
            bundle = folder / page.package / f"{inside}{name}"
            route.fulfill(path=str(bundle), content_type="text/javascript")
        else:
            route.abort()

    tab.route("**/*", answer)
    tab.goto(ORIGIN)
    tab.wait_for_selector(".opblock, [data-section-id]", state="attached")
    before, now = -1, 0
    while before != now:
        tab.wait_for_timeout(500)
        before, now = now, tab.evaluate("document.body.innerHTML.length")
    if not redoc and page.mode == "unfolded":
        tab.evaluate(_UNFOLD)
    if page.mode == "security":
        tab.evaluate(_SECURITY)
    shown = str(tab.evaluate(_SELECTED if page.text else "document.documentElement.outerHTML"))
    tab.close()
    return shown


def legible(markup: str) -> str:
    """A page without what nobody reads, the larger elements on lines of their own."""
    markup = re.sub(r"(?s)<(style|svg|script)\b.*?</\1>", "", markup)
    markup = re.sub(
        r' (?:style|tabindex|rel|target|aria-controls|aria-labelledby)="[^"]*"', "", markup
    )
    markup = re.sub(r'(src|href)="(?:data|blob|file):[^"]*"', r'\1=""', markup)
    # A made up class is `sc-` and a hash beside one of mixed letters.
    markup = re.sub(
        r'class="sc-[\w-]+(?: (?!redoc|api-|menu-)[a-zA-Z]{5,7}(?=[ "]))?', 'class="', markup
    )
    tags = "tr|h[1-5]|li|table|div|article|section|option|button"
    return re.sub(rf"(?=<(?:{tags})\b)", "\n", f"<!DOCTYPE html>\n{markup}\n")


def main() -> None:
    folder, *only = sys.argv[1:]
    with sync_playwright() as playwright:
        path = shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
        for page in PAGES:
            if not only or page.file.name in only:
                document = yaml.safe_load((HERE / f"{page.document}.yaml").read_text())
                shown = saved(browser, document, page, Path(folder))
                page.file.write_text(shown if page.text else legible(shown))
                print(page.file.name, len(shown))
        browser.close()


if __name__ == "__main__":
    main()
