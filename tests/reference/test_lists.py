from __future__ import annotations

from collections import Counter
from datetime import date

from goodoffices.reference.agenda import agenda_items
from goodoffices.reference.guarantees import FACT_FINDERS, GuaranteeTier, guarantee, guarantees, guarantees_of
from goodoffices.reference.interlocutor_categories import InterlocutorSphere, interlocutor_categories
from goodoffices.reference.mandates import MandateKind, mandate, mandates, mandates_on_state, mandates_on_theme
from goodoffices.reference.options import OptionStage, option, options, options_at
from goodoffices.reference.precedents import earlier_missions, visiting_missions
from goodoffices.reference.sessions import (
    Vote,
    next_regular_session,
    regular_session_on,
    regular_sessions,
    special_sessions,
)
from goodoffices.reference.standing import Standing
from goodoffices.reference.states import state
from goodoffices.reference.taxonomy import TaxonomyKind, risk_factors, signal_codes, taxonomy, taxonomy_entry
from goodoffices.reference.terms import terms_to_avoid

KNOWN_BESIDE_MEMBER_STATES = {"PSE", "XKX", "ESH"}


def test_the_taxonomy_holds_2_requirements_16_signals_9_principles_12_sources_14_factors_14_areas() -> None:
    kinds = Counter(entry.kind for entry in taxonomy())

    assert kinds[TaxonomyKind.FIRST_REQUIREMENT] == 2
    assert len(signal_codes()) == 16
    assert kinds[TaxonomyKind.PRINCIPLE] == 9
    assert kinds[TaxonomyKind.SOURCE] == 12
    assert len(risk_factors()) == 14
    assert kinds[TaxonomyKind.RISK_AREA] == 14


def test_risk_factors_carry_evidence_and_no_rating() -> None:
    assert {entry.rule for entry in risk_factors()} == {"evidence lines, no rating"}


def test_an_unknown_code_has_no_entry() -> None:
    assert taxonomy_entry("SIG-BLACKOUT") is not None
    assert taxonomy_entry("SIG-OTHER") is None


def test_mandates_are_45_thematic_and_14_on_countries() -> None:
    kinds = Counter(found.kind for found in mandates())

    assert kinds == {MandateKind.THEMATIC: 45, MandateKind.COUNTRY: 14}


def test_every_country_mandate_and_no_thematic_one_names_a_state() -> None:
    assert {found.code for found in mandates() if found.state} == {
        found.code for found in mandates() if found.kind is MandateKind.COUNTRY
    }


def test_a_mandate_is_found_by_code_theme_and_state() -> None:
    assert mandate("SR-EXEC") in mandates_on_theme("killings")
    assert mandate("WG-EID") in mandates_on_theme("disappearances")
    assert [found.code for found in mandates_on_state("MLI")] == ["IE-MLI"]
    assert mandates_on_state("XXA") == ()
    assert mandates_on_state("") == ()
    assert mandate("SR-NONE") is None


def test_every_option_shows_its_status() -> None:
    statuses = {found.code: found.status for found in options()}

    assert statuses["GO-MISSION"] is Standing.RECOMMENDED
    assert statuses["WF-45-31"] is Standing.IN_FORCE
    assert statuses["FACILITY"] is Standing.PROPOSED
    assert statuses["URGENT-DEBATE"] is Standing.PRACTICE


def test_further_options_are_those_of_paragraphs_65_and_73_and_the_urgent_debate() -> None:
    assert {found.code for found in options_at(OptionStage.FURTHER_OPTION)} == {
        "PRST",
        "OHCHR-REPORT",
        "SPECIAL-SESSION",
        "INVESTIGATIVE-BODY",
        "FACILITY",
        "URGENT-DEBATE",
    }
    assert option("NONE") is None


def test_understandings_stand_in_three_tiers() -> None:
    tiers = {tier: {found.code for found in guarantees_of(tier)} for tier in GuaranteeTier}

    assert {"NOREP", "PRIV", "VISA", "PAPERS", "EVAC", "NOVETO"} < tiers[GuaranteeTier.CORE]
    assert tiers[GuaranteeTier.PROGRAMME] == {"INQ-CSO", "INQ-DET", "INTERP", "PRESS"}
    assert tiers[GuaranteeTier.MANDATE_HOLDERS] == {"INQ-AUTH", "DOCS"}


def test_the_convention_of_1946_is_the_basis_of_privileges() -> None:
    found = guarantee("PRIV")

    assert found is not None
    assert "1946" in found.basis
    assert guarantee("OWN-1") is None
    assert {found.origin for found in guarantees()} == {FACT_FINDERS, "good offices"}


def test_interlocutors_come_from_every_sphere() -> None:
    assert {found.sphere for found in interlocutor_categories()} == set(InterlocutorSphere)
    assert [found.number for found in interlocutor_categories()] == list(range(1, 35))


def test_the_mission_of_2021_is_the_68th_and_lasted_three_days() -> None:
    found = visiting_missions()[67]

    assert found.number == 68
    assert found.states == ("MLI", "NER")
    assert (found.span.first, found.span.last) == (date(2021, 10, 23), date(2021, 10, 25))


def test_visiting_missions_are_numbered_and_follow_in_time() -> None:
    assert [found.number for found in visiting_missions()] == list(range(1, 72))
    assert all(
        found.span.first and found.span.last and found.span.first <= found.span.last for found in visiting_missions()
    )


def test_the_commission_went_to_cuba_in_1988_with_a_chairman_and_five_members() -> None:
    (found,) = earlier_missions()

    assert found.span.first
    assert (found.span.first.year, found.members, found.states) == (1988, 5, ("CUB",))
    assert "E/CN.4/1989/46" in found.report


def test_special_sessions_are_numbered_and_fit_the_membership() -> None:
    assert [session.symbol for session in special_sessions()] == [f"S-{count}" for count in range(1, 40)]
    assert all(
        session.vote.in_favour + session.vote.against + session.vote.abstaining <= 47
        for session in special_sessions()
        if session.vote
    )


def test_the_34th_special_session_voted_33_to_2_with_12_abstentions() -> None:
    assert special_sessions()[33].vote == Vote(33, 2, 12)


def test_requests_for_special_sessions_had_one_third_or_more() -> None:
    assert all(session.members_requesting >= 16 for session in special_sessions() if session.members_requesting)


def test_a_session_is_found_by_day() -> None:
    sitting = regular_session_on(date(2026, 6, 15))

    assert sitting is not None
    assert sitting.number == 62
    assert regular_session_on(date(2026, 5, 21)) is None


def test_the_next_session_opens_after_the_day() -> None:
    following = next_regular_session(date(2026, 6, 15))

    assert following is not None
    assert following.number == 63
    assert next_regular_session(date(2027, 12, 31)) is None


def test_sessions_follow_each_other() -> None:
    assert [session.number for session in regular_sessions()] == list(range(55, 67))


def test_the_agenda_has_ten_items_in_order() -> None:
    assert [item.number for item in agenda_items()] == list(range(1, 11))


def test_states_of_precedents_are_known() -> None:
    visited = {code for found in visiting_missions() for code in found.states}
    visited |= {code for found in earlier_missions() for code in found.states}

    assert {code for code in visited if state(code) is None} <= KNOWN_BESIDE_MEMBER_STATES


def test_every_term_to_avoid_has_a_term_to_use() -> None:
    assert all(found.use and found.forms for found in terms_to_avoid())
    assert {found.language for found in terms_to_avoid()} == {"en", "fr"}
