"""The command line: `main` runs it; each verb is a module with a click command called `command`."""

from __future__ import annotations

import gc
import os
import signal
import sys

INTERRUPTED = 130
"""Exit code after Ctrl-C, as shells have it: 128 and the number of SIGINT."""


def main() -> None:
    """Run the command and exit with its code. Whatever happens, people see no traceback."""
    # A build makes millions of objects that live to its end, and next to no cycles: to look for some at
    # every 700th object takes up to a quarter of its time.
    gc.set_threshold(100_000, 50, 50)
    try:
        # Here, so that Ctrl-C during start-up ends like any other.
        from tigergen.cli.verbs import run

        code = run()
        sys.stdout.flush()
        _ignore_interrupts()
    except KeyboardInterrupt:
        _ignore_interrupts()
        print("interrupted", file=sys.stderr)
        code = INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough; Python must not complain when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    except Exception as error:
        from tigergen.diagnostics.internal import internal_error

        print(f"error[G004] {internal_error(error, 'running').message}", file=sys.stderr)
        code = 1
    sys.exit(code)


def _ignore_interrupts() -> None:
    """Everything is done but for Python's own end, which would show a traceback of a late Ctrl-C."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
