"""Putting parts beside and below each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QScrollArea, QVBoxLayout, QWidget

from goodoffices.desktop.theme.theme import Theme


def column(
    *parts: QWidget | QLayout | int, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8
) -> QVBoxLayout:
    """Put parts below each other; a number is a stretch."""
    layout = QVBoxLayout()
    _fill(layout, parts, margins, gap)
    return layout


def row(
    *parts: QWidget | QLayout | int, margins: tuple[int, int, int, int] = (0, 0, 0, 0), gap: int = 8
) -> QHBoxLayout:
    """Put parts beside each other; a number is a stretch."""
    layout = QHBoxLayout()
    _fill(layout, parts, margins, gap)
    return layout


def holding(layout: QLayout, part: str = "") -> QWidget:
    """Return a widget that holds a layout."""
    widget = QWidget()
    widget.setLayout(layout)
    if part:
        widget.setProperty("part", part)
        widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    return widget


def scrolled(layout: QLayout) -> QScrollArea:
    """Return a layout that scrolls up and down where it does not fit."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(holding(layout, "scrolled"))
    area.viewport().setAutoFillBackground(False)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def rule() -> QFrame:
    """Return a hairline between rows."""
    line = QFrame()
    line.setProperty("part", "rule")
    line.setFixedHeight(1)
    return line


def empty(layout: QLayout) -> None:
    """Take everything out of a layout; the widgets are gone for assistive technology at once."""
    while taken := layout.takeAt(0):
        if widget := taken.widget():
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif inner := taken.layout():
            empty(inner)
            inner.deleteLater()


def _fill(
    layout: QBoxLayout, parts: tuple[QWidget | QLayout | int, ...], margins: tuple[int, int, int, int], gap: int
) -> None:
    px = Theme.current().px
    layout.setContentsMargins(*(px(margin) for margin in margins))
    layout.setSpacing(px(gap))
    for part in parts:
        if isinstance(part, int):
            layout.addStretch(part)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
