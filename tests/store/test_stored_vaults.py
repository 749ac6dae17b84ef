"""A vault of every released schema opens for ever, with everything that was written in it."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from goodoffices.records.item import Item, Lifecycle, Withheld
from goodoffices.store import prepare, verify_records
from goodoffices.store.revisions import known_revisions
from goodoffices.vault import check_vault
from tests.store.make_fixture import OWNER, READER, SCHEMA_1, WRITTEN
from tests.store.vaults import store_of, unlock

_MISSION, *_OTHERS = WRITTEN
_STORED: tuple[Item, ...] = (replace(_MISSION, version=2), *(replace(item, version=1) for item in _OTHERS))


@pytest.fixture
def stored_vault(tmp_path: Path) -> Path:
    """Return a copy of the stored vault, brought up to the schema of today."""
    folder = Path(shutil.copytree(SCHEMA_1, tmp_path / "vault"))
    vault = unlock(folder, OWNER)
    prepare(vault)
    vault.close()
    return folder


def test_every_schema_has_its_stored_vault() -> None:
    kept = {path.name for path in SCHEMA_1.parent.iterdir()}
    assert kept == {f"vault-of-schema-{int(revision)}" for revision in known_revisions()}


def test_every_record_of_the_stored_vault_opens(stored_vault: Path) -> None:
    with store_of(stored_vault, OWNER) as store:
        assert tuple(store.get(type(item), item.id) for item in _STORED) == _STORED
        assert sum(store.counts().values()) == len(_STORED)
        assert verify_records(store).sound


def test_its_words_are_found_and_its_trash_is_not(stored_vault: Path) -> None:
    with store_of(stored_vault, OWNER) as store:
        found = {words: [hit.id for hit in store.search(words)] for words in ("alvares", "الحكوم", "会谈", "trashed")}
    assert found == {"alvares": [WRITTEN[1].id], "الحكوم": [WRITTEN[5].id], "会谈": [WRITTEN[5].id], "trashed": []}


def test_a_seat_without_a_compartment_sees_that_something_is_withheld(stored_vault: Path) -> None:
    with store_of(stored_vault, READER) as store:
        lying = store.belonging_to([_MISSION.id], statuses=tuple(Lifecycle))
        found = store.search("invented")
    withheld = {item.id for item in lying if isinstance(item, Withheld)}
    assert withheld == {item.id for item in WRITTEN if item.compartment not in READER.compartments}
    assert not withheld & {hit.id for hit in found}


def test_the_stored_vault_verifies(stored_vault: Path) -> None:
    vault = unlock(stored_vault, OWNER)
    results = check_vault(vault)
    actions = [entry.action for entry in vault.audit_entries()]
    vault.close()
    assert all(result.passed for result in results)
    assert {"write", "change"} <= set(actions)
