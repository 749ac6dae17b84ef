"""Further options open to the Council (A/HRC/43/37 ¶65, ¶73): in their own compartment, opened by a person's hand, never by themselves.

What changed is for a person to weigh; no option is recommended by the program, and no list of supporters is kept before a request is received.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from goodoffices.council.basis import Basis, experts
from goodoffices.records.time import Period
from goodoffices.reference.council_members import SEATS, members_on, seats_on
from goodoffices.reference.options import Option, OptionStage, options_at
from goodoffices.reference.standing import Standing
from goodoffices.words import N_, Phrase

BASIS = experts("¶65, ¶73")
SPECIAL_SESSION = Basis(
    "General Assembly resolution 60/251",
    "¶10",
    Standing.IN_FORCE,
    N_("a member requests, one third of the membership as it stands that day supports, the President receives"),
)
WORKING_DAYS_FROM_RECEIPT = Basis(
    "Council resolution 5/1",
    "annex, part VI",
    Standing.PRACTICE,
    N_("two to five working days; check the text before citing it"),
)

_SATURDAY = 5


@dataclass(frozen=True, slots=True)
class OpenedByHand:
    """Who opened the further options and when: without it nothing is shown."""

    by: str
    on: date


def further_options(opened: OpenedByHand | None) -> tuple[Option, ...]:
    """Return the further options with requirement and status once a person opened them, none before."""
    if opened is None or not opened.by.strip():
        return ()
    return options_at(OptionStage.FURTHER_OPTION)


def one_third(membership: int = SEATS) -> int:
    """Return how many members are one third of the membership: 16 of 47, and 16 of 46 while a seat is suspended."""
    return -(-membership // 3)


def membership_on(on: date) -> int:
    """Return the membership on a day: the members known, or the 47 seats where not all are entered."""
    known = members_on(on)
    return len(known) if known and len(known) == len(seats_on(on)) else SEATS


def is_supported(members_supporting: int, membership: int = SEATS) -> bool:
    """Tell whether a request received has one third of the membership; observers co-sign and are not counted (60/251 ¶10)."""
    return members_supporting >= one_third(membership)


def special_session_window(received_on: date) -> Period:
    """Return from the second to the fifth working day after the day of receipt, Saturdays and Sundays left out."""
    working_days: list[date] = []
    day = received_on
    while len(working_days) < 5:
        day += timedelta(days=1)
        if day.weekday() < _SATURDAY:
            working_days.append(day)
    return Period(working_days[1], working_days[4])


def presidential_statement(*, consultations_held: bool, objections_known: bool) -> Phrase:
    """Say where a presidential statement stands: it is adopted when nobody objects, and nobody is counted."""
    if objections_known:
        return Phrase(N_("An objection is known; a statement is adopted when nobody objects."))
    if consultations_held:
        return Phrase(N_("Consultations were held; no objection is known. A statement is adopted when nobody objects."))
    return Phrase(
        N_("Consultations were not held yet. A statement is adopted when nobody objects; absence does not block.")
    )
