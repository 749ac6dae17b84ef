"""Regional and subregional organizations and their dated memberships: always asked for a day, never for now."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from goodoffices.reference.confidence import Confidence
from goodoffices.reference.groups import GroupName
from goodoffices.reference.span import Span, span_of
from goodoffices.reference.tables import Row, rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """An organization. ``main_group`` is None where its members come from several groups; ``zone`` is that of its seat, "" without one."""

    code: str
    name: str
    level: str
    main_group: GroupName | None
    seat: str
    zone: str
    members_total: int
    members_un: int
    human_rights_body: str
    early_warning_or_mediation: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class DatedMembership:
    """A State's membership of an organization for a span of days."""

    body: str
    state: str
    span: Span
    note: str
    confidence: Confidence


def _organization(row: Row) -> Organization:
    return Organization(
        code=row["code"],
        name=row["name"],
        level=row["level"],
        main_group=GroupName(row["main_group"]) if row["main_group"] else None,
        seat=row["seat"],
        zone=row["zone"],
        members_total=int(row["members_total"]),
        members_un=int(row["members_un"]),
        human_rights_body=row["human_rights_body"],
        early_warning_or_mediation=row["early_warning_or_mediation"],
        note=row["note"],
    )


@cache
def _by_code() -> Mapping[str, Organization]:
    return {row["code"]: _organization(row) for row in rows("organizations.csv")}


def organizations() -> tuple[Organization, ...]:
    """Return the organizations, by region."""
    return tuple(_by_code().values())


def organization(code: str) -> Organization | None:
    """Return the organization with this code, None for one that is not listed, such as an invented one."""
    return _by_code().get(code)


@cache
def memberships() -> tuple[DatedMembership, ...]:
    """Return every membership that is or was, by organization and State."""
    return tuple(
        DatedMembership(
            body=row["body"],
            state=row["state"],
            span=span_of(row),
            note=row["note"],
            confidence=Confidence(row["confidence"]),
        )
        for row in rows("memberships.csv")
    )


def members_of(body: str, on: date) -> tuple[str, ...]:
    """Return the codes of the States that were members of the organization on that day."""
    return tuple(held.state for held in memberships() if held.body == body and held.span.covers(on))


def organizations_of(state: str, on: date) -> tuple[str, ...]:
    """Return the codes of the organizations to which the State belonged on that day."""
    return tuple(held.body for held in memberships() if held.state == state and held.span.covers(on))


def is_member(state: str, body: str, on: date) -> bool:
    """Tell whether the State was a member of the organization on that day."""
    return state in members_of(body, on)
