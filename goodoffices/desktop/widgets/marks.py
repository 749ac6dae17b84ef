"""Marks: an icon that says something has a name of its own; one that only adorns has none."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from goodoffices.desktop.theme.theme import Theme


class Mark(QLabel):
    """An icon in a colour of the table, drawn anew when the look changes."""

    def __init__(self, icon: str, colour: str = "muted", *, size: int = 18, name: str = "") -> None:
        super().__init__()
        self._icon, self._colour, self._size = icon, colour, size
        self.setAccessibleName(name)
        self.setToolTip(name)
        side = Theme.current().px(size)
        self.setFixedSize(side, side)
        Theme.current().changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: D102, N802 - Qt's name
        side = Theme.current().px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102, N802 - Qt's name
        painter = QPainter(self)
        painter.drawPixmap(0, 0, Theme.current().pixmap(self._icon, self._colour, self._size, self.devicePixelRatioF()))


class Initials(QWidget):
    """The initials of a name in a round of one colour for everybody: a colour on a person would say something about them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._initials = initials_of(name)
        side = Theme.current().px(34)
        self.setFixedSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        Theme.current().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102, N802 - Qt's name
        painter = QPainter(self)
        paint_initials(painter, self.rect(), self._initials)


def paint_initials(painter: QPainter, where: QRect, initials: str) -> None:
    """Paint initials in their round."""
    theme = Theme.current()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("info_soft"))
    painter.drawEllipse(where)
    font = painter.font()
    font.setPixelSize(theme.px(12))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(theme.colour("muted"))
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, initials)
    painter.restore()


def initials_of(name: str) -> str:
    """Return the first letters of the first and the last word of a name."""
    words = [word for word in name.split() if word[:1].isalnum()]
    chosen = words if len(words) < 2 else [words[0], words[-1]]
    return "".join(word[0] for word in chosen).upper()
