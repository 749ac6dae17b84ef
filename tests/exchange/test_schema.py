"""The published schema is that of the records, and says what the reader does."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from goodoffices.errors import DossierRefused
from goodoffices.exchange import dossier_schema, read_dossier, write_dossier
from goodoffices.exchange.dossier.schema import published_schema
from goodoffices.records.item import Item
from goodoffices.records.kinds import KINDS
from goodoffices.resources import resource
from tests.exchange.any_items import any_items
from tests.exchange.files import DEMONSTRATION, PRECEDENT, Counting, small

VALIDATOR = Draft202012Validator(dossier_schema(), format_checker=Draft202012Validator.FORMAT_CHECKER)

ONLY_THE_READER_SEES = (
    "must be the key of an entry of this file",
    "must be a key of this kind",
    "is the key of another entry too",
    "must be a day or time",
    "must not lie before the first day",
    "must be a zone of the time zone data",
    "holds a character that cannot be shown",
)
"""Reasons of the reader that no schema can state: they look at more than one field, at a calendar or at the zones."""

ODD_VALUES = st.sampled_from(
    [None, True, 0, 1, -1, 1.5, 10**9, "", "x", "XXA", "mission", "2026-02-30", "2026-05-21", [], [None], {}, {"x": 1}]
)


def test_the_shipped_schema_is_the_one_of_the_records() -> None:
    shipped = resource("schema", "dossier-1.schema.json").read_bytes()

    assert shipped == published_schema(), "write published_schema() to resources/schema/dossier-1.schema.json"


def test_it_is_a_schema_and_describes_every_kind() -> None:
    schema = dossier_schema()

    Draft202012Validator.check_schema(schema)
    assert all(schema["$defs"][kind.KIND]["description"] for kind in KINDS)


@pytest.mark.parametrize("file", [DEMONSTRATION, PRECEDENT], ids=lambda file: file.stem)
def test_the_cases_fit_the_schema(file: Any) -> None:
    VALIDATOR.validate(json.loads(file.read_bytes()))


@given(any_items())
def test_what_is_written_fits_the_schema(items: tuple[Item, ...]) -> None:
    VALIDATOR.validate(json.loads(write_dossier(items)))


def test_a_level_is_given_by_the_file_or_by_every_entry() -> None:
    document = small()
    del document["defaults"]["level"]

    assert not VALIDATOR.is_valid(document)
    for entry in [entry for kind in ("person", "situation", "signal", "pattern") for entry in document[kind]]:
        entry["level"] = "confidential"
    assert VALIDATOR.is_valid(document)


@given(st.data(), any_items())
def test_schema_and_reader_agree_on_files_with_one_thing_wrong(data: st.DataObject, items: tuple[Item, ...]) -> None:
    document = mutated(data.draw, json.loads(write_dossier(items)))

    fits, reason = VALIDATOR.is_valid(document), reason_against(document)

    assert fits == (reason == "") or (fits and reason.startswith(ONLY_THE_READER_SEES))


@given(st.data())
def test_schema_and_reader_agree_on_a_small_file_with_one_thing_wrong(data: st.DataObject) -> None:
    document = mutated(data.draw, small())

    fits, reason = VALIDATOR.is_valid(document), reason_against(document)

    assert fits == (reason == "") or (fits and reason.startswith(ONLY_THE_READER_SEES))


def mutated(draw: Any, document: dict[str, Any]) -> dict[str, Any]:
    """Return the document with one field left out, added or replaced, anywhere in it."""
    changed = copy.deepcopy(document)
    parts = list(containers(changed))
    part = draw(st.sampled_from(parts))
    places = list(part) if isinstance(part, dict) else list(range(len(part)))
    what = draw(st.sampled_from(["remove", "replace", "add"])) if places else "add"
    if what == "add":
        value = draw(ODD_VALUES)
        part.append(value) if isinstance(part, list) else part.update({"added": value})
    elif what == "remove":
        del part[draw(st.sampled_from(places))]
    else:
        part[draw(st.sampled_from(places))] = draw(ODD_VALUES)
    return changed


def containers(value: Any) -> Any:
    """Yield every object and list of a document, the outermost first."""
    if isinstance(value, dict | list):
        yield value
        for part in value.values() if isinstance(value, dict) else value:
            yield from containers(part)


def reason_against(document: Any) -> str:
    """Return why the reader refuses a document, or "" where it takes it."""
    try:
        read_dossier(json.dumps(document).encode(), entropy=Counting())
    except DossierRefused as refused:
        return str(refused.params["reason"])
    return ""
