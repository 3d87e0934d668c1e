"""Templates of a project: where they lie, and the sandbox they run in unless the project trusts them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePath
from types import FunctionType, ModuleType
from typing import Any, Final

import jinja2
from jinja2.exceptions import SecurityError
from jinja2.loaders import split_template_path
from jinja2.sandbox import ImmutableSandboxedEnvironment

from tigergen.inputs import is_file, leads_out
from tigergen.project import Project

_LARGE: Final = 1000


@dataclass(frozen=True)
class OwnTemplates:
    """A project's own templates: their folder, the project's, and whether the project trusts them."""

    folder: Path
    project: Path
    trusted: bool = False

    @classmethod
    def of(cls, project: Project) -> OwnTemplates | None:
        """Return the templates of a project, if it has any."""
        if project.templates is None:
            return None
        return cls(project.templates, project.spec_dir, project.trusted_templates)

    def load(self, name: str) -> tuple[str, str, Callable[[], bool]] | None:
        """Return a template, its path, and what tells whether it is still so; None if there is none."""
        path = self.folder.joinpath(*split_template_path(name))
        if not is_file(path):
            return None
        if not self.trusted and leads_out(path, self.project):
            raise jinja2.TemplateRuntimeError(
                f"{name} is a symbolic link out of the project; `trusted_templates: true` follows it"
            )
        text = path.read_text(encoding="utf-8")
        return text, str(path), lambda: is_file(path) and path.read_text(encoding="utf-8") == text


class Sandbox(ImmutableSandboxedEnvironment):
    """Templates that are not trusted get at no attribute but those that hold what is to be printed."""

    intercepted_binops = frozenset(["*", "**"])

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Tell whether a template may look at an attribute: not at what runs code or opens files."""
        closed = isinstance(obj, type | ModuleType | FunctionType | PurePath)
        return not closed and super().is_safe_attribute(obj, attr, value)

    def is_safe_callable(self, obj: Any) -> bool:
        """Tell whether a template may call something: functions and methods, but no class."""
        return not (isinstance(obj, type) and obj.__module__.startswith("tigergen")) and (
            super().is_safe_callable(obj)
        )

    def call_binop(
        self, context: jinja2.runtime.Context, operator: str, left: Any, right: Any
    ) -> Any:
        """Multiply small numbers; a text times a number, or a tower of powers, could fill the memory."""
        if all(isinstance(side, int | float) and abs(side) < _LARGE for side in (left, right)):
            return super().call_binop(context, operator, left, right)
        raise SecurityError(f"{operator} is for numbers below {_LARGE:,}")
