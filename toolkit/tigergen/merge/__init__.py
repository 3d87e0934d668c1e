"""The fold from claims to one canonical document, its provenance and its conflicts."""

from tigergen.merge.fold import merge, ties

__all__ = ["merge", "ties"]
