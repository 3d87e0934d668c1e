"""The register of rules: complete, in the docs, and with nothing in it that no code emits."""

from __future__ import annotations

import ast
import json
import re
from functools import cache
from pathlib import Path

from conftest import ROOT
from source_code import PACKAGE, modules, nodes
from tigergen.rules import FINDINGS, NAMES, RULES, Kind, find, suggestions


@cache
def emitting() -> list[Path]:
    """The code that may emit a rule: all but the register itself."""
    return [path for path in modules() if not path.is_relative_to(PACKAGE / "rules")]


def texts(paths: list[Path]) -> set[str]:
    return {
        node.value
        for path in paths
        for node in nodes(path)
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    }


def named_as_rule(paths: list[Path]) -> set[str]:
    """Texts that stand where a rule belongs: `rule=`, `settled_by=`, `RULE = `, a code."""
    found: set[str] = set()
    for path in paths:
        for node in nodes(path):
            if isinstance(node, ast.keyword) and node.arg in ("rule", "settled_by", "method_rule"):
                values = [node.value]
            elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                targets = node.targets if isinstance(node, ast.Assign) else [node.target]
                named = [t.id.lower() for t in targets if isinstance(t, ast.Name)]
                values = [node.value] if named in (["rule"], ["_rule"]) else []
            else:
                continue
            found |= {
                inner.value
                for value in values
                for inner in ast.walk(value)
                if isinstance(inner, ast.Constant) and isinstance(inner.value, str)
            }
    return {name for name in found if re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", name)} | {
        text for text in texts(paths) if re.fullmatch(r"[PSMDVGL]\d{3}", text)
    }


def test_every_rule_that_code_can_emit_is_registered() -> None:
    assert named_as_rule(emitting()) - set(FINDINGS) - set(NAMES) == set()


def test_every_registered_rule_is_emitted_somewhere() -> None:
    known = texts(emitting())
    for rule in RULES:
        assert (rule.code or rule.name) in known, rule.title


def test_every_rule_in_the_shipped_results_is_registered() -> None:
    """Literals are not all: some names are built or handed on. conftest checks every merge likewise."""
    for folder in (ROOT / "specs").iterdir():
        if not (folder / "conflicts.json").exists():
            continue
        provenance = json.loads((folder / "openapi.provenance.json").read_text())
        rules = {o["rule"] for origins in provenance.values() for o in origins if "rule" in o}
        settled = json.loads((folder / "conflicts.json").read_text())["conflicts"]
        assert rules | {conflict["settled_by"] for conflict in settled} <= set(NAMES)


def test_records_are_whole_and_names_unique() -> None:
    assert len(NAMES) == len(RULES)
    for rule in RULES:
        assert re.fullmatch(r"[a-z][a-z0-9]*(-[a-z0-9]+)*", rule.name)
        for text in (rule.what, rule.why, rule.given, rule.gives, rule.override):
            assert text, rule.title
        assert bool(rule.code) == (rule.kind in (Kind.DIAGNOSTIC, Kind.LINT)) == bool(rule.severity)


def test_a_rule_is_found_by_code_or_name_and_close_ones_are_suggested() -> None:
    assert find("m001") is find("tie") is FINDINGS["M001"]
    assert suggestions("S01") == ["S010", "S012", "S013"]
    assert "path-slug" in suggestions("path-slg")
    assert suggestions("zzzzzz") == []
