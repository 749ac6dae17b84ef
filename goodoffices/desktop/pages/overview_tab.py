"""The overview of a mission: its way, consent and what still bars departure, understandings, team, next talk, what is next."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from goodoffices.desktop.pages import overview_cards as cards
from goodoffices.desktop.pages.mission_view import MissionView
from goodoffices.desktop.widgets.card import Card
from goodoffices.desktop.widgets.columns import Columns
from goodoffices.desktop.widgets.list_pane import withheld_in_words
from goodoffices.desktop.widgets.rows import column, empty, scrolled
from goodoffices.desktop.widgets.way import Way
from goodoffices.words import _

TEAM_TAB, CONSULTATIONS_TAB = 1, 2


class OverviewTab(QFrame):
    """Cards that say where the mission stands; nothing of a sealed note is among them."""

    tab_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._view: MissionView | None = None
        self._way = Way()
        self._columns = Columns()
        way_card = Card(_("From first call to closed")).add(self._way)
        self.setLayout(column(scrolled(column(way_card, self._columns, 1, margins=(22, 14, 22, 22), gap=14))))

    def show_view(self, view: MissionView) -> None:
        """Show a mission anew."""
        if view == self._view:
            return
        self._view = view
        self._way.show_stage(view.file.mission.stage)
        empty(self._columns.first)
        empty(self._columns.second)
        for card in (cards.departure(view), cards.consent(view), cards.understandings(view)):
            self._columns.first.addWidget(card)
        for beside in self._second_column(view):
            self._columns.second.addWidget(beside)
        self._columns.first.addStretch(1)
        self._columns.second.addStretch(1)

    def _second_column(self, view: MissionView) -> list[QWidget]:
        found: list[QWidget] = [
            cards.next_talk(view, lambda: self.tab_asked.emit(CONSULTATIONS_TAB)),
            cards.team(view, lambda: self.tab_asked.emit(TEAM_TAB)),
            cards.what_is_next(view),
        ]
        if view.file.withheld:
            found.append(cards.withheld(withheld_in_words(view.file.withheld)))
        return found
