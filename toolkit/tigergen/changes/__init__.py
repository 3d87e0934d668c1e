"""What changes between two canonical documents, and in the Python clients generated from them."""

from tigergen.changes.change import Change, Impact
from tigergen.changes.compare import Comparison, compare, compare_text, fails
from tigergen.changes.document import document_changes
from tigergen.changes.load import NoDocumentError
from tigergen.changes.surface import surface_changes

__all__ = [
    "Change",
    "Comparison",
    "Impact",
    "NoDocumentError",
    "compare",
    "compare_text",
    "document_changes",
    "fails",
    "surface_changes",
]
