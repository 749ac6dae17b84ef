"""The one window: at its gate while no vault is open, the shell once one is. Its title never says more than the name of the program."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from goodoffices.desktop.jobs import Lane
from goodoffices.desktop.relaunch import leave_vault_to_unlock
from goodoffices.desktop.session import Session
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.theme.tokens import Size
from goodoffices.desktop.unlock.new_vault import NewVaultPage, VaultMade
from goodoffices.desktop.unlock.passphrases import PassphrasesPage
from goodoffices.desktop.unlock.unlock_page import UnlockPage
from goodoffices.desktop.unlock.welcome import WelcomePage
from goodoffices.words import _

if TYPE_CHECKING:
    from goodoffices.desktop.shell.shell import Shell
    from goodoffices.office import Desk

TITLE = "Good Offices"


class Window(QMainWindow):
    """Holds one page at a time; what it held before is gone."""

    def __init__(self, surroundings: Surroundings, vault: Path | None = None) -> None:
        super().__init__()
        theme = Theme.current()
        self.setWindowTitle(TITLE)
        self.setMinimumSize(theme.px(Size.MINIMUM_WIDTH), theme.px(Size.MINIMUM_HEIGHT))
        self.resize(theme.px(1360), theme.px(860))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._surroundings = surroundings
        self._vault = vault
        self.store = Lane("store", self)
        self._shell: Shell | None = None
        self._leaving = False
        if vault:
            self._ask_to_unlock(vault)
        else:
            self._welcome()

    @property
    def shell(self) -> Shell | None:
        """Return the shell while a vault is open."""
        return self._shell

    def lock(self) -> None:
        """Keep what is unsaved, close the vault and replace this process, which comes back at its unlock page."""
        self._leave(self._relaunch)

    def _welcome(self) -> None:
        page = WelcomePage()
        page.open_asked.connect(self._choose_vault)
        page.new_asked.connect(self._ask_for_new_vault)
        self._show(page)

    def _choose_vault(self) -> None:
        self._surroundings.choose_folder(self, _("Folder of the vault"), self._ask_to_unlock)

    def _ask_to_unlock(self, folder: Path) -> None:
        self._vault = folder
        page = UnlockPage(folder, self._surroundings, self.store)
        page.unlocked.connect(self._enter)
        page.other_asked.connect(self._welcome)
        self._show(page)
        page.look()

    def _ask_for_new_vault(self) -> None:
        page = NewVaultPage(self._surroundings, self.store)
        page.made.connect(self._show_passphrases)
        page.left.connect(self._welcome)
        self._show(page)

    def _show_passphrases(self, made: VaultMade) -> None:
        self._vault = made.folder
        if not made.passphrases:
            self._enter(made.desk)
            return
        page = PassphrasesPage(made.passphrases, self._surroundings.clipboard)
        page.written_down.connect(lambda: self._enter(made.desk))
        self._show(page)

    def _enter(self, desk: Desk) -> None:
        from goodoffices.desktop.shell.shell import Shell

        session = Session(desk, self.store)
        self._shell = Shell(session, self._surroundings)
        session.setParent(self._shell)
        self._shell.lock_asked.connect(self.lock)
        self._show(self._shell)

    def _show(self, page: QWidget) -> None:
        before = self.takeCentralWidget()
        self.setCentralWidget(page)
        if before is not None:
            before.hide()
            before.deleteLater()
        page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self, then: object) -> None:
        if self._leaving:
            return
        self._leaving = True
        self._surroundings.clipboard.clear_if_ours()
        if self._shell is None:
            self._finish(then)
            return
        shell = self._shell
        self.setEnabled(False)
        shell.keep_unsaved(lambda: shell.session.leave(lambda: self._finish(then)), self._stay)

    def _stay(self) -> None:
        """Something unsaved could not be kept: stay, so that nothing is lost."""
        self._leaving = False
        self.setEnabled(True)

    def _finish(self, then: object) -> None:
        if self._shell is not None:
            self._shell.session.close()
            self._shell = None
            self._show(QWidget())
        if callable(then):
            then()

    def _relaunch(self) -> None:
        if self._vault:
            leave_vault_to_unlock(self._vault)
        self._surroundings.relauncher.relaunch(())

    def _quit(self) -> None:
        self.setEnabled(True)
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: D102, N802 - Qt's name
        if self._shell is not None:
            event.ignore()
            self._leave(self._quit)
            return
        self._surroundings.clipboard.clear_if_ours()
        self.store.close()
        event.accept()
