"""Courtesies where the State concerned is close to the Bureau.

No recusal rule exists, and none is claimed: each proposal says that it is a courtesy. A Vice-President whose own State is concerned holds no key
to the advice of the others.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from goodoffices.council.basis import Basis
from goodoffices.council.bureau import Bureau, BureauMember
from goodoffices.records.presidency import BureauOffice
from goodoffices.records.state import RegionalGroup
from goodoffices.reference.standing import Standing
from goodoffices.words import N_, Phrase

BASIS = Basis("", "", Standing.PRACTICE, N_("a courtesy; no rule asks for it"))


class CourtesyKind(StrEnum):
    """What is proposed as a courtesy."""

    ACTING_CHAIR = "another member of the Bureau chairs and leads"
    CO_LEADER = "a co-leader from another group"
    STEPS_ASIDE = "the Vice-President is not asked for advice"


@dataclass(frozen=True, slots=True, kw_only=True)
class Courtesy:
    """One courtesy proposed: to whom it applies, from which groups another could come, in words."""

    kind: CourtesyKind
    member: BureauMember
    from_groups: tuple[RegionalGroup, ...]
    proposal: Phrase


def courtesies(state_concerned: str, group: RegionalGroup, bureau: Bureau) -> tuple[Courtesy, ...]:
    """Propose the courtesies that fit a State concerned and its group; none where it is close to nobody."""
    others = tuple(other for other in RegionalGroup if other is not group)
    proposed = []
    president = bureau.president
    if president is not None and president.state == state_concerned:
        proposed.append(_acting_chair(president, others))
    elif president is not None and president.group is group:
        proposed.append(_co_leader(president, others))
    proposed += [_steps_aside(member) for member in bureau.vice_presidents if member.state == state_concerned]
    return tuple(proposed)


def not_yet_shown(proposed: Iterable[Courtesy], leading: Collection[RegionalGroup]) -> tuple[Courtesy, ...]:
    """Leave out the courtesy of a co-leader once one of those who lead comes from another group."""
    return tuple(
        courtesy
        for courtesy in proposed
        if courtesy.kind is not CourtesyKind.CO_LEADER or not set(courtesy.from_groups) & set(leading)
    )


def may_hold_advice(member: BureauMember, state_concerned: str) -> bool:
    """Tell whether a member of the Bureau may hold the key to the advice that the others gave."""
    return member.office is BureauOffice.PRESIDENT or member.state != state_concerned


def _acting_chair(president: BureauMember, others: tuple[RegionalGroup, ...]) -> Courtesy:
    return Courtesy(
        kind=CourtesyKind.ACTING_CHAIR,
        member=president,
        from_groups=others,
        proposal=Phrase(
            N_(
                "The State concerned is the President's own. As a courtesy, another member of the Bureau could chair"
                " the consultations and lead, from another group; no rule asks for it."
            )
        ),
    )


def _co_leader(president: BureauMember, others: tuple[RegionalGroup, ...]) -> Courtesy:
    return Courtesy(
        kind=CourtesyKind.CO_LEADER,
        member=president,
        from_groups=others,
        proposal=Phrase(
            N_(
                "The State concerned is of the President's own group. As a courtesy, a co-leader from another group"
                " could be offered; no rule asks for it."
            )
        ),
    )


def _steps_aside(member: BureauMember) -> Courtesy:
    return Courtesy(
        kind=CourtesyKind.STEPS_ASIDE,
        member=member,
        from_groups=(),
        proposal=Phrase(
            N_(
                "The State concerned is that of the {office}. As a courtesy, the {office} could be told and not asked"
                " for advice, and holds no key to the advice of the others; no rule asks for it."
            ),
            {"office": Phrase(member.office)},
        ),
    )
