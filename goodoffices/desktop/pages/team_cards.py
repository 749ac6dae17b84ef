"""The two cards of the team: seats and rules, in words; no number and no bar on anybody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from goodoffices.desktop import said
from goodoffices.desktop.pages.mission_view import MissionView
from goodoffices.desktop.widgets.card import Card
from goodoffices.desktop.widgets.facts import marked
from goodoffices.desktop.widgets.marks import Initials
from goodoffices.desktop.widgets.rows import column, holding, row, rule
from goodoffices.desktop.widgets.texts import pill, text
from goodoffices.office import Impossible, MemberLine, TeamView
from goodoffices.records.person import Person
from goodoffices.records.team import Strength, TeamState
from goodoffices.words import _, ngettext


def standing(view: TeamView) -> str:
    """Say where the composition stands."""
    team = view.team
    if team is None:
        return _("No composition yet. The program proposes one; a person approves it, with reasons.")
    if team.state is TeamState.APPROVED:
        return said.joined(
            (
                _("Approved by {who} on {day}", who=said.isolate(team.approved_by), day=said.day(team.approved_on)),
                team.reasons,
            )
        )
    words = _("Proposed on {day}; a person approves it, with reasons.", day=said.day(team.proposed_on))
    return said.joined((words, team.courtesy))


def seats(view: MissionView) -> Card:
    """Show every seat, who is in it, and why."""
    lines = view.team.members
    filled = sum(1 for line in lines if line.person)
    card = Card(_("Seats"), pill(_("{filled} of {seats} filled", filled=filled, seats=len(lines)), "info"))
    for number, line in enumerate(lines):
        if number:
            card.add(rule())
        card.add(_seat(line))
    if not lines:
        card.add(text(_("The mission has no seats yet."), "muted"))
    return card


def rules(view: MissionView) -> Card:
    """Show every rule, met or not, and what is missing."""
    outcomes = view.team.rules
    unmet = sum(1 for outcome in outcomes if not outcome.met)
    said_unmet = ngettext("{count} not met", "{count} not met", unmet)
    card = Card(_("Rules"), pill(said_unmet if unmet else _("all met"), "warn" if unmet else "ok"))
    for outcome in outcomes:
        binding = outcome.requirement.strength is Strength.HARD
        name = said.capital(_(outcome.requirement.rule.value))
        under = said.joined((said.capital(str(outcome.sentence)), "" if binding else _("a wish")))
        if outcome.met:
            card.add(marked("circle-check", "ok", _("Met"), name, under))
        else:
            card.add(
                marked(
                    "triangle-alert" if binding else "circle-dashed",
                    "bad" if binding else "warn",
                    _("Not met"),
                    name,
                    _("Not met: {what}", what=under),
                )
            )
    return card


def why_impossible(found: Impossible) -> str:
    """Say which requirements clash."""
    sentences = " ".join(f"{said.capital(str(sentence))}." for sentence in found.sentences)
    return _("No composition meets every rule. {why}", why=sentences)


def _seat(line: MemberLine) -> QWidget:
    if line.person is None:
        words = column(
            text(line.seat.title, "strong", wraps=True),
            text(
                _("Nobody yet. {who} fills this seat.", who=line.seat.who_fills or _("The President")),
                "secondary",
                wraps=True,
            ),
            gap=2,
        )
        return holding(row(words))
    return holding(_filled(line, line.person))


def _filled(line: MemberLine, person: Person) -> QHBoxLayout:
    languages = " ".join(language.tag.upper() for language in person.languages if language.level.works)
    tongues = text(said.isolate(languages), "secondary")
    tongues.setToolTip(_("Working languages"))
    name = row(gap=8)
    name.addWidget(text(said.isolate(person.addressed), "strong", wraps=True), 1)
    name.addWidget(tongues)
    group = _(person.group.value) if person.group else ""
    words = column(name, text(said.joined((line.seat.title, group)), "secondary", wraps=True), gap=2)
    if person.office:
        words.addWidget(text(said.capital(person.office), "faint", wraps=True))
    if line.why:
        words.addWidget(text(said.capital("; ".join(str(reason) for reason in line.why)) + ".", wraps=True))
    whole = row(gap=12)
    whole.addWidget(Initials(person.full_name), 0, Qt.AlignmentFlag.AlignTop)
    whole.addLayout(words, 1)
    return whole
