"""How sure a recogniser is that a text has its format; the surest reads it.

The numbers only have to stand in this order. A format that a text names beats one that it looks like,
and a broken text of a named format still finds its reader, which says where it is broken.
"""

from __future__ import annotations

from typing import Final

NAMED: Final = 1.0
"""The text names its format, or contains a document that does."""

ALIKE: Final = 0.95
"""The text looks like the format throughout: no look is surer than a name."""

LIKELY: Final = 0.5
"""The text has what the format must have, and nothing else that tells."""

UNPARSED: Final = 0.4
"""The text names its format somewhere, and cannot be parsed to see whether it does so at its root."""

POSSIBLE: Final = 0.3
"""What a text needs at least; below it a recogniser finds too little for the text to be read so."""
