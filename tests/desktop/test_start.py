from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_UNTIL_FIRST_PAINT = """
import sys
from pathlib import Path
from goodoffices.desktop.application import make_application
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.window import Window

app = make_application()
Theme(app)
window = Window(Surroundings())
window.show()
window.grab()
heavy = {"sqlmodel", "sqlalchemy", "pydantic", "alembic", "cryptography", "argon2", "reportlab", "pikepdf", "pypdfium2", "highspy", "numpy", "goodoffices.office"}
print(sorted(heavy & set(sys.modules)))
window.close()
"""

_CHOOSE_A_FOLDER = """
from pathlib import Path
from PySide6.QtCore import QStandardPaths
from goodoffices.desktop.application import make_application
from goodoffices.desktop.dialogs.folder import FolderDialog
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.theme.tokens import Scheme
from goodoffices.desktop.settings import Settings
from PySide6.QtWidgets import QWidget

app = make_application()
Theme(app)
over = QWidget()
chosen = []
dialog = FolderDialog(over, "Folder", chosen.append)
dialog.open()
dialog.path.setText(str(Path.home()))
dialog.take()
Settings().look = Scheme.DARK
print(chosen == [Path.home()])
"""


def run_python(code: str) -> str:
    return subprocess.run(  # noqa: S603 - this same Python with code from above
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    ).stdout.strip()


def test_the_unlock_window_is_painted_before_anything_heavy_is_loaded() -> None:
    assert run_python(_UNTIL_FIRST_PAINT) == "[]"


def test_no_place_that_was_chosen_is_written_anywhere() -> None:
    assert run_python(_CHOOSE_A_FOLDER) == "True"

    written = [path for path in Path.home().rglob("*") if path.is_file() and "cache" not in path.parts]
    assert [path.name for path in written if path.suffix in {".conf", ".ini"}] == ["window.ini"]
    assert (Path.home() / "config" / "goodoffices" / "window.ini").read_text() == "[General]\nlook=dark\n"
