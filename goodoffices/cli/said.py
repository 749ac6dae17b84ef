"""What a command prints: calm aligned lines for a person, one JSON document for a script, errors and progress apart from both."""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from goodoffices.words import _

GAP = "  "


def say(text: str = "") -> None:
    """Print a line for a person."""
    print(plain(text))


def say_error(text: str) -> None:
    """Print a line that is not part of the result."""
    print(plain(text), file=sys.stderr)


def say_json(value: Mapping[str, Any]) -> None:
    """Print the whole result for a script."""
    print(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def say_table(rows: Sequence[Sequence[str]], heads: Sequence[str] = ()) -> None:
    """Print rows in columns as wide as their widest cell; the last column runs on, and so does a row of one cell."""
    every = [tuple(plain(cell) for cell in row) for row in ([heads] if heads else []) + list(rows)]
    columns = zip(*(row for row in every if len(row) > 1), strict=True)
    widths = [max(map(width_of, column)) for column in columns]
    for row in every:
        cells = [cell + " " * (width - width_of(cell)) for cell, width in zip(row, widths or [0], strict=False)]
        print(GAP.join(cells).rstrip())


def say_fields(fields: Mapping[str, str]) -> None:
    """Print names and their values, one below the other."""
    say_table([(name, value) for name, value in fields.items() if value])


def withheld_in_words(compartment: str) -> str:
    """Say that something is there which this seat may not open."""
    return _("Withheld ({compartment})", compartment=compartment)


def plain(text: str) -> str:
    """Return text that cannot steer a terminal: control characters become a middle dot, line ends stay."""
    return "".join("·" if unicodedata.category(sign) == "Cc" and sign not in "\n\t" else sign for sign in text)


def width_of(text: str) -> int:
    """Count the columns that a text takes in a terminal."""
    shown = [sign for sign in text if not unicodedata.combining(sign) and unicodedata.category(sign) != "Cf"]
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in shown)


class SaidProgress:
    """Says how far long work is: on one line that renews itself in a terminal, else nothing."""

    def __init__(self) -> None:
        self._shown = sys.stderr.isatty()

    def report(self, done: int, of: int, what: str = "") -> None:
        """Show the step; the line is cleared when the work is over."""
        if self._shown:
            line = f"  {what}" if done < of else ""
            print(f"\r\033[K{line}", end="", file=sys.stderr, flush=True)


class SaidSteps:
    """Says every step of long work on a line of its own."""

    def report(self, done: int, of: int, what: str = "") -> None:
        """Show the step."""
        say_error(f"  {what} …" if done < of else f"  {what}")
