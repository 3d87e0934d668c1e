"""The fold from claims to one canonical document, its provenance and its conflicts."""

from tigergen.merge.canonical import Canonical, Conflict, Side
from tigergen.merge.fold import merge

__all__ = ["Canonical", "Conflict", "Side", "merge"]
