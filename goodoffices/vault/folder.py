"""The folder of a vault: what lies where, and how a small file is replaced so that a power cut leaves the old or the new one."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from goodoffices.errors import DiskFull, FolderUnwritable, VaultDamaged, VaultExists, VaultMissing
from goodoffices.vault.troubles import trouble_of_disk

STORE = "store.db"
JOURNAL = "store.db-journal"
SLOTS = ("slots.a", "slots.b")
LOCK = "lock"
BACKUPS = "backups"
QUARANTINE = "quarantine"
BESIDE = ".new"
"""What a file is called until it is whole and takes its place."""

_PAGE = 4096
_OWNER_ONLY_FOLDER = 0o700
_OWNER_ONLY_FILE = 0o600


def make_folder(folder: Path) -> None:
    """Make the folder of a new vault, or take an empty one; raise VaultExists where anything lies in it, else FolderUnwritable."""
    try:
        folder.mkdir(mode=_OWNER_ONLY_FOLDER, parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise VaultExists(folder=str(folder))
        with suppress(OSError):
            folder.chmod(_OWNER_ONLY_FOLDER)
        for name in (BACKUPS, QUARANTINE):
            (folder / name).mkdir(mode=_OWNER_ONLY_FOLDER)
    except OSError as error:
        if folder.is_file():
            raise VaultExists(folder=str(folder)) from None
        trouble = trouble_of_disk(error, folder)
        raise (trouble if isinstance(trouble, DiskFull) else FolderUnwritable(folder=str(folder))) from None


def clear_folder(folder: Path) -> None:
    """Take away what an unfinished vault left, and nothing that is not a vault's own."""
    for name in (*SLOTS, *(slots + BESIDE for slots in SLOTS), STORE, JOURNAL, LOCK):
        (folder / name).unlink(missing_ok=True)
    for name in (BACKUPS, QUARANTINE):
        with suppress(OSError):
            (folder / name).rmdir()


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
    beside = path.with_name(path.name + BESIDE)
    beside.unlink(missing_ok=True)
    new_file(beside)
    with beside.open("r+b") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    swap_in(beside, path)


def copy_durably(source: Path, target: Path) -> None:
    """Copy a file to a place where none is, on the disk before this returns."""
    new_file(target)
    with source.open("rb") as read, target.open("r+b") as written:
        shutil.copyfileobj(read, written)
        written.flush()
        os.fsync(written.fileno())
    sync_folder(target.parent)


def swap_in(new: Path, path: Path) -> None:
    """Let a finished file take another's place in one step."""
    new.replace(path)
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
