"""Invented legs, interlocutors and entries of a programme, made in a line each."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from goodoffices.records.ids import InterlocutorId, RecordId
from goodoffices.records.interlocutor import Interlocutor, Setting, Sphere
from goodoffices.records.item import Attribution, Compartment, Level
from goodoffices.records.meeting import ProgrammeMeeting, Venue
from goodoffices.records.mission import Leg
from goodoffices.records.time import Period, WallTime
from goodoffices.scheduling.programme_company import VICTIMS

HEADER: dict[str, Any] = {
    "compartment": Compartment("mission"),
    "level": Level.CONFIDENTIAL,
    "attribution": Attribution.OFFICE_ONLY,
}


def id_of(kind: str, number: int) -> RecordId:
    return RecordId(f"{kind}-{number:03}".encode().ljust(16, b"."))


def interlocutor(number: int, sphere: Sphere, setting: Setting = Setting.ORDINARY, category: str = "") -> Interlocutor:
    return Interlocutor(
        id=id_of("party", number),
        number=number,
        category=category,
        office=f"Office {number}",
        sphere=sphere,
        setting=setting,
        **HEADER,
    )


MINISTER = interlocutor(1, Sphere.STATE)
ARMED_GROUP = interlocutor(2, Sphere.NON_STATE, Setting.SEPARATE)
CIVIL_SOCIETY = interlocutor(3, Sphere.NON_STATE, Setting.CONFIDENTIAL)
FAMILIES = interlocutor(4, Sphere.NON_STATE, Setting.CONFIDENTIAL, VICTIMS)
COUNTRY_TEAM = interlocutor(5, Sphere.UNITED_NATIONS)
EVERYBODY = (MINISTER, ARMED_GROUP, CIVIL_SOCIETY, FAMILIES, COUNTRY_TEAM)

CAPITAL = Leg(1, "XXA", "Capital", "Etc/GMT-11", Period(date(2026, 6, 1), date(2026, 6, 4)))
BAMAKO = Leg(1, "MLI", "Bamako", "Africa/Bamako", Period(date(2021, 10, 23), date(2021, 10, 24)))
NIAMEY = Leg(2, "NER", "Niamey", "Africa/Niamey", Period(date(2021, 10, 24), date(2021, 10, 25)))


def entry(number: int, leg: Leg, local: str, *parties: Interlocutor, **fields: Any) -> ProgrammeMeeting:
    defaults: dict[str, Any] = {"minutes": 60, "title": f"Entry {number}", "venue": Venue.NEUTRAL}
    return ProgrammeMeeting(
        id=id_of("entry", number),
        leg=leg.number,
        starts=WallTime(datetime.fromisoformat(local), leg.zone),
        interlocutors=tuple(InterlocutorId(party.id) for party in parties),
        **{**HEADER, **defaults, **fields},
    )
