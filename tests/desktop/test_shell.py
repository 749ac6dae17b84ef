from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from goodoffices.desktop.pages.all_notes import AllNotesPage
from goodoffices.desktop.pages.catalogue import PageName
from goodoffices.desktop.pages.missions import MissionsPage
from goodoffices.desktop.pages.people import PeoplePage
from goodoffices.desktop.relaunch import VAULT_VARIABLE
from goodoffices.desktop.shell.banner import DemonstrationBanner
from goodoffices.desktop.shell.shell import Shell
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.theme.tokens import Scheme
from goodoffices.desktop.window import Window
from goodoffices.office import Demonstration, notes, open_vault
from goodoffices.records.note import Note
from tests.cheap import CHEAP
from tests.desktop.conftest import OpenAs, Outside, settle
from tests.desktop.test_accessibility import tree


def shell_of(window: Window) -> Shell:
    shell = window.shell
    assert shell is not None
    return shell


def missions_of(window: Window) -> MissionsPage:
    page = shell_of(window).open_page(PageName.MISSIONS)
    assert isinstance(page, MissionsPage)
    return page


def everything_said(window: Window) -> str:
    QAccessible.setActive(True)
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    parts = (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value)
    return "\n".join(node.text(part) for node in tree(root) for part in parts)


def test_a_demonstration_says_that_it_is_one(window: Window, qtbot: QtBot) -> None:
    banner = window.findChild(DemonstrationBanner)
    assert isinstance(banner, DemonstrationBanner)
    qtbot.waitUntil(banner.isVisible)

    said = " ".join(label.text() for label in banner.findChildren(QLabel))
    assert "Demonstration: everything is invented" in said
    assert "21 May 2026" in said


def test_the_title_of_the_window_never_says_more_than_the_name_of_the_program(window: Window, qtbot: QtBot) -> None:
    titles = set()
    for name in PageName:
        shell_of(window).open_page(name)
        settle(window, qtbot)
        titles.add(window.windowTitle())

    assert titles == {"Good Offices"}


def test_the_search_opens_what_it_found_where_it_lives(window: Window, qtbot: QtBot) -> None:
    shell = shell_of(window)
    people = shell.open_page(PageName.PEOPLE)
    assert isinstance(people, PeoplePage)
    settle(window, qtbot)
    someone = people.pane.list.lines.lines[20].thing
    shell.open_page(PageName.MISSIONS)

    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(shell.top_bar.search, f"{someone.given_name} {someone.family_name}")
    qtbot.waitUntil(shell.top_bar.search.findings.isVisible)
    settle(window, qtbot)
    QTest.keyClick(shell.top_bar.search, Qt.Key.Key_Return)
    settle(window, qtbot)

    assert people.isVisible()
    line = people.pane.list.chosen_line
    assert line is not None
    assert line.key == someone.id


def test_a_seat_without_the_key_is_told_how_much_is_withheld_and_nothing_else(open_as: OpenAs, qtbot: QtBot) -> None:
    window = open_as("Seat 2")
    page = missions_of(window)
    settle(window, qtbot)

    said = everything_said(window)
    assert "Withheld:" in said
    assert "protection" in said
    page.detail.tabs.setCurrentIndex(3)
    settle(window, qtbot)
    assert "Withheld:" in page.detail.notes.pane.withheld.text()


def test_nothing_of_a_note_is_on_the_overview(window: Window, qtbot: QtBot) -> None:
    page = missions_of(window)
    settle(window, qtbot)
    notes_shown = page.detail.notes.pane.list.lines.lines
    assert len(notes_shown) > 5

    said = everything_said(window)

    assert page.detail.overview.isVisible()
    assert [line.title for line in notes_shown if line.title in said] == []


def test_the_look_is_changed_while_the_window_is_open(window: Window, theme: Theme) -> None:
    light = window.grab().toImage().pixelColor(524, 500).lightness()

    theme.choose(Scheme.DARK)

    dark = window.grab().toImage().pixelColor(524, 500).lightness()
    theme.choose(Scheme.LIGHT)
    assert light > 200
    assert dark < 60


def test_lock_keeps_what_was_being_written_then_closes_the_vault_and_replaces_the_process(
    window: Window,
    outside: Outside,
    vault: Path,
    demonstration: Demonstration,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(VAULT_VARIABLE, "")
    page = shell_of(window).open_page(PageName.NOTES)
    assert isinstance(page, AllNotesPage)
    settle(window, qtbot)
    page.view.begin_new()
    page.view.editor.title.setText("Begun before the lock")
    page.view.editor.body.setPlainText("Half a sentence")

    QTest.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)

    qtbot.waitUntil(lambda: outside.relaunched == 1, timeout=20_000)
    assert outside.cleared > 0
    assert os.environ[VAULT_VARIABLE] == str(vault)
    assert window.shell is None
    assert "Begun before the lock" not in everything_said(window)
    desk = open_vault(vault, "Seat 1", demonstration.seats[0].passphrase, policy=CHEAP)
    kept = [note for note in notes(desk) if isinstance(note, Note) and note.title == "Begun before the lock"]
    desk.close()
    assert [note.body for note in kept] == ["Half a sentence"]
