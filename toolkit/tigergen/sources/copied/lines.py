"""The lines of a copied text as takers need them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from tigergen.model.claim import METHODS
from tigergen.sources.copied.page_model import Line

_UNSEEN: Final = re.compile("[\u200b\u200c\u200d\ufeff\u2060]")
METHOD: Final = re.compile("|".join(METHODS), re.IGNORECASE)
PATH: Final = re.compile(r"/[^\s?#]*")


def lines_of(texts: Sequence[str]) -> list[Line]:
    """The lines that are not empty."""
    found: list[Line] = []
    gap = 0
    for number, raw in enumerate(texts, 1):
        text = " ".join(_UNSEEN.sub("", raw).split())
        if text:
            found.append(Line(text, number, raw.rstrip("\r ").endswith("\t"), gap))
            gap = 0
        elif raw.strip(" \r") == "\t" and found:
            found[-1] = Line(found[-1].text, found[-1].number, True, found[-1].gap)
        else:
            gap += 1
    return found


def request_lines(lines: Sequence[Line]) -> list[tuple[int, int, str, str]]:
    """Where each request line begins and ends (indexes), with its method and path on two lines."""
    return [
        (index, index + 2, line.text.lower(), after.text)
        for index, (line, after) in enumerate(pairwise(lines))
        if METHOD.fullmatch(line.text) and PATH.fullmatch(after.text)
    ]
