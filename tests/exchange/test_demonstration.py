"""The demonstration holds what its case asks, and nothing that a real State or person could be taken for."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date
from typing import Any

from goodoffices.records.codec import payload_of
from goodoffices.records.consent import (
    Condition,
    ConditionAnswer,
    ConsentState,
    ConsentStep,
    Form,
    Understanding,
    UnderstandingState,
)
from goodoffices.records.decision import Decision
from goodoffices.records.follow_up import Reminder
from goodoffices.records.interlocutor import Interlocutor, Setting, Sphere
from goodoffices.records.item import Compartment, Level
from goodoffices.records.kinds import KINDS
from goodoffices.records.meeting import Consultation, MeetingState, ProgrammeMeeting, Venue
from goodoffices.records.mission import Mission, Objective
from goodoffices.records.note import Note
from goodoffices.records.pack import PackCopy
from goodoffices.records.person import Category, Gender, Person
from goodoffices.records.presidency import BureauSeat, Presidency
from goodoffices.records.situation import (
    Direction,
    Pattern,
    PeriodCount,
    ProtectionRecord,
    RiskFactor,
    Signal,
    SignalSource,
    Situation,
    SituationLevel,
)
from goodoffices.records.state import RegionalGroup, StateProfile
from goodoffices.reference.guarantees import guarantees
from goodoffices.reference.interlocutor_categories import interlocutor_categories
from goodoffices.reference.mandates import mandate
from goodoffices.reference.options import option
from goodoffices.reference.states import states
from goodoffices.reference.taxonomy import risk_factors, signal_codes, taxonomy
from tests.exchange.files import DEMONSTRATION, demonstration, of

ITEMS = demonstration()
SIGNALS = {signal.number: signal for signal in of(ITEMS, Signal)}
NUMBER_OF = {signal.id: signal.number for signal in SIGNALS.values()}
MISSION = of(ITEMS, Mission)[0]
BODIES_WITHOUT_A_MANDATE = {"HRC", "OHCHR", "ORG-R", "ORG-Q"}


def texts_in(value: Any) -> Iterator[str]:
    """Yield every text of a plain value."""
    if isinstance(value, str):
        yield value
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for part in parts:
        yield from texts_in(part)


def test_every_kind_but_the_register_of_packs_is_there() -> None:
    assert {type(item) for item in ITEMS} == set(KINDS) - {PackCopy}


def test_it_counts_what_the_case_counts() -> None:
    assert sorted(SIGNALS) == list(range(1, 23))
    assert len(of(ITEMS, Person)) == 70
    assert len(of(ITEMS, StateProfile)) == 26
    assert len(of(ITEMS, BureauSeat)) == 5
    assert Counter(understanding.state for understanding in of(ITEMS, Understanding)) == {
        UnderstandingState.AGREED: 10,
        UnderstandingState.OPEN: 2,
    }
    assert len(of(ITEMS, Note)) >= 8


def test_it_has_four_compartments_and_every_record_lies_in_one() -> None:
    assert {item.compartment for item in ITEMS} == {"bureau", "mission", "sources", "protection"}


def test_today_is_the_day_of_the_case_in_an_invented_presidency() -> None:
    presidency = of(ITEMS, Presidency)[0]

    assert presidency.as_at == date(2026, 5, 21)
    assert presidency.invented


def test_patterns_link_the_signals_of_the_case_and_leave_21_and_22_out() -> None:
    patterns = {pattern.label: [NUMBER_OF[one] for one in pattern.signals] for pattern in of(ITEMS, Pattern)}

    assert patterns == {"A": [1, 2, 3], "B": [4, 5], "C": [6, 7], "D": [8, 9, 10]}
    assert all(pattern.alike and pattern.gravity for pattern in of(ITEMS, Pattern))
    assert {number for number, signal in SIGNALS.items() if signal.direction is Direction.IMPROVEMENT} == {15, 19}


def test_the_count_of_march_stands_beside_that_of_the_year_before() -> None:
    count = of(ITEMS, PeriodCount)[0]

    assert (count.count, count.baseline) == (11, 1)


def test_a_person_declared_the_concern_with_reasons_after_the_analysis_was_received() -> None:
    situation = of(ITEMS, Situation)[0]

    assert situation.situation_level is SituationLevel.CONCERN
    assert situation.declared_by == "President of the Council"
    assert "¶62" in situation.reasons


def test_sources_lie_apart_from_signals_and_caution_22_is_beside_them() -> None:
    sources = {NUMBER_OF[source.signal]: source for source in of(ITEMS, SignalSource)}

    assert sorted(sources) == list(range(1, 23))
    assert {source.compartment for number, source in sources.items() if number != 20} == {"sources"}
    assert sources[20].compartment == "protection"


def test_what_signal_20_seals_is_in_the_protection_record_and_nowhere_else() -> None:
    sealed = of(ITEMS, ProtectionRecord)[0]
    names = sealed.person.split()
    elsewhere = [" ".join(texts_in(payload_of(item))) for item in ITEMS if item.id != sealed.id]

    assert sealed.signal == SIGNALS[20].id
    assert sealed.compartment == Compartment("protection")
    assert sealed.level is Level.STRICTLY_CONFIDENTIAL
    assert sealed.text == "a person who met a mandate holder was questioned"
    assert SIGNALS[20].text == "a concern under the protection procedure"
    assert not [text for text in elsewhere if any(word in text for word in (*names, "questioned"))]
    assert all(DEMONSTRATION.read_text(encoding="utf-8").count(name) == 1 for name in names)


def test_the_bureau_is_consulted_without_attribution_in_its_own_compartment() -> None:
    decision = of(ITEMS, Decision)[0]
    said = " ".join((*decision.points_made, decision.reasons))

    assert decision.compartment == Compartment("bureau")
    assert {asked.state for asked in decision.consulted} == {"XXV", "XXW", "XXX", "XXY"}
    assert not re.search(r"XX[A-Z]|State [B-Z]\b", said)
    assert decision.chosen == "GO-MISSION"


def test_consent_follows_the_dates_and_forms_of_the_case() -> None:
    steps = [(step.on.isoformat(), step.state, step.form) for step in of(ITEMS, ConsentStep)]

    assert steps == [
        ("2026-05-06", ConsentState.SOUNDED_OUT, Form.ORAL),
        ("2026-05-11", ConsentState.AGREED_IN_PRINCIPLE, Form.NON_PAPER),
        ("2026-05-12", ConsentState.AGREED_IN_PRINCIPLE, Form.LETTER),
        ("2026-05-15", ConsentState.INVITATION_RECEIVED, Form.NOTE_VERBALE),
        ("2026-05-18", ConsentState.ACCEPTED_WITH_UNDERSTANDINGS, Form.ORAL),
    ]


def test_three_conditions_have_their_answers() -> None:
    conditions: list[Condition] = [condition for step in of(ITEMS, ConsentStep) for condition in step.conditions]

    assert [condition.text for condition in conditions] == [
        "no press before the end",
        "no visit to the second city hospital",
        "note-takers from one side only",
    ]
    assert conditions[2].answer is ConditionAnswer.COUNTER_OFFER
    assert "two" in conditions[2].answer_text


def test_the_mission_ends_before_the_rest_days() -> None:
    days = {meeting.starts.local.strftime("%A") for meeting in of(ITEMS, ProgrammeMeeting)}

    assert (MISSION.period.first, MISSION.period.last) == (date(2026, 6, 1), date(2026, 6, 4))
    assert MISSION.travel_on == date(2026, 5, 31)
    assert days == {"Monday", "Tuesday", "Wednesday", "Thursday"}


def test_civil_society_and_families_are_met_in_confidence_and_never_at_an_official_venue() -> None:
    apart = {one.id for one in of(ITEMS, Interlocutor) if one.sphere is Sphere.NON_STATE}
    confidential = {one.id for one in of(ITEMS, Interlocutor) if one.setting is Setting.CONFIDENTIAL}
    meetings = of(ITEMS, ProgrammeMeeting)

    assert {meeting.venue for meeting in meetings if apart & set(meeting.interlocutors)} == {Venue.NEUTRAL}
    assert all(meeting.protection_plan for meeting in meetings if confidential & set(meeting.interlocutors))


def test_every_message_rests_on_something_and_every_interlocutor_is_met_once() -> None:
    interlocutors = of(ITEMS, Interlocutor)
    met = [one for meeting in of(ITEMS, ProgrammeMeeting) for one in meeting.interlocutors]

    assert all(objective.obligation for objective in of(ITEMS, Objective))
    assert all(any(point.obligation for point in one.talking_points) for one in interlocutors)
    assert all(one.not_to_say for one in interlocutors)
    assert set(met) == {one.id for one in interlocutors}


def test_consultations_are_held_in_three_zones_and_some_are_still_to_come() -> None:
    consultations = of(ITEMS, Consultation)
    past = [one for one in consultations if one.starts.local.date() < date(2026, 5, 21)]
    done = {MeetingState.HELD, MeetingState.NOTED}

    assert {one.starts.zone for one in consultations} == {"Europe/Zurich", "America/New_York", "Etc/GMT-11"}
    assert {one.state for one in past} == done
    assert not done & {one.state for one in consultations if one not in past}


def test_notes_lie_under_different_rules_and_in_different_compartments() -> None:
    notes = of(ITEMS, Note)

    assert len({note.attribution for note in notes}) == 5
    assert {note.compartment for note in notes} == {"bureau", "mission", "sources", "protection"}


def test_reminders_follow_the_timeline_of_the_case() -> None:
    due = {reminder.due.isoformat(): reminder for reminder in of(ITEMS, Reminder)}

    asked = "2026-06-05 2026-06-08 2026-06-15 2026-09-04 2026-12-04 2026-12-31 2027-12-04"
    assert set(asked.split()) <= set(due)
    assert "no rule" in due["2027-12-04"].basis


def test_the_roster_has_every_category_group_and_traits_to_choose_from() -> None:
    people = of(ITEMS, Person)

    assert {person.category for person in people} == set(Category)
    assert {person.gender for person in people} == set(Gender)
    assert {person.group for person in people} == set(RegionalGroup)
    assert len({person.family_name for person in people}) == len({person.full_name for person in people}) == 70
    assert any(person.possible_conflicts for person in people)
    assert any(person.undertaking_signed is None for person in people)
    assert len({person.notice_days for person in people}) > 5


def test_the_working_group_has_a_member_of_each_group_and_some_terms_end_before_the_last_day() -> None:
    people = of(ITEMS, Person)
    ended = [
        one for one in people if any(term.period.last and term.period.last < date(2026, 6, 4) for term in one.terms)
    ]

    assert {person.group for person in people if person.body == "WG-EID"} == set(RegionalGroup)
    assert {person.body for person in ended} >= {"WG-EID", "SR-TORT", "HRC"}


def test_the_holder_of_one_mandate_is_free_from_the_second_of_june_only() -> None:
    (holder,) = [person for person in of(ITEMS, Person) if person.body == "SR-EXEC"]

    assert not any(absence.covers(date(2026, 6, 2)) for absence in holder.absences)
    assert any(absence.covers(date(2026, 6, 1)) for absence in holder.absences)


def test_every_state_is_invented() -> None:
    data = DEMONSTRATION.read_text(encoding="utf-8")
    codes = set(re.findall(r'"([A-Z]{3})"', data)) - {"HRC", "SEC"}
    real = {state.name for state in states()}

    assert codes == {f"XX{chr(letter)}" for letter in range(ord("A"), ord("Z") + 1)}
    assert not {name for name in real if re.search(rf"\b{re.escape(name)}\b", data)}


def test_neighbours_are_mutual_and_the_state_concerned_is_no_member_of_the_council() -> None:
    profiles = {state.code: state for state in of(ITEMS, StateProfile)}
    concerned = profiles[MISSION.state]

    assert all(state.code in profiles[other].neighbours for state in profiles.values() for other in state.neighbours)
    assert concerned.neighbours == ("XXB", "XXC")
    assert not any(
        membership.body == "HRC" and membership.period.covers(date(2026, 5, 21)) for membership in concerned.memberships
    )


def test_council_members_of_the_roster_represent_states_that_are_or_were_members_on_those_days() -> None:
    profiles = {state.code: state for state in of(ITEMS, StateProfile)}
    members = [person for person in of(ITEMS, Person) if person.category is Category.COUNCIL_MEMBER]

    for person in members:
        periods = [one.period for one in profiles[person.state].memberships if one.body == "HRC"]
        assert [term.period for term in person.terms] == periods


def test_every_code_is_known_to_the_shipped_lists() -> None:
    assert {signal.code for signal in SIGNALS.values()} <= {entry.code for entry in signal_codes()}
    assert {factor.code for factor in of(ITEMS, RiskFactor)} <= {entry.code for entry in risk_factors()}
    assert {one.code for one in of(ITEMS, Understanding)} <= {guarantee.code for guarantee in guarantees()}
    assert all(option(weighed.code) for decision in of(ITEMS, Decision) for weighed in decision.options)
    bodies = {person.body for person in of(ITEMS, Person)} - BODIES_WITHOUT_A_MANDATE - {""}
    assert all(mandate(body) for body in bodies)


def test_understandings_stand_in_the_tiers_of_the_shipped_list() -> None:
    shipped = {guarantee.code: guarantee.tier.value for guarantee in guarantees()}

    assert {one.code: one.tier.value for one in of(ITEMS, Understanding)}.items() <= shipped.items()


def test_source_types_and_interlocutors_are_named_as_in_the_shipped_lists() -> None:
    types = {entry.text for entry in taxonomy()}
    spheres = {category.text: category.sphere.value for category in interlocutor_categories()}

    assert {signal.source_type for number, signal in SIGNALS.items() if number != 22} <= types
    assert {one.category: one.sphere.value for one in of(ITEMS, Interlocutor)}.items() <= spheres.items()


def test_every_record_belongs_to_the_mission_or_its_situation_or_to_the_whole_vault() -> None:
    situation = of(ITEMS, Situation)[0]
    whole = {"presidency", "state", "organization", "bureau_seat", "person", "situation", "mission"}

    assert MISSION.situation == situation.id
    assert all(item.belongs_to is None for item in ITEMS if item.KIND in whole)
    assert {item.belongs_to for item in ITEMS if item.KIND not in whole} == {MISSION.id, situation.id}


def test_the_file_is_for_people_to_read() -> None:
    lines = DEMONSTRATION.read_text(encoding="utf-8").splitlines()
    document = json.loads("\n".join(lines))

    assert document["$schema"] == "../schema/dossier-1.schema.json"
    assert document["signal"][19]["key"] == "signal-20"
    assert len(lines) > 1_000
