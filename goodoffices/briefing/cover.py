"""The cover: whose paper this is, for whom, which copy, how it is kept, and which marks it carries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodoffices.briefing import faces
from goodoffices.briefing.blocks import Fact, Facts
from goodoffices.briefing.dates import day, span
from goodoffices.briefing.flow import Piece, Setter
from goodoffices.briefing.measures import DEEP, EDGE, FULL_WIDTH, INK, LEVEL_INK, PAGE_HEIGHT, QUIET
from goodoffices.briefing.named import said, state_name
from goodoffices.briefing.snapshot import Snapshot
from goodoffices.briefing.styles import styles
from goodoffices.briefing.tables import facts_table
from goodoffices.records.pack import Reader
from goodoffices.words import _

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_MM = 72 / 25.4
_RIGHT = EDGE + FULL_WIDTH
_MASTHEAD = PAGE_HEIGHT - 34 * _MM

COVER_TOP = PAGE_HEIGHT - 92 * _MM
"""Where the title begins."""


def cover_pieces(setter: Setter, snapshot: Snapshot) -> list[Piece]:
    """Set the cover beneath its masthead."""
    file = snapshot.cleared.file
    mission = file.mission
    days = span(mission.period)
    setter.note(file.presidency.cycle)
    where = _("State concerned: {state}", state=state_name(snapshot.cleared, mission.state)) if mission.state else ""
    pieces = [
        Piece(setter.paragraph(_for_whom(snapshot.reader), styles().overline), EDGE, FULL_WIDTH),
        Piece(setter.paragraph(mission.title, styles().title), EDGE, FULL_WIDTH, before=8),
        Piece(
            setter.paragraph("\n".join(part for part in (where, days) if part), styles().subtitle),
            EDGE,
            FULL_WIDTH,
            before=12,
        ),
        Piece(facts_table(setter, _facts(snapshot)), EDGE, FULL_WIDTH, before=40),
    ]
    pieces += [
        Piece(setter.paragraph(text, styles().aside), EDGE, FULL_WIDTH * 0.86, before=9 + 5 * (not index))
        for index, text in enumerate(_remarks(snapshot))
    ]
    return pieces


def draw_masthead(canvas: Canvas, snapshot: Snapshot) -> None:
    """Draw the head of the cover: the presidency and its cycle, the reference and the copy."""
    presidency = snapshot.cleared.file.presidency
    cycle = " \u00b7 ".join(part for part in (presidency.cycle, span(presidency.period)) if part)
    canvas.saveState()
    canvas.setFillColor(INK)
    canvas.setFont(faces.SERIF_STRONG, 14.5)
    canvas.drawString(EDGE, _MASTHEAD, _("Presidency of the Human Rights Council"))
    canvas.setFont(faces.SANS_STRONG, 10)
    canvas.drawRightString(_RIGHT, _MASTHEAD, faces.cut(snapshot.reference, faces.SANS_STRONG, 10, FULL_WIDTH * 0.4))
    canvas.setFont(faces.SANS, 8.6)
    canvas.setFillColor(QUIET)
    canvas.drawString(EDGE, _MASTHEAD - 15, faces.cut(cycle, faces.SANS, 8.6, FULL_WIDTH * 0.75))
    canvas.drawRightString(_RIGHT, _MASTHEAD - 15, snapshot.copy_of)
    canvas.setStrokeColor(DEEP)
    canvas.setLineWidth(1.4)
    canvas.line(EDGE, _MASTHEAD - 27, _RIGHT, _MASTHEAD - 27)
    if presidency.invented:
        _invented(canvas, snapshot)
    canvas.restoreState()


def _invented(canvas: Canvas, snapshot: Snapshot) -> None:
    text = _("Demonstration. Every State, person, organization and event in it is invented.")
    canvas.setFont(faces.SANS_STRONG, 9)
    canvas.setFillColor(LEVEL_INK[snapshot.level])
    canvas.drawString(EDGE, _MASTHEAD - 44, text)


def _for_whom(reader: Reader) -> str:
    return {
        Reader.PRESIDENT: _("Briefing pack for the President"),
        Reader.TEAM: _("Briefing pack for the members of the mission"),
        Reader.STATE_CONCERNED: _("For the Government of the State concerned"),
    }[reader]


def _facts(snapshot: Snapshot) -> Facts:
    cleared = snapshot.cleared
    own = snapshot.reader is not Reader.STATE_CONCERNED
    return Facts(
        (
            Fact(_("Level"), said(snapshot.level)),
            Fact(_("Held by"), snapshot.holder),
            Fact(_("Made on"), day(snapshot.made_on)),
            Fact(_("Attribution"), said(cleared.attribution) if own else ""),
        )
    )


def _remarks(snapshot: Snapshot) -> tuple[str, ...]:
    if snapshot.reader is Reader.STATE_CONCERNED:
        return (_("Each page of this copy carries its level and its number. It carries no other mark."),)
    return (
        _(
            "For its holder alone. It is not copied, photographed, forwarded or read where others see it, and goes back to the presidency after the mission."
        ),
        _("The passphrase never travels with the file."),
        _(
            "Marks: each page of this copy carries its level, its number and the name of its holder. It carries no hidden mark, and the wording of all copies is the same."
        ),
    )
