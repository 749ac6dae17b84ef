"""Start: the application, its language and look, and the window. Only Qt, words and records are loaded before the first paint."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from goodoffices.desktop.relaunch import vault_to_unlock
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.window import TITLE, Window
from goodoffices.words import LANGUAGES, current_language, is_right_to_left, use_language

_log = logging.getLogger(__name__)


def open_window(arguments: Sequence[str] = ()) -> int:
    """Open the window at a vault, if one is named, and return the exit code when it is closed."""
    app = make_application()
    surroundings = Surroundings()
    Theme(app, chosen=surroundings.settings.look)
    vault = Path(arguments[0]).absolute() if arguments else vault_to_unlock()
    window = Window(surroundings, vault)
    window.show()
    return app.exec()


def make_application() -> QApplication:
    """Make the application in the language of the desktop, where there is a catalogue for it."""
    sys.excepthook = _note_error
    app = QApplication(sys.argv[:1])
    app.setApplicationName(TITLE)
    app.setDesktopFileName("goodoffices")
    language = QLocale.system().name()[:2]
    if language in LANGUAGES:
        use_language(language)
    translate_qt(app)
    return app


def translate_qt(app: QApplication) -> None:
    """Let Qt's own texts and the direction of the layout follow the language in use."""
    translator = QTranslator(app)
    if translator.load(f"qtbase_{current_language()}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_right_to_left() else Qt.LayoutDirection.LeftToRight)


def _note_error(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:  # noqa: ARG001 - its text may be confidential
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}" if trace else "?"
    _log.error("the window met %s at %s", kind.__name__, place)
