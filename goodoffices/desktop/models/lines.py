"""Lines of a list: a title with a pill, what stands under it, and the thing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
LINE = int(Qt.ItemDataRole.UserRole)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One line of a list, and the thing that it shows.

    ``key`` tells it again after a change; ``initials`` stands for a person; by the words in ``also`` it is found though they are not shown.
    """

    key: object
    title: str
    pill: str = ""
    tone: str = "info"
    second: str = ""
    third: str = ""
    initials: str = ""
    also: str = field(default="", repr=False)
    thing: Any = field(default=None, repr=False)

    @property
    def texts(self) -> tuple[str, ...]:
        """Return the title and what stands under it."""
        return (self.title, self.second, self.third)

    @property
    def in_words(self) -> str:
        """Say the whole line in one sentence."""
        return ". ".join(part for part in (self.title, self.pill, self.second, self.third) if part)


class LinesModel(QAbstractListModel):
    """The lines of one list, and those among them that hold some words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Line, ...] = ()
        self._shown: tuple[Line, ...] = ()
        self._words: tuple[str, ...] = ()

    @property
    def lines(self) -> tuple[Line, ...]:
        """Return the lines shown."""
        return self._shown

    def show(self, lines: Sequence[Line]) -> None:
        """Show these lines from now on."""
        self._all = tuple(lines)
        self._choose()

    def narrow(self, words: str) -> None:
        """Show only lines that hold all the words."""
        self._words = tuple(words.casefold().split())
        self._choose()

    def line(self, index: Index) -> Line | None:
        """Return the line at an index."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def index_of(self, key: object) -> QModelIndex:
        """Return the index of the line with this key, invalid where there is none."""
        rows = (row for row, line in enumerate(self._shown) if line.key == key)
        return self.index(next(rows, -1), 0)

    def _choose(self) -> None:
        self.beginResetModel()
        self._shown = tuple(line for line in self._all if _holds(line, self._words)) if self._words else self._all
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102, N802 - Qt's name and its default
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: D102 - Qt's name
        line = self.line(index)
        if line is None:
            return None
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return line.in_words
        return None


def _holds(line: Line, words: Sequence[str]) -> bool:
    text = f"{line.in_words} {line.also}".casefold()
    return all(word in text for word in words)
