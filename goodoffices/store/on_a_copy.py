"""Change a store on a copy of its file, verify the copy, and swap it in: the vault has the old store or the new one, never a half."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

from sqlalchemy import Engine, func, inspect, select, table

from goodoffices.errors import VaultDamaged
from goodoffices.vault import UnlockedVault, told_plainly
from goodoffices.vault.connection import connect, open_engine
from goodoffices.vault.folder import BACKUPS, STORE, sync_folder

_COPY = "changing"


def changed_on_a_copy(vault: UnlockedVault, change: Callable[[Engine], None], *, named: str) -> None:
    """Change a copy of the store and put it in the store's place; the store as it was is kept in ``backups`` under the name given.

    Raises VaultDamaged when the copy does not verify; whatever is raised, the store is as it was.
    """
    place = vault.folder / _COPY
    with told_plainly(vault.folder):
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(mode=0o700)
        try:
            _copied(vault.folder / STORE, place / STORE)
            _change(vault, place, change)
            _swap_in(vault, place / STORE, named)
        finally:
            shutil.rmtree(place, ignore_errors=True)


def _change(vault: UnlockedVault, place: Path, change: Callable[[Engine], None]) -> None:
    engine = open_engine(place / STORE, vault.store_key)
    try:
        change(engine)
        grown = _counts(engine)
    finally:
        engine.dispose()
    kept = _counts(vault.engine)
    _verify_pages(place / STORE, vault.store_key)
    if any(grown.get(table, -1) < rows for table, rows in kept.items()):
        raise VaultDamaged(part=_COPY)


def _counts(engine: Engine) -> dict[str, int]:
    with engine.connect() as connection:
        return {
            name: connection.scalars(select(func.count()).select_from(table(name))).one()
            for name in inspect(connection).get_table_names()
        }


def _verify_pages(store: Path, key: bytes) -> None:
    """Verify on a connection of its own: the check leaves one unfit for use (sqlcipher #617)."""
    connection = connect(store, key)
    try:
        pages = connection.execute("PRAGMA cipher_integrity_check").fetchall()
        form = connection.execute("PRAGMA quick_check").fetchall()
    finally:
        connection.close()
    if pages or form != [("ok",)]:
        raise VaultDamaged(part=_COPY)


def _swap_in(vault: UnlockedVault, changed: Path, named: str) -> None:
    store = vault.folder / STORE
    kept = vault.folder / BACKUPS / f"{named}-{vault.clock.now():%Y%m%dT%H%M%SZ}.db"
    kept.parent.mkdir(mode=0o700, exist_ok=True)
    vault.engine.dispose()
    try:
        _copied(store, kept.with_suffix(".new"))
        kept.with_suffix(".new").replace(kept)
        sync_folder(kept.parent)
        changed.replace(store)
        sync_folder(vault.folder)
    finally:
        vault.engine = open_engine(vault.folder / STORE, vault.store_key)


def _copied(source: Path, target: Path) -> None:
    """Copy a file, with its mode, to the disk."""
    shutil.copy(source, target)
    with target.open("rb+") as file:
        file.flush()
        os.fsync(file.fileno())
