"""Who may take which seat, who is named or withdrew, and who could step in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from goodoffices.composition import Impossible, Proposal, alternates, propose, why_not
from goodoffices.composition.candidates import seat_objection
from goodoffices.records.team import Rule, SeatStep, SeatStepKind
from tests.composition import rosters
from tests.composition.rosters import AFRICAN, WESTERN, asks, numbers, pid, wishes

DAY = date(2026, 5, 18)


def step(kind: SeatStepKind, number: int | None = None) -> SeatStep:
    return SeatStep(kind, DAY, person=pid(number) if number else None)


ASKED, NAMED, WITHDRAWN = SeatStepKind.ASKED, SeatStepKind.NAMED, SeatStepKind.WITHDRAWN
TWO = (rosters.person(1, rosters.OHCHR), rosters.person(2, rosters.OHCHR))


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, None),
        ({"group": AFRICAN}, None),
        ({"group": WESTERN}, "the seat “Seat 1” is for Western European and other States"),
        ({"bodies": ("ORG-R", "ORG-Q")}, "the seat “Seat 1” is kept for: Organization R or ORG-Q"),
        ({"bodies": ("ORG-S",)}, None),
        ({"steps": (step(ASKED, 2),)}, None),
        ({"steps": (step(NAMED, 1),)}, None),
        ({"steps": (step(NAMED, 2),)}, "somebody else was named for the seat “Seat 1”"),
        ({"steps": (step(NAMED, 1), step(WITHDRAWN, 1))}, "is no longer available for the seat “Seat 1”"),
        ({"steps": (step(NAMED, 2), step(WITHDRAWN, 2))}, None),
    ],
)
def test_a_seat_is_for_a_group_a_body_and_whoever_was_named(fields: dict[str, Any], said: str | None) -> None:
    someone = rosters.person(1, rosters.COUNCIL_MEMBER, group=AFRICAN, body="ORG-S")
    case = rosters.problem((), (), labels={"ORG-R": "Organization R"})

    objection = seat_objection(case, rosters.seat(1, **fields), someone)

    assert (objection and str(objection)) == said


def test_a_seat_for_some_parts_says_for_which() -> None:
    objection = seat_objection(
        rosters.problem((), ()),
        rosters.seat(1, rosters.PRESIDENT, rosters.OHCHR),
        rosters.person(1, rosters.ORGANIZATION),
    )

    assert str(objection) == "the seat “Seat 1” is for: President of the Council or OHCHR"


def test_who_was_named_is_proposed_before_who_stands_first_on_the_roster() -> None:
    answer = propose(rosters.problem((rosters.seat(1, rosters.OHCHR, steps=(step(NAMED, 2),)),), TWO))

    assert isinstance(answer, Proposal)
    assert numbers(answer.members) == [2]


def test_who_was_named_is_not_replaced_in_silence_when_a_rule_stands_against_it() -> None:
    seats = (rosters.seat(1, rosters.OHCHR, title="OHCHR", steps=(step(NAMED, 2),)),)
    people = (TWO[0], rosters.person(2, rosters.OHCHR, state="XXA"))

    answer = propose(rosters.problem(seats, people, asks(1, Rule.EXCLUDED_STATES, "XXA")))

    assert isinstance(answer, Impossible)
    assert [str(sentence) for sentence in answer.sentences] == [
        "the seat “OHCHR” is to be filled",
        "no member of XXA",
        "Given Person2: the State concerned does not join",
    ]


def test_after_a_withdrawal_somebody_else_is_proposed() -> None:
    steps = (step(NAMED, 1), step(WITHDRAWN, 1))

    answer = propose(rosters.problem((rosters.seat(1, rosters.OHCHR, steps=steps),), TWO))

    assert isinstance(answer, Proposal)
    assert numbers(answer.members) == [2]


def test_alternates_keep_every_hard_rule_and_come_in_the_order_of_preference() -> None:
    english, french = (rosters.ENGLISH,), (rosters.FRENCH,)
    people = (
        rosters.person(1, rosters.OHCHR, gender=rosters.WOMAN, languages=french, notice_days=1),
        rosters.person(2, rosters.OHCHR, gender=rosters.MAN, languages=french, notice_days=1),
        rosters.person(3, rosters.OHCHR, gender=rosters.WOMAN, languages=english, notice_days=1),
        rosters.person(4, rosters.OHCHR, gender=rosters.WOMAN, languages=french, notice_days=3),
        rosters.person(5, rosters.OHCHR, gender=rosters.WOMAN, languages=french, notice_days=2),
        rosters.person(6, rosters.OHCHR, gender=rosters.WOMAN, languages=french, notice_days=90),
    )
    rules = (asks(1, Rule.GENDER, "woman"), wishes(2, Rule.LANGUAGE_ONE, "fr"), asks(3, Rule.AVAILABLE))
    case = rosters.problem((rosters.seat(1, rosters.OHCHR),), people, *rules)
    answer = propose(case)
    assert isinstance(answer, Proposal)

    (ready,) = alternates(case, answer.members)

    assert numbers(answer.members) == [1]
    assert ready.people == (pid(5), pid(4), pid(3))
    assert alternates(case, answer.members, limit=1)[0].people == (pid(5),)


def test_why_not_says_which_seat_somebody_could_also_take() -> None:
    case = rosters.problem((rosters.seat(1, rosters.OHCHR, title="OHCHR"),), TWO)
    answer = propose(case)
    assert isinstance(answer, Proposal)

    assert str(why_not(case, answer.members, pid(2))) == "could also take the seat “OHCHR”"
    assert why_not(case, answer.members, pid(1)) is None
    assert why_not(case, answer.members, pid(9)) is None


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({}, "this mission has no seat for the part “regional or subregional organization”"),
        ({"categories": (rosters.ORGANIZATION,), "bodies": ("ORG-R",)}, "the seat “Seat 2” is kept for: ORG-R"),
        ({"categories": (), "group": WESTERN}, "the seat “Seat 2” is for Western European and other States"),
        ({"categories": (), "steps": (step(NAMED, 1),)}, "somebody else was named for the seat “Seat 2”"),
        ({"categories": (), "leads": True}, "the President or a Vice-President leads"),
    ],
)
def test_why_not_says_which_seat_is_missing_kept_or_decided_on(fields: dict[str, Any], said: str) -> None:
    someone = rosters.person(2, rosters.ORGANIZATION)
    seats = (rosters.seat(1, rosters.OHCHR), replace(rosters.seat(2, rosters.OHCHR), **fields))
    case = rosters.problem(seats, (TWO[0], someone), asks(1, Rule.LEADER))

    assert str(why_not(case, (), pid(2))) == said


def test_a_rule_on_every_member_is_the_first_reason_even_where_no_seat_is_for_the_person() -> None:
    neighbour = rosters.person(2, rosters.ORGANIZATION, state="XXB")
    case = rosters.problem(
        (rosters.seat(1, rosters.PRESIDENT, leads=True), rosters.seat(2, rosters.OHCHR)),
        (TWO[0], neighbour),
        asks(1, Rule.LEADER),
        asks(2, Rule.EXCLUDED_STATES),
        neighbours=frozenset({"XXB"}),
    )

    assert str(why_not(case, (), pid(2))) == "neighbouring States do not join"


def test_an_alternate_is_ready_even_where_somebody_is_named_but_not_one_who_withdrew() -> None:
    people = (*TWO, rosters.person(3, rosters.OHCHR))
    steps = (step(NAMED, 3), step(WITHDRAWN, 3), step(NAMED, 2))
    case = rosters.problem((rosters.seat(1, rosters.OHCHR, steps=steps),), people)
    answer = propose(case)
    assert isinstance(answer, Proposal)

    (ready,) = alternates(case, answer.members)

    assert numbers(answer.members) == [2]
    assert ready.people == (pid(1),)
