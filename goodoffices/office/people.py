"""The roster."""

from __future__ import annotations

from goodoffices.office.desk import Desk
from goodoffices.records.item import Withheld
from goodoffices.records.person import Person


def people(desk: Desk) -> tuple[Person | Withheld, ...]:
    """List the roster by family name; people of other compartments as withheld."""
    found = desk.store.all(Person)
    open_ones = sorted(
        (person for person in found if isinstance(person, Person)),
        key=lambda person: (person.family_name, person.given_name),
    )
    return (*open_ones, *(person for person in found if isinstance(person, Withheld)))
