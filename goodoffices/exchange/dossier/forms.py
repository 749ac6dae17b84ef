"""What some fields must look like beyond their type: codes of States, bodies and languages, zones, whole numbers within reason."""

from __future__ import annotations

import dataclasses
import re
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from goodoffices.errors import N_
from goodoffices.records.codec import DoesNotFit
from goodoffices.records.consent import Understanding
from goodoffices.records.decision import BureauConsulted, OptionWeighed
from goodoffices.records.interlocutor import Interlocutor
from goodoffices.records.item import Item
from goodoffices.records.meeting import Consultation, ProgrammeMeeting
from goodoffices.records.mission import Leg, Mission
from goodoffices.records.note import Note
from goodoffices.records.pack import PackCopy
from goodoffices.records.person import Language, Person, PossibleConflict
from goodoffices.records.presidency import BureauSeat
from goodoffices.records.situation import RiskFactor, Signal, Situation
from goodoffices.records.state import Membership, OrganizationProfile, StateProfile
from goodoffices.records.team import Seat
from goodoffices.records.time import Period, WallTime
from goodoffices.scheduling.zones import zone_names


@dataclass(frozen=True, slots=True)
class Form:
    """A form of text: the pattern that it matches whole, and what to say where it does not."""

    pattern: str
    reason: str


_DAY = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
_CLOCK = r"([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,6})?)?"

KEY = Form(r"[a-z0-9][a-z0-9-]{0,63}", N_("must be a key of small letters, digits and hyphens"))
DAY = Form(_DAY, N_("must be a day or time as in 2026-05-21 or 2026-05-21T10:00"))
WALL = Form(rf"{_DAY}T{_CLOCK}", N_("must be the local time without an offset, as in 2026-05-21T10:00"))
INSTANT = Form(
    rf"{_DAY}T{_CLOCK}(Z|[+-][0-9]{{2}}:[0-9]{{2}})",
    N_("must be an instant with its offset, as in 2026-05-21T10:00:00+00:00"),
)
COMPARTMENT = Form(r"[a-z][a-z0-9 -]{0,39}", N_("must be the name of a compartment in small letters"))
STATE = Form(r"[A-Z]{3}", N_("must be the three-letter code of a State"))
BODY = Form(r"[A-Z][A-Za-z0-9-]{0,23}", N_("must be a code such as SR-EXEC"))
ZONE = Form(r"[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*", N_("must be a zone such as Europe/Zurich"))
TONGUE = Form(r"[a-z]{2,8}(-[A-Za-z0-9]{1,8})*", N_("must be the tag of a language such as en"))
DIGEST = Form(r"[0-9a-f]{64}", N_("must be a SHA-256 of 64 hexadecimal digits"))

FORMS: dict[tuple[type[Any], str], Form] = {
    (Item, "compartment"): COMPARTMENT,
    (StateProfile, "code"): STATE,
    (StateProfile, "zone"): ZONE,
    (StateProfile, "neighbours"): STATE,
    (StateProfile, "languages"): TONGUE,
    (StateProfile, "open_visit_requests"): BODY,
    (Membership, "body"): BODY,
    (OrganizationProfile, "code"): BODY,
    (OrganizationProfile, "zone"): ZONE,
    (BureauSeat, "state"): STATE,
    (Person, "state"): STATE,
    (Person, "body"): BODY,
    (Language, "tag"): TONGUE,
    (PossibleConflict, "state"): STATE,
    (Situation, "state"): STATE,
    (Signal, "code"): BODY,
    (RiskFactor, "code"): BODY,
    (Mission, "state"): STATE,
    (Leg, "state"): STATE,
    (Leg, "zone"): ZONE,
    (BureauConsulted, "state"): STATE,
    (OptionWeighed, "code"): BODY,
    (Understanding, "code"): BODY,
    (Seat, "bodies"): BODY,
    (Interlocutor, "language"): TONGUE,
    (WallTime, "zone"): ZONE,
    (WallTime, "local"): WALL,
    (Note, "taken_at"): INSTANT,
    (PackCopy, "sha256"): DIGEST,
}
"""The form of each text field that has one, under the record that declares it; a field that may stay empty may be empty."""

NUMBERS: dict[tuple[type[Any], str], tuple[int, int]] = {
    (WallTime, "fold"): (0, 1),
    (Consultation, "minutes"): (1, 1440),
    (ProgrammeMeeting, "minutes"): (1, 1440),
}
"""The least and the greatest value of whole numbers that are narrower than the rest."""

ANY_NUMBER = (0, 1_000_000)


def form_of(record: type[Any], name: str) -> Form | None:
    """Return the form of a field, whether the record declares it or takes it over from the header."""
    return next((FORMS[kind, name] for kind in record.__mro__ if (kind, name) in FORMS), None)


def limits_of(record: type[Any], name: str) -> tuple[int, int]:
    """Return the least and the greatest value of a whole number."""
    return NUMBERS.get((record, name), ANY_NUMBER)


def check_forms(record: Any, path: str) -> None:
    """Raise DoesNotFit where a field of a record does not have its form."""
    for field in dataclasses.fields(record):
        value = getattr(record, field.name)
        where = f"{path}.{field.name}"
        if type(value) is int:
            _check_number(limits_of(type(record), field.name), value, where)
        elif (form := form_of(type(record), field.name)) is not None:
            _check_form(form, value, where, may_be_empty=field.default == "")
    if isinstance(record, Period):
        _check_order(record, path)


def _check_number(limits: tuple[int, int], value: int, path: str) -> None:
    least, greatest = limits
    if not least <= value <= greatest:
        raise DoesNotFit(path, N_("must lie between {least} and {greatest}"), least=str(least), greatest=str(greatest))


def _check_form(form: Form, value: Any, path: str, *, may_be_empty: bool) -> None:
    if isinstance(value, tuple):
        for index, part in enumerate(value):
            _check_form(form, part, f"{path}[{index}]", may_be_empty=False)
    elif isinstance(value, datetime):
        _check_form(form, value.isoformat(), path, may_be_empty=False)
    elif isinstance(value, str) and not (may_be_empty and not value):
        if not re.fullmatch(form.pattern, value):
            raise DoesNotFit(path, form.reason)
        if form is ZONE and value not in _zones():
            raise DoesNotFit(path, N_("must be a zone of the time zone data, such as Europe/Zurich"))


def _check_order(period: Period, path: str) -> None:
    if period.first is not None and period.last is not None and period.last < period.first:
        raise DoesNotFit(f"{path}.last", N_("must not lie before the first day"))


@cache
def _zones() -> frozenset[str]:
    return frozenset(zone_names())
