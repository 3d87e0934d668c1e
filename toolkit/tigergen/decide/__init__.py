"""Human decisions: an OpenAPI Overlay applied to the merged document, each action with a reason."""

from tigergen.decide.overlay import decide

__all__ = ["decide"]
