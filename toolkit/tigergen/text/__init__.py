"""Input and output as text with lines and columns, without any meaning: YAML, JavaScript."""
