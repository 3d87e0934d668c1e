"""Text of a rendered page, selected and copied in a browser."""

from tigergen.sources.copied.reader import FORMAT

__all__ = ["FORMAT"]
