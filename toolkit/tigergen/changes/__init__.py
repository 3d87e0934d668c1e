"""What changes between two canonical documents, and in the Python clients generated from them."""

from tigergen.changes.change import Change, Impact
from tigergen.changes.compare import Comparison, compare, fails
from tigergen.changes.document import document_changes
from tigergen.changes.load import NoDocumentError
from tigergen.changes.surface import surface_changes

__all__ = [
    "Change",
    "Comparison",
    "Impact",
    "NoDocumentError",
    "compare",
    "document_changes",
    "fails",
    "surface_changes",
]
