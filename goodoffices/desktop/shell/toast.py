"""A toast: what was just done, with a way back; it goes by itself, the way back stays in the top bar."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.widgets.notice import announce
from goodoffices.desktop.widgets.rows import row
from goodoffices.desktop.widgets.texts import text
from goodoffices.words import _

SHOWN_MS = 8_000


class Toast(QFrame):
    """Lies over the foot of a window for a while."""

    undo_asked = Signal()

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("part", "toast")
        self._words = text("", "on-toast")
        self._undo = Button(_("Undo"), self._take_back, part="on-toast")
        self.setLayout(row(self._words, self._undo, margins=(14, 4, 8, 4), gap=6))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        over.installEventFilter(self)
        self.hide()

    def say(self, words: str, *, can_undo: bool = True) -> None:
        """Show the toast with these words."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self._undo.setVisible(can_undo)
        self.show()
        self.raise_()
        self._place()
        announce(self, words)
        self._timer.start(SHOWN_MS)

    def _take_back(self) -> None:
        self.hide()
        self.undo_asked.emit()

    def _place(self) -> None:
        self.adjustSize()
        self.move(
            (self._over.width() - self.width()) // 2, self._over.height() - self.height() - Theme.current().px(46)
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802 - Qt's name
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
