"""Making a vault and opening one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from goodoffices.office.desk import Desk
from goodoffices.ports import Clock, Entropy, Progress, SystemClock, SystemEntropy
from goodoffices.store import Store, prepare
from goodoffices.vault import (
    PRODUCTION,
    KdfPolicy,
    NewSeat,
    UnlockedVault,
    check_passphrase,
    create_vault,
    generate_passphrase,
    seat_labels,
    unlock_vault,
)


@dataclass(frozen=True, slots=True)
class VaultAt:
    """What a locked vault shows: its place and the labels of its seats."""

    folder: Path
    seats: tuple[str, ...]


def vault_at(folder: Path) -> VaultAt:
    """Look at a locked vault; raise VaultMissing where there is none."""
    return VaultAt(folder, seat_labels(folder))


def offer_passphrase(entropy: Entropy | None = None) -> str:
    """Return six words that nobody has used before."""
    return generate_passphrase(entropy or SystemEntropy())


def new_vault(
    folder: Path,
    seats: Sequence[NewSeat],
    *,
    policy: KdfPolicy = PRODUCTION,
    clock: Clock | None = None,
    entropy: Entropy | None = None,
    progress: Progress | None = None,
) -> Desk:
    """Make a vault in a new or empty folder and sit down at the first seat, which owns it; passphrases are checked first."""
    for seat in seats:
        check_passphrase(seat.passphrase, (seat.label,))
    clock, entropy = clock or SystemClock(), entropy or SystemEntropy()
    vault = create_vault(folder, seats, policy=policy, clock=clock, entropy=entropy, progress=progress)
    return _sit_down(vault, clock, entropy)


def open_vault(
    folder: Path,
    seat: str,
    passphrase: str,
    *,
    policy: KdfPolicy = PRODUCTION,
    clock: Clock | None = None,
    entropy: Entropy | None = None,
) -> Desk:
    """Unlock a vault as one seat; costs one Argon2."""
    clock, entropy = clock or SystemClock(), entropy or SystemEntropy()
    vault = unlock_vault(folder, seat, passphrase, policy=policy, clock=clock, entropy=entropy)
    return _sit_down(vault, clock, entropy)


def _sit_down(vault: UnlockedVault, clock: Clock, entropy: Entropy) -> Desk:
    try:
        prepare(vault)
        return Desk(vault, Store(vault, clock, entropy), clock=clock, entropy=entropy)
    except BaseException:
        vault.close()
        raise
