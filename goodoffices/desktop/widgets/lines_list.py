"""A list of lines, painted after the looks: title and pill, what stands under them, a round with initials for a person."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from goodoffices.desktop.models.lines import Index, Line, LinesModel
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


class LinesList(QListView):
    """Shows lines, tells which one is chosen, and keeps it chosen when the lines are shown anew."""

    chosen = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.lines = LinesModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(self))
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self._key: object = None
        self._telling = True
        self.selectionModel().currentChanged.connect(self._tell)
        Theme.current().changed.connect(self.viewport().update)

    @property
    def chosen_line(self) -> Line | None:
        """Return the line that is chosen."""
        return self.lines.line(self.currentIndex())

    def show_lines(self, lines: Sequence[Line], *, choose_first: bool = False) -> None:
        """Show these lines; what was chosen stays chosen where it is still there."""
        self._quietly(lambda: self.lines.show(lines))
        self._choose_again(choose_first=choose_first)

    def narrow(self, words: str) -> None:
        """Show only lines that hold all the words."""
        self._quietly(lambda: self.lines.narrow(words))
        self._choose_again(choose_first=False)

    def choose(self, key: object) -> None:
        """Choose the line with this key."""
        self._key = key
        index = self.lines.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def choose_none(self) -> None:
        """Choose no line."""
        self._key = None
        self._quietly(lambda: self.setCurrentIndex(QModelIndex()))

    def _choose_again(self, *, choose_first: bool) -> None:
        index = self.lines.index_of(self._key) if self._key is not None else QModelIndex()
        if not index.isValid() and choose_first and self.lines.lines:
            index = self.lines.index(0, 0)
        if index.isValid():
            self.setCurrentIndex(index)

    def _quietly(self, does: Callable[[], None]) -> None:
        self._telling = False
        does()
        self._telling = True

    def _tell(self, index: QModelIndex) -> None:
        line = self.lines.line(index)
        if self._telling and line is not None:
            self._key = line.key
            self.chosen.emit(line)


class LineDelegate(QStyledItemDelegate):
    """Paints one line; everything is placed for left to right and mirrored by ``visualRect``."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002, D102, N802 - Qt's name
        line: Line = index.data(int(Qt.ItemDataRole.UserRole))
        px = Theme.current().px
        height = 36 + (20 if line.second else 0) + (20 if line.third else 0)
        return QSize(px(80), px(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: D102 - Qt's name
        line: Line = index.data(int(Qt.ItemDataRole.UserRole))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _Painting(painter, option).paint(line)
        painter.restore()


class _Painting:
    """One line on its way to the screen."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._option = option
        self._theme = Theme.current()
        px = self._theme.px
        self._whole = option.rect
        self._inner = option.rect.adjusted(px(12), px(8), -px(12), -px(8))

    def paint(self, line: Line) -> None:
        """Paint ground, initials, title with pill, second and third line."""
        px = self._theme.px
        self._paint_ground()
        box = QRect(self._inner)
        if line.initials:
            self._paint_initials(box, line.initials)
            box.setLeft(box.left() + px(46))
        step = px(20)
        first = QRect(box.left(), box.top(), box.width(), step)
        pill = self._paint_pill(first, line.pill, line.tone) if line.pill else 0
        self._paint_text(first.adjusted(0, 0, -pill, 0), line.title, Size.TEXT, "text", QFont.Weight.DemiBold)
        if line.second:
            self._paint_text(first.translated(0, step), line.second, Size.TEXT, "muted")
        if line.third:
            self._paint_text(
                first.translated(0, 2 * step if line.second else step), line.third, Size.SECONDARY, "faint"
            )

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

    def _paint_pill(self, line: QRect, words: str, tone: str) -> int:
        px = self._theme.px
        ground, ink = _TONES[tone]
        font = self._font(Size.SECONDARY, QFont.Weight.Medium)
        width = min(QFontMetrics(font).horizontalAdvance(words) + px(20), line.width() // 2)
        height = px(Size.PILL)
        where = self._mirrored(QRect(line.right() - width, line.top(), width, height))
        same = self._theme.colour(ground) == self._theme.colour("surface")
        self._painter.setPen(self._theme.colour(ink) if same else Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.colour(ground))
        self._painter.drawRoundedRect(where, height / 2, height / 2)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.colour(ink))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, width - px(12))
        self._painter.drawText(where, Qt.AlignmentFlag.AlignCenter, shown)
        return width + px(8)

    def _paint_text(
        self, box: QRect, words: str, size: int, colour: str, weight: QFont.Weight = QFont.Weight.Normal
    ) -> None:
        font = self._font(size, weight)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.colour(colour))
        shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored else Qt.AlignmentFlag.AlignLeft
        self._painter.drawText(
            self._mirrored(box), side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute, shown
        )

    def _font(self, size: int, weight: QFont.Weight) -> QFont:
        font = QFont(self._option.font)
        font.setPixelSize(self._theme.px(size))
        font.setWeight(weight)
        return font

    @property
    def _is_mirrored(self) -> bool:
        return self._option.direction == Qt.LayoutDirection.RightToLeft

    def _mirrored(self, box: QRect) -> QRect:
        return QStyle.visualRect(self._option.direction, self._whole, box)
