"""Writing: all at once or not at all, and nothing that is not ours."""

from tigergen.output.ownership import ForeignOutputError, check_ownership
from tigergen.output.target import OutputError, Target, Written
from tigergen.output.writer import compare, write

__all__ = [
    "ForeignOutputError",
    "OutputError",
    "Target",
    "Written",
    "check_ownership",
    "compare",
    "write",
]
