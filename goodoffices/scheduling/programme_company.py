"""Who may not sit together, and where: parties kept apart from the Government, confidential talks, victims."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from goodoffices.records.interlocutor import Setting
from goodoffices.records.meeting import Venue
from goodoffices.scheduling.programme_entry import Entry, ProgrammeProblem
from goodoffices.words import N_

VICTIMS = "Victims and families, including detainees"
"""The category of the shipped list of interlocutors that needs a protection plan before a meeting is set (A/HRC/43/37 ¶17)."""


def with_the_government(entries: Sequence[Entry]) -> Iterator[ProgrammeProblem]:
    """Find entries that bring the Government together with those who meet the mission apart from it, or unsupervised."""
    for entry in entries:
        settings = {interlocutor.setting for interlocutor in entry.interlocutors}
        if entry.is_with_government and Setting.SEPARATE in settings:
            yield entry.problem(N_("“{title}” brings the Government together with those who are met apart from it."))
        if entry.is_with_government and Setting.CONFIDENTIAL in settings:
            yield entry.problem(N_("“{title}” is confidential and unsupervised: no official takes part."))


def at_official_venues(entries: Sequence[Entry]) -> Iterator[ProgrammeProblem]:
    """Find meetings held at an official venue that must not be."""
    for entry in entries:
        settings = {interlocutor.setting for interlocutor in entry.interlocutors}
        if entry.meeting.venue is Venue.OFFICIAL and settings & {Setting.SEPARATE, Setting.CONFIDENTIAL}:
            yield entry.problem(
                N_("“{title}” is at an official venue: choose a neutral one or one of the United Nations.")
            )


def in_the_room_of_the_government(entries: Sequence[Entry]) -> Iterator[ProgrammeProblem]:
    """Find meetings apart from the Government in a place where the Government is met on the same day."""
    official = {_room_and_day(entry) for entry in entries if entry.is_with_government}
    for entry in entries:
        apart = any(interlocutor.setting is Setting.SEPARATE for interlocutor in entry.interlocutors)
        if apart and not entry.is_with_government and entry.meeting.place and _room_and_day(entry) in official:
            yield entry.problem(N_("“{title}” is in the same place as a meeting with the Government on that day."))


def without_protection(entries: Sequence[Entry]) -> Iterator[ProgrammeProblem]:
    """Find meetings with victims that have no protection plan."""
    for entry in entries:
        victims = any(interlocutor.category == VICTIMS for interlocutor in entry.interlocutors)
        if victims and not entry.meeting.protection_plan.strip():
            yield entry.problem(N_("“{title}” is with victims: write the protection plan first."))


def _room_and_day(entry: Entry) -> tuple[int, str, date]:
    return entry.meeting.leg, entry.meeting.place, entry.on_the_clock_of_its_leg()[0].date()
