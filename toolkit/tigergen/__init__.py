"""tigergen: merge scattered API documents into one canonical OpenAPI document and a client.

The pipeline is `read -> merge -> decide -> validate -> generate -> write`; `tigergen.build`
runs it, `tigergen.cli` is the command. See ARCHITECTURE.md for the map.
"""

from __future__ import annotations

__version__ = "0.1.0"
