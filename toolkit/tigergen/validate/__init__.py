"""The canonical document held against the published specification."""

from tigergen.validate.specification import validate

__all__ = ["validate"]
