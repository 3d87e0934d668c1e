"""Human decisions: an OpenAPI Overlay applied to the merged document, each action with a reason."""

from tigergen.decide.overlay import decide
from tigergen.decide.unresolved import settle_unresolved

__all__ = ["decide", "settle_unresolved"]
