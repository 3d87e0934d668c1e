"""Which security schemes an operation names: a copied text glues the names of alternatives together.

`keyoauth` are `key` or `oauth`, `(keyoauth)` both together, `keyNone` is `key` or none at all, if other
operations name `key` and `oauth` alone. A group that can be parted in no way, or in two, is left out.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Final

from tigergen.sources.copied.page_model import CopiedPage

_NAME: Final = re.compile(r"[\w.-]+")
_SCOPED: Final = re.compile(r"(?P<name>[\w.-]+)\s*\((?P<scopes>[^()]*)\)")
_NONE: Final = "None"


def name_schemes(page: CopiedPage) -> None:
    """Give each operation the alternatives that the page names for it."""
    said = [one.security.text for one in page.operations if one.security is not None]
    known = _known(said)
    for one in page.operations:
        if one.security is None:
            continue
        choices = _choices(one.security.text, known)
        if choices is None:
            page.unclear.append(one.security.number)
        else:
            one.choices = choices


def _known(said: Iterable[str]) -> set[str]:
    """The names that stand alone, without those that are others put together."""
    texts = set(said)
    alone = {text for text in texts if _NAME.fullmatch(text)}
    alone |= {match["name"] for text in texts if (match := _SCOPED.fullmatch(text)) is not None}
    known = {name for name in alone if not _parts(name, (alone - {name}) | {_NONE})}
    rests = Counter(rest for text in texts for rest in _rests(text.strip("()"), known))
    never = {rest for rest, count in rests.items() if count > 1 and _NAME.fullmatch(rest)}
    glued = {text for text in known if _rests(text, known - {text})}
    return (known - glued) | never | {_NONE}


def _rests(text: str, names: Iterable[str]) -> set[str]:
    """What is left of a text without a name at its beginning or end, from which no dash parts it."""
    found: set[str] = set()
    for name in names:
        if text.startswith(name) and text[len(name) :][:1].isalpha():
            found.add(text[len(name) :])
        if text.endswith(name) and text[: -len(name)][-1:].isalpha():
            found.add(text[: -len(name)])
    return found


def _choices(text: str, known: set[str]) -> list[dict[str, list[str]]] | None:
    scoped = _SCOPED.fullmatch(text)
    if scoped is not None:
        return [{scoped["name"]: re.findall(r"[^\s,]+", scoped["scopes"])}]
    found: list[dict[str, list[str]]] = []
    for piece in re.findall(r"\([^()]*\)|[^()]+", text):
        together = piece.startswith("(")
        names: list[str] = []
        for word in re.split(r"\s+(?:and|or)\s+|[\s,]+", piece.strip("() "), flags=re.IGNORECASE):
            ways = [[word]] if word in known else _parts(word, known) if word else []
            if word and len(ways) != 1:
                return None
            names += ways[0] if word else []
        if together:
            found.append({name: [] for name in names})
        else:
            found += [{} if name == _NONE else {name: []} for name in names]
    return found


def _parts(text: str, names: set[str]) -> list[list[str]]:
    """The ways to part a text into names, two at most."""
    ways: list[list[list[str]]] = [[[]], *([] for _ in text)]
    for end in range(1, len(text) + 1):
        for name in names:
            start = end - len(name)
            if start >= 0 and text[start:end] == name:
                ways[end] += [[*way, name] for way in ways[start]][: 2 - len(ways[end])]
    return ways[len(text)] if text else []
