"""What the disk and SQLite complain of, said as the errors that a user reads; nothing of the original text travels on."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError, StatementError
from sqlcipher3 import dbapi2 as sqlcipher

from goodoffices.errors import (
    DiskFull,
    FolderUnwritable,
    GoodOfficesError,
    ProgramError,
    VaultDamaged,
    VaultInUse,
    VaultMissing,
)

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT}
_NOT_ALLOWED = {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOLCK, errno.EOPNOTSUPP}
_NOT_THERE = {errno.ENOENT, errno.ENOTDIR}

_FAMILY = 0xFF
"""The low byte of a result code of SQLite."""

_BUSY = {sqlcipher.SQLITE_BUSY, sqlcipher.SQLITE_LOCKED}
_DAMAGED = {sqlcipher.SQLITE_CORRUPT, sqlcipher.SQLITE_NOTADB, sqlcipher.SQLITE_IOERR}
_UNWRITABLE = {sqlcipher.SQLITE_PERM, sqlcipher.SQLITE_READONLY, sqlcipher.SQLITE_CANTOPEN}


def trouble_of_disk(error: OSError, folder: Path) -> GoodOfficesError:
    """Return what a person can mend about an error of the file system."""
    if error.errno in _NO_ROOM:
        return DiskFull()
    if error.errno in _NOT_ALLOWED:
        return FolderUnwritable(folder=str(folder))
    if error.errno in _NOT_THERE:
        return VaultMissing(folder=str(folder))
    return ProgramError(where=f"errno {error.errno}")


def trouble_of_store(error: Exception, folder: Path) -> GoodOfficesError:
    """Return what a person can mend about an error of SQLite, or that the mistake is ours (https://sqlite.org/rescode.html)."""
    code = getattr(getattr(error, "orig", error), "sqlite_errorcode", None)
    family = code & _FAMILY if isinstance(code, int) else 0
    if family == sqlcipher.SQLITE_FULL:
        return DiskFull()
    if family == sqlcipher.SQLITE_IOERR and _was_writing(error):
        return FolderUnwritable(folder=str(folder))
    if family in _DAMAGED:
        return VaultDamaged(part="store.db")
    if family in _BUSY:
        return VaultInUse()
    if family in _UNWRITABLE:
        return FolderUnwritable(folder=str(folder))
    return ProgramError(where=f"sqlite {family}")


def _was_writing(error: Exception) -> bool:
    """Tell whether the disk failed a statement that writes, or a commit: a quota that is used up looks so, and damage never does."""
    return isinstance(error, StatementError) and not (error.statement or "").lstrip().upper().startswith("SELECT")


@contextmanager
def told_plainly(folder: Path) -> Iterator[None]:
    """Turn the complaints of disk and store inside the block into errors that a user reads."""
    try:
        yield
    except OSError as error:
        raise trouble_of_disk(error, folder) from None
    except (sqlcipher.Error, SQLAlchemyError) as error:
        raise trouble_of_store(error, folder) from None
