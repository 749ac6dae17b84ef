"""A commit that was cut off is rolled back by SQLite at the next opening; what it will touch is copied aside before.

An old journal planted beside a store destroys it on opening, for good, so the only copy is never the one that is tried.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from goodoffices.vault.folder import JOURNAL, QUARANTINE, STORE, copy_durably, has_hot_journal
from goodoffices.vault.troubles import told_plainly


def set_aside_cut_off_commit(folder: Path, at: datetime) -> None:
    """Copy the store and its journal into the quarantine, if the journal says that a commit was cut off."""
    if not has_hot_journal(folder):
        return
    with told_plainly(folder):
        aside = _new_place(folder / QUARANTINE, at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ"))
        for name in (STORE, JOURNAL):
            copy_durably(folder / name, aside / name)


def _new_place(quarantine: Path, stamp: str) -> Path:
    number = 1
    while (place := quarantine / f"{stamp}-{number}").exists():
        number += 1
    place.mkdir(mode=0o700, parents=True)
    return place
