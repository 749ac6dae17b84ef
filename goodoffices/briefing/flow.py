"""From blocks to what can be set on a page: headings numbered I., A., paragraphs 1, 2, 3 through the whole body, points (a), (b), (c)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from goodoffices.briefing import faces
from goodoffices.briefing.binding import bound
from goodoffices.briefing.blocks import Aside, Block, Facts, NotToSay, Paragraph, Points, Set, Subheading, Table
from goodoffices.briefing.measures import EDGE, FULL_WIDTH, TEXT_LEFT, TEXT_WIDTH
from goodoffices.briefing.numerals import letters, roman
from goodoffices.briefing.styles import styles
from goodoffices.briefing.tables import facts_table, ruled_table, set_apart

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle
    from reportlab.platypus import Flowable

_ENDLESS = 1_000_000.0
_AFTER_RULES = 13.0
_SMALL = 150.0
"""A table lower than this stays whole."""


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the contents: number, title, depth from 0, and the key of its place."""

    number: str
    title: str
    depth: int
    key: str


@dataclass(slots=True, eq=False)
class Piece:
    """Something to be set: its place across the page, the room before and after it, and whether it stays with what follows or whole."""

    flowable: Flowable
    left: float
    width: float
    before: float = 0
    after: float = 0
    with_next: bool = False
    whole: bool = False
    entry: Entry | None = None
    _height: float | None = field(default=None, init=False)

    @property
    def height(self) -> float:
        """The height over its width, measured once: breaking lines is what takes the time."""
        if self._height is None:
            self._height = float(self.flowable.wrap(self.width, _ENDLESS)[1])
        return self._height

    def split(self, room: float) -> list[Flowable]:
        """Return the part that fits the room and the rest, or nothing; a paragraph that does not split forgets its lines."""
        parts = list(self.flowable.split(self.width, room))
        if not parts:
            self._height = None
        return parts


@dataclass(slots=True)
class Setter:
    """Sets blocks in order and counts paragraphs as it goes; keeps the signs that the faces do not have."""

    paragraphs: int = 0
    missing: set[str] = field(default_factory=set)

    def section(self, number: int, title: str, blocks: Sequence[Block]) -> Iterator[Piece]:
        """Yield the pieces of one section under its roman number."""
        entry = Entry(f"{roman(number)}.", title, 0, f"section-{number}")
        yield self.heading(entry)
        groups = _under_subheadings(blocks)
        lettered = sum(heading is not None for heading, _under in groups) > 1
        count = 0
        for heading, under in groups:
            if heading is None:
                yield from (piece for block in under for piece in self.block(block))
                continue
            count += 1
            letter = f"{letters(count).upper()}." if lettered else ""
            first = self._subheading(heading.text, letter, f"section-{number}-{count}")
            pieces = [first, *(piece for block in under for piece in self.block(block))]
            for piece in pieces[:-1] if heading.together else ():
                piece.with_next = True
            yield from pieces

    def heading(self, entry: Entry) -> Piece:
        """Set the heading of a section."""
        flowable = self.paragraph(entry.title, styles().heading, bullet=entry.number)
        return Piece(flowable, TEXT_LEFT, TEXT_WIDTH, before=26, with_next=True, entry=entry)

    def block(self, block: Set) -> Iterator[Piece]:
        """Yield the pieces of one block."""
        match block:
            case Paragraph():
                yield from self._numbered(block)
            case Points():
                yield from self._points(block)
            case Facts():
                yield from self._facts(block)
            case Table():
                yield from self._table(block)
            case Aside():
                yield Piece(
                    self.paragraph(block.text, styles().aside), EDGE, FULL_WIDTH, before=7, with_next=block.opens
                )
            case NotToSay():
                yield Piece(set_apart(self, block), EDGE, FULL_WIDTH, before=10, after=_AFTER_RULES, whole=True)

    def paragraph(self, text: str, style: ParagraphStyle, *, lead: str = "", bullet: str | None = None) -> Flowable:
        """Set plain text, with its markup signs escaped; ``lead`` opens it in the strong face."""
        from goodoffices.briefing.text import Text

        opening = f'<font name="{faces.SERIF_STRONG}">{self.escaped(lead)}</font> ' if lead else ""
        return Text(opening + self.escaped(text), style, bulletText=bullet or None)

    def note(self, text: str) -> None:
        """Note the signs of a text that cannot be printed."""
        self.missing |= faces.missing_signs(faces.printable(text))

    def escaped(self, text: str) -> str:
        """Escape user text for the layout engine."""
        from xml.sax.saxutils import escape

        self.note(text)
        return escape(bound(faces.printable(text)).strip()).replace("\n", "<br/>")

    def _subheading(self, text: str, letter: str, key: str) -> Piece:
        flowable = self.paragraph(text, styles().subheading, bullet=letter)
        return Piece(flowable, TEXT_LEFT, TEXT_WIDTH, before=17, with_next=True, entry=Entry(letter, text, 1, key))

    def _numbered(self, block: Paragraph) -> Iterator[Piece]:
        self.paragraphs += 1
        flowable = self.paragraph(block.text, styles().body, lead=block.lead, bullet=f"{self.paragraphs}.")
        yield Piece(flowable, TEXT_LEFT, TEXT_WIDTH, before=8, with_next=block.text.endswith(":"))

    def _points(self, block: Points) -> Iterator[Piece]:
        for number, text in enumerate(block.items, start=1):
            flowable = self.paragraph(text, styles().point, bullet=f"({letters(number)})")
            yield Piece(flowable, TEXT_LEFT, TEXT_WIDTH, before=4)

    def _facts(self, block: Facts) -> Iterator[Piece]:
        if block.told:
            yield Piece(facts_table(self, block), EDGE, FULL_WIDTH, before=9, after=_AFTER_RULES, whole=True)

    def _table(self, block: Table) -> Iterator[Piece]:
        if not block.told:
            return
        piece = Piece(ruled_table(self, block), EDGE, FULL_WIDTH, before=10, after=_AFTER_RULES)
        piece.whole = block.whole or piece.height < _SMALL
        yield piece


def _under_subheadings(blocks: Sequence[Block]) -> list[tuple[Subheading | None, list[Set]]]:
    """Part a section at its subheadings; what comes before the first stands under none."""
    groups: list[tuple[Subheading | None, list[Set]]] = [(None, [])]
    for block in blocks:
        if isinstance(block, Subheading):
            groups.append((block, []))
        else:
            groups[-1][1].append(block)
    return groups
