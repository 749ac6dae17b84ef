"""The published JSON Schema of dossier files, generated from the records themselves."""

from __future__ import annotations

import dataclasses
import inspect
import json
import types
import typing
from datetime import date, datetime
from enum import Enum
from typing import Any, NewType

from goodoffices.exchange.dossier.document import DEFAULTS, FORMAT, VERSION
from goodoffices.exchange.dossier.forms import DAY, KEY, WALL, Form, form_of, limits_of
from goodoffices.records.codec import encode, field_types, is_id
from goodoffices.records.ids import ID_BYTES
from goodoffices.records.item import Item
from goodoffices.records.kinds import KINDS

_DESCRIPTION = (
    "One list of entries per kind of record; entries name each other by key: a readable name, or an id of 32 hexadecimal digits. "
    "The program asks more than a schema can say: keys that are known, of the right kind and given once, days that exist, "
    "periods that do not end before they start, zones of the time zone data, characters that can be shown, at most 20 MiB."
)
_NOT_IN_A_FILE = frozenset({"id", "version"})
_SCALARS: dict[Any, dict[str, str]] = {str: {"type": "string"}, bool: {"type": "boolean"}}


def dossier_schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a dossier file: names, types and forms."""
    definitions: dict[str, Any] = {}
    lists = {kind.KIND: {"type": "array", "items": _reference(kind, definitions)} for kind in KINDS}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{FORMAT}:{VERSION}",
        "title": "Good Offices dossier",
        "description": _DESCRIPTION,
        "type": "object",
        "required": ["format", "version"],
        "additionalProperties": False,
        "properties": _head(definitions) | lists,
        "allOf": [_given_once_or_everywhere(name) for name in DEFAULTS],
        "$defs": dict(sorted(definitions.items())),
    }


def published_schema() -> bytes:
    """Return the schema as the program ships it, ``resources/schema/dossier-1.schema.json``."""
    return json.dumps(dossier_schema(), ensure_ascii=False, indent=1).encode() + b"\n"


def _head(definitions: dict[str, Any]) -> dict[str, Any]:
    identity = {"type": "string", "pattern": f"^[0-9a-f]{{{ID_BYTES * 2}}}$"}
    hints = field_types(Item)
    return {
        "$schema": {"type": "string"},
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        "title": {"type": "string", "description": "What the file holds, for its reader."},
        "defaults": {
            "description": "Header fields given once for all entries that do not give their own.",
            "type": "object",
            "additionalProperties": False,
            "properties": {name: _field(Item, name, hints[name], definitions) for name in DEFAULTS},
        },
        "elsewhere": {
            "description": "Ids of records that this file refers to and that lie in the vault it belongs to.",
            "type": "array",
            "uniqueItems": True,
            "items": identity,
        },
    }


def _given_once_or_everywhere(name: str) -> dict[str, Any]:
    given = {"required": ["defaults"], "properties": {"defaults": {"required": [name]}}}
    everywhere = {kind.KIND: {"items": {"required": [name]}} for kind in KINDS}
    return {"if": given, "else": {"properties": everywhere}}


def _reference(record: type[Any], definitions: dict[str, Any]) -> dict[str, str]:
    name = record.KIND if issubclass(record, Item) else record.__name__
    if name not in definitions:
        definitions[name] = {}
        definitions[name] = _enum(record) if issubclass(record, Enum) else _record(record, definitions)
    return {"$ref": f"#/$defs/{name}"}


def _enum(record: type[Enum]) -> dict[str, Any]:
    return {"description": _sentence(record), "enum": [member.value for member in record]}


def _record(record: type[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    fields = [field for field in dataclasses.fields(record) if field.name not in _NOT_IN_A_FILE]
    properties = {field.name: _described(record, field, definitions) for field in fields}
    required = [field.name for field in fields if _has_no_default(field) and field.name not in DEFAULTS]
    if issubclass(record, Item):
        properties = {"key": _text(KEY)} | properties
        required = ["key", *required]
    return {
        "description": _sentence(record),
        "type": "object",
        "additionalProperties": False,
        "required": required,
        "properties": properties,
    }


def _described(record: type[Any], field: dataclasses.Field[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    schema = _field(record, field.name, field_types(record)[field.name], definitions)
    if field.default == "" and "pattern" in schema:
        schema["pattern"] = f"^$|{schema['pattern']}"
    if field.default is not dataclasses.MISSING:
        schema["default"] = encode(field.default)
    return schema


def _has_no_default(field: dataclasses.Field[Any]) -> bool:
    return field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING


def _field(record: type[Any], name: str, hint: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    origin = typing.get_origin(hint)
    if origin in {typing.Union, types.UnionType}:
        inner = next(part for part in typing.get_args(hint) if part is not type(None))
        return {"anyOf": [_field(record, name, inner, definitions), {"type": "null"}]}
    if origin is tuple:
        return {"type": "array", "items": _field(record, name, typing.get_args(hint)[0], definitions)}
    if is_id(hint):
        return _text(KEY)
    if isinstance(hint, NewType):
        return _field(record, name, hint.__supertype__, definitions)
    if dataclasses.is_dataclass(hint) or (isinstance(hint, type) and issubclass(hint, Enum)):
        return dict(_reference(typing.cast("type[Any]", hint), definitions))
    return _scalar(record, name, hint)


def _scalar(record: type[Any], name: str, hint: Any) -> dict[str, Any]:
    if hint is int:
        least, greatest = limits_of(record, name)
        return {"type": "integer", "minimum": least, "maximum": greatest}
    if hint is date:
        return {**_text(DAY), "format": "date"}
    form = form_of(record, name) or (WALL if hint is datetime else None)
    return _text(form) if form else dict(_SCALARS[hint])


def _text(form: Form) -> dict[str, Any]:
    return {"type": "string", "pattern": f"^({form.pattern})$"}


def _sentence(documented: Any) -> str:
    return " ".join((inspect.getdoc(documented) or "").split())
