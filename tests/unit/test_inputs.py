"""What is read: regular files inside the sources, in any encoding of Unicode, and nothing else."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import tigergen
from hostile import openapi
from tigergen.adhoc import adhoc_project
from tigergen.diagnostics import Diagnostic
from tigergen.inputs import read_source
from tigergen.project import ProjectError, load_project
from tigergen.text.limits import LIMITS

SECRET = "root: secret"


def read(folder: Path) -> dict[str, str]:
    """What becomes of each file below a folder: its text, or why it is not read."""
    project = adhoc_project([folder], "x", folder.parent / "out")
    found = {}
    for source in project.sources:
        result = read_source(source)
        is_text = not isinstance(result, Diagnostic)
        found[source.name] = result.text if is_text else f"{result.code} {result.message}"
    return found


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    (tmp_path / "outside").mkdir()
    (tmp_path / "outside" / "secret.yaml").write_text(SECRET)
    folder = tmp_path / "sources"
    folder.mkdir()
    (folder / "a.yaml").write_text("swagger: '2.0'")
    return folder


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")
def test_links_out_of_the_folder_pipes_and_circles_are_refused(sources: Path) -> None:
    (sources / "file.yaml").symlink_to("../outside/secret.yaml")
    (sources / "folder").symlink_to("../outside")
    (sources / "device").symlink_to("/dev/zero")
    (sources / "circle").symlink_to("circle")
    (sources / "inside.yaml").symlink_to("a.yaml")
    (sources / "self").symlink_to(".")
    os.mkfifo(sources / "pipe")
    found = read(sources)
    assert SECRET not in str(found)
    assert found.pop("a.yaml", "") or found.pop("inside.yaml") == "swagger: '2.0'"
    assert found.pop("circle").startswith("S001 Too many levels of symbolic links")
    assert found.pop("pipe") == "S001 not a regular file (a pipe, device or folder)"
    out = "S001 a symbolic link leads out of the source folder; not followed"
    assert found == {"file.yaml": out, "folder": out, "device": out}


@pytest.mark.parametrize("key", ["decisions", "sources", "templates"])
@pytest.mark.parametrize("path", ["../outside/secret.yaml", "/etc/passwd", "link.yaml", '"a\\0b"'])
def test_a_project_names_nothing_outside_its_folder(sources: Path, key: str, path: str) -> None:
    (sources / "link.yaml").symlink_to("../outside/secret.yaml")
    value = f"[{path}]" if key == "sources" else path
    more = "" if key == "sources" else "sources: [a.yaml]\n"
    (sources / "tigergen.yaml").write_text(f"name: x\n{more}{key}: {value}\n")
    with pytest.raises(ProjectError) as caught:
        load_project(sources)
    assert [found.code for found in caught.value.diagnostics] == ["P001"]


@pytest.mark.parametrize("key", ["sources", "templates"])
def test_a_name_that_no_file_can_have_is_the_name_of_none(sources: Path, key: str) -> None:
    value = "a" * 5000
    more = "" if key == "sources" else "sources: [a.yaml]\n"
    (sources / "tigergen.yaml").write_text(
        f"name: x\n{more}{key}: {f'[{value}]' if key == 'sources' else value}\n"
    )
    with pytest.raises(ProjectError, match="there is no"):
        load_project(sources)


@pytest.mark.skipif(sys.platform != "linux", reason="names of bytes")
def test_names_of_files_are_text_on_one_line(sources: Path) -> None:
    for name in (b"\xff.yaml", b"\xfe.yaml", b"a\nb.yaml", "\u202eb.yaml".encode()):
        (sources / os.fsdecode(name)).write_text("swagger: '2.0'")
    assert set(read(sources)) == {
        "a.yaml",
        "\\xff.yaml",
        "\\xfe.yaml",
        "a\\nb.yaml",
        "\\u202eb.yaml",
    }


@pytest.mark.skipif(sys.platform != "linux", reason="names of bytes")
def test_a_build_takes_any_names(sources: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    odd = os.fsdecode(b"\xff")
    (sources / f"{odd}.json").write_text(openapi())
    out = sources.parent / odd
    (made,) = tigergen.build(sources=[sources / f"{odd}.json"], name=f"{odd}acme", out=out)
    assert made.diagnostics == [one for one in made.diagnostics if one.severity != "error"]
    assert made.project.name == "\\xffacme"
    assert (out / "openapi.yaml").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")
@pytest.mark.parametrize("kind", ["folder", "pipe", "link", "device"])
def test_a_project_file_that_is_none_is_named(
    sources: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sources / "tigergen.yaml"
    match kind:
        case "folder":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
        case "link":
            path.symlink_to("nowhere")
        case _:
            path.symlink_to("/dev/zero")
    monkeypatch.chdir(sources)
    said = "is a folder" if kind == "folder" else "is a pipe, a device or a broken link"
    for arguments in ((), (sources,)):
        with pytest.raises(ProjectError, match=f"tigergen.yaml {said}, not a file"):
            tigergen.build(*arguments)


@pytest.mark.skipif(sys.platform == "win32", reason="links and pipes of POSIX")
@pytest.mark.parametrize("name", ["openapi.yaml", "CHANGELOG.md"])
def test_a_release_is_read_inside_the_project_only(sources: Path, name: str) -> None:
    (sources / "tigergen.yaml").write_text("name: x\nsources: [a.yaml]\n")
    (sources / "a.yaml").write_text(openapi())
    (sources / "release").mkdir()
    for other in ("openapi.yaml", "CHANGELOG.md"):
        (sources / "release" / other).write_text("## 1.2.0\n")
    (sources / "release" / name).unlink()
    for make in (
        lambda path: path.symlink_to(sources.parent / "outside" / "secret.yaml"),
        os.mkfifo,
        lambda path: path.symlink_to("/dev/zero"),
    ):
        make(sources / "release" / name)
        (made,) = tigergen.build(sources, write=False)
        found = [one.message for one in made.diagnostics if one.code == "P010"]
        assert len(found) == 1
        assert found[0].startswith(f"release/{name}: ")
        assert SECRET not in found[0]
        (sources / "release" / name).unlink()


def test_a_cache_that_is_a_link_is_not_used(sources: Path) -> None:
    """A repository may hold one; what it leads to gets no files, and loses none."""
    (sources / "tigergen.yaml").write_text("name: x\nsources: [a.yaml]\n")
    (sources / "a.yaml").write_text(openapi())
    (sources / ".tigergen-cache").symlink_to("../outside")
    for _ in range(2):
        tigergen.build(sources)
    assert os.listdir(sources.parent / "outside") == ["secret.yaml"]


@pytest.mark.parametrize("path", ["a" * 300, "a/" * 300, "/" + "a/" * 1900])
def test_an_output_folder_that_cannot_be_is_an_error(sources: Path, path: str) -> None:
    with pytest.raises(ProjectError, match="can be made"):
        adhoc_project([sources / "a.yaml"], "x", Path(path))
    (sources / "tigergen.yaml").write_text(f"name: x\nsources: [a.yaml]\noutput: {path}\n")
    with pytest.raises(ProjectError, match="can be made"):
        load_project(sources)


def test_a_file_that_is_longer_than_it_says_is_not_read_to_its_end(
    sources: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As files of the kernel's are."""
    monkeypatch.setattr("tigergen.inputs._not_text", lambda *_: None)
    project = adhoc_project([sources / "a.yaml"], "x", sources / "out")
    found = read_source(project.sources[0], replace(LIMITS, bytes=5))
    assert isinstance(found, Diagnostic)
    assert found.code == "S044"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32-be"])
def test_any_encoding_of_unicode_is_text(sources: Path, encoding: str) -> None:
    (sources / "a.yaml").write_bytes("swagger: '2.0' # ü\r\n".encode(encoding))
    assert read(sources) == {"a.yaml": "swagger: '2.0' # ü\n"}


def test_what_is_not_text_says_where(sources: Path) -> None:
    (sources / "a.yaml").write_bytes(b"swagger: '2.0'\nx: \xff\n")
    project = adhoc_project([sources / "a.yaml"], "x", sources / "out")
    found = read_source(project.sources[0])
    assert isinstance(found, Diagnostic)
    assert found.place is not None
    assert (found.code, found.place.line, found.place.column) == ("S001", 2, 4)
