"""The shipped tables: their counts, their provenance, and that they are read only when asked."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from goodoffices.reference.agenda import agenda_items
from goodoffices.reference.bureaus import bureau_terms
from goodoffices.reference.classification_levels import classification_level, classification_levels
from goodoffices.reference.council_members import council_seats
from goodoffices.reference.document_types import document_types
from goodoffices.reference.entry_points import entry_points
from goodoffices.reference.fundamentals import fundamentals
from goodoffices.reference.funding import funding
from goodoffices.reference.guarantees import guarantees
from goodoffices.reference.interlocutor_categories import interlocutor_categories
from goodoffices.reference.mandates import mandates
from goodoffices.reference.options import options
from goodoffices.reference.organizations import organizations
from goodoffices.reference.peace_operations import peace_operations
from goodoffices.reference.precedents import visiting_missions
from goodoffices.reference.principles import principles
from goodoffices.reference.provenance import provenances
from goodoffices.reference.roles import mission_roles
from goodoffices.reference.sessions import regular_sessions, special_sessions
from goodoffices.reference.states import states
from goodoffices.reference.taxonomy import taxonomy
from goodoffices.reference.upr import reviews
from goodoffices.resources import resource


@pytest.mark.parametrize(
    ("read", "count"),
    [
        (classification_levels, 3),
        (document_types, 26),
        (taxonomy, 67),
        (options, 17),
        (funding, 13),
        (entry_points, 25),
        (agenda_items, 10),
        (bureau_terms, 103),
        (council_seats, 141),
        (regular_sessions, 12),
        (special_sessions, 39),
        (interlocutor_categories, 34),
        (fundamentals, 8),
        (peace_operations, 37),
        (organizations, 25),
        (visiting_missions, 71),
        (mandates, 59),
        (principles, 7),
        (states, 193),
        (reviews, 193),
        (mission_roles, 25),
    ],
)
def test_each_list_is_complete(read: Callable[[], tuple[Any, ...]], count: int) -> None:
    assert len(read()) == count


def test_understandings_are_twelve_of_fact_finders_and_five_more() -> None:
    origins = [guarantee.origin for guarantee in guarantees()]

    assert len(origins) == 17
    assert [guarantee.code for guarantee in guarantees()[12:]] == ["PRIV", "VISA", "PAPERS", "EVAC", "NOVETO"]


def test_every_table_has_one_line_of_source_licence_and_day() -> None:
    tables = {path.name for path in resource("reference").glob("*.csv")} - {"SOURCES.csv"}

    assert {provenance.file for provenance in provenances()} == tables
    assert len(provenances()) == len(tables)
    assert all(provenance.source and provenance.licence for provenance in provenances())


def test_no_table_names_a_path_of_a_machine() -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(resource("reference").glob("*.csv")))

    assert "/home/" not in text
    assert "build/" not in text


def test_a_level_is_found_by_its_name_only() -> None:
    found = classification_level("strictly confidential")

    assert found is not None
    assert "holder name" in found.marking
    assert classification_level("secret") is None


def test_importing_the_room_reads_no_table() -> None:
    script = (
        "import sys, pathlib, importlib\n"
        "opened = []\n"
        "sys.addaudithook(lambda event, args: opened.append(str(args[0])) if event == 'open' else None)\n"
        "import goodoffices.reference\n"
        "for path in sorted(pathlib.Path(goodoffices.reference.__path__[0]).glob('*.py')):\n"
        "    importlib.import_module('goodoffices.reference.' + path.stem)\n"
        "print([name for name in opened if name.endswith('.csv')])\n"
    )

    run = subprocess.run(  # noqa: S603  our own interpreter and our own script
        [sys.executable, "-c", script],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )

    assert run.stdout.strip() == "[]"


def test_a_list_is_read_once_and_kept() -> None:
    assert agenda_items() is agenda_items()
