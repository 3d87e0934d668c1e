"""The Jinja environment: where templates are found, and what they may print.

A project may have a folder of its own templates. A template there replaces the built-in one of the
same name; `{% extends "!docs/readme.md.jinja" %}` names the built-in one, to override single blocks.

A template prints its own text, names that were made here, numbers, and what a function of
`model/escape.py` has made of text. Anything else is refused, so that no text of a document gets
into code or markup because a filter was forgotten.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final

import jinja2

from tigergen.generate.python.docstrings import docstring_text
from tigergen.model import escape, names
from tigergen.model.escape import Code
from tigergen.model.names import Identifier

_FILTERS: Final[dict[str, Callable[..., Code | Identifier]]] = {
    "py": escape.python_string,
    "doc": docstring_text,
    "comment": escape.comment,
    "md": escape.markdown,
    "cell": escape.markdown_cell,
    "code": escape.markdown_code,
    "fenced": escape.fenced,
    "toml": escape.toml_string,
    "stem": names.file_stem,
    "shell": escape.shell_word,
}


def template_folder() -> Path:
    """The folder of templates: inside the installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent.parent / "templates"


def template_names() -> list[str]:
    """The names of the built-in templates."""
    folder = template_folder()
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.jinja"))


def _joined(parts: Iterable[Any]) -> Code:
    """Put rendered pieces together; each has been judged by `_printable`, or is a template's own."""
    return escape.joined("", parts)


def _printable(value: object) -> object:
    if isinstance(value, Code | Identifier | int | jinja2.Undefined):
        return value
    raise jinja2.TemplateRuntimeError(
        f"text is printed without a filter that escapes it ({', '.join(sorted(_FILTERS))}): "
        f"{str(value)[:60]!r}"
    )


class _Environment(jinja2.Environment):
    concat = staticmethod(_joined)


@cache
def environment(own: Path | None = None) -> jinja2.Environment:
    """Return the environment, with a project's own templates first if there are any.

    A name that a template uses and the plan does not define is an error.
    """
    builtin = jinja2.FileSystemLoader(template_folder())
    loaders: list[jinja2.BaseLoader] = [builtin, jinja2.PrefixLoader({"": builtin}, delimiter="!")]
    if own is not None:
        loaders.insert(0, jinja2.FileSystemLoader(own))
    env = _Environment(
        loader=jinja2.ChoiceLoader(loaders),
        undefined=jinja2.StrictUndefined,
        finalize=_printable,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    env.filters.update(_FILTERS)
    return env


def render(template: str, *, own: Path | None = None, **values: object) -> Code:
    """Render a template, a project's own one if it has it.

    Raises:
        jinja2.TemplateError: it cannot be rendered.
    """
    try:
        return _joined([environment(own).get_template(template).render(**values)])
    except Exception as error:
        # What a template of the project computes may fail in any way: 1/0, bytes that are not
        # UTF-8, no end. Ours fail only if tigergen does.
        if own is None or getattr(error, "lineno", None):
            raise
        frames = traceback.extract_tb(error.__traceback__)
        mine = [frame for frame in frames if Path(frame.filename).is_relative_to(own)]
        name, line = (mine[-1].filename, mine[-1].lineno) if mine else (template, 1)
        message = f"{type(error).__name__}: {error}"
        raise jinja2.TemplateSyntaxError(message, line or 1, Path(name).name) from error
