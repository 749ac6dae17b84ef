"""Confidential notes: written, changed, put in the trash; each with its level, attribution rule and compartment."""

from __future__ import annotations

from dataclasses import dataclass, replace

from goodoffices.errors import N_, NotFound
from goodoffices.office.desk import Desk
from goodoffices.records.ids import RecordId
from goodoffices.records.item import Attribution, Compartment, Level, Lifecycle, Withheld
from goodoffices.records.note import Note
from goodoffices.store import Changes, new_id


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteDraft:
    """What a person writes; the rest is added when the note is kept."""

    title: str
    body: str
    compartment: Compartment
    level: Level = Level.CONFIDENTIAL
    attribution: Attribution = Attribution.NOT_FOR_ATTRIBUTION
    about: str = ""
    belongs_to: RecordId | None = None


def notes(desk: Desk, belongs_to: RecordId | None = None) -> tuple[Note | Withheld, ...]:
    """List notes, the newest first, then those withheld; of one mission, or of the whole vault."""
    found = desk.store.all(Note, belongs_to=belongs_to)
    open_ones = sorted((note for note in found if isinstance(note, Note)), key=lambda note: note.taken_at, reverse=True)
    return (*open_ones, *(note for note in found if isinstance(note, Withheld)))


def write_note(desk: Desk, draft: NoteDraft) -> Changes:
    """Keep a new note."""
    note = Note(
        id=new_id(desk.entropy),
        compartment=draft.compartment,
        level=draft.level,
        attribution=draft.attribution,
        belongs_to=draft.belongs_to,
        title=draft.title.strip() or _first_words(draft.body),
        body=draft.body,
        taken_at=desk.now(),
        about=draft.about,
        taken_by=desk.seat.label,
    )
    with desk.changing(N_("Note written")) as unit:
        unit.add(note)
    return unit.changes


def change_note(desk: Desk, note: Note, draft: NoteDraft) -> Changes:
    """Keep a changed note; ``note`` is what the person saw, so that a later change is never overwritten."""
    changed = replace(
        note,
        title=draft.title.strip() or _first_words(draft.body),
        body=draft.body,
        about=draft.about,
        compartment=draft.compartment,
        level=draft.level,
        attribution=draft.attribution,
    )
    with desk.changing(N_("Note changed")) as unit:
        unit.replace(changed)
    return unit.changes


def trash_note(desk: Desk, note: RecordId) -> Changes:
    """Put a note in the trash."""
    found = desk.store.get(Note, note)
    if not isinstance(found, Note):
        raise NotFound
    with desk.changing(N_("Note put in the trash")) as unit:
        unit.replace(replace(found, status=Lifecycle.TRASHED))
    return unit.changes


def _first_words(text: str, count: int = 6) -> str:
    words = text.split()
    return " ".join(words[:count]) + ("…" if len(words) > count else "")
