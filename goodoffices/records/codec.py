"""Records to plain JSON values and back, by the types of their fields.

The sealed payloads of the store and the dossier files both speak this form: enums by value, days and times in ISO 8601, ids in hexadecimal,
tuples as lists, nested dataclasses as objects. Whatever does not fit is refused with the path of the field and a reason.
"""

from __future__ import annotations

import dataclasses
import re
import types
import typing
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any, NewType

from goodoffices.errors import N_
from goodoffices.records.ids import ID_BYTES
from goodoffices.records.item import Item

HEADER = tuple(field.name for field in dataclasses.fields(Item))
"""The fields that every item carries; the rest is its payload."""


_FIELD_TYPES: dict[type[Any], dict[str, Any]] = {}


class DoesNotFit(ValueError):
    """A value does not fit the field at ``path``; ``reason`` is a message of the catalogue, ``params`` its parameters."""

    def __init__(self, path: str, reason: str, **params: str) -> None:
        super().__init__(path)
        self.path = path
        self.reason = reason
        self.params = params


def field_types(record: type[Any]) -> dict[str, Any]:
    """Return the resolved type of each field of a dataclass."""
    if record not in _FIELD_TYPES:
        hints = typing.get_type_hints(record)
        _FIELD_TYPES[record] = {field.name: hints[field.name] for field in dataclasses.fields(record)}
    return _FIELD_TYPES[record]


def is_id(hint: Any) -> bool:
    """Tell whether a type is one of the id types."""
    while isinstance(hint, NewType):
        hint = hint.__supertype__
    return hint is bytes


class Reading:
    """How plain values are read back: here ids are hexadecimal and every value that fits its type is taken.

    A file with keys of its own or stricter forms brings another reading.
    """

    def id_of(self, hint: Any, value: Any, path: str) -> bytes:  # noqa: ARG002  another reading asks what the id stands for
        """Return the id of type ``hint`` that a value stands for; raise DoesNotFit where it stands for none."""
        if isinstance(value, str) and re.fullmatch(f"[0-9a-f]{{{ID_BYTES * 2}}}", value):
            return bytes.fromhex(value)
        raise DoesNotFit(path, N_("must be an id of 32 hexadecimal digits"))

    def accept(self, record: Any, path: str) -> None:
        """Take a record that was read at ``path``, or raise DoesNotFit."""


AS_STORED = Reading()

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_TIME = re.compile(_DAY.pattern + r"T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?", re.ASCII)


def encode(value: Any) -> Any:
    """Return the plain JSON value of a field or record."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: encode(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, tuple):
        return [encode(part) for part in value]
    return value


def payload_of(item: Item) -> dict[str, Any]:
    """Return what is sealed of an item: its fields without the header."""
    return {
        field.name: encode(getattr(item, field.name)) for field in dataclasses.fields(item) if field.name not in HEADER
    }


def decode(hint: Any, value: Any, path: str, reading: Reading = AS_STORED) -> Any:  # noqa: PLR0911  one return for each form that a field can have
    """Return the value of type ``hint`` for a plain JSON value; raise DoesNotFit with the path."""
    origin = typing.get_origin(hint)
    if origin in {typing.Union, types.UnionType}:
        inner = next(part for part in typing.get_args(hint) if part is not type(None))
        return None if value is None else decode(inner, value, path, reading)
    if origin is tuple:
        return _decode_list(typing.get_args(hint)[0], value, path, reading)
    if dataclasses.is_dataclass(hint) and isinstance(hint, type):
        return decode_record(hint, value, path, reading=reading)
    if is_id(hint):
        return reading.id_of(hint, value, path)
    if isinstance(hint, NewType):
        return decode(hint.__supertype__, value, path, reading)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _decode_enum(hint, value, path)
    if hint in {date, datetime}:
        return _decode_time(hint, value, path)
    return _decode_plain(hint, value, path)


def decode_record(
    record: type[Any],
    value: Any,
    path: str,
    known: Mapping[str, Any] | None = None,
    reading: Reading = AS_STORED,
) -> Any:
    """Return the dataclass for a JSON object; ``known`` gives fields that the object must not hold."""
    if not isinstance(value, dict):
        raise DoesNotFit(path, N_("must be an object"))
    known = known or {}
    hints = field_types(record)
    for name in value:
        if name not in hints or name in known:
            raise DoesNotFit(f"{path}.{name}", N_("is not a field of the schema"))
    values = dict(known)
    for field in dataclasses.fields(record):
        if field.name in values:
            continue
        if field.name in value:
            values[field.name] = decode(hints[field.name], value[field.name], f"{path}.{field.name}", reading)
        elif field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
            raise DoesNotFit(f"{path}.{field.name}", N_("is missing"))
    made = record(**values)
    reading.accept(made, path)
    return made


def _decode_list(inner: Any, value: Any, path: str, reading: Reading) -> tuple[Any, ...]:
    if not isinstance(value, list):
        raise DoesNotFit(path, N_("must be a list"))
    return tuple(decode(inner, part, f"{path}[{index}]", reading) for index, part in enumerate(value))


def _decode_enum(hint: type[Enum], value: Any, path: str) -> Enum:
    try:
        return hint(value)
    except ValueError:
        allowed = ", ".join(str(member.value) for member in hint)
        raise DoesNotFit(path, N_("must be one of: {allowed}"), allowed=allowed) from None


def _decode_time(hint: type[date], value: Any, path: str) -> date:
    written = _TIME if hint is datetime else _DAY
    try:
        if isinstance(value, str) and written.fullmatch(value):
            return hint.fromisoformat(value)
    except ValueError:
        pass
    raise DoesNotFit(path, N_("must be a day or time as in 2026-05-21 or 2026-05-21T10:00"))


def _decode_plain(hint: Any, value: Any, path: str) -> Any:
    names = {str: N_("must be text"), int: N_("must be a whole number"), bool: N_("must be true or false")}
    fits = isinstance(value, hint) and not (hint is int and isinstance(value, bool))
    if not fits:
        raise DoesNotFit(path, names[hint])
    return value
