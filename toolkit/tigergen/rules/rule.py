"""What a rule is: one record that the command, the docs and the tests read."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from typing import Final, Literal, TypeAlias

Level: TypeAlias = Literal["error", "warning", "note"]


class Kind(StrEnum):
    """What a rule does."""

    DIAGNOSTIC = "diagnostic"
    """It reports a fault of a source, a project file or a decision."""
    LINT = "lint"
    """It reports what OpenAPI allows and callers suffer from."""
    INFERENCE = "inference"
    """It derives a fact that no document states outright."""
    COMPLETION = "completion"
    """It adds what OpenAPI demands, or repairs what the merged document cannot keep."""
    PRECEDENCE = "precedence"
    """It chooses between contradicting statements."""
    CHANGE = "change"
    """It classes a change between two documents by what it means for callers."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule: its name, what it does and why, an example, and how to override it.

    `given` is an example of what the rule meets and `gives` what comes of it. For findings
    `override` says how to fix what was found.
    """

    name: str
    kind: Kind
    what: str
    why: str
    given: str
    gives: str
    override: str
    code: str = ""
    severity: Level | Literal[""] = ""

    @property
    def title(self) -> str:
        """The heading of the rule: `M001 tie (warning)`, `path-slug (inference)`."""
        return " ".join(filter(None, (self.code, self.name, f"({self.severity or self.kind})")))

    def page(self) -> str:
        """The rule's page, as text."""
        parts = [self.title, "", self.what, "", "Why:", _indented(self.why)]
        parts += ["", "Example:", _indented(self.given), "  gives:", _indented(self.gives, 4)]
        heading = "How to fix it:" if self.code else "How to override it:"
        return "\n".join([*parts, "", heading, _indented(self.override)])


def finding(
    code: str,
    name: str,
    severity: Level,
    *,
    what: str,
    why: str,
    given: str,
    gives: str,
    fix: str,
    kind: Kind = Kind.DIAGNOSTIC,
) -> Rule:
    """Return the record of a rule that reports findings under a code."""
    return Rule(
        name=name,
        kind=kind,
        what=what,
        why=why,
        given=given,
        gives=gives,
        override=fix,
        code=code,
        severity=severity,
    )


def _indented(text: str, by: int = 2) -> str:
    return "\n".join(f"{' ' * by}{line}" for line in text.splitlines())


STATE_IT: Final = "State the fact in a source or a facts file: a statement holds over an inference."
"""How to override most inferences."""


def plain_rule(
    kind: Kind,
    usual: str,
    name: str,
    what: str,
    why: str,
    given: str,
    gives: str,
    override: str = "",
) -> Rule:
    """Return the record of a rule without a code; `usual` says how most rules of its kind are overridden."""
    return Rule(
        name=name,
        kind=kind,
        what=what,
        why=why,
        given=given,
        gives=gives,
        override=override or usual,
    )


inference = partial(plain_rule, Kind.INFERENCE, STATE_IT)
"""Return the record of a rule that infers a fact."""
