"""Reader of Swagger 2.0 documents and of the fragments collections cut out of them."""

from tigergen.sources.swagger.reader import FORMAT, read_tree

__all__ = ["FORMAT", "read_tree"]
