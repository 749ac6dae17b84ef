"""The sections of a pack, one module per family, each pure: from what was cleared to blocks. Nothing here sets type or reads a store."""

from __future__ import annotations

from goodoffices.briefing.sections.consent import CONSENT, UNDERSTANDINGS
from goodoffices.briefing.sections.contacts import CONTACTS
from goodoffices.briefing.sections.decision import DECISION
from goodoffices.briefing.sections.follow_up import FOLLOW_UP
from goodoffices.briefing.sections.interlocutors import INTERLOCUTORS, NOT_TO_SAY
from goodoffices.briefing.sections.messages import MESSAGES
from goodoffices.briefing.sections.notes import NOTES
from goodoffices.briefing.sections.programme import PROGRAMME
from goodoffices.briefing.sections.protection import PROTECTION
from goodoffices.briefing.sections.purpose import PURPOSE
from goodoffices.briefing.sections.section import Section
from goodoffices.briefing.sections.situation import OUTLINE, RISK_FACTORS, SITUATION
from goodoffices.briefing.sections.surroundings import SURROUNDINGS
from goodoffices.briefing.sections.team import ADDRESS, TEAM

SECTIONS: tuple[Section, ...] = (
    PURPOSE,
    SITUATION,
    OUTLINE,
    RISK_FACTORS,
    DECISION,
    CONSENT,
    UNDERSTANDINGS,
    TEAM,
    ADDRESS,
    PROGRAMME,
    MESSAGES,
    INTERLOCUTORS,
    NOT_TO_SAY,
    PROTECTION,
    SURROUNDINGS,
    FOLLOW_UP,
    NOTES,
    CONTACTS,
)
"""In the order in which a pack holds them."""

__all__ = ["SECTIONS", "Section"]
