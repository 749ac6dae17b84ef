"""Revision 0001: the tables of records, as they were on the first day."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Inspector, inspect

from tests.store.vaults import unlock

_COLUMNS = [
    "id",
    "version",
    "status",
    "compartment",
    "level",
    "attribution",
    "belongs_to",
    "created_at",
    "changed_at",
    "sealed",
]


def test_each_of_the_first_kinds_got_its_table_with_the_open_columns(folder: Path) -> None:
    vault = unlock(folder)
    with vault.engine.connect() as connection:
        inspector = inspect(connection)
        columns = {
            name: inspector.get_columns(name) for name in inspector.get_table_names() if _indexed(inspector, name)
        }
    vault.close()
    assert len(columns) == 31
    assert all([column["name"] for column in found][: len(_COLUMNS)] == _COLUMNS for found in columns.values())


def _indexed(inspector: Inspector, table: str) -> bool:
    return [index["name"] for index in inspector.get_indexes(table)] == [f"ix_{table}_belongs_to"]
