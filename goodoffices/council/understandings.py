"""Understandings with the State concerned, in three tiers: core for any mission, if the programme needs it, for mandate holders.

The twelve guarantees of the terms of reference are those of fact-finders; a good offices mission seeks understandings, it makes no demands.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from goodoffices.council.basis import Basis
from goodoffices.records.consent import Tier, Understanding, UnderstandingState
from goodoffices.records.interlocutor import Interlocutor, Setting
from goodoffices.records.item import Lifecycle
from goodoffices.records.person import Category, Person
from goodoffices.reference.guarantees import Guarantee, GuaranteeTier, guarantees
from goodoffices.reference.standing import Standing
from goodoffices.words import N_, Phrase

BASIS = Basis(
    "Terms of reference for country visits",
    "1998, 2016",
    Standing.PRACTICE,
    N_("written for mandate holders; applied to a good offices mission in tiers"),
)

_OPEN = frozenset({UnderstandingState.REQUESTED, UnderstandingState.OPEN})


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeNeeds:
    """What a programme and a team need beyond the core."""

    confidential_meetings: bool = False
    places_of_detention: bool = False
    interpreters: bool = False
    press_conference: bool = False
    mandate_holders: bool = False

    @property
    def codes(self) -> frozenset[str]:
        """The codes of the second tier that the programme needs."""
        asked = {
            "INQ-CSO": self.confidential_meetings,
            "INQ-DET": self.places_of_detention,
            "INTERP": self.interpreters,
            "PRESS": self.press_conference,
        }
        return frozenset(code for code, needed in asked.items() if needed)


def needs_seen_in(interlocutors: Iterable[Interlocutor], members: Iterable[Person]) -> ProgrammeNeeds:
    """Return the needs that a programme and a team show by themselves; interpreters, detention and press are said by a person."""
    return ProgrammeNeeds(
        confidential_meetings=any(interlocutor.setting is Setting.CONFIDENTIAL for interlocutor in interlocutors),
        mandate_holders=any(person.category is Category.MANDATE_HOLDER for person in members),
    )


def understandings_to_seek(needs: ProgrammeNeeds) -> tuple[Guarantee, ...]:
    """Return the understandings of the shipped list that fit the programme: the core, and of the other tiers what it needs."""

    def fits(guarantee: Guarantee) -> bool:
        if guarantee.tier is GuaranteeTier.PROGRAMME:
            return guarantee.code in needs.codes
        return guarantee.tier is GuaranteeTier.CORE or needs.mandate_holders

    return tuple(guarantee for guarantee in guarantees() if fits(guarantee))


def not_yet_sought(needs: ProgrammeNeeds, understandings: Iterable[Understanding]) -> tuple[Guarantee, ...]:
    """Return the understandings that fit the programme and that the mission has not raised."""
    raised = {understanding.code for understanding in _active(understandings)}
    return tuple(guarantee for guarantee in understandings_to_seek(needs) if guarantee.code not in raised)


def still_open(understandings: Iterable[Understanding], tier: Tier | None = None) -> tuple[Understanding, ...]:
    """Return the understandings that the State has not agreed, of one tier or of all."""
    return tuple(found for found in _active(understandings) if found.state in _OPEN and tier in {None, found.tier})


def how_understandings_stand(understandings: Iterable[Understanding]) -> Phrase:
    """Say how many understandings are agreed, agreed with reservation, and open."""
    active = _active(understandings)
    states = [understanding.state for understanding in active]
    counted = {
        "all": len(states),
        "agreed": states.count(UnderstandingState.AGREED),
        "reserved": states.count(UnderstandingState.WITH_RESERVATION),
        "open": len(still_open(active)),
    }
    if not active:
        return Phrase(N_("No understanding has been raised yet."))
    if counted["reserved"]:
        return Phrase(N_("Understandings: {agreed} of {all} agreed, {reserved} with reservation, {open} open"), counted)
    return Phrase(N_("Understandings: {agreed} of {all} agreed, {open} open"), counted)


def _active(understandings: Iterable[Understanding]) -> tuple[Understanding, ...]:
    return tuple(understanding for understanding in understandings if understanding.status is Lifecycle.ACTIVE)
