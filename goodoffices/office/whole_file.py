"""Write a file whole or not at all. Only sealed bytes ever come here."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

from goodoffices.errors import DiskFull, FolderUnwritable

_OWNER_ONLY_FOLDER = 0o700
_OWNER_ONLY_FILE = 0o600
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
"""Never through a link that somebody laid there before."""


def write_whole(path: Path, sealed: bytes) -> None:
    """Write under another name beside the place, then rename: never half a file under the final name; raise DiskFull, FolderUnwritable.

    A folder that is made for it, and the file, are their owner's alone, whatever the umask.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(mode=_OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, _NEW, _OWNER_ONLY_FILE), "wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise DiskFull from None
        raise FolderUnwritable(folder=str(path.parent)) from None
