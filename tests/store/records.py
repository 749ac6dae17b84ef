"""Records made for tests: short ways to write one, and Hypothesis strategies built from the types of their fields."""

from __future__ import annotations

import types
import typing
from dataclasses import is_dataclass
from datetime import UTC, date, datetime
from enum import Enum
from functools import cache
from typing import Any, NewType

from hypothesis import strategies as st

from goodoffices.records.codec import HEADER, field_types, is_id
from goodoffices.records.ids import ID_BYTES, RecordId
from goodoffices.records.item import Attribution, Compartment, Item, Level
from goodoffices.records.kinds import KINDS
from goodoffices.records.note import Note

MISSION = Compartment("mission")
SOURCES = Compartment("sources")
PROTECTION = Compartment("protection")


def record_id(number: int) -> RecordId:
    """Return the same id for the same number."""
    return RecordId(number.to_bytes(ID_BYTES, "big"))


def note(number: int, title: str = "A talk", body: str = "", compartment: Compartment = MISSION, **fields: Any) -> Note:
    """Return a note that has not been stored yet."""
    return Note(
        id=record_id(number),
        compartment=compartment,
        level=Level.CONFIDENTIAL,
        attribution=Attribution.NOT_FOR_ATTRIBUTION,
        title=title,
        body=body,
        taken_at=datetime(2026, 5, 21, 10, 0, tzinfo=UTC),
        **fields,
    )


@cache
def values_of(hint: Any) -> st.SearchStrategy[Any]:  # noqa: PLR0911  one return for each form that a field can have
    """Return a strategy for the values of a field's type."""
    origin = typing.get_origin(hint)
    if origin in {typing.Union, types.UnionType}:
        return st.one_of(*(st.none() if part is type(None) else values_of(part) for part in typing.get_args(hint)))
    if origin is tuple:
        return st.lists(values_of(typing.get_args(hint)[0]), max_size=3).map(tuple)
    if is_id(hint):
        return st.binary(min_size=ID_BYTES, max_size=ID_BYTES)
    if isinstance(hint, NewType):
        return values_of(hint.__supertype__)
    if isinstance(hint, type) and is_dataclass(hint):
        return st.builds(hint, **{name: values_of(inner) for name, inner in field_types(hint).items()})
    if issubclass(hint, Enum):
        return st.sampled_from(tuple(hint))
    plain: dict[Any, st.SearchStrategy[Any]] = {
        str: st.text(st.characters(exclude_categories=["Cs"]), max_size=40),
        int: st.integers(-(2**40), 2**40),
        bool: st.booleans(),
        date: st.dates(),
        datetime: st.datetimes(timezones=st.just(UTC) | st.none()),
    }
    return plain[hint]


def items_of(kind: type[Item], compartments: tuple[Compartment, ...] = (MISSION,)) -> st.SearchStrategy[Item]:
    """Return a strategy for items of a kind that have not been stored yet."""
    fields = {name: values_of(hint) for name, hint in field_types(kind).items() if name not in HEADER}
    return st.builds(
        kind,
        id=values_of(RecordId),
        compartment=st.sampled_from(compartments),
        level=st.sampled_from(Level),
        attribution=st.sampled_from(Attribution),
        belongs_to=values_of(RecordId | None),
        **fields,
    )


def items(compartments: tuple[Compartment, ...] = (MISSION,)) -> st.SearchStrategy[Item]:
    """Return a strategy for items of every kind."""
    return st.sampled_from(KINDS).flatmap(lambda kind: items_of(kind, compartments))
