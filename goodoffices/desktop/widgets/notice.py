"""A notice in its place: what happened and what to do next; read out by assistive technology when it comes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QWidget

from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.widgets.marks import Mark
from goodoffices.desktop.widgets.rows import row
from goodoffices.desktop.widgets.texts import text
from goodoffices.errors import GoodOfficesError
from goodoffices.words import _, sentence_of


class Notice(QFrame):
    """A line in a frame, hidden while there is nothing to say."""

    def __init__(self, tone: str = "bad", *, action: str = "", pressed: Callable[[], object] | None = None) -> None:
        super().__init__()
        self.setProperty("part", "notice")
        self.setProperty("tone", tone)
        icon, colour, name = {
            "bad": ("circle-alert", "bad", _("Problem")),
            "ok": ("circle-check", "ok", _("Done")),
            "info": ("info", "muted", _("Notice")),
        }[tone]
        self._words = text(wraps=True)
        line = row(Mark(icon, colour, name=name), margins=(12, 8, 12, 8), gap=10)
        line.addWidget(self._words, 1)
        if action:
            line.addWidget(Button(action, pressed, part="quiet"))
        self.setLayout(line)
        self.hide()

    @property
    def words(self) -> str:
        """Return what the notice says now."""
        return self._words.text()

    def say(self, words: str) -> None:
        """Show the notice with these words and have them read out."""
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()
        announce(self, words)

    def say_error(self, error: GoodOfficesError) -> None:
        """Show the sentence of an error."""
        self.say(sentence_of(error))

    def silence(self) -> None:
        """Hide the notice and forget its words."""
        self._words.clear()
        self.setAccessibleName("")
        self.hide()


def announce(widget: QWidget, words: str) -> None:
    """Have assistive technology read words out, where one listens."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))


def nothing_here(head: str, hint: str, *buttons: QWidget) -> QWidget:
    """Return what stands where a list is empty: what would be here and how to begin."""
    from PySide6.QtCore import Qt

    from goodoffices.desktop.widgets.rows import column, holding

    head_line, hint_line = text(head, "head"), text(hint, "muted", wraps=True)
    for line in (head_line, hint_line):
        line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    hint_line.setMaximumWidth(Theme.current().px(420))
    inner = column(1, head_line, margins=(24, 24, 24, 24), gap=8)
    inner.addWidget(hint_line, 0, Qt.AlignmentFlag.AlignHCenter)
    for button in buttons:
        inner.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
    inner.addStretch(2)
    return holding(inner)
