"""The two cards of the team: seats and rules, in words; no number and no bar on anybody."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from goodoffices.council.named import sent_by, spoken_language
from goodoffices.desktop import said
from goodoffices.desktop.widgets.card import Card
from goodoffices.desktop.widgets.facts import marked
from goodoffices.desktop.widgets.marks import Initials
from goodoffices.desktop.widgets.rows import column, holding, row, rule
from goodoffices.desktop.widgets.texts import pill, text
from goodoffices.office import Impossible, MemberLine, RuleOutcome, TeamView
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.person import Person
from goodoffices.records.team import Strength, Team, TeamState
from goodoffices.words import _, ngettext


def standing(team: Team | None) -> str:
    """Say where the team of the mission stands."""
    if team is None:
        return _("No composition yet. The program proposes one; a person approves it, with reasons.")
    if team.state is not TeamState.APPROVED:
        return _("No team is approved yet; a composition waits for it.")
    words = _("Approved by {who} on {day}", who=said.isolate(team.approved_by), day=said.day(team.approved_on))
    return said.joined((words, team.reasons))


def waits(team: Team) -> str:
    """Say of a kept composition that it waits for a person to approve it."""
    words = _("Proposed on {day}; a person approves it, with reasons.", day=said.day(team.proposed_on))
    return said.joined((words, team.courtesy))


def differences(proposed: TeamView, standing_team: TeamView) -> str:
    """Say in which seats a proposed composition differs from the team, and how."""
    before = {line.seat.id: line.person for line in standing_team.members}
    changed = [
        _("{seat}: {person} instead of {other}", seat=line.seat.title, person=_name(line.person), other=_name(other))
        for line in proposed.members
        if (other := before.get(line.seat.id)) and (line.person is None or line.person.id != other.id)
    ]
    return said.joined(changed)


def seats(view: TeamView, file: MissionFile, head: str) -> Card:
    """Show every seat, who is in it, and why."""
    lines = view.members
    filled = sum(1 for line in lines if line.person)
    card = Card(head, pill(_("{filled} of {seats} filled", filled=filled, seats=len(lines)), "info"))
    for number, line in enumerate(lines):
        if number:
            card.add(rule())
        card.add(_seat(line, file))
    if not lines:
        card.add(text(_("The mission has no seats yet."), "muted"))
    return card


def rules(view: TeamView, head: str) -> Card:
    """Show every rule as a sentence, those not met first."""
    unmet = sum(1 for outcome in view.rules if not outcome.met)
    said_unmet = ngettext("{count} not met", "{count} not met", unmet)
    card = Card(head, pill(said_unmet if unmet else _("all met"), "warn" if unmet else "ok"))
    for outcome in sorted(view.rules, key=lambda outcome: outcome.met):
        card.add(_rule(outcome))
    return card


def _rule(outcome: RuleOutcome) -> QHBoxLayout:
    """Say one rule; what it is about is the name of its mark."""
    binding = outcome.requirement.strength is Strength.HARD
    about = said.capital(_(outcome.requirement.rule.value))
    sentence = said.capital(str(outcome.sentence))
    wish = "" if binding else _("a wish")
    if outcome.met:
        return marked("circle-check", "ok", _("Met: {what}", what=about), sentence, wish)
    icon, colour = ("triangle-alert", "bad") if binding else ("circle-dashed", "warn")
    return marked(icon, colour, _("Not met: {what}", what=about), _("Not met: {what}", what=outcome.sentence), wish)


def seat_and_sender(seat: str, person: Person, file: MissionFile) -> str:
    """Say a member's seat and whom the member comes from: the group of a delegate, the body of others unless the seat names it."""
    sender, group = sent_by(person, file.states, file.organizations)
    return said.joined((seat, group or (said.isolate(sender) if sender != seat else "")))


def why_impossible(found: Impossible) -> str:
    """Say which requirements clash."""
    sentences = " ".join(f"{said.capital(str(sentence))}." for sentence in found.sentences)
    return _("No composition meets every rule. {why}", why=sentences)


def _name(person: Person | None) -> str:
    return said.isolate(person.addressed) if person else _("nobody")


def _seat(line: MemberLine, file: MissionFile) -> QWidget:
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
    return holding(_filled(line, line.person, file))


def _filled(line: MemberLine, person: Person, file: MissionFile) -> QHBoxLayout:
    spoken = [language.tag for language in person.languages if language.level.works]
    tongues = text(said.isolate(" ".join(tag.upper() for tag in spoken)), "secondary")
    named = ", ".join(spoken_language(file.states, tag) for tag in spoken)
    tongues.setToolTip(_("Works in {languages}", languages=named))
    name = row(gap=8)
    name.addWidget(text(said.isolate(person.addressed), "strong", wraps=True), 1)
    name.addWidget(tongues)
    words = column(name, text(seat_and_sender(line.seat.title, person, file), "secondary", wraps=True), gap=2)
    if person.office:
        words.addWidget(text(said.capital(person.office), "faint", wraps=True))
    if line.why:
        words.addWidget(text(said.capital("; ".join(str(reason) for reason in line.why)) + ".", wraps=True))
    whole = row(gap=12)
    whole.addWidget(Initials(person.full_name), 0, Qt.AlignmentFlag.AlignTop)
    whole.addLayout(words, 1)
    return whole
