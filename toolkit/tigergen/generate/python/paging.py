"""How a list is asked for page by page: `x-tigergen-paging` and the parameters that it names."""

from __future__ import annotations

from dataclasses import dataclass

from tigergen.generate.ir import Operation


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list is asked for page by page; the generated runtime has a class of that name."""

    position: str
    size: str
    by_page: bool
    first: int
    default_size: int | None
    max_size: int | None
    total: str
    cursor: str
    items: str


def paging(operation: Operation) -> Paging | None:
    """Return how a list is paged, or None if it is not."""
    stated = operation.extensions.get("x-tigergen-paging")
    if not isinstance(stated, dict):
        return None
    default: object = None
    most: object = None
    for parameter in operation.parameters:
        if parameter.location == "query" and parameter.name == stated.get("size"):
            size = parameter.schema.target
            default, most = size.get("default"), size.get("maximum")
    by_page = stated.get("by") == "page"
    return Paging(
        position=stated.get("position", ""),
        size=stated.get("size", ""),
        by_page=by_page,
        first=stated.get("first", int(by_page)),
        default_size=default if isinstance(default, int) else None,
        max_size=most if isinstance(most, int) else None,
        total=stated.get("total", ""),
        cursor=stated.get("cursor", ""),
        items=stated.get("items", ""),
    )
