"""Reader of reference pages as HTML: saved from a browser, or built with the document inside."""

from tigergen.sources.page.reader import FORMAT

__all__ = ["FORMAT"]
