"""Where the built-in templates are. A build with nothing to do asks, so nothing is imported for it."""

from __future__ import annotations

from pathlib import Path


def template_folder() -> Path:
    """The folder of templates: inside the installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent.parent / "templates"


def template_names() -> list[str]:
    """The names of the built-in templates."""
    folder = template_folder()
    found = (path for path in folder.rglob("*.*") if path.suffix != ".pyc")
    return sorted(path.relative_to(folder).as_posix() for path in found)
