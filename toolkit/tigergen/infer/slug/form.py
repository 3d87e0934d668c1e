"""What a path looks like once it is a slug."""

from __future__ import annotations

import re

from tigergen.model.claim import METHODS


def slug_form(text: str) -> str:
    """Return a path or a piece of one as it stands in a slug, its dashes kept."""
    return re.sub(r"[/{}.\s:]", "", text.lower()).replace("_", "-").strip("-")


def slug_forms(text: str) -> tuple[str, ...]:
    """Return the forms a path may have in a slug: its own dashes kept, or dropped."""
    dropped = slug_form(text.replace("-", ""))
    kept = slug_form(text)
    return (dropped,) if kept == dropped else (dropped, kept)


def split_method(slug: str) -> tuple[str, str] | None:
    """Part a slug into the path's form and the method, or None if it names no method."""
    head, _, method = slug.rpartition("-")
    return (head, method) if method in METHODS and head else None


def template(path: str) -> str:
    """Return a path without the names of its placeholders: what two readings differ in on the wire."""
    return re.sub(r"\{[^{}]*\}", "{}", path).rstrip("/")
