"""Fills pages: what goes where, before anything is drawn, so that every page number is known when the first line is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from goodoffices.briefing.flow import Entry, Piece
from goodoffices.briefing.measures import BOTTOM, TOP
from goodoffices.errors import PackRefused
from goodoffices.ports import Progress
from goodoffices.words import _

if TYPE_CHECKING:
    from reportlab.platypus import Flowable

_ALMOST = 0.01
"""Rounding of the layout engine, in points."""


@dataclass(frozen=True, slots=True, eq=False)
class Placed:
    """A piece at its place: ``y`` is its foot, ``top`` its head, in points from the foot of the page."""

    piece: Piece
    y: float
    top: float


@dataclass(slots=True, eq=False)
class Page:
    """The pieces of one page and how far it is filled."""

    filled_to: float
    placed: list[Placed] = field(default_factory=list)

    def gap_before(self, piece: Piece) -> float:
        """The room between what stands on the page and a piece that comes next; none at the head of a page."""
        return max(piece.before, self.placed[-1].piece.after) if self.placed else 0

    @property
    def begun(self) -> bool:
        """Tell whether the page holds more than headings, which must not be left behind alone."""
        return any(not placed.piece.with_next for placed in self.placed)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """The lines of the contents that point to this page."""
        return tuple(placed.piece.entry for placed in self.placed if placed.piece.entry)


def paginate(pieces: Sequence[Piece], *, top: float = TOP, progress: Progress, of: int) -> tuple[Page, ...]:
    """Fill pages with pieces; headings stay with what follows, paragraphs and tables go over to the next page where they must.

    ``progress`` hears of each full page; ``of`` is the whole of the work in pieces.
    """
    pages = [Page(top)]
    todo = list(reversed(pieces))
    while todo:
        piece = todo.pop()
        if pages[-1].begun and not _fits(pages[-1], [piece, *_followers(piece, todo)]):
            pages.append(Page(TOP))
            progress.report(len(pieces) - len(todo), of, _("Setting the text"))
        left = _place(pages[-1], piece)
        if left == [piece]:
            pages.append(Page(TOP))
        todo.extend(reversed(left))
    return tuple(pages)


def _followers(piece: Piece, todo: Sequence[Piece]) -> Iterable[Piece]:
    """Yield what has to begin on the same page as the piece."""
    place = len(todo) - 1
    while piece.with_next and place >= 0:
        piece = todo[place]
        place -= 1
        yield piece


def _fits(page: Page, together: Sequence[Piece]) -> bool:
    """Tell whether the pieces can begin on this page, the last of them perhaps only in part."""
    *first, last = together
    left = page.filled_to - BOTTOM - page.gap_before(together[0])
    left -= sum(piece.height for piece in first)
    left -= sum(max(after.before, piece.after) for piece, after in pairwise(together))
    if left <= 0:
        return False
    height = last.height
    if height <= left + _ALMOST:
        return True
    if last.whole and height <= TOP - BOTTOM:
        return False
    parts = last.split(left)
    return bool(parts) and not _is_scanty(parts[0])


def _is_scanty(part: Flowable) -> bool:
    """Tell whether a part of a table is a header with one row, which looks lost at the foot of a page."""
    return getattr(part, "_nrows", 3) - getattr(part, "repeatRows", 0) < 2


def _place(page: Page, piece: Piece) -> list[Piece]:
    """Put the piece, or as much of it as fits, on the page; return what is left over."""
    top = page.filled_to - page.gap_before(piece)
    room = top - BOTTOM
    if piece.height <= room + _ALMOST:
        _put(page, piece, top)
        return []
    parts = piece.split(room)
    if not parts and not page.begun:
        parts = _split_at_any_cost(piece, room)
    if not parts and not page.placed:
        raise PackRefused(reason=_("one of its texts fits on no page"))
    if not parts:
        return [piece]
    first, *rest = (
        replace(piece, flowable=part, before=piece.before if not index else 0) for index, part in enumerate(parts)
    )
    _put(page, first, top)
    return [replace(part, entry=None) for part in rest]


def _split_at_any_cost(piece: Piece, room: float) -> list[Flowable]:
    """Split a table row that is higher than a page, which is otherwise never done."""
    from reportlab.platypus import Table

    if not isinstance(piece.flowable, Table):
        return []
    piece.flowable.splitInRow = 1
    parts = piece.split(room)
    for part in parts:
        part.splitInRow = 0  # type: ignore[attr-defined]  # a table gives tables
    return parts


def _put(page: Page, piece: Piece, top: float) -> None:
    page.filled_to = top - piece.height
    page.placed.append(Placed(piece, page.filled_to, top))
