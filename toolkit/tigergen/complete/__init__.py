"""What the document needs beyond what any source states: one module a rule.

Each module names its rule in `RULE` and has one function that adds, through `Canonical`, what the
rule concludes, with the origins it concludes it from.
"""

from tigergen.complete.document import complete, complete_operation

__all__ = ["complete", "complete_operation"]
