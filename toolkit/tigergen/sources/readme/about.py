"""What prose says beyond descriptions: meanings of values, whom to ask, the licence, other calls."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from tigergen.model.claim import Json
from tigergen.notation.wording import findings, scalar
from tigergen.sources.readme.entries import type_of
from tigergen.sources.readme.outline import Section
from tigergen.sources.readme.parts import Argument, Event, Method, Property, Readme, Signature, Text
from tigergen.sources.readme.roots import Roots

MENTIONED: Final = "mentioned-call"
_EMAIL: Final = re.compile(r"\b[\w.+-]{1,64}+@[\w-]+(?:\.[\w-]+)+\b")
_ASK: Final = re.compile(
    r"\b(?:contact|support|questions?|help|issues?|e-?mail|reach)\b", re.IGNORECASE
)
_LICENSED: Final = re.compile(
    r"\b(?:licen[sc]ed under|(?:comes?|released|available|distributed|provided) under)"
    r"\s+(?:(?:our|the|an?|its)\s+)?([A-Z][\w .-]*?)(?:\s+[Ll]icen[sc]e)?(?:[.,;:(]|\s*$)"
)
_PAIR: Final = re.compile(r"(\w+)\s*:\s*('[^']*'|\"[^\"]*\"|-?\d+(?:\.\d+)?|true|false|null)")
_MODAL: Final = re.compile(
    r"\b(?:must|only|unless|never|always|cannot|can't|won't|may not|at most|required|by default)\b"
)


def read_about(readme: Readme, sections: list[Section], roots: Roots) -> None:
    """Complete what was read from what its prose says."""
    _values(readme)
    for event in readme.events:
        _payload(readme, event)
    _contact_and_license(readme, sections)
    _mentioned(readme, sections, roots)
    known = _known_words(readme) | roots.classes
    openings = {section.title for section, after in pairwise(sections) if after.kind == "method"}
    groups = {name.partition(".")[0].lower() for name in readme.methods if "." in name}
    readme.topics = [
        topic
        for topic in readme.topics
        if topic.title in openings or topic.title.lower() in groups or _matters(topic.text, known)
    ]


def _values(readme: Readme) -> None:
    """Move topics that are headed by a value of a list of values to that value's meaning."""
    listed: dict[str, tuple[str, str]] = {}
    for model in readme.models.values():
        for entry in model.properties:
            argument = entry.argument
            found = findings(argument.description, argument.schema)
            enum: list[Json] = next((f.value for f in found if f.keyword == "enum"), [])
            for value in enum if not entry.path else ():
                listed.setdefault(str(value), (model.name, argument.name))
    for topic in list(readme.topics):
        if topic.title in listed:
            readme.topics.remove(topic)
            owner = listed[topic.title]
            readme.values.setdefault(owner, {})[topic.title] = topic.text


def _payload(readme: Readme, event: Event) -> None:
    """An event whose handler's argument is named after a model carries that model."""
    if event.payload is not None or not event.argument:
        return
    model = readme.model_like(event.argument)
    if model is not None:
        event.payload = event.argument
        event.properties = [
            Property(
                Argument(event.argument, event.line, {"$ref": f"#/components/schemas/{model}"}),
                rule="handler-argument",
            )
        ]


def _contact_and_license(readme: Readme, sections: list[Section]) -> None:
    for section in sections:
        for block in section.blocks():
            for row in block.rows if block.kind in ("text", "bullets") else ():
                found = _EMAIL.search(row.text)
                if found is not None and _ASK.search(f"{section.title} {row.text}"):
                    readme.contacts.append((found[0], row.line))
                licensed = _LICENSED.search(row.text)
                if licensed is not None and readme.license is None:
                    readme.license = (licensed[1].strip(), row.line)


def _mentioned(readme: Readme, sections: list[Section], roots: Roots) -> None:
    """Record methods that only a call in prose tells of: `client.users.reload({ cache: false })`."""
    for section in sections:
        for block in section.blocks():
            for row in block.rows if block.kind in ("text", "bullets") else ():
                for name, inside in roots.calls(row.text):
                    if name in readme.methods:
                        continue
                    options = [
                        Argument(
                            key, row.line, type_of(scalar(value)), required=False, rule=MENTIONED
                        )
                        for key, value in _PAIR.findall(inside)
                    ]
                    signature = Signature(
                        name, row.line, row.line, [], options or None, typed=False
                    )
                    readme.methods[name] = Method(
                        name, lines=[row.line], signatures=[signature], rule=MENTIONED
                    )


def _known_words(readme: Readme) -> set[str]:
    """The names that prose about the API uses: of methods, models, events and camel-cased members."""
    found = set(readme.models) | {event.name for event in readme.events}
    for method in readme.methods.values():
        found |= {method.name, method.name.rpartition(".")[2], *method.known()}
    for model in readme.models.values():
        found |= {entry.argument.name for entry in model.properties}
    return {name for name in found if re.search(r"[a-z][A-Z]|[.:_]|^[A-Z]", name)}


def _matters(texts: list[Text], known: set[str]) -> bool:
    """Tell whether a section says something of the API: it uses its names, or says what must be."""
    text = " ".join(found.text for found in texts)
    whole = re.findall(r"[\w$]+(?:[.:][\w$]+)*", text)
    words = {*whole, *(part for word in whole for part in word.split("."))}
    return bool(words & known) or _MODAL.search(text) is not None
