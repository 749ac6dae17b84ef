"""Lucide icons, recoloured at load and drawn at one, two and three times their size."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from goodoffices.resources import resource

_TIMES = (1, 2, 3)


def icon(name: str, colour: str, size: int = 18, *, disabled: str | None = None, beside: int = 0) -> QIcon:
    """Return a shipped icon in one colour, and in another where its control is disabled."""
    made = QIcon()
    for times in _TIMES:
        made.addPixmap(pixmap(name, colour, size, times, beside))
        if disabled:
            made.addPixmap(pixmap(name, disabled, size, times, beside), QIcon.Mode.Disabled)
    return made


@lru_cache(maxsize=512)
def pixmap(name: str, colour: str, size: int, times: float, beside: int = 0) -> QPixmap:
    """Draw a shipped icon in one colour at a size in px and a device pixel ratio, with room on both its sides."""
    drawing = _source(name).replace("currentColor", colour)
    picture = QPixmap(round((size + 2 * beside) * times), round(size * times))
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(beside * times, 0, size * times, size * times))
    painter.end()
    picture.setDevicePixelRatio(times)
    return picture


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return (
        resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace('stroke-width="2"', 'stroke-width="1.75"')
    )
