"""Approve a composition: by a person, with reasons."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from goodoffices.desktop.dialogs.dialog import Dialog
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.widgets.rows import column
from goodoffices.desktop.widgets.texts import text
from goodoffices.words import _


class ApproveDialog(Dialog):
    """Asks for the reasons, without which nothing is approved."""

    def __init__(self, over: QWidget, then: Callable[[str], None]) -> None:
        super().__init__(over, _("Approve the composition"))
        self._then = then
        self.reasons = QPlainTextEdit()
        self.reasons.setTabChangesFocus(True)
        self.reasons.setAccessibleName(_("Reasons"))
        self.reasons.setMinimumHeight(Theme.current().px(110))
        label = text(_("Reasons"), "label")
        label.setBuddy(self.reasons)
        hint = text(
            _("Write them as if each person named will read them. They are kept with the composition."),
            "secondary",
            wraps=True,
        )
        self.contents.addLayout(column(hint, label, self.reasons, gap=6))
        self.offer(Button(_("Cancel"), self.reject), Button(_("Approve"), self.approve, part="primary"))
        self.reasons.setFocus()

    def approve(self) -> None:
        """Approve with the reasons written."""
        reasons = self.reasons.toPlainText().strip()
        if not reasons:
            self.notice.say(_("Write the reasons first."))
            return
        self.accept()
        self._then(reasons)
