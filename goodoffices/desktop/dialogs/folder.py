"""Choose a folder. Our own dialog: Qt's writes the last places visited into a file of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QModelIndex, QStandardPaths, Qt
from PySide6.QtWidgets import QFileSystemModel, QHeaderView, QLineEdit, QTreeView, QWidget

from goodoffices.desktop.dialogs.dialog import Dialog
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.widgets.rows import column, row
from goodoffices.desktop.widgets.texts import text
from goodoffices.words import _


class FolderDialog(Dialog):
    """The folders of this computer as a tree, with the path to type above it."""

    def __init__(self, over: QWidget, head: str, then: Callable[[Path], None]) -> None:
        super().__init__(over, head, width=620)
        self._then = then
        self._files = QFileSystemModel(self)
        self._files.setFilter(QDir.Filter.Dirs | QDir.Filter.NoDotAndDotDot)
        self._files.setRootPath("")
        self.path = QLineEdit()
        self.path.setAccessibleName(_("Folder"))
        label = text(_("Folder"), "label")
        label.setBuddy(self.path)
        self._tree = self._make_tree()
        self.contents.addLayout(
            column(label, row(self.path, Button(_("New folder"), self._make_folder, icon="folder")), self._tree)
        )
        choose = Button(_("Choose"), self.take, part="primary")
        choose.setDefault(True)
        self.offer(Button(_("Cancel"), self.reject), choose)
        self._show(Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)))

    def take(self) -> None:
        """Choose the folder whose path is written."""
        folder = Path(self.path.text().strip()).expanduser()
        if not self.path.text().strip() or not folder.is_absolute():
            self.notice.say(_("Write the whole path of a folder, or choose one below."))
            return
        self.accept()
        self._then(folder)

    def _make_tree(self) -> QTreeView:
        tree = QTreeView()
        tree.setModel(self._files)
        tree.setAccessibleName(_("Folders of this computer"))
        tree.setHeaderHidden(True)
        for part in range(1, self._files.columnCount()):
            tree.hideColumn(part)
        tree.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        tree.setMinimumHeight(Theme.current().px(280))
        tree.setTabKeyNavigation(False)
        tree.selectionModel().currentChanged.connect(self._write_path)
        return tree

    def _show(self, folder: Path) -> None:
        index = self._files.index(str(folder))
        self._tree.setCurrentIndex(index)
        self._tree.scrollTo(index)
        self.path.setText(str(folder))
        self.path.setFocus(Qt.FocusReason.OtherFocusReason)

    def _write_path(self, index: QModelIndex) -> None:
        self.path.setText(self._files.filePath(index))

    def _make_folder(self) -> None:
        above = Path(self.path.text().strip()).expanduser()
        names = (above / (_("New folder") + suffix) for suffix in ("", *(f" {number}" for number in range(2, 100))))
        made = next((name for name in names if not name.exists()), None)
        try:
            if made is None or not above.is_dir():
                raise OSError  # noqa: TRY301 - one answer for whatever stands in the way
            made.mkdir()
        except OSError:
            self.notice.say(_("No folder can be made here. Choose a place of your own."))
            return
        self._show(made)


def choose_folder(over: QWidget, head: str, then: Callable[[Path], None]) -> None:
    """Open the dialog; ``then`` is called with the folder, or never where the person changed their mind."""
    FolderDialog(over, head, then).open()
