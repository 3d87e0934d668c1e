"""What the rest of a slug may begin with: one small generator for each kind of piece.

Each piece has a cost in bits: a piece of n bits more is 2**n times less likely. So costs add up along a
reading, and the difference of two readings says how much more plausible one is. The costs were counted
in, or rounded from, the paths of public APIs; docs/explanation/indexes.md says how well they do on others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from math import log2
from typing import Final, TypeAlias

from tigergen.infer.slug.collection import JOINTS
from tigergen.infer.slug.evidence import ID_WORDS, Evidence
from tigergen.infer.slug.form import slug_forms
from tigergen.infer.slug.lexicon import ACTIONS, fixed_bits
from tigergen.model import names

_STATED: Final = 3
_VERSION: Final = 2
_NUMBER: Final = 5
_NUMBERED: Final = 7
"""A number behind what documents say comes in lists (`attachments`) is a position, not part of its name."""
_UNKNOWN: Final = 8
_LETTER: Final = 5
"""A letter that nothing explains: about log2(26)."""

# What stands between two words.
_SLASH: Final = 1
_JOINED: Final = 1
"""Of two fixed words in a row, as many stand in one segment as in two."""
_JOINED_TO_WHOLE: Final = 4
"""A word joined to what is a path of its own."""
_JOINED_TO_PLURAL: Final = 3
"""A word joined to a plural, as `users` is: the first word of a compound is rarely one."""
_UNSEEN: Final = 0.5
"""How often a joint that no stated path shows counts as seen (Krichevsky and Trofimov's estimate)."""
_USUAL: Final = ("-", "camel")
"""Joints that stated paths may have although those that are known do not."""
UNKNOWN_JOINT: Final = "?"
"""Stands in a path for any joint, where no stated path shows one."""
_COLON: Final = 0.06
"""The share of custom methods such as `{name}:cancel` among what stands behind a placeholder."""
_COLON_NOUN: Final = 2
"""A custom method called by a word that paths have as a noun."""
_COLON_NOUNS: Final = 5
"""A custom method that is called by a plural."""

# What stands before a placeholder.
_AFTER_SEGMENT: Final = 1
_AFTER_PLACEHOLDER: Final = 5
_FIRST: Final = 9
_OWN_ID: Final = 1
"""`order-id` behind `orders`: two words agree."""
_OWN_NOUN: Final = 5

Step: TypeAlias = tuple[int, str, int, bool]
"""Letters taken, text added to the path, bits, and whether the letters are explained."""


@dataclass(frozen=True)
class Spot:
    """A place in a slug during the search: what stands before as a path, and what is left."""

    form: str
    at: int
    path: str
    evidence: Evidence

    @cached_property
    def rest(self) -> str:
        """What is left to read."""
        return self.form[self.at :]

    @cached_property
    def previous(self) -> str:
        """The segment before; empty at the start."""
        return self.path.rpartition("/")[2]

    @property
    def after_placeholder(self) -> bool:
        """Whether a placeholder stands right before."""
        return self.previous.endswith("}")

    @property
    def after_fixed(self) -> bool:
        """Whether a fixed word stands right before."""
        return bool(self.previous) and not self.after_placeholder

    @cached_property
    def owner(self) -> str:
        """The last word before, as one thing of its kind."""
        found = re.search(r"[A-Za-z][a-z]*$|[A-Z]+$", self.previous)
        return names.singular(found[0].lower()) if found else ""

    @cached_property
    def owners(self) -> list[str]:
        """What an identifier of the thing before may begin with: its last word, or all of them."""
        found = {self.owner, names.plural(self.owner)}
        for form in slug_forms(self.previous.replace(UNKNOWN_JOINT, "")):
            found |= {form, names.singular(form)}
        return sorted(found - {""})

    @cached_property
    def whole(self) -> bool:
        """Whether what stands before is a path or a segment that the collection is known to have."""
        known, form = self.evidence.collection, self.form[: self.at]
        return form in known.forms or form in known.prefixes


def next_steps(spot: Spot) -> Iterator[Step]:
    """Yield the pieces the rest of a slug may begin with."""
    for kind in _KINDS:
        yield from kind(spot)


def _stated_beginning(spot: Spot) -> Iterator[Step]:
    """The segments that begin a stated path."""
    for end in range(1, len(spot.form) + 1) if not spot.at else ():
        for pieces in sorted(spot.evidence.collection.prefixes.get(spot.form[:end], ())):
            yield end, "/" + "/".join(pieces), _STATED, True


def _stated_segment(spot: Spot) -> Iterator[Step]:
    known = spot.evidence.collection.segments
    for end in range(1, len(spot.rest) + 1):
        spellings = known.get(spot.rest[:end])
        if spellings is None:
            continue
        total = sum(spellings.values())
        for text, count in sorted(spellings.items()):
            yield end, "/" + text, _STATED + _slash(spot) + round(log2(total / count)), True


def _word(spot: Spot) -> Iterator[Step]:
    """A segment of one word, which may begin with a capital where stated ones do."""
    known = spot.evidence.collection
    capital = known.capitals / (known.single + 1)
    for word, bits in spot.evidence.next_words(spot.rest):
        if word in known.segments:
            continue
        bits += _slash(spot)
        yield len(word), "/" + word, bits - round(log2(1 - capital)), True
        if known.capitals:
            yield len(word), "/" + word.capitalize(), bits - round(log2(capital)), True


def _joined_word(spot: Spot) -> Iterator[Step]:
    """A further word of the segment before: `related-artists`, `accessLogs`, `user_timeline`."""
    if not spot.after_fixed or re.fullmatch(r"v\d+", spot.previous):
        return
    dash = spot.rest.startswith("-")
    seen = spot.evidence.collection.joints
    if not seen:
        joints = [UNKNOWN_JOINT]
    else:
        joints = (
            ["-", "_"] if dash else [joint for joint in JOINTS if joint in seen or joint in _USUAL]
        )
    plural = spot.owner and not spot.previous.lower().endswith(spot.owner)
    more = _JOINED
    if spot.whole and not dash:
        more += _JOINED_TO_WHOLE + (_JOINED_TO_PLURAL if plural else 0)
    for word, bits in spot.evidence.next_words(spot.rest.removeprefix("-")):
        for joint in joints:
            share = (seen[joint] + _UNSEEN) / (sum(seen.values()) + _UNSEEN * len(joints))
            text = word.capitalize() if joint == "camel" else joint + word
            yield len(word) + dash, text, bits + more - round(log2(share)), True


def _custom_method(spot: Spot) -> Iterator[Step]:
    """`{name}:cancel`, always at the end; none where paths end in a slash or like files."""
    known = spot.evidence.collection
    if not spot.previous or known.trailing_slash or known.endings:
        return
    share = (known.joints[":"] + _COLON) / (known.joints[":"] + known.actions + 1)
    for word, bits in spot.evidence.next_words(spot.rest):
        if word != spot.rest or (spot.after_fixed and word not in ACTIONS):
            continue
        if names.singular(word) != word:
            bits += _COLON_NOUNS
        elif word not in ACTIONS and fixed_bits(word) is not None:
            bits += _COLON_NOUN
        yield len(word), ":" + word, bits - round(log2(share)), True


def _placeholder(spot: Spot) -> Iterator[Step]:
    """A name that is stated, or looks like one."""
    stated = spot.evidence.collection.placeholders
    for chunk, bits in spot.evidence.next_names(spot.rest):
        named = stated.get(chunk)
        name = (
            min(named, key=lambda name: (-named[name], name)) if named else chunk.replace("-", "_")
        )
        yield len(chunk), "/{" + name + "}", _before_placeholder(spot) + bits, True


def _own_placeholder(spot: Spot) -> Iterator[Step]:
    """`order-id`, `orderid` or `order` behind `orders`."""
    if not spot.owner:
        return
    for owner in spot.owners:
        if not spot.rest.startswith(owner):
            continue
        if owner == spot.owner and spot.rest[len(owner) : len(owner) + 1] != "-":
            yield len(owner), "/{" + owner + "}", _before_placeholder(spot) + _OWN_NOUN, True
        for word in sorted(ID_WORDS):
            for dash in ("-", ""):
                chunk = f"{owner}{dash}{word}"
                if spot.rest.startswith(chunk) and spot.rest[len(chunk) : len(chunk) + 1] != "-":
                    name = chunk.replace("-", "_")
                    yield len(chunk), "/{" + name + "}", _before_placeholder(spot) + _OWN_ID, True


def _version(spot: Spot) -> Iterator[Step]:
    found = re.match(r"v\d+", spot.rest)
    if found and not spot.at:
        yield found.end(), "/" + found[0], _VERSION, True
        if len(found[0]) == len("v21"):
            # The dot of `v2.1` is dropped.
            yield found.end(), f"/{found[0][:2]}.{found[0][2]}", _VERSION, True


def _number(spot: Spot) -> Iterator[Step]:
    """A number as a segment, or as the end of what stands before: `attachment/1`, `address2`."""
    found = re.match(r"\d+", spot.rest)
    if found is None or not spot.at:
        return
    yield found.end(), "/" + found[0], _NUMBER + _slash(spot), True
    if spot.after_fixed:
        numbered = _NUMBERED if spot.owner in spot.evidence.collection.numbered else 0
        yield found.end(), found[0], _NUMBER + _JOINED + numbered, True
    else:
        yield found.end(), "/{" + found[0] + "}", _NUMBER, True


def _unknown(spot: Spot) -> Iterator[Step]:
    """All that is left, as one segment that nothing explains."""
    if spot.rest.strip("-"):
        yield len(spot.rest), "/" + spot.rest, _UNKNOWN + _LETTER * len(spot.rest), False


def _slash(spot: Spot) -> int:
    return _SLASH if spot.after_fixed else 0


def _before_placeholder(spot: Spot) -> int:
    if spot.after_placeholder:
        return _AFTER_PLACEHOLDER
    return _AFTER_SEGMENT if spot.previous else _FIRST


_KINDS: Final[tuple[Callable[[Spot], Iterator[Step]], ...]] = (
    _stated_beginning,
    _stated_segment,
    _word,
    _joined_word,
    _custom_method,
    _placeholder,
    _own_placeholder,
    _version,
    _number,
    _unknown,
)
