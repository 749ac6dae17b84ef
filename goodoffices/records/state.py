"""States and organizations as the vault knows them: dated memberships, rest days, languages, zone.

Real ones come from ``reference``; a vault may carry its own, as the demonstration does with its invented ones.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from goodoffices.records.item import Item
from goodoffices.records.time import Period


class RegionalGroup(StrEnum):
    """The five regional groups, in the order of the Council's seats (13, 13, 6, 8, 7)."""

    AFRICAN = "African States"
    ASIA_PACIFIC = "Asia-Pacific States"
    EASTERN_EUROPEAN = "Eastern European States"
    LATIN_AMERICAN_AND_CARIBBEAN = "Latin American and Caribbean States"
    WESTERN_EUROPEAN_AND_OTHER = "Western European and other States"


class Weekday(StrEnum):
    """Days of the week, Monday first, as ISO 8601 counts them."""

    MONDAY = "Monday"
    TUESDAY = "Tuesday"
    WEDNESDAY = "Wednesday"
    THURSDAY = "Thursday"
    FRIDAY = "Friday"
    SATURDAY = "Saturday"
    SUNDAY = "Sunday"

    @property
    def number(self) -> int:
        """Count from 0 for Monday, as ``date.weekday`` does."""
        return tuple(Weekday).index(self)


@dataclass(frozen=True, slots=True)
class Membership:
    """Belonging to a body for a period; ``body`` is a code ("HRC" for the Council, "ECOWAS", an invented one)."""

    body: str
    period: Period = Period()


@dataclass(frozen=True, slots=True, kw_only=True)
class StateProfile(Item):
    """One State: ISO 3166-1 alpha-3 code (XXA to XXZ for invented ones), zone of its capital, rest days, neighbours by code."""

    KIND: ClassVar[str] = "state"

    code: str
    name: str
    group: RegionalGroup
    zone: str
    rest_days: tuple[Weekday, ...] = (Weekday.SATURDAY, Weekday.SUNDAY)
    neighbours: tuple[str, ...] = ()
    memberships: tuple[Membership, ...] = ()
    languages: tuple[str, ...] = ()
    standing_invitation: bool = False
    open_visit_requests: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OrganizationProfile(Item):
    """A regional or subregional organization that the vault knows beside the shipped ones."""

    KIND: ClassVar[str] = "organization"

    code: str
    name: str
    zone: str = ""
    human_rights_body: str = ""
    early_warning_unit: str = ""
