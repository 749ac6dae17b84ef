"""One appointment in several zones: the same day as each place lives it, hour by hour, with the appointment framed in each.

Working hours, the edges of the day, rest and night differ by filling, hatching and emptiness, not only by colour; the times stand beside
the strips as text, and the whole is read out as sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from goodoffices.desktop import said
from goodoffices.desktop.theme.theme import Theme
from goodoffices.words import _

_ROW = 46
_HOURS = 16
_NAME = 20
_TRACK = 16
_SIDES = {0: Qt.AlignmentFlag.AlignLeft, 24: Qt.AlignmentFlag.AlignRight}


class Hour(Enum):
    """How a stretch of a day stands in a place."""

    WORKING = "working"
    EDGE = "edge"
    NIGHT = "night"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class StripRow:
    """A place, what its clock shows when the appointment begins, by how many days its date differs, and its day in equal stretches.

    The stretches of all rows of a strip begin at the same instants; ``begins`` is how far into them the appointment begins, from 0 to 1.
    """

    place: str
    local: datetime
    hours: tuple[Hour, ...]
    begins: float
    day_shift: int = 0

    @property
    def at_start(self) -> Hour:
        """Return how the hour stands in which the appointment begins."""
        return self.hours[min(int(self.begins * len(self.hours)), len(self.hours) - 1)]

    @property
    def name_said(self) -> str:
        """Name the place, and say so where it rests when the appointment begins."""
        return said.joined((self.place, _("rest day") if self.at_start is Hour.REST else ""))

    @property
    def time_said(self) -> str:
        """Say the time with its offset and the day it falls on where that differs."""
        parts = (f"{self.local:%H:%M}", said.offset(self.local), said.day_shift(self.day_shift))
        return said.isolate(" ".join(part for part in parts if part))


class TimeStrip(QWidget):
    """The strips of one appointment, one place under the other."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[StripRow, ...] = ()
        self._minutes = 60
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        Theme.current().changed.connect(self.update)

    def show_rows(self, rows: Sequence[StripRow], minutes: int) -> None:
        """Show an appointment of this length in these places."""
        self._rows = tuple(rows)
        self._minutes = minutes
        self.setAccessibleName(_("The appointment in each place"))
        self.setAccessibleDescription(strip_in_words(rows))
        self.setToolTip(_("Filled: 08:00 to 19:00 there. Hatched: early or late. Crossed: a rest day. Empty: night."))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102, N802 - Qt's name
        px = Theme.current().px
        return QSize(px(240), px(_ROW * len(self._rows) + _HOURS))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102, N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter)
        for number, line in enumerate(self._rows):
            self._paint_row(painter, number, line)
            self._paint_frame(painter, number, line)

    def _track(self, number: int) -> QRect:
        px = Theme.current().px
        return QRect(px(3), px(_ROW * number + _NAME + 2), self.width() - px(6), px(_TRACK))

    def _paint_hours(self, painter: QPainter) -> None:
        theme = Theme.current()
        track = self._track(len(self._rows) - 1)
        top = theme.px(_ROW * len(self._rows) - 4)
        self._use_font(painter, 11, "faint")
        for hour in (0, 6, 12, 18, 24):
            middle = track.left() + track.width() * hour // 24
            left = min(max(middle - theme.px(14), 0), self.width() - theme.px(28))
            box = QRect(left, top, theme.px(28), theme.px(_HOURS))
            side = _SIDES.get(hour, Qt.AlignmentFlag.AlignHCenter)
            words = said.isolate(f"{hour:02}")
            painter.drawText(self._mirrored(box), self._side(side) | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_row(self, painter: QPainter, number: int, line: StripRow) -> None:
        theme = Theme.current()
        track = self._track(number)
        above = QRect(0, theme.px(_ROW * number), self.width(), theme.px(_NAME))
        half = above.width() // 2
        name, time = above.adjusted(0, 0, -half, 0), above.adjusted(half - theme.px(20), 0, 0, 0)
        self._paint_text(painter, name, line.name_said, "text", QFont.Weight.Medium, at_end=False)
        self._paint_text(painter, time, line.time_said, "text", QFont.Weight.Medium, at_end=True)
        for place, hour in enumerate(line.hours):
            self._paint_hour(painter, track, place, len(line.hours), hour)

    def _paint_hour(self, painter: QPainter, track: QRect, place: int, of: int, hour: Hour) -> None:
        theme = Theme.current()
        left, right = (track.left() + track.width() * edge / of for edge in (place, place + 1))
        cell = QRect(round(left), track.top(), max(round(right) - round(left) - theme.px(2), 2), track.height())
        painter.setPen(QPen(theme.colour("working" if hour is Hour.WORKING else "input_border"), 0.7))
        painter.setBrush(self._filling(hour))
        painter.drawRoundedRect(QRectF(self._mirrored(cell)), theme.px(2), theme.px(2))

    @staticmethod
    def _filling(hour: Hour) -> QBrush:
        theme = Theme.current()
        if hour is Hour.WORKING:
            return QBrush(theme.colour("working"))
        if hour is Hour.EDGE:
            return QBrush(theme.colour("input_border"), Qt.BrushStyle.BDiagPattern)
        return QBrush(theme.colour("input_border"), Qt.BrushStyle.DiagCrossPattern) if hour is Hour.REST else QBrush()

    def _paint_frame(self, painter: QPainter, number: int, line: StripRow) -> None:
        """Draw the frame of the appointment, as wide as it is long and at the same place in every strip."""
        theme = Theme.current()
        track = self._track(number)
        left = track.left() + round(track.width() * line.begins)
        length = min(self._minutes / (60 * len(line.hours)), 1 - line.begins)
        width = max(theme.px(9), round(track.width() * length))
        box = QRect(left - theme.px(2), track.top() - theme.px(3), width + theme.px(2), track.height() + theme.px(6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("accent"), 2.0))
        painter.drawRoundedRect(self._mirrored(box), theme.px(4), theme.px(4))

    def _paint_text(
        self, painter: QPainter, box: QRect, words: str, colour: str, weight: QFont.Weight, *, at_end: bool
    ) -> None:
        self._use_font(painter, 12, colour, weight)
        side = self._side(Qt.AlignmentFlag.AlignRight if at_end else Qt.AlignmentFlag.AlignLeft)
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(self._mirrored(box), side | Qt.AlignmentFlag.AlignVCenter, shown)

    def _use_font(self, painter: QPainter, size: int, colour: str, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        font = QFont(self.font())
        font.setPixelSize(Theme.current().px(size))
        font.setWeight(weight)
        painter.setFont(font)
        painter.setPen(Theme.current().colour(colour))

    def _side(self, side: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
        return QStyle.visualAlignment(self.layoutDirection(), side) | Qt.AlignmentFlag.AlignAbsolute

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


def strip_in_words(rows: Sequence[StripRow]) -> str:
    """Say the appointment in each place, with what kind of hour it is there."""
    return " ".join(f"{row.place}: {row.time_said}, {_kind_of_hour(row)}." for row in rows)


def _kind_of_hour(row: StripRow) -> str:
    return {
        Hour.WORKING: _("in working hours"),
        Hour.EDGE: _("early or late"),
        Hour.NIGHT: _("at night"),
        Hour.REST: _("a rest day"),
    }[row.at_start]
