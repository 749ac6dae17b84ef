"""Change the shape of a store: on a copy, which takes the store's place only when it verifies. The old one is kept."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from datetime import UTC
from pathlib import Path

from sqlalchemy import Engine

from goodoffices.errors import VaultDamaged
from goodoffices.vault.connection import connect, open_engine
from goodoffices.vault.folder import BACKUPS, BESIDE, JOURNAL, STORE, copy_durably, new_file, swap_in
from goodoffices.vault.pages import is_well_formed, pages_are_whole
from goodoffices.vault.troubles import told_plainly
from goodoffices.vault.unlocked import UnlockedVault


@contextmanager
def renewed_store(vault: UnlockedVault) -> Iterator[Engine]:
    """Give an engine on a copy of the store; when the block ends well, the copy becomes the store and ``vault.engine`` is on it.

    When the block fails, or the copy does not verify (VaultDamaged), the store stays as it was.
    """
    store = vault.folder / STORE
    copy = vault.folder / (STORE + BESIDE)
    with told_plainly(vault.folder), ExitStack() as undo:
        undo.callback(_remove, copy)
        _copy(store, copy, vault.store_key)
        engine = open_engine(copy, vault.store_key)
        undo.callback(engine.dispose)
        yield engine
        engine.dispose()
        if not (pages_are_whole(copy, vault.store_key) and is_well_formed(copy, vault.store_key)):
            raise VaultDamaged(part=copy.name)
        _take_over(vault, store, copy)


def _copy(store: Path, copy: Path, key: bytes) -> None:
    """Copy within SQLite, under the same key."""
    _remove(copy)
    new_file(copy)
    with closing(connect(store, key)) as connection:
        connection.execute("VACUUM INTO ?", (str(copy),))


def _take_over(vault: UnlockedVault, store: Path, copy: Path) -> None:
    vault.engine.dispose()
    try:
        stamp = vault.clock.now().astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")
        kept = vault.folder / BACKUPS / f"before-renewal-{stamp}.db"
        kept.parent.mkdir(mode=0o700, exist_ok=True)
        kept.unlink(missing_ok=True)
        copy_durably(store, kept)
        swap_in(copy, store)
    finally:
        vault.engine = open_engine(store, vault.store_key)


def _remove(copy: Path) -> None:
    for path in (copy, copy.with_name(copy.name + JOURNAL.removeprefix(STORE))):
        path.unlink(missing_ok=True)
