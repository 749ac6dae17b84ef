"""Whatever is made of items takes the highest level, obeys the strictest attribution and is for those only who may hold every part.

The levels are those of ST/SGB/2007/6, which binds the Secretariat; a presidency applies them by analogy.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from goodoffices.council.basis import Basis
from goodoffices.errors import Refused
from goodoffices.records.item import Attribution, Compartment, Item, Level
from goodoffices.reference.standing import Standing
from goodoffices.words import N_, Phrase, _

BASIS = Basis("ST/SGB/2007/6", "", Standing.PRACTICE, N_("binds the Secretariat; a presidency applies it by analogy"))


@dataclass(frozen=True, slots=True)
class Mark:
    """What a paper made of items carries: level, attribution rule, and the compartments that its reader must hold."""

    level: Level
    attribution: Attribution
    compartments: frozenset[Compartment]


def highest_level(levels: Iterable[Level]) -> Level:
    """Return the highest of the levels; raise Refused where there is none, for nothing leaves without a level."""
    found = max(levels, key=lambda level: level.rank, default=None)
    if found is None:
        raise Refused(reason=_("Nothing leaves without a level, and there is nothing here that has one."))
    return found


def strictest_attribution(rules: Iterable[Attribution]) -> Attribution:
    """Return the strictest of the rules; raise Refused where there is none."""
    found = max(rules, key=lambda rule: rule.rank, default=None)
    if found is None:
        raise Refused(reason=_("Nothing leaves without an attribution rule, and there is nothing here that has one."))
    return found


def mark_of(items: Sequence[Item]) -> Mark:
    """Return the mark of what is made of the items; raise Refused where there are none."""
    return Mark(
        level=highest_level(item.level for item in items),
        attribution=strictest_attribution(item.attribution for item in items),
        compartments=frozenset(item.compartment for item in items),
    )


def may_hold(held: Iterable[Compartment], items: Iterable[Item]) -> bool:
    """Tell whether who holds these compartments may hold every part."""
    return {item.compartment for item in items} <= set(held)


def holders_who_may_hold(holders: Mapping[str, frozenset[Compartment]], items: Sequence[Item]) -> tuple[str, ...]:
    """Return who of the holders, each with the compartments they hold, may hold what is made of the items."""
    return tuple(holder for holder, held in holders.items() if may_hold(held, items))


def attributed(said: str, rule: Attribution, *, name: str = "", office: str = "") -> Phrase | None:
    """Return a sentence as it may stand in a paper under its attribution rule; None where it may not stand in any.

    Named: who and in which office. Office only: the office. Not for attribution and Chatham House: nobody, and the latter not even that
    somebody was there. Off the record: not at all.
    """
    speaker = ", ".join(part for part in (name, office) if part) if rule is Attribution.NAMED else office
    if rule is Attribution.OFF_THE_RECORD:
        return None
    if rule in {Attribution.NAMED, Attribution.OFFICE_ONLY} and speaker:
        return Phrase(N_("{speaker}: {said}"), {"speaker": speaker, "said": said})
    if rule is Attribution.CHATHAM_HOUSE:
        return Phrase(N_("A view expressed: {said}"), {"said": said})
    return Phrase(N_("It was said: {said}"), {"said": said})
