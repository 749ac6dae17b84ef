"""What the window remembers between two starts: the look, and nothing else, ever."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

from goodoffices.desktop.theme.tokens import Scheme

_LOOK = "look"


class Settings:
    """A small file of its own in the user's configuration folder."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or _usual_file()

    @property
    def look(self) -> Scheme | None:
        """Return the look that the person chose; None follows the system."""
        kept = str(self._open().value(_LOOK, ""))
        return Scheme(kept) if kept in set(Scheme) else None

    @look.setter
    def look(self, scheme: Scheme | None) -> None:
        settings = self._open()
        settings.setValue(_LOOK, str(scheme or ""))
        settings.sync()

    def _open(self) -> QSettings:
        return QSettings(str(self._file), QSettings.Format.IniFormat)


def _usual_file() -> Path:
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(folder) / "goodoffices" / "window.ini"
