"""`tigergen docs --serve`: the site on this machine, written and loaded again on every change.

The pages forbid every script but those beside them and every request of a script. A page that is
served gets one more script, which asks for another one again and again: the server answers it when
the site has changed, with a script that loads the page again.
"""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn
from urllib.parse import parse_qs, urlsplit

import click

from tigergen.cli.watch import INTERVAL, source_stamps

if TYPE_CHECKING:
    from tigergen.project import Project

_SCRIPT: Final = b'<script src="/-/reload.js" defer></script></head>'
_RELOAD: Final = """\
self.tigergenWait = (version) => {
  const script = document.createElement("script");
  script.src = "/-/wait?" + version;
  script.onload = () => script.remove();
  script.onerror = () => setTimeout(() => tigergenWait(version), 1000);
  document.head.append(script);
};
addEventListener("load", () => setTimeout(() => tigergenWait(%d)));
"""
_PATIENCE: Final = 20.0
"""Seconds that a request waits for a change; browsers give up on one after minutes."""


class Version:
    """Counts the changes of the site; threads wait for the next one."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self.number = 0

    def advance(self) -> None:
        """Note that the site has changed."""
        with self._changed:
            self.number += 1
            self._changed.notify_all()

    def after(self, number: int) -> bool:
        """Wait for a version after `number`; tell whether there is one."""
        with self._changed:
            return self._changed.wait_for(lambda: self.number > number, _PATIENCE)


class _Handler(SimpleHTTPRequestHandler):
    """Answers with the files of the site, to requests for this machine alone."""

    def __init__(self, *arguments: Any, version: Version, **keywords: Any) -> None:
        self._version = version
        super().__init__(*arguments, **keywords)

    def do_GET(self) -> None:
        host = self.headers.get("Host", "").rpartition(":")[0]
        if host not in ("127.0.0.1", "localhost"):
            # Another site's name that leads here must not read what is served here.
            self.send_error(421)
            return
        address = urlsplit(self.path)
        if address.path == "/-/reload.js":
            self._answer((_RELOAD % self._version.number).encode(), "text/javascript")
        elif address.path == "/-/wait":
            number = next((int(key) for key in parse_qs(address.query, True) if key.isdigit()), 0)
            again = f"tigergenWait({number});"
            text = "location.reload();" if self._version.after(number) else again
            self._answer(text.encode(), "text/javascript")
        else:
            path = Path(self.translate_path(self.path))
            page = path / "index.html" if path.is_dir() else path
            if page.suffix == ".html" and page.is_file():
                data = page.read_bytes().replace(b"</head>", _SCRIPT, 1)
                self._answer(data, "text/html; charset=utf-8")
            else:
                super().do_GET()

    def list_directory(self, path: Any) -> None:
        """Refuse to list a folder."""
        self.send_error(404)

    def end_headers(self) -> None:
        """Let no browser keep what changes."""
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def log_message(self, *arguments: Any) -> None:
        """Stay silent: a browser asks for much."""

    def _answer(self, data: bytes, kind: str) -> None:
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def server(folder: Path, version: Version, port: int = 0) -> ThreadingHTTPServer:
    """Return a server of a folder on this machine; a free port if `port` is 0."""
    handler = partial(_Handler, directory=str(folder), version=version)
    found = ThreadingHTTPServer(("127.0.0.1", port), handler)
    found.daemon_threads = True
    return found


def serve(
    folder: Path, project: Project, arguments: list[str], *, port: int, show: bool
) -> NoReturn:
    """Serve a site, and write it again with the arguments whenever a source changes; until Ctrl-C.

    The site is written by another process, which sees every file as it is now.
    """
    version = Version()
    try:
        httpd = server(folder, version, port)
    except OSError as error:
        raise click.ClickException(f"port {port} cannot be used: {error.strerror}") from None
    threading.Thread(target=httpd.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{httpd.server_address[1]}/"
    click.echo(f"{url}  (reloads on every change; press Ctrl-C to end)", err=True)
    if show:
        click.launch(url)
    places = [project.spec_dir if project.config is None else project.config.path.parent]
    places += [source.path for source in project.sources]
    places += [project.templates] if project.templates is not None else []
    command = [sys.executable, "-m", "tigergen", "docs", *arguments]
    known = source_stamps(places)
    while True:
        time.sleep(INTERVAL)
        now = source_stamps(places)
        if now != known:
            known = now
            if subprocess.run(command, check=False).returncode == 0:
                version.advance()
