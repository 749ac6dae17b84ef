"""The outside of a dossier file: bytes to one JSON object whose names, depth and characters are sound."""

from __future__ import annotations

import json
import re
from typing import Any

from goodoffices.errors import N_
from goodoffices.records.codec import DoesNotFit
from goodoffices.records.kinds import BY_NAME

FORMAT = "goodoffices-dossier"
VERSION = 1
LARGEST = 20 * 1024 * 1024
"""A dossier file holds no more bytes than this."""

DEFAULTS = ("compartment", "level", "attribution")
"""The header fields that a file may give once for all its entries."""

WHOLE_FILE = "the file"
"""Stands for a field's path where the whole file is meant."""

_DEEPEST = 16
_HEAD = ("$schema", "format", "version", "title", "defaults", "elsewhere")
NEVER_SHOWN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
"""Characters that no dossier file holds: control characters, and halves of surrogate pairs."""


class _Object(dict[str, Any]):
    """A JSON object that remembers a name given twice."""

    doubled: str | None = None


def parse(data: bytes) -> dict[str, Any]:
    """Return the object that a dossier file holds; raise DoesNotFit where it is none or its head is not right."""
    if len(data) > LARGEST:
        raise DoesNotFit(WHOLE_FILE, N_("is larger than 20 MiB"))
    document = _load(_text(data))
    if not isinstance(document, dict):
        raise DoesNotFit(WHOLE_FILE, N_("must hold one JSON object"))
    _check_format(document)
    _check_values(document)
    _check_head(document)
    return document


def _text(data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise DoesNotFit(WHOLE_FILE, N_("is not text in UTF-8")) from None


def _load(text: str) -> Any:
    try:
        return json.loads(text, object_pairs_hook=_object)
    except RecursionError:
        raise DoesNotFit(WHOLE_FILE, N_("is nested too deeply")) from None
    except json.JSONDecodeError as error:
        raise DoesNotFit(WHOLE_FILE, N_("is not JSON (line {line})"), line=str(error.lineno)) from None
    except ValueError:
        raise DoesNotFit(WHOLE_FILE, N_("holds a number that is too long")) from None


def _object(pairs: list[tuple[str, Any]]) -> _Object:
    made = _Object()
    for name, value in pairs:
        if name in made:
            made.doubled = name
        made[name] = value
    return made


def _check_format(document: dict[str, Any]) -> None:
    if document.get("format") != FORMAT:
        raise DoesNotFit("format", N_('must be "goodoffices-dossier"'))
    version = document.get("version")
    if type(version) is not int or version != VERSION:
        raise DoesNotFit("version", N_("must be 1, the version that this program reads"))


def _check_values(document: dict[str, Any]) -> None:
    left: list[tuple[str, int, Any]] = [("", 0, document)]
    while left:
        path, depth, value = left.pop()
        if depth > _DEEPEST:
            raise DoesNotFit(path, N_("is nested too deeply"))
        if isinstance(value, _Object):
            if value.doubled is not None:
                raise DoesNotFit(_join(path, value.doubled), N_("stands there twice"))
            left += [(_join(path, name), depth + 1, part) for name, part in value.items()]
        elif isinstance(value, list):
            left += [(f"{path}[{index}]", depth + 1, part) for index, part in enumerate(value)]
        elif isinstance(value, str) and NEVER_SHOWN.search(value):
            raise DoesNotFit(path, N_("holds a character that cannot be shown"))


def _join(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _check_head(document: dict[str, Any]) -> None:
    for name in document:
        if name not in _HEAD and name not in BY_NAME:
            raise DoesNotFit(name, N_("is not a field of the schema"))
    for name in ("$schema", "title"):
        if not isinstance(document.get(name, ""), str):
            raise DoesNotFit(name, N_("must be text"))
    defaults = document.get("defaults", {})
    if not isinstance(defaults, dict):
        raise DoesNotFit("defaults", N_("must be an object"))
    for name in defaults:
        if name not in DEFAULTS:
            raise DoesNotFit(f"defaults.{name}", N_("is not a field of the schema"))
