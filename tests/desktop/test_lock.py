from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from goodoffices.office import Demonstration, open_vault
from tests.cheap import CHEAP

_OPEN_AND_LOCK = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QTimer
from goodoffices.desktop.application import make_application
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.window import Window
from tests.cheap import CHEAP

app = make_application()
Theme(app)
window = Window(Surroundings(vault_options={"policy": CHEAP}), Path(sys.argv[1]))
page = window.centralWidget()
passphrase = sys.stdin.readline().strip()

def step():
    if window.shell is not None:
        window.lock()
    elif page.seat.count() and page.button.isEnabled():
        page.passphrase.setText(passphrase)
        page.unlock()

timer = QTimer()
timer.timeout.connect(step)
timer.start(50)
window.show()
app.exec()
"""


def image_of(process: int) -> str:
    return Path(f"/proc/{process}/cmdline").read_text().replace("\0", " ")


def test_after_lock_the_process_is_the_same_and_its_image_new(demonstration: Demonstration, vault: Path) -> None:
    root = Path(__file__).parents[2]
    surroundings = dict(os.environ, PYTHONPATH=str(root))
    process = subprocess.Popen(  # noqa: S603 - this same Python with code from above
        [sys.executable, "-c", _OPEN_AND_LOCK, str(vault)], stdin=subprocess.PIPE, env=surroundings, cwd=root, text=True
    )
    assert process.stdin is not None
    try:
        process.stdin.write(demonstration.seats[0].passphrase + "\n")
        process.stdin.flush()
        deadline = time.monotonic() + 60
        while "-m goodoffices" not in image_of(process.pid) and time.monotonic() < deadline:
            time.sleep(0.1)

        assert image_of(process.pid).strip().endswith("-m goodoffices")
        assert process.poll() is None
        open_vault(vault, "Seat 1", demonstration.seats[0].passphrase, policy=CHEAP).close()
    finally:
        process.stdin.close()
        process.kill()
        process.wait(30)
