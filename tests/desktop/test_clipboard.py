from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from goodoffices.desktop.clipboard import ConcealedClipboard


@pytest.fixture
def clipboard(qtbot: QtBot) -> Iterator[ConcealedClipboard]:
    del qtbot
    clipboard = ConcealedClipboard()
    yield clipboard
    clipboard.clear_if_ours()
    QGuiApplication.clipboard().clear()


def test_what_is_copied_is_marked_so_that_no_history_keeps_it(clipboard: ConcealedClipboard) -> None:
    clipboard.put_confidential("six plain words for one copy")

    data = QGuiApplication.clipboard().mimeData()
    assert data.text() == "six plain words for one copy"
    assert data.data("x-kde-passwordManagerHint").data() == b"secret"
    assert data.hasFormat("application/x-nspasteboard-concealed-type")


def test_what_we_copied_is_cleared(clipboard: ConcealedClipboard) -> None:
    clipboard.put_confidential("six plain words for one copy")

    clipboard.clear_if_ours()

    assert QGuiApplication.clipboard().text() == ""


def test_what_another_program_copied_since_stays(clipboard: ConcealedClipboard) -> None:
    clipboard.put_confidential("six plain words for one copy")
    QGuiApplication.clipboard().setText("from elsewhere")

    clipboard.clear_if_ours()

    assert QGuiApplication.clipboard().text() == "from elsewhere"
