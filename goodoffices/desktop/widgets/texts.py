"""Texts and pills."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from goodoffices.records.item import Level


def text(words: str = "", part: str = "", *, wraps: bool = False, selectable: bool = False) -> QLabel:
    """Return a label in the style of its part; never rich text, so that nothing in a note can be taken for markup."""
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    if part:
        label.setProperty("part", part)
    if selectable:
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        label.setAccessibleName(words)
    return label


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
