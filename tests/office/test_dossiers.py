"""Dossiers come in whole or not at all, and leave sealed to named seats."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from goodoffices.errors import DossierRefused, NotHeld, SealedFileRefused, UnknownSeat
from goodoffices.exchange import read_dossier
from goodoffices.office import Desk, export_dossier, find_mission, import_dossier, new_vault, undo
from goodoffices.ports import SystemEntropy
from goodoffices.records.ids import MissionId
from goodoffices.records.item import Compartment
from goodoffices.resources import resource
from goodoffices.vault import NewSeat, Role, generate_passphrase
from tests.cheap import CHEAP

DEMONSTRATION = resource("demonstration", "state-a.json")
FOUR = frozenset(Compartment(name) for name in ("bureau", "mission", "sources", "protection"))


@pytest.fixture
def empty(tmp_path: Path) -> Desk:
    seat = NewSeat(
        label="Seat 1", role=Role.PRESIDENT, compartments=FOUR, passphrase=generate_passphrase(SystemEntropy())
    )
    return new_vault(tmp_path / "empty", [seat], policy=CHEAP)


def test_a_wrong_dossier_is_refused_with_the_field_named_and_nothing_is_written(empty: Desk) -> None:
    dossier = json.loads(DEMONSTRATION.read_bytes())
    dossier["signal"][3]["happened_on"] = "the second of March"

    with pytest.raises(DossierRefused) as refused:
        import_dossier(empty, json.dumps(dossier).encode())

    assert refused.value.params["field"] == "signal[3].happened_on"
    assert not any(empty.store.counts().values())
    empty.close()


def test_a_dossier_with_a_compartment_that_the_vault_lacks_is_refused(empty: Desk) -> None:
    dossier = json.loads(DEMONSTRATION.read_bytes())
    dossier["note"][0]["compartment"] = "elsewhere"

    with pytest.raises(DossierRefused):
        import_dossier(empty, json.dumps(dossier).encode())

    assert not any(empty.store.counts().values())
    empty.close()


def test_a_second_presidency_is_refused(desk: Desk) -> None:
    with pytest.raises(DossierRefused):
        import_dossier(desk, DEMONSTRATION.read_bytes())


def test_a_seat_takes_in_only_what_it_could_read(tmp_path: Path) -> None:
    seats = [
        NewSeat(
            label="Seat 1",
            role=Role.PRESIDENT,
            compartments=FOUR - {Compartment("protection")},
            passphrase=generate_passphrase(SystemEntropy()),
        ),
        NewSeat(
            label="Seat 2", role=Role.SECRETARIAT, compartments=FOUR, passphrase=generate_passphrase(SystemEntropy())
        ),
    ]
    desk = new_vault(tmp_path / "other", seats, policy=CHEAP)

    with pytest.raises(NotHeld):
        import_dossier(desk, DEMONSTRATION.read_bytes())
    desk.close()


def test_taking_in_can_be_undone(empty: Desk) -> None:
    import_dossier(empty, DEMONSTRATION.read_bytes())

    undo(empty)

    assert empty.presidency is None
    empty.close()


def test_an_export_opens_for_the_named_seat_and_holds_only_what_it_may_open(desk: Desk, mission: MissionId) -> None:
    sealed = export_dossier(desk, mission, ["Seat 1", "Seat 2"])

    items = read_dossier(desk.vault.open_sealed(sealed), entropy=SystemEntropy())

    assert {item.compartment for item in items} == {"bureau", "mission"}
    assert b"goodoffices-dossier" not in sealed


def test_an_export_to_a_seat_that_is_not_there_names_the_seats(desk: Desk, mission: MissionId) -> None:
    with pytest.raises(UnknownSeat) as refused:
        export_dossier(desk, mission, ["Seat 9"])

    assert refused.value.params["seats"] == "Seat 1, Seat 2, Seat 3"


def test_a_file_sealed_to_a_seat_of_this_vault_is_not_for_a_seat_of_another(
    desk: Desk, mission: MissionId, empty: Desk
) -> None:
    sealed = export_dossier(desk, mission, ["Seat 1"])

    with pytest.raises(SealedFileRefused):
        import_dossier(empty, sealed)

    empty.close()


def test_what_is_already_here_is_not_taken_in_twice(desk: Desk, mission: MissionId) -> None:
    sealed = export_dossier(desk, mission, ["Seat 1"])
    before = desk.store.counts()

    with pytest.raises(DossierRefused) as refused:
        import_dossier(desk, sealed)

    assert "already in this vault" in str(refused.value.params["reason"])
    assert desk.store.counts() == before


def test_what_was_sealed_is_a_whole_dossier_for_another_vault(desk: Desk, mission: MissionId, empty: Desk) -> None:
    sealed = export_dossier(desk, mission, ["Seat 1"])

    import_dossier(empty, desk.vault.open_sealed(sealed))

    assert find_mission(empty, "GO-2026-001") == mission
    empty.close()
