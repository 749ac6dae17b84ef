from __future__ import annotations

import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

CALLS = 20_000
SMALLEST_START = 1_000


def test_twenty_thousand_qt_calls_lose_no_reference_to_none(qtbot: QtBot) -> None:
    """PYSIDE-3474: in 6.12.0 each call that returns None takes one reference off it, and the process aborts after some thousand."""
    label = QLabel()
    qtbot.addWidget(label)
    assert sys.getrefcount(None) > SMALLEST_START
    before = sys.getrefcount(None)

    for number in range(CALLS):
        label.setText(str(number % 10))

    assert sys.getrefcount(None) > before - 200
