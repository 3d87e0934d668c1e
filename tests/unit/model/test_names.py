"""Names by example, rule by rule; test_names_and_escapes.py has what holds for every text."""

from __future__ import annotations

import builtins
from collections.abc import Callable

import pytest
from markupsafe import Markup
from tigergen.model import escape, names


@pytest.mark.parametrize(
    ("function", "text", "expected"),
    [
        (names.snake, "filter[app-name]", "filter_app_name"),
        (names.snake, "userHTTPId2", "user_http_id2"),
        (names.snake, "", "field"),
        (names.snake, "2fa", "field_2_fa"),
        (names.snake, "class", "class_"),
        (names.snake, "match", "match_"),
        (names.snake, "Größe", "grosse"),
        (names.snake, "имя", "imya"),
        (names.snake, "名前", "ming_qian"),
        (names.snake, "p\u0430yp\u0430l", "paypal"),
        (names.snake, "a½b→c", "a1_2_b_c"),
        (names.snake, "Con", "con_"),
        (names.pascal, "aux", "AuxModel"),
        (names.file_stem, "NUL", "nul-page"),
        (names.package, "com1", "com1_api"),
        (names.page, "a_b_", "a-b"),
        (names.snake, "x" * 90, "x" * 80),
        (names.snake, "a" * 79 + "-b", "a" * 79),
        (names.pascal, "messaging-channels", "MessagingChannels"),
        (names.pascal, "", "Model"),
        (names.pascal, "3d", "Model3D"),
        (names.pascal, "none", "NoneModel"),
        (names.pascal, "value error", "ValueErrorModel"),
        (names.pascal, "key_error", "KeyErrorModel"),
        (names.pascal, "x" * 90, "X" + "x" * 79),
        (names.camel, "Get URL of it", "getUrlOfIt"),
        (names.camel, "", "operation"),
        (names.file_stem, "Order Line/../Item", "order-line-item"),
        (names.file_stem, "..", "page"),
        (names.file_stem, "x" * 90, "x" * 80),
        (names.file_stem, "a" * 79 + " b", "a" * 79),
        (names.distribution, "Tiger Connect", "tiger-connect"),
        (names.distribution, "", "api"),
        (names.package, "Tiger Connect", "tigerconnect"),
        (names.package, "", "api"),
        (names.package, "3scale", "api3scale"),
        (names.package, "json", "json_api"),
        (names.package, "httpx", "httpx_api"),
        (names.package, "import", "import_api"),
        (names.package, "x" * 90, "x" * 80),
        (names.version, "v2.10-rc1", "2.10.1"),
        (names.version, "", "0.0"),
        (names.version, "1.2.3.4", "1.2.3"),
        (names.version, "007", "7.0.0"),
        (names.plural, "order", "orders"),
        (names.plural, "status", "status"),
        (names.plural, "class", "classes"),
        (names.plural, "box", "boxes"),
        (names.plural, "quiz", "quizes"),
        (names.plural, "batch", "batches"),
        (names.plural, "dish", "dishes"),
        (names.plural, "city", "cities"),
        (names.plural, "day", "days"),
        (names.plural, "key", "keys"),
        (names.plural, "toy", "toys"),
        (names.plural, "guy", "guys"),
        (names.plural, "orders", "orders"),
        (names.plural, "person", "people"),
        (names.plural, "people", "people"),
        (names.plural, "child", "children"),
        (names.plural, "children", "children"),
        (names.singular, "orders", "order"),
        (names.singular, "cities", "city"),
        (names.singular, "ties", "tie"),
        (names.singular, "classes", "class"),
        (names.singular, "boxes", "box"),
        (names.singular, "quizes", "quiz"),
        (names.singular, "batches", "batch"),
        (names.singular, "dishes", "dish"),
        (names.singular, "class", "class"),
        (names.singular, "people", "person"),
        (names.singular, "children", "child"),
        (names.singular, "order", "order"),
        *(
            (function, word, word)
            for function in (names.plural, names.singular)
            for word in (
                "metadata",
                "data",
                "media",
                "status",
                "info",
                "information",
                "feedback",
                "news",
            )
        ),
    ],
)
def test_each_rule(function: Callable[[str], str], text: str, expected: str) -> None:
    assert function(text) == expected


def test_fallbacks_stand_for_names_without_letters() -> None:
    assert names.snake("!", fallback="item") == "item"
    assert names.snake("1", fallback="item") == "item_1"
    assert names.pascal("!", fallback="Item") == "Item"
    assert names.pascal("1", fallback="Item") == "Item1"
    assert names.camel("!", fallback="call") == "call"
    assert names.file_stem("!", fallback="file") == "file"


def test_a_namer_numbers_what_is_taken_and_underlines_what_is_reserved() -> None:
    namer = names.Namer({"self"})
    assert [namer.take(name) for name in ("a", "a", "a", "self", "self", "b_", "b_")] == [
        "a",
        "a_2",
        "a_3",
        "self_",
        "self_2",
        "b_",
        "b_2",
    ]
    assert [names.Namer({"Model"}).take("Model", joint=""), namer.take("a", joint="")] == [
        "Model2",
        "a2",
    ]


BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
CONTROLS = (
    "".join(map(chr, [*range(9), *range(0x0B, 0x20), *range(0x7F, 0xA0)])) + "\u2028\u2029\ufeff"
)


@pytest.mark.parametrize("char", BIDI + CONTROLS)
def test_no_character_that_hides_or_reorders_text_gets_through(char: str) -> None:
    for escaped in (
        escape.plain,
        escape.line,
        escape.docstring,
        escape.comment,
        escape.markdown,
        escape.markdown_cell,
        escape.markdown_code,
        escape.toml_string,
        escape.shell_word,
    ):
        assert char not in escaped(f"a{char}b") or char == "\n"


@pytest.mark.parametrize(
    ("function", "text", "expected"),
    [
        (escape.plain, "a\r\nb\rc\td", "a\nb\nc d"),
        (escape.line, "  a \n b\tc ", "a b c"),
        (escape.docstring, 'a\\ """ b  ', 'a\\\\ \\"\\"\\" b'),
        (escape.comment, "a\nb", "a b"),
        (escape.python_string, 'a"b\\', '"a\\"b\\\\"'),
        (escape.python_string, "é\u202e\U000e0001", '"é\\u202e\\U000e0001"'),
        (
            escape.markdown,
            "*a* [b](c) <d> | ~e~ `f` \\ _g_ &",
            "\\*a\\* \\[b\\](c) &lt;d\\> \\| \\~e\\~ \\`f\\` \\\\ \\_g\\_ &amp;",
        ),
        (
            escape.markdown,
            "# a\n- b\n1. c\n2) d\n+ e\n= f",
            "\\# a\n\\- b\n1\\. c\n2\\) d\n\\+ e\n\\= f",
        ),
        (escape.markdown_cell, "a\n- b", "a - b"),
        (escape.markdown_code, "a", "`a`"),
        (escape.markdown_code, "a`b", "``a`b``"),
        (escape.markdown_code, "`a", "`` `a ``"),
        (escape.markdown_code, "a``b`", "``` a``b` ```"),
        (escape.markdown_code, "a|b", "<code>a\\|b</code>"),
        (escape.markdown_code, "", "`  `"),
        (escape.markdown_code, "a`", "`` a` ``"),
        (escape.markdown, " a \n  b ", "a\nb"),
        (escape.markdown, "www.a.b https://c.d", "www\\.a.b https\\://c.d"),
        (escape.markdown, "WWW.a :x a:b", "WWW\\.a :x a:b"),
        (escape.markdown, ": a\n> b\n12. c", "\\: a\n\\> b\n12\\. c"),
        (escape.html, "a<b>&\"'\x07", "a&lt;b&gt;&amp;&#34;&#39;"),
        (escape.toml_string, 'a "b"\nc é', '"a \\"b\\" c é"'),
        (escape.shell_word, "it's", "'it'\\''s'"),
    ],
)
def test_each_escape(function: Callable[[str], str], text: str, expected: str) -> None:
    assert function(text) == expected


def test_a_block_of_code_has_a_fence_that_its_text_does_not_have() -> None:
    assert escape.fenced("a", "py") == "```py\na\n```"
    assert escape.fenced("a ``` b", "") == "````\na ``` b\n````"
    assert escape.fenced("a `` b", "") == "```\na `` b\n```"


def test_pieces_of_text_in_spans_of_their_class() -> None:
    pieces = [("k", "a<b>"), ("", '"c" & \u202ed'), ("s", "")]
    spans = '<span class="k">a&lt;b&gt;</span>"c" &amp; d<span class="s"></span>'
    assert escape.html_spans(pieces) == spans
    assert isinstance(escape.html_spans(pieces), Markup)


ERRORS = [
    name
    for name, value in vars(builtins).items()
    if isinstance(value, type) and issubclass(value, BaseException)
]


@pytest.mark.parametrize("name", [*ERRORS, "Ellipsis", "NotImplemented", "True", "False", "None"])
def test_no_class_is_called_like_a_builtin(name: str) -> None:
    assert names.pascal(name) == f"{name}Model"


PORTS = [f"{port}{number}" for port in ("com", "lpt") for number in range(10)]


@pytest.mark.parametrize("name", ["con", "prn", "aux", "nul", *PORTS])
def test_no_file_is_called_like_a_device(name: str) -> None:
    assert names.file_stem(name) == f"{name}-page"
    assert names.snake(name) == f"{name}_"
    assert names.pascal(name) == f"{name.capitalize()}Model"
    assert names.is_reserved_package(name)


# Those that a package of ours or tigergen itself imports, and modules that some Pythons have.
@pytest.mark.parametrize(
    "name",
    """annotated_types anyascii anyio attr attrs certifi click datamodel_code_generator filelock h11 httpcore httpx
    idna jinja2 jsonpath jsonschema jsonschema_rs markupsafe openapi_spec_validator pydantic pydantic_core referencing
    rpds ruff sniffio tigergen typing_extensions typing_inspection yaml aifc annotationlib asynchat asyncore audioop
    cgi cgitb chunk compression crypt distutils imghdr imp lib2to3 mailcap msilib nis nntplib ossaudiodev pipes smtpd
    sndhdr spwd sunau telnetlib test tomllib uu xdrlib json sys""".split(),
)
def test_no_package_hides_a_module(name: str) -> None:
    assert names.is_reserved_package(name)


@pytest.mark.parametrize("name", ["orders", "api", "x"])
def test_other_packages_are_free(name: str) -> None:
    assert not names.is_reserved_package(name)


def test_classes_differ_by_more_than_case() -> None:
    namer = names.Namer(["Client"], classes=True)
    found = [
        namer.take(names.own(name), joint="") for name in ("Order", "ORDER", "client", "Other")
    ]
    assert found == ["Order", "ORDER2", "client2", "Other"]
    assert namer.has(names.own("oRDER"))
    assert not names.Namer(["Client"]).has(names.own("client"))


@pytest.mark.parametrize(
    ("word", "many"), [("bus", "bus"), ("y", "ys"), ("ay", "ays"), ("ey", "eys"), ("x", "xes")]
)
def test_plurals_of_short_words(word: str, many: str) -> None:
    assert names.plural(word) == many


@pytest.mark.parametrize(
    ("many", "word"), [("s", "s"), ("as", "a"), ("dies", "die"), ("flies", "fly"), ("ss", "ss")]
)
def test_singulars_of_short_words(many: str, word: str) -> None:
    assert names.singular(many) == word
