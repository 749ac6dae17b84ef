"""What the disk and SQLite complain of, said as the errors that a user reads; nothing of the original text travels on."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goodoffices.errors import DiskFull, FolderUnwritable, GoodOfficesError, VaultDamaged, VaultInUse, VaultMissing

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT} if hasattr(errno, "EDQUOT") else {errno.ENOSPC}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS}

_SQLITE_PRIMARY = 0xFF
_SQLITE_FULL = 13
_SQLITE_BUSY = {5, 6}
_SQLITE_DAMAGED = {11, 26}
_SQLITE_UNWRITABLE = {3, 8, 10, 14}


def trouble_of_disk(error: OSError, folder: Path) -> GoodOfficesError | None:
    """Return what a person can mend about an error of the file system, if it is one of those."""
    if error.errno in _NO_ROOM:
        return DiskFull()
    if error.errno in _NOT_ALLOWED:
        return FolderUnwritable(folder=str(folder))
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return VaultMissing(folder=str(folder))
    return None


def trouble_of_store(error: BaseException | None, folder: Path) -> GoodOfficesError | None:
    """Return what a person can mend about an error of SQLite, if it is one of those (https://sqlite.org/rescode.html)."""
    code = getattr(error, "sqlite_errorcode", None)
    if not isinstance(code, int):
        return None
    code &= _SQLITE_PRIMARY
    if code == _SQLITE_FULL:
        return DiskFull()
    if code in _SQLITE_DAMAGED:
        return VaultDamaged(part="store.db")
    if code in _SQLITE_BUSY:
        return VaultInUse()
    if code in _SQLITE_UNWRITABLE:
        return FolderUnwritable(folder=str(folder))
    return None


@contextmanager
def told_plainly(folder: Path) -> Iterator[None]:
    """Turn the complaints of disk and store inside the block into errors that a user reads."""
    try:
        yield
    except GoodOfficesError:
        raise
    except OSError as error:
        trouble = trouble_of_disk(error, folder)
        if trouble is None:
            raise
        raise trouble from None
    except Exception as error:
        trouble = trouble_of_store(error, folder)
        if trouble is None:
            raise
        raise trouble from None
