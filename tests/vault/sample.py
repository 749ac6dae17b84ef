"""The seats and compartments of the vault that these tests try things on, and ways to spoil it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import text

from goodoffices.errors import VaultDamaged
from goodoffices.ports import SystemEntropy
from goodoffices.records.item import Compartment
from goodoffices.vault import NewSeat, Role, UnlockedVault, check_vault, create_vault, unlock_vault
from tests.cheap import CHEAP, FixedClock

SYSTEM = SystemEntropy()

BUREAU, MISSION, PROTECTION = Compartment("bureau"), Compartment("mission"), Compartment("protection")

PASSPHRASES = {
    "Seat 1": "first neutral passphrase",
    "Seat 2": "second neutral passphrase",
    "Seat 3": "third neutral passphrase",
}
SEATS = (
    NewSeat("Seat 1", Role.PRESIDENT, frozenset({BUREAU, MISSION, PROTECTION}), PASSPHRASES["Seat 1"]),
    NewSeat("Seat 2", Role.BUREAU_MEMBER, frozenset({BUREAU, MISSION}), PASSPHRASES["Seat 2"]),
    NewSeat("Seat 3", Role.SECRETARIAT, frozenset({MISSION}), PASSPHRASES["Seat 3"]),
)


def make_sample(folder: Path) -> UnlockedVault:
    """Make the vault and leave it open for its owner, who sits in Seat 1."""
    return create_vault(folder, SEATS, policy=CHEAP, clock=FixedClock(), entropy=SYSTEM)


def unlock_sample(folder: Path, label: str = "Seat 1") -> UnlockedVault:
    """Unlock the vault for one of its seats."""
    return unlock_vault(folder, label, PASSPHRASES[label], clock=FixedClock(), entropy=SYSTEM, policy=CHEAP)


def flip(path: Path, offset: int, bit: int = 0) -> None:
    """Flip one bit of a file."""
    data = bytearray(path.read_bytes())
    data[offset] ^= 1 << bit
    path.write_bytes(data)


def alter(vault: UnlockedVault, *statements: str, **values: object) -> None:
    """Do what an insider with the key of the store could do: change rows past every trigger."""
    with vault.engine.begin() as connection:
        for name in ("update", "delete"):
            connection.execute(text(f"DROP TRIGGER IF EXISTS audit_refuses_{name}"))
        for statement in statements:
            connection.execute(text(statement), values)


def damage_is_seen(folder: Path, spoil: Callable[[], object]) -> bool:
    """Spoil a locked vault, then tell whether unlocking or a check of it notices."""
    spoil()
    try:
        vault = unlock_sample(folder)
    except VaultDamaged:
        return True
    try:
        return not all(result.passed for result in check_vault(vault))
    finally:
        vault.close()
