"""Named rules that turn wording, slugs and samples into claims marked inferred."""
