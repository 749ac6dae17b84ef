"""What each list shows: the heads of its columns, and its rows as plain values or withheld."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import chain

from goodoffices.council.named import States, spoken_language, state_name
from goodoffices.office import (
    ConsultationLine,
    Desk,
    MissionLine,
    consultations,
    mission_file,
    missions,
    notes,
    pack_copies,
    people,
    states_and_organizations,
    team_view,
)
from goodoffices.records.ids import MissionId
from goodoffices.records.item import Withheld
from goodoffices.records.note import Note
from goodoffices.records.person import Person
from goodoffices.words import N_, _, dates

Row = dict[str, object] | Withheld
Listing = tuple[dict[str, str], Callable[[Desk, MissionId | None], list[Row]]]


def _missions(desk: Desk, mission: MissionId | None) -> list[Row]:
    lines = [line for line in missions(desk) if mission is None or line.id == mission]
    return [line if isinstance(line, Withheld) else _mission(line) for line in lines]


def _mission(line: MissionLine) -> dict[str, object]:
    return {
        "reference": line.reference,
        "title": line.title,
        "stage": line.stage,
        "days": dates.span(line.period.first, line.period.last),
        "level": line.level,
    }


def _people(desk: Desk, mission: MissionId | None) -> list[Row]:
    roster = people(desk)
    if mission is not None:
        members = {line.person.id for line in team_view(desk, mission).members if line.person}
        roster = tuple(person for person in roster if person.id in members)
    states, _bodies = states_and_organizations(desk)
    return [person if isinstance(person, Withheld) else _person(person, states) for person in roster]


def _person(person: Person, states: States) -> dict[str, object]:
    return {
        "name": person.full_name,
        "category": person.category,
        "office": person.office,
        "state": state_name(states, person.state),
        "languages": ", ".join(spoken_language(states, one.tag) for one in person.languages if one.level.works),
    }


def _consultations(desk: Desk, mission: MissionId | None) -> list[Row]:
    of = mission_file(desk, mission).mission if mission else None
    return [line if isinstance(line, Withheld) else _consultation(line) for line in consultations(desk, of)]


def _consultation(line: ConsultationLine) -> dict[str, object]:
    held = line.consultation
    return {
        "starts": dates.moment(held.starts.local, held.place),
        "with": held.with_whom,
        "subject": held.subject,
        "state": held.state,
    }


def _notes(desk: Desk, mission: MissionId | None) -> list[Row]:
    return [note if isinstance(note, Withheld) else _note(note) for note in notes(desk, mission)]


def _note(note: Note) -> dict[str, object]:
    return {
        "taken": note.taken_at.date(),
        "title": note.title,
        "level": note.level,
        "attribution": note.attribution,
        "compartment": note.compartment,
    }


def _packs(desk: Desk, mission: MissionId | None) -> list[Row]:
    return [
        {
            "copy": _("{number} of {copies}", number=copy.copy_number, copies=copy.copies),
            "reference": copy.reference,
            "reader": copy.reader,
            "holder": copy.holder,
            "made": copy.made_on,
            "level": copy.level,
            "file": copy.file_name,
        }
        for copy in pack_copies(desk, mission)
    ]


def _team(desk: Desk, mission: MissionId | None) -> list[Row]:
    of = [mission] if mission else [line.id for line in missions(desk) if isinstance(line, MissionLine)]
    lines = chain.from_iterable(team_view(desk, one).members for one in of)
    return [
        {
            "number": line.seat.number,
            "seat": line.seat.title,
            "person": line.person.full_name if line.person else None,
            "why": "; ".join(map(str, line.why)),
        }
        for line in lines
    ]


LISTINGS: Mapping[str, Listing] = {
    "missions": (
        {
            "reference": N_("Reference"),
            "title": N_("Mission"),
            "stage": N_("Stage"),
            "days": N_("Days"),
            "level": N_("Level"),
        },
        _missions,
    ),
    "people": (
        {
            "name": N_("Name"),
            "category": N_("Category"),
            "office": N_("Office"),
            "state": N_("State"),
            "languages": N_("Languages"),
        },
        _people,
    ),
    "consultations": (
        {"starts": N_("Begins"), "with": N_("With"), "subject": N_("Subject"), "state": N_("Where it stands")},
        _consultations,
    ),
    "notes": (
        {
            "taken": N_("Taken"),
            "title": N_("Note"),
            "level": N_("Level"),
            "attribution": N_("Attribution"),
            "compartment": N_("Compartment"),
        },
        _notes,
    ),
    "packs": (
        {
            "reference": N_("Reference"),
            "reader": N_("For"),
            "copy": N_("Copy"),
            "holder": N_("Holder"),
            "made": N_("Made"),
            "level": N_("Level"),
            "file": N_("File"),
        },
        _packs,
    ),
    "team": ({"number": N_("Seat"), "seat": N_("Title"), "person": N_("Person"), "why": N_("Why")}, _team),
}
