"""Unlock a vault: which seat, and its passphrase."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from goodoffices.desktop.jobs import Lane, Watch
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.desktop.unlock.gate import GatePage, field
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.widgets.chooser import Chooser, PassphraseField
from goodoffices.desktop.widgets.notice import Notice
from goodoffices.desktop.widgets.rows import row
from goodoffices.desktop.widgets.texts import text
from goodoffices.errors import GoodOfficesError
from goodoffices.words import _

if TYPE_CHECKING:
    from goodoffices.office import Desk, VaultAt


class UnlockPage(GatePage):
    """Asks for a seat and its passphrase; the heavy parts are loaded on the store's lane while the person types."""

    unlocked = Signal(object)
    other_asked = Signal()

    def __init__(self, folder: Path, surroundings: Surroundings, store: Lane) -> None:
        super().__init__("lock", _("Unlock"))
        self._folder = folder
        self._surroundings = surroundings
        self._store = store
        self._waits = False
        self.seat = Chooser(_("Seat"))
        self.passphrase = PassphraseField(_("Passphrase"))
        self.passphrase.returnPressed.connect(self.unlock)
        self.passphrase.caps_lock_seen.connect(self._hint_at_caps_lock)
        self.notice = Notice()
        self._caps_lock = text(_("Caps Lock seems to be on."), "secondary")
        self._caps_lock.hide()
        self.button = Button(_("Unlock"), self.unlock, part="primary")
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.setDefault(True)
        self._progress = QProgressBar()
        self._progress.setAccessibleName(_("Unlocking"))
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.hide()
        for part in (
            field(_("Seat"), self.seat),
            field(_("Passphrase"), self.passphrase),
            self._caps_lock,
            self.notice,
            self.button,
            self._progress,
        ):
            self.contents.addWidget(part)
        self.contents.addLayout(row(1, Button(_("Open another vault"), self.other_asked.emit, part="quiet"), 1))
        self.setFocusProxy(self.passphrase)

    def look(self) -> None:
        """Read which seats the vault has; this also loads what opening it needs."""
        self._store.start(
            lambda _watch: _look_at(self._folder), owner=self, then=self._offer_seats, failed=self._refuse
        )

    def unlock(self) -> None:
        """Try the passphrase; asked before the seats are known, it waits for them."""
        seat, passphrase = self.seat.currentText(), self.passphrase.text()
        if not passphrase or not self.button.isEnabled():
            return
        self._waits = not seat
        if self._waits:
            self._progress.show()
            return
        self.notice.silence()
        self._be_busy(busy=True)

        def work(_watch: Watch) -> Desk:
            return self._surroundings.open_vault(self._folder, seat, passphrase)

        self._store.start(work, owner=self, then=self._open, failed=self._refuse)

    def _open(self, desk: Desk) -> None:
        self.passphrase.forget()
        self._be_busy(busy=False)
        self.unlocked.emit(desk)

    def _refuse(self, error: GoodOfficesError) -> None:
        self._waits = False
        self._be_busy(busy=False)
        self.notice.say_error(error)
        self.passphrase.selectAll()
        self.passphrase.setFocus()

    def _offer_seats(self, vault: VaultAt) -> None:
        self.seat.offer((label, label) for label in vault.seats)
        if self._waits:
            self.unlock()

    def _be_busy(self, *, busy: bool) -> None:
        for part in (self.button, self.passphrase, self.seat):
            part.setEnabled(not busy)
        self._progress.setVisible(busy)

    def _hint_at_caps_lock(self, on: bool) -> None:  # noqa: FBT001 - a signal carries it
        self._caps_lock.setVisible(on)


def _look_at(folder: Path) -> VaultAt:
    from goodoffices.office import vault_at

    return vault_at(folder)
