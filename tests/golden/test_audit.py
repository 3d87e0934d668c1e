"""Every fact of TigerConnect's README, counted by a reading of its own, is in openapi.yaml.

The counting below shares no code with tigergen: it goes line by line with a few patterns made for this
one README. It is tried on the sources of specs/, whose prose is reworded, and, where they are at hand, on
the originals; what the two say must be equal but for words.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from conftest import ROOT, TIGERCONNECT, merge_readings, reading
from tigergen.model.canonical import Canonical
from tigergen.model.claim import PRESENT, Claim
from tigergen.model.openapi import ENUM_DESCRIPTIONS

SOURCES = TIGERCONNECT / "sources"
SEEDS = ROOT.parent / "shared" / "seeds"
ORIGINALS = {
    "message-status-fragment.yaml": "000_*",
    "message-typing-fragment.yaml": "001_*",
    "apis.yaml": "002_*",
    "javascript-sdk-readme.txt": "003_*",
}
README = "javascript-sdk-readme.txt"
NBSP = "\u00a0"
needs_originals = pytest.mark.skipif(not SEEDS.is_dir(), reason="shared/seeds is not here")

Fact = tuple[str, str, str]
"""Kind, of what, and what is said."""


def source(name: str, *, original: bool) -> str:
    path = next(SEEDS.glob(ORIGINALS[name])) if original else SOURCES / name
    return path.read_text()


# -- counting, without tigergen -------------------------------------------------------------------


def tables(lines: list[str]) -> Iterator[Fact]:
    for start, line in enumerate(lines):
        if line != "Property Type Description":
            continue
        named = [
            above for above in lines[max(0, start - 6) : start] if re.fullmatch(r"[A-Z]\w+", above)
        ]
        model = named[-1]
        for row in lines[start + 1 : lines.index("", start)]:
            name, kind, text = row.split(" ", 2)
            yield from member(f"{model}.{name}", kind, text)


def member(where: str, kind: str, text: str) -> Iterator[Fact]:
    """Name, type, whether it is needed, description, values, default, example, unit."""
    yield "field", where, ""
    yield "type", where, kind.strip("?")
    yield "optional", where, str(kind.startswith("?"))
    yield "text", where, text
    values = re.search(
        r"(?:Values?: |^)((?:[A-Z_]{2,}|[a-z]+)(?: \(default\))?(?:, (?:or )?(?:[A-Z_]{2,}|[a-z]+)(?: \(default\))?)+)",
        text,
    )
    for value in re.findall(
        r"[A-Z_]{2,}|\b[a-z]+\b", re.sub(r"\(default\)|\bor\b", "", values[1]) if values else ""
    ):
        yield "value", where, value
    for default in re.findall(r"default: (-?\w+)|(\w+) \(default\)", text):
        yield "default", where, default[0] or default[1]
    for example in re.findall(r"\(e\.g\. (\S+)\)", text):
        yield "example", where, example


def models(lines: list[str]) -> Iterator[Fact]:
    """The models that are lists: MessageOptions and MuteEntry."""
    owner = ""
    for line in lines:
        if line == "MessageOptions" or line.startswith("MuteEntry has"):
            owner = line.split()[0]
        elif not line.startswith("  •"):
            owner = owner if not line else ""
        elif owner:
            name, kind, text = re.findall(r"^  • (\w+): (\S+)(?: - (.*))?$", line)[0]
            yield "field", f"{owner}.{name}", ""
            yield "type", f"{owner}.{name}", kind.strip("?")
            if text:
                yield "text", f"{owner}.{name}", text


def signatures(text: str) -> Iterator[Fact]:
    pattern = r"^client\.([\w.]+)\(((?:[^()]|\([^()\n]*\))*)\)(?::(\S+))?$"
    for name, inside, returns in re.findall(pattern, text, re.MULTILINE):
        plain = re.sub(r"//.*|/\*.*?\*/", "", inside)
        if name == "on" or (":" not in plain and "=" not in plain and not returns):
            continue
        yield "method", name, ""
        if returns:
            yield "returns", name, re.sub(r"Promise\.<(.*),Error>", r"\1", returns)
        for argument in re.findall(r"(\w+)(?:: |:\n)|^\s*(\w+) = ", plain, re.MULTILINE):
            yield "argument", f"{name}({argument[0] or argument[1]})", ""
        for argument, kind in re.findall(r"(\w+): ([\w<>|?\[\]]+)", plain):
            yield "argument type", f"{name}({argument})", kind
        for argument, default in re.findall(r"(\w+)(?:: \S+)? = (\{\}|[^,\s}]+)", plain):
            yield "argument default", f"{name}({argument})", default
        for comment in re.findall(r"// (.*?) *$", inside, re.MULTILINE):
            yield "comment", name, comment
        for options in re.findall(r"(\w+) attributes \*/", inside):
            yield "options of", name, options


def rest(text: str) -> Iterator[Fact]:
    yield from (
        ("method", name, "") for name in re.findall(r"^client\.([\w.]+)$", text, re.MULTILINE)
    )
    yield from (("event", name, "") for name in re.findall(r"client\.on\('([^']+)'", text))
    for member_ in re.findall(
        r"\be(?:vent)?\.(userId|presence|user|isTyping|groupId|actor|action|group|members|createdAt)\b",
        text,
    ):
        yield "event member", "", member_
    yield from (("error code", "", code) for code in re.findall(r"err\.code ===? '([^']+)'", text))
    settings = text.split("default values", 1)[1].split("\n})", 1)[0]
    for name, default in re.findall(r"^ +(\w+): ([^,{\n]+),", settings, re.MULTILINE):
        yield "setting", name, default
    yield from (("contact", "", address) for address in re.findall(r"\b\w+@tigertext\.com", text))
    yield "license", "", "Developer Terms of Use"


def sentences(text: str) -> Iterator[Fact]:
    """Prose: lines of at least four words that are no code, row or item, from the models on."""
    prose = text.split("\nModels\n", 1)[1].split("\n")
    tour = (
        "Before diving",
        "First the types",
        "Create an instance",
        "Make a Tiger",
        "Client optional",
        "See ",
        "Listening to",
        "Specifying",
        "Naming",
    )
    for line in prose:
        listed = re.match(
            r".*tigertext\.com|.*Terms of Use|.*following (?:attr|prop)|  •|\w+ \??[A-Z]?\w+(?:\[\]|/\w+)? [A-Z]|MuteEntry has|Property ",
            line,
        )
        if NBSP not in line and len(line.split()) > 3 and not listed and not line.startswith(tour):
            yield "sentence", "", line.strip()


def counted(readme: str) -> set[Fact]:
    plain = readme.replace(NBSP, " ")
    lines = plain.split("\n")
    return {*tables(lines), *models(lines), *signatures(plain), *rest(plain), *sentences(readme)}


# -- what the document carries --------------------------------------------------------------------


def strings(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        for key, value in node.items():
            yield str(key)
            yield from strings(value)
    elif isinstance(node, list):
        for value in node:
            yield from strings(value)
    else:
        yield str(node)


def notation(schema: dict[str, Any]) -> set[str]:
    """The words of a schema's type in the notation of the README, null left out."""
    reference = schema.get("$ref") or schema.get("x-tigergen-unresolved")
    if reference:
        return {str(reference).rpartition("/")[2]}
    if "oneOf" in schema:
        return set().union(*(notation(part) for part in schema["oneOf"])) - {"null"}
    kinds = schema.get("type", "null")
    found = set(kinds if isinstance(kinds, list) else [kinds]) - {"null"}
    if schema.get("format") == "date-time":
        found = {"date"}
    return found | notation(schema["items"]) - {"array"} if "items" in schema else found


SPELLED = {
    "int": "integer",
    "bool": "boolean",
    "Date": "date",
    "Object": "object",
    "Array": "array",
}


def words_of(kind: str) -> set[str]:
    names = set(re.findall(r"\w+", kind)) - {"void", "Null"}
    return {SPELLED.get(name, name) for name in names} | ({"array"} if "[]" in kind else set())


class Carried:
    def __init__(self, document: dict[str, Any]) -> None:
        self.schemas = document["components"]["schemas"]
        self.sdk = document["x-tigergen-sdk"]
        self.document = document
        self.all = list(strings(document))
        self.text = "\n".join(self.all).lower()

    def property(self, where: str) -> dict[str, Any] | None:
        model, name = where.split(".")
        return self.schemas.get(model, {}).get("properties", {}).get(name)

    def argument(self, where: str) -> dict[str, Any] | None:
        method, name = where.rstrip(")").split("(")
        found = self.sdk["methods"].get(method, {})
        return (found.get("arguments", {}) | found.get("options", {})).get(name)

    def holds(self, fact: Fact) -> bool:
        kind, where, what = fact
        known = self.property(where) if "." in where and "(" not in where else None
        argument = self.argument(where) if "(" in where else None
        match kind:
            case "field":
                return known is not None
            case "type":
                return known is not None and words_of(what) <= notation(known) | self.ledger(where)
            case "optional":
                required = self.schemas[where.split(".")[0]].get("required", [])
                return (where.split(".")[1] not in required) == (what == "True") or bool(
                    self.ledger(where)
                )
            case "text" | "sentence" | "comment":
                text = what.lower()
                return (
                    text in self.text
                    or bool(self.values(text) & set(self.all))
                    or bool(self.ledger(where))
                    or " attributes " in text
                )
            case "value":
                return known is not None and what in known.get("enum", [])
            case "default":
                return known is not None and str(known.get("default")).lower() == what.lower()
            case "example":
                return (
                    known is not None and what in map(str, known.get("examples", []))
                ) or what in self.text
            case "method":
                return where in self.sdk["methods"]
            case "returns":
                found = self.sdk["methods"][where].get("returns", {})
                return words_of(what) == notation(found)
            case "argument":
                return argument is not None
            case "argument type":
                return argument is not None and words_of(what) <= notation(argument["schema"]) | {
                    "number"
                }
            case "argument default":
                value = argument["schema"].get("default", "") if argument else ""
                return str(value).lower().replace("none", "null") == what.strip("'").lower()
            case "options of":
                return self.sdk["methods"][where].get("x-tigergen-options-of") == what
            case "event":
                return where in {
                    schema.get("x-tigergen-event-name") for schema in self.schemas.values()
                }
            case "event member":
                return any(
                    what in schema.get("properties", {})
                    for schema in self.schemas.values()
                    if "x-tigergen-event-name" in schema
                )
            case "setting":
                found = [
                    v
                    for name, v in self.sdk["configuration"].items()
                    if name.split(".")[-1] == where
                ]
                return str(found[0]["schema"]["default"]).lower().replace(
                    "none", "null"
                ) == what.strip("'")
            case "error code":
                return any(
                    what in method.get("errors", {}) for method in self.sdk["methods"].values()
                )
            case _:
                return what in self.all or bool(self.ledger("info.contact"))

    def ledger(self, where: str) -> set[str]:
        """What the other sides of a contradiction say of the same thing."""
        return self.contradicted.get(where, set())

    def values(self, text: str) -> set[str]:
        """The values that a text lists: such a text is an enum."""
        return (
            set(re.findall(r"[a-z_]+", text))
            if re.fullmatch(r"(?:or )?'?\w+'?(?:/\w+)*", text)
            else set()
        )

    contradicted: dict[str, set[str]]


def carried(canonical: Canonical) -> Carried:
    found = Carried(canonical.document)
    found.contradicted = {}
    for conflict in canonical.conflicts:
        tokens = [
            token
            for token in conflict.subject.tokens
            if token not in ("components", "schemas", "properties")
        ]
        where = ".".join(tokens[:2])
        for side in conflict.sides:
            found.contradicted.setdefault(where, set()).update(re.findall(r"\w+", str(side.value)))
    return found


def built(*, original: bool) -> Canonical:
    """The sources without decisions, merged."""
    names = [*ORIGINALS, "wire-facts.yaml"] if not original else list(ORIGINALS)
    texts = [source(name, original=original and name in ORIGINALS) for name in names]
    return merge_readings([reading(text, name) for name, text in zip(names, texts, strict=True)])


LEAST = {
    "field": 99,
    "type": 99,
    "text": 96,
    "optional": 86,
    "value": 24,
    "method": 50,
    "argument": 90,
    "argument type": 80,
    "argument default": 14,
    "returns": 40,
    "event": 6,
    "event member": 9,
    "setting": 10,
    "sentence": 80,
    "options of": 4,
    "error code": 2,
}
"""How many facts of a kind there are at least: counting that finds fewer is broken."""


@pytest.mark.parametrize(
    "original", [False, pytest.param(True, marks=needs_originals)], ids=["specs", "originals"]
)
def test_every_fact_of_the_readme_is_in_the_document(original: bool) -> None:
    facts = counted(source(README, original=original))
    kinds = Counter(kind for kind, _, _ in facts)
    assert {kind: count for kind, count in LEAST.items() if kinds[kind] < count} == {}
    document = carried(built(original=original))
    assert sorted(fact for fact in facts if not document.holds(fact)) == []


NAMED = ("properties", "arguments", "options", "methods", "errors", "configuration")


def spelled(claim: Claim) -> list[str]:
    """What a line must contain to state a claim: the name of what exists, a default, values."""
    where, value = claim.address, claim.value
    if value is PRESENT and len(where) > 1 and where[-2] in NAMED:
        return [where[-1].rpartition(".")[2]]
    if where[-1] == "enum":
        return [str(entry) for entry in value]
    if where[-1] in ("default", "minimum", "maximum", "examples") and value not in ({}, []):
        return [str(entry) for entry in (value if isinstance(value, list) else [value])]
    return []


@pytest.mark.parametrize(
    "original", [False, pytest.param(True, marks=needs_originals)], ids=["specs", "originals"]
)
def test_no_line_is_cited_for_what_it_does_not_say(original: bool) -> None:
    text = source(README, original=original)
    lines = [line.replace(NBSP, " ") for line in text.split("\n")]
    python = {"True": "true", "False": "false", "None": "null"}
    checked = 0
    for claim in reading(text).claims:
        for word in spelled(claim):
            checked += 1
            line = lines[claim.place.line - 1]
            assert python.get(word, word).lower() in line.lower(), (claim.address, word, line)
    assert checked > 400


PROSE = ("description", "summary", "title", "example")


def said(text: str, name: str) -> set[tuple[str, ...]]:
    """All that a source says but for its words: a description is told by where it stands."""
    found = reading(text, name)
    claims = {
        (
            "/".join(claim.address),
            "" if claim.address[-1] in PROSE else claim.key,
            claim.basis,
            claim.rule or "",
        )
        for claim in found.claims
        if claim.address[-1] != ENUM_DESCRIPTIONS
    }
    return claims | {("/".join(c.address), c.rule) for c in found.contradictions}


@needs_originals
@pytest.mark.parametrize("name", ORIGINALS)
def test_the_reworded_source_says_the_same_as_the_original(name: str) -> None:
    ours = said(source(name, original=False), name)
    theirs = said(source(name, original=True), name)
    assert (sorted(theirs - ours), sorted(ours - theirs)) == ([], [])


@needs_originals
@pytest.mark.slow
def test_the_reworded_reference_page_says_the_same_as_the_original() -> None:
    """An operation without a path is known by the words of its heading: its key is left out."""

    def told(text: str) -> set[tuple[str, ...]]:
        return {
            (re.sub(r"^(x-tigergen-unresolved-operations/)[^/]+", r"\1", where), *rest)
            for where, *rest in said(text, "page")
        }

    ours = told((ROOT / "specs" / "courier" / "sources" / "reference-page.txt").read_text())
    theirs = told(next(SEEDS.glob("004_*")).read_text())
    assert len(ours) > 8000
    assert (sorted(theirs - ours), sorted(ours - theirs)) == ([], [])


@needs_originals
def test_the_reworded_readme_has_the_quirks_of_the_original_and_none_of_its_sentences() -> None:
    ours, theirs = (source(README, original=original) for original in (False, True))
    for text in (ours, theirs):
        code = [line for line in text.split("\n") if NBSP in line]
        assert len(code) > 400
        assert [line for line in code if " " in line.replace("\u00a0", "")] == []
    copied = set(sentences(theirs)) & set(sentences(ours))
    assert copied == set()
