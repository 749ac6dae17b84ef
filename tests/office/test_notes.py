"""Notes are kept, found, changed and taken back."""

from __future__ import annotations

import pytest

from goodoffices.errors import MovedOn, NotHeld, ProgramError, Refused
from goodoffices.office import Desk, NoteDraft, change_note, find, notes, redo, undo, what_undo_takes_back, write_note
from goodoffices.records.ids import MissionId
from goodoffices.records.item import Compartment, Withheld
from goodoffices.records.note import Note
from tests.office.conftest import OpenAs

MISSION = Compartment("mission")
PROTECTION = Compartment("protection")


def newest(desk: Desk) -> Note:
    note = notes(desk)[0]
    assert isinstance(note, Note)
    return note


def test_a_note_is_kept_and_found_by_a_word(desk: Desk, mission: MissionId) -> None:
    write_note(
        desk,
        NoteDraft(
            title="Call", body="The delegation favours a quincunx format.", compartment=MISSION, belongs_to=mission
        ),
    )

    hits = find(desk, "quincunx")

    assert [hit.title for hit in hits] == ["Call"]
    assert hits[0].belongs_to == mission


def test_a_closed_desk_finds_no_word_any_more(desk: Desk) -> None:
    write_note(desk, NoteDraft(title="Call", body="quincunx", compartment=MISSION))
    assert find(desk, "quincunx")

    desk.close()

    with pytest.raises(ProgramError):
        find(desk, "quincunx")


def test_a_note_without_a_title_is_called_by_its_first_words(desk: Desk) -> None:
    write_note(desk, NoteDraft(title=" ", body="One two three four five six seven.", compartment=MISSION))

    assert newest(desk).title == "One two three four five six…"


def test_an_undone_note_is_found_no_more_and_comes_back_when_redone(desk: Desk) -> None:
    write_note(desk, NoteDraft(title="Call", body="quincunx", compartment=MISSION))

    undone = undo(desk)
    after_undo = find(desk, "quincunx")
    redone = redo(desk)

    assert (undone.action, redone.action) == ("Note written", "Note written")
    assert after_undo == ()
    assert len(find(desk, "quincunx")) == 1


def test_undoing_a_change_brings_the_words_before_back(desk: Desk) -> None:
    write_note(desk, NoteDraft(title="Call", body="first words", compartment=MISSION))
    change_note(desk, newest(desk), NoteDraft(title="Call", body="second words", compartment=MISSION))

    undo(desk)

    assert newest(desk).body == "first words"
    assert str(what_undo_takes_back(desk)) == "Note written"


def test_an_undo_of_a_record_that_moved_on_is_refused(desk: Desk) -> None:
    write_note(desk, NoteDraft(title="Call", body="first words", compartment=MISSION))
    with desk.store.unit_of_work("changed elsewhere") as unit:
        unit.replace(newest(desk))

    with pytest.raises(MovedOn):
        undo(desk)


def test_a_change_on_words_that_moved_on_is_refused_and_loses_nothing(desk: Desk) -> None:
    write_note(desk, NoteDraft(title="Call", body="first words", compartment=MISSION))
    seen = newest(desk)
    change_note(desk, seen, NoteDraft(title="Call", body="second words", compartment=MISSION))

    with pytest.raises(MovedOn):
        change_note(desk, seen, NoteDraft(title="Call", body="third words", compartment=MISSION))

    assert newest(desk).body == "second words"


def test_nothing_to_undo_is_said_plainly(desk: Desk) -> None:
    with pytest.raises(Refused):
        undo(desk)


def test_a_note_of_another_compartment_is_withheld_and_found_by_no_word(open_as: OpenAs) -> None:
    write_note(open_as("Seat 1"), NoteDraft(title="Kept apart", body="quincunx", compartment=PROTECTION))

    other = open_as("Seat 2")

    assert find(other, "quincunx") == ()
    assert any(isinstance(note, Withheld) and note.compartment == PROTECTION for note in notes(other))


def test_a_note_cannot_be_put_where_the_seat_holds_no_key(open_as: OpenAs) -> None:
    desk = open_as("Seat 2")
    before = notes(desk)

    with pytest.raises(NotHeld):
        write_note(desk, NoteDraft(title="Call", body="words", compartment=PROTECTION))

    assert notes(desk) == before
