"""Write a file whole or not at all. Only sealed bytes ever come here."""

from __future__ import annotations

import contextlib
import errno
import os
from pathlib import Path

from goodoffices.errors import DiskFull, FolderUnwritable


def write_whole(path: Path, sealed: bytes) -> None:
    """Write under another name beside the place, then rename: never half a file under the final name; raise DiskFull, FolderUnwritable."""
    part = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with part.open("wb") as file:
            file.write(sealed)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        if error.errno == errno.ENOSPC:
            raise DiskFull from None
        raise FolderUnwritable(folder=str(path.parent)) from None
