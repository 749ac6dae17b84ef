"""The briefing pack: for whom, its pages as they would be on paper, and copies handed out."""

from __future__ import annotations

from PySide6.QtGui import QImage, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QProgressBar, QWidget

from goodoffices.desktop import said
from goodoffices.desktop.dialogs.hand_out import HandOutDialog
from goodoffices.desktop.jobs import Latest
from goodoffices.desktop.pages.mission_view import MissionView
from goodoffices.desktop.session import Session
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.widgets.notice import Notice
from goodoffices.desktop.widgets.pages_view import PagesView
from goodoffices.desktop.widgets.rows import column, empty, holding, row
from goodoffices.desktop.widgets.texts import level_pill, text
from goodoffices.errors import GoodOfficesError
from goodoffices.office import PackDraft, PageImage, Snapshot, lay_out, pack_snapshots, page_of
from goodoffices.records.ids import MissionId
from goodoffices.records.pack import Reader
from goodoffices.words import N_, _, ngettext

_READERS = (
    (Reader.PRESIDENT, N_("President")),
    (Reader.TEAM, N_("Team")),
    (Reader.STATE_CONCERNED, N_("State concerned")),
)
_HOLDS = {
    Reader.PRESIDENT: N_(
        "The whole file but sources and protection, which are in no pack; marked with copy number and holder."
    ),
    Reader.TEAM: N_("What the team needs on its way; no source, no advice of the Bureau, no note off the record."),
    Reader.STATE_CONCERNED: N_(
        "Only what the State may hold: no signal, no source, no risk, no note. This copy carries no mark."
    ),
}
_PIXELS_PER_POINT = 1.6


class PackTab(QFrame):
    """See the pages first, then hand out copies."""

    def __init__(self, session: Session, surroundings: Surroundings) -> None:
        super().__init__()
        self._session = session
        self._surroundings = surroundings
        self._mission: MissionId | None = None
        self._stale = True
        self._snapshot = session.question(self)
        self._layout_job = Latest(session.layout, self)
        self._picture_job = Latest(session.preview, self)
        self.readers = QButtonGroup(self)
        self.pages = PagesView()
        self.notice = Notice()
        self._about = text("", "secondary", wraps=True)
        self._standing = text("", "muted")
        self._pills = row(gap=8)
        self.hand_out = Button(
            _("Hand out copies…"), self._ask_for_holders, part="primary", icon="file-output", shortcut="Ctrl+E"
        )
        self.progress = QProgressBar()
        self.progress.setAccessibleName(_("Laying out the pack"))
        self.progress.setTextVisible(False)
        self._busy = holding(row(self.progress, margins=(22, 0, 22, 0), gap=12))
        self.setLayout(column(self._head(), self._busy, self.pages, gap=10))
        self._be_busy(busy=False)
        self.hand_out.setEnabled(False)

    @property
    def reader(self) -> Reader:
        """Return for whom the pack is."""
        return _READERS[self.readers.checkedId()][0]

    def show_mission(self, mission: MissionId) -> None:
        """Show the pack of another mission."""
        self._mission = mission
        self._be_anew()

    def show_view(self, view: MissionView) -> None:
        """Lay out anew when something in the mission's file changed."""
        del view
        self._be_anew()

    def _head(self) -> QWidget:
        chips = row(text(_("For"), "label"), gap=8)
        for number, (_reader, words) in enumerate(_READERS):
            chip = Button(_(words), part="chip")
            chip.setCheckable(True)
            chip.setChecked(number == 0)
            self.readers.addButton(chip, number)
            chips.addWidget(chip)
        self.readers.idClicked.connect(lambda _number: self._be_anew())
        chips.addStretch(1)
        chips.addWidget(self.hand_out)
        about = row(self._pills, self._standing, gap=8)
        about.addWidget(self._about, 1)
        return holding(column(chips, about, self.notice, margins=(22, 14, 22, 0), gap=8))

    def _be_anew(self) -> None:
        self._stale = True
        self._about.setText(_(_HOLDS[self.reader]))
        if self.isVisible():
            self._lay_out()

    def _lay_out(self) -> None:
        mission, reader = self._mission, self.reader
        if mission is None:
            return
        self._stale = False
        self.notice.silence()
        self._picture_job.drop()
        self._layout_job.drop()
        self._be_busy(busy=True)
        self._snapshot.ask(lambda desk: pack_snapshots(desk, mission, reader), self._make, self._refuse)

    def _make(self, snapshots: tuple[Snapshot, ...]) -> None:
        job = self._layout_job.ask(lambda watch: lay_out(snapshots[0], watch), self._show, self._refuse)
        job.progressed.connect(self._show_progress)

    def _show(self, draft: PackDraft) -> None:
        self._be_busy(busy=False)
        empty(self._pills)
        self._pills.addWidget(level_pill(draft.level))
        self._standing.setText(said.isolate(ngettext("{count} page", "{count} pages", draft.pages)))
        self.hand_out.setEnabled(True)
        self.pages.show_sheets(draft.pages)
        self._draw(draft, 0)

    def _draw(self, draft: PackDraft, number: int) -> None:
        if number >= draft.pages:
            return
        scale = _PIXELS_PER_POINT * self.devicePixelRatioF()

        def show(picture: PageImage) -> None:
            self.pages.show_page(number, image_of(picture))
            self._draw(draft, number + 1)

        self._picture_job.ask(lambda _watch: page_of(draft, number, scale), show, self._refuse)

    def _ask_for_holders(self) -> None:
        if self._mission is not None:
            HandOutDialog(self, self._session, self._surroundings, self._mission, self.reader).open()

    def _refuse(self, error: GoodOfficesError) -> None:
        self._be_busy(busy=False)
        self.hand_out.setEnabled(False)
        self.pages.show_sheets(0)
        self.notice.say_error(error)

    def _show_progress(self, done: int, of: int, _what: str) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)

    def _be_busy(self, *, busy: bool) -> None:
        self.progress.setRange(0, 0)
        self._busy.setVisible(busy)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: D102, N802 - Qt's name
        super().showEvent(event)
        if self._stale:
            self._lay_out()


def image_of(page: PageImage) -> QImage:
    """Return a page's picture as Qt has it; the bytes are copied."""
    return QImage(page.rgba, page.width, page.height, page.width * 4, QImage.Format.Format_RGBA8888).copy()
