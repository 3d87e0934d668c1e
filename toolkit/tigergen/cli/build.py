"""`tigergen build`."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import click

from tigergen.cli.paths import path_type
from tigergen.cli.view import View
from tigergen.cli.watch import watch as watch_folders

_BUILD_EPILOG = """\b
Exit codes:
  0  built (with --check: everything is as the build would write it)
  1  diagnostics of severity error, or drift; nothing was overwritten
  2  the command was not understood
"""


@click.command("build", epilog=_BUILD_EPILOG)
@click.argument("folders", metavar="[DIR]...", nargs=-1, type=path_type())
@click.option(
    "--source", "sources", metavar="PATH...", multiple=True, type=path_type(),
    help="Build from these files and folders, without a project.",
)  # fmt: skip
@click.option("--name", metavar="NAME", help="Name of the API; goes with --source.")
@click.option(
    "--out",
    metavar="DIR",
    type=path_type(file_okay=False),
    help="Folder for the results; goes with --source.",
)
@click.option(
    "--check",
    is_flag=True,
    help="Write nothing; fail, with a diff, if anything on disk would change.",
)
@click.option(
    "--watch", is_flag=True, help="Build again whenever a source changes, until interrupted."
)
@click.option(
    "--force",
    is_flag=True,
    help="Replace files that tigergen did not write, or that were edited since it wrote them.",
)
@click.option(
    "--no-cache",
    is_flag=True,
    help="Read and build everything anew; the cache is neither used nor filled.",
)
@click.option(
    "--openapi", type=click.Choice(["3.2", "3.1"]), default="3.2", show_default=True,
    help="With 3.1, also write openapi-3.1.yaml for tools that lag.",
)  # fmt: skip
@click.option(
    "--format", "output_format", type=click.Choice(["text", "json", "github", "sarif", "junit"]),
    default="text", show_default=True,
    help="text goes to stderr; the others to stdout. json reports everything, the rest the diagnostics.",
)  # fmt: skip
@click.option("-q", "--quiet", is_flag=True, help="Show errors only.")
@click.option("-v", "--verbose", is_flag=True, help="Show notes too, and what was written.")
def command(
    folders: tuple[Path, ...],
    sources: tuple[Path, ...],
    name: str | None,
    out: Path | None,
    check: bool,
    watch: bool,
    no_cache: bool,
    force: bool,
    openapi: str,
    output_format: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Build APIs: canonical document, provenance, conflicts, package and docs.

    Each DIR holds a tigergen.yaml; without any, all folders below specs/ are built. With --source,
    every path up to the next option is a source.

    \b
    Examples:
      tigergen build
      tigergen build specs/tigerconnect --check
      tigergen build --source docs/ --name acme --out build/acme
      tigergen build --format sarif > tigergen.sarif
    """
    if sources and (not name or out is None):
        raise click.UsageError("--source needs --name and --out")
    if not sources and (name or out):
        raise click.UsageError("--name and --out go with --source")
    if watch and check:
        raise click.UsageError("--watch writes and --check does not: choose one")
    view = View(output_format, quiet, verbose)

    def once() -> int:
        # A shell expands `--source docs/*` to one option and many arguments.
        given = (*sources, *folders) if sources else ()
        plain = () if sources else folders
        return _build(
            view,
            plain,
            given,
            name,
            out,
            check=check,
            cache=not no_cache,
            force=force,
            openapi=openapi,
        )

    if watch:
        watch_folders(once, (*folders, *sources))
    sys.exit(once())


def _build(
    view: View,
    folders: Iterable[Path],
    sources: Iterable[Path],
    name: str | None,
    out: Path | None,
    *,
    check: bool,
    cache: bool,
    force: bool,
    openapi: str,
) -> int:
    """Build once; return the exit code."""
    from tigergen.api import build as build_apis
    from tigergen.builds import differences
    from tigergen.plugins import PluginError
    from tigergen.project import ProjectError

    try:
        builds = build_apis(
            *folders, sources=sources, name=name, out=out, write=not check, cache=cache,
            force=force, openapi=openapi, progress=view.progress,
        )  # fmt: skip
    except ProjectError as fault:
        view.report([], fault.diagnostics)
        return 1
    except PluginError as fault:
        raise click.ClickException(str(fault)) from None
    if not builds:
        raise click.UsageError("no DIR is given and there is no specs/*/tigergen.yaml")
    view.progress("")
    drift = False
    for one in builds if check else ():
        found = differences(one)
        drift = drift or bool(found)
        view.drift(one, found)
    view.report(builds, [])
    return 1 if drift or any(one.failed for one in builds) else 0
