"""``goodoffices list``: look at missions, people, consultations, notes, packs, a team, or the seats of a vault."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum
from typing import Any

from goodoffices.cli.desk import add_desk_arguments, sit_down
from goodoffices.cli.exits import Exit
from goodoffices.cli.listings import LISTINGS
from goodoffices.cli.outside import Outside
from goodoffices.cli.said import say, say_json, say_table, withheld_in_words
from goodoffices.office import Desk, find_mission, vault_at
from goodoffices.records.ids import MissionId
from goodoffices.records.item import Withheld
from goodoffices.words import N_, _, dates

NAME = "list"
SUMMARY = N_("look at missions, people, notes and more")
DESCRIPTION = N_(
    "List what is in a vault, as far as your seat may open it; the rest shows as withheld. The seats of a vault can be listed without a passphrase."
)
EXAMPLE = 'goodoffices list notes --mission GO-2026-003 --vault vault --seat "Seat 1"'
SEATS = "seats"


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the arguments of the command."""
    subjects = (*LISTINGS, SEATS)
    parser.add_argument(
        "subject",
        nargs="?",
        default="missions",
        choices=subjects,
        metavar="WHAT",
        help=_("one of: {subjects}; missions if not named", subjects=", ".join(subjects)),
    )
    parser.add_argument("--mission", metavar="REF", help=_("only what belongs to this mission"))
    add_desk_arguments(parser)
    parser.add_argument("--json", action="store_true", help=_("print one JSON document"))


def run(arguments: Namespace, outside: Outside) -> Exit:
    """Say the list."""
    if arguments.subject == SEATS:
        return _list_seats(arguments)
    heads, rows_of = LISTINGS[arguments.subject]
    desk = sit_down(arguments, outside)
    try:
        rows = _rows(desk, rows_of, arguments.mission)
    finally:
        desk.close()
    if arguments.json:
        say_json({arguments.subject: [_as_json(row) for row in rows]})
    elif rows:
        say_table([_in_words(row, heads) for row in rows], heads=[_(head) for head in heads.values()])
    else:
        say(_("Nothing here yet."))
    return Exit.DONE


def _rows(
    desk: Desk, rows_of: Callable[[Desk, MissionId | None], Sequence[Any]], reference: str | None
) -> Sequence[Any]:
    return rows_of(desk, find_mission(desk, reference) if reference else None)


def _list_seats(arguments: Namespace) -> Exit:
    seats = vault_at(arguments.vault).seats
    if arguments.json:
        say_json({SEATS: seats})
    else:
        say("\n".join(seats))
    return Exit.DONE


def _as_json(row: dict[str, object] | Withheld) -> dict[str, object]:
    if isinstance(row, Withheld):
        return {"withheld": True, "kind": row.kind, "compartment": row.compartment, "level": row.level}
    return row


def _in_words(row: dict[str, object] | Withheld, heads: dict[str, str]) -> tuple[str, ...]:
    if isinstance(row, Withheld):
        return (withheld_in_words(row.compartment),)
    return tuple(_word(row[key]) for key in heads)


def _word(value: object) -> str:
    if isinstance(value, Enum):
        return _(str(value.value))
    if isinstance(value, date):
        return dates.day(value)
    return str(value) if value is not None else ""
