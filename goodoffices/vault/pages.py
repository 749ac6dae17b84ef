"""Is a store whole? Asked on a connection of its own, because the check leaves one unfit for use (sqlcipher #617)."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from goodoffices.errors import VaultDamaged
from goodoffices.vault.connection import connect
from goodoffices.vault.troubles import told_plainly


def pages_are_whole(store: Path, key: bytes) -> bool:
    """Tell whether every page carries the tag it was encrypted with; says nothing of pages that are missing."""
    return _asked(store, key, "PRAGMA cipher_integrity_check") == []


def is_well_formed(store: Path, key: bytes) -> bool:
    """Tell whether the tables and their trees are in order."""
    return _asked(store, key, "PRAGMA quick_check") == [("ok",)]


def _asked(store: Path, key: bytes, question: str) -> list[Any] | None:
    try:
        with told_plainly(store.parent), closing(connect(store, key)) as connection:
            answer: list[Any] = connection.execute(question).fetchall()
    except VaultDamaged:
        return None
    return answer
