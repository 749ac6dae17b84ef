"""Invented people, seats and requirements, made in a line each."""

from __future__ import annotations

from datetime import date
from random import Random
from typing import Any

from goodoffices.composition import Problem
from goodoffices.records.ids import PersonId, RecordId
from goodoffices.records.item import Attribution, Compartment, Level
from goodoffices.records.person import Category, Gender, Language, Person, Term
from goodoffices.records.state import RegionalGroup
from goodoffices.records.team import Requirement, Rule, Seat, Strength
from goodoffices.records.time import Period

HEADER: dict[str, Any] = {
    "compartment": Compartment("mission"),
    "level": Level.CONFIDENTIAL,
    "attribution": Attribution.OFFICE_ONLY,
}
MISSION = Period(date(2026, 6, 1), date(2026, 6, 4))
TRAVEL = date(2026, 5, 31)
TODAY = date(2026, 5, 21)
ENGLISH, FRENCH = Language("en"), Language("fr")

PRESIDENT, VICE_PRESIDENT, COUNCIL_MEMBER, MANDATE_HOLDER, OHCHR, ORGANIZATION = tuple(Category)[:6]
AFRICAN, ASIA_PACIFIC, EASTERN_EUROPEAN, LATIN_AMERICAN, WESTERN = tuple(RegionalGroup)
WOMAN, MAN = Gender.WOMAN, Gender.MAN


def id_of(kind: str, number: int) -> RecordId:
    return RecordId(f"{kind}-{number:03}".encode().ljust(16, b"."))


def person(number: int, category: Category, **fields: Any) -> Person:
    defaults: dict[str, Any] = {
        "family_name": f"Person{number}",
        "given_name": "Given",
        "languages": (ENGLISH,),
        "gender": WOMAN if number % 2 else MAN,
    }
    return Person(id=id_of("person", number), category=category, **{**HEADER, **defaults, **fields})


def seat(number: int, *categories: Category, **fields: Any) -> Seat:
    defaults = {"title": f"Seat {number}"}
    return Seat(id=id_of("seat", number), number=number, categories=categories, **{**HEADER, **defaults, **fields})


def asks(number: int, rule: Rule, *values: str, **fields: Any) -> Requirement:
    return Requirement(id=id_of("requirement", number), number=number, rule=rule, values=values, **{**HEADER, **fields})


def wishes(number: int, rule: Rule, *values: str, **fields: Any) -> Requirement:
    return asks(number, rule, *values, strength=Strength.SOFT, **fields)


def problem(seats: tuple[Seat, ...], people: tuple[Person, ...], *requirements: Requirement, **fields: Any) -> Problem:
    defaults: dict[str, Any] = {"mission": MISSION, "travel_on": TRAVEL, "today": TODAY, "concerned": "XXA"}
    return Problem(seats=seats, people=people, requirements=requirements, **{**defaults, **fields})


def pid(number: int) -> PersonId:
    return PersonId(id_of("person", number))


def numbers(members: Any) -> list[int]:
    """Return the numbers of the people of a team, seat by seat."""
    return [int(member.person[7:10]) for member in members]


def state_a(*, without: tuple[int, ...] = ()) -> Problem:
    """Build a mission to State A: six seats, twelve people, every requirement of the case."""
    people = (
        person(1, PRESIDENT, group=ASIA_PACIFIC, state="XXP", gender=WOMAN),
        person(2, VICE_PRESIDENT, group=WESTERN, state="XXV", gender=MAN, languages=(ENGLISH, FRENCH)),
        person(3, COUNCIL_MEMBER, group=ASIA_PACIFIC, state="XXB", gender=MAN),
        person(4, COUNCIL_MEMBER, group=ASIA_PACIFIC, state="XXQ", gender=WOMAN),
        person(5, COUNCIL_MEMBER, group=AFRICAN, state="XXW", gender=MAN, languages=(FRENCH,)),
        person(6, COUNCIL_MEMBER, group=AFRICAN, state="XXW", gender=WOMAN, languages=(ENGLISH, FRENCH)),
        person(7, MANDATE_HOLDER, body="SR-EXEC", state="XXX", gender=MAN, absences=(Period(None, date(2026, 6, 1)),)),
        person(8, MANDATE_HOLDER, body="WG-EID", state="XXY", gender=WOMAN),
        person(9, OHCHR, body="OHCHR", state="XXC", gender=MAN),
        person(10, OHCHR, body="OHCHR", state="XXY", gender=MAN),
        person(11, ORGANIZATION, body="ORG-R", state="XXZ", gender=MAN),
        person(12, MANDATE_HOLDER, body="WG-EID", gender=MAN, terms=(Term("WG-EID", Period(None, date(2026, 6, 2))),)),
    )
    seats = (
        seat(1, PRESIDENT, VICE_PRESIDENT, title="Leader", leads=True),
        seat(2, COUNCIL_MEMBER, title="Member of the group", group=ASIA_PACIFIC),
        seat(3, COUNCIL_MEMBER, title="Member of another group"),
        seat(4, MANDATE_HOLDER, title="Mandate holder"),
        seat(5, OHCHR, title="OHCHR"),
        seat(6, ORGANIZATION, title="Organization R"),
    )
    requirements = (
        asks(1, Rule.SIZE, minimum=6, maximum=6),
        asks(2, Rule.LEADER),
        asks(3, Rule.GROUP_SEATS, ASIA_PACIFIC, minimum=1),
        asks(4, Rule.OTHER_GROUPS, ASIA_PACIFIC, minimum=2),
        asks(5, Rule.MANDATE, "SR-EXEC", "WG-EID"),
        asks(6, Rule.PART, "OHCHR"),
        asks(7, Rule.ORGANIZATION, "ORG-R"),
        asks(8, Rule.EXCLUDED_STATES, "XXA", "XXB", "XXC"),
        asks(9, Rule.TERM_VALID),
        asks(10, Rule.AVAILABLE),
        asks(11, Rule.GENDER, "woman", "man", minimum=3),
        asks(12, Rule.LANGUAGE_ALL, "en"),
        asks(13, Rule.TRAVELLERS, maximum=8),
        wishes(14, Rule.LANGUAGE_ONE, "fr"),
    )
    return problem(
        seats,
        tuple(someone for someone in people if int(someone.id[7:10]) not in without),
        *requirements,
        neighbours=frozenset({"XXB", "XXC"}),
        labels={"ORG-R": "Organization R", "WG-EID": "enforced disappearances", "SR-EXEC": "summary executions"},
    )


def large_roster(people: int) -> Problem:
    """Build State A with a roster of many people, every one of them different in something."""
    chance = Random(1)  # noqa: S311  repeatable, not secret
    case = state_a()
    more = tuple(
        person(
            number,
            chance.choice(tuple(someone.category for someone in case.people)),
            group=chance.choice(tuple(RegionalGroup)),
            body=chance.choice(("SR-EXEC", "WG-EID", "OHCHR", "ORG-R")),
            notice_days=chance.randrange(1, 30),
            gender=chance.choice((WOMAN, MAN)),
            languages=chance.choice(((ENGLISH,), (ENGLISH, FRENCH), (FRENCH,))),
            state=chance.choice(("XXA", "XXB", "XXD", "XXE")),
        )
        for number in range(13, people + 1)
    )
    return problem(case.seats, (*case.people, *more), *case.requirements, neighbours=case.neighbours)
