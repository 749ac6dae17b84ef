from __future__ import annotations

import itertools
from datetime import date

import pytest

from goodoffices.council.authority import (
    BASES,
    FACILITY,
    WORK_FORMATS,
    authority_in_words,
    bases_for,
    basis_cited,
    what_the_authority_lacks,
)
from goodoffices.council.consent import where_consent_stands
from goodoffices.council.mission_stages import WAY, must_stop, stages_that_may_follow, what_bars_a_stage
from goodoffices.records.consent import ConsentState, UnderstandingState
from goodoffices.records.mission import Authority, MissionStage
from goodoffices.reference.standing import Standing
from tests.council.items import consent_step, mission, understanding

NOTHING_YET = where_consent_stands([])
ACCEPTED = where_consent_stands([consent_step(ConsentState.ACCEPTED, date(2026, 5, 15))])
WITHDRAWN = where_consent_stands([consent_step(ConsentState.WITHDRAWN, date(2026, 5, 20))])


@pytest.mark.parametrize("to", [MissionStage.ACCEPTED, MissionStage.PLANNED])
def test_no_mission_leaves_invited_without_a_dated_acceptance(to: MissionStage) -> None:
    """A/HRC/43/37 ¶64."""
    bars = what_bars_a_stage(mission(MissionStage.INVITED), to, NOTHING_YET, [])

    assert [str(phrase) for phrase in bars] == ["There is no dated acceptance by the State concerned."]
    assert what_bars_a_stage(mission(MissionStage.INVITED), to, ACCEPTED, []) == ()


@pytest.mark.parametrize(
    ("before", "after"), [(MissionStage.ACCEPTED, MissionStage.PLANNED), (MissionStage.PLANNED, MissionStage.READY)]
)
def test_withdrawal_stops_planning_at_every_stage(before: MissionStage, after: MissionStage) -> None:
    bars = what_bars_a_stage(mission(before), after, WITHDRAWN, [])

    assert [str(phrase) for phrase in bars] == ["The State withdrew its consent on 20 May 2026; the mission stops."]


def test_departure_is_barred_by_an_open_core_understanding() -> None:
    ready = mission(MissionStage.READY)
    open_one = [understanding("VISA", UnderstandingState.REQUESTED)]

    assert len(what_bars_a_stage(ready, MissionStage.ON_THE_GROUND, ACCEPTED, open_one)) == 1
    assert what_bars_a_stage(ready, MissionStage.ON_THE_GROUND, ACCEPTED, []) == ()


def test_the_way_runs_from_first_call_to_closed() -> None:
    runs = [what_bars_a_stage(mission(before), after, ACCEPTED, []) for before, after in itertools.pairwise(WAY)]

    assert runs == [()] * (len(WAY) - 1)


def test_the_state_may_be_sounded_out_before_the_bureau_is_consulted() -> None:
    assert MissionStage.SOUNDED_OUT in stages_that_may_follow(MissionStage.FIRST_CALL)
    assert MissionStage.CONSULTED in stages_that_may_follow(MissionStage.SOUNDED_OUT)


def test_a_stage_cannot_be_skipped() -> None:
    bars = what_bars_a_stage(mission(MissionStage.FIRST_CALL), MissionStage.READY, ACCEPTED, [])

    assert [str(phrase) for phrase in bars] == ["“ready” does not follow “first call”."]


@pytest.mark.parametrize("stage", [stage for stage in MissionStage if stage is not MissionStage.CLOSED])
def test_from_every_stage_there_is_a_way_to_closed(stage: MissionStage) -> None:
    reached = {stage}
    for _count in MissionStage:
        reached |= {following for found in reached for following in stages_that_may_follow(found)}

    assert MissionStage.CLOSED in reached


def test_a_closed_mission_stays_closed() -> None:
    assert stages_that_may_follow(MissionStage.CLOSED) == ()


@pytest.mark.parametrize("stage", WAY[:7])
def test_before_departure_the_answer_may_be_not_at_this_time(stage: MissionStage) -> None:
    assert MissionStage.NOT_AT_THIS_TIME in stages_that_may_follow(stage)


@pytest.mark.parametrize("stage", [MissionStage.PLANNED, MissionStage.READY, MissionStage.ON_THE_GROUND])
def test_a_mission_must_stop_when_consent_is_withdrawn(stage: MissionStage) -> None:
    assert must_stop(mission(stage), WITHDRAWN) is not None
    assert must_stop(mission(stage), ACCEPTED) is None


@pytest.mark.parametrize("stage", [MissionStage.RETURNED, MissionStage.CLOSED])
def test_a_mission_that_returned_has_nothing_to_stop(stage: MissionStage) -> None:
    assert must_stop(mission(stage), WITHDRAWN) is None


def test_paragraph_72_is_a_recommendation_and_45_31_speaks_of_the_council() -> None:
    standing = {basis.cited: basis.standing for basis in BASES}

    assert standing["A/HRC/43/37 ¶72"] is Standing.RECOMMENDED
    assert standing["Council resolution 45/31 ¶7"] is Standing.IN_FORCE
    assert standing["General Assembly resolution 60/251 ¶5 (f)"] is Standing.IN_FORCE
    assert standing["A/HRC/43/37 ¶61, ¶70"] is Standing.PROPOSED


def test_a_basis_is_cited_once() -> None:
    assert len({basis.cited for basis in BASES}) == len(BASES)
    assert basis_cited(WORK_FORMATS.cited) is WORK_FORMATS


@pytest.mark.parametrize("authority", Authority)
def test_each_authority_has_its_words_and_texts_and_none_that_is_only_proposed(authority: Authority) -> None:
    assert str(authority_in_words(authority)).startswith("The mission rests on")
    assert bases_for(authority)
    assert all(basis.standing is not Standing.PROPOSED for basis in bases_for(authority))


def test_work_formats_carry_decisions_of_the_council_only() -> None:
    assert WORK_FORMATS in bases_for(Authority.COUNCIL_DECISION)
    assert WORK_FORMATS not in bases_for(Authority.PRESIDENT)


def test_a_mission_without_text_is_told() -> None:
    assert [str(phrase) for phrase in what_the_authority_lacks(mission(basis=()))] == [
        "No text is cited on which the mission rests."
    ]


def test_a_decision_of_the_council_is_cited_itself() -> None:
    general = mission(authority=Authority.COUNCIL_DECISION, basis=(WORK_FORMATS.cited,))
    exact = mission(authority=Authority.COUNCIL_DECISION, basis=(WORK_FORMATS.cited, "Council decision 62/1"))

    assert len(what_the_authority_lacks(general)) == 1
    assert what_the_authority_lacks(exact) == ()


def test_the_facility_is_never_taken_for_existing() -> None:
    assert [str(phrase) for phrase in what_the_authority_lacks(mission(basis=(FACILITY.cited,)))] == [
        "A/HRC/43/37 ¶61, ¶70 was proposed and does not exist."
    ]


def test_a_basis_is_said_with_its_status() -> None:
    assert str(FACILITY.said) == "A/HRC/43/37 ¶61, ¶70 (proposed): proposed in 2020, not established"
