from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy.exc import StatementError

from tests.vault.conftest import Unlock
from tests.vault.sample import PASSPHRASES, PROTECTION

ROOT = Path(__file__).resolve().parents[2]
CANARY = "heron over eleven bridges"
IN_NO_FILE = (
    CANARY,
    "protection",
    "President",
    "compartment",
    "SQLite format 3",
    "CREATE TABLE",
    "AGE-SECRET-KEY",
    *PASSPHRASES.values(),
)


def _found(folder: Path) -> list[tuple[str, str]]:
    return [
        (path.name, word)
        for path in folder.rglob("*")
        if path.is_file()
        for word in IN_NO_FILE
        for encoding in ("utf-8", "utf-16-le", "utf-16-be")
        if word.encode(encoding) in path.read_bytes()
    ]


def test_no_word_is_in_any_file_while_a_commit_runs_and_after(unlock: Unlock, folder: Path) -> None:
    vault = unlock("Seat 1")
    with vault.engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE plain_under_the_store_key (x)")
        connection.exec_driver_sql("INSERT INTO plain_under_the_store_key VALUES (?)", (CANARY * 200,))
    with vault.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA cache_size = 1")
        connection.exec_driver_sql("UPDATE plain_under_the_store_key SET x = x || x")
        sealed = vault.seal(PROTECTION, CANARY.encode(), b"row")
        connection.exec_driver_sql("INSERT INTO plain_under_the_store_key VALUES (?)", (sealed,))
        during = _found(folder)
    vault.close()

    assert during == []
    assert _found(folder) == []


def test_a_word_that_lies_open_would_be_found(folder: Path) -> None:
    (folder / "open.txt").write_bytes(b"x" + CANARY.encode("utf-16-le"))

    assert _found(folder) == [("open.txt", CANARY)]


def test_an_error_of_the_store_does_not_repeat_what_was_written(unlock: Unlock) -> None:
    vault = unlock("Seat 1")

    with pytest.raises(StatementError) as told, vault.engine.begin() as connection:
        connection.exec_driver_sql("INSERT INTO compartment VALUES (?, ?, ?)", (CANARY, None, CANARY))

    assert CANARY not in str(told.value)


def test_a_damaged_store_writes_nothing_on_the_terminal(folder: Path) -> None:
    store = folder / "store.db"
    data = bytearray(store.read_bytes())
    data[9000] ^= 1
    store.write_bytes(data)
    script = "from pathlib import Path\nfrom tests.vault.sample import damage_is_seen\nimport sys\n"
    script += "assert damage_is_seen(Path(sys.argv[1]), lambda: None)"

    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", script, str(folder)], cwd=ROOT, capture_output=True, check=True
    )

    assert (done.stdout, done.stderr) == (b"", b"")
