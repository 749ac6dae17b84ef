"""The kinds of record in words."""

from __future__ import annotations

from goodoffices.words import N_, _

_IN_WORDS = {
    "bureau_seat": N_("Bureau"),
    "commitment": N_("Commitment"),
    "consent_step": N_("Consent"),
    "consultation": N_("Consultation"),
    "decision": N_("Decision"),
    "interlocutor": N_("Interlocutor"),
    "mission": N_("Mission"),
    "note": N_("Note"),
    "objective": N_("Objective"),
    "pack_copy": N_("Pack"),
    "person": N_("Person"),
    "reminder": N_("Reminder"),
    "requirement": N_("Requirement"),
    "seat": N_("Seat of the team"),
    "signal": N_("Signal"),
    "situation": N_("Situation"),
    "state": N_("State"),
    "team": N_("Composition"),
    "understanding": N_("Understanding"),
}


def kind_in_words(kind: str) -> str:
    """Say a kind of record; one without a word of its own is said by its name."""
    return _(_IN_WORDS.get(kind, kind.replace("_", " ").capitalize()))
