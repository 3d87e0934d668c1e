"""What a result depends on besides its sources: code, templates, libraries, plugins."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib import metadata, util
from pathlib import Path

from tigergen.output.cache import digest, folder_digest
from tigergen.plugins import OUTPUTS, READERS


@cache
def code_digest() -> str:
    """Return the hash of all code that a result depends on.

    That is tigergen's own code and templates, the interpreter's version, the versions of the
    distributions that tigergen requires, and the plugins with their code.
    """
    from tigergen.generate.templates import template_folder

    package = Path(__file__).resolve().parent
    return digest(
        folder_digest(package, "*.py"),
        folder_digest(template_folder(), "*.jinja"),
        ".".join(map(str, sys.version_info[:3])),
        *_requirements(),
        *_plugins(),
    )


def _requirements() -> Iterator[str]:
    """Name and version of each distribution that tigergen requires."""
    try:
        required = metadata.requires("tigergen") or []
    except metadata.PackageNotFoundError:  # a checkout that is not installed
        required = []
    for line in sorted(required):
        name = re.match(r"[\w.-]+", line)
        if name is None or "extra ==" in line:
            continue
        try:
            yield f"{name[0]} {metadata.version(name[0])}"
        except metadata.PackageNotFoundError:
            yield f"{name[0]} is missing"


def _plugins() -> Iterator[str | bytes]:
    """Each plugin: where it comes from, and the code of its module."""
    for group in (READERS, OUTPUTS):
        for entry in sorted(metadata.entry_points(group=group)):
            version = entry.dist.version if entry.dist is not None else ""
            yield f"{group} {entry.name} {entry.value} {version}"
            with suppress(ImportError, AttributeError, OSError, ValueError):
                found = util.find_spec(entry.module)
                if found is not None and found.origin is not None:
                    yield Path(found.origin).read_bytes()
