"""Names and prose from documents are hostile: whatever comes in, what goes out is harmless."""

import ast
import keyword
import tomllib

from hypothesis import given
from hypothesis import strategies as st
from tigergen.generate.environment import docstring_text
from tigergen.model import escape, names

any_text = st.text(max_size=60)


@given(any_text)
def test_every_name_becomes_an_identifier(text: str) -> None:
    for made in (names.snake(text), names.pascal(text), names.package(text)):
        assert made.isidentifier()
        assert made.isascii()
        assert not keyword.iskeyword(made)


@given(any_text)
def test_every_name_becomes_a_file_stem(text: str) -> None:
    stem = names.file_stem(text)
    assert stem
    assert set(stem) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")


@given(st.lists(any_text, max_size=8))
def test_a_namer_never_gives_a_name_twice(texts: list[str]) -> None:
    namer = names.Namer({"self"})
    taken = [namer.take(names.snake(text)) for text in texts]
    assert len(set(taken)) == len(taken)
    assert "self" not in taken


@given(st.text())
def test_a_docstring_is_one_string_and_says_the_text(text: str) -> None:
    for body in (escape.docstring(text), docstring_text(text)):
        padded = body + (" " if body.endswith('"') else "")
        module = ast.parse(f'"""{padded}"""')
        assert len(module.body) == 1
        assert isinstance(module.body[0], ast.Expr)
    words = ast.literal_eval(f'"""{docstring_text(text)}"""').split()
    assert words == escape.plain(text).split()


@given(st.text())
def test_a_python_string_evaluates_to_the_text(text: str) -> None:
    assert ast.literal_eval(escape.python_string(text)) == text


@given(st.text())
def test_a_toml_string_is_one_value(text: str) -> None:
    assert tomllib.loads(f"a = {escape.toml_string(text)}") == {"a": escape.line(text)}


@given(st.text())
def test_a_table_cell_stays_one_cell_without_markup(text: str) -> None:
    cell = escape.markdown_cell(text)
    assert "\n" not in cell
    assert "<" not in cell.replace("\\<", "")
    assert "|" not in cell.replace("\\|", "")


def test_plural_and_singular() -> None:
    for one, many in [
        ("message", "messages"),
        ("category", "categories"),
        ("address", "addresses"),
        ("metadata", "metadata"),
        ("person", "people"),
        ("box", "boxes"),
    ]:
        assert names.plural(one) == many
        assert names.plural(many) == many
        assert names.singular(many) == one


def test_words_of_names() -> None:
    assert names.snake("userHTTPId2") == "user_http_id2"
    assert names.snake("filter[app-name]") == "filter_app_name"
    assert names.snake("class") == "class_"
    assert names.pascal("messaging-channels") == "MessagingChannels"
    assert names.snake("2fa") == "field_2_fa"


def test_names_do_not_depend_on_the_interpreter() -> None:
    """`type` became a soft keyword in Python 3.12; what is generated must not differ by that."""
    assert (names.snake("type"), names.snake("match"), names.snake("class")) == (
        "type",
        "match_",
        "class_",
    )
    assert all(names.snake(word) == f"{word}_" for word in keyword.kwlist if word.islower())
    assert names.pascal("python finalization error") == "PythonFinalizationErrorModel"
