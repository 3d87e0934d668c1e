"""Reader of the text of rendered ReDoc pages."""

from tigergen.sources.redoc.reader import FORMAT

__all__ = ["FORMAT"]
