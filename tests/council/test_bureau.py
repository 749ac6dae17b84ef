"""Resolution 5/1, annex, rules 8 and 9: a President and four Vice-Presidents, one of each group, one of them Rapporteur."""

from __future__ import annotations

from datetime import date

import pytest

from goodoffices.council.bureau import bureau_in_reference, bureau_on, group_of_presidency, next_group, observations
from goodoffices.council.courtesies import CourtesyKind, courtesies, may_hold_advice, not_yet_shown
from goodoffices.records.item import Lifecycle
from goodoffices.records.presidency import BureauOffice
from goodoffices.records.state import RegionalGroup
from goodoffices.records.time import Period
from goodoffices.reference.groups import groups
from tests.council.items import bureau_seat, invented_bureau_seats

TODAY = date(2026, 5, 21)
INVENTED = bureau_on(TODAY, invented_bureau_seats())


def test_a_full_bureau_leaves_nothing_to_observe() -> None:
    assert INVENTED.president is not None
    assert INVENTED.president.state == "XXP"
    assert len(INVENTED.vice_presidents) == 4
    assert INVENTED.rapporteur is not None
    assert observations(INVENTED) == ()


def test_an_empty_seat_is_said() -> None:
    bureau = bureau_on(TODAY, invented_bureau_seats()[1:])

    assert bureau.president is None
    assert [str(phrase) for phrase in observations(bureau)] == [
        "The office of President is empty on this day.",
        "The seat of the Asia-Pacific States in the Bureau is empty or not known.",
    ]


def test_a_seat_put_aside_is_not_in_the_bureau() -> None:
    aside = bureau_seat(BureauOffice.PRESIDENT, "XXP", RegionalGroup.ASIA_PACIFIC, status=Lifecycle.TRASHED)

    assert bureau_on(TODAY, [aside]).members == ()


def test_a_term_that_ended_without_a_successor_is_said() -> None:
    bureau = bureau_on(date(2027, 1, 4), invented_bureau_seats())

    assert bureau.members == ()
    assert len(bureau.ended) == 5
    assert "The term of the President from XXP ended on 31 December 2026." in [
        str(phrase) for phrase in observations(bureau)
    ]


def test_a_term_lasts_through_its_last_day() -> None:
    bureau = bureau_on(date(2026, 12, 31), invented_bureau_seats())

    assert len(bureau.members) == 5
    assert bureau.ended == ()


def test_a_successor_closes_the_gap() -> None:
    first = bureau_seat(
        BureauOffice.VICE_PRESIDENT, "XXV", RegionalGroup.AFRICAN, Period(date(2026, 1, 1), date(2026, 3, 31))
    )
    second = bureau_seat(
        BureauOffice.VICE_PRESIDENT, "XXQ", RegionalGroup.AFRICAN, Period(date(2026, 4, 10), date(2026, 12, 31))
    )

    between, after = bureau_on(date(2026, 4, 5), [first, second]), bureau_on(TODAY, [first, second])

    assert [member.state for member in between.ended] == ["XXV"]
    assert after.ended == ()
    assert after.of_state("XXQ") is not None
    assert after.of_state("XXV") is None


def test_a_bureau_without_rapporteur_is_said() -> None:
    seats = [seat for seat in invented_bureau_seats() if seat.office is not BureauOffice.VICE_PRESIDENT_AND_RAPPORTEUR]

    assert "No Vice-President is marked as Rapporteur." in [
        str(phrase) for phrase in observations(bureau_on(TODAY, seats))
    ]


def test_days_not_known_are_said() -> None:
    open_ended = bureau_seat(BureauOffice.PRESIDENT, "XXP", RegionalGroup.ASIA_PACIFIC, Period(date(2026, 1, 1), None))

    assert "It is not known to the day when the President from XXP was in office." in [
        str(phrase) for phrase in observations(bureau_on(TODAY, [open_ended]))
    ]


def test_the_bureau_of_2025_lacks_grulac_in_the_data() -> None:
    assert bureau_in_reference(date(2025, 7, 1)).empty_groups == (RegionalGroup.LATIN_AMERICAN_AND_CARIBBEAN,)


def test_the_president_of_2026_was_elected_on_8_january() -> None:
    assert bureau_in_reference(date(2026, 1, 7)).president is None
    assert bureau_in_reference(date(2026, 1, 8)).president is not None


def test_a_change_in_mid_year_leaves_two_members_who_are_not_certain() -> None:
    bureau = bureau_in_reference(date(2022, 6, 1))

    assert {member.state: member.certain for member in bureau.members if member.group is RegionalGroup.AFRICAN} == {
        "LBY": False,
        "GMB": False,
    }
    assert bureau.empty_groups == ()


def test_the_presidency_of_2027_is_due_and_nobody_holds_it_yet() -> None:
    assert bureau_in_reference(date(2027, 1, 2)).president is None
    assert group_of_presidency(21) is RegionalGroup.LATIN_AMERICAN_AND_CARIBBEAN


def test_there_was_no_bureau_before_the_council() -> None:
    assert bureau_in_reference(date(2005, 1, 1)).members == ()


def test_presidencies_pass_from_grulac_to_eeg_africa_weog_and_asia_pacific() -> None:
    order = [group_of_presidency(cycle) for cycle in range(1, 6)]

    assert order == [
        RegionalGroup.LATIN_AMERICAN_AND_CARIBBEAN,
        RegionalGroup.EASTERN_EUROPEAN,
        RegionalGroup.AFRICAN,
        RegionalGroup.WESTERN_EUROPEAN_AND_OTHER,
        RegionalGroup.ASIA_PACIFIC,
    ]
    assert next_group(RegionalGroup.ASIA_PACIFIC) is RegionalGroup.LATIN_AMERICAN_AND_CARIBBEAN


def test_groups_of_the_records_are_those_of_the_data() -> None:
    assert [group.value for group in RegionalGroup] == [group.name for group in groups()]


def test_a_state_of_the_presidents_own_group_is_offered_a_co_leader_from_another() -> None:
    (courtesy,) = courtesies("XXA", RegionalGroup.ASIA_PACIFIC, INVENTED)

    assert courtesy.kind is CourtesyKind.CO_LEADER
    assert RegionalGroup.ASIA_PACIFIC not in courtesy.from_groups
    assert len(courtesy.from_groups) == 4


def test_the_presidents_own_state_is_offered_another_chair() -> None:
    (courtesy,) = courtesies("XXP", RegionalGroup.ASIA_PACIFIC, INVENTED)

    assert courtesy.kind is CourtesyKind.ACTING_CHAIR


def test_a_vice_presidents_own_state_sets_the_vice_president_aside() -> None:
    (courtesy,) = courtesies("XXV", RegionalGroup.AFRICAN, INVENTED)

    assert courtesy.kind is CourtesyKind.STEPS_ASIDE
    assert courtesy.member.state == "XXV"
    assert not may_hold_advice(courtesy.member, "XXV")


def test_a_state_close_to_nobody_needs_no_courtesy() -> None:
    assert courtesies("XXA", RegionalGroup.AFRICAN, INVENTED) == ()


@pytest.mark.parametrize("state", ["XXP", "XXA", "XXV"])
def test_every_proposal_says_that_it_is_a_courtesy_and_no_rule(state: str) -> None:
    group = RegionalGroup.AFRICAN if state == "XXV" else RegionalGroup.ASIA_PACIFIC

    (courtesy,) = courtesies(state, group, INVENTED)

    assert "courtesy" in str(courtesy.proposal)
    assert "no rule asks for it" in str(courtesy.proposal)


def test_without_a_president_no_courtesy_is_invented() -> None:
    assert courtesies("XXA", RegionalGroup.ASIA_PACIFIC, bureau_on(TODAY, [])) == ()


def test_members_of_other_states_may_hold_the_advice() -> None:
    assert all(may_hold_advice(member, "XXA") for member in INVENTED.members)


def test_a_co_leader_from_another_group_is_proposed_until_one_leads() -> None:
    proposed = courtesies("XXA", RegionalGroup.ASIA_PACIFIC, INVENTED)

    assert not_yet_shown(proposed, [RegionalGroup.ASIA_PACIFIC]) == proposed
    assert not_yet_shown(proposed, [RegionalGroup.ASIA_PACIFIC, RegionalGroup.AFRICAN]) == ()
