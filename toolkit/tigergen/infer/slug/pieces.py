"""What the rest of a slug may begin with: one small generator for each kind of piece.

Costs are small whole numbers that add up along a reading, so they compare readings of one slug. What a
document states costs 1. A word of the collection's own texts costs 2 or 3 (`Vocabulary`). Each piece
below says why it costs more than that.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

from tigergen.infer.slug.vocabulary import ACTIONS, STOP, Vocabulary
from tigergen.model import names

_ID_WORDS: Final = frozenset(
    """token id ids address uuid guid key code number slug hash sid uid name username email date
    version handle ref reference index""".split()
)
_SURE_ID_WORDS: Final = frozenset({"id", "uuid", "token", "slug", "key"})
"""Words that are a placeholder without the noun they identify: no path has a fixed segment `uuid`."""

UNKNOWN_COST: Final = 10
"""Letters that nothing explains cost this and their number: more than any explained piece."""

_OWNED_COST: Final = 1
"""`order-id` behind `orders`: as sure as a stated piece, for two words agree."""
_FIXED_FORM_COST: Final = 2
"""A version in front or a number: their form tells them, as a word of a title does."""
_SAME_NOUN_COST: Final = 3
"""A placeholder made of the segment before it, or of known words: as sure as a word of the text."""
_LONE_ID_COST: Final = 4
"""A placeholder or its segment, told by one word alone."""
_ACTION_TEXT_COST: Final = 3
"""From this cost on a segment is explained by the entry's text only, not by the collection."""
_NOUN_AS_PLACEHOLDER: Final = 2
_REPEATED_NOUN_COST: Final = 6
"""A plural before its own singular, without a word such as `id`: `membersmember`."""
_STRANGE_ID_COST: Final = 11
"""A word that nothing explains before `-id`: as unsure as letters that nothing explains."""
_STOP_WORD_COST: Final = 3
_NUMBERED_COST: Final = 4
_NOT_A_WORD: Final = 99


@dataclass(frozen=True, slots=True)
class Spot:
    """A place in a slug during the search: the chunk to read next, what stands before and behind."""

    chunk: str
    following: str
    before: Sequence[str]
    known: Vocabulary
    segment: tuple[str, int] | None
    """The chunk as a segment of the vocabulary."""

    @property
    def previous(self) -> str:
        """The piece before, as one thing of its kind."""
        return names.singular(self.before[-1].lower()) if self.before else ""

    @property
    def after_segment(self) -> bool:
        """Whether a fixed segment stands right before."""
        return bool(self.before) and not self.before[-1].startswith("{")

    @property
    def whole_number(self) -> bool:
        """Whether no digit is cut from the chunk's last ones."""
        return not self.following[:1].isdigit()


Piece: TypeAlias = tuple[str, int]
"""Text in the path, and what it costs."""


def next_pieces(
    rest: str, before: Sequence[str], known: Vocabulary
) -> Iterator[tuple[int, str, int]]:
    """Yield the pieces the rest of a form may begin with: length, text in the path, cost.

    No piece begins or ends with a dash: a dash of a slug was an underscore inside a piece.
    """
    if rest.startswith("-"):
        return
    for length in range(1, len(rest) + 1):
        chunk, following = rest[:length], rest[length:]
        if chunk.endswith("-") or following.startswith("-"):
            continue
        spot = Spot(chunk, following, before, known, known.segment(chunk))
        for kind in _KINDS:
            for text, cost in kind(spot):
                yield length, text, cost


def _known_segment(spot: Spot) -> Iterator[Piece]:
    if spot.segment is not None:
        yield spot.segment


def _noun_as_placeholder(spot: Spot) -> Iterator[Piece]:
    """A noun the text alone explains, at the end: it may be what the path is about."""
    chunk, segment = spot.chunk, spot.segment
    noun = names.plural(chunk) != chunk and not chunk.endswith("ing") and chunk not in ACTIONS
    last = spot.after_segment and not spot.following
    if segment is not None and segment[1] >= _ACTION_TEXT_COST and last and noun:
        yield "{" + chunk + "}", segment[1] + _NOUN_AS_PLACEHOLDER


def _collection_of_placeholder(spot: Spot) -> Iterator[Piece]:
    """`x x-token`: a segment that nothing else explains, before its own placeholder."""
    chunk, owner = spot.chunk, names.singular(spot.chunk)
    if spot.segment is not None or not chunk.isalpha() or len(chunk) < 3 or owner == chunk:
        return
    if any(spot.following.startswith(f"{owner}-{word}") for word in _ID_WORDS):
        yield chunk, _LONE_ID_COST
    elif spot.following.startswith(owner):
        yield chunk, _REPEATED_NOUN_COST


def _placeholder(spot: Spot) -> Iterator[Piece]:
    """A placeholder that a document states, or what looks like one; only behind a fixed segment."""
    if not spot.after_segment:
        return
    stated = spot.known.placeholder(spot.chunk)
    if stated is not None:
        owned = spot.chunk.partition("-")[0] == spot.previous
        yield "{" + stated[0] + "}", stated[1] + (0 if owned else 1)
        return
    cost = _placeholder_cost(spot)
    if cost is not None:
        yield "{" + spot.chunk.replace("-", "_") + "}", cost


def _placeholder_cost(spot: Spot) -> int | None:
    """The cost of reading a chunk as a placeholder, or None if it does not look like one."""
    chunk, previous = spot.chunk, spot.previous
    if previous and chunk.startswith(previous) and chunk[len(previous) :] in {"", *_ID_WORDS}:
        return _SAME_NOUN_COST
    *owner, last = chunk.split("-")
    if last not in _ID_WORDS or "" in owner:
        return None
    if not owner:
        return _LONE_ID_COST if last in _SURE_ID_WORDS else None
    if owner == [previous]:
        return _OWNED_COST
    if all(spot.known.segment(word) is not None for word in owner):
        return _SAME_NOUN_COST
    return _STRANGE_ID_COST if len(owner) == 1 and len(owner[0]) > 2 else None


def _several_words(spot: Spot) -> Iterator[Piece]:
    """Known words joined by dashes, which were underscores."""
    parts = spot.chunk.split("-")
    if spot.segment is not None or len(parts) == 1 or parts[-1] in _ID_WORDS:
        return
    costs = [_word_cost(part, spot.known) for part in parts]
    if spot.known.segment(parts[0]) is not None and max(costs) < _NOT_A_WORD:
        yield "_".join(parts), sum(costs) + 1


def _word_cost(word: str, known: Vocabulary) -> int:
    """The cost of a word inside a piece of several."""
    segment = known.segment(word)
    return segment[1] if segment is not None else _STOP_WORD_COST if word in STOP else _NOT_A_WORD


def _version(spot: Spot) -> Iterator[Piece]:
    if not spot.before and spot.whole_number and re.fullmatch(r"v\d+", spot.chunk):
        yield spot.chunk, _FIXED_FORM_COST


def _number(spot: Spot) -> Iterator[Piece]:
    if spot.before and spot.whole_number and spot.chunk.isdigit():
        yield spot.chunk, _FIXED_FORM_COST


def _numbered_word(spot: Spot) -> Iterator[Piece]:
    """A known word with a number behind it: `address2`."""
    stem = spot.known.segment(spot.chunk.rstrip("0123456789"))
    if spot.before and stem is not None and spot.chunk[-1].isdigit():
        yield spot.chunk, stem[1] + _NUMBERED_COST


def _unknown_word(spot: Spot) -> Iterator[Piece]:
    """All that is left, as one segment that nothing explains; never right behind another."""
    behind = not spot.after_segment
    if behind and not spot.following and spot.segment is None and spot.chunk.isalpha():
        yield spot.chunk, UNKNOWN_COST + len(spot.chunk)


_KINDS: Final[tuple[Callable[[Spot], Iterator[Piece]], ...]] = (
    _known_segment,
    _noun_as_placeholder,
    _collection_of_placeholder,
    _placeholder,
    _several_words,
    _version,
    _number,
    _numbered_word,
    _unknown_word,
)
