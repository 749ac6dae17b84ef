"""Everything that a composition depends on, in one value: seats, requirements, roster, days, the State concerned, names to say."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from goodoffices.records.ids import PersonId, SeatId
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.person import Person
from goodoffices.records.state import RegionalGroup
from goodoffices.records.team import Requirement, Seat, Strength, TeamMember
from goodoffices.records.time import Period
from goodoffices.reference.mandates import MandateKind, mandate
from goodoffices.reference.organizations import organization


@dataclass(frozen=True, slots=True, eq=False)
class Candidacy:
    """A person for a seat; ``order`` is the person's place on the roster, from 0. Two are equal only when they are the same object."""

    person: Person
    seat: Seat
    order: int

    @property
    def member(self) -> TeamMember:
        """Return the person in the seat as a member of a team."""
        return TeamMember(SeatId(self.seat.id), PersonId(self.person.id))


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """What is asked of a composition and who could join.

    ``people`` is the roster in its own order, which breaks ties. ``mission`` runs from the first to the last day on the ground; the window
    begins with ``travel_on``. Notice counts from ``today``: pass the day of approval for a team that was approved. ``labels`` says codes of
    bodies, States and languages in words; a mandate or organization without a label is said by its name of the shipped facts.
    """

    seats: tuple[Seat, ...]
    requirements: tuple[Requirement, ...]
    people: tuple[Person, ...]
    mission: Period
    today: date
    travel_on: date | None = None
    concerned: str = ""
    concerned_group: RegionalGroup | None = None
    concerned_languages: frozenset[str] = frozenset()
    neighbours: frozenset[str] = frozenset()
    labels: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of_mission(
        cls, file: MissionFile, people: Iterable[Person], labels: Mapping[str, str] | None = None
    ) -> Problem:
        """Gather the composition of a mission from its file and the roster; the file's own names prevail over ``labels``."""
        state = file.states.get(file.mission.state)
        states = {code: profile.name for code, profile in file.states.items()}
        organizations = {code: profile.name for code, profile in file.organizations.items()}
        return cls(
            seats=tuple(sorted(file.of(Seat), key=lambda seat: seat.number)),
            requirements=tuple(sorted(file.of(Requirement), key=lambda requirement: requirement.number)),
            people=tuple(people),
            mission=file.mission.period,
            today=file.today,
            travel_on=file.mission.travel_on,
            concerned=file.mission.state,
            concerned_group=state.group if state else None,
            concerned_languages=frozenset(state.languages) if state else frozenset(),
            neighbours=frozenset(state.neighbours) if state else frozenset(),
            labels={**(labels or {}), **states, **organizations},
        )

    @property
    def window(self) -> Period:
        """The days on which a member must be free: from travel to the last day of the mission."""
        return Period(self.travel_on or self.mission.first, self.mission.last)

    def of_strength(self, strength: Strength) -> tuple[Requirement, ...]:
        """Return the requirements that bind this far, in their order."""
        return tuple(requirement for requirement in self.requirements if requirement.strength is strength)

    def name_of(self, code: str) -> str:
        """Say a code in words; one that nobody knows is said as it is."""
        return self.labels.get(code) or _shipped_name(code) or code

    def team_of(self, members: Iterable[TeamMember]) -> tuple[Candidacy, ...]:
        """Return members with their person and seat; one that the roster or the seats do not know is left out."""
        people = {person.id: (person, order) for order, person in enumerate(self.people)}
        seats = {seat.id: seat for seat in self.seats}
        return tuple(
            Candidacy(people[member.person][0], seats[member.seat], people[member.person][1])
            for member in members
            if member.person in people and member.seat in seats
        )


def _shipped_name(code: str) -> str:
    known_mandate, known_organization = mandate(code), organization(code)
    if known_mandate is not None:
        theme = known_mandate.kind is MandateKind.THEMATIC
        return _within_a_sentence(known_mandate.short_name) if theme else known_mandate.short_name
    return known_organization.name if known_organization else ""


def _within_a_sentence(name: str) -> str:
    """Begin a name in lower case, unless it begins with an abbreviation."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]
