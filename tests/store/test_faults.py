"""A full disk or a store that cannot be written: a plain sentence, nothing lost, and the next try works."""

from __future__ import annotations

import pytest

from goodoffices.errors import DiskFull, FolderUnwritable, ProgramError
from goodoffices.records.note import Note
from goodoffices.store import Store
from tests.store.records import note, record_id


def _pragma(store: Store, pragma: str) -> None:
    with store._vault.engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA {pragma}")


def _add(store: Store, *notes: Note) -> None:
    with store.unit_of_work("write") as work:
        for one in notes:
            work.add(one)


def test_a_full_disk_loses_nothing_and_the_next_try_works(store: Store) -> None:
    _add(store, note(1))
    _pragma(store, "max_page_count = 1")
    with pytest.raises(DiskFull) as full:
        _add(store, note(2, body="long " * 100_000))
    assert full.value.__suppress_context__
    assert store.counts()["note"] == 1
    _pragma(store, "max_page_count = 1000000")
    _add(store, note(2, body="long " * 100_000))
    assert store.counts()["note"] == 2


def test_a_store_that_cannot_be_written_says_so(store: Store) -> None:
    _pragma(store, "query_only = 1")
    with pytest.raises(FolderUnwritable) as unwritable:
        _add(store, note(1))
    assert unwritable.value.__suppress_context__


def test_a_mistake_of_ours_carries_no_text_of_the_database(store: Store) -> None:
    with store._vault.engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE note")
    with pytest.raises(ProgramError) as mistake:
        store.get(Note, record_id(1))
    assert mistake.value.__suppress_context__
    assert "note" not in str(mistake.value.params)
