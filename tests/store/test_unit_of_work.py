"""What is written together stands together: all of it with one audit entry, or none of it."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from goodoffices.errors import MovedOn, NotFound, NotHeld, ProgramError
from goodoffices.records.item import Compartment, Level, Lifecycle, Withheld
from goodoffices.records.note import Note
from goodoffices.records.person import Person
from goodoffices.store import Store
from tests.cheap import FixedClock
from tests.store.records import PROTECTION, SOURCES, note, record_id
from tests.store.vaults import PRESIDENT, SECRETARIAT, store_of, unlock


class Interrupted(Exception):
    """Something goes wrong in the middle."""


def _added(store: Store, *notes: Note) -> None:
    with store.unit_of_work("write") as work:
        for one in notes:
            work.add(one)


def test_what_is_added_is_there_in_version_one(store: Store) -> None:
    with store.unit_of_work("write") as work:
        added = work.add(note(1, title="A talk"))
    assert added == replace(note(1, title="A talk"), version=1)
    assert store.get(Note, record_id(1)) == added


def test_each_commit_makes_a_version(store: Store) -> None:
    _added(store, note(1))
    with store.unit_of_work("change") as work:
        second = work.replace(replace(note(1, body="once"), version=1))
    with store.unit_of_work("change") as work:
        third = work.replace(replace(second, body="twice"))
    assert store.get(Note, record_id(1)) == third
    assert third.version == 3


def test_what_one_commit_touches_twice_gets_one_version(store: Store) -> None:
    _added(store, note(1))
    with store.unit_of_work("change") as work:
        once = work.replace(replace(note(1, body="once"), version=1))
        twice = work.replace(replace(once, body="twice"))
    (touched,) = work.changes.touched
    assert (twice.version, touched.before, touched.after) == (2, replace(note(1), version=1), twice)


def test_a_record_that_moved_on_is_not_overwritten(store: Store) -> None:
    _added(store, note(1))
    first = replace(note(1, body="mine"), version=1)
    with store.unit_of_work("change") as work:
        theirs = work.replace(first)
    with pytest.raises(MovedOn), store.unit_of_work("change") as work:
        work.replace(first)
    assert store.get(Note, record_id(1)) == theirs


def test_what_is_not_there_cannot_be_replaced(store: Store) -> None:
    with pytest.raises(NotFound), store.unit_of_work("change") as work:
        work.replace(note(1))


def test_a_record_is_not_added_twice(store: Store) -> None:
    _added(store, note(1))
    with pytest.raises(ProgramError), store.unit_of_work("write") as work:
        work.add(note(1, title="Another"))


def test_a_record_of_a_compartment_that_is_not_held_is_neither_made_nor_replaced_nor_moved(folder: Path) -> None:
    with store_of(folder, PRESIDENT) as store:
        _added(store, note(1), note(2, compartment=SOURCES))
    with store_of(folder, SECRETARIAT) as store:
        with pytest.raises(NotHeld), store.unit_of_work("write") as work:
            work.add(note(3, compartment=PROTECTION))
        with pytest.raises(NotHeld), store.unit_of_work("change") as work:
            work.replace(replace(note(2, compartment=SOURCES), version=1))
        with pytest.raises(NotHeld), store.unit_of_work("move") as work:
            work.replace(replace(note(1, compartment=SOURCES), version=1))
        assert store.counts()["note"] == 2


def test_a_record_moves_to_another_compartment_with_its_keys(folder: Path) -> None:
    with store_of(folder, PRESIDENT) as store:
        _added(store, note(1))
        with store.unit_of_work("move") as work:
            work.replace(replace(note(1, compartment=SOURCES), version=1))
    with store_of(folder, SECRETARIAT) as store:
        assert store.get(Note, record_id(1)) == Withheld(record_id(1), SOURCES, Level.CONFIDENTIAL, "note")


def test_an_unknown_compartment_is_not_held(store: Store) -> None:
    with pytest.raises(NotHeld), store.unit_of_work("write") as work:
        work.add(note(1, compartment=Compartment("invented")))


def test_an_error_in_the_middle_leaves_nothing(store: Store) -> None:
    with suppress(Interrupted), store.unit_of_work("write") as work:
        work.add(note(1, title="border"))
        raise Interrupted
    assert store.counts()["note"] == 0
    assert store.search("border") == ()
    assert work.changes.touched == ()


def test_after_an_error_the_next_unit_of_work_is_a_fresh_one(store: Store) -> None:
    with pytest.raises(Interrupted), store.unit_of_work("write"):
        raise Interrupted
    _added(store, note(1))
    assert store.counts()["note"] == 1


def test_one_unit_of_work_does_not_open_within_another(store: Store) -> None:
    with store.unit_of_work("write"), pytest.raises(ProgramError), store.unit_of_work("write"):
        pass


def test_changes_carry_what_was_and_what_is(store: Store) -> None:
    _added(store, note(1, title="Old"))
    with store.unit_of_work("change") as work:
        new = work.replace(replace(note(1, title="New"), version=1))
        added = work.add(note(2))
    replaced, made = work.changes.touched
    assert (replaced.before, replaced.after) == (replace(note(1, title="Old"), version=1), new)
    assert (made.before, made.after) == (None, added)
    assert work.changes.action == "change"
    assert work.changes.kinds() == {"note"}


def test_changes_show_no_content(store: Store) -> None:
    with store.unit_of_work("write") as work:
        work.add(note(1, title="Unmistakable"))
    assert "Unmistakable" not in repr(work.changes)


def test_a_unit_of_work_sees_what_it_wrote(store: Store) -> None:
    with store.unit_of_work("write") as work:
        added = work.add(note(1, belongs_to=record_id(9)))
        assert work.get(Note, record_id(1)) == added
        assert store.get(Note, record_id(1)) == added
        assert store.belonging_to([record_id(9)]) == (added,)
        with pytest.raises(NotFound):
            work.get(Person, record_id(1))


def test_each_commit_is_one_audit_entry_without_content(folder: Path) -> None:
    with store_of(folder) as store:
        _added(store, note(1, title="Unmistakable"), note(2, body="Unmistakable"))
    vault = unlock(folder)
    written = [entry for entry in vault.audit_entries() if entry.action == "write"]
    vault.close()
    assert [entry.subject for entry in written] == [f"note {record_id(1).hex()}"]
    assert [entry.detail for entry in written] == [f"note {record_id(1).hex()} 1, note {record_id(2).hex()} 1"]


def test_a_unit_of_work_that_touches_nothing_leaves_no_entry(folder: Path) -> None:
    with store_of(folder) as store, store.unit_of_work("look") as work:
        pass
    vault = unlock(folder)
    actions = {entry.action for entry in vault.audit_entries()}
    vault.close()
    assert "look" not in actions
    assert work.changes.touched == ()


def test_an_event_without_records_is_one_audit_entry(folder: Path) -> None:
    with store_of(folder) as store:
        store.record_event("export", subject=f"mission {record_id(1).hex()}")
    vault = unlock(folder)
    found = [entry.subject for entry in vault.audit_entries() if entry.action == "export"]
    vault.close()
    assert found == [f"mission {record_id(1).hex()}"]


def test_a_trashed_record_is_out_of_sight_and_can_be_brought_back(store: Store) -> None:
    _added(store, note(1))
    with store.unit_of_work("trash") as work:
        trashed = work.replace(replace(note(1), version=1, status=Lifecycle.TRASHED))
    assert store.all(Note) == ()
    assert store.all(Note, statuses=[Lifecycle.TRASHED]) == (trashed,)
    with store.unit_of_work("bring back") as work:
        back = work.replace(replace(trashed, status=Lifecycle.ACTIVE))
    assert store.all(Note) == (back,)


def test_times_of_making_and_changing_stand_in_the_open(store: Store, clock: FixedClock) -> None:
    _added(store, note(1))
    clock.move_on(timedelta(hours=1))
    with store.unit_of_work("change") as work:
        work.replace(replace(note(1), version=1))
    with store._vault.engine.connect() as connection:
        times = connection.exec_driver_sql("SELECT created_at, changed_at FROM note").one()
    assert tuple(times) == ("2026-03-09T08:30:00+00:00", "2026-03-09T09:30:00+00:00")
