from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from goodoffices.reference.bureaus import Held, bureau_of, bureau_terms, cycle_on, terms_on, years_of_cycle
from goodoffices.reference.council_members import (
    SEATS,
    council_seats,
    is_member_of_council,
    members_on,
    seats_by_group,
    seats_on,
    seats_to_be_filled,
    years_known,
)
from goodoffices.reference.groups import groups, order_of_presidencies
from goodoffices.reference.states import state


@pytest.mark.parametrize("year", [2025, 2026, 2027])
def test_the_seats_are_13_13_6_8_7(year: int) -> None:
    assert dict(seats_by_group(date(year, 7, 1))) == {group.name: group.seats for group in groups()}
    assert [group.seats for group in groups()] == [13, 13, 6, 8, 7]


@pytest.mark.parametrize("year", [2025, 2026])
def test_47_members_are_known_in_2025_and_2026(year: int) -> None:
    assert len(set(members_on(date(year, 7, 1)))) == SEATS


def test_15_members_of_2027_are_still_to_be_entered() -> None:
    assert len(members_on(date(2027, 1, 1))) == 32
    assert len(seats_to_be_filled(date(2027, 1, 1))) == 15


def test_a_year_beyond_the_table_has_no_seats() -> None:
    assert years_known() == (2025, 2026, 2027)
    assert seats_on(date(2021, 10, 23)) == ()


def test_membership_is_read_by_day() -> None:
    assert is_member_of_council("BEL", date(2025, 12, 31))
    assert not is_member_of_council("BEL", date(2026, 1, 1))


def test_27_seats_of_three_years_are_second_consecutive_terms() -> None:
    assert sum(seat.second_consecutive_term for seat in council_seats()) == 27


def test_every_seat_falls_within_its_term_of_three_years_and_group() -> None:
    for seat in council_seats():
        assert seat.term.covers(date(seat.year, 7, 1))
        assert seat.term.first
        assert seat.term.last == date(seat.term.first.year + 2, 12, 31)
        if seat.state:
            member = state(seat.state)
            assert member is not None
            assert member.group == seat.group


@pytest.mark.parametrize("cycle", range(1, 21))
def test_presidencies_follow_the_order_of_the_groups_without_a_break(cycle: int) -> None:
    order = order_of_presidencies()
    president = next(term for term in bureau_of(cycle) if term.office == "President")

    assert president.group == order[(cycle - 1) % len(order)]


@pytest.mark.parametrize("cycle", range(1, 21))
def test_every_bureau_had_all_five_groups(cycle: int) -> None:
    assert {term.group for term in bureau_of(cycle)} == {group.name for group in groups()}


def test_the_presidency_of_2027_is_due_to_grulac() -> None:
    (due,) = bureau_of(21)

    assert due.group == "Latin American and Caribbean States"
    assert due.state == ""


def test_78_rows_of_the_bureaus_are_verified() -> None:
    assert Counter(term.confidence.value for term in bureau_terms())["verified"] == 78


def test_the_state_of_one_vice_president_of_2025_is_not_known() -> None:
    (unknown,) = [term for term in bureau_of(19) if not term.state]

    assert unknown.held_on(date(2025, 7, 1)) is Held.PERHAPS


def test_no_president_was_in_office_before_the_election_of_8_january_2026() -> None:
    assert "President" not in {term.office for term in terms_on(date(2026, 1, 7))}
    assert "President" in {term.office for term in terms_on(date(2026, 1, 8))}


def test_an_office_that_changed_hands_on_an_unknown_day_was_perhaps_held_by_either() -> None:
    african = {
        term.state: term.held_on(date(2022, 6, 1))
        for term in terms_on(date(2022, 6, 1))
        if term.group == "African States"
    }

    assert african == {"LBY": Held.PERHAPS, "GMB": Held.PERHAPS}


def test_a_president_elected_about_mid_january_is_certain_from_february() -> None:
    president = next(term for term in bureau_of(15) if term.office == "President")

    assert president.held_on(date(2021, 1, 10)) is Held.PERHAPS
    assert president.held_on(date(2021, 2, 1)) is Held.YES
    assert president.held_on(date(2022, 1, 10)) is Held.NO


@pytest.mark.parametrize(
    ("day", "cycle"),
    [
        (date(2006, 6, 18), None),
        (date(2006, 6, 19), 1),
        (date(2011, 6, 18), 5),
        (date(2011, 6, 19), 6),
        (date(2012, 12, 31), 6),
        (date(2013, 1, 1), 7),
        (date(2026, 5, 21), 20),
    ],
)
def test_the_sixth_cycle_ran_until_the_end_of_2012(day: date, cycle: int | None) -> None:
    assert cycle_on(day) == cycle


def test_cycles_follow_each_other_without_a_gap() -> None:
    for cycle in range(1, 21):
        ends, begins = years_of_cycle(cycle).last, years_of_cycle(cycle + 1).first
        assert ends
        assert begins
        assert (begins - ends).days == 1
