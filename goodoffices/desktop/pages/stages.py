"""How the stages of a mission look; the word says it, the tone only repeats it."""

from __future__ import annotations

from goodoffices.records.mission import MissionStage

_UNDER_WAY = {MissionStage.ON_THE_GROUND, MissionStage.RETURNED, MissionStage.FOLLOW_UP}
_WAITING = {MissionStage.NOT_AT_THIS_TIME, MissionStage.PAUSED, MissionStage.CLOSED}


def stage_tone(stage: MissionStage) -> str:
    """Return the tone of a stage's pill."""
    if stage in _WAITING:
        return "info"
    return "ok" if stage is MissionStage.READY or stage in _UNDER_WAY else "accent"
