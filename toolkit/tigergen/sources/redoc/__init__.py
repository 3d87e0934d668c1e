"""Reader of the text of rendered ReDoc pages."""

from typing import Final

from tigergen.sources.document import Format

FORMAT: Final = Format.of_module("redoc-text", 1, "tigergen.sources.redoc.reader")
"""Below documents made for machines: the page was made of one, and much of it was lost."""
