"""Widths of a table's columns: by their shares, but none so narrow that a word would break."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.briefing.blocks import Cell, Column
from goodoffices.briefing.faces import SANS_STRONG, width_of
from goodoffices.briefing.measures import FULL_WIDTH
from goodoffices.briefing.styles import styles

AIR = 9.0
"""The room between two columns."""

_WIDEST = FULL_WIDTH / 3
"""A word wider than this may break: it is no word."""


def column_widths(columns: Sequence[Column], rows: Sequence[Sequence[Cell]]) -> list[float]:
    """Share the full width out; what a narrow column needs more is taken from the wide ones in proportion."""
    needed = [_needed(column, [row[place] for row in rows]) for place, column in enumerate(columns)]
    widths = [0.0] * len(columns)
    open_places = set(range(len(columns)))
    room = FULL_WIDTH
    while open_places:
        unit = room / sum(columns[place].share for place in open_places)
        short = {place for place in open_places if columns[place].share * unit < needed[place]}
        if not short or short == open_places:
            for place in open_places:
                widths[place] = columns[place].share * unit
            break
        for place in short:
            widths[place] = needed[place]
            room -= needed[place]
        open_places -= short
    return widths


def _needed(column: Column, cells: Sequence[Cell]) -> float:
    """Return the width of the longest word, and the air beside it; words break at plain spaces alone."""
    size = styles().cell.fontSize
    words = {
        word for cell in (column.title, *cells) for line in _lines(cell) for word in line.replace("\n", " ").split(" ")
    }
    return min(max((width_of(word, SANS_STRONG, size) for word in words), default=0), _WIDEST) + AIR + 1


def _lines(cell: Cell) -> tuple[str, ...]:
    return (cell,) if isinstance(cell, str) else cell
