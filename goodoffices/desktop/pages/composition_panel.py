"""A composition that is not the team: a quiet bar that says so and what can be done, its seats and its rules."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from goodoffices.desktop.pages import team_cards
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.widgets.columns import Columns
from goodoffices.desktop.widgets.rows import column, empty, holding, row
from goodoffices.desktop.widgets.texts import set_tone, text
from goodoffices.office import TeamView
from goodoffices.records.mission_file import MissionFile
from goodoffices.words import _


class CompositionPanel(QFrame):
    """Hidden while there is no such composition."""

    def __init__(self, *buttons: Button) -> None:
        super().__init__()
        self._standing = text("", "strong", wraps=True)
        self._differs = text("", "secondary", wraps=True)
        words: QWidget = holding(column(self._standing, self._differs, gap=2))
        line = row(margins=(14, 8, 10, 8), gap=10)
        line.addWidget(words, 1)
        for button in buttons:
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        bar = holding(line, "notice")
        set_tone(bar, "info")
        self._columns = Columns(wide=4, narrow=3)
        self.setLayout(column(bar, self._columns, gap=12))
        self.hide()

    def show_composition(self, words: str, shown: TeamView, team: TeamView, file: MissionFile) -> None:
        """Show a composition, in what it differs from the team, its seats and its rules."""
        self._standing.setText(words)
        self._differs.setText(team_cards.differences(shown, team))
        self._differs.setVisible(bool(self._differs.text()))
        show_in(self._columns, shown, file, seats=_("Seats as proposed"), rules=_("Rules for this proposal"))
        self.setAccessibleName(words)
        self.show()


def show_in(columns: Columns, view: TeamView, file: MissionFile, *, seats: str, rules: str) -> None:
    """Show seats and rules beside each other, under these heads."""
    for side, card in (
        (columns.first, team_cards.seats(view, file, seats)),
        (columns.second, team_cards.rules(view, rules)),
    ):
        empty(side)
        side.addWidget(card)
        side.addStretch(1)
