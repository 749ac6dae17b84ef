"""From a snapshot to the master of one copy: cover, contents, sections, record. The same bytes for the same snapshot, whoever makes it."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from goodoffices.briefing.contents import contents_pieces, draw_number
from goodoffices.briefing.cover import COVER_TOP, cover_pieces, draw_masthead
from goodoffices.briefing.faces import SANS, load_faces
from goodoffices.briefing.finish import finish
from goodoffices.briefing.flow import Entry, Piece, Setter
from goodoffices.briefing.furniture import draw_foot, draw_head
from goodoffices.briefing.leaks import leaks
from goodoffices.briefing.measures import PAGE_HEIGHT, PAGE_WIDTH
from goodoffices.briefing.pager import Page, paginate
from goodoffices.briefing.record import record_pieces
from goodoffices.briefing.sections import SECTIONS
from goodoffices.briefing.snapshot import Master, Snapshot
from goodoffices.errors import PackRefused
from goodoffices.ports import NoProgress, Progress
from goodoffices.words import _, current_language

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


@dataclass(frozen=True, slots=True)
class _Laid:
    """The pages in their order, how many of them are contents, and where each heading stands."""

    pages: tuple[Page, ...]
    contents: range
    numbers: dict[str, int]


def make_master(snapshot: Snapshot, progress: Progress | None = None) -> Master:
    """Lay out one copy and return its master; raise PackRefused when there is nothing to say or something must not come out.

    ``progress`` hears of each page, once when it is filled and once when it is drawn, and may cancel there.
    """
    heard = progress or NoProgress()
    laid, of = _lay_out(snapshot, heard)
    pdf = finish(_draw(snapshot, laid, heard, of), snapshot)
    if leaks(pdf, snapshot.cleared.sealed):
        raise PackRefused(reason=_("a name that is kept apart would stand in it"))
    return Master(pdf=pdf, pages=len(laid.pages), level=snapshot.level)


def _lay_out(snapshot: Snapshot, progress: Progress) -> tuple[_Laid, int]:
    setter = Setter()
    body_pieces = _body(setter, snapshot)
    of = 2 * len(body_pieces)
    cover = paginate(cover_pieces(setter, snapshot), top=COVER_TOP, progress=NoProgress(), of=of)
    record = paginate(record_pieces(setter, snapshot), progress=NoProgress(), of=of)
    _refuse_missing(setter)
    body = paginate(body_pieces, progress=progress, of=of)
    contents = _contents(setter, (*body, *record))
    first = len(cover) + len(contents)
    pages = (*cover, *contents, *body, *record)
    numbers = {
        entry.key: number for number, page in enumerate(pages, start=1) if number > first for entry in page.entries
    }
    return _Laid(pages, range(len(cover), first), numbers), of


def _body(setter: Setter, snapshot: Snapshot) -> list[Piece]:
    told = [(section.title, section.blocks(snapshot.cleared)) for section in SECTIONS]
    told = [(title, blocks) for title, blocks in told if blocks]
    if not told:
        raise PackRefused(reason=_("there is nothing yet that this reader may hold"))
    return [
        piece
        for number, (title, blocks) in enumerate(told, start=1)
        for piece in setter.section(number, _(title), blocks)
    ]


def _contents(setter: Setter, pages: Sequence[Page]) -> tuple[Page, ...]:
    entries = [entry for section in _by_section(pages) for entry in _listed(section)]
    loose, tight = (
        paginate(contents_pieces(setter, entries, tight=closer), progress=NoProgress(), of=1)
        for closer in (False, True)
    )
    return tight if len(tight) < len(loose) else loose


def _by_section(pages: Sequence[Page]) -> list[list[tuple[int, Entry]]]:
    """Return the headings with the pages they stand on, section by section."""
    sections: list[list[tuple[int, Entry]]] = []
    for number, page in enumerate(pages):
        for entry in page.entries:
            if entry.depth == 0:
                sections.append([])
            sections[-1].append((number, entry))
    return sections


def _listed(section: Sequence[tuple[int, Entry]]) -> Iterator[Entry]:
    """Yield the lines of the contents for a section: its subheadings only where they do not all stand on its first page."""
    (first, heading), *under = section
    yield heading
    if any(number > first for number, _entry in under):
        yield from (entry for _number, entry in under)


def _refuse_missing(setter: Setter) -> None:
    if setter.missing:
        signs = ", ".join(f"U+{ord(sign):04X}" for sign in sorted(setter.missing)[:5])
        raise PackRefused(reason=_("its faces have no letters for some of its text ({signs})", signs=signs))


def _draw(snapshot: Snapshot, laid: _Laid, progress: Progress, of: int) -> bytes:
    canvas, buffer = _canvas(snapshot)
    total = len(laid.pages)
    for index, page in enumerate(laid.pages):
        draw_head(canvas, snapshot, index + 1)
        if index == 0:
            draw_masthead(canvas, snapshot)
        _draw_page(canvas, page, laid.numbers if index in laid.contents else None)
        draw_foot(canvas, snapshot, index + 1, total)
        canvas.showPage()
        progress.report(
            of // 2 + (index + 1) * (of - of // 2) // total,
            of,
            _("Page {page} of {pages}", page=index + 1, pages=total),
        )
    canvas.save()
    return buffer.getvalue()


def _canvas(snapshot: Snapshot) -> tuple[Canvas, io.BytesIO]:
    from reportlab.pdfgen.canvas import Canvas

    buffer = io.BytesIO()
    load_faces()
    canvas = Canvas(
        buffer,
        pagesize=(PAGE_WIDTH, PAGE_HEIGHT),
        pageCompression=0,
        invariant=1,
        lang=current_language(),
        pdfVersion=(1, 7),
        initialFontName=SANS,  # type: ignore[arg-type]  # the stub takes a name for a number
    )
    canvas.setTitle(snapshot.reference)
    canvas.addPageLabel(0, style="ARABIC_NUMBERS", start=1)
    canvas.showOutline()
    return canvas, buffer


def _draw_page(canvas: Canvas, page: Page, numbers: Mapping[str, int] | None) -> None:
    """Draw the pieces of a page from head to foot; on a page of the contents with the numbers they lead to."""
    for placed in page.placed:
        entry = placed.piece.entry
        placed.piece.flowable.drawOn(canvas, placed.piece.left, placed.y)
        if entry and numbers:
            draw_number(canvas, placed, entry, numbers[entry.key])
        elif entry:
            _bookmark(canvas, entry, placed.top)


def _bookmark(canvas: Canvas, entry: Entry, top: float) -> None:
    canvas.bookmarkHorizontalAbsolute(entry.key, top + 12, fit="XYZ")
    canvas.addOutlineEntry(
        f"{entry.number} {entry.title}".strip(), entry.key, level=entry.depth, closed=entry.depth == 0
    )
