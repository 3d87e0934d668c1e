"""All outputs of a build: the package and the files beside the sources, as texts."""

from __future__ import annotations

from dataclasses import dataclass, field

import jinja2

from tigergen.diagnostics import Diagnostic
from tigergen.generate.plan import Edition
from tigergen.generate.planning import build_plan
from tigergen.generate.python.formatting import FormattingError, NoScratchSpaceError
from tigergen.generate.python.models import Printed, UnexpectedCodeError
from tigergen.generate.python.package import package_files
from tigergen.generate.sandbox import OwnTemplates
from tigergen.generate.specification import specification_files
from tigergen.infer.slug import SlugResult
from tigergen.model.canonical import Canonical
from tigergen.model.claim import Place
from tigergen.project import Project
from tigergen.sources.document import Reading


@dataclass
class Generated:
    """Texts by path below their folder, or the findings that stand in their place."""

    package: dict[str, str] = field(default_factory=dict)
    specification: dict[str, str] = field(default_factory=dict)
    diagnostics: list[Diagnostic] = field(default_factory=list)


def generate(
    canonical: Canonical,
    project: Project,
    readings: list[Reading],
    slugs: SlugResult,
    *,
    openapi: str,
    edition: Edition | None = None,
    printed: Printed | None = None,
) -> Generated:
    """Generate the package and the files beside the sources; `printed` are models that are known."""
    try:
        plan = build_plan(canonical, project.name, project.package, edition)
        specification = specification_files(canonical, readings, slugs, openapi=openapi)
        return Generated(package_files(plan, OwnTemplates.of(project), printed), specification)
    except jinja2.TemplateError as error:
        return Generated(diagnostics=[_template_fault(error, project)])
    except NoScratchSpaceError as error:
        return Generated(diagnostics=[Diagnostic("P006", f"{error.strerror}: {error.filename}")])
    except (FormattingError, UnexpectedCodeError, SyntaxError) as error:
        return Generated(diagnostics=[Diagnostic("G002", f"{type(error).__name__}: {error}")])


def _template_fault(fault: jinja2.TemplateError, project: Project) -> Diagnostic:
    """The finding about a template of the project that cannot be rendered."""
    name = getattr(fault, "name", None)
    line = getattr(fault, "lineno", None)
    own = next(project.templates.rglob(str(name)), None) if project.templates and name else None
    name = own.as_posix() if own is not None else name
    place = Place(str(name), int(line)) if name and line else None
    return Diagnostic("G003", _said(fault), place)


def _said(fault: jinja2.TemplateError) -> str:
    """The message, behind the name of Jinja's error unless it has that of another cause."""
    message = fault.message or ""
    return message if fault.__cause__ is not None else f"{type(fault).__name__}: {message}"
