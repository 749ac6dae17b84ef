"""Days, spans, times and lists in words."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.words import dates, use_language

FIRST_OF_JUNE = date(2026, 6, 1)


@pytest.mark.parametrize(("language", "said"), [("en", "1 June 2026"), ("fr", "1er juin 2026")])
def test_a_day_is_said_in_the_language_in_use(language: str, said: str) -> None:
    use_language(language)

    assert dates.day(FIRST_OF_JUNE) == said


def test_in_french_only_the_first_of_a_month_is_an_ordinal() -> None:
    use_language("fr")

    assert [dates.day(date(2026, 8, number)) for number in (1, 2, 21)] == [
        "1er août 2026",
        "2 août 2026",
        "21 août 2026",
    ]


@pytest.mark.parametrize(
    ("language", "first", "last", "said"),
    [
        ("en", FIRST_OF_JUNE, date(2026, 6, 4), "1–4 June 2026"),
        ("en", FIRST_OF_JUNE, FIRST_OF_JUNE, "1 June 2026"),
        ("en", date(2026, 5, 30), date(2026, 6, 4), "30 May – 4 June 2026"),
        ("en", date(2026, 12, 30), date(2027, 1, 2), "30 December 2026 – 2 January 2027"),
        ("en", FIRST_OF_JUNE, None, "from 1 June 2026"),
        ("en", None, FIRST_OF_JUNE, "until 1 June 2026"),
        ("en", None, None, ""),
        ("fr", FIRST_OF_JUNE, date(2026, 6, 4), "1er-4 juin 2026"),
        ("fr", date(2026, 5, 30), date(2026, 6, 4), "30 mai - 4 juin 2026"),
        ("fr", FIRST_OF_JUNE, None, "à partir du 1er juin 2026"),
        ("fr", None, FIRST_OF_JUNE, "jusqu’au 1er juin 2026"),
    ],
)
def test_a_span_repeats_neither_month_nor_year(language: str, first: date | None, last: date | None, said: str) -> None:
    use_language(language)

    assert dates.span(first, last) == said


@given(first=st.dates(), length=st.integers(0, 800))
def test_a_span_always_says_its_last_day(first: date, length: int) -> None:
    last = min(first, date.max - timedelta(days=length)) + timedelta(days=length)

    assert dates.span(last - timedelta(days=length), last).endswith(dates.day(last))


@pytest.mark.parametrize(("language", "said"), [("en", "Monday, 1 June 2026"), ("fr", "lundi 1er juin 2026")])
def test_a_day_is_said_with_its_name(language: str, said: str) -> None:
    use_language(language)

    assert dates.named_day(FIRST_OF_JUNE) == said


@pytest.mark.parametrize(("language", "said"), [("en", "Mon 1 June"), ("fr", "lun. 1er juin")])
def test_a_day_has_a_short_form(language: str, said: str) -> None:
    use_language(language)

    assert f"{dates.short_weekday_name(FIRST_OF_JUNE)} {dates.day_of_year(FIRST_OF_JUNE)}" == said


@pytest.mark.parametrize(("language", "said"), [("en", "15:05"), ("fr", "15\u00a0h\u00a005")])
def test_the_clock_has_24_hours(language: str, said: str) -> None:
    use_language(language)

    assert dates.clock(time(15, 5)) == said


@pytest.mark.parametrize(("place", "said"), [("", "1 June 2026, 09:30"), ("Geneva", "1 June 2026, 09:30 (Geneva)")])
def test_a_moment_names_the_place_whose_clock_it_is(place: str, said: str) -> None:
    assert dates.moment(datetime(2026, 6, 1, 9, 30), place) == said  # noqa: DTZ001  the clock on a wall


@pytest.mark.parametrize(("shift", "said"), [(0, ""), (1, "+1 day"), (-1, "−1 day"), (2, "+2 days")])
def test_another_day_is_marked(shift: int, said: str) -> None:
    assert dates.day_mark(shift) == said


def test_another_day_is_marked_in_french() -> None:
    use_language("fr")

    assert dates.day_mark(1) == "+1 jour"


@pytest.mark.parametrize(
    ("parts", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b"), (["a", "b", "c"], "a, b and c")]
)
def test_a_list_is_said_in_words(parts: list[str], said: str) -> None:
    assert dates.joined(parts) == said


def test_a_choice_is_said_in_words() -> None:
    use_language("fr")

    assert dates.joined_by_or(["a", "b", "c"]) == "a, b ou c"


def test_a_text_of_another_direction_is_isolated() -> None:
    assert dates.isolated("نص") == "\u2068نص\u2069"
