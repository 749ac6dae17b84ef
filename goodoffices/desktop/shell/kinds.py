"""How kinds of records are named and drawn in lists."""

from __future__ import annotations

from goodoffices.words import N_, _

_KINDS: dict[str, tuple[str, str]] = {
    "mission": (N_("Mission"), "compass"),
    "person": (N_("Person"), "user"),
    "note": (N_("Note"), "notebook-pen"),
    "consultation": (N_("Consultation"), "calendar-days"),
    "programme_meeting": (N_("Meeting of the programme"), "calendar-days"),
    "pack_copy": (N_("Copy of a pack"), "file-output"),
    "situation": (N_("Situation"), "globe"),
    "analysis": (N_("Analysis received"), "file-text"),
    "signal": (N_("Entry of the annex"), "file-text"),
    "source": (N_("Source"), "shield-alert"),
    "protection": (N_("Protection"), "shield-alert"),
    "pattern": (N_("Pattern"), "file-text"),
    "decision": (N_("Decision"), "flag"),
    "consent_step": (N_("Step of consent"), "handshake"),
    "understanding": (N_("Understanding"), "handshake"),
    "interlocutor": (N_("Interlocutor"), "users"),
    "objective": (N_("Objective"), "flag"),
    "reminder": (N_("Reminder"), "bell-ring"),
    "commitment": (N_("Commitment"), "check"),
    "seat": (N_("Seat of the team"), "users"),
    "requirement": (N_("Requirement"), "list-filter"),
    "team": (N_("Composition"), "users"),
    "risk": (N_("What could go wrong"), "triangle-alert"),
    "risk_factor": (N_("Risk factor"), "triangle-alert"),
    "period_count": (N_("Count beside its baseline"), "file-text"),
    "milestone": (N_("Dated event"), "calendar-days"),
    "mediation": (N_("Other good offices"), "handshake"),
    "bureau_seat": (N_("Office of the Bureau"), "user"),
    "presidency": (N_("Presidency"), "flag"),
    "state": (N_("State"), "globe"),
    "organization": (N_("Organization"), "globe"),
}


def name_of_kind(kind: str) -> str:
    """Name a kind of record."""
    return _(_KINDS[kind][0])


def icon_of_kind(kind: str) -> str:
    """Return the icon of a kind of record."""
    return _KINDS[kind][1]
