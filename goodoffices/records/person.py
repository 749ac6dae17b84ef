"""People of the roster: what a presidency needs to know to propose somebody for a seat. No number is put on anybody."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from goodoffices.records.item import Item
from goodoffices.records.state import RegionalGroup
from goodoffices.records.time import Period


class Category(StrEnum):
    """In which quality a person could join a mission (A/HRC/43/37 ¶64, ¶72)."""

    PRESIDENT = "President of the Council"
    VICE_PRESIDENT = "Vice-President"
    COUNCIL_MEMBER = "member of the Council"
    MANDATE_HOLDER = "mandate holder"
    OHCHR = "OHCHR"
    REGIONAL_ORGANIZATION = "regional or subregional organization"
    OTHER = "other"


class Gender(StrEnum):
    """As the person states it."""

    WOMAN = "woman"
    MAN = "man"
    ANOTHER = "another"
    NOT_STATED = "not stated"


class LanguageLevel(StrEnum):
    """How far a person can work in a language."""

    BASIC = "basic"
    WORKING = "working"
    FLUENT = "fluent"
    FIRST = "first language"

    @property
    def works(self) -> bool:
        """Tell whether a person can hold a meeting in it."""
        return self is not LanguageLevel.BASIC


@dataclass(frozen=True, slots=True)
class Language:
    """A language (BCP 47 tag) and how far the person can work in it."""

    tag: str
    level: LanguageLevel = LanguageLevel.FLUENT


@dataclass(frozen=True, slots=True)
class Term:
    """An office held for a period, for example a mandate of six years at the most."""

    office: str
    period: Period


@dataclass(frozen=True, slots=True)
class PossibleConflict:
    """Something that could be seen as a conflict of interest: with which State, since when, and how it is known."""

    about: str
    state: str
    since: date | None = None
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Item):
    """A person of the roster.

    ``state`` is the State represented or, for those who represent none, the nationality; ``body`` the code of the organization or mandate.
    ``notice_days`` is the notice the person needs to travel. ``absences`` are days on which the person cannot travel.
    """

    KIND: ClassVar[str] = "person"

    family_name: str
    given_name: str
    category: Category
    style: str = ""
    office: str = ""
    state: str = ""
    group: RegionalGroup | None = None
    body: str = ""
    gender: Gender = Gender.NOT_STATED
    languages: tuple[Language, ...] = ()
    themes: tuple[str, ...] = ()
    skills: tuple[str, ...] = ()
    terms: tuple[Term, ...] = ()
    absences: tuple[Period, ...] = ()
    notice_days: int = 7
    spoken_salutation: str = ""
    pronunciation: str = ""
    undertaking_signed: date | None = None
    travel_cleared: date | None = None
    last_deployment: date | None = None
    possible_conflicts: tuple[PossibleConflict, ...] = ()

    @property
    def full_name(self) -> str:
        """Given name, then family name."""
        return f"{self.given_name} {self.family_name}".strip()

    @property
    def addressed(self) -> str:
        """The name with its style, as it stands on an envelope."""
        return f"{self.style} {self.full_name}".strip()

    def speaks(self, tag: str) -> bool:
        """Tell whether the person can work in the language."""
        return any(language.tag == tag and language.level.works for language in self.languages)
