"""The cards of the overview; each is made anew from the values it shows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout

from goodoffices.desktop import said
from goodoffices.desktop.pages.mission_view import MissionView
from goodoffices.desktop.pages.strip_rows import strip_rows
from goodoffices.desktop.pages.team_cards import seat_and_sender
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.widgets.card import Card
from goodoffices.desktop.widgets.facts import marked
from goodoffices.desktop.widgets.marks import Initials
from goodoffices.desktop.widgets.rows import column, row
from goodoffices.desktop.widgets.texts import pill, text
from goodoffices.desktop.widgets.time_strip import TimeStrip
from goodoffices.records.consent import Condition, ConditionAnswer, ConsentStep, Tier, Understanding, UnderstandingState
from goodoffices.records.mission import Milestone
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.person import Person
from goodoffices.records.team import TeamState
from goodoffices.words import _, ngettext

_ANSWERS = {
    ConditionAnswer.OPEN: ("circle-dashed", "warn"),
    ConditionAnswer.ACCEPTED: ("circle-check", "ok"),
    ConditionAnswer.COUNTER_OFFER: ("rotate-ccw", "accent_text"),
    ConditionAnswer.NOT_ACCEPTED: ("circle-x", "bad"),
}
_UNDERSTOOD = {
    UnderstandingState.REQUESTED: ("send", "warn"),
    UnderstandingState.OPEN: ("circle-dashed", "warn"),
    UnderstandingState.AGREED: ("circle-check", "ok"),
    UnderstandingState.WITH_RESERVATION: ("circle-alert", "accent_text"),
}
_SETTLED = {UnderstandingState.AGREED, UnderstandingState.WITH_RESERVATION}


def departure(view: MissionView) -> Card:
    """Say what still bars departure, and what is open without barring it."""
    bars = view.overview.bars
    count = ngettext("{count} point bars it", "{count} points bar it", len(bars)) if bars else _("nothing bars it")
    card = Card(_("Before departure"), pill(count, "warn" if bars else "ok"))
    for sentence in bars:
        card.add(marked("triangle-alert", "warn", _("Bars departure"), str(sentence)))
    if not bars:
        card.add(
            marked(
                "circle-check",
                "ok",
                _("Met"),
                _("Consent is in force, the conditions are answered and the core understandings agreed."),
            )
        )
    if view.overview.to_settle:
        card.add(text(_("Still open"), "label"))
    for sentence in view.overview.to_settle:
        card.add(marked("circle-dashed", "muted", _("Open"), str(sentence)))
    for sentence in view.overview.courtesies:
        card.add(marked("info", "muted", _("Courtesy"), str(sentence)))
    return card


def consent(view: MissionView) -> Card:
    """Say where consent stands, step by step, with the conditions and the answers to them."""
    steps = sorted(view.file.of(ConsentStep), key=lambda step: step.on)
    if not steps:
        return Card(_("Consent")).add(text(_("The State concerned has not been sounded out yet."), "muted", wraps=True))
    last = steps[-1]
    card = Card(_("Consent"), pill(said.capital(_(last.state.value)), "info"))
    for step in reversed(steps):
        how = said.joined((said.day(step.on), _(step.form.value), said.isolate(step.reference)))
        card.add(marked("check", "muted", _("Step of consent"), said.capital(_(step.state.value)), how))
        for condition in step.conditions:
            card.add(_condition(condition))
    return card


def understandings(view: MissionView) -> Card:
    """Say which understandings are agreed and which are open, by tier."""
    found = view.file.of(Understanding)
    agreed = sum(1 for item in found if item.state in _SETTLED)
    card = Card(_("Understandings"), pill(_("{agreed} of {all} agreed", agreed=agreed, all=len(found)), "info"))
    for tier in Tier:
        of_tier = sorted((item for item in found if item.tier is tier), key=lambda item: item.state in _SETTLED)
        if of_tier:
            card.add(text(said.capital(_(tier.value)), "label"))
        for item in of_tier:
            icon, colour = _UNDERSTOOD[item.state]
            state = said.capital(_(item.state.value))
            under = said.joined((state, item.reservation))
            card.add(
                marked(
                    icon,
                    colour,
                    state,
                    said.capital(item.text),
                    under if item.state is not UnderstandingState.AGREED else "",
                )
            )
    if not found:
        card.add(text(_("None has been sought yet."), "muted", wraps=True))
    return card


def team(view: MissionView, more: Callable[[], object]) -> Card:
    """Say who is on the team, in which seat."""
    lines = view.team.members
    filled = sum(1 for line in lines if line.person)
    state = view.team.team.state if view.team.team else None
    pills = [pill(_("{filled} of {seats} seats", filled=filled, seats=len(lines)), "info")]
    if state:
        pills.append(pill(said.capital(_(state.value)), "ok" if state is TeamState.APPROVED else "accent"))
    card = Card(_("Team"), *pills)
    for line in lines:
        card.add(_member(line.seat.title, line.person, view.file))
    card.add(row(Button(_("See the team"), more, part="quiet"), 1))
    return card


def next_talk(view: MissionView, more: Callable[[], object]) -> Card:
    """Say when the next consultation is, in every place that matters."""
    line = view.overview.next_consultation
    if line is None:
        return Card(_("Next consultation")).add(text(_("None is planned."), "muted"))
    talk = line.consultation
    strip = TimeStrip()
    strip.show_rows(strip_rows(line, view.file), talk.minutes)
    card = Card(_("Next consultation"), aside=pill(said.weekday_and_day(talk.starts.local.date()), "accent"))
    how = said.joined(
        (said.isolate(talk.with_whom), _(talk.formality.value), _(talk.mode.value), said.minutes(talk.minutes))
    )
    return card.add(
        text(said.isolate(talk.subject), "strong", wraps=True),
        text(how, "secondary", wraps=True),
        strip,
        row(Button(_("All consultations"), more, part="quiet"), 1),
    )


def what_is_next(view: MissionView) -> Card:
    """Say what is due: reminders that are not done, and dated events ahead."""
    today = view.file.today
    due = [(item.due, item.text, item.basis) for item in view.overview.reminders]
    due += [(item.happens_on, item.text, "") for item in view.file.of(Milestone) if item.happens_on >= today]
    card = Card(_("What is next"))
    for on, words, basis in sorted(due)[:8]:
        is_due = on <= today
        name = _("Due") if is_due else _("Ahead")
        when = said.joined((said.day(on), _("due") if is_due else "", basis))
        card.add(marked("bell-ring" if is_due else "calendar-days", "warn" if is_due else "muted", name, words, when))
    if not due:
        card.add(text(_("Nothing is due."), "muted"))
    return card


def withheld(words: str) -> Card:
    """Say how much is withheld from this seat; never what."""
    return Card(_("Not open to your seat")).add(marked("file-lock-2", "muted", _("Withheld"), words))


def _condition(condition: Condition) -> QHBoxLayout:
    icon, colour = _ANSWERS[condition.answer]
    answer = said.capital(_(condition.answer.value))
    line = marked(icon, colour, answer, said.capital(condition.text), said.joined((answer, condition.answer_text)))
    return row(line, margins=(25, 0, 0, 0))


def _member(seat: str, person: Person | None, file: MissionFile) -> QHBoxLayout:
    if person is None:
        return marked("circle-dashed", "muted", _("Empty seat"), seat, _("Nobody yet"))
    under = seat_and_sender(seat, person, file)
    name = said.isolate(person.addressed)
    return row(
        Initials(person.full_name),
        column(text(name, "strong", wraps=True), text(under, "secondary", wraps=True), gap=1),
        gap=11,
    )
