"""`tigergen docs`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tigergen.cli.paths import NO_PROJECT, path_type, relative
from tigergen.cli.view import View, counted

if TYPE_CHECKING:
    from tigergen.project import Project


@click.command("docs")
@click.argument("apis", metavar="[API]...", nargs=-1)
@click.option(
    "--out",
    metavar="DIR",
    type=path_type(file_okay=False),
    help="Folder for the site; build/site/NAME if left out. Several APIs get a folder each in it.",
)
@click.option(
    "--since",
    metavar="REV",
    default="",
    help="Add a page of the changes since a revision of git, or since a document.",
)
@click.option("--open", "show", is_flag=True, help="Open the site in a browser.")
@click.option(
    "--serve",
    is_flag=True,
    help="Serve the site on this machine and reload it on every change, until interrupted.",
)
@click.option(
    "--port", type=click.IntRange(0, 65535), default=0, help="Port for --serve; a free one if 0."
)
@click.option("-q", "--quiet", is_flag=True, help="Show errors only.")
def command(
    apis: tuple[str, ...],
    out: Path | None,
    since: str,
    show: bool,
    serve: bool,
    port: int,
    quiet: bool,
) -> None:
    """Write the docs of an API as a folder of static pages.

    API is the name of a project or its folder; without it, the site of each project found from the
    current folder is written. The pages need no web server and no network. Every statement on them
    opens to the file and line it comes from.

    \b
    Examples:
      tigergen docs --open
      tigergen docs tigerconnect --serve
      tigergen docs specs/acme --since main --out public
    """
    from tigergen.project import ProjectError

    view = View(quiet=quiet)
    try:
        projects = _projects(apis)
    except ProjectError as error:
        view.report([], error.diagnostics)
        sys.exit(1)
    if not projects:
        raise click.UsageError(NO_PROJECT)
    if (show or serve) and len(projects) > 1:
        names = ", ".join(project.name for project in projects)
        raise click.UsageError(f"--open and --serve show one API: name one of {names}")
    folders = [_write(project, view, out, since, len(projects) > 1) for project in projects]
    if serve:
        from tigergen.cli.serve import serve as serve_folder

        arguments = [projects[0].name if apis == () else apis[0], "--quiet"]
        arguments += ["--out", str(out)] if out is not None else []
        arguments += ["--since", since] if since else []
        serve_folder(folders[0], projects[0], arguments, port=port, show=show)
    elif show:
        click.launch((folders[0] / "index.html").resolve().as_uri())


def _projects(apis: tuple[str, ...]) -> list[Project]:
    """The projects with these names or in these folders; all that are found if none is named."""
    from tigergen.project import find_projects, load_project

    folders = [Path(api) for api in apis if Path(api, "tigergen.yaml").is_file()]
    named = [api for api in apis if Path(api) not in folders]
    found = [load_project(folder) for folder in (find_projects(folders) if folders else [])]
    if apis and not named:
        return found
    known = {project.name: project for project in map(load_project, find_projects())}
    for name in named:
        if name not in known:
            listed = f": {', '.join(sorted(known))}" if known else ""
            raise click.UsageError(f"no project is called {name}{listed}")
        found.append(known[name])
    return found if apis else list(known.values())


def _write(project: Project, view: View, out: Path | None, since: str, several: bool) -> Path:
    """Write the site of a project; return its folder."""
    import jinja2

    from tigergen.builds import build_project
    from tigergen.changes import NoDocumentError
    from tigergen.output.target import OutputError
    from tigergen.output.writer import write
    from tigergen.plugins import PluginError
    from tigergen.sites import folder_name, site_target

    try:
        build = build_project(project, cache=True, outputs=bool(since), progress=view.progress)
    except PluginError as error:
        raise click.ClickException(str(error)) from None
    if build.failed:
        view.report([build])
        sys.exit(1)
    folder = out / folder_name(project) if out is not None and several else out
    view.progress("writing the site")
    try:
        target = site_target(build, folder, since)
        written = write([target])
    except NoDocumentError as error:
        raise click.ClickException(f"--since: {error}") from None
    except jinja2.TemplateError as error:
        raise click.ClickException(f"a template cannot be rendered: {error}") from None
    except OutputError as error:
        raise click.ClickException(f"{error}. {error.advice}") from None
    view.progress("")
    total = sum(map(len, target.content.values()))
    if view.tells:
        size = f"{counted(len(target.files), 'file')}, {total / 1024 / 1024:.1f} MB"
        start = relative(str(target.folder / "index.html"))
        click.echo(f"{project.name}: {start} ({size}; {len(written.written)} written)", err=True)
    return target.folder
