"""Verification reads every record and names those that are not as they were sealed."""

from __future__ import annotations

from pathlib import Path

from goodoffices.ports import Progress
from goodoffices.records.item import Lifecycle
from goodoffices.records.kinds import KINDS
from goodoffices.store import Store, verify_records
from tests.store.records import SOURCES, note, record_id
from tests.store.vaults import SECRETARIAT, store_of


class _Heard(Progress):
    def __init__(self) -> None:
        self.steps: list[tuple[int, int]] = []

    def report(self, done: int, of: int, what: str = "") -> None:
        assert what
        self.steps.append((done, of))


def _three_notes(store: Store) -> None:
    with store.unit_of_work("write") as work:
        work.add(note(1))
        work.add(note(2, status=Lifecycle.TRASHED))
        work.add(note(3, compartment=SOURCES))


def test_every_record_is_opened_whatever_its_status(store: Store) -> None:
    _three_notes(store)
    verified = verify_records(store)
    assert (verified.opened["note"], verified.withheld["note"], verified.damaged) == (3, 0, ())
    assert verified.sound


def test_withheld_records_are_counted_apart(folder: Path) -> None:
    with store_of(folder) as store:
        _three_notes(store)
    with store_of(folder, SECRETARIAT) as store:
        verified = verify_records(store)
    assert (verified.opened["note"], verified.withheld["note"]) == (2, 1)


def test_damaged_records_are_named_and_the_rest_is_read(store: Store) -> None:
    _three_notes(store)
    with store._vault.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE note SET level = 'unclassified' WHERE id = ?", (record_id(2),))
    verified = verify_records(store)
    assert verified.damaged == (("note", record_id(2)),)
    assert verified.opened["note"] == 2
    assert not verified.sound


def test_a_record_of_a_status_that_does_not_exist_is_damaged(store: Store) -> None:
    _three_notes(store)
    with store._vault.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE note SET status = 'gone' WHERE id = ?", (record_id(1),))
    assert verify_records(store).damaged == (("note", record_id(1)),)


def test_progress_is_told_for_each_kind(store: Store) -> None:
    heard = _Heard()
    verify_records(store, heard)
    assert heard.steps == [(done, len(KINDS)) for done in range(len(KINDS) + 1)]
