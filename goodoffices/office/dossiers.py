"""Dossier files in and out: taken in whole or not at all; handed out sealed to named seats only."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goodoffices.errors import N_, DossierRefused, NotHeld, UnknownSeat
from goodoffices.exchange import read_dossier, write_dossier
from goodoffices.office.desk import Desk
from goodoffices.office.missions import mission_file
from goodoffices.records.ids import MissionId
from goodoffices.records.item import Compartment, Item
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.presidency import Presidency
from goodoffices.records.situation import ProtectionRecord, SignalSource
from goodoffices.store import Changes
from goodoffices.vault import SEALED, SeatHolder, seal_for
from goodoffices.words import _


def import_dossier(desk: Desk, data: bytes) -> Changes:
    """Take in a dossier file, in clear or sealed to this seat; one that does not fit is refused with the field named, nothing is written."""
    plain = desk.vault.open_sealed(data) if data.startswith(SEALED) else data
    items = read_dossier(plain, entropy=desk.entropy)
    _refuse_unknown_compartments(desk, items)
    _refuse_second_presidency(desk, items)
    _refuse_what_is_here(desk, items)
    with desk.changing(N_("Dossier taken in")) as unit:
        for item in _in_no_telling_order(items):
            unit.add(item)
    return unit.changes


def export_dossier(desk: Desk, mission: MissionId, to: Sequence[str]) -> bytes:
    """Return a mission's dossier as an age file for the named seats; it holds only what every one of them may open."""
    holders = [_holder(desk, label) for label in to]
    shared = frozenset.intersection(*(frozenset(holder.compartments) for holder in holders)) if holders else frozenset()
    file = mission_file(desk, mission)
    items = [item for item in _everything_of(file) if item.compartment in shared]
    sealed = seal_for([holder.recipient for holder in holders], write_dossier(items))
    desk.store.record_event("Dossier handed out", subject=mission.hex(), detail=str(len(items)))
    return sealed


def _in_no_telling_order(items: Sequence[Item]) -> Iterator[Item]:
    """Go through the items in their order, but sources and protection by their random ids: the n-th one tells nothing of the n-th signal."""
    apart = (SignalSource, ProtectionRecord)
    yield from (item for item in items if not isinstance(item, apart))
    yield from sorted((item for item in items if isinstance(item, apart)), key=lambda item: item.id)


def _everything_of(file: MissionFile) -> tuple[Item, ...]:
    situation = (file.situation,) if file.situation else ()
    return (
        *file.states.values(),
        *file.organizations.values(),
        *file.bureau,
        *file.people.values(),
        *situation,
        file.mission,
        *file.items,
    )


def _holder(desk: Desk, label: str) -> SeatHolder:
    for holder in desk.vault.holders:
        if holder.label == label:
            return holder
    raise UnknownSeat(seat=label, seats=", ".join(holder.label for holder in desk.vault.holders))


def _refuse_unknown_compartments(desk: Desk, items: Sequence[Item]) -> None:
    named: set[Compartment] = {item.compartment for item in items}
    for compartment in sorted(named):
        if compartment not in desk.vault.compartments:
            raise DossierRefused(field=compartment, reason=_("is a compartment that this vault does not have"))
        if compartment not in desk.vault.held:
            raise NotHeld(compartment=compartment)


def _refuse_what_is_here(desk: Desk, items: Sequence[Item]) -> None:
    for item in items:
        if desk.store.holds(type(item), item.id):
            raise DossierRefused(field=f"{item.KIND} {item.id.hex()}", reason=_("is already in this vault"))


def _refuse_second_presidency(desk: Desk, items: Sequence[Item]) -> None:
    if desk.presidency and any(isinstance(item, Presidency) for item in items):
        raise DossierRefused(field="presidency", reason=_("is already recorded in this vault"))
