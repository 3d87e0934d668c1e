"""The site of an API: static pages that show every statement with its evidence."""
