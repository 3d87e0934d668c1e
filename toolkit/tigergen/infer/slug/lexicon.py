"""Words that paths of public APIs are made of, and how common each is.

`words.txt` holds, a line a word, in how many of 232 public APIs it stands in a fixed segment, and in how
many it is the whole name of a placeholder.
"""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from math import log2
from typing import Final

_APIS: Final = 232

STOP: Final = frozenset(
    """the a an of for to from and or in on by with is are be been that this it as at its their our
    your one all any no not if was were has have using based only once per api when which who you we
    they""".split()
)
"""Words that stand in every text and tell nothing about a path."""


ACTIONS: Final = frozenset(
    """abort accept acknowledge activate add analyze answer apply approve archive assess assign
    attach authenticate authorize block calculate cancel capture check classify clear clone close
    commit complete compute confirm connect convert copy count create deactivate decline delete
    deploy destroy detach disable disconnect distribute download drain duplicate edit enable end estimate
    evaluate execute expire explain export fail fetch finalize find finish follow forward freeze
    generate grant hide import increment index ingest insert inspect invite invoke join kill
    launch leave link list lock login logout lookup mark merge migrate move mutate mute new notify
    open patch pause pin predict preview process promote provision publish pull purge push query
    reactivate read reboot rebuild recent reclaim reconcile refresh refund register reject release
    remove rename render renew reopen repair replace reply report request resend reset resolve
    restart restore resume resync retire retry return revert revoke rollback rotate run save scan
    schedule search send settings show sign skip snooze split star start stats status stop submit
    subscribe summarize suspend swap switch sync terminate test touch track train transfer
    translate trigger unassign unblock undelete undo unfollow unfreeze unlink unlock unmute unpin
    unpublish unregister unstar unsubscribe update upload validate verify void vote wait watch
    withdraw""".split()
)
"""Words that paths use for actions: no placeholder has such a name."""


@cache
def _counts() -> dict[str, tuple[int, int]]:
    text = files("tigergen.infer.slug").joinpath("words.txt").read_text(encoding="utf-8")
    rows = (line.split() for line in text.splitlines())
    return {word: (int(fixed), int(named)) for word, fixed, named in rows}


def fixed_bits(word: str) -> int | None:
    """Return the bits of a word in a fixed segment, None if no path is known to have it."""
    fixed = _counts().get(word, (0, 0))[0]
    return round(log2(_APIS / fixed)) + 2 if fixed else None


def placeholder_bits(word: str) -> int | None:
    """Return the bits of a word as a placeholder's whole name, None if no path is known to have it."""
    named = _counts().get(word, (0, 0))[1]
    return round(log2(_APIS / named)) if named else None


def telling_words(text: str) -> list[str]:
    """Return the words of a text in lower case, without those that stand in every text."""
    found = (word.lower() for word in re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", text))
    return [word for word in found if word not in STOP]
