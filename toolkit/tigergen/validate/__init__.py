"""The canonical document held against the published specification, and against rules of lint."""

from tigergen.validate.leave_out import leave_out
from tigergen.validate.lint import lint
from tigergen.validate.presence import without_operations
from tigergen.validate.specification import is_valid, validate
from tigergen.validate.unions import leave_out_unions

__all__ = ["is_valid", "leave_out", "leave_out_unions", "lint", "validate", "without_operations"]
