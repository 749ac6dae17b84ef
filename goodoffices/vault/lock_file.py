"""One process per vault at a time: a lock that the operating system drops when its process ends, however it ends."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from goodoffices.errors import VaultInUse
from goodoffices.vault.folder import LOCK
from goodoffices.vault.troubles import told_plainly

_OWNER_ONLY_FILE = 0o600


class VaultLock:
    """The lock on a vault, held from its making until ``release`` or the end of the process."""

    def __init__(self, folder: Path) -> None:
        with told_plainly(folder):
            self._descriptor: int | None = os.open(folder / LOCK, os.O_CREAT | os.O_RDWR, _OWNER_ONLY_FILE)
        try:
            with told_plainly(folder):
                _lock(self._descriptor)
        except BaseException:
            self.release()
            raise

    def release(self) -> None:
        """Let another process open the vault; more than once does no harm."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            raise VaultInUse from None

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise VaultInUse from None
