"""Read the shipped tables: rows of text by column, and the few forms that their cells take."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from datetime import date

from goodoffices.resources import resource

Row = Mapping[str, str]


def rows(file: str) -> tuple[Row, ...]:
    """Return every row of a table of ``resources/reference``, its cells by column."""
    with resource("reference", file).open(newline="", encoding="utf-8") as table:
        return tuple(csv.DictReader(table))


def day(cell: str) -> date | None:
    """Return the day of a cell; an empty cell is a day that is open or not known."""
    return date.fromisoformat(cell) if cell else None


def number(cell: str) -> int | None:
    """Return the whole number of a cell, None where it is empty."""
    return int(cell) if cell else None


def words(cell: str) -> tuple[str, ...]:
    """Return the codes of a cell, which stand apart by spaces."""
    return tuple(cell.split())
