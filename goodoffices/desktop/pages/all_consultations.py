"""The consultations of every mission."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from goodoffices.desktop.pages.consultations_tab import ConsultationsTab
from goodoffices.desktop.pages.page import Page
from goodoffices.desktop.session import Session
from goodoffices.desktop.widgets.rows import column
from goodoffices.office import ConsultationLine, Desk, consultations, people
from goodoffices.records.ids import PersonId
from goodoffices.records.item import Withheld
from goodoffices.records.person import Person

_Found = tuple[tuple[ConsultationLine | Withheld, ...], dict[PersonId, Person]]


class AllConsultationsPage(Page):
    """The same list as on a mission, over the whole vault."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = ConsultationsTab()
        self.setLayout(column(self.view))
        self._question = session.question(self)
        session.changed.connect(self.ask_again)

    def panes(self) -> list[QWidget]:
        """Return the list."""
        return [self.view.pane]

    def ask_again(self) -> None:
        """Ask for every consultation."""
        self._question.ask(_gather, lambda found: self.view.show_lines(*found))


def _gather(desk: Desk) -> _Found:
    roster = {PersonId(person.id): person for person in people(desk) if isinstance(person, Person)}
    return consultations(desk), roster
