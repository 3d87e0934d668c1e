"""What tigergen has to say about its input: coded rules and the diagnostics they raise."""

from tigergen.diagnostics.diagnostic import Diagnostic, Severity, errors, in_order
from tigergen.diagnostics.rules import RULES, Rule

__all__ = ["RULES", "Diagnostic", "Rule", "Severity", "errors", "in_order"]
