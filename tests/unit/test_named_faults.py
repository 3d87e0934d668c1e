"""The faults that `make mutate` tries by name are faults of the code as it is."""

from __future__ import annotations

import tomllib

import pytest
from conftest import ROOT

FAULTS = tomllib.loads((ROOT / "tests" / "mutation" / "named.toml").read_text())["fault"]


@pytest.mark.parametrize("fault", FAULTS, ids=[fault["what"] for fault in FAULTS])
def test_the_code_of_a_named_fault_stands_once_in_its_module(fault: dict[str, str]) -> None:
    source = (ROOT / "toolkit" / "tigergen" / f"{fault['module']}.py").read_text()
    assert source.count(fault["before"]) == 1
    for test in fault["tests"]:
        assert (ROOT / test.partition("::")[0]).exists()
