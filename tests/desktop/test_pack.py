from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from goodoffices.desktop.dialogs.hand_out import HandOutDialog
from goodoffices.desktop.pages.catalogue import PageName
from goodoffices.desktop.pages.copies import CopiesPage
from goodoffices.desktop.pages.missions import MissionsPage
from goodoffices.desktop.pages.pack_tab import PackTab
from goodoffices.desktop.widgets.buttons import IconButton
from goodoffices.desktop.widgets.pages_view import PageSheet
from goodoffices.desktop.window import Window
from goodoffices.records.pack import Reader
from tests.desktop.conftest import Outside, settle

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def tab(window: Window, qtbot: QtBot) -> PackTab:
    assert window.shell is not None
    page = window.shell.open_page(PageName.MISSIONS)
    assert isinstance(page, MissionsPage)
    page.detail.tabs.setCurrentIndex(4)
    settle(window, qtbot)
    return page.detail.pack


def shown_pages(tab: PackTab) -> int:
    return len(tab.pages.findChildren(PageSheet))


def test_the_pages_are_seen_before_any_copy_is_made(window: Window, tab: PackTab, qtbot: QtBot) -> None:
    assert window.shell is not None
    preview = window.shell.session.preview
    qtbot.waitUntil(lambda: preview.is_idle, timeout=60_000)

    sheets = tab.pages.findChildren(PageSheet)
    assert len(sheets) > 20
    assert sheets[0].accessibleName() == f"Page 1 of {len(sheets)}"
    assert all(sheet.is_drawn for sheet in sheets)


def test_each_reader_has_a_pack_of_its_own(window: Window, tab: PackTab, qtbot: QtBot) -> None:
    pages = {}
    for number, reader in enumerate((Reader.PRESIDENT, Reader.TEAM, Reader.STATE_CONCERNED)):
        tab.readers.button(number).click()
        settle(window, qtbot)
        pages[reader] = shown_pages(tab)
        assert tab.reader is reader

    assert pages[Reader.STATE_CONCERNED] < pages[Reader.TEAM] < pages[Reader.PRESIDENT]


def test_copies_are_handed_out_with_passphrases_shown_once(
    window: Window, tab: PackTab, outside: Outside, qtbot: QtBot
) -> None:
    assert window.shell is not None
    tab.readers.button(2).click()
    settle(window, qtbot)
    tab.hand_out.click()
    dialog = window.findChild(HandOutDialog)
    assert isinstance(dialog, HandOutDialog)
    dialog.holders.setPlainText("First holder\n\nSecond holder")
    dialog.folder.setText(str(outside.folder))

    dialog.begin()
    settle(window, qtbot)

    files = sorted(outside.folder.glob("*.pdf"))
    assert len(files) == 2
    passphrases = [label.text() for label in dialog.findChildren(QLabel) if label.property("part") == "passphrase"]
    assert len(set(passphrases)) == 2
    dialog.findChildren(IconButton)[0].click()
    assert outside.copied == passphrases[:1]
    dialog.accept()
    register = window.shell.open_page(PageName.PACKS)
    assert isinstance(register, CopiesPage)
    settle(window, qtbot)
    assert register.model.rowCount() == 5


def test_a_copy_without_a_holder_is_refused_in_its_place(
    window: Window, tab: PackTab, outside: Outside, qtbot: QtBot
) -> None:
    settle(window, qtbot)
    tab.hand_out.click()
    dialog = window.findChild(HandOutDialog)
    assert isinstance(dialog, HandOutDialog)

    dialog.begin()

    assert dialog.notice.words == "Name at least one holder."
    assert not outside.folder.exists()
    dialog.reject()
