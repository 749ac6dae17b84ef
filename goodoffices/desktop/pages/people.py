"""The roster: a list to narrow by any word, and what is known of the person chosen. No number is put on anybody."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from goodoffices.council.named import (
    Organizations,
    States,
    body_name,
    in_which_quality,
    sent_by,
    speaks_for_a_state,
    spoken_language,
    state_name,
)
from goodoffices.desktop import said
from goodoffices.desktop.models.lines import Line
from goodoffices.desktop.pages.page import Page
from goodoffices.desktop.session import Session
from goodoffices.desktop.widgets.card import Card
from goodoffices.desktop.widgets.facts import facts
from goodoffices.desktop.widgets.list_pane import ListPane
from goodoffices.desktop.widgets.marks import Initials, initials_of
from goodoffices.desktop.widgets.notice import nothing_here
from goodoffices.desktop.widgets.rows import column, empty, holding, row, scrolled
from goodoffices.desktop.widgets.texts import level_pill, pill, text
from goodoffices.office import Desk, people, states_and_organizations
from goodoffices.records.ids import RecordId
from goodoffices.records.item import Withheld
from goodoffices.records.person import Category, Person
from goodoffices.words import _


class PeoplePage(Page):
    """List and detail of the roster."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("part", "ground")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.pane = ListPane(_("People"), _("Narrow by name, language, group, office"))
        self._detail: QVBoxLayout = column(margins=(22, 18, 22, 22), gap=14)
        self.setLayout(row(self.pane, scrolled(self._detail), gap=0))
        self._states: States = {}
        self._organizations: Organizations = {}
        self._question = session.question(self)
        self.pane.list.chosen.connect(self._show_person)
        session.changed.connect(self.ask_again)

    def panes(self) -> list[QWidget]:
        """Return the list."""
        return [self.pane]

    def ask_again(self) -> None:
        """Ask for the roster."""
        self._question.ask(_gather, lambda found: self._show(*found))

    def show_record(self, kind: str, record: RecordId, belongs_to: RecordId | None) -> None:  # noqa: ARG002 - every record here is a person
        """Show one person."""
        self.pane.field.clear()
        self.pane.list.choose(record)

    def _show(self, found: Sequence[Person | Withheld], states: States, organizations: Organizations) -> None:
        self._states, self._organizations = states, organizations
        roster = [person for person in found if isinstance(person, Person)]
        self.pane.list.show_lines([self._line_for(person) for person in roster], choose_first=True)
        self.pane.show_withheld([person for person in found if isinstance(person, Withheld)])
        self.pane.show_count()
        if not roster:
            empty(self._detail)
            self._detail.addWidget(
                nothing_here(
                    _("Nobody on the roster yet"),
                    _("People come with a dossier file taken in by “goodoffices import”."),
                )
            )

    def _line_for(self, person: Person) -> Line:
        sender, group = sent_by(person, self._states, self._organizations)
        quality = in_which_quality(person)
        spoken = [spoken_language(self._states, one.tag) for one in person.languages if one.level.works]
        return Line(
            key=person.id,
            title=said.isolate(person.full_name),
            second=quality,
            third=said.joined(
                (group, ", ".join(spoken), said.isolate(sender) if not group and sender != quality else "")
            ),
            initials=initials_of(person.full_name),
            also=" ".join(
                (
                    person.office,
                    *person.themes,
                    *person.skills,
                    sender,
                    state_name(self._states, person.state),
                    person.state,
                )
            ),
            thing=person,
        )

    def _show_person(self, line: Line) -> None:
        person: Person = line.thing
        empty(self._detail)
        name = column(
            text(said.isolate(person.addressed), "title", wraps=True),
            text(said.capital(person.office or in_which_quality(person)), "muted", wraps=True),
            gap=2,
        )
        pills = row(level_pill(person.level), gap=8)
        if person.group and speaks_for_a_state(person):
            pills.insertWidget(0, pill(_(person.group.value), "info"))
        head = row(Initials(person.full_name), gap=14)
        head.addLayout(name, 1)
        head.addLayout(pills)
        self._detail.addWidget(holding(head))
        self._detail.addWidget(Card(_("In which quality")).add(facts(self._quality(person))))
        self._detail.addWidget(Card(_("Availability and papers")).add(facts(_papers(person))))
        if person.possible_conflicts:
            self._detail.addWidget(self._conflicts(person))
        self._detail.addStretch(1)

    def _quality(self, person: Person) -> list[tuple[str, str]]:
        terms = ", ".join(f"{said.isolate(term.office)} ({said.span(term.period)})" for term in person.terms)
        languages = ", ".join(
            f"{spoken_language(self._states, one.tag)} ({_(one.level.value)})" for one in person.languages
        )
        quality = "" if person.category is Category.OTHER else in_which_quality(person)
        return [
            (_("Quality"), quality),
            (_("Office"), said.isolate(person.office)),
            (
                _("State") if speaks_for_a_state(person) else _("Nationality"),
                said.isolate(state_name(self._states, person.state)),
            ),
            (_("Body"), said.isolate(body_name(self._organizations, person.body))),
            (_("Terms"), terms),
            (_("Languages"), languages),
            (_("Themes"), ", ".join(person.themes)),
            (_("Skills"), ", ".join(person.skills)),
            (_("Spoken salutation"), said.isolate(person.spoken_salutation)),
            (_("Pronunciation"), said.isolate(person.pronunciation)),
        ]

    def _conflicts(self, person: Person) -> Card:
        pairs = []
        for conflict in person.possible_conflicts:
            since = _("since {day}", day=said.day(conflict.since)) if conflict.since else ""
            with_state = said.isolate(state_name(self._states, conflict.state))
            pairs.append((with_state, said.joined((conflict.about, since, conflict.source))))
        return Card(_("What could be seen as a conflict of interest")).add(facts(pairs))


def _papers(person: Person) -> list[tuple[str, str]]:
    return [
        (_("Cannot travel"), ", ".join(said.span(absence) for absence in person.absences) or _("no absence entered")),
        (_("Notice needed"), _("{count} days", count=person.notice_days)),
        (
            _("Confidentiality undertaking"),
            _("signed on {day}", day=said.day(person.undertaking_signed))
            if person.undertaking_signed
            else _("not signed yet"),
        ),
        (_("Travel cleared"), said.day(person.travel_cleared) if person.travel_cleared else ""),
        (_("Last deployment"), said.day(person.last_deployment) if person.last_deployment else ""),
    ]


def _gather(desk: Desk) -> tuple[tuple[Person | Withheld, ...], States, Organizations]:
    states, organizations = states_and_organizations(desk)
    return people(desk), states, organizations
