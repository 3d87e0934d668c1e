"""The concepts that every phase uses: claims, JSON Pointers, the table of OpenAPI's fields, names, paths."""
