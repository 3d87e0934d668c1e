"""Human decisions: an OpenAPI Overlay applied to the merged document, each action with a reason."""

from tigergen.decide.overlay import decide
from tigergen.decide.undecided import settle_undecided

__all__ = ["decide", "settle_undecided"]
