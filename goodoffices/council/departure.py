"""What still bars departure: consent, conditions without answer, core understandings that are open, and what is to be written beforehand."""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.council.consent import Consent, conditions_to_clear_up, conditions_without_answer, what_consent_lacks
from goodoffices.council.understandings import still_open
from goodoffices.records.consent import Tier, Understanding
from goodoffices.records.mission import Mission
from goodoffices.words import N_, Phrase


def what_bars_departure(
    mission: Mission, consent: Consent, understandings: Iterable[Understanding]
) -> tuple[Phrase, ...]:
    """Say what still bars departure, each in a sentence; empty where nothing does."""
    bars = list(what_consent_lacks(consent))
    bars += [
        Phrase(N_("A condition of the State has no answer yet: {condition}"), {"condition": condition.text})
        for condition in conditions_without_answer(consent)
    ]
    bars += [
        Phrase(N_("A core understanding is open: {understanding}"), {"understanding": understanding.text})
        for understanding in still_open(understandings, Tier.CORE)
    ]
    if not mission.did_not_lead_to_agreement_if.strip():
        bars.append(Phrase(N_("It is not yet written down what would show that the talks did not lead to agreement.")))
    return tuple(bars)


def what_to_settle_if_time_allows(consent: Consent, understandings: Iterable[Understanding]) -> tuple[Phrase, ...]:
    """Say what is open and bars nothing: counter-offers, conditions not accepted, understandings beyond the core."""
    said = [
        Phrase(N_("The State may come back to its condition: {condition}"), {"condition": condition.text})
        for condition in conditions_to_clear_up(consent)
    ]
    said += [
        Phrase(N_("An understanding is open: {understanding}"), {"understanding": understanding.text})
        for understanding in still_open(understandings)
        if understanding.tier is not Tier.CORE
    ]
    return tuple(said)
