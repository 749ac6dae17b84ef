"""Rest days and months by the calendar."""

from __future__ import annotations

from datetime import date

import pytest

from goodoffices.records.state import Weekday
from goodoffices.records.time import Period
from goodoffices.scheduling import days_of, months_after, rest_days_in, weekday_of

WEEKEND = (Weekday.SATURDAY, Weekday.SUNDAY)
FRIDAY_AND_SATURDAY = (Weekday.FRIDAY, Weekday.SATURDAY)


def test_the_mission_to_state_a_ends_before_the_rest_days() -> None:
    assert rest_days_in(Period(date(2026, 6, 1), date(2026, 6, 4)), FRIDAY_AND_SATURDAY) == ()
    assert rest_days_in(Period(date(2026, 6, 1), date(2026, 6, 6)), FRIDAY_AND_SATURDAY) == (
        date(2026, 6, 5),
        date(2026, 6, 6),
    )


def test_two_of_the_three_days_of_october_2021_were_rest_days() -> None:
    days = Period(date(2021, 10, 23), date(2021, 10, 25))

    assert rest_days_in(days, WEEKEND) == (date(2021, 10, 23), date(2021, 10, 24))
    assert [weekday_of(day) for day in days_of(days)] == [Weekday.SATURDAY, Weekday.SUNDAY, Weekday.MONDAY]


def test_an_open_span_has_no_days_to_list() -> None:
    assert list(days_of(Period(None, date(2026, 6, 4)))) == []
    assert list(days_of(Period(date(2026, 6, 4), None))) == []


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2026, 6, 4), 18, date(2027, 12, 4)),
        (date(2026, 6, 4), 3, date(2026, 9, 4)),
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2026, 3, 31), -1, date(2026, 2, 28)),
    ],
)
def test_months_later_is_the_same_day_or_the_last_of_the_month(day: date, months: int, expected: date) -> None:
    assert months_after(day, months) == expected
