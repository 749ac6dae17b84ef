"""No word of a record lies on the disk in clear; a second reader with the raw key counts the same rows."""

from __future__ import annotations

import os
from pathlib import Path

import apsw
import pytest

from goodoffices.store import Store
from goodoffices.store.tables import TABLES
from tests.store.records import SOURCES, note
from tests.store.vaults import store_of, unlock

_CANARY = "Zwölfuhrglockenläuten"


def test_the_scan_would_see_a_word_in_clear(tmp_path: Path) -> None:
    (tmp_path / "leak").write_bytes(b"\x00" + _CANARY.encode("utf-16-le"))
    with pytest.raises(AssertionError):
        _assert_not_in(_bytes_on_disk(tmp_path))


def _bytes_on_disk(*folders: Path) -> bytes:
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return b"".join(path.read_bytes() for path in files)


def _assert_not_in(data: bytes) -> None:
    forms = (_CANARY, _CANARY.lower(), _CANARY.encode().hex())
    encodings = ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "latin-1")
    assert not [form for form in forms for encoding in encodings if form.encode(encoding) in data]


def test_no_word_is_on_the_disk_before_during_and_after_a_commit(folder: Path) -> None:
    home = Path(os.environ["HOME"])
    with store_of(folder) as store:
        with store.unit_of_work("write") as work:
            for number in range(200):
                work.add(note(number, title=_CANARY, body=_CANARY * 40, compartment=SOURCES))
            _assert_not_in(_bytes_on_disk(folder, home))
        assert store.search(_CANARY)
        _assert_not_in(_bytes_on_disk(folder, home))
    _assert_not_in(_bytes_on_disk(folder, home))


def test_a_second_reader_with_the_raw_key_counts_the_same_rows(folder: Path) -> None:
    with store_of(folder) as store:
        _fill(store)
        counted = store.counts()
    vault = unlock(folder)
    key = vault.store_key.hex()
    vault.close()
    reader = apsw.Connection(str(folder / "store.db"), flags=apsw.SQLITE_OPEN_READONLY)
    for pragma in ("cipher = 'sqlcipher'", "legacy = 4", f"key = \"x'{key}'\""):
        reader.execute(f"PRAGMA {pragma}")
    read = {table: _count(reader, table) for table in TABLES}
    reader.close()
    assert read == counted
    assert read["note"] == 5


def _count(reader: apsw.Connection, table: str) -> object:
    (counted,) = reader.execute(f"SELECT count(*) FROM {table}")  # noqa: S608  a name of ours
    return counted[0]


def _fill(store: Store) -> None:
    with store.unit_of_work("write") as work:
        for number in range(5):
            work.add(note(number, title=_CANARY))
