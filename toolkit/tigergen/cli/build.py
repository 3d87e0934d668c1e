"""`tigergen build`."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from tigergen.cli.paths import NO_PROJECT, path_type
from tigergen.cli.view import View

_BUILD_EPILOG = """\b
Exit codes:
  0  built (with --check: everything is up to date)
  1  a finding of severity error, or files out of date (--check); nothing was overwritten
  2  the command was not understood, or there is no project
  130  interrupted by Ctrl-C
"""


@click.command("build", epilog=_BUILD_EPILOG)
@click.argument("folders", metavar="[DIR]...", nargs=-1, type=path_type())
@click.option(
    "--source",
    "sources",
    metavar="PATH...",
    multiple=True,
    help="Build from these files and folders, without a project.",
)
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
    help="Read all sources again; neither use nor fill the cache.",
)
@click.option(
    "--openapi",
    type=click.Choice(["3.2", "3.1"]),
    help="With 3.1, also write openapi-3.1.yaml, for tools without 3.2; `openapi` in tigergen.yaml is the default.",
)
@click.option(
    "--format",
    "output_format",
    type=click.Choice(["text", "json", "github", "sarif", "junit"]),
    default="text",
    show_default=True,
    help="text goes to stderr; the others to stdout. json reports everything, the rest the diagnostics.",
)
@click.option("-q", "--quiet", is_flag=True, help="Show errors only.")
@click.option("-v", "--verbose", is_flag=True, help="Show notes too, and what was written.")
def command(
    folders: tuple[Path, ...],
    sources: tuple[str, ...],
    name: str | None,
    out: Path | None,
    check: bool,
    watch: bool,
    no_cache: bool,
    force: bool,
    openapi: str | None,
    output_format: str,
    quiet: bool,
    verbose: bool,
) -> None:
    """Build the document, the ledger, the client and its docs.

    Each DIR holds a tigergen.yaml. Without DIR, tigergen builds the project in the current folder
    or the nearest one above it, or all projects below specs/. With --source, every path up to the
    next option is a source.

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
    view = View(output_format, quiet=quiet, verbose=verbose, check=check)

    def once() -> int:
        from tigergen.api import build as build_apis
        from tigergen.builds import differences
        from tigergen.plugins import PluginError
        from tigergen.project import ProjectError

        try:
            builds = build_apis(
                # A shell expands `--source docs/*` to one option and many arguments.
                *(() if sources else folders),
                sources=(*sources, *folders) if sources else (),
                name=name,
                out=out,
                write=not check,
                cache=not no_cache,
                force=force,
                openapi=openapi,
                progress=view.progress,
            )
        except ProjectError as error:
            view.report([], error.diagnostics)
            return 1
        except PluginError as error:
            raise click.ClickException(str(error)) from None
        if not builds:
            raise click.UsageError(NO_PROJECT)
        changes = [differences(build) for build in builds] if check else []
        view.report(builds, changes=changes)
        return 1 if any(changes) or any(build.failed for build in builds) else 0

    if watch:
        from tigergen.cli.watch import watch as watch_folders
        from tigergen.project import find_projects

        arguments = [word for word in sys.argv[2:] if word != "--watch"]
        places = [*folders, *map(Path, sources), *([out] if out is not None else [])]
        watch_folders(arguments, places or find_projects())
    sys.exit(once())
