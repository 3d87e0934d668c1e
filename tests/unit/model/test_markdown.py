"""Text of documents in Markdown shows as written, and writes no markup: judged by GitHub's own renderer."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from rendered import rendered
from tigergen.model import escape

PIECES = [
    "<img src=x onerror=alert(1)>",
    "<script>",
    "</script>",
    "<!--",
    "-->",
    "<b>",
    "&lt;",
    "&#x3c;",
    "&amp;",
    "http://x.y/",
    "https://a.b",
    "ftp://a.b",
    "www.x.y",
    "javascript:alert(1)",
    "](javascript:alert(1))",
    "[a]",
    "[a]: http://x.y",
    "![",
    "[^1]",
    "[^1]: note",
    "\\",
    "`",
    "``",
    "```",
    "~~~",
    "~",
    "*",
    "**",
    "_",
    "__",
    "|",
    "\\|",
    "\n",
    "\n\n",
    "\n    ",
    "  \n",
    "\t",
    "#",
    "# ",
    "- ",
    "+ ",
    "1. ",
    "1) ",
    "> ",
    "===",
    "---",
    "***",
    "- [ ] ",
    ":",
    "(",
    ")",
    "a",
    "word",
    " ",
    "\u202e",
    "\0",
    "\r",
    "| a | b |\n| - | - |",
    "<http://x.y>",
    '"',
    "'",
    "$",
    "{{",
    "}}",
    "<?",
    "<![CDATA[",
]
hostile = st.lists(st.sampled_from(PIECES), max_size=8).map("".join)


def words(text: str) -> list[str]:
    return escape.plain(text).split()


@given(hostile)
@example("http://x/<img src=x onerror=alert(1)>")
@example("www.x.y/<b>")
@example("a\n    b")
@example("a  \nb")
def test_a_paragraph_shows_what_was_written(text: str) -> None:
    page = rendered(escape.markdown(text))
    assert set(page.tags) <= {"p"}
    assert page.text.get("p", "").split() == words(text)


@given(hostile)
@example("a\\|<img src=x onerror=alert(1)>")
@example("http://x/<b>|")
def test_a_cell_and_a_heading_hold_their_text_and_no_more(text: str) -> None:
    cell, span = escape.markdown_cell(text), escape.markdown_code(text)
    page = rendered(f"| a | b |\n| --- | --- |\n| {cell} | {span} |\n")
    assert page.tags == ["table", "thead", "tr", "th", "th", "tbody", "tr", "td", "td", "code"]
    assert page.attributes == []
    assert page.text["td"].split() == words(text) * 2
    assert page.text.get("code", "").split() == words(text)
    heading = rendered(f"# {cell} x")
    assert heading.tags == ["h1"]
    assert heading.text["h1"].split() == [*words(text), "x"]


@given(hostile, st.sampled_from(["python", "sh"]))
def test_a_block_of_code_ends_where_it_should(text: str, language: str) -> None:
    page = rendered(escape.fenced(escape.Code(text), language) + "\n\nend\n")
    assert page.tags == ["pre", "code", "p"]
    assert page.text["code"].split() == text.replace("\0", "\ufffd").split()
    assert page.text["p"].strip() == "end"


@pytest.mark.parametrize("text", ["me@x.test", "mailto:me@x.test"])
def test_an_address_may_become_a_link_to_itself(text: str) -> None:
    page = rendered(escape.markdown(text))
    assert [value for _, value in page.attributes] in ([], ["mailto:me@x.test"])
