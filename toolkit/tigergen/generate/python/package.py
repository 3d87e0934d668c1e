"""The generated distribution: client, models, events, runtime and metadata."""

from __future__ import annotations

from pathlib import Path
from typing import Final

import tigergen.runtime
from tigergen.generate.environment import render
from tigergen.generate.markdown.docs import docs_files, first_example
from tigergen.generate.plan import Plan
from tigergen.generate.python.formatting import format_python
from tigergen.generate.python.models import models_module
from tigergen.model import names
from tigergen.plugins import outputs

_MODULES: Final = (
    ("__init__.py", "python/init.py.jinja"),
    ("_client.py", "python/client.py.jinja"),
    ("_version.py", "python/version.py.jinja"),
    ("events.py", "python/events.py.jinja"),
    ("resources/__init__.py", "python/resources_init.py.jinja"),
)
_FILES: Final = (
    ("pyproject.toml", "python/pyproject.toml.jinja"),
    ("README.md", "docs/readme.md.jinja"),
    ("api.md", "docs/api.md.jinja"),
)


def package_files(plan: Plan, templates: Path | None = None) -> dict[str, str]:
    """Return every file of the distribution by its path inside it.

    `templates` is a folder of templates that replace the built-in ones.
    """
    source = f"src/{plan.package}"
    files = {
        f"{source}/{name}": render(template, own=templates, plan=plan)
        for name, template in _MODULES
    }
    for resource in plan.resources:
        text = render("python/resource.py.jinja", own=templates, plan=plan, resource=resource)
        files[f"{source}/resources/{resource.attribute}.py"] = text
    files[f"{source}/models.py"] = models_module(plan.canonical, plan.view)
    files[f"{source}/py.typed"] = ""
    for name, text in runtime_files().items():
        files[f"{source}/_runtime/{name}"] = text
    example = first_example(plan)
    stream = next((f"{r.attribute}.{m.name}" for r, m in plan.methods if m.streams), "")
    files.update(
        {
            name: render(template, own=templates, plan=plan, example=example, stream=stream)
            for name, template in _FILES
        }
    )
    files.update(docs_files(plan, templates))
    for name, output in outputs().items():
        files.update(
            {f"{names.file_stem(name)}/{path}": text for path, text in output(plan).items()}
        )
    return format_python(files)


def runtime_files() -> dict[str, str]:
    """Return the modules of the runtime, verbatim."""
    folder = Path(tigergen.runtime.__file__).parent
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.py"))}
