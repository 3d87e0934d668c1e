"""What is completed once every decision is made: results, parameters and names of operations."""

from __future__ import annotations

from tigergen.complete.array_items import complete_items
from tigergen.complete.operation_names import name_operations
from tigergen.complete.paging import describe_paging
from tigergen.complete.parameter_descriptions import describe_parameters
from tigergen.complete.references import settle_references
from tigergen.complete.results import complete_results
from tigergen.model.canonical import Canonical


def complete_decided(canonical: Canonical) -> None:
    """Add what the sources and decisions leave open, each by a named rule, in place.

    What is there already stays, so that a second time changes nothing.
    """
    settle_references(canonical)
    complete_results(canonical)
    complete_items(canonical)
    describe_paging(canonical)
    describe_parameters(canonical)
    name_operations(canonical)
