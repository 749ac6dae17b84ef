"""Another engine than ours opens the store with the raw key and counts the same rows."""

from __future__ import annotations

import apsw
import pytest

from goodoffices.records.kinds import KINDS
from tests.e2e.conftest import OpenAs


def test_another_engine_counts_the_same_rows(open_as: OpenAs) -> None:
    desk = open_as("Seat 1")
    ours, key, store = desk.store.counts(), desk.vault.store_key.hex(), desk.vault.folder / "store.db"

    other = apsw.Connection(str(store), flags=apsw.SQLITE_OPEN_READONLY)
    for pragma in ("cipher = 'sqlcipher'", "legacy = 4", f"key = \"x'{key}'\""):
        other.execute(f"PRAGMA {pragma}")
    tables = [name for (name,) in other.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    theirs = {table: other.execute(f'SELECT count(*) FROM "{table}"').get for table in tables}  # noqa: S608  its own names
    other.close()

    assert {kind: theirs[kind] for kind in ours} == ours
    assert ours["signal"] == 22
    assert sorted(ours) == sorted(kind.KIND for kind in KINDS)
    assert (theirs["holder"], theirs["compartment"], theirs["vault"]) == (3, 4, 1)


@pytest.mark.parametrize(
    "pragmas", [(), ("cipher = 'sqlcipher'", "legacy = 4", f"key = \"x'{bytes(32).hex()}'\"")], ids=["none", "another"]
)
def test_without_the_key_another_engine_reads_nothing(open_as: OpenAs, pragmas: tuple[str, ...]) -> None:
    store = open_as("Seat 1").vault.folder / "store.db"
    other = apsw.Connection(str(store), flags=apsw.SQLITE_OPEN_READONLY)
    for pragma in pragmas:
        other.execute(f"PRAGMA {pragma}")

    with pytest.raises(apsw.NotADBError):
        other.execute("SELECT name FROM sqlite_schema").fetchall()
    other.close()
