"""One mission: its title with stage and level, and its tabs."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QWidget

from goodoffices.desktop import said
from goodoffices.desktop.drafts import Drafts
from goodoffices.desktop.pages.consultations_tab import ConsultationsTab
from goodoffices.desktop.pages.mission_view import MissionView, view_mission
from goodoffices.desktop.pages.notes_pane import NotesPane
from goodoffices.desktop.pages.overview_tab import OverviewTab
from goodoffices.desktop.pages.pack_tab import PackTab
from goodoffices.desktop.pages.stages import stage_tone
from goodoffices.desktop.pages.team_tab import TeamTab
from goodoffices.desktop.session import Session
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.desktop.widgets.buttons import IconButton
from goodoffices.desktop.widgets.rows import column, empty, row
from goodoffices.desktop.widgets.texts import Headline, level_pill, pill, text
from goodoffices.records.ids import MissionId, RecordId
from goodoffices.records.mission import Mission
from goodoffices.words import N_, _

_TABS = (N_("Overview"), N_("Team"), N_("Consultations"), N_("Notes"), N_("Pack"))
_TAB_OF_KIND = {"consultation": 2, "note": 3, "pack_copy": 4, "seat": 1, "requirement": 1, "team": 1}


class MissionDetail(QWidget):
    """The head of a mission and its tabs; asks again after every change."""

    place_shown = Signal(str, str)
    list_asked = Signal()

    def __init__(self, session: Session, drafts: Drafts, surroundings: Surroundings) -> None:
        super().__init__()
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._mission: MissionId | None = None
        self._question = session.question(self)
        self._title = Headline()
        self._pills = row(gap=8)
        self.list_button = IconButton("panel-left", _("Show the list of missions"), self.list_asked.emit)
        self.list_button.hide()
        self._subtitle = text("", "muted", wraps=True)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(_("Parts of the mission"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for words in _TABS:
            self.tabs.addTab(_(words))
        self.overview = OverviewTab()
        self.team = TeamTab(session)
        self.consultations = ConsultationsTab()
        self.notes = NotesPane(session, drafts)
        self.pack = PackTab(session, surroundings)
        self._stack = QStackedWidget()
        for tab in (self.overview, self.team, self.consultations, self.notes, self.pack):
            self._stack.addWidget(tab)
        self.tabs.currentChanged.connect(self._stack.setCurrentIndex)
        self.overview.tab_asked.connect(self.tabs.setCurrentIndex)
        head = column(
            row(self.list_button, self._title, self._pills, 1, gap=12),
            self._subtitle,
            self.tabs,
            margins=(22, 18, 22, 0),
            gap=8,
        )
        self.setLayout(column(head, self._stack, gap=0))
        session.changed.connect(self.ask_again)

    def panes(self) -> list[QWidget]:
        """Return the tabs and what the tab shows."""
        return [self.tabs, self._stack]

    def show_mission(self, mission: MissionId) -> None:
        """Show a mission."""
        if mission != self._mission:
            self._mission = mission
            self.notes.show_file(mission)
            self.pack.show_mission(mission)
        self.ask_again()

    def want(self, kind: str, record: RecordId) -> None:
        """Turn to the tab on which records of this kind live."""
        self.tabs.setCurrentIndex(_TAB_OF_KIND.get(kind, 0))
        if kind == "note":
            self.notes.want(record)

    def ask_again(self) -> None:
        """Ask for everything the tabs show."""
        mission = self._mission
        if mission is not None:
            self._question.ask(lambda desk: view_mission(desk, mission), self._show)

    def _show(self, view: MissionView) -> None:
        mission = view.file.mission
        self._title.setText(said.isolate(mission.title))
        empty(self._pills)
        stage = pill(said.capital(_(mission.stage.value)), stage_tone(mission.stage))
        stage.setToolTip(_("Stage of the mission"))
        level = level_pill(mission.level)
        level.setToolTip(_("Level, applied by analogy with ST/SGB/2007/6"))
        for label in (stage, level):
            self._pills.addWidget(label)
        self._subtitle.setText(_subtitle(view))
        place = mission.legs[0] if mission.legs else None
        self.place_shown.emit(place.city if place else "", place.zone if place else "")
        self.overview.show_view(view)
        self.team.show_view(view)
        self.consultations.show_view(view)
        self.pack.show_view(view)


def _subtitle(view: MissionView) -> str:
    mission: Mission = view.file.mission
    state = view.file.states.get(mission.state)
    authority = said.capital(_(mission.authority.value))
    name = said.isolate(state.name) if state else said.isolate(mission.state)
    return said.joined((said.isolate(mission.reference), name, said.span(mission.period), said.isolate(authority)))
