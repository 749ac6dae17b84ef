"""What every dialog shares: a head, its contents, its buttons; Escape leaves it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.widgets.notice import Notice
from goodoffices.desktop.widgets.rows import column, row
from goodoffices.desktop.widgets.texts import text


class Dialog(QDialog):
    """A dialog over a window, gone for good when it is closed."""

    def __init__(self, over: QWidget, head: str, *, width: int = 520) -> None:
        super().__init__(over)
        self.setWindowTitle("Good Offices")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(head)
        self.setMinimumWidth(Theme.current().px(width))
        self.contents: QVBoxLayout = column(gap=12)
        self.buttons = row(1, gap=8)
        self.notice = Notice()
        self.setLayout(
            column(text(head, "title"), self.contents, self.notice, self.buttons, margins=(24, 20, 24, 20), gap=14)
        )

    def offer(self, *buttons: Button) -> None:
        """Put the buttons at the end of the last line, the one that goes on last."""
        for button in buttons:
            self.buttons.addWidget(button)
