"""The way of a mission from first call to closed, as steps: passed, present, ahead; each shape differs, not only its colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from goodoffices.council.mission_stages import WAY
from goodoffices.desktop.said import capital
from goodoffices.desktop.theme.theme import Theme
from goodoffices.records.mission import MissionStage
from goodoffices.words import _

_NAMES = 28
"""Where the names begin, in px from above."""


class Way(QWidget):
    """The steps of the way; read out as one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._stage: MissionStage | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("Way of the mission, from first call to closed"))
        Theme.current().changed.connect(self.update)

    def show_stage(self, stage: MissionStage) -> None:
        """Show where the mission is on its way."""
        self._stage = stage
        self.setAccessibleDescription(way_in_words(stage))
        self.setToolTip(way_in_words(stage))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102, N802 - Qt's name
        return QSize(Theme.current().px(600), Theme.current().px(62))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102, N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = WAY.index(self._stage) if self._stage in WAY else -1
        shown = self._shown(here)
        width = self.width() / len(shown)
        for place, number in enumerate(shown):
            cell = QRect(round(place * width), 0, round(width), self.height())
            self._paint_step(painter, cell, number, here)
            self._paint_name(painter, cell, WAY[number], is_here=number == here)

    def _shown(self, here: int) -> range:
        """Return the steps that there is room for: all of them, or the present one with its neighbours."""
        count = next((count for count in range(len(WAY), 3, -1) if self._fit(self.width() // count)), 3)
        first = max(0, min(here - count // 2, len(WAY) - count))
        return range(first, first + count)

    def _fit(self, width: int) -> bool:
        """Tell whether every name fits under its step."""
        metrics = QFontMetrics(self._font_of(is_here=True))
        box = QRect(0, 0, width - Theme.current().px(8), self.height() - Theme.current().px(_NAMES))
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap)
        return all(box.contains(metrics.boundingRect(box, flags, capital(_(stage.value)))) for stage in WAY)

    def _font_of(self, *, is_here: bool) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(Theme.current().px(11))
        font.setWeight(QFont.Weight.DemiBold if is_here else QFont.Weight.Normal)
        return font

    def _paint_step(self, painter: QPainter, cell: QRect, number: int, here: int) -> None:
        theme = Theme.current()
        radius, middle = theme.px(8), theme.px(14)
        where = QStyle.visualRect(self.layoutDirection(), self.rect(), cell)
        centre = QPointF(where.center().x(), middle)
        mirrored = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        # Each step paints half of the lines to its neighbours, so that a way that goes on beyond the edge is seen to go on.
        for neighbour, side in ((number - 1, -mirrored), (number + 1, mirrored)):
            if 0 <= neighbour < len(WAY):
                passed = max(number, neighbour) <= here
                painter.setPen(QPen(theme.colour("accent" if passed else "input_border"), 2 if passed else 1))
                start, end = centre.x() + side * (radius + 2), centre.x() + side * cell.width() / 2
                painter.drawLine(QPointF(start, middle), QPointF(end, middle))
        circle = QRectF(centre.x() - radius, middle - radius, 2 * radius, 2 * radius)
        if number < here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(circle)
            side_length = theme.px(12)
            tick = theme.pixmap("check", "on_accent", 12, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(centre.x() - side_length / 2, middle - side_length / 2), tick)
            return
        painter.setBrush(theme.colour("surface"))
        painter.setPen(
            QPen(theme.colour("accent" if number == here else "input_border"), 2.5 if number == here else 1.2)
        )
        painter.drawEllipse(circle)
        if number == here:
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(circle.adjusted(radius * 0.55, radius * 0.55, -radius * 0.55, -radius * 0.55))

    def _paint_name(self, painter: QPainter, cell: QRect, stage: MissionStage, *, is_here: bool) -> None:
        theme = Theme.current()
        painter.setFont(self._font_of(is_here=is_here))
        painter.setPen(theme.colour("text" if is_here else "muted"))
        top = theme.px(_NAMES)
        box = QRect(cell.left() + 1, top, cell.width() - 2, self.height() - top)
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(box, int(flags), capital(_(stage.value)))


def way_in_words(stage: MissionStage) -> str:
    """Say where a mission is on its way."""
    name = capital(_(stage.value))
    if stage not in WAY:
        return _("Beside the way: {stage}", stage=name)
    number = WAY.index(stage)
    ahead = ", ".join(_(later.value) for later in WAY[number + 1 :])
    passed = ", ".join(_(earlier.value) for earlier in WAY[:number])
    parts = [
        _("Passed: {steps}.", steps=passed) if passed else "",
        _("Now: {step}.", step=name),
        _("Ahead: {steps}.", steps=ahead) if ahead else "",
    ]
    return " ".join(part for part in parts if part)
