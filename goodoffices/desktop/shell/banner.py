"""The banner of a demonstration: everything is invented, and which day it takes for today."""

from __future__ import annotations

from datetime import date

from PySide6.QtWidgets import QFrame

from goodoffices.desktop import said
from goodoffices.desktop.session import Session
from goodoffices.desktop.widgets.marks import Mark
from goodoffices.desktop.widgets.rows import row
from goodoffices.desktop.widgets.texts import text
from goodoffices.office import Desk
from goodoffices.words import _


class DemonstrationBanner(QFrame):
    """Seen only in a demonstration."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("part", "banner")
        self._words = text()
        self.setLayout(row(Mark("info", "warn", size=16), self._words, 1, margins=(20, 6, 16, 6)))
        self.hide()
        session.ask(_day_of_demonstration, owner=self, then=self._show)

    def _show(self, day: date | None) -> None:
        if day:
            self._words.setText(
                said.joined((_("Demonstration: everything is invented"), _("as at {day}", day=said.day(day))))
            )
        self.setVisible(day is not None)


def _day_of_demonstration(desk: Desk) -> date | None:
    presidency = desk.presidency
    return presidency.as_at if presidency and presidency.invented else None
