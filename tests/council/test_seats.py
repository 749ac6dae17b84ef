from __future__ import annotations

from datetime import date

import pytest

from goodoffices.council.seats import SeatState, seat_in_words, seats_without_a_person, where_a_seat_stands
from goodoffices.records.team import SeatStep, SeatStepKind
from tests.council.items import person_id, seat

FIRST, ALTERNATE = person_id(7), person_id(8)
ASKED = SeatStep(SeatStepKind.ASKED, date(2026, 5, 11), "the coordinator")
ANSWERED = SeatStep(SeatStepKind.ANSWERED, date(2026, 5, 13), "the coordinator")
NAMED = SeatStep(SeatStepKind.NAMED, date(2026, 5, 15), "the coordinator", FIRST)
WITHDRAWN = SeatStep(SeatStepKind.WITHDRAWN, date(2026, 5, 18), "the coordinator", FIRST)
NAMED_AGAIN = SeatStep(SeatStepKind.NAMED, date(2026, 5, 19), "the coordinator", ALTERNATE)


@pytest.mark.parametrize(
    ("steps", "state"),
    [
        ((), SeatState.NOBODY_ASKED),
        ((ASKED,), SeatState.ASKED),
        ((ASKED, ANSWERED), SeatState.ANSWERED),
        ((ASKED, ANSWERED, NAMED), SeatState.NAMED),
        ((ASKED, NAMED, WITHDRAWN), SeatState.WITHDRAWN),
        ((ASKED, NAMED, WITHDRAWN, NAMED_AGAIN), SeatState.NAMED),
    ],
)
def test_the_last_step_tells_where_a_seat_stands(steps: tuple[SeatStep, ...], state: SeatState) -> None:
    assert where_a_seat_stands(seat(*steps)).state is state


def test_a_seat_is_filled_by_the_person_named() -> None:
    standing = where_a_seat_stands(seat(ASKED, NAMED))

    assert standing.is_filled
    assert (standing.person, standing.since, standing.through) == (FIRST, date(2026, 5, 15), "the coordinator")


def test_a_withdrawal_empties_the_seat_and_is_remembered() -> None:
    standing = where_a_seat_stands(seat(ASKED, NAMED, WITHDRAWN))

    assert standing.person is None
    assert standing.withdrawn == {FIRST}


def test_a_withdrawal_without_a_name_is_of_the_person_named() -> None:
    nameless = SeatStep(SeatStepKind.WITHDRAWN, date(2026, 5, 18))

    assert where_a_seat_stands(seat(NAMED, nameless)).withdrawn == {FIRST}


def test_an_alternate_who_withdraws_leaves_the_person_named_in_place() -> None:
    alternate_gone = SeatStep(SeatStepKind.WITHDRAWN, date(2026, 5, 18), person=ALTERNATE)

    standing = where_a_seat_stands(seat(NAMED, alternate_gone))

    assert standing.person == FIRST
    assert standing.withdrawn == {ALTERNATE}


def test_asking_for_an_alternate_leaves_the_person_named_in_place() -> None:
    asked_later = SeatStep(SeatStepKind.ASKED, date(2026, 5, 20))

    assert where_a_seat_stands(seat(NAMED, asked_later)).person == FIRST


def test_who_withdrew_may_be_named_again() -> None:
    again = SeatStep(SeatStepKind.NAMED, date(2026, 5, 20), person=FIRST)

    assert where_a_seat_stands(seat(NAMED, WITHDRAWN, again)).withdrawn == frozenset()


def test_a_seat_is_read_by_day() -> None:
    withdrawn = seat(ASKED, NAMED, WITHDRAWN)

    assert where_a_seat_stands(withdrawn, date(2026, 5, 15)).person == FIRST
    assert where_a_seat_stands(withdrawn, date(2026, 5, 18)).person is None


def test_seats_without_a_person_are_listed_by_number() -> None:
    seats = [seat(number=3), seat(NAMED, number=1), seat(NAMED, WITHDRAWN, number=2)]

    assert [found.number for found in seats_without_a_person(seats)] == [2, 3]


def test_after_a_withdrawal_it_is_said_whom_to_ask() -> None:
    assert str(seat_in_words(seat(NAMED, WITHDRAWN))) == (
        "The name was withdrawn on 18 May 2026; ask the coordinator of the group for another, or propose an alternate."
    )


@pytest.mark.parametrize("who", ["the head of the organization", ""])
@pytest.mark.parametrize("steps", [(), (ASKED,), (ANSWERED,), (NAMED,), (NAMED, WITHDRAWN)])
def test_every_standing_has_its_sentence(steps: tuple[SeatStep, ...], who: str) -> None:
    said = str(seat_in_words(seat(*steps, who_fills=who)))

    assert who in said
    assert said.endswith(".")
    assert "None" not in said
