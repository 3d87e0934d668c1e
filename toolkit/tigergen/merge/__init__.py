"""The fold from claims to one canonical document, its provenance and its conflicts."""

from tigergen.merge.fold import merge
from tigergen.merge.kinship import unrelated
from tigergen.merge.scopes import keep_scopes
from tigergen.merge.ties import ties

__all__ = ["keep_scopes", "merge", "ties", "unrelated"]
