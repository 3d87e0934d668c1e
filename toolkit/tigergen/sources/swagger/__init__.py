"""Reader of Swagger 2.0 documents and of the fragments collections cut out of them."""

from tigergen.sources.swagger.reader import FORMAT

__all__ = ["FORMAT"]
