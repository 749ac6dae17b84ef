"""Bring a vault's tables of records to the schema of this program: forward only, an older vault on a verified copy that is swapped in."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine

from goodoffices.errors import VaultNewer
from goodoffices.store.on_a_copy import changed_on_a_copy
from goodoffices.store.revisions import MIGRATIONS, known_revisions, stored_revision, upgrade
from goodoffices.vault import UnlockedVault, told_plainly


def prepare(vault: UnlockedVault, migrations: Path = MIGRATIONS) -> None:
    """Create the tables of a new vault, or bring those of an older one up to date; raise VaultNewer for a newer one.

    A new vault gets its tables in one transaction. An older one is migrated on a copy; its store before that is kept in ``backups``.
    """
    known = known_revisions(migrations)
    with told_plainly(vault.folder):
        with vault.engine.connect() as connection:
            stored = stored_revision(connection)
        if stored == known[0]:
            return
        if stored is None:
            with vault.engine.begin() as connection:
                upgrade(connection, migrations)
        elif stored in known:
            changed_on_a_copy(vault, lambda copy: _migrate(vault, copy, stored, migrations), named=f"schema-{stored}")
        else:
            raise VaultNewer


def _migrate(vault: UnlockedVault, copy: Engine, stored: str, migrations: Path) -> None:
    with copy.begin() as connection:
        upgrade(connection, migrations)
        vault.record(connection, "migrate", subject=stored, detail=known_revisions(migrations)[0])
