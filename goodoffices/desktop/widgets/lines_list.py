"""A list of lines: one of them is chosen, and stays chosen when the lines are shown anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView

from goodoffices.desktop.models.lines import Line, LinesModel
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.line_delegate import LineDelegate


class LinesList(QListView):
    """Shows lines; tells which one is chosen, and when a person opens one, be it the one already chosen."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.lines = LinesModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(LineDelegate(self))
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self._key: object = None
        self._telling = True
        self.selectionModel().currentChanged.connect(self._tell)
        for pressed in (self.clicked, self.activated):
            pressed.connect(lambda _index: self.opened.emit())
        Theme.current().changed.connect(self.viewport().update)

    @property
    def chosen_line(self) -> Line | None:
        """Return the line that is chosen."""
        return self.lines.line(self.currentIndex())

    def show_lines(self, lines: Sequence[Line], *, choose_first: bool = False) -> None:
        """Show these lines; what was chosen stays chosen where it is still there."""
        self._quietly(lambda: self.lines.show(lines))
        self._choose_again(choose_first=choose_first)

    def narrow(self, words: str) -> None:
        """Show only lines that hold all the words."""
        self._quietly(lambda: self.lines.narrow(words))
        self._choose_again(choose_first=False)

    def choose(self, key: object) -> None:
        """Choose the line with this key."""
        self._key = key
        index = self.lines.index_of(key)
        if index.isValid():
            self.setCurrentIndex(index)

    def choose_none(self) -> None:
        """Choose no line."""
        self._key = None
        self._quietly(lambda: self.setCurrentIndex(QModelIndex()))

    def _choose_again(self, *, choose_first: bool) -> None:
        index = self.lines.index_of(self._key) if self._key is not None else QModelIndex()
        if not index.isValid() and choose_first and self.lines.lines:
            index = self.lines.index(0, 0)
        if index.isValid():
            self.setCurrentIndex(index)

    def _quietly(self, does: Callable[[], None]) -> None:
        self._telling = False
        does()
        self._telling = True

    def _tell(self, index: QModelIndex) -> None:
        line = self.lines.line(index)
        if self._telling and line is not None:
            self._key = line.key
            self.chosen.emit(line)
