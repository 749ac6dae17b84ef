"""Bring a vault's tables of records to the schema of this program: forward only, an older vault on a verified copy that is swapped in."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Engine, func, inspect, select, table

from goodoffices.errors import VaultDamaged, VaultNewer
from goodoffices.store.revisions import MIGRATIONS, known_revisions, stored_revision, upgrade
from goodoffices.vault import UnlockedVault, renewed_store, told_plainly
from goodoffices.words import _


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
            _migrate_a_copy(vault, stored, known[0], migrations)
        else:
            raise VaultNewer


def _migrate_a_copy(vault: UnlockedVault, stored: str, head: str, migrations: Path) -> None:
    with renewed_store(vault) as copy:
        with copy.begin() as connection:
            upgrade(connection, migrations)
            vault.record(connection, "migrate", subject=stored, detail=head)
        migrated = _counts(copy)
        if any(migrated.get(name, -1) < rows for name, rows in _counts(vault.engine).items()):
            raise VaultDamaged(part=_("migration"))


def _counts(engine: Engine) -> dict[str, int]:
    """Count the rows of every table, those of the vault itself included; no migration loses one."""
    with engine.connect() as connection:
        return {
            name: connection.scalars(select(func.count()).select_from(table(name))).one()
            for name in inspect(connection).get_table_names()
        }
