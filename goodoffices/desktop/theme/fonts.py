"""The shipped typeface: IBM Plex Sans, with its Arabic sister; the same on every desktop."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from goodoffices.resources import resource

FAMILY = "IBM Plex Sans"
ARABIC_FAMILY = "IBM Plex Sans Arabic"

_USUAL_DPI = 96.0


def load_fonts() -> None:
    """Make the shipped typeface known to Qt."""
    for path in sorted(resource("fonts", "plex").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(path))


def window_font(size: int) -> QFont:
    """Return the typeface at a size in px, unhinted so that it looks the same at every scale."""
    font = QFont([FAMILY, ARABIC_FAMILY])
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def text_scale() -> float:
    """Return how much larger than usual this desktop wants text to be."""
    screens = QGuiApplication.screens()
    dpi = screens[0].logicalDotsPerInch() if screens else _USUAL_DPI
    return min(2.0, max(1.0, dpi / _USUAL_DPI))
