"""The team of a mission: every seat with its person and the reasons, every rule met or not, and a composition proposed on request."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QProgressBar

from goodoffices.desktop.dialogs.approve import ApproveDialog
from goodoffices.desktop.jobs import Job
from goodoffices.desktop.pages import team_cards
from goodoffices.desktop.pages.mission_view import MissionView
from goodoffices.desktop.session import Session
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.widgets.columns import Columns
from goodoffices.desktop.widgets.notice import Notice
from goodoffices.desktop.widgets.rows import column, empty, holding, row, scrolled
from goodoffices.desktop.widgets.texts import text
from goodoffices.errors import GoodOfficesError
from goodoffices.office import Impossible, Problem, Proposal, adopt_team, approve_team, propose_team, team_problem
from goodoffices.records.ids import MissionId, TeamId
from goodoffices.records.team import Team, TeamMember, TeamState
from goodoffices.words import _


class TeamTab(QFrame):
    """Seats on one side, rules on the other."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._view: MissionView | None = None
        self._job: Job | None = None
        self.propose = Button(
            _("Propose a composition"), self.ask_for_proposal, part="primary", icon="sparkles", shortcut="Ctrl+Shift+T"
        )
        self.approve = Button(_("Approve with reasons…"), self._ask_for_reasons, icon="check")
        self.notice, self.same = Notice(), Notice("info")
        self._standing = text("", "muted", wraps=True)
        self.progress = QProgressBar()
        self.progress.setAccessibleName(_("Looking for a composition"))
        self.progress.setTextVisible(False)
        self._what = text(_("Looking for a composition that meets every rule"), "secondary")
        self._busy = holding(row(self._what, self.progress, Button(_("Stop"), self.stop), gap=12))
        self._busy.hide()
        self._columns = Columns(wide=4, narrow=3)
        head = row(gap=10)
        head.addWidget(self._standing, 1)
        head.addWidget(self.approve)
        head.addWidget(self.propose)
        body = column(head, self._busy, self.notice, self.same, self._columns, 1, margins=(22, 14, 22, 22), gap=12)
        self.setLayout(column(scrolled(body)))

    def show_view(self, view: MissionView) -> None:
        """Show the composition anew."""
        if view == self._view:
            return
        if self._view and self._view.file.mission.id != view.file.mission.id:
            self.stop()
            self.notice.silence()
            self.same.silence()
        self._view = view
        self._standing.setText(team_cards.standing(view.team))
        is_proposed = view.team.team is not None and view.team.team.state is TeamState.PROPOSED
        self.approve.setEnabled(is_proposed and not view.team.broken)
        empty(self._columns.first)
        empty(self._columns.second)
        self._columns.first.addWidget(team_cards.seats(view))
        self._columns.second.addWidget(team_cards.rules(view))
        self._columns.first.addStretch(1)
        self._columns.second.addStretch(1)

    def ask_for_proposal(self) -> None:
        """Look for a composition: values from the store, the search on a thread of its own."""
        if self._view is None or not self.propose.isEnabled():
            return
        mission = MissionId(self._view.file.mission.id)
        self._be_busy(busy=True)
        self.notice.silence()
        self.same.silence()
        self._session.ask(
            lambda desk: team_problem(desk, mission),
            owner=self,
            then=lambda problem: self._solve(mission, problem),
            failed=self._refuse,
        )

    def stop(self) -> None:
        """Stop looking; nothing is changed."""
        if self._job is not None:
            self._job.cancel()

    def _solve(self, mission: MissionId, problem: Problem) -> None:
        job = self._session.solver.start(
            lambda watch: propose_team(problem, watch),
            owner=self,
            then=lambda found: self._adopt(mission, found),
            failed=self._refuse,
        )
        job.progressed.connect(self._show_progress)
        job.cancelled.connect(lambda: self._be_busy(busy=False))
        self._job = job

    def _adopt(self, mission: MissionId, found: Proposal | Impossible) -> None:
        self._be_busy(busy=False)
        if isinstance(found, Impossible):
            self.notice.say(team_cards.why_impossible(found))
        elif self._has_now(mission, found.members):
            self.same.say(_("The same composition is proposed again."))
        else:
            self._session.change(
                lambda desk: adopt_team(desk, mission, found.members), owner=self, failed=self.notice.say_error
            )

    def _has_now(self, mission: MissionId, members: tuple[TeamMember, ...]) -> bool:
        team = self._view.team.team if self._view and self._view.file.mission.id == mission else None
        return team is not None and set(team.members) == set(members)

    def _ask_for_reasons(self) -> None:
        team = self._view.team.team if self._view else None
        if self._view and team:
            mission = MissionId(self._view.file.mission.id)
            dialog = ApproveDialog(self, lambda reasons: self._approve(mission, team, reasons))
            dialog.open()

    def _approve(self, mission: MissionId, team: Team, reasons: str) -> None:
        self._session.change(
            lambda desk: approve_team(desk, mission, TeamId(team.id), reasons), owner=self, failed=self.notice.say_error
        )

    def _refuse(self, error: GoodOfficesError) -> None:
        self._be_busy(busy=False)
        self.notice.say_error(error)

    def _show_progress(self, done: int, of: int, what: str) -> None:
        self.progress.setRange(0, of)
        self.progress.setValue(done)
        if what:
            self._what.setText(what)

    def _be_busy(self, *, busy: bool) -> None:
        self._job = None
        self.progress.setRange(0, 0)
        self.propose.setEnabled(not busy)
        self._busy.setVisible(busy)
