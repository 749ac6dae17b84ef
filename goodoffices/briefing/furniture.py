"""What stands on each page around the text: the level at head and foot, presidency and reference, copy, holder, page of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from goodoffices.briefing import faces
from goodoffices.briefing.measures import (
    BANNER_BOTTOM,
    BANNER_TOP,
    EDGE,
    FOOTER,
    FULL_WIDTH,
    HAIRLINE,
    HEADER,
    LEVEL_INK,
    PAGE_WIDTH,
    QUIET,
)
from goodoffices.briefing.snapshot import Snapshot
from goodoffices.records.pack import Reader
from goodoffices.words import _

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

_RIGHT = EDGE + FULL_WIDTH
_SIZE = 7.8


def draw_head(canvas: Canvas, snapshot: Snapshot, page: int) -> None:
    """Draw the level and the running head; the cover has a masthead of its own instead."""
    canvas.saveState()
    _banner(canvas, snapshot, BANNER_TOP)
    if page > 1:
        canvas.setFont(faces.SANS, _SIZE)
        canvas.setFillColor(QUIET)
        canvas.drawString(EDGE, HEADER, _("Presidency of the Human Rights Council"))
        canvas.drawRightString(_RIGHT, HEADER, faces.cut(snapshot.reference, faces.SANS, _SIZE, FULL_WIDTH / 2))
        _line(canvas, HEADER - 6)
    canvas.restoreState()


def draw_foot(canvas: Canvas, snapshot: Snapshot, page: int, pages: int) -> None:
    """Draw the copy, the page of the pages, and the level again; last, so that a page is read from head to foot."""
    canvas.saveState()
    canvas.setFont(faces.SANS, _SIZE)
    canvas.setFillColor(QUIET)
    _line(canvas, FOOTER + 11)
    canvas.drawString(EDGE, FOOTER, copy_line(snapshot))
    canvas.drawRightString(_RIGHT, FOOTER, _("Page {page} of {pages}", page=page, pages=pages))
    _banner(canvas, snapshot, BANNER_BOTTOM)
    canvas.restoreState()


def copy_line(snapshot: Snapshot) -> str:
    """Say which copy this is and, except in the State's copy, who holds it; a long name is cut."""
    if snapshot.reader is Reader.STATE_CONCERNED or not snapshot.holder.strip():
        return snapshot.copy_of
    return faces.cut(f"{snapshot.copy_of} \u00b7 {snapshot.holder}", faces.SANS, _SIZE, FULL_WIDTH * 0.72)


def _banner(canvas: Canvas, snapshot: Snapshot, y: float) -> None:
    space = 0.55
    width = faces.width_of(snapshot.banner, faces.SANS_STRONG, 9) + space * (len(snapshot.banner) - 1)
    canvas.setFont(faces.SANS_STRONG, 9)
    canvas.setFillColor(LEVEL_INK[snapshot.level])
    canvas.drawString((PAGE_WIDTH - width) / 2, y, snapshot.banner, charSpace=space)


def _line(canvas: Canvas, y: float) -> None:
    canvas.setStrokeColor(HAIRLINE)
    canvas.setLineWidth(0.4)
    canvas.line(EDGE, y, _RIGHT, y)
