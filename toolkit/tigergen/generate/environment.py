"""The Jinja environment: where templates are found, and what they may print.

A project may have a folder of its own templates. A template there replaces the built-in one of the
same name; `{% extends "!docs/readme.md.jinja" %}` names the built-in one, to override single blocks.
Unless the project trusts them, they run in a sandbox (`sandbox.py`).

A template prints its own text, names that were made here, numbers, and what a function of
`model/escape.py` has made of text. Anything else is refused, so that no text of a document gets
into code or markup because a filter was forgotten. The templates of the site are HTML: there every text
is escaped as it is printed.
"""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any, Final

import jinja2
from jinja2.exceptions import SecurityError
from markupsafe import Markup

from tigergen.generate.compiled import Compiled
from tigergen.generate.python.docstrings import docstring_text
from tigergen.generate.sandbox import OwnTemplates, Sandbox
from tigergen.generate.templates import template_folder
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


def _joined(parts: Iterable[Any]) -> Code:
    """Put rendered pieces together; each has been judged by `_printable`, or is a template's own."""
    return escape.joined("", parts)


_SAFE: Final = (Code, Identifier, int, jinja2.Undefined)


def _printable(value: object) -> object:
    if isinstance(value, _SAFE):
        return value
    raise jinja2.TemplateRuntimeError(
        f"text is printed without a filter that escapes it ({', '.join(sorted(_FILTERS))}): "
        f"{str(value)[:60]!r}"
    )


class _Environment(jinja2.Environment):
    concat = staticmethod(_joined)


class _Sandbox(Sandbox):
    concat = staticmethod(_joined)


def _is_trusted(own: OwnTemplates | None) -> bool:
    return own is None or own.trusted


@cache
def environment(own: OwnTemplates | None = None) -> jinja2.Environment:
    """Return the environment, with a project's own templates first if there are any.

    A name that a template uses and the plan does not define is an error.
    """
    kind = _Environment if _is_trusted(own) else _Sandbox
    env = _made(kind, own, finalize=_printable, autoescape=False)
    env.filters.update(_FILTERS)
    return env


@cache
def html_environment(own: OwnTemplates | None = None) -> jinja2.Environment:
    """Return the environment of the templates for HTML: what is not `Markup` is escaped."""
    kind = jinja2.Environment if _is_trusted(own) else Sandbox
    return _made(kind, own, finalize=_markup, autoescape=True)


def _made(
    kind: type[jinja2.Environment],
    own: OwnTemplates | None,
    *,
    finalize: Callable[[Any], Any],
    autoescape: bool,
) -> jinja2.Environment:
    return kind(
        loader=_loader(own),
        undefined=jinja2.StrictUndefined,
        finalize=finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=autoescape,
        # A project's templates may have the names of ours, and run in a sandbox that compiles otherwise.
        bytecode_cache=Compiled("html" if autoescape else "text") if own is None else None,
    )


def _loader(own: OwnTemplates | None) -> jinja2.BaseLoader:
    """Find a project's own templates first if there are any, then the built-in ones."""
    builtin = jinja2.FileSystemLoader(template_folder())
    loaders: list[jinja2.BaseLoader] = [builtin, jinja2.PrefixLoader({"": builtin}, delimiter="!")]
    if own is not None:
        loaders.insert(0, jinja2.FunctionLoader(own.load))
    return jinja2.ChoiceLoader(loaders)


def _markup(value: object) -> object:
    """Escape a text in the one way that removes control characters; refuse what is not a text."""
    if isinstance(value, Markup | int | jinja2.Undefined):
        return value
    if isinstance(value, str):
        return escape.html(value)
    raise jinja2.TemplateRuntimeError(f"neither text nor number: {type(value).__name__}")


def render_html(template: str, *, own: OwnTemplates | None = None, **values: object) -> str:
    """Render a template for HTML, a project's own one if it has it.

    Raises:
        jinja2.TemplateError: it cannot be rendered.
    """
    with _own_faults(template, own):
        return html_environment(own).get_template(template).render(**values)


def static_text(name: str, *, own: OwnTemplates | None = None) -> str:
    """Return a file among the templates as it is, a project's own one if it has it.

    Raises:
        jinja2.TemplateNotFound: there is no such file.
    """
    return _loader(own).get_source(html_environment(own), name)[0]


def render(template: str, *, own: OwnTemplates | None = None, **values: object) -> Code:
    """Render a template, a project's own one if it has it.

    Raises:
        jinja2.TemplateError: it cannot be rendered.
    """
    with _own_faults(template, own):
        return _joined([environment(own).get_template(template).render(**values)])


@contextmanager
def _own_faults(template: str, own: OwnTemplates | None) -> Iterator[None]:
    """Turn what a template of the project raises into one kind of error, with its line."""
    try:
        yield
    except Exception as error:
        # What a template of the project computes may fail in any way: 1/0, bytes that are not
        # UTF-8, no end. Ours fail only if tigergen does.
        if own is None or getattr(error, "lineno", None):
            raise
        frames = traceback.extract_tb(error.__traceback__)
        mine = [frame for frame in frames if Path(frame.filename).is_relative_to(own.folder)]
        name, line = (mine[-1].filename, mine[-1].lineno) if mine else (template, 1)
        message = f"{type(error).__name__}: {error}"
        if isinstance(error, SecurityError):
            message += "; `trusted_templates: true` in tigergen.yaml lifts the sandbox"
        raise jinja2.TemplateSyntaxError(message, line or 1, Path(name).name) from error
