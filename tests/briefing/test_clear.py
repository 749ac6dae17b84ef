from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest

from goodoffices.briefing import clear
from goodoffices.briefing.allowed import COMPARTMENTS, FIELDS
from goodoffices.briefing.clear import _kept
from goodoffices.briefing.sealed import texts_of
from goodoffices.briefing.sections import SECTIONS
from goodoffices.errors import PackRefused
from goodoffices.records.codec import HEADER
from goodoffices.records.consent import ConsentStep, Form
from goodoffices.records.decision import Decision
from goodoffices.records.interlocutor import Interlocutor
from goodoffices.records.item import Attribution, Compartment, Item, Level, Lifecycle, Withheld
from goodoffices.records.kinds import KINDS
from goodoffices.records.meeting import ProgrammeMeeting
from goodoffices.records.mission import Risk
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.note import Note
from goodoffices.records.pack import Reader
from goodoffices.records.situation import ProtectionRecord, Signal, SignalSource
from goodoffices.records.team import Team
from tests.briefing.invented import CANARY, SEALED_TEXT, SOURCE, an_id, empty_file, head

SEALED_KINDS = {SignalSource, ProtectionRecord}


def with_items(file: MissionFile, *more: Item) -> MissionFile:
    return replace(file, items=(*file.items, *more))


def changed(file: MissionFile, name: str, **changes: Any) -> MissionFile:
    items = tuple(replace(item, **changes) if item.id == an_id(name) else item for item in file.items)
    return replace(file, items=items)


@pytest.mark.parametrize("reader", Reader)
def test_nothing_sealed_comes_through(whole_file: MissionFile, reader: Reader) -> None:
    cleared = clear(whole_file, reader)

    texts = " ".join(texts_of(cleared.file))
    assert CANARY not in texts
    assert SEALED_TEXT not in texts
    assert SOURCE not in texts
    assert not SEALED_KINDS & {type(item) for item in cleared.file.items}
    assert not cleared.file.withheld
    assert not cleared.file.bureau


@pytest.mark.parametrize("reader", Reader)
def test_only_kinds_and_fields_of_the_list_come_through(whole_file: MissionFile, reader: Reader) -> None:
    cleared = clear(whole_file, reader)

    parts: list[Item] = [cleared.file.mission, *cleared.file.items, *cleared.file.people.values()]
    for part in parts:
        allowed = FIELDS[reader][type(part)]
        for field in fields(part):
            if field.name not in HEADER and field.name not in allowed:
                assert getattr(part, field.name) in ("", (), None, field.default)


def test_the_list_names_real_kinds_and_fields_and_no_sealed_one() -> None:
    for allowed in FIELDS.values():
        assert set(allowed) <= set(KINDS) - SEALED_KINDS
        for kind, names in allowed.items():
            assert names <= {field.name for field in fields(kind)}


def test_every_kind_of_the_list_can_be_blanked(whole_file: MissionFile) -> None:
    kept = [_kept(item, reader) for reader in Reader for item in (whole_file.mission, *whole_file.items)]

    assert any(kept)


def test_sections_use_only_kinds_that_their_readers_may_hold() -> None:
    for section in SECTIONS:
        for reader in section.readers:
            assert section.uses <= set(FIELDS[reader])


def test_a_section_finds_only_what_it_declared(whole_file: MissionFile) -> None:
    narrow = clear(whole_file, Reader.PRESIDENT).only(frozenset({Risk}))

    assert {type(item) for item in narrow.file.items} == {Risk}


def test_the_state_sees_no_signal_analysis_risk_note_or_bureau_matter(whole_file: MissionFile) -> None:
    cleared = clear(whole_file, Reader.STATE_CONCERNED)

    kinds = {type(item).KIND for item in cleared.file.items}
    assert kinds == {"consent_step", "understanding", "seat", "team", "interlocutor", "programme_meeting"}
    assert cleared.file.situation is None


def test_the_state_sees_names_and_titles_of_the_team_and_nothing_else(whole_file: MissionFile) -> None:
    cleared = clear(whole_file, Reader.STATE_CONCERNED)

    for person in cleared.file.people.values():
        told = {
            field.name for field in fields(person) if getattr(person, field.name) not in ("", (), None, field.default)
        }
        assert told - set(HEADER) == {"family_name", "given_name", "category", "style", "office"}


def test_the_state_sees_official_meetings_with_its_own_offices_alone(whole_file: MissionFile) -> None:
    meetings = clear(whole_file, Reader.STATE_CONCERNED).file.of(ProgrammeMeeting)

    assert [meeting.title for meeting in meetings] == [
        "Minister of Foreign Affairs",
        "Minister of Justice",
        "Closing call",
    ]
    assert all(not (meeting.purpose or meeting.fallback or meeting.protection_plan) for meeting in meetings)


def test_a_meeting_left_at_the_official_venue_without_an_office_stays_away_from_the_state(
    whole_file: MissionFile,
) -> None:
    stray = replace(whole_file.of(ProgrammeMeeting)[0], id=an_id("stray"), title="Widows' circle", interlocutors=())

    cleared = clear(with_items(whole_file, stray), Reader.STATE_CONCERNED)

    assert "Widows' circle" not in texts_of(cleared.file)


def test_an_official_meeting_with_an_interlocutor_in_a_closed_compartment_stays_away_from_the_state(
    whole_file: MissionFile,
) -> None:
    file = changed(whole_file, "minister", compartment=Compartment("further options"))

    meetings = clear(file, Reader.STATE_CONCERNED).file.of(ProgrammeMeeting)

    assert [meeting.title for meeting in meetings] == ["Minister of Justice"]


def test_the_state_sees_of_consent_what_was_written_and_not_what_was_said(whole_file: MissionFile) -> None:
    steps = clear(whole_file, Reader.STATE_CONCERNED).file.of(ConsentStep)

    assert [step.reference for step in steps] == ["PR/77", "114/2026"]
    assert all(not step.text and not step.spoke_with for step in steps)


def test_an_oral_step_with_a_reference_is_on_paper_and_a_non_paper_never_is(whole_file: MissionFile) -> None:
    said = replace(whole_file.of(ConsentStep)[0], id=an_id("said"), reference="U2")
    left = replace(said, id=an_id("left"), form=Form.NON_PAPER)

    steps = clear(with_items(whole_file, said, left), Reader.STATE_CONCERNED).file.of(ConsentStep)

    assert [step.id for step in steps if step.reference == "U2"] == [said.id]


def test_the_team_sees_no_decision_record_and_no_signal(whole_file: MissionFile) -> None:
    cleared = clear(whole_file, Reader.TEAM)

    assert not cleared.file.of(Decision)
    assert not cleared.file.of(Signal)
    assert cleared.file.situation is not None
    assert not cleared.file.situation.reasons
    assert cleared.file.of(Interlocutor)[0].not_to_say


def test_only_the_latest_approved_team_is_in_a_pack(whole_file: MissionFile) -> None:
    for reader in Reader:
        assert [team.number for team in clear(whole_file, reader).file.of(Team)] == [2]


def test_notes_under_a_stricter_rule_and_what_was_off_the_record_are_in_no_pack(whole_file: MissionFile) -> None:
    aside = Risk(**head(attribution=Attribution.OFF_THE_RECORD), text="said in confidence")

    cleared = clear(with_items(whole_file, aside), Reader.PRESIDENT)

    assert [note.title for note in cleared.file.of(Note)] == ["First call"]
    assert "said in confidence" not in texts_of(cleared.file)


@pytest.mark.parametrize("compartment", ["sources", "protection", "further options"])
@pytest.mark.parametrize("reader", Reader)
def test_an_item_in_any_other_compartment_is_in_no_pack(
    whole_file: MissionFile, reader: Reader, compartment: str
) -> None:
    kept_apart = Risk(**head(compartment=Compartment(compartment)), text="kept apart")

    assert "kept apart" not in texts_of(clear(with_items(whole_file, kept_apart), reader).file)


def test_what_lies_in_the_bureaus_compartment_is_for_the_president_alone(whole_file: MissionFile) -> None:
    risk = Risk(**head(compartment=Compartment("bureau")), text="for the Bureau")

    found = {
        reader: "for the Bureau" in texts_of(clear(with_items(whole_file, risk), reader).file) for reader in Reader
    }

    assert found == {Reader.PRESIDENT: True, Reader.TEAM: False, Reader.STATE_CONCERNED: False}


def test_trashed_and_archived_items_are_in_no_pack(whole_file: MissionFile) -> None:
    for status in (Lifecycle.TRASHED, Lifecycle.ARCHIVED):
        gone = Risk(
            **head(),
            text="no longer",
        )
        gone = replace(gone, status=status)
        assert "no longer" not in texts_of(clear(with_items(whole_file, gone), Reader.PRESIDENT).file)


def test_the_level_is_the_highest_of_what_is_left(whole_file: MissionFile) -> None:
    secret = Risk(**head(level=Level.STRICTLY_CONFIDENTIAL), text="the gravest")
    file = with_items(whole_file, secret)

    assert clear(whole_file, Reader.PRESIDENT).level is Level.CONFIDENTIAL
    assert clear(file, Reader.PRESIDENT).level is Level.STRICTLY_CONFIDENTIAL
    assert clear(file, Reader.STATE_CONCERNED).level is Level.CONFIDENTIAL


def test_the_attribution_is_the_strictest_of_what_is_left(whole_file: MissionFile) -> None:
    assert clear(whole_file, Reader.PRESIDENT).attribution is Attribution.NOT_FOR_ATTRIBUTION
    assert clear(whole_file, Reader.STATE_CONCERNED).attribution is Attribution.OFFICE_ONLY


def test_a_pack_is_refused_when_its_maker_holds_no_key_to_a_part_of_it(whole_file: MissionFile) -> None:
    gap = Withheld(an_id("closed"), Compartment("bureau"), Level.CONFIDENTIAL, "decision")
    file = replace(whole_file, withheld=(gap,))

    with pytest.raises(PackRefused, match="PackRefused"):
        clear(file, Reader.PRESIDENT)
    assert clear(file, Reader.TEAM).level


def test_what_is_withheld_and_belongs_in_no_pack_bars_none(whole_file: MissionFile) -> None:
    gap = Withheld(an_id("closed"), Compartment("protection"), Level.STRICTLY_CONFIDENTIAL, "protection")

    assert clear(replace(whole_file, withheld=(gap,)), Reader.PRESIDENT).level


def test_a_pack_is_refused_for_a_reader_who_may_not_hold_the_mission(whole_file: MissionFile) -> None:
    closed = replace(whole_file, mission=replace(whole_file.mission, compartment=Compartment("bureau")))

    assert clear(closed, Reader.PRESIDENT).level
    for reader in (Reader.TEAM, Reader.STATE_CONCERNED):
        with pytest.raises(PackRefused):
            clear(closed, reader)


def test_a_pack_is_refused_when_a_member_of_the_team_cannot_be_named(whole_file: MissionFile) -> None:
    member = next(iter(whole_file.people))
    people = {key: person for key, person in whole_file.people.items() if key != member}

    with pytest.raises(PackRefused):
        clear(replace(whole_file, people=people), Reader.TEAM)


@pytest.mark.parametrize("written", [CANARY, "Ms. verwimp", SOURCE.upper()])
def test_a_sealed_name_written_into_an_open_text_bars_the_pack(whole_file: MissionFile, written: str) -> None:
    slip = Risk(**head(), text=f"If {written} is asked again")

    with pytest.raises(PackRefused):
        clear(with_items(whole_file, slip), Reader.PRESIDENT)
    assert clear(with_items(whole_file, slip), Reader.STATE_CONCERNED).level


def test_a_person_of_the_roster_who_shares_a_name_with_a_sealed_one_bars_nothing(whole_file: MissionFile) -> None:
    key, person = next(iter(whole_file.people.items()))
    people = {**whole_file.people, key: replace(person, family_name="Verwimp")}

    assert clear(replace(whole_file, people=people), Reader.STATE_CONCERNED).level


def test_people_outside_the_team_are_in_no_pack(whole_file: MissionFile) -> None:
    template = next(iter(whole_file.people.values()))
    outsider = replace(template, id=an_id("outsider"), family_name="Quillon")
    people = {**whole_file.people, type(next(iter(whole_file.people)))(outsider.id): outsider}

    cleared = clear(replace(whole_file, people=people), Reader.PRESIDENT)

    assert all(person.family_name != "Quillon" for person in cleared.file.people.values())


def test_a_file_with_nothing_but_a_mission_clears_at_its_level() -> None:
    assert clear(empty_file(), Reader.STATE_CONCERNED).level is Level.CONFIDENTIAL


def test_sealed_compartments_are_named_for_nobody() -> None:
    assert not {Compartment("sources"), Compartment("protection")} & frozenset().union(*COMPARTMENTS.values())


def test_what_is_cleared_shows_nothing_of_itself_in_a_message(whole_file: MissionFile) -> None:
    assert whole_file.mission.title not in repr(clear(whole_file, Reader.PRESIDENT))
