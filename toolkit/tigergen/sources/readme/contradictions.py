"""Sentences of a README that contradict its own notation, or each other."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tigergen.model.claim import Address
from tigergen.notation.wording import findings
from tigergen.sources.readme.parts import Argument, Difference, Method, Readme, Remark, Text

_MISSING: Final = re.compile(
    r"\bthe (\w+) (?:may|might|will|can|could)\s+(?:\w+\s+){0,2}?(?:be\s+)?"
    r"(?:missing|absent|undefined|left out|unavailable)\b",
    re.IGNORECASE,
)
_DEFAULT_FROM: Final = re.compile(
    r"\bdefaults? (?:to|is)\s+(?:the (?:value of\s+)?)?`?([a-z]\w*)`?", re.IGNORECASE
)
_ONLY: Final = re.compile(
    r"\bonly (?:(?:the|its|a|an)\s+)?(\w+(?: \w+)?) (?:can|may|is allowed to)\s+"
    r"([a-z]+)(?:\s*(?:/|,|\bor\b|\band\b)\s*([a-z]+))?",
    re.IGNORECASE,
)
_DOES: Final = re.compile(
    r"\b(?:an?|any|every|each|another|one) (\w+(?: \w+)?) ([a-z]+?)e?s\s+(?:or|and)\s+([a-z]+?)e?s\b"
)
_INTEGER: Final = re.compile(r"\b(?:positive |whole )?integer\b|\bwhole number\b", re.IGNORECASE)


def contradictions(readme: Readme) -> list[Difference]:
    """Return the contradictions, and believe what settles them: prose is written for the one case."""
    found: list[Difference] = []
    for method in readme.methods.values():
        found += _defaults(method)
        found += _integers(method)
        found += _missing(readme, method)
    found += _who_may(readme)
    return found


def _entries(method: Method) -> Iterator[tuple[Argument, list[Text | Remark]]]:
    """Arguments and options with all that is said of each."""
    for name, entry in method.known().items():
        texts: list[Text | Remark] = [*entry.said()]
        texts += [remark for remark in method.remarks if remark.name == name]
        for listed in method.listed:
            if listed.name == name and listed is not entry:
                texts += listed.said()
        yield entry, texts


def _defaults(method: Method) -> Iterator[Difference]:
    """What has a default need not be given, whatever its type says."""
    known = method.known()
    for entry, texts in _entries(method):
        for said in texts:
            source = _DEFAULT_FROM.search(said.text)
            if source is not None and source[1] in known and source[1] != entry.name:
                entry.default_from = (source[1], said.lines[0])
            elif not any(found.keyword == "default" for found in findings(said.text, entry.schema)):
                continue
            if entry.needed and entry.schema is not None:
                entry.required = False
                address = (*method.place_of(entry.name), "required")
                sides = [(False, said.lines[0]), (True, entry.line)]
                yield Difference(address, sides, "default-over-notation")


def _integers(method: Method) -> Iterator[Difference]:
    """`number` in the notation, a positive integer in the words."""
    for entry, texts in _entries(method):
        for said in texts:
            if entry.schema == {"type": "number"} and _INTEGER.search(said.text):
                entry.schema = {"type": "integer"}
                address = (*method.place_of(entry.name), "schema", "type")
                sides = [("integer", said.lines[0]), ("number", entry.line)]
                yield Difference(address, sides, "text-over-notation")


def _missing(readme: Readme, method: Method) -> Iterator[Difference]:
    """`the name may be missing` of a member that the table of a model calls required."""
    for text in method.text:
        found = _MISSING.search(text.text)
        if found is None:
            continue
        signature = method.signature
        returned = str(signature.returns if signature is not None else "").lower()
        about = f"{method.name.lower()} {returned}"
        for model in readme.models.values():
            if model.name.lower() not in about:
                continue
            for entry in model.properties:
                if entry.argument.name == found[1] and not entry.path and entry.argument.needed:
                    entry.argument.required = False
                    address = (*model.address, "properties", found[1])
                    sides = [(found[0], text.lines[0]), ("required", entry.argument.line)]
                    yield Difference(address, sides, "text-over-notation")


def _who_may(readme: Readme) -> Iterator[Difference]:
    """Only a creator may add and remove, says one sentence; that a member does, another."""
    texts = list(_texts(readme))
    doing: dict[tuple[str, str], list[tuple[re.Match[str], int]]] = {}
    for _, text in texts:
        for found in _DOES.finditer(text.text):
            doing.setdefault((found[2], found[3]), []).append((found, text.lines[0]))
    for address, text in texts:
        only = _ONLY.search(text.text)
        if only is None or only[3] is None:
            continue
        verbs = (only[2].removesuffix("e"), only[3].removesuffix("e"))
        for other, line in doing.get(verbs, []):
            if only[1].lower() not in other[1].lower():
                sides = [(only[0], text.lines[0]), (other[0], line)]
                yield Difference(address, sides, "only-over-any")
                break


def _texts(readme: Readme) -> Iterator[tuple[Address, Text]]:
    for method in readme.methods.values():
        for text in method.text:
            yield (*method.address, "description"), text
    for topic in readme.topics:
        for text in topic.text:
            yield ("x-tigergen-sdk", "topics", topic.title, "description"), text
    for (model, name), meanings in readme.values.items():
        for texts in meanings.values():
            for text in texts:
                address = ("components", "schemas", model, "properties", name)
                yield address, text
