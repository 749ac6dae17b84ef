"""Nothing confidential lies in clear in any file that the program wrote: not while it runs, not in the middle of a commit, not after."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e import dossier
from tests.e2e.conftest import Day
from tests.e2e.day import WRITTEN
from tests.e2e.reading import everything_in, pages_by_pypdf
from tests.e2e.traces import files_in, found_in, plain_forms, traces

SEALED = dossier.sealed_by_signal_20()
MOMENTS = pytest.mark.parametrize("moment", ["in_the_middle", "at_the_end"])


def place_at(day: Day, moment: str) -> Path:
    place: Path = getattr(day, moment)
    return place


def test_what_is_sealed_is_more_than_a_name() -> None:
    assert "a person who met a mandate holder was questioned" in SEALED
    assert len(SEALED) >= 8


@MOMENTS
def test_what_signal_20_seals_is_in_no_file(day: Day, moment: str) -> None:
    assert traces(place_at(day, moment), SEALED) == []


@MOMENTS
def test_no_word_of_a_note_is_in_any_file(day: Day, moment: str) -> None:
    assert traces(place_at(day, moment), WRITTEN) == []


@MOMENTS
def test_no_passphrase_and_no_key_is_in_any_file(day: Day, moment: str) -> None:
    place = place_at(day, moment)
    words = (*day.seats.values(), *day.packs.values(), "AGE-SECRET-KEY")

    assert traces(place, words) == []
    assert [path.name for path in files_in(place) if day.store_key in path.read_bytes()] == []
    assert traces(place, [day.store_key.hex()]) == []


@MOMENTS
def test_no_text_of_the_dossier_is_in_any_file(day: Day, moment: str) -> None:
    document = dossier.demonstration()
    kinds = ("signal", "source", "note", "decision", "risk", "person", "interlocutor", "protection", "analysis")
    texts = [text for kind in kinds for record in document[kind] for text in dossier.texts_of(record)]
    long_enough = {text[:40] for text in texts if len(text) >= 16}

    assert len(long_enough) > 300
    assert traces(place_at(day, moment), long_enough, plain_forms) == []


def test_the_middle_of_the_commit_was_really_on_the_disk(day: Day) -> None:
    vault = day.folder.relative_to(day.place) / "vault"
    then, afterwards = day.in_the_middle / vault, day.at_the_end / vault

    assert (then / "store.db-journal").stat().st_size > 4096
    assert (then / "store.db").stat().st_size > (afterwards / "store.db").stat().st_size


def test_what_was_written_is_found_by_search_as_long_as_it_is_kept(day: Day) -> None:
    assert day.found == [1, 1, 0, 0, 1, 0]
    assert day.sound


def test_nothing_is_written_outside_the_folders_that_were_named(day: Day) -> None:
    outside = [path for path in day.written if not path.is_relative_to(day.place)]

    assert outside == []


def test_only_the_vault_the_packs_and_what_was_handed_on_are_left(day: Day) -> None:
    left = {str(path.relative_to(day.at_the_end).parent) for path in files_in(day.at_the_end)}
    made = day.folder.relative_to(day.place)

    assert left == {str(made / "vault"), str(made / "packs"), "handed on"}


@pytest.mark.parametrize("number", range(4))
def test_what_signal_20_seals_is_in_no_pack_that_was_opened(day: Day, number: int) -> None:
    name, passphrase = sorted(day.packs.items())[number]
    sealed = (day.folder / "packs" / name).read_bytes()

    assert found_in(everything_in(sealed, passphrase), SEALED) == []
    assert dossier.names_of_signal_20() & dossier.words_of(pages_by_pypdf(sealed, passphrase)) == set()


def test_a_name_in_a_pack_would_be_found(day: Day) -> None:
    pdf, passphrase = day.pack("T")

    assert found_in(everything_in(pdf, passphrase), ["Brisvane", "Solvane"]) == ["Brisvane"]
