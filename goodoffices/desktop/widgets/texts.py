"""Texts and pills."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from goodoffices.records.item import Level


def text(words: str = "", part: str = "", *, wraps: bool = False, selectable: bool = False) -> QLabel:
    """Return a label in the style of its part; never rich text, so that nothing in a note can be taken for markup."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        # Qt aligns a label by the script of its text, not by the direction of the window.
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
    if part:
        label.setProperty("part", part)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setAccessibleName(words)
    return label


class Headline(QLabel):
    """A line that is cut with an ellipsis where it does not fit; its tooltip and accessible name have it whole."""

    def __init__(self, part: str = "title") -> None:
        super().__init__()
        self.setProperty("part", part)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._whole = ""

    def show_words(self, words: str) -> None:
        """Show these words, as far as they fit."""
        self._whole = words
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.updateGeometry()
        self._cut()

    def _cut(self) -> None:
        self.setText(self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self.width()))

    def sizeHint(self) -> QSize:  # noqa: D102, N802 - Qt's name
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._whole) + 4, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802 - Qt's name
        return QSize(40, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802 - Qt's name
        super().resizeEvent(event)
        self._cut()


def pill(words: str, tone: str = "info") -> QLabel:
    """Return a word in a soft tinted pill; its tone only repeats what the word says."""
    label = text(words, "pill")
    label.setProperty("tone", tone)
    label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return label


def level_pill(level: Level) -> QLabel:
    """Return the mark of a level."""
    from goodoffices.desktop.said import capital
    from goodoffices.words import _

    tone = {Level.UNCLASSIFIED: "info", Level.CONFIDENTIAL: "warn", Level.STRICTLY_CONFIDENTIAL: "bad"}[level]
    return pill(capital(_(level.value)), tone)


def set_tone(widget: QWidget, tone: str) -> None:
    """Change the tone of a pill or a notice."""
    widget.setProperty("tone", tone)
    widget.style().unpolish(widget)
    widget.style().polish(widget)
