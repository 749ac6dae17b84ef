from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from goodoffices.desktop.unlock.new_vault import NewVaultPage
from goodoffices.desktop.unlock.passphrases import PassphrasesPage
from goodoffices.desktop.unlock.unlock_page import UnlockPage
from goodoffices.desktop.unlock.welcome import WelcomePage
from goodoffices.desktop.window import Window
from goodoffices.office import Demonstration
from tests.desktop.conftest import Outside, settle

MakeWindow = Callable[[Path | None], Window]


def unlock_page(window: Window, qtbot: QtBot) -> UnlockPage:
    page = window.centralWidget()
    assert isinstance(page, UnlockPage)
    qtbot.waitUntil(lambda: page.seat.count() > 0)
    return page


def test_a_vault_offers_its_seats_and_says_nothing_else(make_window: MakeWindow, vault: Path, qtbot: QtBot) -> None:
    window = make_window(vault)
    page = unlock_page(window, qtbot)

    assert [page.seat.itemText(at) for at in range(page.seat.count())] == ["Seat 1", "Seat 2", "Seat 3"]
    said = {label.text() for label in page.findChildren(QLabel) if label.text()}
    assert said == {"Unlock", "Seat", "Passphrase", "Caps Lock seems to be on."}
    assert window.windowTitle() == "Good Offices"


def test_a_wrong_passphrase_is_answered_in_its_place(make_window: MakeWindow, vault: Path, qtbot: QtBot) -> None:
    page = unlock_page(make_window(vault), qtbot)

    page.passphrase.setText("not these six words at all")
    page.unlock()

    qtbot.waitUntil(page.notice.isVisible)
    assert (
        page.notice.words
        == "This passphrase does not open Seat 1. Check Caps Lock and the keyboard layout, and try again."
    )
    assert page.button.isEnabled()


def test_the_right_passphrase_opens_the_vault_and_is_forgotten(
    make_window: MakeWindow, vault: Path, demonstration: Demonstration, qtbot: QtBot
) -> None:
    window = make_window(vault)
    page = unlock_page(window, qtbot)
    field = page.passphrase
    left: list[str] = []
    page.unlocked.connect(lambda _desk: left.append(field.text()))

    field.setText(demonstration.seats[0].passphrase)
    page.unlock()

    qtbot.waitUntil(lambda: window.shell is not None, timeout=20_000)
    assert left == [""]
    assert window.windowTitle() == "Good Offices"
    settle(window, qtbot)


def test_what_is_typed_is_shown_only_on_request(make_window: MakeWindow, vault: Path, qtbot: QtBot) -> None:
    page = unlock_page(make_window(vault), qtbot)
    eye = page.passphrase.actions()[0]

    assert page.passphrase.echoMode() is QLineEdit.EchoMode.Password
    assert eye.text() == "Show the passphrase"
    eye.trigger()
    assert page.passphrase.echoMode() is QLineEdit.EchoMode.Normal
    assert eye.text() == "Hide the passphrase"


def test_where_there_is_no_vault_the_next_step_is_said(make_window: MakeWindow, tmp_path: Path, qtbot: QtBot) -> None:
    page = make_window(tmp_path / "nothing").centralWidget()
    assert isinstance(page, UnlockPage)

    qtbot.waitUntil(page.notice.isVisible, timeout=20_000)
    assert "Choose the folder that holds store.db" in page.notice.words


def test_a_new_vault_is_made_and_its_passphrases_are_shown_once(
    make_window: MakeWindow, outside: Outside, qtbot: QtBot
) -> None:
    window = make_window(None)
    welcome = window.centralWidget()
    assert isinstance(welcome, WelcomePage)
    welcome.new_asked.emit()
    page = window.centralWidget()
    assert isinstance(page, NewVaultPage)

    page.folder.setText(str(outside.folder))
    page.add_seat()
    page.make()

    qtbot.waitUntil(lambda: isinstance(window.centralWidget(), PassphrasesPage), timeout=20_000)
    shown = window.centralWidget()
    assert isinstance(shown, PassphrasesPage)
    passphrases = [label.text() for label in shown.findChildren(QLabel) if label.property("part") == "passphrase"]
    assert [len(words.split()) for words in passphrases] == [6, 6]
    shown.written_down.emit()
    assert window.shell is not None
    settle(window, qtbot)
    assert (outside.folder / "store.db").is_file()


def test_a_passphrase_that_could_be_guessed_is_refused_in_its_place(
    make_window: MakeWindow, outside: Outside, qtbot: QtBot
) -> None:
    window = make_window(None)
    welcome = window.centralWidget()
    assert isinstance(welcome, WelcomePage)
    welcome.new_asked.emit()
    page = window.centralWidget()
    assert isinstance(page, NewVaultPage)

    page.folder.setText(str(outside.folder))
    page.kind.choose(True)  # noqa: FBT003 - the value that the list carries
    page.own.setText("password")
    page.again.setText("password")
    page.make()

    qtbot.waitUntil(page.notice.isVisible, timeout=20_000)
    assert "could be guessed" in page.notice.words
    assert not outside.folder.exists()


def test_a_passphrase_entered_before_the_seats_are_known_waits_and_then_unlocks(
    make_window: MakeWindow, vault: Path, demonstration: Demonstration, qtbot: QtBot
) -> None:
    window = make_window(vault)
    page = window.centralWidget()
    assert isinstance(page, UnlockPage)
    assert page.seat.count() == 0
    assert window.focusWidget() is page.passphrase

    page.passphrase.setText(demonstration.seats[0].passphrase)
    page.passphrase.returnPressed.emit()

    qtbot.waitUntil(lambda: window.shell is not None, timeout=60_000)
    settle(window, qtbot)
