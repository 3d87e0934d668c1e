"""The Jinja environment: where templates are found, and the escaping each format gets.

A project may have a folder of its own templates. A template there replaces the built-in one of the
same name; `{% extends "!docs/readme.md.jinja" %}` names the built-in one, to override single blocks.
"""

from __future__ import annotations

import textwrap
from functools import cache
from pathlib import Path

import jinja2

from tigergen.model import escape, names


def template_folder() -> Path:
    """The folder of templates: inside the installed package, or at the top of a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "templates"
    return installed if installed.is_dir() else package.parent.parent / "templates"


def template_names() -> list[str]:
    """The names of the built-in templates."""
    folder = template_folder()
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.jinja"))


@cache
def environment(own: Path | None = None) -> jinja2.Environment:
    """Return the environment, with a project's own templates first if there are any.

    A name that a template uses and nobody defines is an error.
    """
    builtin = jinja2.FileSystemLoader(template_folder())
    loaders: list[jinja2.BaseLoader] = [builtin, jinja2.PrefixLoader({"": builtin}, delimiter="!")]
    if own is not None:
        loaders.insert(0, jinja2.FileSystemLoader(own))
    env = jinja2.Environment(
        loader=jinja2.ChoiceLoader(loaders),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    env.filters.update(
        py=escape.python_string,
        doc=docstring_text,
        comment=escape.comment,
        md=escape.markdown,
        cell=escape.markdown_cell,
        code=escape.markdown_code,
        toml=escape.toml_string,
        line=escape.line,
        stem=names.file_stem,
        shell=escape.shell_word,
    )
    return env


def docstring_text(text: str, indent: int = 4, width: int = 96, hanging: int = 0) -> str:
    """Return prose wrapped and escaped for a docstring, all lines but the first indented."""
    paragraphs = [" ".join(part.split()) for part in escape.plain(text).split("\n\n")]
    wrapped = [
        textwrap.fill(
            paragraph,
            width - indent,
            subsequent_indent=" " * hanging,
            break_long_words=False,
            break_on_hyphens=False,
        )
        for paragraph in paragraphs
        if paragraph
    ]
    safe = escape.docstring("\n\n".join(wrapped))
    if safe.endswith('"'):
        safe += " "
    return safe.replace("\n", "\n" + " " * indent).replace(" " * indent + "\n", "\n")


def render(template: str, *, own: Path | None = None, **values: object) -> str:
    """Render a template, a project's own one if it has it."""
    return environment(own).get_template(template).render(**values)
