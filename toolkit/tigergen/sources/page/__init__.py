"""Reader of reference pages as HTML: saved from a browser, or built with the document inside."""

from typing import Final

from tigergen.sources.document import Format

FORMAT: Final = Format.of_module("page", 0, "tigergen.sources.page.reader", long_lines=True)
"""As trustworthy as the document by itself."""
