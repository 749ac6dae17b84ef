"""Real vaults with cheap keys: a first seat that holds every compartment, a second that holds the mission's alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goodoffices.ports import SystemEntropy
from goodoffices.store import Store, prepare
from goodoffices.vault import NewSeat, Role, UnlockedVault, create_vault, unlock_vault
from tests.cheap import CHEAP, FixedClock, SeededEntropy
from tests.store.records import MISSION, PROTECTION, SOURCES

PRESIDENT = NewSeat(
    "Seat 1", Role.PRESIDENT, frozenset({MISSION, SOURCES, PROTECTION}), "neutral river stone lantern copper"
)
SECRETARIAT = NewSeat("Seat 2", Role.SECRETARIAT, frozenset({MISSION}), "neutral meadow window paper anchor")


def create(folder: Path) -> None:
    """Make a vault with both seats and its tables, and close it."""
    vault = create_vault(folder, (PRESIDENT, SECRETARIAT), policy=CHEAP, clock=FixedClock(), entropy=SeededEntropy())
    prepare(vault)
    vault.close()


def unlock(folder: Path, seat: NewSeat = PRESIDENT, clock: FixedClock | None = None) -> UnlockedVault:
    """Unlock a vault for one of the seats."""
    return unlock_vault(
        folder, seat.label, seat.passphrase, policy=CHEAP, clock=clock or FixedClock(), entropy=SystemEntropy()
    )


@contextmanager
def store_of(folder: Path, seat: NewSeat = PRESIDENT, clock: FixedClock | None = None) -> Iterator[Store]:
    """Open the store of a vault for one of the seats, and close both at the end of the block."""
    clock = clock or FixedClock()
    vault = unlock(folder, seat, clock)
    try:
        store = Store(vault, clock, SystemEntropy())
        yield store
        store.close()
    finally:
        vault.close()
