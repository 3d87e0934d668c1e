"""Curves as an SVG picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

_WIDTH, _HEIGHT, _LEFT, _TOP = 360, 220, 60, 40


@dataclass
class Curve:
    """Seconds over a size."""

    name: str
    points: list[tuple[int, float]] = field(default_factory=list)

    def add(self, size: int, seconds: float) -> None:
        """Add what was measured for a size."""
        self.points.append((size, seconds))

    def said(self) -> str:
        """The points as text."""
        return ", ".join(f"{size:,}: {seconds:.1f} s" for size, seconds in self.points)


def chart(panels: Sequence[tuple[str, Sequence[Curve]]]) -> str:
    """Return the picture: one panel beside the other, each with its axes and curves."""
    width = len(panels) * (_WIDTH + _LEFT) + 20
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {_HEIGHT + 90}" '
        'font-family="sans-serif" font-size="11" role="img">',
        f'<rect width="{width}" height="{_HEIGHT + 90}" fill="#ffffff"/>',
    ]
    for index, (title, curves) in enumerate(panels):
        parts.append(f'<g transform="translate({index * (_WIDTH + _LEFT) + _LEFT},{_TOP})">')
        parts += _panel(title, curves)
        parts.append("</g>")
    return "\n".join([*parts, "</svg>", ""])


def _panel(title: str, curves: Sequence[Curve]) -> list[str]:
    right = max(size for curve in curves for size, _ in curve.points)
    top = max(seconds for curve in curves for _, seconds in curve.points)
    inner = _WIDTH - 40
    parts = [
        f'<text x="0" y="-16" font-size="13">{title}</text>',
        f'<path d="M0 0V{_HEIGHT}H{inner}" fill="none" stroke="#444444"/>',
    ]
    for curve in curves:
        at = [(size / right * inner, _HEIGHT * (1 - s / top)) for size, s in curve.points]
        line = " ".join(f"{x:.1f},{y:.1f}" for x, y in at)
        parts.append(f'<polyline points="{line}" fill="none" stroke="#0b5394" stroke-width="2"/>')
        for (x, y), (size, seconds) in zip(at, curve.points, strict=True):
            parts.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="#0b5394"/>')
            parts.append(
                f'<text x="{x:.1f}" y="{_HEIGHT + 16}" text-anchor="middle">{size:,}</text>'
            )
            parts.append(
                f'<text x="{x - 6:.1f}" y="{y - 6:.1f}" text-anchor="end">{seconds:.1f} s</text>'
            )
    return parts
