from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from goodoffices.errors import Cancelled, FolderUnwritable, Refused, VaultExists
from goodoffices.records.item import Compartment
from goodoffices.vault import NewSeat, Role, check_vault, create_vault, seat_labels
from tests.cheap import CHEAP, FixedClock
from tests.vault.sample import BUREAU, MISSION, PROTECTION, SEATS, SYSTEM, make_sample, unlock_sample

KNOWN = ("folder", "store_id", "format_version", "seat", "holders", "compartments", "held", "store_key")


class _Listening:
    def __init__(self, stop_at: int | None = None) -> None:
        self.steps: list[tuple[int, int]] = []
        self.stop_at = stop_at

    def report(self, done: int, of: int, what: str = "") -> None:
        assert what
        self.steps.append((done, of))
        if done == self.stop_at:
            raise Cancelled


def _create(folder: Path, *seats: NewSeat, progress: _Listening | None = None) -> None:
    create_vault(
        folder, seats, policy=CHEAP, clock=FixedClock(), entropy=SYSTEM, progress=progress or _Listening()
    ).close()


def test_a_new_vault_is_open_for_its_first_seat_who_owns_it(tmp_path: Path) -> None:
    vault = make_sample(tmp_path / "vault")

    seat, holders, compartments = vault.seat, vault.holders, vault.compartments
    vault.close()

    assert seat.label == "Seat 1"
    assert seat.is_owner
    assert compartments == (BUREAU, MISSION, PROTECTION)
    assert [(holder.label, holder.is_owner) for holder in holders] == [
        ("Seat 1", True),
        ("Seat 2", False),
        ("Seat 3", False),
    ]


@pytest.mark.parametrize("seat", SEATS, ids=lambda seat: seat.label)
def test_each_seat_unlocks_with_its_own_passphrase_and_holds_its_own_compartments(folder: Path, seat: NewSeat) -> None:
    vault = unlock_sample(folder, seat.label)
    held = vault.held
    vault.close()

    assert vault.seat.label == seat.label
    assert vault.seat.role is seat.role
    assert held == vault.seat.compartments == seat.compartments
    assert vault.compartments == (BUREAU, MISSION, PROTECTION)
    assert len(vault.holders) == len(SEATS)


def test_making_and_unlocking_agree_on_everything_known_of_the_vault(tmp_path: Path) -> None:
    made = make_sample(tmp_path / "vault")
    known_when_made = [getattr(made, name) for name in KNOWN]
    made.close()
    unlocked = unlock_sample(tmp_path / "vault")
    known_when_unlocked = [getattr(unlocked, name) for name in KNOWN]
    unlocked.close()

    assert known_when_made == known_when_unlocked


def test_a_new_vault_passes_every_check(folder: Path) -> None:
    vault = unlock_sample(folder)

    results = check_vault(vault)
    vault.close()

    assert [result.name for result in results] == ["slots", "pages", "store", "audit", "grants"]
    assert all(result.passed for result in results)


def test_a_locked_vault_shows_the_labels_of_its_seats(folder: Path) -> None:
    assert seat_labels(folder) == ("Seat 1", "Seat 2", "Seat 3")


def test_the_folder_holds_what_a_vault_is_and_nothing_else(folder: Path) -> None:
    assert sorted(path.name for path in folder.iterdir()) == [
        "backups",
        "lock",
        "quarantine",
        "slots.a",
        "slots.b",
        "store.db",
        "store.db-journal",
    ]


def test_only_its_owner_may_read_the_files(folder: Path) -> None:
    for_others = 0 if sys.platform == "win32" else 0o077  # Windows keeps a person's folders by access lists

    assert [path for path in (folder, *folder.rglob("*")) if path.stat().st_mode & for_others] == []


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    _create(tmp_path, SEATS[0])

    assert seat_labels(tmp_path) == ("Seat 1",)


def test_a_folder_that_holds_anything_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "report.txt").write_text("a report")

    with pytest.raises(VaultExists):
        _create(tmp_path, *SEATS)

    assert [path.name for path in tmp_path.iterdir()] == ["report.txt"]


def test_a_vault_is_never_made_over_another(folder: Path) -> None:
    before = (folder / "store.db").read_bytes()

    with pytest.raises(VaultExists):
        _create(folder, *SEATS)

    assert (folder / "store.db").read_bytes() == before


def test_a_file_where_the_folder_should_be_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "vault").write_text("a report")

    with pytest.raises(VaultExists):
        _create(tmp_path / "vault", *SEATS)


def test_a_place_where_no_folder_can_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a report")

    with pytest.raises(FolderUnwritable):
        _create(tmp_path / "file" / "vault", *SEATS)


def test_making_a_vault_reports_each_seat(tmp_path: Path) -> None:
    listening = _Listening()

    _create(tmp_path / "vault", *SEATS, progress=listening)

    assert listening.steps == [(0, 4), (1, 4), (2, 4), (3, 4), (4, 4)]


@pytest.mark.parametrize("step", [0, 2, 4])
def test_a_vault_whose_making_was_stopped_leaves_nothing(tmp_path: Path, step: int) -> None:
    with pytest.raises(Cancelled):
        _create(tmp_path / "vault", *SEATS, progress=_Listening(stop_at=step))

    assert list((tmp_path / "vault").iterdir()) == []


def test_a_label_is_kept_in_one_form_without_space_around_it(tmp_path: Path) -> None:
    _create(tmp_path, replace(SEATS[0], label="  Pre\u0301sidence "))

    assert seat_labels(tmp_path) == ("Présidence",)


@pytest.mark.parametrize(
    "seats",
    [
        (),
        (SEATS[0],) * 2,
        (SEATS[0], replace(SEATS[1], label="SEAT 1")),
        (replace(SEATS[0], label="  "),),
        (replace(SEATS[0], label="two\nlines"),),
        (replace(SEATS[0], label="x" * 61),),
        (replace(SEATS[0], passphrase=""),),
        (replace(SEATS[0], compartments=frozenset({Compartment("")})),),
        tuple(replace(SEATS[0], label=f"Seat {number}") for number in range(65)),
    ],
    ids=["none", "twice", "twice in capitals", "blank", "two lines", "long", "no passphrase", "no name", "too many"],
)
def test_seats_that_cannot_be_are_refused_before_anything_is_written(
    tmp_path: Path, seats: tuple[NewSeat, ...]
) -> None:
    with pytest.raises(Refused):
        _create(tmp_path / "vault", *seats)

    assert not (tmp_path / "vault").exists()


def test_the_roles_are_those_of_a_presidency() -> None:
    assert [role.value for role in Role] == [
        "President",
        "Bureau member",
        "Secretariat lead",
        "Secretariat",
        "Observer",
    ]
