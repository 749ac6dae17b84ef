"""Unlock a vault: bounds, lock, one Argon2, the store, the grants, the compartment keys; then one audit entry."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path

from sqlalchemy import Connection, Engine, select

from goodoffices.errors import SealedFileRefused, UnknownSeat, VaultDamaged
from goodoffices.ports import Clock, Entropy
from goodoffices.records.item import Compartment
from goodoffices.vault import age, tables
from goodoffices.vault.compartments import CompartmentKeys, key_check
from goodoffices.vault.connection import open_engine
from goodoffices.vault.folder import STORE, require_vault
from goodoffices.vault.grants import Grant, read_grants
from goodoffices.vault.lock_file import VaultLock
from goodoffices.vault.policy import PRODUCTION, KdfPolicy
from goodoffices.vault.quarantine import set_aside_cut_off_commit
from goodoffices.vault.seats import plain_label
from goodoffices.vault.slot_copies import read_slots, repair_copies
from goodoffices.vault.slots import FORMAT_VERSION, Slot, SlotsFile
from goodoffices.vault.troubles import told_plainly
from goodoffices.vault.unlocked import UnlockedVault
from goodoffices.vault.wrapping import SeatSecrets, store_key_of, unwrap
from goodoffices.words import _


def seat_labels(folder: Path) -> tuple[str, ...]:
    """Return the labels of a vault's seats, which a locked vault shows; raise VaultMissing, VaultDamaged, VaultNewer."""
    with told_plainly(folder):
        require_vault(folder)
    return tuple(slot.label for slot in read_slots(folder).slots)


def unlock_vault(
    folder: Path,
    label: str,
    passphrase: str,
    *,
    clock: Clock,
    entropy: Entropy,
    policy: KdfPolicy = PRODUCTION,
) -> UnlockedVault:
    """Open a vault for the seat with this label.

    Raises WrongPassphrase only when everything but the passphrase is in order; UnknownSeat, VaultInUse, VaultMissing, VaultDamaged and
    VaultNewer otherwise.
    """
    with told_plainly(folder):
        require_vault(folder)
    with ExitStack() as undo:
        lock = VaultLock(folder)
        undo.callback(lock.release)
        slots = read_slots(folder, policy.floor)
        slot = _slot_of(slots, label)
        secrets = unwrap(slot, slots.store_id, passphrase)
        repair_copies(folder, slots)
        store_key = store_key_of(slot, secrets)
        set_aside_cut_off_commit(folder, clock.now())
        engine = open_engine(folder / STORE, store_key)
        undo.callback(engine.dispose)
        with told_plainly(folder):
            vault = _seated(folder, engine, slots, secrets, store_key, clock, entropy, lock)
        with told_plainly(folder), engine.begin() as connection:
            vault.record(connection, "unlock", detail=_ids_of(connection, vault.held))
        undo.pop_all()
    return vault


def _slot_of(slots: SlotsFile, label: str) -> Slot:
    wanted = plain_label(label).casefold()
    for slot in slots.slots:
        if slot.label.casefold() == wanted:
            return slot
    raise UnknownSeat(seat=label, seats=", ".join(slot.label for slot in slots.slots))


def _seated(
    folder: Path,
    engine: Engine,
    slots: SlotsFile,
    secrets: SeatSecrets,
    store_key: bytes,
    clock: Clock,
    entropy: Entropy,
    lock: VaultLock,
) -> UnlockedVault:
    with engine.connect() as connection:
        _require_same_vault(connection, slots.store_id)
        grants = read_grants(connection, slots.store_id, secrets.owner)
        own = next((grant for grant in grants if grant.holder.public_key == secrets.public_key), None)
        if own is None or own.holder.recipient != secrets.recipient:
            raise VaultDamaged(part=_("grants"))
        keys = _held_keys(connection, own, slots.store_id, secrets)
    return UnlockedVault(
        folder=folder,
        store_id=slots.store_id,
        seat=own.holder,
        holders=tuple(grant.holder for grant in grants),
        compartments=tuple(sorted({name for grant in grants for name in grant.key_checks})),
        engine=engine,
        clock=clock,
        secrets=secrets,
        store_key=store_key,
        keys=CompartmentKeys(keys, slots.store_id, entropy),
        release=lock.release,
    )


def _require_same_vault(connection: Connection, store_id: bytes) -> None:
    row = connection.execute(select(tables.vault)).first()
    if row is None or row.store_id != store_id or row.format_version != FORMAT_VERSION:
        raise VaultDamaged(part=STORE)


def _held_keys(
    connection: Connection, own: Grant, store_id: bytes, secrets: SeatSecrets
) -> Mapping[Compartment, bytes]:
    """Open the seat's compartment keys; each must be the one that the owner signed for."""
    rows = connection.execute(
        select(tables.compartment_key).where(tables.compartment_key.c.holder == own.holder.id)
    ).all()
    sealed = {Compartment(row.compartment): row.sealed for row in rows}
    if sealed.keys() != own.key_checks.keys():
        raise VaultDamaged(part=_("compartment keys"))
    try:
        keys = {name: age.open_sealed(secrets.identity, one) for name, one in sealed.items()}
    except (SealedFileRefused, TypeError):
        raise VaultDamaged(part=_("compartment keys")) from None
    if any(key_check(key, store_id, name) != own.key_checks[name] for name, key in keys.items()):
        raise VaultDamaged(part=_("compartment keys"))
    return keys


def _ids_of(connection: Connection, held: frozenset[Compartment]) -> str:
    """Name the compartments opened by their ids."""
    ids = connection.scalars(
        select(tables.compartment.c.id).where(tables.compartment.c.name.in_(held)).order_by(tables.compartment.c.id)
    )
    return " ".join(one.hex() for one in ids)
