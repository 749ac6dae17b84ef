"""Open the demonstration and take a picture of every page: light, dark, high contrast, right to left, narrow, and some of them at twice the size.

Run it from the source tree: ``python docs/make_pictures.py [FOLDER]``; without a screen it uses Qt's offscreen platform.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest

from goodoffices.desktop.application import make_application
from goodoffices.desktop.settings import Settings
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.theme.tokens import Scheme
from goodoffices.desktop.window import Window

LOOKS = {
    "light": Scheme.LIGHT,
    "dark": Scheme.DARK,
    "highcontrast": Scheme.HIGH_CONTRAST,
    "rtl": Scheme.LIGHT,
    "narrow": Scheme.LIGHT,
    "2x": Scheme.LIGHT,
}
TWICE = {"unlock", "overview", "team"}
FULL, NARROW = QSize(1360, 860), QSize(1024, 680)


def main(arguments: list[str]) -> None:
    """Take the pictures of every look, each in a process of its own."""
    if len(arguments) == 3:
        take_pictures(arguments[0], Path(arguments[1]), Path(arguments[2]))
        return
    into = Path(arguments[0]) if arguments else Path(__file__).parent / "pictures"
    into.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        passphrase = make_demonstration(Path(folder))
        for look in LOOKS:
            surroundings = dict(
                os.environ,
                QT_QPA_PLATFORM="offscreen",
                GO_PASSPHRASE=passphrase,
                QT_SCALE_FACTOR="2" if look == "2x" else "1",
            )
            command = [sys.executable, __file__, look, folder, str(into)]
            subprocess.run(command, env=surroundings, check=True)


def make_demonstration(folder: Path) -> str:
    """Make the demonstration and return the passphrase of its first seat."""
    from goodoffices.office import make_demonstration as make

    return make(folder).seats[0].passphrase


def take_pictures(look: str, folder: Path, into: Path) -> None:
    """Walk through the window and take a picture at each stop."""
    app = make_application()
    Theme(app, chosen=LOOKS[look])
    if look == "rtl":
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    vault = next(folder.glob("*/vault"))
    window = Window(Surroundings(settings=Settings(folder / "window.ini")), vault)
    window.resize(NARROW if look == "narrow" else FULL)
    window.show()
    for name in walk(window):
        settle(window)
        if look != "2x" or name in TWICE:
            window.grab().save(str(into / f"{name}-{look}.png"))
    window.close()
    wait(lambda: window.shell is None)
    window.store.close()


def walk(window: Window) -> Iterator[str]:
    """Go from page to page, naming each."""
    from goodoffices.desktop.pages.catalogue import PageName
    from goodoffices.desktop.pages.missions import MissionsPage
    from goodoffices.desktop.unlock.unlock_page import UnlockPage

    page = window.centralWidget()
    assert isinstance(page, UnlockPage)
    wait(lambda: page.seat.count() > 0)
    page.passphrase.setText(os.environ["GO_PASSPHRASE"])
    yield "unlock"
    page.unlock()
    wait(lambda: window.shell is not None)
    shell = window.shell
    assert shell is not None
    missions = shell.page(PageName.MISSIONS)
    assert isinstance(missions, MissionsPage)
    for number, name in enumerate(("overview", "team", "consultations", "notes", "pack")):
        settle(window)
        missions.detail.tabs.setCurrentIndex(number)
        yield name
    for other in list(PageName)[1:]:
        shell.open_page(other)
        yield f"all-{other.value}"
    shell.open_page(PageName.MISSIONS)
    missions.detail.tabs.setCurrentIndex(0)
    shell.top_bar.search.setFocus()
    shell.top_bar.search.setText("letter")
    yield "search"
    shell.top_bar.search.close_findings()
    shell.top_bar.search.clear()


def settle(window: Window) -> None:
    """Wait until every answer is there and painted."""
    QTest.qWait(250)
    shell = window.shell
    if shell:
        lanes = (shell.session.store, shell.session.layout, shell.session.preview)
        for _turn in range(3):
            wait(lambda: all(lane.is_idle for lane in lanes))
            QTest.qWait(60)


def wait(until: Callable[[], bool]) -> None:
    """Wait for a condition, a minute at the most."""
    for _turn in range(3000):
        if until():
            return
        QTest.qWait(20)
    raise TimeoutError


if __name__ == "__main__":
    main(sys.argv[1:])
