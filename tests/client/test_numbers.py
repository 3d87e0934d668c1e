"""The numbers in the docs are those of the shipped clients."""

from __future__ import annotations

from command.counting import PAGE, page
from shipped import shipped


def test_the_numbers_in_the_docs_are_those_of_the_clients() -> None:
    assert PAGE.read_text() == page(shipped("specs")), "run `make docs`"
    assert "| Methods | 36 | 20 | 175 | 175 |" in PAGE.read_text()
