"""tigergen: merge scattered API documents into one canonical OpenAPI document and a client.

The pipeline is `read -> merge -> decide -> validate -> generate -> write`; `tigergen.build` runs it,
`tigergen.cli` is the command. See ARCHITECTURE.md for the map.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tigergen.api import build as build
    from tigergen.api import release as release

__version__ = "0.1.0"

__all__ = ["__version__", "build", "release"]


def __getattr__(name: str) -> Any:
    """Load the Python API when it is first used: `import tigergen` alone costs next to nothing."""
    if name in ("build", "release"):
        from tigergen import api

        return getattr(api, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
