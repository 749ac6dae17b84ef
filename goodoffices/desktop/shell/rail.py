"""The rail: which page is shown, the look, and the lock."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFrame, QListView, QSizePolicy

from goodoffices.desktop.settings import Settings
from goodoffices.desktop.shell.look_menu import LookMenu
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.theme.tokens import Size
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.widgets.marks import Mark
from goodoffices.desktop.widgets.rows import column, row
from goodoffices.desktop.widgets.texts import text
from goodoffices.words import _


class Rail(QFrame):
    """The names of the pages, one under the other."""

    chosen = Signal(int)
    lock_asked = Signal()

    def __init__(self, entries: Sequence[tuple[str, str]], settings: Settings) -> None:
        super().__init__()
        self.setProperty("part", "rail")
        theme = Theme.current()
        self.setFixedWidth(theme.px(Size.RAIL))
        self._icons = [icon for icon, _name in entries]
        self._model = QStandardItemModel(self)
        for number, (_icon, name) in enumerate(entries, start=1):
            item = QStandardItem(name)
            item.setEditable(False)
            item.setData(name, Qt.ItemDataRole.AccessibleTextRole)
            item.setToolTip(f"{name}  (Ctrl+{number})")
            self._model.appendRow(item)
        self.pages = self._make_list()
        self._look = Button(
            _("Look"),
            self._choose_look,
            part="rail-button",
            icon="contrast",
            hint=_("Light, dark, high contrast, or as the system"),
        )
        self._look_menu = LookMenu(settings, self._look)
        lock = Button(_("Lock now"), self.lock_asked.emit, part="rail-button", icon="lock", shortcut="Ctrl+L")
        for button in (self._look, lock):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        head = row(
            Mark("handshake", "rail_text_sel", size=20),
            text("Good Offices", "rail-name"),
            1,
            margins=(14, 0, 14, 8),
            gap=10,
        )
        self.setLayout(column(head, self.pages, 1, self._look, lock, margins=(12, 16, 12, 16), gap=6))
        self._tint()
        theme.changed.connect(self._tint)

    def choose(self, number: int) -> None:
        """Show the page with this number as the chosen one."""
        self.pages.setCurrentIndex(self._model.index(number, 0))

    def _make_list(self) -> QListView:
        view = QListView()
        view.setProperty("part", "rail-list")
        view.setAccessibleName(_("Pages"))
        view.setModel(self._model)
        view.setIconSize(QSize(Theme.current().px(18), Theme.current().px(18)))
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        view.setTabKeyNavigation(False)
        view.setFixedHeight(Theme.current().px(40 * self._model.rowCount() + 8))
        view.setSpacing(1)
        view.selectionModel().currentChanged.connect(self._choose)
        return view

    def _choose(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())

    def _choose_look(self) -> None:
        self._look_menu.popup(self._look.mapToGlobal(self._look.rect().topLeft()))

    def _tint(self) -> None:
        theme = Theme.current()
        for number, name in enumerate(self._icons):
            icon = QIcon()
            for times in (1, 2, 3):
                icon.addPixmap(theme.pixmap(name, "rail_text", 18, times), QIcon.Mode.Normal)
                icon.addPixmap(theme.pixmap(name, "rail_text_sel", 18, times), QIcon.Mode.Selected)
            self._model.item(number).setIcon(icon)
