"""What the words of a slug are, whatever stands before them: its collection, its entry's text, the lexicon."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from tigergen.infer.slug.collection import Collection
from tigergen.infer.slug.lexicon import ACTIONS, fixed_bits, placeholder_bits
from tigergen.model import names

ID_WORDS: Final = frozenset(
    """token id ids address uuid guid key code number slug hash sid gid uid name username email date
    version handle ref reference index identifier arn""".split()
)
_ENDS_IN_ID_WORD: Final = re.compile(rf"(.+?)(-?)({'|'.join(sorted(ID_WORDS))})")
SURE_ID_WORDS: Final = frozenset({"id", "uuid", "guid", "identifier", "arn"})
"""Words that are a placeholder without the noun they identify: hardly a path has a fixed segment `uuid`."""

_LONGEST: Final = 40
"""No segment of one word, and no placeholder, is longer."""
_SHORTEST: Final = 3
"""Shorter words are found in others by chance: a word of a text may be two run together."""

_GROUP: Final = 4
_TEXT: Final = 5
_INFLECTED: Final = 1
"""The singular of a word in the text, or its plural."""
_SURE_ID: Final = 2
_OTHER_ID: Final = 4
_RUN_TOGETHER: Final = 5
"""Words of a placeholder without a dash between them may as well be anything else."""
_LONE_ID_WORD: Final = 5
_ANY_NOUN: Final = 3
_PLURAL_NOUN: Final = 8


@dataclass(frozen=True)
class Evidence:
    """What a slug is read by: the collection and the words of the entry's own text."""

    collection: Collection
    texts: frozenset[str]
    _words: dict[str, int | None] = field(default_factory=dict, compare=False)
    _next_words: dict[str, list[tuple[str, int]]] = field(default_factory=dict, compare=False)
    _next_names: dict[str, list[tuple[str, int]]] = field(default_factory=dict, compare=False)

    def next_words(self, rest: str) -> list[tuple[str, int]]:
        """The words that the rest of a slug may begin with, and their bits in a fixed segment."""
        if rest not in self._next_words:
            letters = re.match(r"[a-z]*", rest[:_LONGEST])
            ends = range(2, len(letters[0]) + 1) if letters else ()
            found = ((rest[:end], self._word(rest[:end])) for end in ends)
            self._next_words[rest] = [(chunk, bits) for chunk, bits in found if bits is not None]
        return self._next_words[rest]

    def next_names(self, rest: str) -> list[tuple[str, int]]:
        """The placeholders' names that the rest of a slug may begin with, and their bits."""
        if rest not in self._next_names:
            found = ((chunk, self._name(chunk)) for chunk in _chunks(rest))
            self._next_names[rest] = [(chunk, bits) for chunk, bits in found if bits is not None]
        return self._next_names[rest]

    def _word(self, word: str) -> int | None:
        if word not in self._words:
            self._words[word] = self._word_bits(word)
        return self._words[word]

    def _word_bits(self, word: str) -> int | None:
        costs = []
        one, many = names.singular(word), names.plural(word)
        for words, bits in ((self.collection.group_words, _GROUP), (self.texts, _TEXT)):
            if word in words:
                costs.append(bits)
            elif len(word) > 2 and (one in words or many in words):
                costs.append(bits + _INFLECTED)
        listed = fixed_bits(word)
        if listed is not None:
            costs.append(listed)
        elif costs and self._several(word):
            return None
        return min(costs, default=None)

    def _several(self, word: str) -> bool:
        """Whether words that are known in themselves make up a word."""
        heads = [False] * (len(word) + 1)
        for end in range(_SHORTEST, len(word)):
            heads[end] = any(
                self._is_word(word[start:end])
                for start in range(end - _SHORTEST + 1)
                if start == 0 or heads[start]
            )
        return any(
            heads[end] and self._is_word(word[end:]) for end in range(len(word) - _SHORTEST + 1)
        )

    def _is_word(self, part: str) -> bool:
        known = self.collection.group_words | self.texts
        return any(
            form in known or fixed_bits(form) is not None
            for form in (part, names.singular(part), names.plural(part))
        )

    def _name(self, chunk: str) -> int | None:
        """The bits of a placeholder's name that does not repeat what stands before."""
        if chunk in self.collection.placeholders or chunk in SURE_ID_WORDS:
            return _SURE_ID
        if chunk in ID_WORDS:
            return _LONE_ID_WORD
        noun = self._noun(chunk) if chunk.isalpha() and chunk not in ACTIONS else None
        return min(
            (bits for bits in (noun, self._identifier(chunk)) if bits is not None), default=None
        )

    def _identifier(self, chunk: str) -> int | None:
        """The identifier of something else: `group-token` behind `metadata`, `accountid`."""
        found = _ENDS_IN_ID_WORD.fullmatch(chunk)
        if found is None:
            return None
        head, dash, word = found.groups()
        parts = head.split("-")
        costs = [bits for bits in map(self._word, parts) if bits is not None]
        if len(costs) == len(parts):
            sure = dash or word in SURE_ID_WORDS
            return _OTHER_ID + max(costs) - _TEXT + (0 if sure else _RUN_TOGETHER)
        return None

    def _noun(self, word: str) -> int | None:
        """A noun as a name: one that paths are known to name, or a word as good as any."""
        bits = self._word(word)
        plural = names.singular(word) != word
        found = (
            placeholder_bits(word),
            None if bits is None else bits + (_PLURAL_NOUN if plural else _ANY_NOUN),
        )
        return min((bits for bits in found if bits is not None), default=None)


def _chunks(rest: str) -> list[str]:
    """The beginnings of the rest of a slug where a placeholder may end: at no dash."""
    if rest.startswith("-"):
        return []
    return [
        rest[:length]
        for length in range(1, min(len(rest), _LONGEST) + 1)
        if rest[length - 1] != "-" and rest[length : length + 1] != "-"
    ]
