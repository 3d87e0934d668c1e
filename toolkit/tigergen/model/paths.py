"""Path templates (OpenAPI 3.2, 4.8.2): their segments, their placeholders, what stands before them."""

from __future__ import annotations

import re
from typing import Final

_PLACEHOLDER: Final = re.compile(r"\{([^{}/]+)\}")
_PREFIX: Final = re.compile(r"v\d+(?:\.\d+)*|api|rest")


def segments(path: str) -> list[str]:
    """Return the segments of a path that are not empty."""
    return [segment for segment in path.split("/") if segment]


def placeholders(path: str) -> list[str]:
    """Return the names of a path's placeholders, each once, in their order."""
    return list(dict.fromkeys(placeholder_list(path)))


def placeholder_list(path: str) -> list[str]:
    """Return the names of a path's placeholders in their order, as often as they stand in it."""
    return _PLACEHOLDER.findall(path)


def template_form(path: str) -> str:
    """Return the path with empty placeholders: equal for paths that match the same requests."""
    return _PLACEHOLDER.sub("{}", path)


def split_prefix(path: str) -> tuple[list[str], list[str]]:
    """Part the segments of a path into a prefix such as `api` and `v1`, and the rest, never empty."""
    parts = segments(path)
    end = 0
    while end < len(parts) - 1 and _PREFIX.fullmatch(parts[end].lower()):
        end += 1
    return parts[:end], parts[end:]


def is_action(path: str) -> bool:
    """Tell whether a path ends in a fixed segment right behind a placeholder: `/pets/{id}/feed`."""
    return re.search(r"\}/[^{}/]+/?$", path) is not None


def template_fault(path: str) -> bool:
    """Tell whether the braces of a path template do not match."""
    rest = _PLACEHOLDER.sub("", path)
    return "{" in rest or "}" in rest
