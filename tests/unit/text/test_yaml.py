"""Reading YAML with places, by the core schema, within limits."""

import pytest
from tigergen.text.tree import TextFault
from tigergen.text.yaml import parse_yaml


def test_values_know_their_lines_and_keys_theirs() -> None:
    root = parse_yaml("a:\n  b: 1\n  c:\n    - x\n    - y: z\n")
    assert root.get("a").line == 1
    assert root.get("a").get("b").line == 2
    assert [item.line for item in root.get("a").get("c").items()] == [4, 5]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("yes", "yes"),
        ("on", "on"),
        ("2018-08-26", "2018-08-26"),
        ("0x1F", 31),
        ("010", 10),
        ("1e3", 1000.0),
        ("~", None),
        ("true", True),
        ('"200"', "200"),
        ("'1'", "1"),
        ("1_000", "1_000"),
    ],
)
def test_scalars_follow_the_core_schema_of_yaml_1_2(text: str, value: object) -> None:
    assert parse_yaml(f"key: {text}").plain() == {"key": value}


@pytest.mark.parametrize(
    "text", ["---\na: 1\n---\n", "---\na: 1\n------\n", "\ufeffa: 1\n", "--- \n\na: 1"]
)
def test_front_matter_dashes_are_document_markers(text: str) -> None:
    assert parse_yaml(text).plain() == {"a": 1}


def test_json_is_read_with_places() -> None:
    root = parse_yaml('{"a": [1, 2.5, "x", true, null],\n "b": {"c": "200"}}')
    assert root.plain() == {"a": [1, 2.5, "x", True, None], "b": {"c": "200"}}
    assert root.get("b").line == 2


def test_a_key_that_stands_twice_is_remembered() -> None:
    root = parse_yaml("a: 1\na: 2\n")
    assert root.plain() == {"a": 2}
    assert root.twice == (("a", 2, 1),)


def test_integer_keys_become_text() -> None:
    assert parse_yaml("200:\n  x: 1").plain() == {"200": {"x": 1}}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a: [b", "S003"),
        ("a: b: c", "S003"),
        ("? [x]\n: 1", "S003"),
        ("[" * 150, "S003"),
        ("[" * 5000, "S005"),
        ("&a [*a]", "S005"),
        (
            "\n".join(
                ["a0: &a0 [x, x]"]
                + [f"a{i}: &a{i} [" + f"*a{i - 1}, " * 9 + "]" for i in range(1, 9)]
            ),
            "S041",
        ),
        ("a: \x01", "S003"),
    ],
)
def test_hostile_or_broken_text_gives_one_fault_with_a_place(text: str, code: str) -> None:
    with pytest.raises(TextFault) as caught:
        parse_yaml(text)
    assert caught.value.code == code
    assert 1 <= caught.value.line <= text.count("\n") + 1


def test_tags_construct_nothing() -> None:
    assert parse_yaml("a: !!python/object/apply:os.system [id]").plain() == {"a": ["id"]}


def test_a_merge_key_gives_what_the_mapping_itself_does_not_have() -> None:
    root = parse_yaml("base: &b {x: 1, y: 2}\nmore: &m {z: 3, x: 9}\na:\n  <<: [*b, *m]\n  y: 5\n")
    assert root.get("a").plain() == {"y": 5, "x": 1, "z": 3}
    assert parse_yaml('a: {"<<": 1}').plain() == {"a": {"<<": 1}}


def test_only_line_feeds_count_as_line_breaks() -> None:
    root = parse_yaml('a: "x\u2028y"\nb: "\u0085"\n---\nc: 1\n')
    assert root.get("b").line == 2
    assert root.get("b").end == 2
