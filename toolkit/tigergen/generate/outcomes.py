"""How a call may end: the result of a method, and the answers that its docs list."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from tigergen.generate.types import Type, expression
from tigergen.model.escape import Code, Prose


@dataclass(frozen=True, slots=True)
class Content:
    """What one answer holds: its type, how it is unwrapped, and the fields that headers hold."""

    type: Type
    unwrap: str | None = None
    headers: dict[str, str] = field(default_factory=dict)

    @property
    def returns(self) -> Code:
        """The type, in the module."""
        return expression(self.type)


@dataclass(frozen=True, slots=True)
class Result(Content):
    """What a method returns; `answers` by their status where they differ."""

    answers: dict[str, Content] = field(default_factory=dict)
    description: str = ""
    accept: str = "application/json"


_ERRORS: Final = {
    "400": "BadRequestError",
    "401": "AuthenticationError",
    "403": "PermissionDeniedError",
    "404": "NotFoundError",
    "409": "ConflictError",
    "422": "UnprocessableEntityError",
    "429": "RateLimitError",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """A documented response, for the docs."""

    status: str
    description: Prose
    source: str

    @property
    def error(self) -> str:
        """The class that a client raises for it."""
        return _ERRORS.get(
            self.status, "ServerError" if self.status[:1] == "5" else "APIStatusError"
        )
