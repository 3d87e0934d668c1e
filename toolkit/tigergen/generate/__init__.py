"""Outputs: each a function from the canonical document and its side tables to texts.

Nothing here reads a source or writes a file. Python computes what to say (`plan`, `types`,
`models`); the Jinja templates print it.
"""
