from __future__ import annotations

from goodoffices.council.understandings import (
    ProgrammeNeeds,
    how_understandings_stand,
    needs_seen_in,
    not_yet_sought,
    still_open,
    understandings_to_seek,
)
from goodoffices.records.consent import Tier, UnderstandingState
from goodoffices.records.interlocutor import Interlocutor, Setting, Sphere
from goodoffices.records.item import Attribution, Level, Lifecycle
from goodoffices.records.person import Category, Person
from goodoffices.reference.guarantees import GuaranteeTier
from tests.council.items import MISSION, record_id, understanding

EVERYTHING = ProgrammeNeeds(
    confidential_meetings=True, places_of_detention=True, interpreters=True, press_conference=True, mandate_holders=True
)


def test_any_mission_seeks_the_core_and_nothing_else() -> None:
    sought = understandings_to_seek(ProgrammeNeeds())

    assert {guarantee.tier for guarantee in sought} == {GuaranteeTier.CORE}
    assert {"PRIV", "VISA", "PAPERS", "EVAC", "NOREP", "NOVETO"} < {guarantee.code for guarantee in sought}


def test_a_programme_seeks_what_it_needs() -> None:
    beyond = {
        guarantee.code
        for guarantee in understandings_to_seek(ProgrammeNeeds(confidential_meetings=True, interpreters=True))
        if guarantee.tier is not GuaranteeTier.CORE
    }

    assert beyond == {"INQ-CSO", "INTERP"}


def test_the_third_tier_is_for_mandate_holders_only() -> None:
    third = {
        guarantee.code
        for guarantee in understandings_to_seek(ProgrammeNeeds(mandate_holders=True))
        if guarantee.tier is GuaranteeTier.MANDATE_HOLDERS
    }

    assert third == {"INQ-AUTH", "DOCS"}


def test_a_programme_that_needs_everything_seeks_all_seventeen() -> None:
    assert len(understandings_to_seek(EVERYTHING)) == 17


def test_confidential_meetings_and_mandate_holders_are_seen_in_programme_and_team() -> None:
    heard = Interlocutor(
        id=record_id(1),
        compartment=MISSION,
        level=Level.CONFIDENTIAL,
        attribution=Attribution.OFFICE_ONLY,
        number=1,
        category="Civil society organizations",
        office="civil society",
        sphere=Sphere.NON_STATE,
        setting=Setting.CONFIDENTIAL,
    )
    member = Person(
        id=record_id(2),
        compartment=MISSION,
        level=Level.CONFIDENTIAL,
        attribution=Attribution.NAMED,
        family_name="Amber",
        given_name="Robin",
        category=Category.MANDATE_HOLDER,
    )

    assert needs_seen_in([heard], [member]) == ProgrammeNeeds(confidential_meetings=True, mandate_holders=True)
    assert needs_seen_in([], []) == ProgrammeNeeds()


def test_what_was_not_raised_yet_is_told() -> None:
    raised = [
        understanding(guarantee.code, UnderstandingState.REQUESTED)
        for guarantee in understandings_to_seek(ProgrammeNeeds())
    ]

    assert [guarantee.code for guarantee in not_yet_sought(ProgrammeNeeds(), raised[1:])] == [raised[0].code]
    assert not_yet_sought(ProgrammeNeeds(), raised) == ()


def test_ten_of_twelve_are_said_in_words() -> None:
    agreed = [understanding(f"A{count}", UnderstandingState.AGREED) for count in range(10)]
    open_ones = [understanding("B1", UnderstandingState.OPEN), understanding("B2", UnderstandingState.REQUESTED)]

    assert str(how_understandings_stand([*agreed, *open_ones])) == "Understandings: 10 of 12 agreed, 2 open"


def test_a_reservation_is_said() -> None:
    stand = how_understandings_stand([understanding("A", UnderstandingState.WITH_RESERVATION)])

    assert str(stand) == "Understandings: 0 of 1 agreed, 1 with reservation, 0 open"


def test_nothing_raised_is_said() -> None:
    assert str(how_understandings_stand([])) == "No understanding has been raised yet."


def test_open_ones_are_found_by_tier_and_those_put_aside_left_out() -> None:
    core = understanding("EVAC", UnderstandingState.OPEN)
    second = understanding("INTERP", UnderstandingState.OPEN, Tier.PROGRAMME)
    aside = understanding("MOVE", UnderstandingState.OPEN, status=Lifecycle.TRASHED)

    assert still_open([core, second, aside]) == (core, second)
    assert still_open([core, second, aside], Tier.CORE) == (core,)
