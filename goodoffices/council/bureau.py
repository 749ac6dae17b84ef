"""The Bureau by day: a President and four Vice-Presidents, one of each regional group, one of them Rapporteur (resolution 5/1, annex, rules 8 and 9).

Offices go with the person elected, from a day to a day; seats fall empty and the program says so and goes on. The President consults the Bureau;
the Bureau does not decide for the President.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goodoffices.council.basis import Basis
from goodoffices.records.item import Lifecycle
from goodoffices.records.presidency import BureauOffice, BureauSeat
from goodoffices.records.state import RegionalGroup
from goodoffices.records.time import Period
from goodoffices.reference.bureaus import BureauTerm, Held, bureau_of, cycle_on
from goodoffices.reference.groups import order_of_presidencies
from goodoffices.reference.standing import Standing
from goodoffices.words import N_, Phrase

BASIS = Basis("Council resolution 5/1", "annex, rules 8, 9", Standing.IN_FORCE)
ORDER_OF_PRESIDENCIES = Basis("", "", Standing.PRACTICE, N_("found unbroken over twenty cycles; no text asks for it"))


@dataclass(frozen=True, slots=True, kw_only=True)
class BureauMember:
    """One office of the Bureau; ``certain`` is false where a day in office is not known."""

    office: BureauOffice
    state: str
    group: RegionalGroup
    period: Period
    holder: str
    certain: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Bureau:
    """The Bureau on one day: who is in office, and whose term had ended without a successor."""

    on: date
    members: tuple[BureauMember, ...]
    ended: tuple[BureauMember, ...] = ()

    @property
    def president(self) -> BureauMember | None:
        """The President, None while the office is empty."""
        return next((member for member in self.members if member.office is BureauOffice.PRESIDENT), None)

    @property
    def vice_presidents(self) -> tuple[BureauMember, ...]:
        """The Vice-Presidents in office, the Rapporteur among them."""
        return tuple(member for member in self.members if member.office is not BureauOffice.PRESIDENT)

    @property
    def rapporteur(self) -> BureauMember | None:
        """The Vice-President who is Rapporteur, None while nobody is."""
        return next(
            (member for member in self.members if member.office is BureauOffice.VICE_PRESIDENT_AND_RAPPORTEUR), None
        )

    @property
    def empty_groups(self) -> tuple[RegionalGroup, ...]:
        """The groups that nobody represents in the Bureau on that day."""
        present = {member.group for member in self.members}
        return tuple(group for group in RegionalGroup if group not in present)

    def of_state(self, state: str) -> BureauMember | None:
        """Return the member of the Bureau who represents a State, None where there is none."""
        return next((member for member in self.members if member.state == state), None)


def bureau_on(on: date, seats: Iterable[BureauSeat]) -> Bureau:
    """Return the Bureau of the day from the seats that a vault keeps."""
    kept = [seat for seat in seats if seat.status is Lifecycle.ACTIVE]
    return _bureau(on, [_member_of_seat(seat) for seat in kept])


def bureau_in_reference(on: date) -> Bureau:
    """Return the Bureau of the day from the shipped data, empty before the first cycle."""
    cycle = cycle_on(on)
    terms = bureau_of(cycle) if cycle else ()
    return _bureau(on, [_member_of_term(term, on) for term in terms])


def observations(bureau: Bureau) -> tuple[Phrase, ...]:
    """Say what a reader should know of the Bureau of the day: offices that are empty, terms that ended, days not known."""
    said = [] if bureau.president else [Phrase(N_("The office of President is empty on this day."))]
    said += [
        Phrase(N_("The seat of the {group} in the Bureau is empty or not known."), {"group": group})
        for group in bureau.empty_groups
    ]
    if bureau.president and bureau.vice_presidents and not bureau.rapporteur:
        said.append(Phrase(N_("No Vice-President is marked as Rapporteur.")))
    said += [
        Phrase(
            N_("The term of the {office} from {state} ended on {day}."),
            {"office": Phrase(member.office), "state": member.state, "day": member.period.last},
        )
        for member in bureau.ended
    ]
    said += [
        Phrase(
            N_("It is not known to the day when the {office} from {state} was in office."),
            {"office": Phrase(member.office), "state": member.state},
        )
        for member in bureau.members
        if not member.certain
    ]
    return tuple(said)


def group_of_presidency(cycle: int) -> RegionalGroup:
    """Return the group to which the presidency of a cycle falls by the order of the presidencies: practice, no rule."""
    order = order_of_presidencies()
    return RegionalGroup(order[(cycle - 1) % len(order)])


def next_group(group: RegionalGroup) -> RegionalGroup:
    """Return the group that presides after this one."""
    order = order_of_presidencies()
    return RegionalGroup(order[(order.index(group) + 1) % len(order)])


def _bureau(on: date, members: list[BureauMember]) -> Bureau:
    in_office = tuple(member for member in members if member.state and member.period.covers(on))
    followed = {(member.office is BureauOffice.PRESIDENT, member.group) for member in in_office}
    ended = tuple(
        member
        for member in members
        if member.period.last is not None
        and member.period.last < on
        and (member.office is BureauOffice.PRESIDENT, member.group) not in followed
    )
    return Bureau(on=on, members=in_office, ended=ended)


def _member_of_seat(seat: BureauSeat) -> BureauMember:
    certain = seat.period.first is not None and seat.period.last is not None
    return BureauMember(
        office=seat.office, state=seat.state, group=seat.group, period=seat.period, holder=seat.holder, certain=certain
    )


def _member_of_term(term: BureauTerm, on: date) -> BureauMember:
    return BureauMember(
        office=BureauOffice(term.office),
        state=term.state,
        group=RegionalGroup(term.group),
        period=Period(term.span.first, term.span.last),
        holder=term.holder,
        certain=term.held_on(on) is not Held.PERHAPS,
    )
