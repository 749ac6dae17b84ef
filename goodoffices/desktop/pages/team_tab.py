"""The team of a mission: every seat with its person and the reasons, every rule met or not, and a composition proposed on request."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QProgressBar

from goodoffices.desktop.dialogs.approve import ApproveDialog
from goodoffices.desktop.jobs import Job
from goodoffices.desktop.pages import team_cards
from goodoffices.desktop.pages.composition_panel import CompositionPanel, show_in
from goodoffices.desktop.pages.mission_view import MissionView
from goodoffices.desktop.session import Session
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.widgets.columns import Columns
from goodoffices.desktop.widgets.notice import Notice, announce
from goodoffices.desktop.widgets.rows import column, holding, row, scrolled
from goodoffices.desktop.widgets.texts import text
from goodoffices.errors import GoodOfficesError
from goodoffices.office import (
    Impossible,
    Problem,
    Proposal,
    TeamView,
    adopt_team,
    approve_team,
    proposal_view,
    propose_team,
    set_aside_team,
    team_problem,
)
from goodoffices.records.ids import MissionId, TeamId
from goodoffices.records.team import Team, TeamMember
from goodoffices.words import _


class TeamTab(QFrame):
    """Seats on one side, rules on the other."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._view: MissionView | None = None
        self._job: Job | None = None
        self._members: tuple[TeamMember, ...] = ()
        self.propose = Button(
            _("Propose a composition"), self.ask_for_proposal, part="primary", icon="sparkles", shortcut="Ctrl+Shift+T"
        )
        self.keep = Button(_("Keep this composition"), self._keep, icon="check")
        self.proposed = CompositionPanel(self.keep, Button(_("Set aside"), self._drop, part="quiet"))
        self.approve = Button(_("Approve with reasons…"), self._ask_for_reasons, icon="check")
        self.waiting = CompositionPanel(self.approve, Button(_("Set aside"), self._set_aside, part="quiet"))
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
        head.addWidget(self.propose)
        under_head = (self._busy, self.notice, self.same, self.proposed, self._columns, self.waiting)
        self.setLayout(column(scrolled(column(head, *under_head, 1, margins=(22, 14, 22, 22), gap=12))))

    def show_view(self, view: MissionView) -> None:
        """Show the composition anew."""
        if view == self._view:
            return
        if self._view and self._view.file.mission.id != view.file.mission.id:
            self.stop()
            self.notice.silence()
            self.same.silence()
            self._drop()
        self._view = view
        self._standing.setText(team_cards.standing(view.team.team))
        show_in(self._columns, view.team, view.file, seats=_("Seats"), rules=_("Rules"))
        self._show_waiting(view, view.overview.kept_proposal)

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
            then=lambda found: self._look_at(mission, found),
            failed=self._refuse,
        )
        job.progressed.connect(self._show_progress)
        job.cancelled.connect(lambda: self._be_busy(busy=False))
        self._job = job

    def _look_at(self, mission: MissionId, found: Proposal | Impossible) -> None:
        """Show what was found without keeping it."""
        self._be_busy(busy=False)
        self._drop()
        if isinstance(found, Impossible):
            self.notice.say(team_cards.why_impossible(found))
        elif self._is_kept(mission, found.members):
            self.same.say(_("The same composition is proposed again."))
        else:
            self._session.ask(
                lambda desk: proposal_view(desk, mission, found.members),
                owner=self,
                then=lambda shown: self.show_proposal(mission, found.members, shown),
                failed=self._refuse,
            )

    def show_proposal(self, mission: MissionId, members: tuple[TeamMember, ...], shown: TeamView) -> None:
        """Show a composition that is only proposed, above the team of the mission."""
        view = self._view
        if view and view.file.mission.id == mission:
            self._members = members
            self.proposed.show_composition(_("Proposed, not kept yet"), shown, view.team, view.file)
            announce(self.proposed, _("Proposed, not kept yet"))

    def _show_waiting(self, view: MissionView, waiting: TeamView | None) -> None:
        self._columns.setVisible(waiting is None or waiting.team != view.team.team)
        self.waiting.hide()
        if waiting and waiting.team:
            self.approve.setEnabled(not waiting.broken)
            self.waiting.show_composition(team_cards.waits(waiting.team), waiting, view.team, view.file)

    def _keep(self) -> None:
        if self._view and self._members:
            mission, members = MissionId(self._view.file.mission.id), self._members
            self._drop()
            self._session.change(
                lambda desk: adopt_team(desk, mission, members), owner=self, failed=self.notice.say_error
            )

    def _drop(self) -> None:
        """Put a proposal away that was not kept; nothing is changed."""
        self._members = ()
        self.proposed.hide()

    def _set_aside(self) -> None:
        team = self._waiting_team()
        if self._view and team:
            mission = MissionId(self._view.file.mission.id)
            self._session.change(
                lambda desk: set_aside_team(desk, mission, TeamId(team.id)), owner=self, failed=self.notice.say_error
            )

    def _waiting_team(self) -> Team | None:
        waiting = self._view.overview.kept_proposal if self._view else None
        return waiting.team if waiting else None

    def _is_kept(self, mission: MissionId, members: tuple[TeamMember, ...]) -> bool:
        view = self._view
        if view is None or view.file.mission.id != mission:
            return False
        kept = (view.team.team, self._waiting_team())
        return any(team is not None and set(team.members) == set(members) for team in kept)

    def _ask_for_reasons(self) -> None:
        team = self._waiting_team()
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
