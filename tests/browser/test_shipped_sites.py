"""The sites of the shipped APIs as files: how large they are, and where their links lead."""

from __future__ import annotations

import re
from pathlib import Path
from posixpath import dirname, join, normpath

import pytest
from chromium import shipped_sites

BUDGETS = {"tigerconnect": 1_500, "courier": 6_000}
"""Kilobytes (1,000 bytes) that the site of an API may take."""


@pytest.fixture(scope="module")
def sites() -> Path:
    return shipped_sites()


@pytest.mark.parametrize("api", BUDGETS)
def test_the_site_keeps_within_its_budget(sites: Path, api: str) -> None:
    size = sum(path.stat().st_size for path in (sites / api).rglob("*") if path.is_file())
    assert size / 1000 < BUDGETS[api]


@pytest.mark.parametrize("api", BUDGETS)
def test_every_link_leads_somewhere(sites: Path, api: str) -> None:
    texts = {
        path.relative_to(sites / api).as_posix(): path.read_text()
        for path in (sites / api).rglob("*")
        if path.is_file()
    }
    found = {path: re.findall(r' id="([^"]*)"', text) for path, text in texts.items()}
    ids = {path: set(listed) for path, listed in found.items()}
    for path, text in texts.items():
        assert len(found[path]) == len(ids[path]), f"{path}: an id occurs twice"
        if not path.endswith(".html"):
            continue
        for link in set(re.findall(r' (?:href|src)="([^"]*)"', text)):
            name, _, anchor = link.partition("#")
            target = normpath(join(dirname(path), name)) if name else path
            assert target in texts, f"{path} links to {link}"
            assert not anchor or anchor in ids[target], f"{path} links to {link}"
