"""Rules that count members: size, parts, groups, mandates, organizations, gender, languages, travellers."""

from __future__ import annotations

from goodoffices.composition.demands import Count, Demand, Every, Spread
from goodoffices.composition.problem import Candidacy, Problem
from goodoffices.composition.wording import language_name, names_of, one_of
from goodoffices.records.person import Category, Gender, Person
from goodoffices.records.state import RegionalGroup
from goodoffices.records.team import Requirement
from goodoffices.words import N_, Phrase

_LEADERS = frozenset({Category.PRESIDENT, Category.VICE_PRESIDENT})
_OF_THE_COUNCIL = _LEADERS | {Category.COUNCIL_MEMBER}

_GENDERS = {
    Gender.WOMAN: (N_("Women"), N_("no woman"), N_("no woman on the roster")),
    Gender.MAN: (N_("Men"), N_("no man"), N_("no man on the roster")),
    Gender.ANOTHER: (
        N_("Members of another gender"),
        N_("nobody of another gender"),
        N_("nobody of another gender on the roster"),
    ),
}


def size(requirement: Requirement, _problem: Problem) -> tuple[Demand, ...]:
    """Count the members."""
    return (
        Count(
            label=Phrase(N_("Members")),
            none=Phrase(N_("no member yet")),
            nobody=Phrase(N_("nobody is on the roster")),
            fits=lambda _: True,
            at_least=requirement.minimum or 0,
            at_most=requirement.maximum,
        ),
    )


def travellers(requirement: Requirement, _problem: Problem) -> tuple[Demand, ...]:
    """Count those who travel: every member does."""
    return (
        Count(
            label=Phrase(N_("Travellers")),
            none=Phrase(N_("no traveller yet")),
            nobody=Phrase(N_("nobody is on the roster")),
            fits=lambda _: True,
            at_most=requirement.maximum,
        ),
    )


def leader(requirement: Requirement, problem: Problem) -> tuple[Demand, ...]:
    """Ask that the President or a Vice-President leads: in each leading seat, or, where no seat leads, somewhere in the team."""
    seats_lead = any(seat.leads for seat in problem.seats)
    only = Phrase(N_("the President or a Vice-President leads"))

    def fits(candidacy: Candidacy) -> bool:
        return candidacy.person.category in _LEADERS and (candidacy.seat.leads or not seats_lead)

    return (
        Every(
            asked=only,
            why_not=lambda candidacy: only if candidacy.seat.leads and not fits(candidacy) else None,
        ),
        Count(
            label=Phrase(N_("Leaders who are President or Vice-President")),
            none=Phrase(N_("neither the President nor a Vice-President leads")),
            nobody=Phrase(N_("nobody on the roster is President or Vice-President")),
            fits=fits,
            at_least=1 if requirement.minimum is None else requirement.minimum,
            at_most=requirement.maximum,
            alone=lambda _: Phrase(N_("leads the mission")),
            among=Phrase(N_("one of those who lead")),
        ),
    )


def parts(requirement: Requirement, _problem: Problem) -> tuple[Demand, ...]:
    """Ask members of each of these categories (A/HRC/43/37 ¶64, ¶72)."""
    return tuple(_part(requirement, Category(value)) for value in requirement.values)


def _part(requirement: Requirement, category: Category) -> Count:
    part = {"part": Phrase(category.value)}
    return Count(
        label=Phrase(N_("Members in the part “{part}”"), part),
        none=Phrase(N_("no member in the part “{part}”"), part),
        nobody=Phrase(N_("nobody on the roster belongs to the part “{part}”"), part),
        fits=lambda candidacy: candidacy.person.category is category,
        at_least=_least(requirement),
        at_most=requirement.maximum,
        alone=lambda _: Phrase(N_("the only one in the part “{part}”"), part),
        among=Phrase(N_("one of those who fill the part “{part}”"), part),
    )


def group_seats(requirement: Requirement, _problem: Problem) -> tuple[Demand, ...]:
    """Ask Council members from each of these groups; where no group is given, from so many different groups."""
    if not requirement.values:
        return (
            Spread(
                label=Phrase(N_("Regional groups among the Council members")),
                kind_of=lambda candidacy: group_of(candidacy.person),
                at_least=_least(requirement),
            ),
        )
    return tuple(_group(requirement, RegionalGroup(value)) for value in requirement.values)


def _group(requirement: Requirement, group: RegionalGroup) -> Count:
    said = {"group": Phrase(group.value)}
    return Count(
        label=Phrase(N_("Council members from {group}"), said),
        none=Phrase(N_("no Council member from {group}"), said),
        nobody=Phrase(N_("nobody on the roster is a Council member from {group}"), said),
        fits=lambda candidacy: group_of(candidacy.person) is group,
        at_least=_least(requirement),
        at_most=requirement.maximum,
    )


def other_groups(requirement: Requirement, problem: Problem) -> tuple[Demand, ...]:
    """Ask Council members from groups other than these; where none is given, other than that of the State concerned."""
    own = tuple(RegionalGroup(value) for value in requirement.values)
    if not own and problem.concerned_group:
        own = (problem.concerned_group,)
    groups = {"groups": one_of([Phrase(group.value) for group in own])} if own else {"groups": Phrase(N_("none"))}
    return (
        Count(
            label=Phrase(N_("Council members from other groups than {groups}"), groups),
            none=Phrase(N_("no Council member from another group than {groups}"), groups),
            nobody=Phrase(N_("nobody on the roster is a Council member from another group than {groups}"), groups),
            fits=lambda candidacy: group_of(candidacy.person) not in {None, *own},
            at_least=_least(requirement),
            at_most=requirement.maximum,
            alone=lambda _: Phrase(N_("the only one from another group than {groups}"), groups),
            among=Phrase(N_("one of those from other groups than {groups}"), groups),
        ),
    )


def mandates(requirement: Requirement, problem: Problem) -> tuple[Demand, ...]:
    """Ask holders of one of these mandates."""
    if not requirement.values:
        return ()
    said = {"mandates": one_of(names_of(problem, requirement.values))}
    return (
        Count(
            label=Phrase(N_("Holders of the mandate on {mandates}"), said),
            none=Phrase(N_("no holder of the mandate on {mandates}"), said),
            nobody=Phrase(N_("nobody on the roster holds the mandate on {mandates}"), said),
            fits=lambda candidacy: (
                candidacy.person.category is Category.MANDATE_HOLDER and candidacy.person.body in requirement.values
            ),
            at_least=_least(requirement),
            at_most=requirement.maximum,
            alone=lambda candidacy: Phrase(
                N_("the only holder of the mandate on {mandate}"), {"mandate": problem.name_of(candidacy.person.body)}
            ),
            among=Phrase(N_("one of the holders of the mandate on {mandates}"), said),
        ),
    )


def organizations(requirement: Requirement, problem: Problem) -> tuple[Demand, ...]:
    """Ask members from each of these organizations."""
    return tuple(_organization(requirement, problem, code) for code in requirement.values)


def _organization(requirement: Requirement, problem: Problem, code: str) -> Count:
    said = {"organization": problem.name_of(code)}
    return Count(
        label=Phrase(N_("Members from {organization}"), said),
        none=Phrase(N_("no member from {organization}"), said),
        nobody=Phrase(N_("nobody on the roster belongs to {organization}"), said),
        fits=lambda candidacy: candidacy.person.body == code,
        at_least=_least(requirement),
        at_most=requirement.maximum,
        alone=lambda _: Phrase(N_("the only one from {organization}"), said),
        among=Phrase(N_("one of those from {organization}"), said),
    )


def genders(requirement: Requirement, _problem: Problem) -> tuple[Demand, ...]:
    """Ask members of each of these genders, as each person states it; women and men where none is given."""
    asked = tuple(Gender(value) for value in requirement.values) or (Gender.WOMAN, Gender.MAN)
    return tuple(_gender(requirement, gender) for gender in asked if gender in _GENDERS)


def _gender(requirement: Requirement, gender: Gender) -> Count:
    label, none, nobody = _GENDERS[gender]
    return Count(
        label=Phrase(label),
        none=Phrase(none),
        nobody=Phrase(nobody),
        fits=lambda candidacy: candidacy.person.gender is gender,
        at_least=_least(requirement),
        at_most=requirement.maximum,
    )


def languages_of_one(requirement: Requirement, problem: Problem) -> tuple[Demand, ...]:
    """Ask at least one member who works in each of these languages."""
    return tuple(_language(requirement, problem, tag) for tag in requirement.values)


def _language(requirement: Requirement, problem: Problem, tag: str) -> Count:
    said = {"language": language_name(problem, tag)}
    return Count(
        label=Phrase(N_("Members who work in {language}"), said),
        none=Phrase(N_("nobody in the team works in {language}"), said),
        nobody=Phrase(N_("nobody on the roster works in {language}"), said),
        fits=lambda candidacy: candidacy.person.speaks(tag),
        at_least=_least(requirement),
        at_most=requirement.maximum,
        alone=lambda _: Phrase(N_("the only one who works in {language}"), said),
    )


def group_of(person: Person) -> RegionalGroup | None:
    """Return the group that a Council member counts for; other members count for none."""
    return person.group if person.category in _OF_THE_COUNCIL else None


def _least(requirement: Requirement) -> int:
    """One where a requirement says nothing; none where it only sets a ceiling."""
    if requirement.minimum is not None:
        return requirement.minimum
    return 1 if requirement.maximum is None else 0
