"""Make a vault: its seats, its compartments and an empty store. The slots come last: without them the folder is no vault yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path

from sqlalchemy import Connection, insert

from goodoffices.ports import Clock, Entropy, NoProgress, Progress
from goodoffices.records.item import Compartment
from goodoffices.vault import age, audit, tables
from goodoffices.vault.compartments import CompartmentKeys, key_check
from goodoffices.vault.connection import open_engine
from goodoffices.vault.folder import STORE, clear_folder, make_folder, new_file, sync_folder
from goodoffices.vault.grants import Grant, write_grant
from goodoffices.vault.keys import KEY_BYTES, seconds_of
from goodoffices.vault.lock_file import VaultLock
from goodoffices.vault.policy import PRODUCTION, KdfPolicy, calibrated
from goodoffices.vault.seats import NewSeat, SeatHolder, plain_label, require_seats
from goodoffices.vault.signing import SEED_BYTES, public_key_of
from goodoffices.vault.slot_copies import write_slots
from goodoffices.vault.slots import FORMAT_VERSION, ID_BYTES, Slot, SlotsFile
from goodoffices.vault.troubles import told_plainly
from goodoffices.vault.unlocked import UnlockedVault
from goodoffices.vault.wrapping import SeatSecrets, wrap
from goodoffices.words import _


@dataclass(frozen=True, slots=True)
class _Founding:
    """Everything drawn at random for a new vault, before anything is written."""

    store_id: bytes
    store_key: bytes
    compartment_keys: Mapping[Compartment, bytes]
    seats: tuple[tuple[NewSeat, SeatSecrets, Grant], ...]

    @property
    def owner(self) -> tuple[SeatSecrets, SeatHolder]:
        """The first seat, which signs the grants."""
        _seat, secrets, grant = self.seats[0]
        return secrets, grant.holder


def create_vault(
    folder: Path,
    seats: Sequence[NewSeat],
    *,
    clock: Clock,
    entropy: Entropy,
    policy: KdfPolicy = PRODUCTION,
    progress: Progress | None = None,
) -> UnlockedVault:
    """Make a vault in a new or empty folder and return it open for the first seat, who is its owner.

    One Argon2 per seat, and one to measure this machine. Raises Refused, VaultExists, FolderUnwritable, DiskFull; a folder that could not
    be finished is emptied again.
    """
    progress = progress or NoProgress()
    require_seats(seats)
    founding = _draw(seats, entropy)
    make_folder(folder)
    with ExitStack() as undo:
        undo.callback(clear_folder, folder)
        lock = VaultLock(folder)
        undo.callback(lock.release)
        slots = _slots(founding, policy, entropy, progress)
        vault = _store(folder, founding, clock, entropy, lock)
        undo.callback(vault.close)
        write_slots(folder, SlotsFile(store_id=founding.store_id, sequence=1, slots=slots))
        undo.pop_all()
    return vault


def _draw(seats: Sequence[NewSeat], entropy: Entropy) -> _Founding:
    store_id = entropy.bytes(ID_BYTES)
    names = sorted({name for seat in seats for name in seat.compartments})
    keys = {name: entropy.bytes(KEY_BYTES) for name in names}
    seeds = [entropy.bytes(SEED_BYTES) for _seat in seats]
    owner = public_key_of(seeds[0])
    drawn = []
    for seat, seed in zip(seats, seeds, strict=True):
        secrets = SeatSecrets(identity=age.new_identity(), seed=seed, owner=owner)
        holder = SeatHolder(
            id=entropy.bytes(ID_BYTES),
            label=plain_label(seat.label),
            role=seat.role,
            is_owner=secrets.public_key == owner,
            recipient=secrets.recipient,
            public_key=secrets.public_key,
            compartments=seat.compartments,
        )
        checks = {name: key_check(keys[name], store_id, name) for name in sorted(seat.compartments)}
        drawn.append((seat, secrets, Grant(holder=holder, key_checks=checks)))
    return _Founding(store_id, entropy.bytes(KEY_BYTES), keys, tuple(drawn))


def _slots(founding: _Founding, policy: KdfPolicy, entropy: Entropy, progress: Progress) -> tuple[Slot, ...]:
    steps = len(founding.seats) + 1
    progress.report(0, steps, _("Measuring this machine"))
    cost = calibrated(policy, seconds_of)
    slots = []
    for done, (seat, secrets, grant) in enumerate(founding.seats, start=1):
        progress.report(done, steps, _("Making the key of {seat}", seat=grant.holder.label))
        slots.append(
            wrap(
                secrets,
                founding.store_key,
                store_id=founding.store_id,
                label=grant.holder.label,
                passphrase=seat.passphrase,
                cost=cost,
                entropy=entropy,
            )
        )
    progress.report(steps, steps, _("Writing the vault"))
    return tuple(slots)


def _store(folder: Path, founding: _Founding, clock: Clock, entropy: Entropy, lock: VaultLock) -> UnlockedVault:
    secrets, seat = founding.owner
    with told_plainly(folder), ExitStack() as undo:
        new_file(folder / STORE)
        engine = open_engine(folder / STORE, founding.store_key)
        undo.callback(engine.dispose)
        with engine.begin() as connection:
            tables.metadata.create_all(connection)
            _write_founding(connection, founding, clock, entropy)
        sync_folder(folder)
        undo.pop_all()
    held = {name: founding.compartment_keys[name] for name in seat.compartments}
    return UnlockedVault(
        folder=folder,
        store_id=founding.store_id,
        seat=seat,
        holders=tuple(sorted((grant.holder for _seat, _secrets, grant in founding.seats), key=lambda one: one.label)),
        compartments=tuple(founding.compartment_keys),
        engine=engine,
        clock=clock,
        secrets=secrets,
        store_key=founding.store_key,
        keys=CompartmentKeys(held, founding.store_id, entropy),
        release=lock.release,
    )


def _write_founding(connection: Connection, founding: _Founding, clock: Clock, entropy: Entropy) -> None:
    secrets, owner = founding.owner
    now = clock.now().astimezone(UTC).isoformat(timespec="seconds")
    connection.execute(
        insert(tables.vault).values(store_id=founding.store_id, format_version=FORMAT_VERSION, created=now)
    )
    for name in founding.compartment_keys:
        connection.execute(insert(tables.compartment).values(name=name, id=entropy.bytes(ID_BYTES), created=now))
    audit.append(connection, founding.store_id, at=clock.now(), holder=owner.id, action="create vault")
    for _seat, _secrets, grant in founding.seats:
        write_grant(connection, grant, founding.store_id, secrets.seed)
        for name in sorted(grant.holder.compartments):
            sealed = age.seal_for([grant.holder.recipient], founding.compartment_keys[name])
            row = {"compartment": name, "holder": grant.holder.id, "sealed": sealed}
            connection.execute(insert(tables.compartment_key).values(row))
        subject = grant.holder.id.hex()
        audit.append(
            connection, founding.store_id, at=clock.now(), holder=owner.id, action="grant seat", subject=subject
        )
