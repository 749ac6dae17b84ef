"""The roster, and the States and organizations that it speaks of."""

from __future__ import annotations

from goodoffices.office.desk import Desk
from goodoffices.records.item import Withheld
from goodoffices.records.person import Person
from goodoffices.records.state import OrganizationProfile, StateProfile


def people(desk: Desk) -> tuple[Person | Withheld, ...]:
    """List the roster by family name; people of other compartments as withheld."""
    found = desk.store.all(Person)
    open_ones = sorted(
        (person for person in found if isinstance(person, Person)),
        key=lambda person: (person.family_name, person.given_name),
    )
    return (*open_ones, *(person for person in found if isinstance(person, Withheld)))


def states_and_organizations(desk: Desk) -> tuple[dict[str, StateProfile], dict[str, OrganizationProfile]]:
    """Return the States and the organizations that the vault knows, by their codes."""
    states = (item for item in desk.store.all(StateProfile) if isinstance(item, StateProfile))
    bodies = (item for item in desk.store.all(OrganizationProfile) if isinstance(item, OrganizationProfile))
    return {state.code: state for state in states}, {body.code: body for body in bodies}
