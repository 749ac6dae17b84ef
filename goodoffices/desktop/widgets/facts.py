"""Facts under their labels, and sentences with a mark before them."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.marks import Mark
from goodoffices.desktop.widgets.rows import column, row
from goodoffices.desktop.widgets.texts import text


def facts(pairs: Iterable[tuple[str, str]]) -> QWidget:
    """Return labels with their values beside them; a pair without a value is left out."""
    holder = QWidget()
    grid = QGridLayout(holder)
    px = Theme.current().px
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(px(16))
    grid.setVerticalSpacing(px(7))
    grid.setColumnStretch(1, 1)
    for at, (name, words) in enumerate(pair for pair in pairs if pair[1]):
        label = text(name, "label", wraps=True)
        label.setMinimumWidth(px(104))
        label.setMaximumWidth(px(150))
        grid.addWidget(label, at, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(text(words, wraps=True), at, 1)
    return holder


def marked(icon: str, colour: str, name: str, words: str, under: str = "") -> QHBoxLayout:
    """Return a sentence with a mark whose name says what it means."""
    mark = Mark(icon, colour, size=16, name=name)
    lines = column(text(words, wraps=True), gap=1)
    if under:
        lines.addWidget(text(under, "secondary", wraps=True))
    line = row(gap=9)
    line.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    line.addLayout(lines, 1)
    return line
