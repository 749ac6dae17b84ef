"""Seats of a vault: who may sit in one, in which role, and what is known of the holder once the vault is open."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from goodoffices.errors import Refused
from goodoffices.records.item import Compartment
from goodoffices.words import _

LONGEST_LABEL = 60
MOST_SEATS = 64


class Role(StrEnum):
    """In which role a person sits; keys decide what they read, the role what they are asked to do."""

    PRESIDENT = "President"
    BUREAU_MEMBER = "Bureau member"
    SECRETARIAT_LEAD = "Secretariat lead"
    SECRETARIAT = "Secretariat"
    OBSERVER = "Observer"


@dataclass(frozen=True, slots=True)
class NewSeat:
    """A seat to be made. The label is all that a locked vault shows of it."""

    label: str
    role: Role
    compartments: frozenset[Compartment]
    passphrase: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatHolder:
    """Who holds a seat: public keys (age recipient, Ed25519) and the compartments granted by the owner."""

    id: bytes
    label: str
    role: Role
    is_owner: bool
    recipient: str
    public_key: bytes
    compartments: frozenset[Compartment]


def plain_label(label: str) -> str:
    """Return the label in NFC without space around it; raise Refused when it cannot be shown on one line."""
    plain = unicodedata.normalize("NFC", label).strip()
    if not plain or len(plain) > LONGEST_LABEL or not plain.isprintable():
        raise Refused(reason=_("A seat needs a label of one line, at most {most} characters long.", most=LONGEST_LABEL))
    return plain


def require_seats(seats: Iterable[NewSeat]) -> None:
    """Raise Refused unless there is a seat, not too many, each with a label of its own and a passphrase."""
    seats = tuple(seats)
    if not 1 <= len(seats) <= MOST_SEATS:
        raise Refused(reason=_("A vault has between 1 and {most} seats.", most=MOST_SEATS))
    if len({plain_label(seat.label).casefold() for seat in seats}) < len(seats):
        raise Refused(reason=_("Two seats carry the same label. Give each seat its own."))
    if not all(seat.passphrase for seat in seats):
        raise Refused(reason=_("Each seat needs a passphrase."))
    names = {name for seat in seats for name in seat.compartments}
    if not all(name and name.isprintable() and name == unicodedata.normalize("NFC", name) for name in names):
        raise Refused(reason=_("A compartment needs a name of one line."))
