from __future__ import annotations

from pathlib import Path

import pytest

from goodoffices.errors import VaultDamaged
from goodoffices.vault import UnlockedVault, check_vault, renewed_store
from goodoffices.vault.connection import connect
from tests.vault.conftest import Unlock
from tests.vault.sample import flip, unlock_sample


def _columns(vault: UnlockedVault) -> int:
    with vault.engine.connect() as connection:
        return len(connection.exec_driver_sql("PRAGMA table_info(vault)").all())


def test_a_store_takes_its_new_shape_from_a_verified_copy(unlock: Unlock, folder: Path) -> None:
    vault = unlock("Seat 1")

    with renewed_store(vault) as engine, engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE vault ADD COLUMN more TEXT")

    assert _columns(vault) == 4
    assert all(result.passed for result in check_vault(vault))
    vault.close()
    again = unlock_sample(folder)
    assert _columns(again) == 4
    again.close()
    assert not list(folder.glob("*.new*"))


def test_the_old_store_is_kept_and_opens_with_the_same_key(unlock: Unlock, folder: Path) -> None:
    vault = unlock("Seat 1")
    with renewed_store(vault) as engine, engine.begin() as connection:
        connection.exec_driver_sql("DROP TABLE audit")

    (kept,) = (folder / "backups").iterdir()
    connection = connect(kept, vault.store_key)
    (entries,) = connection.execute("SELECT count(*) FROM audit").fetchone()
    connection.close()

    assert entries == 5


def _renew_and_fail(vault: UnlockedVault) -> None:
    with renewed_store(vault) as engine:
        with engine.begin() as connection:
            connection.exec_driver_sql("DROP TABLE audit")
        raise ZeroDivisionError


def test_a_renewal_that_fails_leaves_the_store_as_it_was(unlock: Unlock, folder: Path) -> None:
    vault = unlock("Seat 1")
    before = (folder / "store.db").read_bytes()

    with pytest.raises(ZeroDivisionError):
        _renew_and_fail(vault)

    assert (folder / "store.db").read_bytes() == before
    assert len(vault.audit_entries()) == 5
    assert not list(folder.glob("*.new*"))


def test_a_copy_that_does_not_verify_is_not_swapped_in(unlock: Unlock, folder: Path) -> None:
    vault = unlock("Seat 1")
    before = (folder / "store.db").read_bytes()

    with pytest.raises(VaultDamaged), renewed_store(vault):
        flip(folder / "store.db.new", 9000)

    assert (folder / "store.db").read_bytes() == before
    assert len(vault.audit_entries()) == 5
