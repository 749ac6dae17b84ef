"""A seat without the protection compartment finds none of its words: by search, in any list, in any pack, in what it is handed."""

from __future__ import annotations

import dataclasses
from collections.abc import Collection, Iterator, Mapping

import pytest

from goodoffices.errors import PackRefused
from goodoffices.exchange import read_dossier
from goodoffices.office import (
    Desk,
    consultations,
    draft_pack,
    export_dossier,
    find,
    mission_file,
    missions,
    notes,
    overview,
    pack_copies,
    people,
    team_problem,
    team_view,
)
from goodoffices.ports import SystemEntropy
from goodoffices.records.item import Withheld
from goodoffices.records.pack import Reader
from goodoffices.words import Phrase
from tests.e2e import dossier
from tests.e2e.conftest import OpenAs, mission_of
from tests.e2e.reading import squeezed
from tests.e2e.traces import found_in

DOCUMENT = dossier.demonstration()
SEALED = dossier.sealed_by_signal_20()
WORDS = dossier.words_of([*SEALED, *dossier.names_of_signal_20()])
SAID_ELSEWHERE = dossier.words_of(
    [
        text.casefold()
        for _kind, record in dossier.records(DOCUMENT)
        if record not in dossier.lying_in(DOCUMENT, "protection")
        for text in dossier.texts_of(record)
    ]
)
ONLY_THERE = {word for word in WORDS if word.casefold() not in SAID_ELSEWHERE}
WITHOUT = pytest.mark.parametrize("seat", ["Seat 2", "Seat 3"])


def said_in(value: object) -> Iterator[str]:
    """Yield every text that a value of the program holds, however deep, whatever its representation hides."""
    if isinstance(value, str | Phrase):
        yield str(value)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from said_in(getattr(value, field.name))
    elif isinstance(value, Mapping):
        yield from said_in(tuple(value.items()))
    elif isinstance(value, Collection) and not isinstance(value, bytes):
        for part in value:
            yield from said_in(part)


def sealed_in(value: object) -> list[str]:
    """Return what of the sealed texts and names stands in a value."""
    said = list(said_in(value))
    whole = squeezed(" ".join(said))
    names = dossier.names_of_signal_20() & dossier.words_of(said)
    return [text for text in SEALED if squeezed(text) in whole] + sorted(names)


def listed(desk: Desk) -> dict[str, object]:
    """Return everything that a page or a command could list, by its name."""
    mission = mission_of(desk)
    return {
        "missions": missions(desk),
        "overview": overview(desk, mission),
        "file": mission_file(desk, mission),
        "people": people(desk),
        "consultations": consultations(desk),
        "notes": notes(desk),
        "register": pack_copies(desk),
        "team": team_view(desk, mission),
        "problem": team_problem(desk, mission),
        "audit": desk.vault.audit_entries(),
    }


def test_there_are_words_that_stand_in_the_compartment_alone() -> None:
    assert {"Neri", "Solvane", "questioned"} <= ONLY_THERE


def test_the_president_finds_each_of_them(desk: Desk) -> None:
    assert [word for word in sorted(ONLY_THERE) if not find(desk, word)] == []
    assert sealed_in(listed(desk)["file"]) != []


@WITHOUT
def test_search_finds_none_of_its_words(open_as: OpenAs, seat: str) -> None:
    desk = open_as(seat)

    assert [word for word in sorted(ONLY_THERE) if find(desk, word)] == []


@WITHOUT
def test_words_that_stand_elsewhere_too_lead_to_nothing_sealed(open_as: OpenAs, seat: str) -> None:
    desk = open_as(seat)

    hits = [hit for word in sorted(WORDS) for hit in find(desk, word, limit=500)]

    assert len(hits) > 100
    assert {hit.compartment for hit in hits} <= set(desk.seat.held)
    assert sealed_in(hits) == []


@WITHOUT
def test_no_list_holds_any_of_it(open_as: OpenAs, seat: str) -> None:
    desk = open_as(seat)

    assert {name: sealed_in(shown) for name, shown in listed(desk).items() if sealed_in(shown)} == {}


@WITHOUT
def test_what_is_withheld_says_that_it_is_there_and_no_more(open_as: OpenAs, seat: str) -> None:
    desk = open_as(seat)
    withheld = mission_file(desk, mission_of(desk)).withheld

    protected = [item for item in withheld if item.compartment == "protection"]

    assert sorted(item.kind for item in protected) == ["note", "protection", "source"]
    assert {field.name for field in dataclasses.fields(Withheld)} == {
        "id",
        "compartment",
        "level",
        "kind",
        "belongs_to",
    }


@pytest.mark.parametrize(("seat", "reader"), [("Seat 2", Reader.PRESIDENT), ("Seat 3", Reader.TEAM)])
def test_no_pack_that_it_makes_holds_any_of_it(open_as: OpenAs, seat: str, reader: Reader) -> None:
    desk = open_as(seat)

    draft = draft_pack(desk, mission_of(desk), reader)

    assert sealed_in(draft.snapshot) == []
    assert found_in(draft.master.pdf, SEALED) == []


def test_a_seat_makes_no_pack_with_a_part_that_it_cannot_open(open_as: OpenAs) -> None:
    desk = open_as("Seat 3")

    with pytest.raises(PackRefused):
        draft_pack(desk, mission_of(desk), Reader.PRESIDENT)


@WITHOUT
def test_a_dossier_handed_to_it_holds_none_of_it(open_as: OpenAs, seat: str) -> None:
    president = open_as("Seat 1")
    sealed = export_dossier(president, mission_of(president), ["Seat 1", seat])

    items = read_dossier(open_as(seat).vault.open_sealed(sealed), entropy=SystemEntropy())

    assert len(items) > 150
    assert sealed_in(items) == []
    assert "protection" not in {item.compartment for item in items}


def test_a_dossier_handed_to_the_president_alone_holds_it(desk: Desk) -> None:
    sealed = export_dossier(desk, mission_of(desk), ["Seat 1"])

    items = read_dossier(desk.vault.open_sealed(sealed), entropy=SystemEntropy())

    assert "Solvane" in sealed_in(items)
