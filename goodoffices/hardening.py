"""Make this process hard to look into, before any key exists; again after each new process image.

Linux: no core dump (RLIMIT_CORE 0) and not dumpable (PR_SET_DUMPABLE 0, which exec resets). Elsewhere what the platform offers without
a driver; the rest is said plainly in the promises.
"""

from __future__ import annotations

import ctypes
import sys

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
