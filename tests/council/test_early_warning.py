"""A/HRC/43/37 ¶62: a pattern rather than isolated instances, of violations that are serious or grave."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from goodoffices.council.early_warning import (
    BASIS,
    FirstRequirement,
    count_beside_baseline,
    may_declare_concern,
    requirements_of_concern,
    stands,
    what_a_pattern_lacks,
)
from goodoffices.council.signal_roles import SignalRole, instances, role_of, signals_by_role
from goodoffices.council.silence import ReportsReceived, attacks_on_those_who_report, silence_caution
from goodoffices.records.ids import PatternId, SignalId
from goodoffices.records.item import Attribution, Level, Lifecycle
from goodoffices.records.situation import Direction, PeriodCount
from goodoffices.reference.standing import Standing
from tests.council.items import MISSION, pattern, record_id, signal
from tests.council.situation_a import PATTERNS, SIGNALS

FIRST = signal(1, "SIG-DISAPP", date(2026, 2, 3))
SECOND = signal(2, "SIG-DISAPP", date(2026, 2, 19))


def numbers(role: SignalRole) -> list[int]:
    return sorted(found.number for found in signals_by_role(PATTERNS, SIGNALS)[role])


def test_the_paragraph_is_a_recommendation_of_experts() -> None:
    assert BASIS.cited == "A/HRC/43/37 ¶62"
    assert BASIS.standing is Standing.RECOMMENDED


def test_state_a_counts_three_two_two_and_three_instances() -> None:
    assert {found.label: len(instances(found, SIGNALS)) for found in PATTERNS} == {"A": 3, "B": 2, "C": 2, "D": 3}


def test_signal_21_is_isolated_and_not_counted_in_pattern_a() -> None:
    assert numbers(SignalRole.ISOLATED) == [21]
    assert 21 not in [found.number for found in instances(PATTERNS[0], SIGNALS)]


def test_the_caution_22_is_never_counted_even_when_it_is_linked() -> None:
    caution = SIGNALS[21]
    linked = replace(PATTERNS[3], signals=(*PATTERNS[3].signals, SignalId(caution.id)))

    assert numbers(SignalRole.CAUTION) == [22]
    assert caution not in instances(linked, SIGNALS)
    assert role_of(caution, [linked]) is SignalRole.CAUTION


def test_calls_access_cooperation_and_the_reprisal_are_shown_beside() -> None:
    assert numbers(SignalRole.BESIDE) == [*range(11, 21)]


def test_calls_do_not_make_a_pattern_even_when_they_are_linked() -> None:
    calls = [found for found in SIGNALS if found.code.startswith("SIG-CALL")]

    assert instances(pattern("E", calls), SIGNALS) == ()


def test_improvements_never_cancel_a_pattern() -> None:
    improvement = signal(30, "SIG-DISAPP", date(2026, 4, 30), direction=Direction.IMPROVEMENT)
    linked = replace(PATTERNS[0], signals=(*PATTERNS[0].signals, SignalId(improvement.id)))

    assert stands(linked, [*SIGNALS, improvement])
    assert len(instances(linked, [*SIGNALS, improvement])) == 3
    assert role_of(improvement, [linked]) is SignalRole.BESIDE


def test_reprisals_that_a_person_links_are_instances() -> None:
    reprisals = [signal(1, "SIG-REPRISAL", date(2026, 2, 3)), signal(2, "SIG-REPRISAL", date(2026, 2, 9))]

    assert len(instances(pattern("R", reprisals), reprisals)) == 2


def test_a_code_that_the_secretariat_added_may_be_linked() -> None:
    added = [signal(1, "SIG-OWN", date(2026, 2, 3)), signal(2, "SIG-OWN", date(2026, 2, 9))]

    assert stands(pattern("O", added), added)
    assert role_of(added[0], []) is SignalRole.ISOLATED


def test_one_instance_is_no_pattern() -> None:
    lacking = what_a_pattern_lacks(pattern("A", [FIRST]), [FIRST])

    assert [str(phrase) for phrase in lacking] == ["Pattern A: dated instances linked: 1; needed: 2 or more."]


def test_an_instance_linked_twice_counts_once() -> None:
    assert not stands(pattern("A", [FIRST, FIRST]), [FIRST])


def test_instances_put_aside_do_not_count() -> None:
    gone = signal(2, "SIG-DISAPP", date(2026, 2, 19), status=Lifecycle.TRASHED)

    assert not stands(pattern("A", [FIRST, gone]), [FIRST, gone])


def test_linked_instances_need_a_sentence_on_what_makes_them_alike() -> None:
    unsaid = pattern("A", [FIRST, SECOND], alike="  ")

    assert [str(phrase) for phrase in what_a_pattern_lacks(unsaid, [FIRST, SECOND])] == [
        "Pattern A does not yet say what makes its instances alike."
    ]


def test_both_first_requirements_hold_for_state_a() -> None:
    outcomes = requirements_of_concern(PATTERNS, SIGNALS)

    assert [(outcome.requirement, outcome.met) for outcome in outcomes] == [
        (FirstRequirement.PATTERN, True),
        (FirstRequirement.GRAVITY, True),
    ]
    assert str(outcomes[1].reasons[0]) == "Pattern A: life and liberty of many people"


def test_gravity_needs_written_reasons() -> None:
    outcomes = requirements_of_concern([pattern("A", [FIRST, SECOND])], [FIRST, SECOND])

    assert [outcome.met for outcome in outcomes] == [True, False]
    assert str(outcomes[1].reasons[0]) == "Pattern A does not yet say why its violations are serious or grave."


def test_gravity_of_what_is_no_pattern_does_not_count() -> None:
    outcomes = requirements_of_concern([pattern("A", [FIRST], gravity="many people")], [FIRST])

    assert [outcome.met for outcome in outcomes] == [False, False]
    assert str(outcomes[1].reasons[0]) == "Gravity is asked of a pattern, and there is none yet."


def test_without_any_link_every_instance_stands_isolated() -> None:
    outcome = requirements_of_concern([], [FIRST, SECOND])[0]

    assert str(outcome.reasons[0]) == "No instances are linked yet; each one stands isolated."


def test_a_pattern_put_aside_does_not_stand() -> None:
    aside = pattern("A", [FIRST, SECOND], gravity="many people", status=Lifecycle.ARCHIVED)

    assert not any(outcome.met for outcome in requirements_of_concern([aside], [FIRST, SECOND]))
    assert role_of(FIRST, [aside]) is SignalRole.ISOLATED


def test_a_person_declares_with_reasons() -> None:
    may = may_declare_concern(PATTERNS, SIGNALS, declared_by="the President", reasons="two patterns, both grave")

    assert may.allowed


@pytest.mark.parametrize(("declared_by", "reasons"), [("", "written"), ("the President", " "), ("", "")])
def test_nothing_is_declared_without_a_person_and_reasons(declared_by: str, reasons: str) -> None:
    may = may_declare_concern(PATTERNS, SIGNALS, declared_by=declared_by, reasons=reasons)

    assert not may.allowed
    assert may.still_missing


def test_a_person_and_reasons_do_not_replace_the_first_requirements() -> None:
    may = may_declare_concern([], SIGNALS, declared_by="the President", reasons="a feeling")

    assert not may.allowed


def test_one_first_requirement_alone_is_not_enough() -> None:
    unreasoned = [pattern("A", [FIRST, SECOND])]

    assert not may_declare_concern(unreasoned, [FIRST, SECOND], declared_by="the President", reasons="written").allowed


def test_a_count_is_said_with_its_baseline() -> None:
    count = PeriodCount(
        id=record_id(1),
        compartment=MISSION,
        level=Level.CONFIDENTIAL,
        attribution=Attribution.OFFICE_ONLY,
        pattern=PatternId(record_id(2)),
        period="March 2026",
        count=11,
        baseline_period="March 2025",
        baseline=1,
    )

    assert str(count_beside_baseline(count)) == "11 in March 2026, 1 in March 2025"


BEFORE = ReportsReceived(date(2026, 3, 15), date(2026, 3, 21), 14)
AFTER = ReportsReceived(date(2026, 4, 12), date(2026, 4, 18), 2)


def test_fewer_reports_after_attacks_on_those_who_report_are_a_caution() -> None:
    caution = silence_caution(SIGNALS, BEFORE, AFTER)

    assert "14 reports" in str(caution)
    assert "signals 8, 9 and 10" in str(caution)


def test_spans_of_unlike_length_are_compared_by_the_day() -> None:
    two_days = ReportsReceived(date(2026, 4, 12), date(2026, 4, 13), 3)

    assert silence_caution(SIGNALS, BEFORE, two_days) is not None


def test_fewer_reports_without_attacks_are_none() -> None:
    assert silence_caution([FIRST, SECOND], BEFORE, AFTER) is None


def test_attacks_that_come_later_are_no_reason_for_earlier_silence() -> None:
    assert attacks_on_those_who_report(SIGNALS, before=date(2026, 3, 25)) == ()
    assert silence_caution(SIGNALS, BEFORE, ReportsReceived(date(2026, 3, 22), date(2026, 3, 25), 1)) is None


def test_as_many_reports_a_day_are_no_silence() -> None:
    assert silence_caution(SIGNALS, BEFORE, ReportsReceived(date(2026, 4, 12), date(2026, 4, 12), 2)) is None
