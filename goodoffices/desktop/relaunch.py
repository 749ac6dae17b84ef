"""Lock by a new process image: whatever was in memory is gone, and the window comes back at its unlock page."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

VAULT_VARIABLE = "GOODOFFICES_VAULT"
"""Carries the place of the vault into the new process image, and nothing else."""


def vault_to_unlock() -> Path | None:
    """Return the vault that the last lock left behind."""
    folder = os.environ.get(VAULT_VARIABLE, "")
    return Path(folder) if folder else None


def leave_vault_to_unlock(folder: Path) -> None:
    """Let the next process image know which vault to unlock."""
    os.environ[VAULT_VARIABLE] = str(folder)


class ProcessRelauncher:
    """Replaces this process by itself: exec where there is one, start and leave on Windows."""

    def relaunch(self, arguments: Sequence[str]) -> None:
        """Replace the process image; does not return."""
        alone = ("-I",) if sys.flags.isolated else ()
        command = [sys.executable, *alone, "-m", "goodoffices", *arguments]
        if getattr(sys, "frozen", False):
            command = [sys.executable, *arguments]
        if sys.platform == "win32":
            subprocess.Popen(command, close_fds=True)  # noqa: S603 - our own executable with no outside input
            os._exit(0)
        os.execv(command[0], command)  # noqa: S606 - our own executable with no outside input
