"""The folder of a vault: what lies where, and how a small file is replaced so that a power cut leaves the old or the new one."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

from goodoffices.errors import VaultDamaged, VaultExists, VaultMissing
from goodoffices.vault.troubles import told_plainly

STORE = "store.db"
JOURNAL = "store.db-journal"
SLOTS = ("slots.a", "slots.b")
LOCK = "lock"
BACKUPS = "backups"
QUARANTINE = "quarantine"

_PAGE = 4096
_OWNER_ONLY_FOLDER = 0o700
_OWNER_ONLY_FILE = 0o600


def make_folder(folder: Path) -> None:
    """Make the folder of a new vault, or take an empty one; raise VaultExists where anything lies in it."""
    with told_plainly(folder):
        folder.mkdir(mode=_OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise VaultExists(folder=str(folder))
        with suppress(OSError):
            folder.chmod(_OWNER_ONLY_FOLDER)
        for name in (BACKUPS, QUARANTINE):
            (folder / name).mkdir(mode=_OWNER_ONLY_FOLDER)


def require_vault(folder: Path) -> None:
    """Raise VaultMissing where no vault is, VaultDamaged where one has lost its store or its slots."""
    has_slots = any((folder / name).is_file() for name in SLOTS)
    store = folder / STORE
    if not has_slots and not store.is_file():
        raise VaultMissing(folder=str(folder))
    if not has_slots:
        raise VaultDamaged(part=", ".join(SLOTS))
    if not store.is_file() or not _could_be_a_store(store):
        raise VaultDamaged(part=STORE)


def _could_be_a_store(store: Path) -> bool:
    """Tell whether the size fits: SQLite would take an empty file for a new store, and whole pages end a finished commit."""
    size = store.stat().st_size
    return size >= _PAGE and (size % _PAGE == 0 or has_hot_journal(store.parent))


def has_hot_journal(folder: Path) -> bool:
    """Tell whether a commit was cut off: the journal of a finished one is empty."""
    journal = folder / JOURNAL
    return journal.is_file() and journal.stat().st_size > 0


def new_file(path: Path) -> None:
    """Make an empty file that only its owner may read; it must not exist."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR, _OWNER_ONLY_FILE))


def replace_durably(path: Path, data: bytes) -> None:
    """Put data in the place of a file, on the disk before this returns."""
    beside = path.with_name(path.name + ".new")
    descriptor = os.open(beside, os.O_CREAT | os.O_TRUNC | os.O_WRONLY, _OWNER_ONLY_FILE)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    beside.replace(path)
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Bring the names in a folder to the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
