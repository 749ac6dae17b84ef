"""Hand out numbered copies: to whom, into which folder; then each file with its passphrase, shown once."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QProgressBar, QWidget

from goodoffices.desktop.dialogs.dialog import Dialog
from goodoffices.desktop.dialogs.handed_out import copies_with_passphrases
from goodoffices.desktop.jobs import Job, Watch
from goodoffices.desktop.session import Session
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.unlock.gate import field
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.widgets.rows import column, empty, row
from goodoffices.desktop.widgets.texts import text
from goodoffices.errors import GoodOfficesError
from goodoffices.office import ExportedCopy, PackDraft, Snapshot, hand_out, lay_out, pack_snapshots
from goodoffices.records.ids import MissionId
from goodoffices.records.pack import Reader
from goodoffices.words import _


class HandOutDialog(Dialog):
    """Asks for the holders, lays out one copy for each, encrypts and writes them, and shows the passphrases."""

    def __init__(
        self, over: QWidget, session: Session, surroundings: Surroundings, mission: MissionId, reader: Reader
    ) -> None:
        super().__init__(over, _("Hand out copies"), width=560)
        self._session = session
        self._surroundings = surroundings
        self._mission = mission
        self._reader = reader
        self._job: Job | None = None
        self.holders = QPlainTextEdit()
        self.holders.setTabChangesFocus(True)
        self.holders.setMaximumHeight(Theme.current().px(110))
        self.folder = QLineEdit(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
        self.progress = QProgressBar()
        self.progress.setAccessibleName(_("Laying out the copies"))
        self.progress.setTextVisible(False)
        self.progress.hide()
        hint = _(
            "Each copy is numbered, encrypted under a passphrase of its own and entered in the register. This cannot be undone."
        )
        place = row(field(_("Folder"), self.folder), gap=8)
        place.addLayout(column(1, Button(_("Choose…"), self._choose, icon="folder-open")))
        for part in (text(hint, "secondary", wraps=True), field(_("Holders, one on each line"), self.holders)):
            self.contents.addWidget(part)
        self.contents.addLayout(place)
        self.contents.addWidget(self.progress)
        self.start = Button(_("Hand out"), self.begin, part="primary")
        self.offer(Button(_("Cancel"), self.reject), self.start)
        self.holders.setFocus()

    def begin(self) -> None:
        """Lay out a copy for each holder."""
        holders = [line.strip() for line in self.holders.toPlainText().splitlines() if line.strip()]
        folder = Path(self.folder.text().strip()).expanduser()
        if not holders:
            self.notice.say(_("Name at least one holder."))
            return
        if not self.folder.text().strip() or not folder.is_absolute():
            self.notice.say(_("Choose the folder into which the copies go."))
            return
        self.notice.silence()
        self._be_busy(busy=True)
        mission, reader = self._mission, self._reader
        self._session.ask(
            lambda desk: pack_snapshots(desk, mission, reader, holders),
            owner=self,
            then=lambda made: self._lay_out(made, folder),
            failed=self._refuse,
        )

    def _lay_out(self, snapshots: Sequence[Snapshot], folder: Path) -> None:
        def work(watch: Watch) -> list[PackDraft]:
            return [lay_out(snapshot, watch) for snapshot in snapshots]

        job = self._session.layout.start(
            work, owner=self, then=lambda drafts: self._write(drafts, folder), failed=self._refuse
        )
        job.progressed.connect(self._show_progress)
        self._job = job

    def _write(self, drafts: Sequence[PackDraft], folder: Path) -> None:
        mission = self._mission
        self._session.ask(
            lambda desk: hand_out(desk, mission, drafts, folder), owner=self, then=self._show, failed=self._refuse
        )

    def _show(self, copies: Sequence[ExportedCopy]) -> None:
        self._be_busy(busy=False)
        empty(self.contents)
        empty(self.buttons)
        self.contents.addLayout(copies_with_passphrases(copies, self._surroundings.clipboard))
        self.buttons.addStretch(1)
        done = Button(_("I have written them down"), self.accept, part="primary")
        self.offer(done)
        done.setFocus()
        self._session.changed.emit(None)

    def _choose(self) -> None:
        self._surroundings.choose_folder(
            self, _("Folder for the copies"), lambda folder: self.folder.setText(str(folder))
        )

    def _refuse(self, error: GoodOfficesError) -> None:
        self._be_busy(busy=False)
        self.notice.say_error(error)

    def _show_progress(self, done: int, of: int, _what: str) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _be_busy(self, *, busy: bool) -> None:
        self._job = None
        self.start.setEnabled(not busy)
        self.progress.setRange(0, 0)
        self.progress.setVisible(busy)

    def reject(self) -> None:
        """Leave; laying out that is under way stops, and nothing is written."""
        if self._job is not None:
            self._job.drop()
        super().reject()
