"""The team sheet: seats and who fills them; for the State concerned names and titles, and nothing else about anybody."""

from __future__ import annotations

from goodoffices.briefing.blocks import Block, Cell, Column, Fact, Facts, Paragraph, Table
from goodoffices.briefing.clear import Cleared
from goodoffices.briefing.dates import day
from goodoffices.briefing.named import language_said
from goodoffices.briefing.sections.section import EVERYONE, MISSION_ONLY, Section
from goodoffices.council.named import sent_by
from goodoffices.records.pack import Reader
from goodoffices.records.person import Person
from goodoffices.records.team import Seat, Team, TeamState
from goodoffices.words import N_, _


def _write(cleared: Cleared) -> tuple[Block, ...]:
    return tuple(block for team in cleared.file.of(Team) for block in _team(cleared, team))


def _team(cleared: Cleared, team: Team) -> tuple[Block, ...]:
    blocks: list[Block] = []
    if team.state is not TeamState.APPROVED:
        blocks.append(Paragraph(_("It is proposed and not yet approved."), _("This composition is a proposal.")))
    blocks.append(_sheet(cleared, team))
    approved = Facts((Fact(_("Approved by"), team.approved_by), Fact(_("On"), day(team.approved_on))))
    if approved.told:
        blocks.append(approved)
    leads = ((_("Reasons."), team.reasons), (_("Courtesy."), team.courtesy))
    blocks += [Paragraph(text, lead) for lead, text in leads if text]
    return tuple(blocks)


def seated(cleared: Cleared, team: Team) -> tuple[tuple[Seat | None, Person], ...]:
    """Return each member's seat and person, in the order of the seats."""
    seats = {seat.id: seat for seat in cleared.file.of(Seat)}
    pairs = [(seats.get(member.seat), cleared.file.people[member.person]) for member in team.members]
    return tuple(sorted(pairs, key=lambda pair: (pair[0] is None, pair[0].number if pair[0] else 0)))


def _sheet(cleared: Cleared, team: Team) -> Table:
    pairs = seated(cleared, team)
    if cleared.reader is Reader.STATE_CONCERNED:
        titles = (Column(_("In the mission as"), 1.2), Column(_("Name and title"), 2))
        return Table(
            titles, tuple((_seat(seat), _lines(person.addressed, person.office)) for seat, person in pairs), whole=True
        )
    columns = (
        Column(_("Seat"), 1.5),
        Column(_("Name and title"), 2.3),
        Column(_("Of"), 1.5),
        Column(_("Languages"), 1.1),
    )
    return Table(columns, tuple(_row(cleared, seat, person) for seat, person in pairs), whole=True)


def _seat(seat: Seat | None) -> str:
    return seat.title if seat else _("Member")


def _row(cleared: Cleared, seat: Seat | None, person: Person) -> tuple[Cell, ...]:
    languages = ", ".join(language_said(cleared, language.tag) for language in person.languages if language.level.works)
    of, group = sent_by(person, cleared.file.states, cleared.file.organizations)
    filled = seat.who_fills if seat else ""
    leads = _("leads the mission") if seat and seat.leads else ""
    return (
        _lines(_seat(seat), leads, filled),
        _lines(person.addressed, person.office),
        f"{of}\n{group}".strip(),
        languages,
    )


def _lines(first: str, *more: str) -> tuple[str, ...]:
    return (first, *(line for line in more if line))


def _write_address(cleared: Cleared) -> tuple[Block, ...]:
    rows = tuple(
        (person.addressed, person.spoken_salutation, person.pronunciation)
        for team in cleared.file.of(Team)
        for _seat_of, person in seated(cleared, team)
        if person.spoken_salutation or person.pronunciation
    )
    columns = (Column(_("Name"), 1.6, strong=True), Column(_("Spoken to as"), 1.3), Column(_("Pronounced"), 1.3))
    return (Table(columns, rows),) if rows else ()


TEAM = Section("team", N_("The team"), EVERYONE, frozenset({Team, Seat}), _write)
ADDRESS = Section("address", N_("Forms of address"), MISSION_ONLY, frozenset({Team, Seat}), _write_address)
