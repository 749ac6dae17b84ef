"""A/HRC/43/37 ¶64: a mission goes where the State concerned accepts it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.council.consent import (
    ACCEPTANCES,
    conditions_to_clear_up,
    conditions_without_answer,
    states_that_may_follow,
    what_bars_a_step,
    what_consent_lacks,
    where_consent_stands,
)
from goodoffices.council.departure import what_bars_departure, what_to_settle_if_time_allows
from goodoffices.records.consent import (
    Condition,
    ConditionAnswer,
    ConsentState,
    ConsentStep,
    Form,
    Tier,
    UnderstandingState,
)
from goodoffices.records.item import Lifecycle
from goodoffices.words import Phrase
from tests.council.items import consent_step, mission, understanding

SOUNDED = consent_step(ConsentState.SOUNDED_OUT, date(2026, 5, 6))
AGREED = consent_step(ConsentState.AGREED_IN_PRINCIPLE, date(2026, 5, 11))
INVITED = consent_step(ConsentState.INVITATION_RECEIVED, date(2026, 5, 15))
PRESS = Condition("no press before the end", ConditionAnswer.ACCEPTED)
HOSPITAL = Condition("no visit to the hospital")
NOTES = Condition("note-takers from one side only", ConditionAnswer.COUNTER_OFFER, "two, one from each side")
ACCEPTED = consent_step(
    ConsentState.ACCEPTED_WITH_UNDERSTANDINGS, date(2026, 5, 15), PRESS, HOSPITAL, NOTES, reference="NV 12/2026"
)
WITHDRAWN = consent_step(ConsentState.WITHDRAWN, date(2026, 5, 20))
TO_ACCEPTANCE = (SOUNDED, AGREED, INVITED, ACCEPTED)


def said(phrases: Iterable[Phrase]) -> list[str]:
    return [str(phrase) for phrase in phrases]


def test_before_the_first_step_there_is_no_consent() -> None:
    consent = where_consent_stands([])

    assert (consent.state, consent.is_accepted) == (None, False)
    assert said(what_consent_lacks(consent)) == ["There is no dated acceptance by the State concerned."]


def test_the_last_step_tells_where_consent_stands_with_its_reference() -> None:
    consent = where_consent_stands(TO_ACCEPTANCE)

    assert consent.state is ConsentState.ACCEPTED_WITH_UNDERSTANDINGS
    assert (consent.accepted_on, consent.form, consent.reference) == (
        date(2026, 5, 15),
        Form.NOTE_VERBALE,
        "NV 12/2026",
    )
    assert what_consent_lacks(consent) == ()


@pytest.mark.parametrize("steps", list(permutations(TO_ACCEPTANCE)))
def test_the_order_in_which_steps_are_stored_does_not_matter(steps: tuple[ConsentStep, ...]) -> None:
    assert where_consent_stands(steps).state is ConsentState.ACCEPTED_WITH_UNDERSTANDINGS


def test_consent_is_read_by_day() -> None:
    assert where_consent_stands(TO_ACCEPTANCE, on=date(2026, 5, 14)).state is ConsentState.AGREED_IN_PRINCIPLE
    assert where_consent_stands(TO_ACCEPTANCE, on=date(2026, 5, 15)).is_accepted


def test_a_step_put_aside_does_not_count() -> None:
    aside = consent_step(ConsentState.WITHDRAWN, date(2026, 5, 20), status=Lifecycle.TRASHED)

    assert where_consent_stands([*TO_ACCEPTANCE, aside]).is_accepted


def test_withdrawal_stops_the_mission() -> None:
    consent = where_consent_stands([*TO_ACCEPTANCE, WITHDRAWN])

    assert consent.is_withdrawn
    assert not consent.is_accepted
    assert said(what_consent_lacks(consent)) == ["The State withdrew its consent on 20 May 2026; the mission stops."]


def test_withdrawal_on_the_day_of_acceptance_prevails() -> None:
    same_day = consent_step(ConsentState.WITHDRAWN, ACCEPTED.on)

    assert where_consent_stands([same_day, *TO_ACCEPTANCE]).is_withdrawn


def test_after_a_withdrawal_the_talks_begin_anew() -> None:
    again = consent_step(ConsentState.ACCEPTED, date(2026, 5, 25))

    assert said(what_bars_a_step([*TO_ACCEPTANCE, WITHDRAWN], again)) == [
        "“accepted” does not follow “withdrawn”; record the talk or the invitation between them."
    ]


def test_acceptance_does_not_come_out_of_nothing() -> None:
    assert said(what_bars_a_step([], ACCEPTED)) == [
        "“accepted with understandings” does not follow “nothing yet”; record the talk or the invitation between them."
    ]


def test_a_step_of_an_earlier_day_is_refused() -> None:
    late = consent_step(ConsentState.ACCEPTED, date(2026, 5, 1))

    assert said(what_bars_a_step([SOUNDED], late)) == ["The last step is of 6 May 2026; this one is of an earlier day."]


def test_the_steps_of_state_a_follow_each_other() -> None:
    assert all(what_bars_a_step(TO_ACCEPTANCE[:count], TO_ACCEPTANCE[count]) == () for count in range(4))


def test_consent_that_was_never_given_cannot_be_withdrawn() -> None:
    assert ConsentState.WITHDRAWN not in states_that_may_follow(ConsentState.SOUNDED_OUT)
    assert ConsentState.WITHDRAWN not in states_that_may_follow(None)


def test_conditions_without_answer_are_told_from_those_to_clear_up() -> None:
    consent = where_consent_stands(TO_ACCEPTANCE)

    assert conditions_without_answer(consent) == (HOSPITAL,)
    assert conditions_to_clear_up(consent) == (NOTES,)


def test_conditions_stay_until_a_later_step_has_its_own() -> None:
    confirmed = consent_step(ConsentState.ACCEPTED, date(2026, 5, 18))

    assert where_consent_stands([*TO_ACCEPTANCE, confirmed]).conditions == (PRESS, HOSPITAL, NOTES)


def test_open_conditions_and_core_understandings_bar_departure() -> None:
    understandings = [
        understanding("MOVE", UnderstandingState.AGREED),
        understanding("EVAC", UnderstandingState.OPEN),
        understanding("SEC", UnderstandingState.WITH_RESERVATION),
        understanding("INTERP", UnderstandingState.OPEN, Tier.PROGRAMME),
    ]

    bars = what_bars_departure(mission(), where_consent_stands(TO_ACCEPTANCE), understandings)

    assert said(bars) == [
        "A condition of the State has no answer yet: no visit to the hospital",
        "A core understanding is open: understanding EVAC",
    ]


def test_what_bars_nothing_is_said_apart() -> None:
    understandings = [
        understanding("EVAC", UnderstandingState.OPEN),
        understanding("INTERP", UnderstandingState.REQUESTED, Tier.PROGRAMME),
    ]

    assert said(what_to_settle_if_time_allows(where_consent_stands(TO_ACCEPTANCE), understandings)) == [
        "The State may come back to its condition: note-takers from one side only",
        "An understanding is open: understanding INTERP",
    ]


def test_what_would_show_that_talks_did_not_lead_to_agreement_is_written_before_departure() -> None:
    """A/HRC/43/37 ¶73."""
    accepted = where_consent_stands([SOUNDED, consent_step(ConsentState.ACCEPTED, date(2026, 5, 15))])

    bars = what_bars_departure(mission(did_not_lead_to_agreement_if=" "), accepted, [])

    assert said(bars) == ["It is not yet written down what would show that the talks did not lead to agreement."]
    assert what_bars_departure(mission(), accepted, []) == ()


@st.composite
def ways(draw: st.DrawFn) -> list[ConsentStep]:
    steps: list[ConsentStep] = []
    state: ConsentState | None = None
    for count in range(draw(st.integers(0, 8))):
        state = draw(st.sampled_from(states_that_may_follow(state)))
        steps.append(consent_step(state, date(2026, 1, 1) + timedelta(days=count)))
    return steps


@given(ways())
def test_any_allowed_way_can_be_recorded_step_by_step(steps: list[ConsentStep]) -> None:
    assert all(what_bars_a_step(steps[:count], step) == () for count, step in enumerate(steps))


@given(ways())
def test_a_mission_may_be_planned_only_on_an_acceptance_that_is_the_last_step(steps: list[ConsentStep]) -> None:
    accepted = bool(steps) and steps[-1].state in ACCEPTANCES

    assert (what_consent_lacks(where_consent_stands(steps)) == ()) is accepted


@given(ways().filter(bool))
def test_talks_come_before_any_acceptance(steps: list[ConsentStep]) -> None:
    assert steps[0].state in {ConsentState.SOUNDED_OUT, ConsentState.INVITATION_RECEIVED}
