"""The first page where no vault is known: open one, or make one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from goodoffices.desktop.unlock.gate import GatePage
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.words import _


class WelcomePage(GatePage):
    """Two ways to begin."""

    open_asked = Signal()
    new_asked = Signal()

    def __init__(self) -> None:
        super().__init__(
            "lock", "Good Offices", _("Everything stays on this computer, encrypted. The program has no network.")
        )
        for button in (
            Button(_("Open a vault"), self.open_asked.emit, part="primary", icon="folder-open"),
            Button(_("New vault"), self.new_asked.emit, icon="plus"),
        ):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.contents.addWidget(button)
