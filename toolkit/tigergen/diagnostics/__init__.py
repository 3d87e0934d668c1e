"""What tigergen has to say about its input: one finding, its renderers, a project's policy."""

from tigergen.diagnostics.diagnostic import Diagnostic, Severity, errors, in_order

__all__ = ["Diagnostic", "Severity", "errors", "in_order"]
