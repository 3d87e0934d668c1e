"""The generated distribution: client, models, events, runtime and metadata."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from tigergen.generate.environment import render
from tigergen.generate.markdown.docs import docs_files
from tigergen.generate.plan import Plan
from tigergen.generate.python.examples import first_example
from tigergen.generate.python.formatting import format_python
from tigergen.generate.python.models import Printed, models_module
from tigergen.generate.python.runtime_api import offered, runtime_files
from tigergen.generate.sandbox import OwnTemplates
from tigergen.model import escape, names
from tigergen.model.escape import Code
from tigergen.plugins import outputs

_MODULES: Final = (
    ("__init__.py", "python/init.py.jinja"),
    ("_client.py", "python/client.py.jinja"),
    ("_version.py", "python/version.py.jinja"),
    ("resources/__init__.py", "python/resources_init.py.jinja"),
)
_FILES: Final = (
    ("pyproject.toml", "python/pyproject.toml.jinja"),
    ("README.md", "docs/readme.md.jinja"),
    ("api.md", "docs/api.md.jinja"),
    ("LICENSE.txt", "docs/license.txt.jinja"),
)


@dataclass(frozen=True, slots=True)
class ResponseKind:
    """One way to get the response in the place of the result: the classes for it."""

    name: Code
    wrapper: Code
    says: Code


@dataclass(frozen=True, slots=True)
class Flavour:
    """The words in which blocking code and code for asyncio differ."""

    prefix: Code
    core: Code
    async_: Code
    await_: Code
    a: Code
    handle: Code
    responses: tuple[ResponseKind, ...]


_RAW: Final = escape.code("returning the response")
_STREAMED: Final = escape.code("as context managers, giving the response unread")
FLAVOURS: Final = (
    Flavour(
        escape.code(""),
        escape.code("SyncCore"),
        escape.code(""),
        escape.code(""),
        escape.code(""),
        escape.code("call"),
        (
            ResponseKind(escape.code("Raw"), escape.code("raw"), _RAW),
            ResponseKind(escape.code("Streaming"), escape.code("streamed"), _STREAMED),
        ),
    ),
    Flavour(
        escape.code("Async"),
        escape.code("Core"),
        escape.code("async "),
        escape.code("await "),
        escape.code("a"),
        escape.code("call_async"),
        (
            ResponseKind(escape.code("Raw"), escape.code("async_raw"), _RAW),
            ResponseKind(escape.code("Streaming"), escape.code("async_streamed"), _STREAMED),
        ),
    ),
)


def package_files(
    plan: Plan, templates: OwnTemplates | None = None, models: Printed | None = None
) -> dict[str, str]:
    """Return every file of the distribution by its path inside it.

    `templates` are templates that replace the built-in ones, `models` those that need not be printed again.
    """
    source = f"src/{plan.package}"
    printed = partial(
        render,
        own=templates,
        plan=plan,
        flavours=FLAVOURS,
        offered=offered(events=plan.has_events),
        example=first_example(plan),
    )
    files: dict[str, str] = {f"{source}/{name}": printed(template) for name, template in _MODULES}
    if plan.has_events:
        files[f"{source}/events.py"] = printed("python/events.py.jinja")
    for resource in plan.resources:
        module = printed("python/resource.py.jinja", resource=resource)
        files[f"{source}/resources/{resource.attribute}.py"] = module
    files[f"{source}/models.py"] = models_module(plan.canonical, plan.view, models)
    files[f"{source}/py.typed"] = ""
    for name, text in runtime_files(events=plan.has_events).items():
        files[f"{source}/_runtime/{name}"] = text
    files.update({name: printed(template) for name, template in _FILES})
    files["CHANGELOG.md"] = plan.edition.changelog
    files.update(docs_files(plan, templates))
    for name, output in outputs().items():
        files.update(
            {f"{names.file_stem(name)}/{path}": text for path, text in output(plan).items()}
        )
    return format_python(files)
