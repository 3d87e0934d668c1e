"""What a path looks like once it is a slug."""

from __future__ import annotations

import re

from tigergen.model.claim import METHODS


def slug_form(text: str) -> str:
    """Return a path or a piece of one as it stands in a slug."""
    return re.sub(r"[/{}.\s:]", "", text.lower()).replace("_", "-").strip("-")


def split_method(slug: str) -> tuple[str, str] | None:
    """Part a slug into the path's form and the method, or None if it names no method."""
    head, _, method = slug.rpartition("-")
    return (head, method) if method in METHODS and head else None
