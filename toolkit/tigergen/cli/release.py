"""`tigergen release`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tigergen.cli.paths import NO_PROJECT, path_type, relative
from tigergen.cli.view import View


@click.command("release")
@click.argument("folder", metavar="[DIR]", required=False, type=path_type())
@click.option("--version", "version", metavar="X.Y.Z", help="Use this version instead.")
def command(folder: Path | None, version: str | None) -> None:
    """Give the package its next version, and write its changelog.

    DIR holds a tigergen.yaml; without it, the project at or above the current folder is released.
    tigergen compares the document with the one that was released last: a breaking change of
    document or client raises the major version, a compatible one the minor, docs the patch version;
    below 1.0.0 each counts one less. It adds a section to release/CHANGELOG.md, keeps the document as
    release/openapi.yaml, and builds.

    \b
    Examples:
      tigergen release
      tigergen release specs/acme --version 1.0.0
    """
    from tigergen.api import NotReleasedError, release
    from tigergen.project import ProjectError, find_projects

    projects = find_projects([folder] if folder else [])
    if not projects:
        raise click.UsageError(NO_PROJECT)
    if len(projects) > 1:
        listed = ", ".join(relative(str(project)) for project in projects)
        raise click.UsageError(f"there are several projects, pass DIR: {listed}")
    try:
        done = release(projects[0], version)
    except ProjectError as error:
        View().report([], error.diagnostics)
        sys.exit(1)
    except NotReleasedError as error:
        raise click.ClickException(str(error)) from None
    except OSError as error:
        raise click.ClickException(f"{error.strerror}: {error.filename}") from None
    if done.build.failed:
        View().report([done.build])
        sys.exit(1)
    files = ", ".join(relative(str(path)) for path in done.files)
    click.echo(f"released {done.build.project.package} {done.version}: wrote {files}", err=True)
