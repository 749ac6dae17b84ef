"""Texts and pills."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy, QWidget

from goodoffices.records.item import Level


def text(words: str = "", part: str = "", *, wraps: bool = False, selectable: bool = False) -> QLabel:
    """Return a label in the style of its part; never rich text, so that nothing in a note can be taken for markup."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    align_by_window(label)
    if part:
        label.setProperty("part", part)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setAccessibleName(words)
    return label


def align_by_window(label: QLabel) -> None:
    """Align a label by the direction of the window; Qt would do it by the script of its text."""
    if QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)


class Headline(QLabel):
    """A head on one line where there is room for it, and on more where there is not; what stands beside it is never pushed out."""

    def __init__(self, words: str = "", part: str = "title") -> None:
        super().__init__(words)
        self.setProperty("part", part)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        align_by_window(self)

    def sizeHint(self) -> QSize:  # noqa: D102, N802 - Qt's name
        self.ensurePolished()
        width = self.fontMetrics().horizontalAdvance(self.text()) + 4
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:  # noqa: D102, N802 - Qt's name
        self.ensurePolished()
        words = self.text().split() or [""]
        longest = max(self.fontMetrics().horizontalAdvance(word) for word in words)
        return QSize(longest + 4, self.fontMetrics().height())


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
