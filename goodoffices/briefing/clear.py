"""Clearing: what one reader's copy may hold of a mission's file, before a line is set.

Works by what is allowed (``allowed``): kinds, fields, compartments, attribution rules. Whatever is not allowed is gone from the value that
comes out, so that no section could print it by mistake. What is sealed for protection is looked for by name in what remains.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeVar, cast

from goodoffices.briefing.allowed import (
    ANY_PACK,
    ATTRIBUTIONS,
    COMPARTMENTS,
    FIELDS,
    WHOLE_VAULT,
    WHOLE_VAULT_COMPARTMENTS,
)
from goodoffices.briefing.sealed import names_in, sealed_names, texts_of
from goodoffices.council.classification import mark_of
from goodoffices.errors import PackRefused, ProgramError
from goodoffices.records.codec import HEADER, field_types
from goodoffices.records.consent import ConsentStep, Form
from goodoffices.records.ids import PersonId
from goodoffices.records.interlocutor import Interlocutor, Setting, Sphere
from goodoffices.records.item import Attribution, Compartment, Item, Level, Lifecycle
from goodoffices.records.meeting import MeetingState, ProgrammeMeeting, Venue
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.pack import Reader
from goodoffices.records.person import Person
from goodoffices.records.state import OrganizationProfile, StateProfile
from goodoffices.records.team import Team, TeamState
from goodoffices.words import _

Kind = TypeVar("Kind", bound=Item)
Named = TypeVar("Named", bound=Item)

_WRITTEN = frozenset({Form.LETTER, Form.NOTE_VERBALE})


@dataclass(frozen=True, slots=True)
class Cleared:
    """What a copy for ``reader`` may hold, the level of it all, the strictest attribution, and the names that must not come out."""

    reader: Reader
    file: MissionFile = field(repr=False)
    level: Level
    attribution: Attribution
    sealed: frozenset[str] = field(repr=False, default=frozenset())

    def only(self, kinds: frozenset[type[Item]]) -> Cleared:
        """Return the same with the items of these kinds alone: what a section declared that it uses."""
        items = tuple(item for item in self.file.items if type(item) in kinds)
        return replace(self, file=replace(self.file, items=items))


def clear(file: MissionFile, reader: Reader) -> Cleared:
    """Return what this reader's copy may hold; raise PackRefused where no pack may be made for the reader."""
    _refuse_gaps(file, reader)
    mission = _needed(file.mission, reader)
    presidency = _needed(file.presidency, reader)
    teams = _teams(file, reader)
    items = tuple(kept for item in file.items if _fits(item, file, reader, teams) for kept in _kept(item, reader))
    people = _people(file, reader, teams)
    cleared = MissionFile(
        presidency=presidency,
        mission=mission,
        situation=next(iter(_kept(file.situation, reader)), None) if file.situation else None,
        today=file.today,
        states=_all(file.states, reader),
        organizations=_all(file.organizations, reader),
        people=people,
        items=items,
    )
    _refuse_sealed(file, cleared)
    parts = (mission, presidency, *items, *people.values(), *([cleared.situation] if cleared.situation else []))
    mark = mark_of(parts)
    return Cleared(
        reader=reader,
        file=_named_only(cleared),
        level=mark.level,
        attribution=mark.attribution,
        sealed=sealed_names(file),
    )


def may_hold(item: Item, reader: Reader) -> bool:
    """Tell whether a copy for this reader may hold the item at all: its kind, compartment, attribution rule and status."""
    kind = type(item)
    return (
        kind in FIELDS[reader]
        and item.compartment in _compartments(kind, reader)
        and item.attribution in ATTRIBUTIONS.get(kind, ANY_PACK)
        and item.status is Lifecycle.ACTIVE
    )


def _compartments(kind: type[Item], reader: Reader) -> frozenset[Compartment]:
    return WHOLE_VAULT_COMPARTMENTS if kind in WHOLE_VAULT else COMPARTMENTS[reader]


def _kept(item: Kind, reader: Reader) -> tuple[Kind, ...]:
    """Return the item with its allowed fields alone, or nothing."""
    if not may_hold(item, reader):
        return ()
    allowed = FIELDS[reader][type(item)]
    values = {name: getattr(item, name) for name in HEADER}
    for part in dataclasses.fields(item):
        if part.name not in HEADER:
            values[part.name] = getattr(item, part.name) if part.name in allowed else _blank(type(item), part)
    return (type(item)(**values),)


def _blank(kind: type[Item], part: dataclasses.Field[Any]) -> object:
    if part.default is not dataclasses.MISSING:
        return part.default
    hint = field_types(kind)[part.name]
    if hint is str:
        return ""
    if getattr(hint, "__origin__", None) is tuple:
        return ()
    raise ProgramError(where=f"briefing.allowed {kind.KIND}.{part.name}")


def _needed(item: Kind, reader: Reader) -> Kind:
    kept = _kept(item, reader)
    if not kept:
        raise PackRefused(reason=_("this reader may not hold the file of the mission itself"))
    return kept[0]


def _refuse_gaps(file: MissionFile, reader: Reader) -> None:
    """A pack whose maker holds no key to a part of it would be silently incomplete; people are looked at one by one."""
    kinds = {kind.KIND: kind for kind in FIELDS[reader] if kind not in WHOLE_VAULT}
    for gap in file.withheld:
        if gap.kind in kinds and gap.compartment in _compartments(kinds[gap.kind], reader):
            raise PackRefused(reason=_("your seat holds no key to a part of what belongs in it"))


def _refuse_sealed(file: MissionFile, cleared: MissionFile) -> None:
    if names_in(texts_of(cleared), sealed_names(file)):
        raise PackRefused(
            reason=_(
                "a name that is kept apart for protection, or as a source, stands in a text of this mission; take it out there first"
            )
        )


def _teams(file: MissionFile, reader: Reader) -> tuple[Team, ...]:
    """The latest approved team; the President also sees one that is only proposed."""
    approved = [team for team in file.of(Team) if team.state is TeamState.APPROVED]
    proposed = [team for team in file.of(Team) if team.state is TeamState.PROPOSED and reader is Reader.PRESIDENT]
    ranked = sorted(approved, key=lambda team: team.number) or sorted(proposed, key=lambda team: team.number)
    return tuple(team for team in ranked[-1:] if may_hold(team, reader))


def _people(file: MissionFile, reader: Reader, teams: tuple[Team, ...]) -> Mapping[PersonId, Person]:
    wanted = [member.person for team in teams for member in team.members]
    people = {person: file.people.get(person) for person in wanted}
    kept = {person: _kept(record, reader) for person, record in people.items() if record is not None}
    if any(not kept.get(person) for person in wanted):
        raise PackRefused(reason=_("it would name a member of the team whom your seat or this reader may not see"))
    return {person: record[0] for person, record in kept.items()}


def _all(named: Mapping[str, Named], reader: Reader) -> dict[str, Named]:
    return {code: kept for code, item in named.items() for kept in _kept(item, reader)}


def _named_only(file: MissionFile) -> MissionFile:
    """Drop the States and organizations that nothing in the copy names by their code."""
    codes = texts_of((file.mission, file.situation, file.items, tuple(file.people.values())))
    states = {code: state for code, state in file.states.items() if code in codes}
    organizations = {code: body for code, body in file.organizations.items() if code in codes}
    return replace(
        file,
        states=cast("Mapping[str, StateProfile]", states),
        organizations=cast("Mapping[str, OrganizationProfile]", organizations),
    )


def _fits(item: Item, file: MissionFile, reader: Reader, teams: tuple[Team, ...]) -> bool:
    """Tell whether one item of an allowed kind belongs in this copy."""
    tests: dict[type[Item], Callable[[], bool]] = {
        Team: lambda: item in teams,
        ProgrammeMeeting: lambda: _meeting_fits(cast("ProgrammeMeeting", item), file, reader),
        ConsentStep: lambda: reader is not Reader.STATE_CONCERNED or _is_on_paper(cast("ConsentStep", item)),
        Interlocutor: lambda: reader is not Reader.STATE_CONCERNED or _is_official(cast("Interlocutor", item)),
    }
    test = tests.get(type(item))
    return test is None or test()


def _meeting_fits(meeting: ProgrammeMeeting, file: MissionFile, reader: Reader) -> bool:
    if meeting.state is MeetingState.DECLINED:
        return False
    if reader is not Reader.STATE_CONCERNED:
        return True
    met = [file.find(interlocutor) for interlocutor in meeting.interlocutors]
    official = [isinstance(one, Interlocutor) and may_hold(one, reader) and _is_official(one) for one in met]
    return meeting.venue is Venue.OFFICIAL and bool(official) and all(official)


def _is_official(interlocutor: Interlocutor) -> bool:
    return interlocutor.sphere is Sphere.STATE and interlocutor.setting is Setting.ORDINARY


def _is_on_paper(step: ConsentStep) -> bool:
    """What was only said, or left as a non-paper, has no status and is in no paper for the State."""
    return step.form in _WRITTEN or (step.form is Form.ORAL and bool(step.reference))
