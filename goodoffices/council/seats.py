"""Where a seat of a team stands after who was asked, answered, was named or withdrew.

Seats come before persons: the coordinator of a group endorses, the State names its ambassador, a mandate holder decides alone, the High
Commissioner assigns staff, the head of an organization names an envoy.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from goodoffices.council.basis import Basis
from goodoffices.records.ids import PersonId
from goodoffices.records.item import Lifecycle
from goodoffices.records.team import Seat, SeatStep, SeatStepKind
from goodoffices.reference.standing import Standing
from goodoffices.words import N_, Phrase

BASIS = Basis("", "", Standing.PRACTICE, N_("who fills a seat decides; the program proposes"))


class SeatState(StrEnum):
    """Where a seat stands."""

    NOBODY_ASKED = "nobody asked yet"
    ASKED = "asked"
    ANSWERED = "answered"
    NAMED = "named"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatStanding:
    """Where a seat stands since a day, through whom, and who is named; ``person`` is None while nobody is."""

    state: SeatState
    since: date | None = None
    through: str = ""
    person: PersonId | None = None
    withdrawn: frozenset[PersonId] = frozenset()

    @property
    def is_filled(self) -> bool:
        """Whether somebody is named and did not withdraw."""
        return self.state is SeatState.NAMED


def where_a_seat_stands(seat: Seat, on: date | None = None) -> SeatStanding:
    """Return where a seat stands on a day, or after its last step where no day is given.

    Steps of one day keep their order. A withdrawal empties the seat when it is of the person named, or names nobody; an alternate's
    withdrawal leaves the person named in place. Once somebody is named, an asking or an answer is about an alternate.
    """
    standing = SeatStanding(state=SeatState.NOBODY_ASKED)
    for step in sorted(seat.steps, key=lambda step: step.on):
        if on is None or step.on <= on:
            standing = _after(standing, step)
    return standing


def seats_without_a_person(seats: Iterable[Seat], on: date | None = None) -> tuple[Seat, ...]:
    """Return the seats for which nobody is named, by number."""
    active = (seat for seat in seats if seat.status is Lifecycle.ACTIVE)
    return tuple(
        sorted((seat for seat in active if not where_a_seat_stands(seat, on).is_filled), key=lambda seat: seat.number)
    )


def seat_in_words(seat: Seat, on: date | None = None) -> Phrase:
    """Say where a seat stands and whose turn it is."""
    standing = where_a_seat_stands(seat, on)
    said = {"who": seat.who_fills, "through": standing.through, "day": standing.since}
    return Phrase(_SENTENCES[standing.state, bool(seat.who_fills)], said)


def _after(before: SeatStanding, step: SeatStep) -> SeatStanding:
    gone = before.withdrawn
    if step.kind is SeatStepKind.WITHDRAWN:
        of_whom = step.person or before.person
        gone = gone | {of_whom} if of_whom else gone
        if before.is_filled and of_whom != before.person:
            return SeatStanding(
                state=before.state, since=before.since, through=before.through, person=before.person, withdrawn=gone
            )
        return SeatStanding(state=SeatState.WITHDRAWN, since=step.on, through=step.through, withdrawn=gone)
    if before.is_filled and step.kind is not SeatStepKind.NAMED:
        return before
    named = step.person if step.kind is SeatStepKind.NAMED else None
    return SeatStanding(
        state=SeatState(step.kind.value),
        since=step.on,
        through=step.through,
        person=named,
        withdrawn=gone - {named} if named else gone,
    )


_SENTENCES: dict[tuple[SeatState, bool], str] = {
    (SeatState.NOBODY_ASKED, True): N_("Nobody was asked yet; {who} fills this seat."),
    (SeatState.NOBODY_ASKED, False): N_("Nobody was asked yet."),
    (SeatState.ASKED, True): N_("Asked on {day}; {who} has not answered."),
    (SeatState.ASKED, False): N_("Asked on {day}; no answer yet."),
    (SeatState.ANSWERED, True): N_("Answered on {day}; {who} has not named anybody yet."),
    (SeatState.ANSWERED, False): N_("Answered on {day}; nobody is named yet."),
    (SeatState.NAMED, True): N_("Named on {day} by {who}."),
    (SeatState.NAMED, False): N_("Named on {day}."),
    (SeatState.WITHDRAWN, True): N_("The name was withdrawn on {day}; ask {who} for another, or propose an alternate."),
    (SeatState.WITHDRAWN, False): N_("The name was withdrawn on {day}; ask for another, or propose an alternate."),
}
