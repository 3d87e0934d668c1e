"""What changes between two canonical documents, and in the Python surface generated from them."""

from tigergen.changes.change import Change, Impact
from tigergen.changes.document import document_changes
from tigergen.changes.surface import surface_changes

__all__ = ["Change", "Impact", "document_changes", "surface_changes"]
