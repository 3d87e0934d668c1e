"""Reader of SDK READMEs: model tables, bullet lists, method signatures and events."""

from tigergen.sources.readme.reader import FORMAT

__all__ = ["FORMAT"]
