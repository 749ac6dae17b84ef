"""The contents: numbers and titles of the headings, with leaders to the pages they stand on."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from goodoffices.briefing.flow import Entry, Piece, Setter
from goodoffices.briefing.measures import QUIET, TEXT_LEFT, TEXT_WIDTH
from goodoffices.briefing.pager import Placed
from goodoffices.briefing.styles import styles
from goodoffices.words import _

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_NUMBER_ROOM = 34.0
"""The room for a page number and the air before it."""

_DOT = 4.6
"""From one dot of a leader to the next."""

_ROUND = 1


def contents_pieces(setter: Setter, entries: Sequence[Entry], *, tight: bool = False) -> list[Piece]:
    """Set the contents without their page numbers, which change nothing in their height; ``tight`` leaves less air."""
    air, air_under = (2, 0) if tight else (6, 1)
    pieces = [Piece(setter.paragraph(_("Contents"), styles().heading), TEXT_LEFT, TEXT_WIDTH, before=0, with_next=True)]
    for entry in entries:
        under = entry.depth > 0
        style = styles().contents_under if under else styles().contents
        text = f"{entry.number}\u2002{entry.title}" if under and entry.number else entry.title
        flowable = setter.paragraph(text, style, bullet=None if under else entry.number)
        pieces.append(
            Piece(
                flowable,
                TEXT_LEFT,
                TEXT_WIDTH - _NUMBER_ROOM,
                before=air_under if under else air,
                with_next=not under,
                entry=entry,
            )
        )
    pieces[-1].with_next = False
    return pieces


def draw_number(canvas: Canvas, placed: Placed, entry: Entry, number: int) -> None:
    """Draw the leader and the page number of a line, and make the line lead to its place."""
    from goodoffices.briefing import faces

    style = styles().contents_under if entry.depth else styles().contents
    baseline = placed.y + style.leading - style.fontSize
    right = TEXT_LEFT + TEXT_WIDTH
    canvas.setFillColor(style.textColor)
    canvas.setFont(faces.SERIF, style.fontSize)
    _leader(
        canvas,
        TEXT_LEFT + _last_line(placed) + 6,
        right - faces.width_of(str(number), faces.SERIF, style.fontSize) - 6,
        baseline,
    )
    canvas.drawRightString(right, baseline, str(number))
    canvas.linkRect("", entry.key, (TEXT_LEFT, placed.y, right, placed.top), thickness=0)


def _last_line(placed: Placed) -> float:
    """Return where the last line of the title ends, from the left of the text."""
    widths: list[float] = placed.piece.flowable.getActualLineWidths0()  # type: ignore[attr-defined]  # of a paragraph
    return float(widths[-1] if widths else 0)


def _leader(canvas: Canvas, start: float, end: float, y: float) -> None:
    """Draw dots on one grid for the whole page; they are drawn and not written, so that nobody hears them read out."""
    first = (int(start / _DOT) + 1) * _DOT
    if first >= end:
        return
    canvas.saveState()
    canvas.setStrokeColor(QUIET)
    canvas.setLineWidth(0.8)
    canvas.setLineCap(_ROUND)
    canvas.setDash([0, _DOT])
    canvas.line(first, y + 0.6, end, y + 0.6)
    canvas.restoreState()
