"""What tigergen has to say about its input: one finding, its renderers, a project's policy."""

from tigergen.diagnostics.diagnostic import (
    Diagnostic,
    Findings,
    Related,
    Severity,
    errors,
    in_order,
    together,
)

__all__ = ["Diagnostic", "Findings", "Related", "Severity", "errors", "in_order", "together"]
