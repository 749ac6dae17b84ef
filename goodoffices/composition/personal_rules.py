"""Rules that hold for every member: States, terms, days, languages, possible conflicts, undertakings.

Each answers with a clause that can be said aloud without offence; it speaks of days and rules, never of the person.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from goodoffices.composition.demands import Demand, Every
from goodoffices.composition.problem import Problem
from goodoffices.composition.wording import language_name, names_of, one_of
from goodoffices.records.person import Person
from goodoffices.records.team import Requirement
from goodoffices.records.time import Period
from goodoffices.words import N_, Phrase

_ONE_DAY = timedelta(days=1)


def excluded_states(requirement: Requirement, problem: Problem) -> tuple[Demand, ...]:
    """Ask that nobody is of these States; where none is given, of the State concerned and its neighbours."""
    states = requirement.values or tuple(sorted({problem.concerned, *problem.neighbours} - {""}))
    if not states:
        return ()

    def why_not(person: Person) -> Phrase | None:
        if person.state not in states:
            return None
        if person.state == problem.concerned:
            return Phrase(N_("the State concerned does not join"))
        if person.state in problem.neighbours:
            return Phrase(N_("neighbouring States do not join"))
        return Phrase(N_("{state} does not join this mission"), {"state": problem.name_of(person.state)})

    return _every(Phrase(N_("no member of {states}"), {"states": one_of(names_of(problem, states))}), why_not)


def terms_valid(_requirement: Requirement, problem: Problem) -> tuple[Demand, ...]:
    """Ask that a member's known terms cover every day from travel to the last of the mission; who has none is not bound."""
    asked = Phrase(N_("every term lasts through the mission"))
    return _every(asked, lambda person: _term_ends(person, problem.window))


def _term_ends(person: Person, window: Period) -> Phrase | None:
    periods = tuple(term.period for term in person.terms)
    if not periods or _covered(window, periods):
        return None
    lasts = [period.last for period in periods if period.last is not None]
    firsts = [period.first for period in periods if period.first is not None]
    if len(lasts) == len(periods) and window.first and max(lasts) < window.first:
        return Phrase(N_("the mandate ends before the mission"))
    if len(firsts) == len(periods) and window.first and min(firsts) > window.first:
        return Phrase(N_("the mandate begins after the mission does"))
    return Phrase(N_("the mandate does not last through the mission"))


def _covered(window: Period, periods: tuple[Period, ...]) -> bool:
    """Tell whether the periods together cover the window; terms that follow each other count as one."""
    day = window.first or window.last
    last = window.last or window.first
    if day is None or last is None:
        return True
    while day <= last:
        covering = [period for period in periods if period.covers(day)]
        if not covering:
            return False
        if any(period.last is None for period in covering):
            return True
        day = max(period.last for period in covering if period.last) + _ONE_DAY
    return True


def available(_requirement: Requirement, problem: Problem) -> tuple[Demand, ...]:
    """Ask that a member is free on every day from travel to the last, and has the notice that the person needs."""

    def why_not(person: Person) -> Phrase | None:
        if any(absence.overlaps(problem.window) for absence in person.absences):
            return Phrase(N_("is not free on all days of the mission, travel included"))
        if problem.window.first and _earliest_departure(person, problem.today) > problem.window.first:
            return Phrase(N_("needs longer notice than there is time"))
        return None

    return _every(Phrase(N_("every member is free on all days of the mission, travel included")), why_not)


def _earliest_departure(person: Person, today: date) -> date:
    return today + timedelta(days=person.notice_days)


def languages_of_all(requirement: Requirement, problem: Problem) -> tuple[Demand, ...]:
    """Ask that every member works in each of these languages."""
    return tuple(demand for tag in requirement.values for demand in _language_of_all(problem, tag))


def _language_of_all(problem: Problem, tag: str) -> tuple[Demand, ...]:
    said = {"language": language_name(problem, tag)}
    reason = Phrase(N_("the whole team works in {language}"), said)
    return _every(
        Phrase(N_("every member works in {language}"), said),
        lambda person: None if person.speaks(tag) else reason,
    )


def no_conflict(requirement: Requirement, problem: Problem) -> tuple[Demand, ...]:
    """Ask that nobody has a possible conflict noted about these States; where none is given, about the State concerned."""
    states = requirement.values or (problem.concerned,)
    reason = Phrase(N_("a link with the State concerned could be misread"))
    return _every(
        Phrase(N_("no possible conflict of interest is noted")),
        lambda person: reason if any(noted.state in states for noted in person.possible_conflicts) else None,
    )


def undertaking(_requirement: Requirement, _problem: Problem) -> tuple[Demand, ...]:
    """Ask that every member has signed the confidentiality undertaking."""
    reason = Phrase(N_("the confidentiality undertaking is still to be signed"))
    return _every(
        Phrase(N_("every member has signed the confidentiality undertaking")),
        lambda person: None if person.undertaking_signed else reason,
    )


def _every(asked: Phrase, why_not: Callable[[Person], Phrase | None]) -> tuple[Demand, ...]:
    return (Every(asked=asked, why_not=lambda candidacy: why_not(candidacy.person)),)
