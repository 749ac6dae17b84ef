"""The kinds of record in words."""

from __future__ import annotations

from goodoffices.words import N_, _

_IN_WORDS = {
    "analysis": N_("Analysis received"),
    "bureau_seat": N_("Seat of the Bureau"),
    "commitment": N_("Commitment"),
    "consent_step": N_("Consent"),
    "consultation": N_("Consultation"),
    "decision": N_("Decision"),
    "interlocutor": N_("Interlocutor"),
    "mediation": N_("Mediation"),
    "milestone": N_("Milestone"),
    "mission": N_("Mission"),
    "note": N_("Note"),
    "objective": N_("Objective"),
    "organization": N_("Organization"),
    "pack_copy": N_("Pack"),
    "pattern": N_("Pattern"),
    "period_count": N_("Count for a period"),
    "person": N_("Person"),
    "presidency": N_("Presidency"),
    "programme_meeting": N_("Programme"),
    "protection": N_("Protection"),
    "reminder": N_("Reminder"),
    "requirement": N_("Requirement"),
    "risk": N_("Risk"),
    "risk_factor": N_("Risk factor"),
    "seat": N_("Seat of the team"),
    "signal": N_("Signal"),
    "situation": N_("Situation"),
    "source": N_("Source"),
    "state": N_("State"),
    "team": N_("Composition"),
    "understanding": N_("Understanding"),
}


def kind_in_words(kind: str) -> str:
    """Say a kind of record."""
    return _(_IN_WORDS[kind])
