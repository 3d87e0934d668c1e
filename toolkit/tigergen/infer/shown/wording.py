"""The words of summaries: verbs that tell methods, nouns that tell resources and actions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from tigergen.model import names

IDENTIFIER: Final = re.compile(r"[a-z]+(?:[A-Z][a-z0-9]*)+|[a-z][a-z0-9]*(?:_[a-z0-9]+)+")
"""What an operation id looks like where a heading could also be a summary: camelCase or snake_case."""
READ: Final = "return get list find retrieve fetch read show search view query lookup download describe check".split()
_CREATE: Final = "create add post upload register place submit send start invite login logout import publish".split()
_DELETE: Final = "delete remove destroy".split()
_REPLACE: Final = "replace put".split()
_CHANGE: Final = "update modify edit change set patch".split()
VERBS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(READ, ("get",)),
    **dict.fromkeys(_CREATE, ("post",)),
    **dict.fromkeys(_DELETE, ("delete",)),
    **dict.fromkeys(_REPLACE, ("put",)),
    **dict.fromkeys(_CHANGE, ("patch", "put")),
}
ARTICLES: Final = frozenset(
    "a an the this these those all any existing specific specified new given single one".split()
)
PREPOSITIONS: Final = frozenset(
    "of to from for in on with by before after at into about within that which who".split()
)
_FEW: Final = 2
_TOO_SHORT: Final = 4
"""Letters: in `ties` and `user` what looks like an ending belongs to the word."""


def lemma(word: str) -> str:
    """Return the plain form of a verb: `Returns` -> return, `creates` -> create."""
    word = word.lower()
    if word.endswith("ies") and len(word) > _TOO_SHORT:
        return f"{word[:-3]}y"
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


def heading_words(text: str) -> list[str]:
    """The words of a heading in lower case; an operation id falls into its words."""
    if IDENTIFIER.fullmatch(text.strip()):
        return [word.lower() for word in names.words(text)]
    return re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)*", text.lower())


def begins_with_verb(text: str) -> bool:
    """Tell whether a text begins like the summary of an operation: `Returns ...`, `Add ...`."""
    return lemma(next(iter(heading_words(text)), "")) in VERBS


def verb_and_object(heading: str) -> tuple[str, list[str], list[str]]:
    """Part a summary into its verb, what it is done to, and the phrase behind: without articles.

    `Returns a single pet from the store` is `returns`, `[pet]`, `[from, store]`.
    """
    words = [word for word in heading_words(heading) if word not in ARTICLES]
    if not words:
        return "", [], []
    rest = words[1:]
    cut = next((i for i, word in enumerate(rest) if word in PREPOSITIONS), len(rest))
    return words[0], rest[:cut], rest[cut:]


def plain_noun(heading: str) -> str:
    """The singular noun of a summary that is a verb and a noun, `List all pets`, else nothing."""
    verb, object_, phrase = verb_and_object(heading)
    narrowed = lemma(verb) in READ and phrase not in ([], ["by", "id"], ["with", "id"])
    if lemma(verb) not in VERBS or len(object_) != 1 or narrowed:
        return ""
    return names.singular(object_[0])


def placeholder_noun(name: str) -> str:
    """What a path parameter identifies: `petId`, `pet_id` -> pet; a bare `id` nothing."""
    parts = [word.lower() for word in names.words(name)]
    return parts[0] if len(parts) == _FEW and parts[1] in ("id", "uuid", "key", "name") else ""


def action_segments(heading: str, nouns: set[str]) -> tuple[list[str], bool]:
    """Return segments that a summary may stand for, and whether it can stand for one only.

    `nouns` are words for the resource itself. A summary is plain if it is a verb, what it is done
    to, and a phrase that names the resource: nothing but the verb and the object is in the segment.
    """
    text = heading.strip().rstrip(".")
    head = re.sub(r"^(\w+)/\w+", r"\1", re.split(r"[,;:.(]", text, maxsplit=1)[0])
    verb, object_, phrase = verb_and_object(head)
    if not verb:
        return [], False
    verb = lemma(verb)
    plain = re.fullmatch(r"[A-Za-z0-9 -]+", text) is not None and all(
        word in PREPOSITIONS or names.singular(word) in nouns for word in phrase
    )
    own = [word for word in object_ if names.singular(word) in nouns]
    if own == object_:
        return [verb], plain
    segments = ["-".join([verb, *object_])]
    if own:
        kept = [word for word in object_ if word not in own]
        segments += ["-".join([verb, *kept]), "-".join(kept)]
        plain = False
    segments += list(_agents(verb, object_))
    return list(dict.fromkeys(segments)), plain and len(segments) == 1


def _agents(verb: str, object_: list[str]) -> Iterator[str]:
    """`add subscriber` may be `subscribe`, `remove subscriber` its opposite."""
    last = names.singular(object_[-1])
    if last.endswith("er") and len(last) > _TOO_SHORT and verb in (*_CREATE, *_DELETE):
        stem = last[:-1] if last[-3] in "bcgsuvz" else last[:-2]
        yield stem if verb in _CREATE else f"un{stem}"
