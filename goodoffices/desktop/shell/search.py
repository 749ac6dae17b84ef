"""The search field and what it finds: over everything that this seat can open, nothing else."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QListView, QWidget

from goodoffices.desktop import said
from goodoffices.desktop.session import Session
from goodoffices.desktop.shell.kinds import icon_of_kind, name_of_kind
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.chooser import name_inner_buttons
from goodoffices.desktop.widgets.rows import column
from goodoffices.desktop.widgets.texts import text
from goodoffices.office import Hit, find
from goodoffices.words import _, ngettext

_AFTER_TYPING_MS = 120
_WIDTH = 600
"""Least width of the findings in px: room for the kind, some words before the match, and the match."""

_HIT = int(Qt.ItemDataRole.UserRole)


class SearchField(QLineEdit):
    """A field whose findings lie under it."""

    opened = Signal(object)

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__()
        self.setProperty("part", "search")
        self.setPlaceholderText(_("Search missions, people, notes"))
        self.setAccessibleName(_("Search missions, people, notes"))
        self.setToolTip(_("Search  (Ctrl+K)"))
        self._glass = QAction(_("Search"), self)
        self._glass.triggered.connect(self._ask)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        name_inner_buttons(self)
        self._question = session.question(self)
        self._over = over
        self._findings = Findings(over)
        self._findings.list.clicked.connect(self._open)
        self._findings.list.activated.connect(self._open)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.timeout.connect(self._ask)
        self.textChanged.connect(lambda: self._wait.start(_AFTER_TYPING_MS))
        self._findings.list.installEventFilter(self)
        self._tint()
        Theme.current().changed.connect(self._tint)

    @property
    def findings(self) -> Findings:
        """Return the list under the field."""
        return self._findings

    def close_findings(self) -> None:
        """Put the findings away."""
        self._wait.stop()
        self._question.drop()
        self._findings.hide()

    def _ask(self) -> None:
        words = self.text().strip()
        if not words:
            self._findings.hide()
            return
        self._question.ask(lambda desk: find(desk, words), self._show)

    def _show(self, hits: Sequence[Hit]) -> None:
        self._findings.show_hits(hits)
        below = self.mapTo(self._over, QPoint(0, self.height() + Theme.current().px(6)))
        self._findings.place(below, self.width())

    def _open(self, index: QModelIndex) -> None:
        hit = index.data(_HIT)
        if hit is not None:
            self.close_findings()
            self.opened.emit(hit)

    def _tint(self) -> None:
        self._glass.setIcon(Theme.current().icon("search"))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: D102, N802 - Qt's name
        rows = self._findings.list
        if event.key() == Qt.Key.Key_Escape:
            self.close_findings()
            self.clear()
        elif event.key() in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self._findings.isVisible():
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            row = min(max(rows.currentIndex().row() + step, 0), rows.model().rowCount() - 1)
            rows.setCurrentIndex(rows.model().index(row, 0))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._findings.isVisible():
            self._open(rows.currentIndex())
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: D102, N802 - Qt's name
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Escape:
            self.close_findings()
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        return super().eventFilter(watched, event)


class Findings(QFrame):
    """What was found, as a list."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self.setProperty("part", "popup")
        self.list = QListView()
        self.list.setAccessibleName(_("Found"))
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setSpacing(Theme.current().px(3))
        self._model = QStandardItemModel(self)
        self.list.setModel(self._model)
        self._count: QLabel = text("", "faint")
        self.setLayout(column(self.list, self._count, margins=(8, 8, 8, 8), gap=4))
        self.hide()

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Show these findings."""
        self._model.clear()
        for hit in hits:
            self._model.appendRow(_item_for(hit))
        self.list.setVisible(bool(hits))
        self._count.setText(
            ngettext("{count} found", "{count} found", len(hits))
            if hits
            else _("Nothing that your seat can open holds these words.")
        )
        if hits:
            self.list.setCurrentIndex(self._model.index(0, 0))

    def place(self, at: QPoint, width: int) -> None:
        """Lie at this place, as wide as the field at least."""
        theme = Theme.current()
        rows = self._model.rowCount()
        each = self.list.sizeHintForRow(0) + 2 * self.list.spacing()
        height = min(theme.px(440), rows * each + theme.px(56)) if rows else theme.px(48)
        self.setGeometry(at.x(), at.y(), max(width, theme.px(_WIDTH)), height)
        self.show()
        self.raise_()


def _item_for(hit: Hit) -> QStandardItem:
    excerpt = str(hit.excerpt).strip()
    item = QStandardItem(f"{hit.title}\n{said.joined((name_of_kind(hit.kind), excerpt))}")
    item.setEditable(False)
    item.setIcon(Theme.current().icon(icon_of_kind(hit.kind)))
    item.setData(hit, _HIT)
    item.setData(f"{name_of_kind(hit.kind)}: {hit.title}. {excerpt}", Qt.ItemDataRole.AccessibleTextRole)
    return item
