"""Copies that were handed out, each with its file, its number and its passphrase."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout

from goodoffices.desktop import said
from goodoffices.desktop.widgets.buttons import IconButton
from goodoffices.desktop.widgets.rows import column, row, rule
from goodoffices.desktop.widgets.texts import text
from goodoffices.office import ExportedCopy
from goodoffices.ports import Clipboard
from goodoffices.words import _


def copies_with_passphrases(copies: Sequence[ExportedCopy], clipboard: Clipboard) -> QVBoxLayout:
    """Return one entry for each copy; the passphrase goes to the clipboard for 20 seconds on request."""
    told = text(_("These passphrases are shown once. Send each on another way than its file."), "muted", wraps=True)
    entries = column(told, gap=10)
    for number, made in enumerate(copies):
        if number:
            entries.addWidget(rule())
        entries.addLayout(_entry(made, clipboard))
    return entries


def _entry(made: ExportedCopy, clipboard: Clipboard) -> QVBoxLayout:
    copy = made.copy
    head = _("Copy {number} of {copies}", number=copy.copy_number, copies=copy.copies)
    button = IconButton(
        "copy",
        _("Copy the passphrase of copy {number} for 20 seconds", number=copy.copy_number),
        partial(clipboard.put_confidential, made.passphrase),
    )
    words = row(text(made.passphrase, "passphrase", wraps=True, selectable=True), gap=8)
    words.addWidget(button)
    return column(
        text(said.joined((head, said.isolate(copy.holder))), "strong", wraps=True),
        text(str(made.path), "secondary", wraps=True, selectable=True),
        words,
        gap=3,
    )
