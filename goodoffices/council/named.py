"""Names for the codes of States, bodies and languages, and whom a person comes from.

What the vault itself calls a thing comes first, then what ships with the program, then the code as it stands.
"""

from __future__ import annotations

from collections.abc import Mapping

from goodoffices.records.person import Category, Person
from goodoffices.records.state import OrganizationProfile, StateProfile
from goodoffices.reference.mandates import mandate
from goodoffices.reference.organizations import organization
from goodoffices.reference.states import state
from goodoffices.words import _, current_language
from goodoffices.words.languages import language_name

States = Mapping[str, StateProfile]
Organizations = Mapping[str, OrganizationProfile]

_DELEGATES = frozenset({Category.PRESIDENT, Category.VICE_PRESIDENT, Category.COUNCIL_MEMBER})


def state_name(states: States, code: str) -> str:
    """Return the name of a State for its code."""
    own = states.get(code)
    if own is not None:
        return own.name
    shipped = state(code)
    return shipped.names.get(current_language(), shipped.names["en"]) if shipped else code


def body_name(organizations: Organizations, code: str) -> str:
    """Return the name of an organization, or the title of a mandate, for its code."""
    own = organizations.get(code)
    if own is not None:
        return own.name
    shipped = organization(code)
    held = mandate(code)
    return shipped.name if shipped else held.title if held else code


def spoken_language(states: States, tag: str) -> str:
    """Name a language for its tag; one that has no name here is said to be of the State that speaks it."""
    name = language_name(tag)
    speaking = next((own for own in states.values() if tag in own.languages), None) if name == tag else None
    return _("a language of {state}", state=speaking.name) if speaking else name


def speaks_for_a_state(person: Person) -> bool:
    """Tell whether a person is a delegate of a State; only such a person counts for a regional group."""
    return person.category in _DELEGATES


def sent_by(person: Person, states: States, organizations: Organizations) -> tuple[str, str]:
    """Say whom a person comes from and of which regional group: delegates from their State; others from their body, of no group."""
    if not speaks_for_a_state(person):
        return body_name(organizations, person.body) or in_which_quality(person), ""
    group = _(person.group.value) if person.group else ""
    return state_name(states, person.state) or in_which_quality(person), group


def in_which_quality(person: Person) -> str:
    """Say in which quality a person could join a mission, where the words stand by themselves; by the office where no category fits."""
    words = person.office if person.category is Category.OTHER and person.office else _(person.category.value)
    return words[:1].upper() + words[1:]
