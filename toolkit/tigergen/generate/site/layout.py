"""Where the boxes and arrows of a picture go: layers from left to right, by the method of Sugiyama.

Grandalf computes the layers and their order. It lays out from top to bottom; names are wide and low, so
width and height change places on the way in and out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final

from grandalf.graphs import Edge, Graph, Vertex
from grandalf.layouts import SugiyamaLayout

_LETTER: Final = 7
_HEIGHT: Final = 28
_BETWEEN: Final = 10
_LAYERS: Final = 44
_WIDEST: Final = 1100
"""Pixels: of a letter, of a box, between boxes and layers, and of the rows that parts are put in."""


@dataclass(frozen=True, slots=True)
class Box:
    """A node of the picture; `x` and `y` are its upper left corner."""

    name: str
    href: str
    x: int
    y: int
    width: int
    height: int = _HEIGHT
    loop: bool = False


@dataclass(frozen=True, slots=True)
class Arrow:
    """An arrow through some points; `forth` is 1 to the right and -1 to the left."""

    points: tuple[tuple[int, int], ...]
    forth: int

    @property
    def line(self) -> str:
        """The line as a path of SVG, up to the arrow's head."""
        (x, y), *inner, (last, height) = self.points
        path = f"M{x} {y}"
        for x2, y2 in [*inner, (last - self.forth * 6, height)]:
            middle = (x + x2) // 2
            path += f"C{middle} {y} {middle} {y2} {x2} {y2}"
            x, y = x2, y2
        return path

    @property
    def head(self) -> str:
        """The head as a path of SVG."""
        x, y = self.points[-1]
        return f"M{x} {y}l{-self.forth * 7} -4v8z"


@dataclass(frozen=True, slots=True)
class Picture:
    """Boxes and the arrows between them."""

    boxes: tuple[Box, ...]
    arrows: tuple[Arrow, ...]
    width: int
    height: int

    @property
    def lines(self) -> str:
        """All lines as one path."""
        return "".join(arrow.line for arrow in self.arrows)

    @property
    def heads(self) -> str:
        """All heads as one path."""
        return "".join(arrow.head for arrow in self.arrows)

    def moved(self, x: int, y: int) -> Picture:
        """The same picture elsewhere."""
        boxes = tuple(replace(one, x=one.x + x, y=one.y + y) for one in self.boxes)
        arrows = tuple(
            replace(one, points=tuple((x1 + x, y1 + y) for x1, y1 in one.points))
            for one in self.arrows
        )
        return Picture(boxes, arrows, self.width, self.height)


class _View:
    """What grandalf asks of a node or an edge."""

    def __init__(self, width: int = 0, height: int = 0) -> None:
        self.w, self.h = height, width
        self.xy = (0.0, 0.0)
        self.path: list[tuple[float, float]] = []

    def setpath(self, path: list[tuple[float, float]]) -> None:
        self.path = path


def _ordered(kind: Any, number: int, *arguments: Any) -> Any:
    """Make a node or an edge whose place in a set is not that of its memory.

    Grandalf keeps them in sets; by their own hashes a picture would differ from run to run.
    """
    ordered = type(kind.__name__, (kind,), {"__hash__": lambda self: number})
    return ordered(*arguments)


def picture(nodes: Mapping[str, str], edges: Sequence[tuple[str, str]]) -> Picture:
    """Return the layout of a graph. `nodes` gives the link of each name, `edges` pairs of names."""
    loops = {one for one, other in edges if one == other}
    vertices: dict[str, Any] = {}
    for number, name in enumerate(nodes):
        vertices[name] = _ordered(Vertex, number, name)
        vertices[name].view = _View(_LETTER * (len(name) + 2 * (name in loops)) + 20, _HEIGHT)
    links = []
    for number, (one, other) in enumerate(dict.fromkeys(edges)):
        if one != other:
            link = _ordered(Edge, number, vertices[one], vertices[other])
            link.view = _View()
            links.append(link)
    graph = Graph(list(vertices.values()), links)
    parts = [_part(core, nodes, loops) for core in graph.C]
    parts.sort(key=lambda part: (-len(part.boxes), part.boxes[0].name))
    return _packed(parts)


def _part(core: Any, nodes: Mapping[str, str], loops: set[str]) -> Picture:
    """The layout of a connected part, with its corner at 0, 0."""
    if len(core.sV) > 1:
        layout = SugiyamaLayout(core)
        layout.xspace, layout.yspace = _BETWEEN, _LAYERS
        layout.init_all(optimize=True)
        layout.draw(12)
    views = {vertex.data: vertex.view for vertex in core.sV}
    left = min(view.xy[1] - view.h / 2 for view in views.values())
    top = min(view.xy[0] - view.w / 2 for view in views.values())
    boxes = [
        Box(
            name,
            nodes[name],
            round(view.xy[1] - view.h / 2 - left),
            round(view.xy[0] - view.w / 2 - top),
            view.h,
            loop=name in loops,
        )
        for name, view in sorted(views.items())
    ]
    return Picture(
        tuple(boxes),
        tuple(_arrow(edge, left, top) for edge in core.sE),
        max(box.x + box.width for box in boxes),
        max(box.y + box.height for box in boxes),
    )


def _arrow(edge: Any, left: float, top: float) -> Arrow:
    """An arrow from side to side of its boxes; one that goes back in the layers leads to the left."""
    one, other = (vertex.view for vertex in edge.v)
    path = edge.view.path or [one.xy, other.xy]
    points = [(round(y - left), round(x - top)) for x, y in path]
    forth = 1 if points[-1][0] >= points[0][0] else -1
    begin = (points[0][0] + forth * (one.h // 2), points[0][1])
    end = (points[-1][0] - forth * (other.h // 2), points[-1][1])
    return Arrow((begin, *points[1:-1], end), forth)


def _packed(parts: Sequence[Picture]) -> Picture:
    """Put parts into rows, the largest first."""
    moved: list[Picture] = []
    x = y = tallest = widest = 0
    limit = max([_WIDEST, *(part.width for part in parts)])
    for part in parts:
        if x and x + part.width > limit:
            x, y, tallest = 0, y + tallest + _HEIGHT, 0
        moved.append(part.moved(x, y))
        x += part.width + _HEIGHT
        widest, tallest = max(widest, x - _HEIGHT), max(tallest, part.height)
    return Picture(
        tuple(box for part in moved for box in part.boxes),
        tuple(arrow for part in moved for arrow in part.arrows),
        widest,
        y + tallest,
    )
