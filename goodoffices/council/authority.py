"""On whose authority a mission rests, and which texts can carry it.

A decision of the Council, an invitation of the State concerned, the President's own good offices: each mission records one of the three.
"""

from __future__ import annotations

from goodoffices.council.basis import EXPERTS, Basis, experts
from goodoffices.records.mission import Authority, Mission
from goodoffices.reference.standing import Standing
from goodoffices.words import N_, Phrase

PREVENTION = Basis(
    "General Assembly resolution 60/251",
    "¶5 (f)",
    Standing.IN_FORCE,
    N_("the Council contributes to prevention through dialogue and cooperation and responds promptly to emergencies"),
)
REGIONAL_COOPERATION = Basis(
    "General Assembly resolution 60/251",
    "¶5 (h)",
    Standing.IN_FORCE,
    N_("the Council works with regional organizations"),
)
SPECIAL_SESSIONS = Basis(
    "General Assembly resolution 60/251",
    "¶10",
    Standing.IN_FORCE,
    N_("a member requests, one third of the membership supports"),
)
BRIEFING_BY_THE_HIGH_COMMISSIONER = Basis(
    "Council resolution 45/31", "¶6", Standing.IN_FORCE, N_("speaks of the High Commissioner")
)
WORK_FORMATS = Basis("Council resolution 45/31", "¶7", Standing.IN_FORCE, N_("gives work formats to the Council"))
BUREAU = Basis(
    "Council resolution 5/1",
    "annex ¶114",
    Standing.IN_FORCE,
    N_("the Bureau deals with procedural and organizational matters and reports on its meetings in good time"),
)
OTHER_WORK_FORMATS = Basis(
    "Council resolution 5/1",
    "annex ¶115",
    Standing.IN_FORCE,
    N_("other work formats are decided by the Council case by case"),
)
EARLY_ACTION = experts(
    "¶64", N_("a mission goes where the State concerned accepts it; its composition is decided case by case")
)
COURSE_OF_ACTION = experts("¶72", N_("the President determines the course of action in consultation with the Bureau"))
FACILITY = Basis(EXPERTS, "¶61, ¶70", Standing.PROPOSED, N_("proposed in 2020, not established"))
VOLUNTARY_PLATFORM = Basis(EXPERTS, "¶60", Standing.PROPOSED, N_("a standing platform was proposed, not established"))

BASES: tuple[Basis, ...] = (
    PREVENTION,
    REGIONAL_COOPERATION,
    SPECIAL_SESSIONS,
    BRIEFING_BY_THE_HIGH_COMMISSIONER,
    WORK_FORMATS,
    BUREAU,
    OTHER_WORK_FORMATS,
    EARLY_ACTION,
    COURSE_OF_ACTION,
    FACILITY,
    VOLUNTARY_PLATFORM,
)
"""Every text that a page may cite, each with its status."""

_CARRIED_BY: dict[Authority, tuple[Basis, ...]] = {
    Authority.COUNCIL_DECISION: (WORK_FORMATS, OTHER_WORK_FORMATS, PREVENTION),
    Authority.INVITATION: (PREVENTION, EARLY_ACTION),
    Authority.PRESIDENT: (COURSE_OF_ACTION, EARLY_ACTION, PREVENTION),
}

_WORDS: dict[Authority, str] = {
    Authority.COUNCIL_DECISION: N_("The mission rests on a decision of the Council."),
    Authority.INVITATION: N_("The mission rests on the invitation of the State concerned."),
    Authority.PRESIDENT: N_("The mission rests on the President's own good offices, after consulting the Bureau."),
}


def bases_for(authority: Authority) -> tuple[Basis, ...]:
    """Return the texts that fit a mission on this authority, the closest first."""
    return _CARRIED_BY[authority]


def authority_in_words(authority: Authority) -> Phrase:
    """Say on whose authority a mission rests."""
    return Phrase(_WORDS[authority])


def basis_cited(reference: str) -> Basis | None:
    """Return the known text for a citation as a mission holds it, None for another, such as a decision of the Council."""
    return next((basis for basis in BASES if basis.cited == reference), None)


def what_the_authority_lacks(mission: Mission) -> tuple[Phrase, ...]:
    """Say what the mission's bases do not carry: no text at all, a decision not cited, something proposed taken for existing."""
    lacks = [] if mission.basis else [Phrase(N_("No text is cited on which the mission rests."))]
    known = [basis_cited(reference) for reference in mission.basis]
    if mission.authority is Authority.COUNCIL_DECISION and mission.basis and None not in known:
        lacks.append(Phrase(N_("The decision of the Council is not cited; the texts cited do not take it.")))
    lacks += [
        Phrase(N_("{basis} was proposed and does not exist."), {"basis": basis.cited})
        for basis in known
        if basis is not None and basis.standing is Standing.PROPOSED
    ]
    return tuple(lacks)
