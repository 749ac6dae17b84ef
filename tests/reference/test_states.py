from __future__ import annotations

from collections import Counter
from zoneinfo import available_timezones

import pytest

from goodoffices.reference.groups import groups
from goodoffices.reference.states import LANGUAGES, state, states
from goodoffices.reference.upr import review_of, reviews

WEEK = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"}


def test_the_groups_count_54_54_23_33_29_states() -> None:
    counted = Counter(member.group for member in states())

    assert dict(counted) == {group.name: group.states for group in groups()}
    assert sorted(counted.values(), reverse=True) == [54, 54, 33, 29, 23]


def test_every_name_is_given_in_six_languages() -> None:
    assert all(set(member.names) == set(LANGUAGES) and all(member.names.values()) for member in states())


def test_neighbours_are_symmetric_among_member_states() -> None:
    by_code = {member.code: member for member in states()}

    one_sided = [
        (member.code, neighbour)
        for member in states()
        for neighbour in member.neighbours
        if neighbour in by_code and member.code not in by_code[neighbour].neighbours
    ]

    assert one_sided == []


def test_neighbours_that_are_no_member_states_are_territories_and_observers() -> None:
    codes = {member.code for member in states()}

    assert {other for member in states() for other in member.neighbours} - codes == {"ESH", "GIB", "GUF", "PSE", "VAT"}


def test_every_zone_is_known_to_tzdata() -> None:
    known = available_timezones()

    assert [member.code for member in states() if member.zone not in known] == []


def test_every_state_has_rest_days_of_the_week() -> None:
    assert all(member.rest_days and set(member.rest_days) <= WEEK for member in states())


def test_development_categories_count_44_32_37() -> None:
    assert sum(member.least_developed for member in states()) == 44
    assert sum(member.landlocked_developing for member in states()) == 32
    assert sum(member.small_island_developing for member in states()) == 37


@pytest.mark.parametrize("code", ["MLI", "NER"])
def test_mali_and_niger_rest_on_saturday_and_sunday(code: str) -> None:
    found = state(code)

    assert found is not None
    assert found.rest_days == ("Saturday", "Sunday")


def test_a_name_is_said_in_a_language_of_the_united_nations() -> None:
    found = state("CHE")

    assert found is not None
    assert found.named_in("fr") == "Suisse"
    assert found.named_in("rm") == "Switzerland"


def test_an_invented_code_is_no_member_state() -> None:
    assert state("XXA") is None
    assert review_of("XXA") is None


def test_each_state_is_reviewed_once_in_the_fourth_cycle() -> None:
    assert {review.state for review in reviews()} == {member.code for member in states()}
    assert {review.session for review in reviews()} == set(range(41, 55))


def test_reviews_known_to_the_month_only_say_so() -> None:
    assert {review.session for review in reviews() if not review.to_the_day} == {53, 54}
