"""What is completed once every decision is made: results and names of operations."""

from __future__ import annotations

from tigergen.complete.operation_names import name_operations
from tigergen.complete.results import complete_results
from tigergen.model.canonical import Canonical


def complete_decided(canonical: Canonical) -> None:
    """Add what the sources and decisions leave open, each by a named rule, in place.

    What is there already stays, so that a second time changes nothing.
    """
    complete_results(canonical)
    name_operations(canonical)
