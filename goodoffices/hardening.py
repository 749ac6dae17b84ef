"""Make this process hard to look into, before any key exists; again after each new process image.

Linux: no core dump (RLIMIT_CORE 0) and not dumpable (PR_SET_DUMPABLE 0, which exec resets). Elsewhere what the platform offers without
a driver; the rest is said plainly in the promises. What nobody caught, warned of or logged says types and places only: its text may be
confidential.
"""

from __future__ import annotations

import ctypes
import faulthandler
import logging
import sys
import threading
import warnings
from pathlib import PurePath
from types import TracebackType

_PR_SET_DUMPABLE = 4
_PT_DENY_ATTACH = 31


def harden_process() -> None:
    """Refuse core dumps and, where the platform can, other processes of the same user looking in."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
    elif sys.platform == "darwin":
        ctypes.CDLL(None, use_errno=True).ptrace(_PT_DENY_ATTACH, 0, None, 0)


def say_no_texts() -> None:
    """Let errors that nobody caught, on any thread, warnings and the logs of libraries say types and places, never their texts."""
    faulthandler.disable()
    sys.excepthook = lambda kind, _error, trace: _say(f"{kind.__name__} at {_place_of(trace)}")
    sys.unraisablehook = lambda told: _say(f"{told.exc_type.__name__} at {_place_of(told.exc_traceback)}")
    threading.excepthook = _say_of_a_thread
    warnings.showwarning = lambda _text, category, file, line, *_rest: _say(
        f"{category.__name__} at {PurePath(file).name}:{line}"
    )
    logging.raiseExceptions = False
    if logging.lastResort:
        logging.lastResort.setFormatter(_Bare())


class _Bare(logging.Formatter):
    """Writes what this program logs, without traces; of any other record who logged it, how grave it is and the type of its error."""

    def format(self, record: logging.LogRecord) -> str:
        """Return one line."""
        if record.name.partition(".")[0] == __package__:
            return record.getMessage()
        kind = record.exc_info[0] if record.exc_info else None
        return f"{record.name}: {record.levelname}" + (f", {kind.__name__}" if kind else "")


def _say_of_a_thread(told: threading.ExceptHookArgs) -> None:
    if told.exc_type is not SystemExit:
        _say(f"{told.exc_type.__name__} at {_place_of(told.exc_traceback)}")


def _say(line: str) -> None:
    if sys.stderr:
        sys.stderr.write(line + "\n")


def _place_of(trace: TracebackType | None) -> str:
    """Return module and line where an error arose."""
    while trace and trace.tb_next:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}" if trace else "?"
