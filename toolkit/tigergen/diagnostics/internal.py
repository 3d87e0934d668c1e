"""A failure of tigergen's own, told as a finding: a build never ends with a traceback."""

from __future__ import annotations

import traceback
from pathlib import Path
from typing import Final

from tigergen.diagnostics.diagnostic import Diagnostic
from tigergen.model.claim import Place

_PACKAGE: Final = Path(__file__).resolve().parents[1]


def internal_error(error: Exception, doing: str, place: Place | None = None) -> Diagnostic:
    """Return the finding about an exception that no code expected, with the line it came from."""
    message = f"{doing}: {type(error).__name__}: {error}"[:500]
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        file = Path(frame.filename)
        if file.is_relative_to(_PACKAGE):
            shown = file.relative_to(_PACKAGE.parent).as_posix()
            return Diagnostic("G004", f"{message} ({shown}:{frame.lineno})", place)
    return Diagnostic("G004", message, place)
