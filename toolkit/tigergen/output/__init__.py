"""Writing: all at once or not at all, and nothing that is not ours."""
