"""The missions: a list, and beside it everything about the one that is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from goodoffices.desktop import said
from goodoffices.desktop.drafts import Drafts
from goodoffices.desktop.models.lines import Line
from goodoffices.desktop.pages.mission_detail import MissionDetail
from goodoffices.desktop.pages.page import Page
from goodoffices.desktop.pages.stages import stage_tone
from goodoffices.desktop.session import Session
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.theme.tokens import Size
from goodoffices.desktop.widgets.list_pane import ListPane
from goodoffices.desktop.widgets.notice import nothing_here
from goodoffices.desktop.widgets.rows import row
from goodoffices.office import MissionLine, missions
from goodoffices.records.ids import MissionId, RecordId
from goodoffices.records.item import Withheld
from goodoffices.words import _, ngettext


class MissionsPage(Page):
    """List and detail of the missions."""

    def __init__(self, session: Session, drafts: Drafts, surroundings: Surroundings) -> None:
        super().__init__()
        self.pane = ListPane(_("Missions"), _("Narrow the list"))
        self.detail = MissionDetail(session, drafts, surroundings)
        self.detail.place_shown.connect(self.place_shown)
        self._nothing = nothing_here(
            _("No mission yet"),
            _(
                "Take in a dossier file with “goodoffices import”, and the mission is here. Planning one by hand in this window comes next."
            ),
        )
        self._beside = QStackedWidget()
        self._beside.addWidget(self._nothing)
        self._beside.addWidget(self.detail)
        self.setLayout(row(self.pane, self._beside, gap=0))
        self._question = session.question(self)
        self._list_open = False
        self.detail.list_asked.connect(self._open_or_close_list)
        self._wanted: tuple[str, RecordId] | None = None
        self.pane.list.chosen.connect(self._show_mission)
        self.pane.list.opened.connect(self._put_list_away)
        session.changed.connect(self.ask_again)

    def panes(self) -> list[QWidget]:
        """Return the list, the tabs and what the tab shows."""
        return [self.pane, *self.detail.panes()]

    def ask_again(self) -> None:
        """Ask for the missions."""
        self._question.ask(missions, self._show)

    def show_record(self, kind: str, record: RecordId, belongs_to: RecordId | None) -> None:
        """Show the mission that a record belongs to, on the tab where it lives."""
        mission = record if kind == "mission" else belongs_to
        if mission is not None:
            self.detail.want(kind, record)
            self.pane.list.choose(mission)
            self._wanted = (kind, record)

    def _show(self, found: Sequence[MissionLine | Withheld]) -> None:
        open_ones = [line for line in found if isinstance(line, MissionLine)]
        self.pane.list.show_lines([_line_for(mission) for mission in open_ones], choose_first=True)
        self.pane.show_withheld([line for line in found if isinstance(line, Withheld)])
        self.pane.show_count()
        self._beside.setCurrentWidget(self.detail if open_ones else self._nothing)

    def _open_or_close_list(self) -> None:
        self._list_open = not self._list_open
        self._make_room()
        self.pane.setFocus()

    def _put_list_away(self) -> None:
        if self._list_open:
            self._list_open = False
            self._make_room()
            self.detail.tabs.setFocus()

    def _make_room(self) -> None:
        """Where the window is narrow show either the mission or, when it is asked for, the list."""
        theme = Theme.current()
        narrow = self.width() < theme.px(Size.STACK_BELOW - Size.RAIL)
        is_list = narrow and self._list_open
        self.detail.list_button.setVisible(narrow)
        self.pane.be_whole(whole=is_list)
        self.pane.setVisible(is_list or not narrow)
        self._beside.setVisible(not is_list)

    def _show_mission(self, line: Line) -> None:
        self.detail.show_mission(MissionId(line.thing.id))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802 - Qt's name
        super().resizeEvent(event)
        self._make_room()


def _line_for(mission: MissionLine) -> Line:
    members = ngettext("{count} member", "{count} members", mission.members) if mission.members else ""
    return Line(
        key=mission.id,
        title=said.isolate(mission.title),
        pill=said.capital(_(mission.stage.value)),
        tone=stage_tone(mission.stage),
        second=said.isolate(mission.reference),
        third=said.joined((said.span(mission.period), said.isolate(members))),
        thing=mission,
    )
