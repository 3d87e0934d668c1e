"""Writing: all at once or not at all, and nothing that is not ours."""

from tigergen.output.writer import ForeignOutputError, Target, Written, compare, write

__all__ = ["ForeignOutputError", "Target", "Written", "compare", "write"]
