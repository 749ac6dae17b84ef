"""Records of every kind with any values that their fields may hold, made from the types and forms of the fields."""

from __future__ import annotations

import dataclasses
import types
import typing
from datetime import UTC, date, datetime
from enum import Enum
from typing import Any, NewType

from hypothesis import strategies as st

from goodoffices.exchange.dossier.forms import INSTANT, ZONE, form_of, limits_of
from goodoffices.records.codec import field_types, is_id
from goodoffices.records.ids import ID_BYTES
from goodoffices.records.item import Item
from goodoffices.records.kinds import KINDS
from goodoffices.records.time import Period

_TEXT = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=20)
_IDS = st.binary(min_size=ID_BYTES, max_size=ID_BYTES)
_ZONES = st.sampled_from(["Etc/GMT-11", "Europe/Zurich", "America/New_York"])


def any_items() -> st.SearchStrategy[tuple[Item, ...]]:
    """Return up to three records of any kinds, no two with the same id."""
    one = st.sampled_from(KINDS).flatmap(_record)
    return st.lists(one, max_size=3, unique_by=lambda item: item.id).map(tuple)


def _record(record: type[Any]) -> st.SearchStrategy[Any]:
    if record is Period:
        return st.lists(st.dates(), min_size=2, max_size=2).map(lambda days: Period(*sorted(days)))
    hints = field_types(record)
    values = {field.name: _value(record, field, hints[field.name]) for field in dataclasses.fields(record)}
    if issubclass(record, Item):
        values["version"] = st.just(0)
    return st.builds(record, **values)


def _value(record: type[Any], field: dataclasses.Field[Any], hint: Any) -> st.SearchStrategy[Any]:
    origin = typing.get_origin(hint)
    if origin in {typing.Union, types.UnionType}:
        inner = next(part for part in typing.get_args(hint) if part is not type(None))
        return st.none() | _value(record, field, inner)
    if origin is tuple:
        return st.lists(_value(record, field, typing.get_args(hint)[0]), max_size=2).map(tuple)
    if dataclasses.is_dataclass(hint):
        return _record(typing.cast("type[Any]", hint))
    if is_id(hint):
        return _IDS
    if isinstance(hint, NewType):
        return _value(record, field, hint.__supertype__)
    return _scalar(record, field.name, hint)


def _scalar(record: type[Any], name: str, hint: Any) -> st.SearchStrategy[Any]:  # noqa: PLR0911  one return for each type
    form = form_of(record, name)
    if hint is int:
        return st.integers(*limits_of(record, name))
    if hint is date:
        return st.dates()
    if hint is datetime:
        return st.datetimes(timezones=st.just(UTC)) if form is INSTANT else st.datetimes()
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    if hint is bool:
        return st.booleans()
    if form is ZONE:
        return _ZONES
    return st.from_regex(form.pattern, fullmatch=True) if form else _TEXT
