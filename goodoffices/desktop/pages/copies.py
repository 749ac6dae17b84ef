"""The register of briefing packs: every copy that left the vault, with its holder."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from goodoffices.desktop import said
from goodoffices.desktop.models.lines import Index
from goodoffices.desktop.pages.page import Page
from goodoffices.desktop.session import Session
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.theme.tokens import Size
from goodoffices.desktop.widgets.card import Card
from goodoffices.desktop.widgets.notice import nothing_here
from goodoffices.desktop.widgets.rows import column
from goodoffices.desktop.widgets.texts import text
from goodoffices.office import pack_copies
from goodoffices.records.pack import PackCopy
from goodoffices.words import N_, _

_HOLDER, _PAGES, _FINGERPRINT = 3, 5, 7
_HEADS = (
    N_("Reference"),
    N_("For"),
    N_("Copy"),
    N_("Holder"),
    N_("Made on"),
    N_("Pages"),
    N_("Level"),
    N_("Fingerprint"),
)


class CopiesPage(Page):
    """The register as a table."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = CopiesModel(self)
        self.table = _make_table(self.model)
        self._card = Card(_("Copies handed out")).add(self.table)
        self._nothing = nothing_here(
            _("No copy has been handed out yet"),
            _("Open a mission, then Pack: see the pages first, then hand out numbered copies."),
        )
        hint = text(
            _("Every copy is numbered and has its own passphrase, which is not kept here."), "muted", wraps=True
        )
        self.setLayout(
            column(
                text(_("Briefing packs"), "title"), hint, self._card, self._nothing, margins=(22, 18, 22, 22), gap=10
            )
        )
        self._nothing.hide()
        self._question = session.question(self)
        session.changed.connect(self.ask_again)

    def panes(self) -> list[QWidget]:
        """Return the table."""
        return [self.table]

    def ask_again(self) -> None:
        """Ask for the register."""
        self._question.ask(pack_copies, self._show)

    def _show(self, copies: Sequence[PackCopy]) -> None:
        self.model.show(copies)
        self._card.setVisible(bool(copies))
        self._nothing.setVisible(not copies)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802 - Qt's name
        super().resizeEvent(event)
        narrow = event.size().width() < Theme.current().px(Size.STACK_BELOW - Size.RAIL)
        self.table.setColumnHidden(_PAGES, narrow)


class CopiesModel(QAbstractTableModel):
    """One row for each copy."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._copies: tuple[PackCopy, ...] = ()

    def show(self, copies: Sequence[PackCopy]) -> None:
        """Show these copies."""
        self.beginResetModel()
        self._copies = tuple(copies)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102, N802 - Qt's name and its default
        return 0 if parent.isValid() else len(self._copies)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, D102, N802 - Qt's name and its default
        return 0 if parent.isValid() else len(_HEADS)

    def headerData(  # noqa: D102, N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in {
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        }:
            return _(_HEADS[section])
        if role == Qt.ItemDataRole.ToolTipRole and section == _FINGERPRINT:
            return _("The fingerprint tells one file from every other; it changes with every change in the file.")
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: D102 - Qt's name
        copy = self._copies[index.row()]
        if index.column() == _FINGERPRINT and role == Qt.ItemDataRole.AccessibleTextRole:
            return copy.sha256
        if index.column() == _FINGERPRINT and role == Qt.ItemDataRole.ToolTipRole:
            return _fingerprint_in_words(copy)
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole}:
            return _cells(copy)[index.column()]
        return None


def _cells(copy: PackCopy) -> tuple[str, ...]:
    return (
        said.isolate(copy.reference),
        said.capital(_(copy.reader.value)),
        said.isolate(_("{number} of {copies}", number=copy.copy_number, copies=copy.copies)),
        said.isolate(copy.holder),
        said.day(copy.made_on),
        said.isolate(str(copy.pages)),
        said.capital(_(copy.level.value)),
        said.isolate(copy.sha256[:8]),
    )


def _fingerprint_in_words(copy: PackCopy) -> str:
    """Say what the fingerprint is good for; the whole of it stands in two halves, so that the tooltip is not too wide."""
    half = len(copy.sha256) // 2
    return _(
        "Whoever holds the file can tell by its fingerprint (SHA-256) that it is this very copy, unchanged:\n{first}\n{second}",
        first=said.isolate(copy.sha256[:half]),
        second=said.isolate(copy.sha256[half:]),
    )


def _make_table(model: CopiesModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setAccessibleName(_("Register of copies"))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setMinimumSectionSize(Theme.current().px(46))
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(_HOLDER, QHeaderView.ResizeMode.Stretch)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setWordWrap(True)
    return table
