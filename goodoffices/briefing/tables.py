"""Tables: quiet rules, no upright lines, the header row again on each page, rows whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from goodoffices.briefing.blocks import Cell, Column, Facts, NotToSay, Table
from goodoffices.briefing.columns import column_widths
from goodoffices.briefing.faces import SANS
from goodoffices.briefing.measures import DEEP, FULL_WIDTH, GUTTER, HAIRLINE, TINT
from goodoffices.briefing.styles import styles

if TYPE_CHECKING:
    from reportlab.platypus import Flowable
    from reportlab.platypus import Table as Set

    from goodoffices.briefing.flow import Setter

_LABELS = 38 * 72 / 25.4
"""The width of the labels of facts."""

_BASE: tuple[tuple[Any, ...], ...] = (
    ("FONTNAME", (0, 0), (-1, -1), SANS),
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 0),
    ("RIGHTPADDING", (0, 0), (-1, -1), 9),
    ("RIGHTPADDING", (-1, 0), (-1, -1), 0),
    ("TOPPADDING", (0, 0), (-1, -1), 4.2),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
)


def ruled_table(setter: Setter, table: Table, *, row_height: float | None = None) -> Set:
    """Set a table over the full width: its columns by their shares, none so narrow that a word would break."""
    columns = tuple(table.columns[place] for place in table.told)
    cells = tuple(tuple(row[place] for place in table.told) for row in table.rows)
    head = [setter.paragraph(column.title, styles().cell_head) for column in columns]
    rows = [[_cell(setter, cell, column) for cell, column in zip(row, columns, strict=True)] for row in cells]
    rules = (
        ("LINEABOVE", (0, 0), (-1, 0), 0.9, DEEP),
        ("LINEBELOW", (0, 0), (-1, 0), 0.5, DEEP),
        ("LINEBELOW", (0, 1), (-1, -2), 0.35, HAIRLINE),
        ("LINEBELOW", (0, -1), (-1, -1), 0.5, DEEP),
        ("LINEBELOW", (0, "splitlast"), (-1, "splitlast"), 0.35, HAIRLINE),
    )
    heights = [None, *([row_height] * len(rows))] if row_height else None
    return _set([head, *rows], column_widths(columns, cells), rules, repeat=1, heights=heights)


def facts_table(setter: Setter, facts: Facts) -> Set:
    """Set labels and values side by side between two hairlines."""
    rows = [
        [setter.paragraph(fact.label, styles().label), setter.paragraph(fact.value, styles().cell)]
        for fact in facts.told
    ]
    rules = (
        ("LINEABOVE", (0, 0), (-1, 0), 0.5, DEEP),
        ("LINEBELOW", (0, 0), (-1, -2), 0.35, HAIRLINE),
        ("LINEBELOW", (0, -1), (-1, -1), 0.5, DEEP),
    )
    return _set(rows, [_LABELS, FULL_WIDTH - _LABELS], rules)


def set_apart(setter: Setter, block: NotToSay) -> Set:
    """Set lines that are not said on a tinted ground with a rule at its side."""
    rows = [[setter.paragraph(block.title, styles().cell_head)]]
    rows += [[setter.paragraph(line, styles().cell)] for line in block.lines]
    rules = (
        ("BACKGROUND", (0, 0), (-1, -1), TINT),
        ("LINEBEFORE", (0, 0), (0, -1), 2, DEEP),
        ("LEFTPADDING", (0, 0), (-1, -1), GUTTER / 2),
        ("RIGHTPADDING", (0, 0), (-1, -1), GUTTER / 2),
        ("TOPPADDING", (0, 0), (-1, 0), 7),
        ("TOPPADDING", (0, 1), (-1, -1), 1.5),
        ("BOTTOMPADDING", (0, 0), (-1, -2), 2),
        ("BOTTOMPADDING", (0, -1), (-1, -1), 8),
    )
    return _set(rows, [FULL_WIDTH], rules)


def _cell(setter: Setter, cell: Cell, column: Column) -> Flowable | list[Flowable]:
    style = styles().cell_strong if column.strong else styles().cell
    if isinstance(cell, str):
        return setter.paragraph(cell, style)
    first, *under = cell
    return [
        setter.paragraph(first, styles().cell_strong),
        *(setter.paragraph(line, styles().cell_under) for line in under),
    ]


def _set(
    rows: list[list[Any]],
    widths: list[float],
    rules: tuple[tuple[Any, ...], ...],
    *,
    repeat: int = 0,
    heights: list[float | None] | None = None,
) -> Set:
    from reportlab.platypus import Table as Set
    from reportlab.platypus import TableStyle

    table = Set(rows, colWidths=widths, rowHeights=heights, repeatRows=repeat, style=TableStyle([*_BASE, *rules]))
    table.hAlign = "LEFT"
    return table
