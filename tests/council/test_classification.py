"""ST/SGB/2007/6, by analogy: the highest level and the strictest rule prevail."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.council.classification import (
    attributed,
    highest_level,
    holders_who_may_hold,
    mark_of,
    may_hold,
    strictest_attribution,
)
from goodoffices.errors import Refused
from goodoffices.records.item import Attribution, Compartment, Item, Level
from tests.council.items import record_id

BUREAU, SOURCES, PROTECTION = Compartment("bureau"), Compartment("sources"), Compartment("protection")
levels = st.lists(st.sampled_from(Level), min_size=1)
rules = st.lists(st.sampled_from(Attribution), min_size=1)
compartments = st.frozensets(st.sampled_from([BUREAU, SOURCES, PROTECTION]))


def item(level: Level, compartment: Compartment = BUREAU, rule: Attribution = Attribution.OFFICE_ONLY) -> Item:
    return Item(id=record_id(1), compartment=compartment, level=level, attribution=rule)


def test_the_levels_rise_from_unclassified_to_strictly_confidential() -> None:
    assert sorted(Level, key=lambda level: level.rank) == [
        Level.UNCLASSIFIED,
        Level.CONFIDENTIAL,
        Level.STRICTLY_CONFIDENTIAL,
    ]


@given(levels)
def test_the_highest_level_is_one_of_the_parts_and_below_none(parts: list[Level]) -> None:
    highest = highest_level(parts)

    assert highest in parts
    assert all(part.rank <= highest.rank for part in parts)


@given(levels, levels)
def test_joining_two_papers_takes_the_higher_level_whatever_the_order(one: list[Level], other: list[Level]) -> None:
    joined = highest_level([*one, *other])

    assert joined is highest_level([*other, *one])
    assert joined is highest_level([highest_level(one), highest_level(other)])


@given(levels, st.sampled_from(Level))
def test_adding_a_part_never_lowers_the_level(parts: list[Level], added: Level) -> None:
    assert highest_level([*parts, added]).rank >= highest_level(parts).rank


@given(rules, rules)
def test_the_strictest_rule_prevails_whatever_the_order(one: list[Attribution], other: list[Attribution]) -> None:
    joined = strictest_attribution([*one, *other])

    assert joined is strictest_attribution([strictest_attribution(other), strictest_attribution(one)])
    assert all(rule.rank <= joined.rank for rule in [*one, *other])


def test_an_export_without_a_level_is_impossible() -> None:
    with pytest.raises(Refused) as refused:
        mark_of([])

    assert refused.value.params["reason"] == "Nothing leaves without a level, and there is nothing here that has one."


def test_an_export_without_an_attribution_rule_is_impossible() -> None:
    with pytest.raises(Refused):
        strictest_attribution([])


def test_a_pack_carries_the_highest_level_of_its_parts_and_asks_for_every_compartment() -> None:
    parts = [
        item(Level.CONFIDENTIAL),
        item(Level.STRICTLY_CONFIDENTIAL, SOURCES),
        item(Level.UNCLASSIFIED, rule=Attribution.CHATHAM_HOUSE),
    ]

    mark = mark_of(parts)

    assert mark.level is Level.STRICTLY_CONFIDENTIAL
    assert mark.attribution is Attribution.CHATHAM_HOUSE
    assert mark.compartments == {BUREAU, SOURCES}


@given(compartments, st.lists(st.sampled_from([BUREAU, SOURCES, PROTECTION])))
def test_a_reader_may_hold_a_paper_only_with_every_compartment_of_its_parts(
    held: frozenset[Compartment], parts: list[Compartment]
) -> None:
    items = [item(Level.CONFIDENTIAL, compartment) for compartment in parts]

    assert may_hold(held, items) == all(compartment in held for compartment in parts)


def test_only_those_who_hold_every_part_are_offered_a_pack() -> None:
    holders = {"Seat 1": frozenset({BUREAU, SOURCES}), "Seat 2": frozenset({BUREAU})}
    items = [item(Level.CONFIDENTIAL), item(Level.CONFIDENTIAL, SOURCES)]

    assert holders_who_may_hold(holders, items) == ("Seat 1",)


@pytest.mark.parametrize(
    ("rule", "sentence"),
    [
        (Attribution.NAMED, "Robin Amber, Minister: talks are welcome"),
        (Attribution.OFFICE_ONLY, "Minister: talks are welcome"),
        (Attribution.NOT_FOR_ATTRIBUTION, "It was said: talks are welcome"),
        (Attribution.CHATHAM_HOUSE, "A view expressed: talks are welcome"),
    ],
)
def test_a_sentence_obeys_its_attribution_rule(rule: Attribution, sentence: str) -> None:
    assert str(attributed("talks are welcome", rule, name="Robin Amber", office="Minister")) == sentence


def test_what_is_off_the_record_stands_in_no_paper() -> None:
    assert attributed("talks are welcome", Attribution.OFF_THE_RECORD, name="Robin Amber") is None


@given(st.sampled_from([rule for rule in Attribution if rule is not Attribution.NAMED]))
def test_no_rule_but_named_lets_a_name_through(rule: Attribution) -> None:
    assert "Amber" not in str(attributed("talks are welcome", rule, name="Robin Amber", office="Minister"))


@given(st.sampled_from([Attribution.NOT_FOR_ATTRIBUTION, Attribution.CHATHAM_HOUSE, Attribution.OFF_THE_RECORD]))
def test_stricter_rules_let_no_office_through(rule: Attribution) -> None:
    assert "Minister" not in str(attributed("talks are welcome", rule, name="Robin Amber", office="Minister"))


def test_an_office_that_is_not_given_is_not_made_up() -> None:
    assert (
        str(attributed("talks are welcome", Attribution.OFFICE_ONLY, name="Robin Amber"))
        == "It was said: talks are welcome"
    )
