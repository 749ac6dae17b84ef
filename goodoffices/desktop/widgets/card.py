"""A card: one thing with its head, a hairline round it, no shadow."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QLabel, QLayout, QWidget

from goodoffices.desktop.widgets.rows import column, row
from goodoffices.desktop.widgets.texts import Headline


class Card(QFrame):
    """A card with a head, what stands at the end of its head line, and its contents below."""

    def __init__(self, head: str, *beside: QWidget, aside: QLabel | None = None) -> None:
        super().__init__()
        self.setProperty("part", "card")
        self.setAccessibleName(head)
        head_line = row(Headline(head, "head"), *beside, 1, gap=8)
        if aside:
            head_line.addWidget(aside)
        self.contents = column(gap=8)
        self.setLayout(column(head_line, self.contents, margins=(16, 14, 16, 14), gap=10))

    def add(self, *parts: QWidget | QLayout) -> Card:
        """Add parts below each other."""
        for part in parts:
            if isinstance(part, QWidget):
                self.contents.addWidget(part)
            else:
                self.contents.addLayout(part)
        return self
