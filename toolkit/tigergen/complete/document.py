"""The order in which the rules of completion run."""

from __future__ import annotations

from tigergen.complete.answers import note_different_answers
from tigergen.complete.binary_parameters import note_binary_parameters
from tigergen.complete.defaults import drop_impossible_defaults
from tigergen.complete.event_streams import describe_event_streams
from tigergen.complete.operation_ids import make_operation_ids_unique
from tigergen.complete.path_parameters import complete_path_parameters
from tigergen.complete.references import open_unresolved_references
from tigergen.complete.required_fields import add_required_fields, add_response_descriptions
from tigergen.complete.unsafe_get import note_unsafe_get
from tigergen.complete.values_over_type import let_values_rule_types
from tigergen.model.canonical import Canonical
from tigergen.model.pointer import Pointer
from tigergen.model.walk import operations


def complete(canonical: Canonical, title: str) -> None:
    """Add to the document what is missing; `title` is used where no source states one."""
    add_required_fields(canonical, title)
    open_unresolved_references(canonical)
    for path, method, _ in list(operations(canonical.document)):
        where = Pointer.of("paths", path, method)
        complete_path_parameters(canonical, where)
        note_different_answers(canonical, where)
        note_unsafe_get(canonical, where)
        note_binary_parameters(canonical, where)
    make_operation_ids_unique(canonical)
    let_values_rule_types(canonical)
    describe_event_streams(canonical)
    drop_impossible_defaults(canonical)


def complete_operation(canonical: Canonical, where: Pointer) -> None:
    """Add what the operation at `where` lacks, which came to the document after the others."""
    add_response_descriptions(canonical, where)
    complete_path_parameters(canonical, where)
