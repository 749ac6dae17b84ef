"""The notes of the whole vault."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from goodoffices.desktop.drafts import Drafts
from goodoffices.desktop.pages.notes_pane import NotesPane
from goodoffices.desktop.pages.page import Page
from goodoffices.desktop.session import Session
from goodoffices.desktop.widgets.rows import column
from goodoffices.records.ids import RecordId


class AllNotesPage(Page):
    """The same list and editor as on a mission, over the whole vault."""

    def __init__(self, session: Session, drafts: Drafts) -> None:
        super().__init__()
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.view = NotesPane(session, drafts)
        self.setLayout(column(self.view))

    def panes(self) -> list[QWidget]:
        """Return the list and the editor."""
        return [self.view.pane, self.view.editor]

    def ask_again(self) -> None:
        """Ask for every note."""
        self.view.ask_again()

    def show_record(self, kind: str, record: RecordId, belongs_to: RecordId | None) -> None:  # noqa: ARG002 - every record here is a note
        """Show one note."""
        self.view.want(record)
