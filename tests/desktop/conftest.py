"""A window over a copy of the demonstration, with parts of the world outside that record what they are asked."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from goodoffices.desktop.settings import Settings
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.theme.tokens import Scheme
from goodoffices.desktop.window import Window
from goodoffices.office import Demonstration, make_demonstration
from tests.cheap import CHEAP


@dataclass
class Outside:
    """What the window asked of the world outside."""

    copied: list[str] = field(default_factory=list)
    cleared: int = 0
    relaunched: int = 0
    folder: Path = Path()

    def put_confidential(self, text: str) -> None:
        self.copied.append(text)

    def clear_if_ours(self) -> None:
        self.cleared += 1

    def relaunch(self, arguments: Sequence[str]) -> None:
        del arguments
        self.relaunched += 1

    def choose(self, over: QWidget, head: str, then: Callable[[Path], None]) -> None:
        del over, head
        then(self.folder)


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    return Theme(qapp, chosen=Scheme.LIGHT, scale=1.0)


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Demonstration:
    return make_demonstration(tmp_path_factory.mktemp("demonstration"), policy=CHEAP)


@pytest.fixture
def outside(tmp_path: Path) -> Outside:
    return Outside(folder=tmp_path / "chosen")


@pytest.fixture
def surroundings(outside: Outside, tmp_path: Path) -> Surroundings:
    return Surroundings(
        clipboard=outside,
        relauncher=outside,
        choose_folder=outside.choose,
        settings=Settings(tmp_path / "window.ini"),
        vault_options={"policy": CHEAP},
    )


@pytest.fixture
def make_window(theme: Theme, surroundings: Surroundings, qtbot: QtBot) -> Iterator[Callable[[Path | None], Window]]:
    """Make a window; it is closed, with its lanes, when the test ends."""
    made: list[Window] = []

    def make(vault: Path | None) -> Window:
        theme.choose(Scheme.LIGHT)
        window = Window(surroundings, vault)
        made.append(window)
        window.show()
        return window

    yield make
    for window in made:
        close(window, qtbot)


def close(window: Window, qtbot: QtBot) -> None:
    """Close a window with everything it has under way."""
    qtbot.waitUntil(lambda: window.store.is_idle)
    shell = window.shell
    if shell is not None:
        lanes = (shell.session.store, shell.session.solver, shell.session.layout, shell.session.preview)
        qtbot.waitUntil(lambda: all(lane.is_idle for lane in lanes), timeout=60_000)
        window.close()
        qtbot.waitUntil(lambda: window.shell is None)
    window.close()
    window.store.close()
    window.deleteLater()
    qtbot.waitUntil(lambda: not shiboken6.isValid(window))


@pytest.fixture
def vault(demonstration: Demonstration, tmp_path: Path) -> Path:
    copy = tmp_path / "vault"
    shutil.copytree(demonstration.vault, copy)
    return copy


MakeWindow = Callable[[Path | None], Window]
OpenAs = Callable[[str], Window]


@pytest.fixture
def open_as(
    make_window: Callable[[Path | None], Window], demonstration: Demonstration, vault: Path, qtbot: QtBot
) -> OpenAs:
    """Open the window at a copy of the demonstration as one seat."""
    from goodoffices.desktop.unlock.unlock_page import UnlockPage

    passphrases = {seat.label: seat.passphrase for seat in demonstration.seats}

    def open_seat(label: str) -> Window:
        window = make_window(vault)
        page = window.centralWidget()
        assert isinstance(page, UnlockPage)
        qtbot.waitUntil(lambda: page.seat.count() > 0)
        page.seat.choose(label)
        page.passphrase.setText(passphrases[label])
        page.unlock()
        qtbot.waitUntil(lambda: window.shell is not None, timeout=20_000)
        settle(window, qtbot)
        return window

    return open_seat


@pytest.fixture
def window(open_as: OpenAs) -> Window:
    """The President's window."""
    return open_as("Seat 1")


def settle(window: Window, qtbot: QtBot) -> None:
    """Wait until every question was answered."""
    shell = window.shell
    assert shell is not None
    lanes = (shell.session.store, shell.session.solver, shell.session.layout)
    qtbot.waitUntil(lambda: all(lane.is_idle for lane in lanes), timeout=60_000)
