"""What every page can do for the shell."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from goodoffices.records.ids import RecordId


class Page(QWidget):
    """A page of the shell."""

    place_shown = Signal(str, str)

    def panes(self) -> list[QWidget]:
        """Return the panes between which F6 moves the focus."""
        return [self]

    def ask_again(self) -> None:
        """Ask for what the page shows, because it is shown again or something changed."""

    def show_record(self, kind: str, record: RecordId, belongs_to: RecordId | None) -> None:
        """Show one record that lives on this page."""
