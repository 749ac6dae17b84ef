"""The plain ground with one card in the middle, on which everything before an open vault stands."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.marks import Mark
from goodoffices.desktop.widgets.rows import column, holding, row, scrolled
from goodoffices.desktop.widgets.texts import text


class GatePage(QWidget):
    """One card in the middle of the window."""

    def __init__(self, icon: str, head: str, under: str = "", *, width: int = 400) -> None:
        super().__init__()
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.contents: QVBoxLayout = column(gap=10)
        title, self.under = text(head, "title"), text(under, "secondary", wraps=True)
        for line in (title, self.under):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.under.setVisible(bool(under))
        card = QFrame()
        card.setProperty("part", "card")
        card.setFixedWidth(Theme.current().px(width))
        inner = column(
            row(1, Mark(icon, "accent_text", size=34), 1),
            title,
            self.under,
            self.contents,
            margins=(28, 28, 28, 28),
            gap=12,
        )
        card.setLayout(inner)
        self.setLayout(column(scrolled(column(1, row(1, card, 1), 1, margins=(16, 16, 16, 16)))))


def field(words: str, control: QWidget) -> QWidget:
    """Return a control with its label above it, each knowing the other."""
    label = text(words, "label")
    label.setBuddy(control)
    if not control.accessibleName():
        control.setAccessibleName(words)
    return holding(column(label, control, gap=4))
