from __future__ import annotations

import errno
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError
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
from goodoffices.vault import told_plainly
from goodoffices.vault.troubles import trouble_of_store

FOLDER = Path("somewhere")


@pytest.mark.parametrize(
    ("number", "expected"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EACCES, FolderUnwritable),
        (errno.EPERM, FolderUnwritable),
        (errno.EROFS, FolderUnwritable),
        (errno.ENOENT, VaultMissing),
        (errno.ENOTDIR, VaultMissing),
        (errno.EIO, ProgramError),
    ],
)
def test_what_the_disk_complains_of_is_said_plainly(number: int, expected: type[GoodOfficesError]) -> None:
    with pytest.raises(expected) as told, told_plainly(FOLDER):
        raise OSError(number, "what the system says", "a name")

    assert told.value.__suppress_context__


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (sqlcipher.SQLITE_FULL, DiskFull),
        (sqlcipher.SQLITE_CORRUPT, VaultDamaged),
        (sqlcipher.SQLITE_CORRUPT | 3 << 8, VaultDamaged),
        (sqlcipher.SQLITE_NOTADB, VaultDamaged),
        (sqlcipher.SQLITE_IOERR | 1 << 8, VaultDamaged),
        (sqlcipher.SQLITE_READONLY | 1 << 8, FolderUnwritable),
        (sqlcipher.SQLITE_CANTOPEN, FolderUnwritable),
        (sqlcipher.SQLITE_BUSY, VaultInUse),
        (sqlcipher.SQLITE_CONSTRAINT, ProgramError),
        (None, ProgramError),
    ],
)
def test_what_sqlite_complains_of_is_said_plainly(code: int | None, expected: type[GoodOfficesError]) -> None:
    error = sqlcipher.DatabaseError("what SQLite says")
    if code is not None:
        error.sqlite_errorcode = code

    assert type(trouble_of_store(error, FOLDER)) is expected


@pytest.mark.parametrize(
    ("statement", "expected"),
    [("INSERT INTO note", FolderUnwritable), (None, FolderUnwritable), ("SELECT note", VaultDamaged)],
)
def test_a_disk_that_fails_is_taken_for_damage_only_where_it_was_read(
    statement: str | None, expected: type[GoodOfficesError]
) -> None:
    error = sqlcipher.OperationalError("what SQLite says")
    error.sqlite_errorcode = sqlcipher.SQLITE_IOERR

    assert type(trouble_of_store(OperationalError(statement, None, error), FOLDER)) is expected


def test_a_mistake_of_ours_is_not_hidden() -> None:
    with pytest.raises(ZeroDivisionError), told_plainly(FOLDER):
        raise ZeroDivisionError
