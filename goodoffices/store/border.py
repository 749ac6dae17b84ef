"""The border of the store: no error of SQLAlchemy or of the driver gets past it, because its text could hold what is confidential."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlcipher3 import dbapi2

from goodoffices.errors import DiskFull, FolderUnwritable, GoodOfficesError, ProgramError, VaultDamaged

_FAMILY = 0xFF
"""The low byte of a result code of SQLite says which family it is of (https://sqlite.org/rescode.html)."""


@contextmanager
def border(where: str, folder: str) -> Iterator[None]:
    """Turn an error of the database into one of ours, without its cause; ``where`` names the step for a report."""
    try:
        yield
    except DBAPIError as error:
        raise _ours(getattr(error.orig, "sqlite_errorcode", 0) & _FAMILY, where, folder) from None
    except SQLAlchemyError:
        raise ProgramError(where=where) from None


def _ours(family: int, where: str, folder: str) -> GoodOfficesError:
    match family:
        case dbapi2.SQLITE_FULL:
            return DiskFull()
        case dbapi2.SQLITE_READONLY | dbapi2.SQLITE_CANTOPEN:
            return FolderUnwritable(folder=folder)
        case dbapi2.SQLITE_IOERR | dbapi2.SQLITE_CORRUPT | dbapi2.SQLITE_NOTADB:
            return VaultDamaged(part=where)
        case _:
            return ProgramError(where=where)
