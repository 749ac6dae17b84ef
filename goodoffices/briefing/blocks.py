"""What a section says, before anyone thinks of type: headings, numbered paragraphs, lists, facts and tables.

Text is plain: it is escaped where it is set. Sections make blocks; ``flow`` sets them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Cell: TypeAlias = str | tuple[str, ...]
"""What stands in a cell: a text, or a first line with what comes under it."""


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading within a section, lettered A., B., C. where there are two or more; ``together`` keeps what is under it on one page."""

    text: str
    together: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the body, numbered through the whole pack; ``lead`` opens it in a heavier face."""

    text: str
    lead: str = ""


@dataclass(frozen=True, slots=True)
class Points:
    """Sub-paragraphs (a), (b), (c) under the paragraph before them."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One label and what stands beside it."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and values side by side; a fact without a value is left out."""

    facts: tuple[Fact, ...]

    @property
    def told(self) -> tuple[Fact, ...]:
        """The facts that have a value."""
        return tuple(fact for fact in self.facts if fact.value.strip())


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table; ``share`` is its part of the width, ``strong`` sets it in the heavier face.

    A column in which no row says anything is left out, unless it is there to be filled in by hand.
    """

    title: str
    share: float
    strong: bool = False
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table whose header row comes again on each page and whose rows stay whole; ``whole`` keeps it on one page where it fits."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    whole: bool = False

    @property
    def told(self) -> tuple[int, ...]:
        """The places of the columns in which a row says something, and of those to be filled in by hand."""
        return tuple(
            place
            for place, column in enumerate(self.columns)
            if column.by_hand or any("".join(row[place]).strip() for row in self.rows)
        )


@dataclass(frozen=True, slots=True)
class Aside:
    """A remark in small type, for example what a table leaves out; ``opens`` keeps it with what follows."""

    text: str
    opens: bool = False


@dataclass(frozen=True, slots=True)
class NotToSay:
    """Lines that are not said, set apart so that nobody takes them for a message."""

    title: str
    lines: tuple[str, ...]


Set: TypeAlias = Paragraph | Points | Facts | Table | Aside | NotToSay
"""What stands under a heading."""

Block: TypeAlias = Subheading | Set
"""What a section is made of."""
