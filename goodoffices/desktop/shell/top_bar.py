"""The top bar: search, undo, redo."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QSizePolicy

from goodoffices.desktop.session import Session
from goodoffices.desktop.shell.search import SearchField
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.theme.tokens import Size
from goodoffices.desktop.widgets.buttons import IconButton
from goodoffices.desktop.widgets.rows import row
from goodoffices.desktop.widgets.texts import text
from goodoffices.office import Desk, what_redo_brings_back, what_undo_takes_back
from goodoffices.words import Phrase, _


class TopBar(QFrame):
    """Search at its beginning, undo and redo at its end."""

    undo_asked = Signal()
    redo_asked = Signal()

    def __init__(self, session: Session, over: QFrame) -> None:
        super().__init__()
        self.setProperty("part", "top-bar")
        self.setFixedHeight(Theme.current().px(Size.TOP_BAR))
        self.search = SearchField(session, over)
        self.search.setFixedWidth(Theme.current().px(380))
        key = text("Ctrl K", "key-cap")
        key.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.undo = IconButton("undo-2", _("Undo"), self.undo_asked.emit, shortcut="Ctrl+Z")
        self.redo = IconButton("redo-2", _("Redo"), self.redo_asked.emit, shortcut="Ctrl+Shift+Z")
        self.setLayout(row(self.search, key, 1, self.undo, self.redo, margins=(20, 0, 16, 0), gap=10))
        self._question = session.question(self)
        session.changed.connect(self.ask_again)
        self.ask_again()

    def ask_again(self) -> None:
        """Ask what undo and redo would do now."""
        self._question.ask(_what_could_be_done, self._name_buttons)

    def _name_buttons(self, found: tuple[Phrase | None, Phrase | None]) -> None:
        undoes, redoes = found
        self.undo.setEnabled(undoes is not None)
        self.redo.setEnabled(redoes is not None)
        self.undo.rename(_("Undo: {what}", what=undoes) if undoes else _("Nothing to undo"), "Ctrl+Z")
        self.redo.rename(_("Redo: {what}", what=redoes) if redoes else _("Nothing to redo"), "Ctrl+Shift+Z")


def _what_could_be_done(desk: Desk) -> tuple[Phrase | None, Phrase | None]:
    return what_undo_takes_back(desk), what_redo_brings_back(desk)
