from __future__ import annotations

import pytest

from goodoffices.council.wording import terms_found


def uses(text: str, *, for_the_state: bool = True, language: str = "en") -> list[tuple[str, str]]:
    return [(found.written, found.use) for found in terms_found(text, for_the_state=for_the_state, language=language)]


def test_a_term_to_avoid_is_found_with_the_term_to_use() -> None:
    assert uses("The team will investigate and Monitors the talks.") == [
        ("investigate", "listen, understand"),
        ("Monitors", "see with our own eyes"),
    ]


def test_what_the_mission_will_not_do_is_written_in_those_very_words() -> None:
    assert uses("The mission will not monitor, investigate or name and shame.") == []


def test_a_denial_holds_for_its_own_sentence_only() -> None:
    assert uses("Welcome. It is not long. It will investigate.") == [("investigate", "listen, understand")]


def test_a_term_of_the_field_is_avoided_even_where_it_is_denied() -> None:
    assert uses("The talks have not failed.") == [("failed", "did not lead to agreement")]


def test_terms_for_the_state_are_left_alone_in_papers_of_the_presidency() -> None:
    assert uses("The regime asks for guarantees.", for_the_state=False) == []
    assert [use for _written, use in uses("The regime asks for guarantees.")] == ["Government", "understanding"]


@pytest.mark.parametrize(
    ("text", "use"),
    [
        ("an alert was sent", "concern noted"),
        ("put on the watch list", "followed"),
        ("the triage of today", "for the President's attention"),
        ("escalation is possible", "further options open to the Council"),
        ("a deterioration since May", "change"),
        ("the offer was refused", "not at this time"),
        ("the position of the coordinator", "views expressed"),
        ("compose the team", "propose a composition"),
    ],
)
def test_the_words_of_the_field_hold_everywhere(text: str, use: str) -> None:
    assert [found for _written, found in uses(text, for_the_state=False)] == [use]


def test_words_within_words_are_left_alone() -> None:
    assert uses("Alertness and composition are welcome; a demanding climb.") == [("demanding", "ask")]


def test_terms_are_found_across_a_hyphen_or_a_line() -> None:
    assert [found for found, _use in uses("fact-finding, naming and\nshaming")] == [
        "fact-finding",
        "naming and\nshaming",
    ]


def test_places_are_those_of_the_text() -> None:
    text = "Please do not raise the alert."

    (found,) = terms_found(text, for_the_state=True)

    assert text[found.start : found.end] == found.written == "alert"


def test_french_has_its_own_terms_and_denials() -> None:
    assert uses("La mission va enquêter.", language="fr") == [("enquêter", "écouter, comprendre")]
    assert uses("La mission n'enquêtera pas.", language="fr") == []
    assert uses("La mission ne va pas enquêter.", language="fr") == []


def test_accents_may_be_written_as_two_characters() -> None:
    assert len(uses("une ingérence", language="fr")) == 1


def test_a_text_without_such_terms_is_left_alone() -> None:
    assert uses("Resilience, dialogue and cooperation.") == []
