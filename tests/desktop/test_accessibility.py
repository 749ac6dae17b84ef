from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from goodoffices.desktop.dialogs.approve import ApproveDialog
from goodoffices.desktop.dialogs.folder import FolderDialog
from goodoffices.desktop.pages.catalogue import PageName
from goodoffices.desktop.pages.missions import MissionsPage
from goodoffices.desktop.unlock.new_vault import NewVaultPage
from goodoffices.desktop.unlock.welcome import WelcomePage
from goodoffices.desktop.window import Window
from tests.desktop.conftest import MakeWindow, settle

INTERACTIVE = {
    QAccessible.Role.Button,
    QAccessible.Role.ButtonMenu,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.ComboBox,
    QAccessible.Role.EditableText,
    QAccessible.Role.List,
    QAccessible.Role.ListItem,
    QAccessible.Role.Table,
    QAccessible.Role.Cell,
    QAccessible.Role.Tree,
    QAccessible.Role.PageTab,
    QAccessible.Role.PageTabList,
    QAccessible.Role.ProgressBar,
    QAccessible.Role.Link,
}


def tree(interface: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """Walk everything that assistive technology sees."""
    yield interface
    if depth < 40:
        for number in range(min(interface.childCount(), 60)):
            child = interface.child(number)
            if child.isValid() and not child.state().invisible:
                yield from tree(child, depth + 1)


def unnamed(widget: QWidget) -> list[str]:
    """Describe every interactive control without a name."""
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(widget)
    assert root is not None
    seen = list(tree(root))
    assert len(seen) > 5
    return [
        _described(node) for node in seen if node.role() in INTERACTIVE and not node.text(QAccessible.Text.Name).strip()
    ]


def _described(node: QAccessibleInterface) -> str:
    thing = node.object()
    return f"{node.role().name} {type(thing).__name__} in {type(thing.parent()).__name__}"


def pages(window: Window, qtbot: QtBot) -> Iterator[str]:
    """Go to every page and every tab."""
    shell = window.shell
    assert shell is not None
    for name in PageName:
        page = shell.open_page(name)
        settle(window, qtbot)
        yield name.value
        if isinstance(page, MissionsPage):
            for number in range(page.detail.tabs.count()):
                page.detail.tabs.setCurrentIndex(number)
                settle(window, qtbot)
                yield f"{name.value}: {page.detail.tabs.tabText(number)}"


def test_every_control_on_every_page_has_a_name(window: Window, qtbot: QtBot) -> None:
    found = {where: unnamed(window) for where in pages(window, qtbot)}

    assert len(found) == 10
    assert {where: controls for where, controls in found.items() if controls} == {}


def test_every_control_before_a_vault_is_open_has_a_name(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(None)
    assert unnamed(window) == []
    welcome = window.centralWidget()
    assert isinstance(welcome, WelcomePage)
    welcome.new_asked.emit()
    page = window.centralWidget()
    assert isinstance(page, NewVaultPage)
    qtbot.waitUntil(page.isVisible)
    assert unnamed(window) == []


@pytest.mark.qt_log_ignore("propagateSizeHints")
def test_every_control_of_the_dialogs_has_a_name(make_window: MakeWindow) -> None:
    window = make_window(None)
    for dialog in (ApproveDialog(window, print), FolderDialog(window, "Folder", print)):
        dialog.open()
        assert unnamed(dialog) == []
        dialog.reject()


@pytest.mark.parametrize("name", PageName)
def test_tab_moves_on_from_every_control(window: Window, qtbot: QtBot, name: PageName) -> None:
    shell = window.shell
    assert shell is not None
    window.activateWindow()
    page = shell.open_page(name)
    if isinstance(page, MissionsPage):
        page.detail.tabs.setCurrentIndex(3)
    settle(window, qtbot)
    shell.top_bar.search.setFocus()
    visited: list[QWidget] = []
    for _step in range(60):
        focus = QApplication.focusWidget()
        assert focus is not None
        if focus in visited:
            break
        visited.append(focus)
        QTest.keyClick(focus, Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is visited[0]
    assert len(visited) > 4


def test_f6_goes_round_the_panes(window: Window, qtbot: QtBot) -> None:
    shell = window.shell
    assert shell is not None
    page = shell.open_page(PageName.NOTES)
    settle(window, qtbot)
    shell.rail.pages.setFocus()
    seen = []
    for _step in range(4):
        QTest.keyClick(window, Qt.Key.Key_F6)
        seen.append(QApplication.focusWidget())

    notes = page.panes()
    assert seen[0] is shell.top_bar.search
    assert notes[0].isAncestorOf(seen[1] or window)
    assert notes[1].isAncestorOf(seen[2] or window)
    assert seen[3] is shell.rail.pages


def test_the_strip_of_times_is_read_out_as_sentences(window: Window, qtbot: QtBot) -> None:
    from goodoffices.desktop.widgets.time_strip import TimeStrip

    settle(window, qtbot)
    strip = window.findChild(TimeStrip)
    assert isinstance(strip, TimeStrip)

    interface = QAccessible.queryAccessibleInterface(strip)

    assert interface is not None
    assert interface.text(QAccessible.Text.Name) == "The appointment in each place"
    words = interface.text(QAccessible.Text.Description)
    assert "Geneva" in words
    assert "New York" in words
    assert "in working hours" in words
