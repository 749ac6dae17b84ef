"""The passphrases of a new vault, shown once."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy

from goodoffices.desktop.unlock.gate import GatePage
from goodoffices.desktop.widgets.buttons import Button, IconButton
from goodoffices.desktop.widgets.rows import column, row
from goodoffices.desktop.widgets.texts import text
from goodoffices.ports import Clipboard
from goodoffices.words import _


class PassphrasesPage(GatePage):
    """Shows each seat's six words until the person has written them down."""

    written_down = Signal()

    def __init__(self, passphrases: Sequence[tuple[str, str]], clipboard: Clipboard) -> None:
        super().__init__(
            "key-round",
            _("Write these down"),
            _("They are shown once and cannot be recovered. Hand each seat its own, on paper."),
            width=560,
        )
        for seat, passphrase in passphrases:
            copy = IconButton(
                "copy",
                _("Copy the passphrase of {seat} for 20 seconds", seat=seat),
                partial(clipboard.put_confidential, passphrase),
            )
            self.contents.addLayout(
                row(
                    column(text(seat, "label"), text(passphrase, "passphrase", wraps=True, selectable=True), gap=2),
                    copy,
                )
            )
        done = Button(_("I have written them down"), self.written_down.emit, part="primary")
        done.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.contents.addWidget(done)
        self.setFocusProxy(done)
