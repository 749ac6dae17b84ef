"""Buttons whose icons follow the look, with the shortcut shown in the tooltip."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QSizePolicy, QToolButton, QWidget

from goodoffices.desktop import said
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.chooser import is_mirrored

_ICON_COLOUR = {"primary": "on_accent", "quiet": "accent_text", "rail-button": "rail_text", "on-toast": "surface"}


_BESIDE = 3
"""Room on both sides of an icon beside words, in px: Qt's own gap is too small."""


class Button(QPushButton):
    """A button with words and, where it helps, an icon."""

    def __init__(
        self,
        words: str,
        pressed: Callable[[], object] | None = None,
        *,
        part: str = "",
        icon: str = "",
        shortcut: str = "",
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        # Without isolation a line from right to left would put the three dots at the wrong end of words from left to right.
        super().__init__(said.isolate(words) if is_mirrored() else words, parent)
        self._icon = icon
        self._part = part
        if part:
            self.setProperty("part", part)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(words)
        give_shortcut(self, shortcut, hint or (words if shortcut else ""))
        if pressed:
            self.clicked.connect(lambda _checked=False: pressed())
        self._tint()
        if icon:
            Theme.current().changed.connect(self._tint)

    def _tint(self) -> None:
        theme = Theme.current()
        if self._icon:
            self.setIcon(theme.icon(self._icon, _ICON_COLOUR.get(self._part, "text"), 16, beside=_BESIDE))
            self.setIconSize(QSize(theme.px(16 + 2 * _BESIDE), theme.px(16)))


class IconButton(QToolButton):
    """A button of one icon; its name is for assistive technology and the tooltip."""

    def __init__(
        self,
        icon: str,
        name: str,
        pressed: Callable[[], object] | None = None,
        *,
        shortcut: str = "",
        colour: str = "muted",
    ) -> None:
        super().__init__()
        self._icon = icon
        self._colour = colour
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.rename(name, shortcut)
        if pressed:
            self.clicked.connect(lambda _checked=False: pressed())
        self._tint()
        Theme.current().changed.connect(self._tint)

    def rename(self, name: str, shortcut: str = "") -> None:
        """Give the button another name and tooltip."""
        self.setAccessibleName(name)
        give_shortcut(self, shortcut, name)

    def show_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._tint()

    def _tint(self) -> None:
        theme = Theme.current()
        self.setIcon(theme.icon(self._icon, self._colour))
        self.setIconSize(QSize(theme.px(18), theme.px(18)))


def give_shortcut(button: QPushButton | QToolButton, shortcut: str, hint: str = "") -> None:
    """Set a shortcut and show it in the tooltip."""
    if shortcut:
        button.setShortcut(QKeySequence(shortcut))
    shown = QKeySequence(shortcut).toString(QKeySequence.SequenceFormat.NativeText) if shortcut else ""
    words = hint or (button.text() if shown else "")
    button.setToolTip(f"{words}  ({shown})" if shown and words else words)
