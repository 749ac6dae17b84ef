from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from goodoffices.desktop.pages.catalogue import PageName
from goodoffices.desktop.pages.missions import MissionsPage
from goodoffices.desktop.pages.notes_pane import NotesPane
from goodoffices.desktop.window import Window
from goodoffices.records.item import Attribution, Level
from tests.desktop.conftest import settle

NOTES_TAB = 3


@pytest.fixture
def pane(window: Window, qtbot: QtBot) -> NotesPane:
    assert window.shell is not None
    page = window.shell.open_page(PageName.MISSIONS)
    assert isinstance(page, MissionsPage)
    page.detail.tabs.setCurrentIndex(NOTES_TAB)
    settle(window, qtbot)
    return page.detail.notes


def titles(pane: NotesPane) -> list[str]:
    return [line.thing.title for line in pane.pane.list.lines.lines]


def write(pane: NotesPane, title: str, body: str) -> None:
    pane.begin_new()
    pane.editor.title.setText(title)
    pane.editor.body.setPlainText(body)


def test_a_note_is_written_with_level_attribution_and_compartment_and_found_by_a_word(
    window: Window, pane: NotesPane, qtbot: QtBot
) -> None:
    write(pane, "Opening words", "The word to find is marmalade.")
    pane.editor.level.choose(Level.STRICTLY_CONFIDENTIAL)
    pane.editor.attribution.choose(Attribution.OFF_THE_RECORD)
    QTest.keyClick(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: pane.editor.state.text() == "Saved")
    settle(window, qtbot)

    pane.pane.field.setText("marmalade")

    assert titles(pane) == ["Opening words"]
    note = pane.pane.list.lines.lines[0].thing
    assert (note.level, note.attribution, note.compartment) == (
        Level.STRICTLY_CONFIDENTIAL,
        Attribution.OFF_THE_RECORD,
        "mission",
    )
    assert pane.editor.state.text() == "Saved"


def test_what_is_being_written_is_there_again_after_looking_elsewhere(
    window: Window, pane: NotesPane, qtbot: QtBot
) -> None:
    assert window.shell is not None
    first = pane.pane.list.lines.lines[0]
    second = pane.pane.list.lines.lines[1]
    pane.pane.list.choose(first.key)
    pane.editor.body.setPlainText("half a thought")

    pane.pane.list.choose(second.key)
    window.shell.open_page(PageName.PEOPLE)
    window.shell.open_page(PageName.MISSIONS)
    settle(window, qtbot)
    assert pane.editor.body.toPlainText() == second.thing.body
    pane.pane.list.choose(first.key)

    assert pane.editor.body.toPlainText() == "half a thought"
    assert pane.editor.state.text() == "Not saved yet"
    window.shell.drafts.drop((first.thing.belongs_to, first.thing.id))


def test_a_saved_note_is_taken_back_by_undo(window: Window, pane: NotesPane, qtbot: QtBot) -> None:
    assert window.shell is not None
    before = titles(pane)
    write(pane, "Taken back", "a line")
    pane.save()
    settle(window, qtbot)
    assert "Taken back" in titles(pane)
    assert window.shell.top_bar.undo.toolTip().startswith("Undo: Note written")

    window.shell.undo()
    settle(window, qtbot)

    assert titles(pane) == before


def test_a_note_changed_elsewhere_meanwhile_is_not_overwritten(window: Window, pane: NotesPane, qtbot: QtBot) -> None:
    from dataclasses import replace

    from goodoffices.office import NoteDraft, change_note

    assert window.shell is not None
    note = pane.pane.list.lines.lines[0].thing
    pane.pane.list.choose(note.id)
    pane.editor.body.setPlainText("my words")
    draft = replace(pane.editor.draft(), body="other words")
    assert isinstance(draft, NoteDraft)
    window.shell.session.change(lambda desk: change_note(desk, note, draft), owner=pane)
    settle(window, qtbot)

    pane.save()
    settle(window, qtbot)

    assert pane.editor.notice.words == "This was changed in the meantime. Look at it again before you change it."
    assert pane.editor.body.toPlainText() == "my words"
    window.shell.drafts.drop((note.belongs_to, note.id))


def test_tab_leaves_the_text_of_a_note(window: Window, pane: NotesPane) -> None:
    window.activateWindow()
    pane.editor.body.setFocus()
    QTest.keyClick(pane.editor.body, Qt.Key.Key_Tab)

    assert QApplication.focusWidget() is not pane.editor.body
    assert "\t" not in pane.editor.body.toPlainText()


def test_markup_in_a_note_is_text(window: Window, pane: NotesPane, qtbot: QtBot) -> None:
    write(pane, "<b>bold</b>", "# Head\n\n<u>kept</u>  \nas typed")
    pane.save()
    settle(window, qtbot)

    assert pane.editor.body.toPlainText() == "# Head\n\n<u>kept</u>  \nas typed"
    assert "<b>bold</b>" in titles(pane)
