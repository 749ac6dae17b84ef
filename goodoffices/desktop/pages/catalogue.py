"""The pages of the rail, in their order; those of later issues have their place here."""

from __future__ import annotations

from enum import StrEnum

from goodoffices.desktop.drafts import Drafts
from goodoffices.desktop.pages.all_consultations import AllConsultationsPage
from goodoffices.desktop.pages.all_notes import AllNotesPage
from goodoffices.desktop.pages.copies import CopiesPage
from goodoffices.desktop.pages.missions import MissionsPage
from goodoffices.desktop.pages.page import Page
from goodoffices.desktop.pages.people import PeoplePage
from goodoffices.desktop.session import Session
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.words import N_

__all__ = ["ENTRIES", "Page", "PageName", "make_page"]


class PageName(StrEnum):
    """The pages of the rail."""

    MISSIONS = "missions"
    PEOPLE = "people"
    CONSULTATIONS = "consultations"
    NOTES = "notes"
    PACKS = "packs"


ENTRIES: dict[PageName, tuple[str, str]] = {
    PageName.MISSIONS: (N_("Missions"), "compass"),
    PageName.PEOPLE: (N_("People"), "users"),
    PageName.CONSULTATIONS: (N_("Consultations"), "calendar-days"),
    PageName.NOTES: (N_("Notes"), "notebook-pen"),
    PageName.PACKS: (N_("Briefing packs"), "file-output"),
}


def make_page(name: PageName, session: Session, drafts: Drafts, surroundings: Surroundings) -> Page:
    """Make a page of the rail."""
    match name:
        case PageName.MISSIONS:
            return MissionsPage(session, drafts, surroundings)
        case PageName.PEOPLE:
            return PeoplePage(session)
        case PageName.CONSULTATIONS:
            return AllConsultationsPage(session)
        case PageName.NOTES:
            return AllNotesPage(session, drafts)
        case PageName.PACKS:
            return CopiesPage(session)
