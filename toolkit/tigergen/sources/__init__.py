"""Readers: one module per document format, each turning a document into claims.

A reader knows neither the other readers nor any output; only the one of pages hands the document
inside a page to the reader of its format. To add a format, add a module with a
`FORMAT` and list it in `tigergen.sources.registry`.
"""
