"""What is sealed comes back as it was, and whoever touches a row without the key is found out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodoffices.errors import VaultDamaged, VaultNewer
from goodoffices.records.item import Item, Level, Lifecycle, Withheld
from goodoffices.records.kinds import KINDS
from goodoffices.records.note import Note
from goodoffices.store import Store
from goodoffices.store.sealing import associated_data
from goodoffices.store.tables import RECORDS, TABLES, NoteRow, ReminderRow
from goodoffices.vault.canonical import canonical
from tests.store.records import MISSION, SOURCES, items_of, note, record_id
from tests.store.vaults import SECRETARIAT, store_of


def _add(store: Store, *items: Item) -> None:
    with store.unit_of_work("write") as work:
        for item in items:
            work.add(item)


def _tamper(store: Store, *statements: str) -> None:
    with store._vault.engine.begin() as connection:
        for statement in statements:
            connection.exec_driver_sql(statement)


def test_every_kind_has_its_table() -> None:
    assert list(TABLES) == [kind.KIND for kind in KINDS]
    assert list(TABLES) == list(RECORDS.tables)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: str(kind.KIND))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=10)
@given(data=st.data())
def test_an_item_of_every_kind_comes_back_as_it_was(store: Store, kind: type[Item], data: st.DataObject) -> None:
    item = replace(data.draw(items_of(kind, (MISSION, SOURCES))), id=store.new_id())
    _add(store, item)
    assert store.get(kind, item.id) == replace(item, version=1)


def test_nothing_of_the_content_stands_in_the_open(store: Store) -> None:
    _add(store, note(1, title="Unmistakable", body="Unmistakable"))
    with store._vault.engine.connect() as connection:
        row = tuple(connection.exec_driver_sql("SELECT * FROM note").one())
    assert "Unmistakable" not in repr(row)


def test_the_size_of_a_blob_does_not_tell_how_long_a_name_is(store: Store) -> None:
    _add(store, note(1, title="Al"), note(2, title="A name of many more letters"), note(3, body="x" * 300))
    with store._vault.engine.connect() as connection:
        sizes = connection.exec_driver_sql("SELECT length(sealed) FROM note ORDER BY id").scalars().all()
    assert sizes == [256 + 28, 256 + 28, 512 + 28]


def test_each_sealing_is_fresh(store: Store) -> None:
    _add(store, note(1, title="The same"), note(2, title="The same"))
    with store._vault.engine.connect() as connection:
        blobs = connection.exec_driver_sql("SELECT sealed FROM note").scalars().all()
    assert len({blob[:12] for blob in blobs}) == 2


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE note SET level = 'unclassified'",
        "UPDATE note SET level = 'no such level'",
        "UPDATE note SET attribution = 'named'",
        "UPDATE note SET status = 'archived'",
        "UPDATE note SET version = 2",
        "UPDATE note SET compartment = 'sources'",
        "UPDATE note SET compartment = 'of nobody'",
        "UPDATE note SET compartment = x'ff'",
        "UPDATE note SET id = 'text'",
        "UPDATE note SET version = 'text'",
        "UPDATE note SET belongs_to = 'text'",
        "UPDATE note SET belongs_to = x'00000000000000000000000000000008'",
        "UPDATE note SET belongs_to = NULL",
        "UPDATE note SET id = x'00000000000000000000000000000002'",
        "UPDATE note SET created_at = '2020-01-01T00:00:00+00:00'",
        "UPDATE note SET changed_at = '2020-01-01T00:00:00+00:00'",
        "UPDATE note SET sealed = zeroblob(length(sealed))",
        "UPDATE note SET sealed = substr(sealed, 1, 20)",
        "UPDATE note SET sealed = x''",
    ],
)
def test_a_row_that_was_changed_does_not_open(store: Store, change: str) -> None:
    _add(store, note(1, title="Unmistakable", belongs_to=record_id(9)))
    _tamper(store, change)
    with pytest.raises(VaultDamaged) as damaged:
        store.all(Note, statuses=tuple(Lifecycle))
    assert "Unmistakable" not in repr(damaged.value.params)


def test_swapped_payloads_do_not_open(store: Store) -> None:
    _add(store, note(1), note(2))
    _tamper(
        store,
        "UPDATE note SET sealed = (SELECT other.sealed FROM note AS other WHERE other.id != note.id)",
    )
    with pytest.raises(VaultDamaged):
        store.get(Note, record_id(1))


def test_an_earlier_version_put_back_does_not_open(store: Store) -> None:
    _add(store, note(1))
    _tamper(store, "CREATE TABLE earlier AS SELECT sealed FROM note")
    with store.unit_of_work("change") as work:
        work.replace(replace(note(1, body="new"), version=1))
    _tamper(store, "UPDATE note SET sealed = (SELECT sealed FROM earlier)")
    with pytest.raises(VaultDamaged):
        store.get(Note, record_id(1))


def test_a_row_moved_to_another_table_does_not_open(store: Store) -> None:
    _add(store, note(1))
    _tamper(store, "INSERT INTO reminder SELECT * FROM note")
    reminder = next(kind for kind in KINDS if kind.KIND == "reminder")
    with pytest.raises(VaultDamaged, match="VaultDamaged") as damaged:
        store.get(reminder, record_id(1))
    assert damaged.value.params == {"part": f"reminder {record_id(1).hex()}"}


def test_a_seal_binds_the_store_and_the_table() -> None:
    columns: dict[str, Any] = {"id": record_id(1), "version": 1, "sealed": b""}
    in_notes = associated_data(b"one store", NoteRow(**columns))
    assert associated_data(b"one store", ReminderRow(**columns)) != in_notes
    assert associated_data(b"another store", NoteRow(**columns)) != in_notes


def test_the_damaged_error_carries_no_cause(store: Store) -> None:
    _add(store, note(1))
    _tamper(store, "UPDATE note SET sealed = zeroblob(60)")
    with pytest.raises(VaultDamaged) as damaged:
        store.get(Note, record_id(1))
    assert damaged.value.__cause__ is None
    assert damaged.value.__suppress_context__


def _seal_as_it_is(store: Store, payload: dict[str, object]) -> None:
    """Put a payload of our own making into the only note, properly sealed."""
    with store._vault.engine.begin() as connection:
        columns = connection.exec_driver_sql("SELECT * FROM note").mappings().one()
        row = NoteRow(**columns)
        sealed = store._vault.seal(MISSION, canonical(payload), associated_data(store._vault.store_id, row))
        connection.exec_driver_sql("UPDATE note SET sealed = ?", (sealed,))


@pytest.mark.parametrize("payload", [{"v": 1}, {"v": 1, "title": 3}, {"v": "one"}, {"title": "no version"}])
def test_a_payload_that_does_not_fit_its_kind_is_damage(store: Store, payload: dict[str, object]) -> None:
    _add(store, note(1))
    _seal_as_it_is(store, payload)
    with pytest.raises(VaultDamaged):
        store.get(Note, record_id(1))


def test_a_payload_of_a_newer_program_says_so(store: Store) -> None:
    _add(store, note(1))
    _seal_as_it_is(store, {"v": 2, "headline": "Unknown here"})
    with pytest.raises(VaultNewer):
        store.get(Note, record_id(1))


def test_without_its_key_a_record_is_withheld(folder: Path) -> None:
    with store_of(folder) as store:
        _add(store, note(1, compartment=SOURCES, belongs_to=record_id(9)), note(2))
    with store_of(folder, SECRETARIAT) as store:
        withheld = Withheld(record_id(1), SOURCES, Level.CONFIDENTIAL, "note", record_id(9))
        assert store.all(Note) == (withheld, replace(note(2), version=1))
        assert store.get(Note, record_id(1)) == withheld
        assert store.belonging_to([record_id(9)]) == (withheld,)
