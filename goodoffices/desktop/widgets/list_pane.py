"""The pane of a list: its head with a count, a field to narrow it, the list, and what is withheld."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from goodoffices.desktop import said
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.theme.tokens import Size
from goodoffices.desktop.widgets.chooser import is_mirrored
from goodoffices.desktop.widgets.lines_list import LinesList
from goodoffices.desktop.widgets.rows import column, row
from goodoffices.desktop.widgets.texts import pill, text
from goodoffices.records.item import Withheld
from goodoffices.words import _, ngettext

_ANY_WIDTH = 16_777_215
"""What Qt takes for no limit (QWIDGETSIZE_MAX)."""


class ListPane(QFrame):
    """A list with its head."""

    def __init__(self, head: str, narrow_hint: str, *beside: QWidget, width: int = Size.LIST) -> None:
        super().__init__()
        self.setProperty("part", "list-pane")
        self.setProperty("mirrored", "true" if is_mirrored() else "false")
        self._usual = width
        self.setFixedWidth(Theme.current().px(width))
        self.setAccessibleName(head)
        self.list = LinesList(head)
        self.count = pill("0")
        self.field = QLineEdit()
        self.field.setPlaceholderText(narrow_hint)
        self.field.setAccessibleName(narrow_hint)
        self.field.textChanged.connect(self._narrow)
        self.withheld = text("", "faint", wraps=True)
        self.withheld.hide()
        head_line = row(text(head, "head"), self.count, 1, *beside, margins=(10, 0, 6, 0), gap=10)
        field_line = row(self.field, margins=(6, 0, 6, 4))
        self.inner = column(
            head_line,
            field_line,
            self.list,
            row(self.withheld, margins=(12, 0, 8, 0)),
            margins=(10, 18, 10, 10),
            gap=10,
        )
        self.setLayout(self.inner)
        self.setFocusProxy(self.list)

    def fit(self, room: int, *, narrow_below: int, narrow: int) -> None:
        """Be as wide as usual, or narrow where the room is less than given."""
        px = Theme.current().px
        self.setFixedWidth(px(narrow if room < px(narrow_below) else self._usual))

    def be_whole(self, *, whole: bool) -> None:
        """Take the whole width, because nothing stands beside the list, or be as wide as usual."""
        usual = Theme.current().px(self._usual)
        self.setMinimumWidth(usual)
        self.setMaximumWidth(_ANY_WIDTH if whole else usual)

    def show_withheld(self, items: Sequence[Withheld]) -> None:
        """Say how much is withheld and in which compartments; never what."""
        self.withheld.setText(withheld_in_words(items))
        self.withheld.setVisible(bool(items))

    def show_count(self) -> None:
        """Show how many lines there are."""
        self.count.setText(said.isolate(str(len(self.list.lines.lines))))

    def _narrow(self, words: str) -> None:
        self.list.narrow(words)
        self.show_count()


def withheld_in_words(items: Sequence[Withheld]) -> str:
    """Say what is withheld: how many items in which compartment."""
    counted = Counter(item.compartment for item in items)
    parts = [
        ngettext(
            "{count} item in {compartment}",
            "{count} items in {compartment}",
            count,
            compartment=said.isolate(compartment),
        )
        for compartment, count in sorted(counted.items())
    ]
    return _("Withheld: {items}", items=", ".join(parts)) if parts else ""
