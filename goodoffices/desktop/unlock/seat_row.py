"""One seat of a new vault: its label, its role, and what the role holds."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.chooser import Chooser
from goodoffices.desktop.widgets.rows import column, row
from goodoffices.desktop.widgets.texts import text
from goodoffices.words import N_, _

ROLE_HOLDS: dict[str, tuple[str, ...]] = {
    N_("President"): ("bureau", "mission", "sources", "protection"),
    N_("Bureau member"): ("bureau", "mission"),
    N_("Secretariat lead"): ("mission", "sources", "protection"),
    N_("Secretariat"): ("mission", "sources"),
    N_("Observer"): ("mission",),
}
"""What each role is offered; the owner can grant otherwise later."""


class SeatRow(QWidget):
    """The line of one seat."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.label = QLineEdit(_("Seat {number}", number=number))
        self.label.setAccessibleName(_("Label of seat {number}", number=number))
        self.label.setMaximumWidth(Theme.current().px(160))
        self.role = Chooser(_("Role of seat {number}", number=number), ((_(role), role) for role in ROLE_HOLDS))
        if number > 1:
            self.role.choose("Secretariat" if number > 2 else "Bureau member")
        self._said = text("", "secondary", wraps=True)
        self.role.currentIndexChanged.connect(self._say)
        self.setLayout(column(row(self.label, self.role), self._said, gap=3))
        self._say()

    @property
    def holds(self) -> tuple[str, ...]:
        """Return the compartments that this seat is to hold."""
        return ROLE_HOLDS[self.role.chosen]

    def _say(self) -> None:
        self._said.setText(_("Opens: {compartments}", compartments=", ".join(self.holds)))
