"""The demonstration: a new vault of three seats with one invented mission, and its packs handed out."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from goodoffices.errors import N_, FolderUnwritable
from goodoffices.office.desk import Desk
from goodoffices.office.dossiers import import_dossier
from goodoffices.office.missions import missions
from goodoffices.office.opening import new_vault
from goodoffices.office.packs import ExportedCopy, export_pack
from goodoffices.ports import Clock, Entropy, NoProgress, Progress, SystemEntropy
from goodoffices.records.item import Compartment, Withheld
from goodoffices.records.pack import Reader
from goodoffices.resources import resource
from goodoffices.vault import PRODUCTION, KdfPolicy, NewSeat, Role, generate_passphrase
from goodoffices.words import Phrase, _

_STEPS = 5
FOLDER_NAME = "Good Offices demonstration"
_SEATS: tuple[tuple[str, Role, tuple[str, ...], str], ...] = (
    (
        "Seat 1",
        Role.PRESIDENT,
        ("bureau", "mission", "sources", "protection"),
        N_("the President, who opens everything"),
    ),
    (
        "Seat 2",
        Role.BUREAU_MEMBER,
        ("bureau", "mission"),
        N_("a Vice-President, who holds no key to sources and protection"),
    ),
    ("Seat 3", Role.SECRETARIAT, ("mission", "sources"), N_("the secretariat of the presidency")),
)
_PACKS = (
    (Reader.PRESIDENT, N_("President")),
    (Reader.TEAM, N_("Leader of the team")),
    (Reader.STATE_CONCERNED, N_("Permanent Representative of State A")),
)


@dataclass(frozen=True, slots=True)
class DemonstrationSeat:
    """A seat of the demonstration: its label, who sits there, and its passphrase, shown once."""

    label: str
    who: Phrase
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class Demonstration:
    """Where the demonstration is and how to open it."""

    folder: Path
    vault: Path
    seats: tuple[DemonstrationSeat, ...]
    copies: tuple[ExportedCopy, ...]


def make_demonstration(
    into: Path,
    *,
    policy: KdfPolicy = PRODUCTION,
    clock: Clock | None = None,
    entropy: Entropy | None = None,
    progress: Progress | None = None,
) -> Demonstration:
    """Make the demonstration in a new folder within ``into``; an earlier one is never overwritten."""
    entropy, progress = entropy or SystemEntropy(), progress or NoProgress()
    folder = _new_folder(into)
    try:
        seats = tuple(
            DemonstrationSeat(label, Phrase(who), generate_passphrase(entropy)) for label, _role, _held, who in _SEATS
        )
        progress.report(0, _STEPS, _("Making the vault and its three seats"))
        desk = new_vault(folder / "vault", _new_seats(seats), policy=policy, clock=clock, entropy=entropy)
        try:
            copies = _fill(desk, folder / "packs", progress)
        finally:
            desk.close()
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    progress.report(_STEPS, _STEPS, _("Done"))
    return Demonstration(folder, folder / "vault", seats, copies)


def _new_seats(seats: Sequence[DemonstrationSeat]) -> list[NewSeat]:
    return [
        NewSeat(
            label=label,
            role=role,
            compartments=frozenset(Compartment(name) for name in held),
            passphrase=seat.passphrase,
        )
        for (label, role, held, _who), seat in zip(_SEATS, seats, strict=True)
    ]


def _fill(desk: Desk, packs: Path, progress: Progress) -> tuple[ExportedCopy, ...]:
    """Take in the invented dossier and hand out a copy for each reader."""
    progress.report(1, _STEPS, _("Taking in the invented dossier"))
    import_dossier(desk, resource("demonstration", "state-a.json").read_bytes())
    mission = next(line.id for line in missions(desk) if not isinstance(line, Withheld))
    copies: list[ExportedCopy] = []
    for number, (reader, holder) in enumerate(_PACKS, start=2):
        progress.report(number, _STEPS, _("Handing out the pack for: {reader}", reader=_(holder)))
        copies += export_pack(desk, mission, reader, [_(holder)], packs)
    return tuple(copies)


def _new_folder(into: Path) -> Path:
    number = 1
    while True:
        folder = into / (FOLDER_NAME if number == 1 else f"{FOLDER_NAME} {number}")
        try:
            folder.mkdir(mode=0o700, parents=True)
        except FileExistsError:
            number += 1
        except OSError:
            raise FolderUnwritable(folder=str(into)) from None
        else:
            return folder
