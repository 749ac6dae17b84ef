"""Confidential text on the clipboard: for 20 seconds, marked so that no history keeps it."""

from __future__ import annotations

import hashlib

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication

KEPT_MS = 20_000

_CONCEALED = {
    "x-kde-passwordManagerHint": b"secret",
    "application/x-nspasteboard-concealed-type": b"",
    "org.nspasteboard.ConcealedType": b"",
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': b"1",
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': b"\0\0\0\0",
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': b"\0\0\0\0",
}
"""How desktops are told not to keep what follows: KDE, macOS and Windows."""


class ConcealedClipboard(QObject):
    """The system's clipboard for text that must not stay there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ours = b""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear_if_ours)

    def put_confidential(self, text: str) -> None:
        """Put text on the clipboard; it is cleared after 20 seconds and on lock."""
        data = QMimeData()
        data.setText(text)
        for name, value in _CONCEALED.items():
            data.setData(name, QByteArray(value))
        QGuiApplication.clipboard().setMimeData(data)
        self._ours = _digest(text)
        self._timer.start(KEPT_MS)

    def clear_if_ours(self) -> None:
        """Clear what we put, never what another program put since."""
        self._timer.stop()
        if self._ours and _digest(QGuiApplication.clipboard().text()) == self._ours:
            QGuiApplication.clipboard().clear()
        self._ours = b""


def _digest(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
