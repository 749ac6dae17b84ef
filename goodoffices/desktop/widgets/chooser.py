"""A choice among a few values, and a passphrase field with its eye."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QStyle

from goodoffices.desktop.theme.theme import Theme
from goodoffices.words import _


class Chooser(QComboBox):
    """A drop-down list of named values; its arrow follows the look and the direction.

    The values are kept here, since Qt hands an enum that is also a string back as a plain string.
    """

    def __init__(self, name: str, values: Iterable[tuple[str, Any]] = ()) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._values: list[Any] = []
        self.offer(values)

    def offer(self, values: Iterable[tuple[str, Any]]) -> None:
        """Offer these values, each with its words."""
        offered = list(values)
        self._values = [value for _words, value in offered]
        self.clear()
        self.addItems([words for words, _value in offered])

    def choose(self, value: object) -> None:
        """Choose a value, if it is offered."""
        if value in self._values:
            self.setCurrentIndex(self._values.index(value))

    @property
    def chosen(self) -> Any:
        """Return the value that is chosen; None where nothing is offered."""
        return self._values[self.currentIndex()] if 0 <= self.currentIndex() < len(self._values) else None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: D102, N802 - Qt's name
        super().paintEvent(event)
        theme = Theme.current()
        side = theme.px(16)
        box = QRect(self.width() - side - theme.px(8), (self.height() - side) // 2, side, side)
        box = QStyle.visualRect(self.layoutDirection(), self.rect(), box)
        QPainter(self).drawPixmap(box.topLeft(), theme.pixmap("chevron-down", "muted", 16, self.devicePixelRatioF()))


class PassphraseField(QLineEdit):
    """A field whose text is shown only on request; tells when Caps Lock seems to be on."""

    caps_lock_seen = Signal(bool)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText
            | Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
        )
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._eye = QAction(self)
        self._eye.triggered.connect(self._show_or_hide)
        self.addAction(self._eye, QLineEdit.ActionPosition.TrailingPosition)
        self._name_eye()
        Theme.current().changed.connect(self._name_eye)

    def forget(self) -> None:
        """Empty the field and hide what is typed next."""
        self.clear()
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._name_eye()

    def _show_or_hide(self) -> None:
        hidden = self.echoMode() is QLineEdit.EchoMode.Password
        self.setEchoMode(QLineEdit.EchoMode.Normal if hidden else QLineEdit.EchoMode.Password)
        self._name_eye()

    def _name_eye(self) -> None:
        hidden = self.echoMode() is QLineEdit.EchoMode.Password
        self._eye.setIcon(Theme.current().icon("eye" if hidden else "eye-off"))
        self._eye.setText(_("Show the passphrase") if hidden else _("Hide the passphrase"))
        name_inner_buttons(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802 - Qt's name
        typed = event.text()
        if typed.isalpha():
            shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.caps_lock_seen.emit(typed.isupper() is not shifted)
        elif event.key() == Qt.Key.Key_CapsLock:
            self.caps_lock_seen.emit(False)  # noqa: FBT003 - a signal carries it
        super().keyPressEvent(event)


def name_inner_buttons(field: QLineEdit) -> None:
    """Give the buttons inside a field the names of their actions; Qt leaves them unnamed."""
    from PySide6.QtWidgets import QToolButton

    for button in field.findChildren(QToolButton):
        action = button.defaultAction()
        button.setAccessibleName(action.text())
        button.setToolTip(action.text())


def is_mirrored() -> bool:
    """Tell whether the program is laid out from right to left."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
