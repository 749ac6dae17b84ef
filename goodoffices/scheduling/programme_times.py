"""When the entries of a programme stand: on a leg, in its days, one after the other, off the rest days, with travel between legs."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import timedelta
from itertools import pairwise

from goodoffices.records.mission import Leg
from goodoffices.records.state import Weekday
from goodoffices.scheduling.calendar_days import weekday_of
from goodoffices.scheduling.programme_entry import Entry, ProgrammeProblem
from goodoffices.words import N_, Phrase

_A_MOMENT = timedelta(microseconds=1)


def outside_the_days(entries: Sequence[Entry]) -> Iterator[ProgrammeProblem]:
    """Find entries on a leg that the mission does not have, or outside the days of their leg, by the clock of the place."""
    for entry in entries:
        if entry.leg is None:
            yield entry.problem(N_("“{title}” stands on a leg that the mission does not have."))
            continue
        begins, ends = entry.on_the_clock_of_its_leg()
        days = entry.leg.period
        if not (days.covers(begins.date()) and days.covers(max(begins, ends - _A_MOMENT).date())):
            yield entry.problem(N_("“{title}” is outside the days in {city}."), city=entry.leg.city)


def overlaps(entries: Sequence[Entry]) -> Iterator[ProgrammeProblem]:
    """Find entries that begin before one of the same leg has ended."""
    still_running: dict[int, Entry] = {}
    for entry in entries:
        before = still_running.get(entry.meeting.leg)
        if before is not None and entry.begins < before.ends:
            yield entry.problem(N_("“{title}” begins before “{before}” ends."), before=before.meeting.title)
        if before is None or entry.ends > before.ends:
            still_running[entry.meeting.leg] = entry


def on_rest_days(entries: Sequence[Entry], rest_days: Mapping[str, Collection[Weekday]]) -> Iterator[ProgrammeProblem]:
    """Find official meetings on a rest day of the State of their leg."""
    for entry in entries:
        weekday = weekday_of(entry.on_the_clock_of_its_leg()[0].date())
        if entry.leg and entry.is_official and weekday in rest_days.get(entry.leg.state, ()):
            yield entry.problem(
                N_("“{title}” is an official meeting on a rest day there, {weekday}."), weekday=Phrase(weekday.value)
            )


def without_travel(entries: Sequence[Entry], legs: Sequence[Leg]) -> Iterator[ProgrammeProblem]:
    """Find legs that begin before the one before has ended, or without an entry for the travel between them."""
    for leg, following in pairwise(sorted(legs, key=lambda leg: leg.number)):
        there = [entry for entry in entries if entry.leg is leg and not entry.is_travel]
        then = [entry for entry in entries if entry.leg is following and not entry.is_travel]
        if not there or not then:
            continue
        leaves, arrives = max(entry.ends for entry in there), min(then, key=lambda entry: entry.begins)
        cities = {"here": leg.city, "there": following.city}
        if arrives.begins < leaves:
            yield arrives.problem(N_("“{title}” in {there} begins before the programme in {here} has ended."), **cities)
        elif not any(entry.is_travel and leaves <= entry.begins and entry.ends <= arrives.begins for entry in entries):
            yield arrives.problem(
                N_("Before “{title}” the programme shows no travel from {here} to {there}."), **cities
            )
