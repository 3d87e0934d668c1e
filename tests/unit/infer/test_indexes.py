"""Whole indexes of several styles: what is read from them is right."""

from __future__ import annotations

from indexes.compare import rows


def test_what_is_read_from_indexes_is_right_and_it_is_not_little() -> None:
    table = rows()
    emitted, right = sum(row.emitted for row in table), sum(row.right for row in table)
    assert right >= 0.98 * emitted
    assert right >= 0.4 * sum(row.asked for row in table)


def test_an_index_of_remote_procedures_alone_gives_no_paths_of_resources() -> None:
    assert sum(row.emitted for row in rows() if row.collection == "Chat") == 0
