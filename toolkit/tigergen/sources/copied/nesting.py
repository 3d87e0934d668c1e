"""Which rows stand inside which: a copied text has lost the frames around them.

A row may stand below each row above it that can hold rows and is still open. What speaks for a place:

- a table has a name once only
- the sample of the same content shows the names of a level
- a schema has the same fields wherever it stands: rows of one title, or of one name, whose fields are
  known from another table
- the page says `Array` over the rows of an array's items

A row for which two places are as good is left out, and reported.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from tigergen.sources.copied.page_model import Content, Row
from tigergen.sources.copied.rows import Flat, Mark
from tigergen.text.tree import Located

Key = tuple[str, str]


@dataclass(slots=True)
class Task:
    """A table to be read: where its rows go, and the sample of the same content."""

    content: Content
    flat: Flat
    sample: Located | None = None


@dataclass(eq=False, slots=True)
class _Level:
    """An open table: its rows so far, the row it belongs to, and the names known to be in it."""

    rows: list[Row]
    owner: Row | None
    shown: Mapping[str, Located] | None
    known: frozenset[str] | None = None
    seen: set[str] = field(default_factory=set)
    whole: bool = False
    """Whether `known` are all names that can be in it."""


class Nesting:
    """Finds the levels of the rows of all tables of a page."""

    def __init__(self) -> None:
        self.unclear: list[int] = []
        self._known: dict[Key, frozenset[str]] = {}
        self._folded = False

    def place(self, tasks: Sequence[Task]) -> None:
        """Place all rows; tables that are sure tell what others hold."""
        self._folded = _are_folded([task.flat for task in tasks])
        for task in [*(one for one in tasks if one.sample is not None), *tasks]:
            self._learn(task)
        for task in tasks:
            content, doubts, _ = self._table(task)
            task.content.rows, task.content.arrays = content.rows, content.arrays
            task.content.alone, task.content.variants = content.alone, content.variants
            self.unclear += doubts

    def _learn(self, task: Task) -> None:
        """Remember the fields of rows in a table without doubts."""
        content, _, certain = self._table(task)
        if not certain:
            return
        for top in content.rows:
            for row in top.walk():
                if row.inside and not row.variants:
                    names = frozenset(inner.name for inner in row.inside)
                    for key in _keys(row):
                        self._known[key] = self._known.get(key, names) | names

    # -- one table -----------------------------------------------------------------------------

    def _table(self, task: Task) -> tuple[Content, list[int], bool]:
        """Place the rows of a table; return also the lines left out, and whether all is sure."""
        content = Content(task.content.line, alone=task.flat.alone)
        levels = [_Level(content.rows, None, _inner(task.sample))]
        doubts: list[int] = []
        certain = True
        last: Row | None = None
        for part in task.flat.parts:
            if isinstance(part, Mark):
                self._mark(content, levels, last, part)
                continue
            row = _copy(part)
            if not row.name:
                last = self._nameless(content, levels, row)
                continue
            if last is not None and last.holds and not (last.array or self._folded):
                self._open(levels, last)
            level, sure = self._level(levels, row)
            certain = certain and sure
            if level is None:
                doubts.append(row.line)
                continue
            del levels[levels.index(level) + 1 :]
            level.rows.append(row)
            level.seen.add(row.name)
            last = row
        return content, doubts, certain

    def _mark(self, content: Content, levels: list[_Level], last: Row | None, mark: Mark) -> None:
        """Open the table of the row above a mark, or note what is above all rows."""
        if last is not None:
            last.variants = last.variants or not mark.array
            self._open(levels, last)
        elif mark.array:
            content.arrays.append(mark.line)
        else:
            content.variants = True

    def _nameless(self, content: Content, levels: list[_Level], row: Row) -> Row | None:
        """A type below a mark: what the items of the array are."""
        if len(levels) == 1 and not content.rows:
            content.alone = row
        elif levels[-1].owner is not None and not levels[-1].rows:
            levels.pop()
        return None

    def _open(self, levels: list[_Level], row: Row) -> None:
        """Open the table of a row, below the level that has the row."""
        if levels[-1].owner is row:
            return
        while row not in levels[-1].rows:
            levels.pop()
        shown = levels[-1].shown
        sample = shown.get(row.name) if shown is not None else None
        known = [self._known[key] for key in _keys(row) if key in self._known]
        levels.append(
            _Level(
                row.inside, row, _inner(sample), known[0] if known else None, whole=bool(row.title)
            )
        )

    def _level(self, levels: list[_Level], row: Row) -> tuple[_Level | None, bool]:
        """The level that a row belongs to, None if the text does not tell; and whether that is sure."""
        last = levels[-1]
        if last.owner is not None and (last.owner.array or last.owner.variants) and not last.rows:
            return last, True
        free = [level for level in levels if row.name not in level.seen]
        return (free[0], True) if len(free) == 1 else _choose(free, row)


def _choose(free: Sequence[_Level], row: Row) -> tuple[_Level | None, bool]:
    name = "property1" if row.additional else row.name
    good = [level for level in free if _has(level, name)]
    if good:
        return good[-1], len(good) == 1 or name in (good[-1].shown or ())
    possible = [level for level in free if _has(level, name) is None]
    return (possible[0] if len(possible) == 1 else None), False


def _are_folded(tables: Sequence[Flat]) -> bool:
    """Whether no table inside a table is unfolded: none of the arrays of objects shows its items."""
    arrays = 0
    for flat in tables:
        rows = [part for part in flat.parts if isinstance(part, Row)]
        if len({row.name for row in rows}) < len(rows):
            return False
        pairs = pairwise(flat.parts)
        if any(isinstance(part, Row) and isinstance(after, Mark) for part, after in pairs):
            return False
        arrays += sum(row.array and row.holds for row in rows)
    return arrays > 0


def _has(level: _Level, name: str) -> bool | None:
    """Whether a level is known to have a name; None if nothing is known of it."""
    shown = level.shown
    if shown is not None and name in shown:
        return True
    if level.known is not None and (level.whole or name in level.known):
        return name in level.known
    return None if shown is None else False


def _inner(sample: Located | None) -> Mapping[str, Located] | None:
    """The entries that a sample shows of a level; None if it shows none."""
    for _ in range(10):
        if sample is None or not isinstance(sample.value, list):
            break
        sample = sample.value[0] if sample.value else None
    entries = sample.mapping() if sample is not None else {}
    return entries or None


def _keys(row: Row) -> list[Key]:
    """What rows with the same fields have in common: the title of the schema, else name and type."""
    if row.title:
        return [("title", row.title)]
    return [("name", row.name)]


def _copy(row: Row) -> Row:
    return Row(
        row.name,
        row.line,
        row.required,
        row.deprecated,
        row.schema,
        row.title,
        row.description,
        row.example,
        row.additional,
        row.array,
    )
