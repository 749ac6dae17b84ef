from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.council.further_options import (
    OpenedByHand,
    further_options,
    is_supported,
    membership_on,
    one_third,
    presidential_statement,
    special_session_window,
)
from goodoffices.council.reminders import follow_up_reminders
from goodoffices.records.time import Period
from goodoffices.reference.standing import Standing

LAST_DAY = date(2026, 6, 4)
last_days = st.dates(date(2020, 1, 1), date(2060, 12, 31))


def due_days(last_day: date) -> list[date]:
    return [reminder.due for reminder in follow_up_reminders(last_day)]


def test_the_reminders_of_state_a_fall_on_the_days_of_its_timeline() -> None:
    assert due_days(LAST_DAY) == [
        date(2026, 6, 5),
        date(2026, 9, 4),
        date(2026, 12, 4),
        date(2026, 12, 31),
        date(2027, 12, 4),
        date(2029, 6, 4),
    ]


def test_eighteen_months_after_4_june_2026_are_4_december_2027() -> None:
    (reminder,) = [found for found in follow_up_reminders(LAST_DAY) if str(found.text).startswith("Eighteen months")]

    assert reminder.due == date(2027, 12, 4)


def test_every_reminder_says_that_it_is_no_rule() -> None:
    assert all(str(reminder.basis).endswith(": a reminder, no rule") for reminder in follow_up_reminders(LAST_DAY))


def test_a_month_without_the_day_ends_earlier() -> None:
    assert date(2027, 2, 28) in due_days(date(2026, 8, 31))


@given(last_days)
def test_reminders_come_in_order_and_none_before_the_last_day(last_day: date) -> None:
    due = due_days(last_day)

    assert due == sorted(due)
    assert all(day >= last_day for day in due)
    assert len(due) == 6


@given(last_days)
def test_handover_is_on_the_last_day_of_the_cycle(last_day: date) -> None:
    assert date(last_day.year, 12, 31) in due_days(last_day)


@given(last_days.filter(lambda day: day.day <= 28))
def test_months_keep_their_day(last_day: date) -> None:
    thanks = last_day + timedelta(days=1)
    by_month = [day for day in due_days(last_day) if day not in {thanks, date(last_day.year, 12, 31)}]

    assert {day.day for day in by_month} == {last_day.day}


def test_further_options_stay_closed_until_a_person_opens_them() -> None:
    """A/HRC/43/37 ¶65: nothing opens by itself."""
    assert further_options(None) == ()
    assert further_options(OpenedByHand(" ", date(2026, 10, 26))) == ()


def test_further_options_of_paragraph_65_are_offered_with_their_status() -> None:
    offered = {
        option.code: option.status for option in further_options(OpenedByHand("the President", date(2026, 10, 26)))
    }

    assert {"PRST", "OHCHR-REPORT", "SPECIAL-SESSION", "INVESTIGATIVE-BODY", "FACILITY"} <= set(offered)
    assert offered["SPECIAL-SESSION"] is Standing.IN_FORCE
    assert offered["FACILITY"] is Standing.PROPOSED


@pytest.mark.parametrize("membership", [46, 47])
def test_one_third_is_16_of_47_and_of_46(membership: int) -> None:
    assert one_third(membership) == 16
    assert is_supported(16, membership)
    assert not is_supported(15, membership)


@given(st.integers(1, 200))
def test_one_third_is_the_least_number_that_reaches_a_third(membership: int) -> None:
    third = one_third(membership)

    assert third * 3 >= membership
    assert (third - 1) * 3 < membership


@pytest.mark.parametrize("day", [date(2026, 5, 21), date(2027, 2, 1), date(2021, 10, 23)])
def test_the_membership_is_47_where_no_seat_is_known_to_be_suspended(day: date) -> None:
    assert membership_on(day) == 47


def test_a_special_session_falls_two_to_five_working_days_after_receipt() -> None:
    assert special_session_window(date(2026, 5, 21)) == Period(date(2026, 5, 25), date(2026, 5, 28))


def test_a_weekend_is_not_worked() -> None:
    assert special_session_window(date(2026, 5, 23)) == Period(date(2026, 5, 26), date(2026, 5, 29))


@pytest.mark.parametrize(
    ("held", "objection", "begins"),
    [
        (False, False, "Consultations were not held yet"),
        (True, False, "Consultations were held; no objection is known"),
        (True, True, "An objection is known"),
    ],
)
def test_a_presidential_statement_is_adopted_when_nobody_objects_and_nobody_is_counted(
    held: bool,
    objection: bool,
    begins: str,
) -> None:
    said = str(presidential_statement(consultations_held=held, objections_known=objection))

    assert said.startswith(begins)
    assert "nobody objects" in said
    assert "47" not in said
