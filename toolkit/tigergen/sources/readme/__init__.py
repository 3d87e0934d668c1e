"""Reader of SDK READMEs: model tables, bullet lists, method signatures and events."""

from typing import Final

from tigergen.sources.document import Format

FORMAT: Final = Format.of_module("sdk-readme", 1, "tigergen.sources.readme.reader")
"""Below the vendor's API documents: an SDK's documentation shows the API through the SDK."""
