"""Keeps GitHub's runner from obeying lines of documents, such as `::add-mask::on`.

A verb runs inside of a quotation, whatever it prints; what the runner is to obey is printed outside of it.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import click

_tokens: list[str] = []
"""The token that ends the quotation, if there is one."""


@contextmanager
def quoted() -> Iterator[None]:
    """Let the runner obey nothing that is printed inside."""
    if os.environ.get("GITHUB_ACTIONS") != "true":
        yield
        return
    _begin()
    try:
        yield
    finally:
        _end()


@contextmanager
def obeyed() -> Iterator[None]:
    """Let the runner obey what is printed inside, where it stands in a quotation."""
    if not _tokens:
        yield
        return
    _end()
    try:
        yield
    finally:
        _begin()


def _begin() -> None:
    import secrets

    _tokens.append(secrets.token_hex(16))  # no document can know it, and end the quotation
    click.echo(f"::stop-commands::{_tokens[-1]}", err=True)


def _end() -> None:
    click.echo(f"::{_tokens.pop()}::", err=True)
