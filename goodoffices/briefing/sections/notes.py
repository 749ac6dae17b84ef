"""Notes whose attribution rule lets them stand in the President's copy; all are shown under the strictest rule among them."""

from __future__ import annotations

from goodoffices.briefing.blocks import Aside, Block, Paragraph
from goodoffices.briefing.clear import Cleared
from goodoffices.briefing.dates import day
from goodoffices.briefing.markdown import blocks_of
from goodoffices.briefing.sections.section import PRESIDENT_ONLY, Section
from goodoffices.records.item import Attribution
from goodoffices.records.note import Note
from goodoffices.words import N_, _


def _write(cleared: Cleared) -> tuple[Block, ...]:
    notes = sorted(cleared.file.of(Note), key=lambda note: note.taken_at)
    if not notes:
        return ()
    strictest = max((note.attribution for note in notes), key=lambda rule: rule.rank)
    aside = Aside(
        _(
            "Attribution for all notes here: {rule}. Notes under a stricter rule are in no pack.",
            rule=_(strictest.value),
        )
    )
    return (aside, *(block for note in notes for block in _note(note, strictest)))


def _note(note: Note, strictest: Attribution) -> tuple[Block, ...]:
    """Open with title and day; say of which talk it is only where people may be named."""
    about = note.about if strictest is Attribution.NAMED else ""
    lead = ", ".join(part for part in (note.title, about, day(note.taken_at.date())) if part) + "."
    blocks = tuple(blocks_of(note.body))
    if blocks and isinstance(blocks[0], Paragraph):
        return (Paragraph(blocks[0].text, lead), *blocks[1:])
    return (Paragraph("", lead), *blocks)


NOTES = Section("notes", N_("Notes"), PRESIDENT_ONLY, frozenset({Note}), _write)
