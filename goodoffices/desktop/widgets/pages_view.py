"""The pages of a paper as pictures, one under the other."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.rows import column, empty, holding
from goodoffices.words import _

A4_RATIO = 297 / 210


class PageSheet(QWidget):
    """One page; an empty sheet until its picture is there."""

    def __init__(self, number: int, of: int) -> None:
        super().__init__()
        self._picture: QPixmap | None = None
        self.setAccessibleName(_("Page {number} of {pages}", number=number, pages=of))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMaximumWidth(Theme.current().px(820))

    @property
    def is_drawn(self) -> bool:
        """Tell whether the picture of the page is there."""
        return self._picture is not None

    def show_picture(self, picture: QImage) -> None:
        """Show the picture of the page."""
        self._picture = QPixmap.fromImage(picture)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: D102, N802 - Qt's name
        width = Theme.current().px(760)
        return QSize(width, self.heightForWidth(width))

    def hasHeightForWidth(self) -> bool:  # noqa: D102, N802 - Qt's name
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: D102, N802 - Qt's name
        if self._picture is None:
            return round(width * A4_RATIO)
        return round(width * self._picture.height() / max(1, self._picture.width()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, D102, N802 - Qt's name
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRect(0, 0, self.width() - 1, self.height() - 1)
        painter.fillRect(box, Qt.GlobalColor.white)
        if self._picture is not None:
            painter.drawPixmap(box, self._picture)
        painter.setPen(Theme.current().colour("input_border"))
        painter.drawRect(box)


class PagesView(QScrollArea):
    """Every page of one paper, to scroll through."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(_("Pages of the pack"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheets: list[PageSheet] = []
        self._layout = column(margins=(22, 4, 22, 22), gap=16)
        self.setWidget(holding(self._layout, "scrolled"))

    def show_sheets(self, count: int) -> None:
        """Show this many empty sheets."""
        empty(self._layout)
        self._sheets = [PageSheet(number, count) for number in range(1, count + 1)]
        for sheet in self._sheets:
            self._layout.addWidget(sheet, 0, Qt.AlignmentFlag.AlignTop)
        self._layout.addStretch(1)

    def show_page(self, number: int, picture: QImage) -> None:
        """Show the picture of a page, counted from 0."""
        if number < len(self._sheets):
            self._sheets[number].show_picture(picture)
