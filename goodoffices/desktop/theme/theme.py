"""The look in use: follows the system while it runs, or stays as the person chose."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from goodoffices.desktop.theme.fonts import load_fonts, text_scale, window_font
from goodoffices.desktop.theme.icons import icon, pixmap
from goodoffices.desktop.theme.stylesheet import style_sheet
from goodoffices.desktop.theme.tokens import TOKENS, Scheme, Size, Tokens


class Theme(QObject):
    """Colours, sizes, fonts and icons of the whole program; one for each application."""

    changed = Signal()

    def __init__(self, app: QApplication, *, chosen: Scheme | None = None, scale: float | None = None) -> None:
        super().__init__(app)
        load_fonts()
        self._app = app
        self._scale = scale or text_scale()
        self.chosen = chosen
        self.scheme = Scheme.LIGHT
        app.setStyle("Fusion")
        app.setFont(window_font(self.px(Size.TEXT)))
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow)
        app.setProperty("theme", self)
        self._apply(self._wanted())

    @staticmethod
    def current() -> Theme:
        """Return the look in use."""
        return cast("Theme", cast("QApplication", QApplication.instance()).property("theme"))

    @property
    def tokens(self) -> Tokens:
        """Return the colours of the look in use."""
        return TOKENS[self.scheme]

    def px(self, length: float) -> int:
        """Scale a length that is given for a base text of 13 px."""
        return round(length * self._scale)

    def colour(self, name: str) -> QColor:
        """Return a colour of the table by its name."""
        return QColor(getattr(self.tokens, name))

    def icon(self, name: str, colour: str = "muted", size: int = 18, *, beside: int = 0) -> QIcon:
        """Return a shipped icon in a colour of the table, with room on both its sides."""
        return icon(
            name, getattr(self.tokens, colour), self.px(size), disabled=self.tokens.input_border, beside=self.px(beside)
        )

    def pixmap(self, name: str, colour: str = "muted", size: int = 18, times: float = 1.0) -> QPixmap:
        """Draw a shipped icon in a colour of the table, at a size in px and a device pixel ratio."""
        return pixmap(name, getattr(self.tokens, colour), self.px(size), times)

    def choose(self, scheme: Scheme | None) -> None:
        """Keep to one look, or follow the system where none is given."""
        self.chosen = scheme
        self._apply(self._wanted())

    def _follow(self) -> None:
        if self.chosen is None and self._wanted() is not self.scheme:
            self._apply(self._wanted())

    def _wanted(self) -> Scheme:
        if self.chosen:
            return self.chosen
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
            return Scheme.HIGH_CONTRAST
        return Scheme.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Scheme.LIGHT

    def _apply(self, scheme: Scheme) -> None:
        self.scheme = scheme
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(style_sheet(self.tokens, self.px))
        self.changed.emit()


def _palette(tokens: Tokens) -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for name, colour in (
        (role.Window, tokens.bg),
        (role.Base, tokens.surface),
        (role.AlternateBase, tokens.bg),
        (role.Button, tokens.surface),
        (role.Text, tokens.text),
        (role.WindowText, tokens.text),
        (role.ButtonText, tokens.text),
        (role.PlaceholderText, tokens.faint),
        (role.Highlight, tokens.accent),
        (role.HighlightedText, tokens.on_accent),
        (role.ToolTipBase, tokens.text),
        (role.ToolTipText, tokens.surface),
        (role.Link, tokens.accent_text),
        (role.Accent, tokens.accent),
    ):
        palette.setColor(name, QColor(colour))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Text, QColor(tokens.input_border))
    palette.setColor(QPalette.ColorGroup.Disabled, role.ButtonText, QColor(tokens.input_border))
    return palette
