"""The site in a real browser: what readers do with it, and what it does without their asking."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from chromium import Watched, chromium, shipped_sites, write_small_site
from conftest import ROOT
from playwright.sync_api import Browser, Page, expect

KINDS = [
    "tigerconnect/index.html",
    "tigerconnect/resources/messages.html",
    "tigerconnect/models/Message.html",
    "tigerconnect/models/index.html",
    "tigerconnect/events.html",
    "tigerconnect/guides/events.html",
    "tigerconnect/rules.html",
    "tigerconnect/ledger.html",
    "tigerconnect/coverage.html",
    "tigerconnect/sources/message-typing-fragment.html",
    "courier/resources/org-preferences.html",
    "courier/guides/authentication.html",
    "courier/models/VoiceSurvey.html",
]
"""A page of each kind."""


@pytest.fixture(scope="session")
def sites() -> Path:
    return shipped_sites()


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    write_small_site(folder)
    return folder


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """A browser that is closed before other tests run: Playwright's event loop runs as long as it does."""
    with chromium() as found:
        yield found


@pytest.fixture
def watched(browser: Browser) -> Iterator[Watched]:
    context = browser.new_context(viewport={"width": 1440, "height": 900}, color_scheme="light")
    context.set_default_timeout(10_000)
    yield Watched(context.new_page())
    context.close()


@pytest.fixture
def page(watched: Watched) -> Page:
    return watched.page


def url(sites: Path, page: str) -> str:
    name, _, anchor = page.partition("#")
    return (sites / name).as_uri() + (f"#{anchor}" if anchor else "")


# -- what the pages may do -------------------------------------------------------------------------


def test_nothing_leaves_the_page_and_nothing_is_logged(sites: Path, watched: Watched) -> None:
    for name in KINDS:
        watched.page.goto(url(sites, name))
    assert watched.problems == []
    assert {request.partition(":")[0] for request in watched.requests} == {"file"}


def test_the_policy_refuses_scripts_styles_and_requests(sites: Path, page: Page) -> None:
    page.goto(url(sites, KINDS[0]))
    done = page.evaluate(
        """async () => {
          const script = document.createElement("script");
          script.textContent = "self.ran = true";
          document.head.append(script);
          const style = document.createElement("style");
          style.textContent = "body { color: rgb(1, 2, 3) }";
          document.head.append(style);
          const refused = await fetch("https://example.org/").then(() => false, () => true);
          return [self.ran === undefined, getComputedStyle(document.body).color !== "rgb(1, 2, 3)", refused];
        }"""
    )
    assert done == [True, True, True]


def violations(page: Page, rules: list[str]) -> str:
    """What axe finds, with a few of the marks and trees open; an empty text if it finds nothing."""
    page.evaluate(
        "for (const one of [...document.querySelectorAll('main details')].slice(0, 6)) one.open = true"
    )
    found = Axe().run(page, options={"runOnly": rules, "resultTypes": ["violations"]})
    return found.generate_report()[:4000] if found.violations_count else ""


RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def test_every_kind_of_page_is_accessible(small: Path, page: Page) -> None:
    pages = ["index", "api", "changes", "coverage", "events", "ledger", "rules", "sources/readme"]
    pages += ["models/index", "models/Order", "resources/orders", "resources/events"]
    pages += [f"guides/{path.stem}" for path in (small / "guides").iterdir()]
    templates = list((ROOT / "templates" / "site").glob("*.html.jinja"))
    assert len(pages) == len(templates) - 1, "a kind of page is missing here"
    for name in pages:
        page.goto((small / f"{name}.html").as_uri())
        assert violations(page, RULES) == "", name


def test_dark_pages_have_contrast(small: Path, page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    for name in ("index", "resources/orders", "sources/readme"):
        page.goto((small / f"{name}.html").as_uri())
        assert violations(page, ["color-contrast"]) == "", name


def test_pages_of_the_shipped_apis_are_accessible(sites: Path, page: Page) -> None:
    for name in ("tigerconnect/resources/users.html", "courier/resources/org-preferences.html"):
        page.goto(url(sites, name))
        assert violations(page, RULES) == "", name


def test_search_is_accessible(small: Path, page: Page) -> None:
    page.goto((small / "index.html").as_uri())
    page.keyboard.press("/")
    page.get_by_role("combobox").fill("order")
    assert violations(page, RULES) == ""


def test_nothing_moves_while_a_page_loads(sites: Path, page: Page) -> None:
    for name in KINDS:
        page.goto(url(sites, name))
        moved = page.evaluate(
            """() => new Promise(done => {
              let sum = 0;
              new PerformanceObserver(list => { for (const one of list.getEntries()) sum += one.value })
                .observe({ type: "layout-shift", buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
            })"""
        )
        assert moved == 0, name


# -- what readers do ---------------------------------------------------------------------------------


def test_search_by_keyboard_forgives_typing_errors(sites: Path, page: Page) -> None:
    page.goto(url(sites, "courier/index.html"))
    page.keyboard.press("/")
    search = page.get_by_role("combobox", name="Search the API")
    expect(search).to_be_focused()
    search.press_sequentially("voice servey list")
    options = page.get_by_role("option")
    expect(options.first).to_contain_text("voice_surveys.list")
    expect(options.first).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    expect(options.nth(1)).to_have_attribute("aria-selected", "true")
    expect(search).to_have_attribute("aria-activedescendant", "found-1")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url("**/resources/voice-surveys.html#list")


@pytest.mark.parametrize(
    ("typed", "kind", "name"),
    [
        ("messages.send", "operation", "messages.send"),
        ("mesage", "event", "message"),
        ("counterParty", "field", "counterParty"),
        ("typing:change", "event", "typing:change"),
        ("sendToUser", "vendor", "messages.sendToUser"),
        ("autentication", "page", "Authentication"),
        ("update mesage status", "operation", "messages.update_status"),
    ],
)
def test_search_finds(sites: Path, page: Page, typed: str, kind: str, name: str) -> None:
    page.goto(url(sites, "tigerconnect/index.html"))
    page.get_by_role("button", name="Search").click()
    page.get_by_role("combobox").fill(typed)
    first = page.get_by_role("option").first
    expect(first.locator("small")).to_have_text(kind)
    expect(first.locator("b")).to_have_text(name)
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(page.get_by_role("button", name="Search")).to_be_focused()


def test_search_shows_what_was_typed_as_text(sites: Path, page: Page) -> None:
    page.goto(url(sites, "tigerconnect/index.html"))
    page.keyboard.press("/")
    page.get_by_role("combobox").fill("<img src=x> zzzz")
    expect(page.get_by_role("status")).to_contain_text("0 found")
    expect(page.get_by_role("option")).to_have_count(0)


def test_a_mark_opens_to_the_line_and_the_line_is_there(sites: Path, page: Page) -> None:
    page.goto(url(sites, "tigerconnect/resources/groups.html"))
    row = page.locator('[id="create.members"]')
    mark = row.locator("summary", has_text="items inferred")
    evidence = row.locator("details.inferred > div")
    expect(evidence).to_be_hidden()
    mark.focus()
    page.keyboard.press("Enter")
    expect(evidence).to_be_visible()
    expect(evidence).to_contain_text("by the rule same-name-elsewhere")
    quoted = evidence.locator("q").first.inner_text()
    evidence.get_by_role("link").first.click()
    page.wait_for_url("**/sources/*.html#L*")
    line = page.locator(":target")
    expect(line).to_contain_text(quoted)
    expect(line).to_be_in_viewport()


def test_a_contradiction_shows_both_sides_and_what_settled_it(sites: Path, page: Page) -> None:
    page.goto(url(sites, "tigerconnect/index.html"))
    page.get_by_text("decided, disputed").or_(page.get_by_text("stated, disputed")).first.click()
    dispute = page.locator("details[open] .d").first
    expect(dispute.locator("li")).not_to_have_count(0)
    expect(dispute).to_contain_text("holds")
    expect(dispute).to_contain_text("Settled by")
    dispute.get_by_role("link", name=re.compile("Contradiction C")).click()
    page.wait_for_url("**/ledger.html#C*")
    expect(page.locator(":target")).to_be_in_viewport()


def test_light_and_dark(sites: Path, browser: Browser) -> None:
    def ground(page: Page) -> int:
        colour = page.evaluate("getComputedStyle(document.body).backgroundColor")
        return sum(map(int, re.findall(r"\d+", colour)))

    context = browser.new_context(color_scheme="dark")
    page = context.new_page()
    page.goto(url(sites, KINDS[0]))
    assert ground(page) < 150
    page.get_by_role("button", name="Switch between light and dark").click()
    assert ground(page) > 700
    page.goto(url(sites, KINDS[1]))
    assert ground(page) > 700
    context.close()


def test_the_keyboard_reaches_everything_and_shows_where_it_is(sites: Path, page: Page) -> None:
    page.goto(url(sites, KINDS[1]))
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
    for _ in range(12):
        page.keyboard.press("Tab")
        style = page.evaluate(
            """(() => { const one = document.activeElement;
            const shown = one.matches(".tabs input") ? one.nextElementSibling : one;
            return [document.querySelector("main").contains(one), getComputedStyle(shown).outlineStyle] })()"""
        )
        assert style == [True, "solid"]


def test_the_place_that_is_read_is_marked(sites: Path, page: Page) -> None:
    page.goto(url(sites, "tigerconnect/resources/messages.html#recall"))
    side = page.get_by_role("navigation", name="Pages")
    expect(side.locator("[aria-current=page]")).to_have_text("messages")
    expect(side.locator("[aria-current=location]")).to_contain_text("recall")


def test_one_choice_of_language_holds_for_all_calls(sites: Path, page: Page) -> None:
    page.goto(url(sites, "tigerconnect/resources/groups.html"))
    page.get_by_text("curl", exact=True).first.click()
    shown = page.locator(".tabs > div:visible")
    assert all("curl" in text for text in shown.all_inner_texts())
    page.goto(url(sites, "tigerconnect/resources/users.html"))
    expect(page.locator(".tabs > div:visible").first).to_contain_text("curl")


def test_a_phone_shows_everything_without_scrolling_sideways(sites: Path, browser: Browser) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, is_mobile=True)
    page = context.new_page()
    for name in KINDS:
        page.goto(url(sites, name))
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, name
    side = page.get_by_role("navigation", name="Pages")
    expect(side).to_be_hidden()
    page.get_by_label("Menu").check()
    expect(side).to_be_visible()
    context.close()


def test_without_scripts_everything_can_be_read(sites: Path, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(url(sites, "tigerconnect/resources/messages.html"))
    expect(page.get_by_role("button", name="Search")).to_have_count(0)
    expect(page.get_by_role("navigation", name="Pages")).to_be_visible()
    page.locator("#send summary", has_text="stated").first.click()
    expect(page.locator("#send details[open] q").first).to_be_visible()
    tabs = page.locator("#send .tabs")
    expect(tabs.get_by_text("from tigerconnect import Client")).to_be_visible()
    tabs.get_by_text("curl", exact=True).click()
    expect(tabs.get_by_text("--request")).to_be_visible()
    context.close()


def test_paper_has_no_navigation_and_every_sample(sites: Path, page: Page) -> None:
    page.goto(url(sites, "tigerconnect/resources/groups.html"))
    page.emulate_media(media="print")
    expect(page.get_by_role("navigation", name="Pages")).to_be_hidden()
    assert page.locator("#create .tabs > div:visible").count() == 3


# -- on a web server ---------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def served(sites: Path) -> Iterator[str]:
    """The sites below a path of a web server."""

    class Silent(SimpleHTTPRequestHandler):
        def log_message(self, *arguments: object) -> None:
            pass

    handler = partial(Silent, directory=str(sites.parent))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/{sites.name}/"
    server.shutdown()
    server.server_close()


def test_the_site_works_below_any_path_of_a_server(served: str, watched: Watched) -> None:
    page = watched.page
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{served}tigerconnect/resources/groups.html")
    page.locator("#create").get_by_role("button", name="Copy").first.click()
    expect(page.get_by_role("button", name="Copied")).to_be_visible()
    assert "client.groups.create(" in page.evaluate("navigator.clipboard.readText()")
    page.keyboard.press("/")
    page.get_by_role("combobox").fill("users.find")
    page.keyboard.press("Enter")
    page.wait_for_url("**/tigerconnect/resources/users.html#find")
    assert watched.problems == []
    assert all(request.startswith(served) for request in watched.requests)


def test_a_served_site_loads_again_when_a_source_changes(tmp_path: Path, page: Page) -> None:
    source = tmp_path / "api.yaml"
    text = "swagger: '2.0'\ninfo: {title: Kites, version: '1'}\npaths:\n  /kites/:\n    get: {responses: {200: {description: OK}}}\n"
    source.write_text(text)
    (tmp_path / "tigergen.yaml").write_text("name: kites\nsources: [api.yaml]\n")
    command = [sys.executable, "-m", "tigergen", "docs", "--serve"]
    with subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as process:
        try:
            assert process.stderr is not None
            address = next(
                found[0] for line in process.stderr if (found := re.search(r"http://\S+", line))
            )
            assert address.startswith("http://127.0.0.1:")
            page.goto(address)
            expect(page.get_by_role("heading", level=1)).to_have_text("Kites")
            source.write_text(text.replace("Kites", "Gliders"))
            expect(page.get_by_role("heading", level=1)).to_have_text("Gliders", timeout=60_000)
        finally:
            process.terminate()
