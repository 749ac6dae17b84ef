"""Briefing packs: seen page by page before any paper, handed out as numbered encrypted copies, kept in the register.

Snapshots are taken on the store's thread; laying out gets only values and may run elsewhere; handing out is the write.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from goodoffices.briefing import Master, PageImage, Snapshot, clear, make_master, page_image, protect
from goodoffices.errors import N_, FolderUnwritable, PackRefused
from goodoffices.office.desk import Desk
from goodoffices.office.missions import mission_file, open_items
from goodoffices.office.whole_file import write_whole
from goodoffices.ports import NoProgress, Progress
from goodoffices.records.ids import MissionId, RecordId
from goodoffices.records.item import Attribution, Level
from goodoffices.records.mission import Mission
from goodoffices.records.pack import PackCopy, Reader
from goodoffices.store import new_id
from goodoffices.vault import generate_pack_passphrase
from goodoffices.words import _

_NOT_OF_A_NAME = re.compile(r"[^\w-]+")
"""A reference is free text, and may come from a file: nothing of it leads out of the folder that was chosen."""

_LONGEST_REFERENCE = 40


@dataclass(frozen=True, slots=True)
class PackDraft:
    """The unencrypted master of one copy, in memory only: preview shows exactly what would be handed out."""

    snapshot: Snapshot = field(repr=False)
    master: Master = field(repr=False)

    @property
    def pages(self) -> int:
        """Count the pages."""
        return self.master.pages

    @property
    def level(self) -> Level:
        """Return the level of the whole pack: the highest of its parts."""
        return self.master.level


@dataclass(frozen=True, slots=True)
class ExportedCopy:
    """A copy that left the vault; its passphrase is shown once and travels on another way than the file."""

    copy: PackCopy
    path: Path
    passphrase: str = field(repr=False)


def pack_snapshots(
    desk: Desk, mission: MissionId, reader: Reader, holders: Sequence[str] = ("",)
) -> tuple[Snapshot, ...]:
    """Take the values of one copy for each holder; copy numbers go on where the register of this pack ends."""
    file = mission_file(desk, mission)
    cleared = clear(file, reader)
    before = sum(1 for copy in pack_copies(desk, mission) if copy.reader is reader)
    return tuple(
        Snapshot(
            cleared=cleared,
            reader=reader,
            reference=file.mission.reference,
            copy_number=before + number,
            copies=before + len(holders),
            holder=holder,
            made_on=file.today,
        )
        for number, holder in enumerate(holders, start=1)
    )


def lay_out(snapshot: Snapshot, progress: Progress | None = None) -> PackDraft:
    """Make the master of one copy; pure, so it may run on any thread."""
    return PackDraft(snapshot, make_master(snapshot, progress or NoProgress()))


def page_of(draft: PackDraft, page: int, scale: float = 1.0) -> PageImage:
    """Return the picture of one page, counted from 0; ``scale`` 1 is 72 pixels per inch."""
    return page_image(draft.master.pdf, page, scale)


def hand_out(desk: Desk, mission: MissionId, drafts: Sequence[PackDraft], folder: Path) -> tuple[ExportedCopy, ...]:
    """Encrypt each copy under a passphrase of its own, write it into the folder and enter it in the register, all or nothing."""
    head = desk.store.get(Mission, mission)
    if not isinstance(head, Mission):
        raise PackRefused(reason=_("your seat may not see this mission"))
    written: list[ExportedCopy] = []
    try:
        with desk.store.unit_of_work(N_("Pack handed out")) as unit:
            for draft in drafts:
                written.append(_write_copy(desk, head, draft, folder))
                unit.add(written[-1].copy)
    except BaseException:
        for copy in written:
            copy.path.unlink(missing_ok=True)
        raise
    return tuple(written)


def draft_pack(desk: Desk, mission: MissionId, reader: Reader, progress: Progress | None = None) -> PackDraft:
    """Take a snapshot and lay it out in one go."""
    return lay_out(pack_snapshots(desk, mission, reader)[0], progress)


def export_pack(
    desk: Desk,
    mission: MissionId,
    reader: Reader,
    holders: Sequence[str],
    folder: Path,
    progress: Progress | None = None,
) -> tuple[ExportedCopy, ...]:
    """Lay out and hand out one copy for each holder in one go."""
    drafts = [lay_out(snapshot, progress) for snapshot in pack_snapshots(desk, mission, reader, holders)]
    return hand_out(desk, mission, drafts, folder)


def pack_copies(desk: Desk, mission: RecordId | None = None) -> tuple[PackCopy, ...]:
    """Read the register: of one mission, or of the whole vault."""
    copies = open_items(desk, PackCopy, mission)
    return tuple(sorted(copies, key=lambda copy: (copy.reference, copy.reader, copy.copy_number)))


def _write_copy(desk: Desk, mission: Mission, draft: PackDraft, folder: Path) -> ExportedCopy:
    passphrase = generate_pack_passphrase(desk.entropy)
    sealed = protect(draft.master.pdf, passphrase)
    path = _free_name(folder, draft.snapshot)
    copy = PackCopy(
        id=new_id(desk.entropy),
        compartment=mission.compartment,
        level=draft.level,
        attribution=Attribution.OFFICE_ONLY,
        belongs_to=mission.id,
        reference=draft.snapshot.reference,
        reader=draft.snapshot.reader,
        copy_number=draft.snapshot.copy_number,
        copies=draft.snapshot.copies,
        holder=draft.snapshot.holder,
        made_on=draft.snapshot.made_on,
        pages=draft.pages,
        sha256=hashlib.sha256(sealed).hexdigest(),
        file_name=path.name,
    )
    write_whole(path, sealed)
    return ExportedCopy(copy, path, passphrase)


def _free_name(folder: Path, snapshot: Snapshot) -> Path:
    reader = {Reader.PRESIDENT: "P", Reader.TEAM: "T", Reader.STATE_CONCERNED: "S"}[snapshot.reader]
    reference = _NOT_OF_A_NAME.sub("-", snapshot.reference)[:_LONGEST_REFERENCE]
    stem = f"{reference} {reader} copy {snapshot.copy_number} of {snapshot.copies}"
    names = (folder / f"{stem}{suffix}.pdf" for suffix in ("", *(f" ({number})" for number in range(2, 1000))))
    try:
        return next(name for name in names if not name.exists())
    except OSError:
        raise FolderUnwritable(folder=str(folder)) from None
