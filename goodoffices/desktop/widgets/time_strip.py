"""One appointment in several zones: a strip of 24 hours for each place, with the hours of work, the edges of the day and the night.

The kinds of hours differ by filling, hatching and emptiness, not only by colour; the times stand beside the strips as text, and the whole
is read out as sentences.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from goodoffices.desktop import said
from goodoffices.desktop.theme.theme import Theme
from goodoffices.words import _

_ROW = 31
_HEAD = 22
_NAME = 96
_TIME = 104


@dataclass(frozen=True, slots=True)
class StripRow:
    """A place, what its clock shows when the appointment begins, by how many days its date differs, and whether it rests that day."""

    place: str
    local: datetime
    day_shift: int = 0
    rests: bool = False

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
        self.setToolTip(_("Filled: 9 to 18 o'clock. Hatched: 7 to 9 and 18 to 22. Empty: night. R: a rest day there."))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102, N802 - Qt's name
        px = Theme.current().px
        return QSize(px(300), px(_HEAD + _ROW * len(self._rows) + 4))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802 - Qt's name
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102, N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_hours(painter)
        for number, line in enumerate(self._rows):
            self._paint_row(painter, number, line)

    def _track(self, number: int) -> QRect:
        px = Theme.current().px
        top = px(_HEAD + _ROW * number + 6)
        return QRect(px(_NAME), top, max(px(96), self.width() - px(_NAME + _TIME)), px(18))

    def _paint_hours(self, painter: QPainter) -> None:
        theme = Theme.current()
        track = self._track(0)
        self._use_font(painter, 11, "faint")
        for hour in (0, 6, 12, 18, 24):
            middle = track.left() + track.width() * hour // 24
            box = QRect(middle - theme.px(14), 0, theme.px(28), theme.px(_HEAD))
            painter.drawText(self._mirrored(box), Qt.AlignmentFlag.AlignCenter, said.isolate(f"{hour:02}"))

    def _paint_row(self, painter: QPainter, number: int, line: StripRow) -> None:
        theme = Theme.current()
        track = self._track(number)
        height = theme.px(_ROW)
        top = track.center().y() - height // 2
        name = QRect(0, top, theme.px(_NAME - 8), height)
        time = QRect(track.right() + theme.px(8), top, self.width() - track.right() - theme.px(8), height)
        self._paint_text(painter, name, line.place, "text", QFont.Weight.Medium, at_end=False)
        self._paint_text(painter, time, line.time_said, "text", QFont.Weight.Medium, at_end=True)
        for hour in range(24):
            self._paint_hour(painter, track, hour, rests=line.rests)
        self._paint_now(painter, track, line.local)
        if line.rests:
            self._use_font(painter, 10, "warn")
            painter.drawText(
                self._mirrored(QRect(track.left() + 2, track.top(), theme.px(12), track.height())),
                Qt.AlignmentFlag.AlignCenter,
                "R",
            )

    def _paint_hour(self, painter: QPainter, track: QRect, hour: int, *, rests: bool) -> None:
        theme = Theme.current()
        left = track.left() + track.width() * hour / 24
        cell = QRectF(left, track.top(), track.width() / 24 - 1.5, track.height())
        cell = QRectF(self._mirrored(cell.toRect()))
        works = 9 <= hour < 18 and not rests
        edge = 7 <= hour < 22 and not works
        painter.setPen(QPen(theme.colour("input_border"), 0.6))
        if works:
            painter.setBrush(theme.colour("ok"))
        elif edge:
            painter.setBrush(QBrush(theme.colour("input_border"), Qt.BrushStyle.BDiagPattern))
        else:
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(cell, theme.px(2), theme.px(2))

    def _paint_now(self, painter: QPainter, track: QRect, local: datetime) -> None:
        theme = Theme.current()
        begins = (local.hour * 60 + local.minute) / 1440
        length = min(self._minutes / 1440, 1 - begins)
        box = QRect(
            round(track.left() + track.width() * begins) - 2, track.top() - theme.px(4), 0, track.height() + theme.px(8)
        )
        box.setWidth(max(theme.px(9), round(track.width() * length) + 2))
        box = self._mirrored(box)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.colour("surface"), 5))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        painter.setPen(QPen(theme.colour("accent"), 2.2))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))

    def _paint_text(
        self, painter: QPainter, box: QRect, words: str, colour: str, weight: QFont.Weight, *, at_end: bool
    ) -> None:
        self._use_font(painter, 12, colour, weight)
        right = at_end is not (self.layoutDirection() == Qt.LayoutDirection.RightToLeft)
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(
            self._mirrored(box), side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown
        )

    def _use_font(self, painter: QPainter, size: int, colour: str, weight: QFont.Weight = QFont.Weight.Normal) -> None:
        font = QFont(self.font())
        font.setPixelSize(Theme.current().px(size))
        font.setWeight(weight)
        painter.setFont(font)
        painter.setPen(Theme.current().colour(colour))

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)


def strip_in_words(rows: Sequence[StripRow]) -> str:
    """Say the appointment in each place, with what kind of hour it is there."""
    return " ".join(f"{row.place}: {row.time_said}, {_kind_of_hour(row)}." for row in rows)


def _kind_of_hour(row: StripRow) -> str:
    if row.rests:
        return _("a rest day")
    if 9 <= row.local.hour < 18:
        return _("in working hours")
    return _("early or late") if 7 <= row.local.hour < 22 else _("at night")
