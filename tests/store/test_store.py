"""Questions to the store: by id, by kind, by file, by word; each seat gets what its own keys open."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from goodoffices.errors import NotFound, ProgramError
from goodoffices.records.item import Attribution, Compartment, Item, Level, Lifecycle
from goodoffices.records.note import Note
from goodoffices.records.person import Category, Person
from goodoffices.records.situation import ProtectionRecord
from goodoffices.store import Store
from tests.store.records import MISSION, PROTECTION, note, record_id
from tests.store.vaults import SECRETARIAT, store_of


def _add(store: Store, *items: Item) -> None:
    with store.unit_of_work("write") as work:
        for item in items:
            work.add(item)


def _person(number: int, family_name: str, compartment: Compartment = MISSION) -> Person:
    return Person(
        id=record_id(number),
        compartment=compartment,
        level=Level.UNCLASSIFIED,
        attribution=Attribution.NAMED,
        family_name=family_name,
        given_name="Ana",
        category=Category.OHCHR,
    )


def _protected(number: int, text: str) -> ProtectionRecord:
    return ProtectionRecord(
        id=record_id(number),
        compartment=PROTECTION,
        level=Level.STRICTLY_CONFIDENTIAL,
        attribution=Attribution.OFF_THE_RECORD,
        person="A person",
        text=text,
    )


def test_what_is_not_there_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        store.get(Note, record_id(1))


def test_records_come_in_the_order_in_which_they_were_added(store: Store) -> None:
    _add(store, note(3), note(1), note(2))
    assert [one.id for one in store.all(Note)] == [record_id(3), record_id(1), record_id(2)]


def test_records_of_one_file_are_told_from_the_others(store: Store) -> None:
    _add(store, note(1, belongs_to=record_id(8)), note(2, belongs_to=record_id(9)), note(3))
    assert [one.id for one in store.all(Note, belongs_to=record_id(9))] == [record_id(2)]


def test_only_active_records_come_unless_others_are_asked_for(store: Store) -> None:
    _add(store, note(1), note(2, status=Lifecycle.ARCHIVED), note(3, status=Lifecycle.TRASHED))
    assert [one.id for one in store.all(Note)] == [record_id(1)]
    assert [one.id for one in store.all(Note, statuses=tuple(Lifecycle))] == [record_id(1), record_id(2), record_id(3)]


def test_a_file_gives_its_records_of_all_kinds_in_their_order(store: Store) -> None:
    person = replace(_person(2, "Silva"), belongs_to=record_id(8))
    _add(store, note(1, belongs_to=record_id(9)), person, note(3, belongs_to=record_id(8)), note(4))
    found = store.belonging_to([record_id(8), record_id(9)])
    assert [one.id for one in found] == [record_id(2), record_id(1), record_id(3)]


def test_no_file_gives_nothing(store: Store) -> None:
    _add(store, note(1))
    assert store.belonging_to([]) == ()


def test_counts_are_of_every_row(store: Store) -> None:
    _add(store, note(1), note(2, status=Lifecycle.TRASHED), _person(3, "Silva"))
    counts = store.counts()
    assert (counts["note"], counts["person"], counts["mission"]) == (2, 1, 0)


def test_people_are_found_by_name_and_notes_by_title_and_body(store: Store) -> None:
    _add(store, _person(1, "Silva"), note(2, title="Border crossing"), note(3, body="near the crossing"))
    assert [(hit.kind, hit.title) for hit in store.search("silva")] == [("person", "Ana Silva")]
    assert [hit.id for hit in store.search("crossing")] == [record_id(2), record_id(3)]


def test_search_follows_each_commit(store: Store) -> None:
    assert store.search("river") == ()
    _add(store, note(1, body="river"))
    assert len(store.search("river")) == 1
    with store.unit_of_work("trash") as work:
        work.replace(replace(note(1, body="river"), version=1, status=Lifecycle.TRASHED))
    assert store.search("river") == ()


def test_search_finds_what_was_there_before_it_was_opened(folder: Path) -> None:
    with store_of(folder) as store:
        _add(store, note(1, body="river"), note(2, body="river", status=Lifecycle.TRASHED))
    with store_of(folder) as store:
        assert [hit.id for hit in store.search("river")] == [record_id(1)]


def test_search_waits_for_the_end_of_a_unit_of_work(store: Store) -> None:
    with store.unit_of_work("write"), pytest.raises(ProgramError):
        store.search("river")


def test_a_seat_without_a_compartment_finds_none_of_its_words(folder: Path) -> None:
    with store_of(folder) as store:
        _add(store, _protected(1, "Unmistakable evidence 证据确凿"), note(2, body="evidence"))
        assert [hit.id for hit in store.search("unmistakable")] == [record_id(1)]
        assert [hit.id for hit in store.search("证据")] == [record_id(1)]
    with store_of(folder, SECRETARIAT) as store:
        assert store.search("unmistakable") == ()
        assert store.search("证据") == ()
        assert [hit.id for hit in store.search("evidence")] == [record_id(2)]
