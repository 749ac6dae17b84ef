"""How one line of a list is painted: title and pill, what stands under them, a round with initials for a person."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QToolTip

from goodoffices.desktop.models.lines import LINE, Index, Line
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.theme.tokens import Size
from goodoffices.desktop.widgets.marks import paint_initials

_TONES = {
    "ok": ("ok_soft", "ok"),
    "warn": ("warn_soft", "warn"),
    "bad": ("bad_soft", "bad"),
    "accent": ("accent_soft", "accent_text"),
    "info": ("info_soft", "muted"),
}
_STEP, _MARGIN, _SIDE, _INITIALS, _GAP = 20, 8, 12, 46, 8


@dataclass(frozen=True, slots=True)
class _Words:
    """One text of a line, with its size, colour and weight."""

    text: str
    size: int
    colour: str
    weight: QFont.Weight = QFont.Weight.Normal


class LineDelegate(QStyledItemDelegate):
    """Paints one line; everything is placed for left to right and mirrored by ``visualRect``."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    @property
    def _width(self) -> int:
        """Return the width of a line, with or without a scroll bar the same, or heights would be of another width than what is painted."""
        return self._view.width() - 2 * self._view.frameWidth() - self._view.verticalScrollBar().sizeHint().width()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: D102, N802 - Qt's name
        px = Theme.current().px
        layout = Layout(index.data(LINE), option.font, self._width)
        return QSize(px(80), px(2 * _MARGIN) + layout.steps * px(_STEP))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102 - Qt's name
        line: Line = index.data(LINE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Painting(painter, option).paint(line, Layout(line, option.font, self._width))
        painter.restore()

    def helpEvent(  # noqa: D102, N802 - Qt's name
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        if event.type() is not QEvent.Type.ToolTip or not index.isValid():
            return super().helpEvent(event, view, option, index)
        line: Line = index.data(LINE)
        is_cut = Layout(line, option.font, self._width).is_cut
        QToolTip.showText(event.globalPos(), "\n".join(filter(None, line.texts)) if is_cut else "", view)
        return True


class Layout:
    """Which text stands on which step of a line, and beside which of them the pill, so that it cuts none of them."""

    def __init__(self, line: Line, font: QFont, width: int) -> None:
        px = Theme.current().px
        self._font = font
        self.room = width - 2 * px(_SIDE) - (px(_INITIALS) if line.initials else 0)
        words = (
            _Words(line.title, Size.TEXT, "text", QFont.Weight.DemiBold),
            _Words(line.second, Size.TEXT, "muted"),
            _Words(line.third, Size.SECONDARY, "faint"),
        )
        self.words = tuple(one for one in words if one.text)
        self.pill_width = self._width_of_pill(line.pill)
        self.pill_step = self._step_of_pill()

    @property
    def steps(self) -> int:
        """Return how many steps the line is high."""
        return max(len(self.words), self.pill_step + 1)

    @property
    def is_cut(self) -> bool:
        """Tell whether a text does not fit."""
        return any(self._width(one) > self.room for one in self.words)

    def room_at(self, step: int) -> int:
        """Return how wide the text on a step may be."""
        return self.room - (self.pill_width + Theme.current().px(_GAP) if step == self.pill_step else 0)

    def _step_of_pill(self) -> int:
        """Prefer the title's step, then the last, then the one between; where none has room the pill has a step of its own."""
        if not self.pill_width:
            return -1
        left = self.room - self.pill_width - Theme.current().px(_GAP)
        order = (0, *range(len(self.words) - 1, 0, -1))
        return next((step for step in order if self._width(self.words[step]) <= left), len(self.words))

    def _width_of_pill(self, words: str) -> int:
        if not words:
            return 0
        metrics = QFontMetrics(font_of(self._font, Size.SECONDARY, QFont.Weight.Medium))
        return min(metrics.horizontalAdvance(words) + Theme.current().px(20), self.room)

    def _width(self, words: _Words) -> int:
        return QFontMetrics(font_of(self._font, words.size, words.weight)).horizontalAdvance(words.text)


class _Painting:
    """One line on its way to the screen."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._option = option
        self._theme = Theme.current()
        px = self._theme.px
        self._whole = option.rect
        self._inner = option.rect.adjusted(px(_SIDE), px(_MARGIN), -px(_SIDE), -px(_MARGIN))

    def paint(self, line: Line, layout: Layout) -> None:
        """Paint ground, initials, texts and pill."""
        px = self._theme.px
        self._paint_ground()
        box = QRect(self._inner)
        if line.initials:
            self._paint_initials(box, line.initials)
            box.setLeft(box.left() + px(_INITIALS))
        for step, words in enumerate(layout.words):
            self._paint_text(QRect(box.left(), box.top() + step * px(_STEP), layout.room_at(step), px(_STEP)), words)
        if line.pill:
            left = box.left() if layout.pill_step == len(layout.words) else box.left() + layout.room - layout.pill_width
            top = box.top() + layout.pill_step * px(_STEP)
            self._paint_pill(QRect(left, top, layout.pill_width, px(Size.PILL)), line.pill, line.tone)

    def _paint_ground(self) -> None:
        px, state = self._theme.px, self._option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if not chosen and not state & QStyle.StateFlag.State_MouseOver:
            return
        box = self._whole.adjusted(px(2), px(1), -px(2), -px(1))
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.colour("accent_soft" if chosen else "bg"))
        self._painter.drawRoundedRect(box, px(8), px(8))
        if chosen and state & QStyle.StateFlag.State_HasFocus:
            self._painter.setPen(self._theme.colour("focus"))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(8), px(8))

    def _paint_initials(self, box: QRect, initials: str) -> None:
        side = self._theme.px(34)
        where = QRect(box.left(), box.top() + (box.height() - side) // 2, side, side)
        paint_initials(self._painter, self._mirrored(where), initials)

    def _paint_pill(self, box: QRect, words: str, tone: str) -> None:
        ground, ink = _TONES[tone]
        font = font_of(self._option.font, Size.SECONDARY, QFont.Weight.Medium)
        where = self._mirrored(box)
        same = self._theme.colour(ground) == self._theme.colour("surface")
        self._painter.setPen(self._theme.colour(ink) if same else Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.colour(ground))
        self._painter.drawRoundedRect(where, box.height() / 2, box.height() / 2)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.colour(ink))
        room = box.width() - self._theme.px(12)
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room)
        self._painter.drawText(where, Qt.AlignmentFlag.AlignCenter, shown)

    def _paint_text(self, box: QRect, words: _Words) -> None:
        font = font_of(self._option.font, words.size, words.weight)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.colour(words.colour))
        shown = QFontMetrics(font).elidedText(words.text, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(
            self._mirrored(box), side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown
        )

    @property
    def _is_mirrored(self) -> bool:
        return self._option.direction == Qt.LayoutDirection.RightToLeft

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._whole, box)


def font_of(base: QFont, size: int, weight: QFont.Weight) -> QFont:
    """Return a font in a size of the table and a weight."""
    font = QFont(base)
    font.setPixelSize(Theme.current().px(size))
    font.setWeight(weight)
    return font
