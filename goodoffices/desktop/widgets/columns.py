"""Two columns that stand below each other where the window is narrow."""

from __future__ import annotations

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.rows import column


class Columns(QWidget):
    """A wide and a narrow column; below a width they stack."""

    def __init__(self, *, wide: int = 4, narrow: int = 3, stack_below: int = 660) -> None:
        super().__init__()
        self._stack_below = stack_below
        self.first: QVBoxLayout = column(gap=14)
        self.second: QVBoxLayout = column(gap=14)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(Theme.current().px(14))
        for inner, stretch in ((self.first, wide), (self.second, narrow)):
            holder = QWidget()
            holder.setLayout(inner)
            holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            self._layout.addWidget(holder, stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802 - Qt's name
        stacked = event.size().width() < Theme.current().px(self._stack_below)
        direction = QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
        if self._layout.direction() != direction:
            self._layout.setDirection(direction)
        super().resizeEvent(event)
