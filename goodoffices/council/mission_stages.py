"""The way of a mission from first call to closed, the steps that may follow, and what bars one."""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.council.consent import Consent, what_consent_lacks
from goodoffices.council.departure import what_bars_departure
from goodoffices.records.consent import Understanding
from goodoffices.records.mission import Mission, MissionStage
from goodoffices.words import N_, Phrase

WAY: tuple[MissionStage, ...] = (
    MissionStage.FIRST_CALL,
    MissionStage.CONSULTED,
    MissionStage.SOUNDED_OUT,
    MissionStage.INVITED,
    MissionStage.ACCEPTED,
    MissionStage.PLANNED,
    MissionStage.READY,
    MissionStage.ON_THE_GROUND,
    MissionStage.RETURNED,
    MissionStage.FOLLOW_UP,
    MissionStage.CLOSED,
)
"""The way as it usually runs; the State may be sounded out before the Bureau is consulted."""

_BEFORE_DEPARTURE = frozenset(WAY[: WAY.index(MissionStage.ON_THE_GROUND)])
_NEED_ACCEPTANCE = frozenset({MissionStage.ACCEPTED, MissionStage.PLANNED, MissionStage.READY})
_ASIDE = frozenset({MissionStage.PAUSED, MissionStage.NOT_AT_THIS_TIME})

_MAY_FOLLOW: dict[MissionStage, frozenset[MissionStage]] = {
    MissionStage.FIRST_CALL: _ASIDE | {MissionStage.CONSULTED, MissionStage.SOUNDED_OUT},
    MissionStage.CONSULTED: _ASIDE | {MissionStage.SOUNDED_OUT, MissionStage.INVITED},
    MissionStage.SOUNDED_OUT: _ASIDE | {MissionStage.CONSULTED, MissionStage.INVITED},
    MissionStage.INVITED: _ASIDE | {MissionStage.ACCEPTED, MissionStage.PLANNED},
    MissionStage.ACCEPTED: _ASIDE | {MissionStage.PLANNED},
    MissionStage.PLANNED: _ASIDE | {MissionStage.READY},
    MissionStage.READY: _ASIDE | {MissionStage.PLANNED, MissionStage.ON_THE_GROUND},
    MissionStage.ON_THE_GROUND: frozenset({MissionStage.RETURNED, MissionStage.PAUSED}),
    MissionStage.RETURNED: frozenset({MissionStage.FOLLOW_UP}),
    MissionStage.FOLLOW_UP: frozenset({MissionStage.CLOSED}),
    MissionStage.CLOSED: frozenset(),
    MissionStage.NOT_AT_THIS_TIME: frozenset(
        {
            MissionStage.CONSULTED,
            MissionStage.SOUNDED_OUT,
            MissionStage.INVITED,
            MissionStage.CLOSED,
        }
    ),
    MissionStage.PAUSED: _BEFORE_DEPARTURE
    | {MissionStage.RETURNED, MissionStage.NOT_AT_THIS_TIME, MissionStage.CLOSED},
}


def stages_that_may_follow(stage: MissionStage) -> tuple[MissionStage, ...]:
    """Return the stages that may follow, in the order of the way; a mission that waits takes the way up again where it fits."""
    return tuple(found for found in MissionStage if found in _MAY_FOLLOW[stage])


def what_bars_a_stage(
    mission: Mission, to: MissionStage, consent: Consent, understandings: Iterable[Understanding]
) -> tuple[Phrase, ...]:
    """Say why a mission cannot go to a stage; empty where it can."""
    if to not in _MAY_FOLLOW[mission.stage]:
        said = {"after": Phrase(to), "before": Phrase(mission.stage)}
        return (Phrase(N_("“{after}” does not follow “{before}”."), said),)
    if to is MissionStage.ON_THE_GROUND:
        return what_bars_departure(mission, consent, understandings)
    if to in _NEED_ACCEPTANCE:
        return what_consent_lacks(consent)
    return ()


def must_stop(mission: Mission, consent: Consent) -> Phrase | None:
    """Return why a mission must be paused: the State withdrew its consent before it returned. None where it may go on."""
    runs = mission.stage in _BEFORE_DEPARTURE | {MissionStage.ON_THE_GROUND}
    return what_consent_lacks(consent)[0] if runs and consent.is_withdrawn else None
