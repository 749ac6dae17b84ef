"""From the start of the process to the first paint: the unlock page beside a bare PySide6 window.

``.venv/bin/python -m benchmarks.start [times]``; without a display it uses Qt's offscreen platform.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.timing import Table
from goodoffices.office import NewSeat, Role, new_vault, offer_passphrase
from goodoffices.records.item import Compartment

ROOT = Path(__file__).resolve().parent.parent

FIRST_PAINT = """
import time
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
class FirstPaint(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            print(time.monotonic(), flush=True)
            QTimer.singleShot(0, QCoreApplication.quit)
        return False
"""
BARE = """
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
app = QApplication([])
window = QWidget()
column = QVBoxLayout(window)
column.addWidget(QLineEdit())
column.addWidget(QPushButton("Unlock"))
window.resize(1360, 860)
"""
OURS = """
from goodoffices.hardening import harden_process
harden_process()
from goodoffices.desktop.application import make_application
from goodoffices.desktop.relaunch import vault_to_unlock
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.window import Window
app = make_application()
surroundings = Surroundings()
Theme(app, chosen=surroundings.settings.look)
window = Window(surroundings, vault_to_unlock())
"""
SHOW = """
watch = FirstPaint()
window.installEventFilter(watch)
window.show()
app.exec()
import os
os._exit(0)
"""


def until_first_paint(code: str, environment: dict[str, str]) -> float:
    """Start a Python that shows a window, and return the seconds until it was painted."""
    began = time.monotonic()
    command = [sys.executable, "-c", FIRST_PAINT + code + SHOW]
    shown = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=True)
    return float(shown.stdout.split()[-1]) - began


def main(times: int = 9) -> None:
    """Measure both windows in turn, the first of each not counted."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ} if not os.environ.get("DISPLAY") else dict(os.environ)
    with TemporaryDirectory() as folder:
        vault = Path(folder, "vault")
        everything = frozenset({Compartment("mission")})
        new_vault(vault, [NewSeat("Seat 1", Role.PRESIDENT, everything, offer_passphrase())]).close()
        environment["GOODOFFICES_VAULT"] = str(vault)
        pairs = [(until_first_paint(BARE, environment), until_first_paint(OURS, environment)) for _ in range(times + 1)]
    table = Table("Start")
    bare = table.add("a bare PySide6 window", [pair[0] for pair in pairs[1:]])
    ours = table.add("the unlock page", [pair[1] for pair in pairs[1:]])
    print(f"the unlock page takes {ours / bare:.2f} times as long")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
