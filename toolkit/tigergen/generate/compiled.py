"""Built-in templates, compiled once: kept where Python keeps its compiled modules, and nowhere else.

What is compiled is code, so it is read only from `__pycache__` beside the templates: whoever can write there
can change tigergen itself. Nothing from a project, its cache or its own templates ever gets there.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
import tempfile
from contextlib import suppress
from functools import cache
from importlib.util import cache_from_source
from pathlib import Path

import jinja2
from jinja2 import compiler
from jinja2.bccache import Bucket, bc_magic

from tigergen.generate import wording
from tigergen.generate.python import docstrings
from tigergen.generate.templates import template_folder
from tigergen.model import escape, names


class Compiled(jinja2.BytecodeCache):
    """The compiled templates of one kind of environment; `-B` and PYTHONPYCACHEPREFIX hold for them too."""

    def __init__(self, kind: str) -> None:
        self._kind = kind
        self._root = os.path.join(template_folder(), "")

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        """Return the file of a template: two environments compile it differently, two names do not."""
        return filename or ""

    def get_source_checksum(self, source: str) -> str:
        """Return the hash of all that is compiled: filters are applied to constants on the way."""
        return hashlib.sha256(_filters() + source.encode()).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Read what was compiled of the same text, if it is there."""
        if bucket.key.startswith(self._root):
            with suppress(OSError, EOFError, ValueError, TypeError):
                head, data = _head(bucket), self._path(bucket).read_bytes()
                if data.startswith(head):
                    bucket.code = marshal.loads(data[len(head) :])

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep what was compiled, where the folder may be written to."""
        if sys.dont_write_bytecode or not bucket.key.startswith(self._root):
            return
        path = self._path(bucket)
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            handle, stage = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.")
            with os.fdopen(handle, "wb") as file:
                file.write(_head(bucket) + marshal.dumps(bucket.code))
            os.replace(stage, path)

    def _path(self, bucket: Bucket) -> Path:
        return Path(cache_from_source(bucket.key, optimization=self._kind))


def _head(bucket: Bucket) -> bytes:
    """What a compiled template begins with: the versions of Python and of Jinja's code, and the text's hash."""
    return bc_magic + bucket.checksum.encode()


@cache
def _filters() -> bytes:
    """The code of Jinja's compiler, and of everything that templates call while they are compiled."""
    modules = (compiler, docstrings, escape, names, wording)
    return b"".join(Path(module.__file__).read_bytes() for module in modules if module.__file__)
