"""Text of a rendered page, selected and copied in a browser."""

from typing import Final

from tigergen.sources.document import Format

FORMAT: Final = Format.of_module("copied-page", 1, "tigergen.sources.copied.reader")
"""Below documents made for machines: a copied text shows less than the page it was taken from."""
