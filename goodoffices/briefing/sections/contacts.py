"""Whom to turn to in the mission: its head, and for practical matters the member from OHCHR."""

from __future__ import annotations

from goodoffices.briefing.blocks import Aside, Block, Cell, Column, Table
from goodoffices.briefing.clear import Cleared
from goodoffices.briefing.sections.section import EVERYONE, Section
from goodoffices.briefing.sections.team import seated
from goodoffices.records.person import Category, Person
from goodoffices.records.team import Seat, Team, TeamState
from goodoffices.words import N_, _


def _write(cleared: Cleared) -> tuple[Block, ...]:
    pairs = [
        pair for team in cleared.file.of(Team) if team.state is TeamState.APPROVED for pair in seated(cleared, team)
    ]
    head = [_row(_("For the mission as a whole"), person) for seat, person in pairs if seat and seat.leads]
    office = [
        _row(_("For the programme and practical matters"), person)
        for _seat_of, person in pairs
        if person.category is Category.OHCHR
    ]
    rows = (*head[:1], *office[:1])
    columns = (
        Column(_("Matter"), 1.3, strong=True),
        Column(_("Whom to turn to"), 1.7),
        Column(_("Telephone"), 1.2, by_hand=True),
    )
    aside = Aside(_("Telephone numbers are written in by hand when the copy is handed over."))
    return (Table(columns, rows), aside) if rows else ()


def _row(matter: str, person: Person) -> tuple[Cell, ...]:
    return (matter, (person.addressed, *([person.office] if person.office else [])), "")


CONTACTS = Section("contacts", N_("Contacts"), EVERYONE, frozenset({Team, Seat}), _write)
