"""Choose the look: light, dark, high contrast, or as the system has it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from goodoffices.desktop.settings import Settings
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.theme.tokens import Scheme
from goodoffices.words import N_, _

_LOOKS: tuple[tuple[str, Scheme | None], ...] = (
    (N_("As the system"), None),
    (N_("Light"), Scheme.LIGHT),
    (N_("Dark"), Scheme.DARK),
    (N_("High contrast"), Scheme.HIGH_CONTRAST),
)


class LookMenu(QMenu):
    """The looks on offer; the chosen one is remembered, and is all that is ever remembered."""

    def __init__(self, settings: Settings, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(_("Look"))
        # The corners of a menu stay square, its ground shows behind the round border, unless the window itself is see-through.
        self.setWindowFlags(
            self.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground)
        self._settings = settings
        group = QActionGroup(self)
        for words, scheme in _LOOKS:
            action = self.addAction(_(words))
            action.setCheckable(True)
            action.setChecked(Theme.current().chosen is scheme)
            action.triggered.connect(lambda _checked=False, chosen=scheme: self._choose(chosen))
            group.addAction(action)

    def _choose(self, scheme: Scheme | None) -> None:
        self._settings.look = scheme
        Theme.current().choose(scheme)
