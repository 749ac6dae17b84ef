"""Two copies of the slots file: the newest good one counts, and repairs the other."""

from __future__ import annotations

from pathlib import Path

from goodoffices.errors import VaultDamaged
from goodoffices.vault.folder import SLOTS, replace_durably
from goodoffices.vault.policy import KdfCost
from goodoffices.vault.slots import LARGEST_FILE, SlotsFile, decode, encode
from goodoffices.vault.troubles import told_plainly

_BOTH = ", ".join(SLOTS)


def write_slots(folder: Path, file: SlotsFile) -> None:
    """Write both copies, one after the other, so that one is always whole."""
    data = encode(file)
    with told_plainly(folder):
        for name in SLOTS:
            replace_durably(folder / name, data)


def read_slots(folder: Path, floor: KdfCost | None = None) -> SlotsFile:
    """Return the newest good copy; raise VaultDamaged when there is none, or two that contradict each other."""
    good = [copy for copy in (_read(folder, name, floor) for name in SLOTS) if copy is not None]
    if not good:
        raise VaultDamaged(part=_BOTH)
    newest = max(good, key=lambda copy: copy.sequence)
    if any(copy.sequence == newest.sequence and copy != newest for copy in good):
        raise VaultDamaged(part=_BOTH)
    return newest


def copies_agree(folder: Path) -> bool:
    """Tell whether both copies are whole and the same."""
    copies = [_read(folder, name, None) for name in SLOTS]
    return copies[0] is not None and copies[0] == copies[1]


def repair_copies(folder: Path, file: SlotsFile) -> bool:
    """Write the good copy over one that is missing, damaged or older; tell whether anything was written."""
    if copies_agree(folder):
        return False
    write_slots(folder, file)
    return True


def _read(folder: Path, name: str, floor: KdfCost | None) -> SlotsFile | None:
    """Return a copy that is whole; only a file is opened, for a pipe laid there would wait for ever."""
    if not (folder / name).is_file():
        return None
    try:
        with (folder / name).open("rb") as file:
            return decode(file.read(LARGEST_FILE), name, floor)
    except (OSError, VaultDamaged):
        return None
