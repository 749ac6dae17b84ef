"""Each rule: met or not, said in words, with the people who satisfy it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from goodoffices.composition import Impossible, Problem, RuleOutcome, check_team, propose
from goodoffices.composition.counting_rules import group_of
from goodoffices.composition.rules import RULES
from goodoffices.errors import Refused
from goodoffices.records.ids import PersonId, SeatId
from goodoffices.records.person import Language, LanguageLevel, Person, PossibleConflict, Term
from goodoffices.records.team import Requirement, Rule, TeamMember
from goodoffices.records.time import Period
from tests.composition import rosters
from tests.composition.rosters import AFRICAN, ASIA_PACIFIC, WESTERN, asks, pid

SEATS = (rosters.seat(1, leads=True, title="Leader"), rosters.seat(2), rosters.seat(3))


def a_team(*people: Person, **fields: Any) -> Problem:
    return rosters.problem(SEATS, people, neighbours=frozenset({"XXB"}), **fields)


def outcome_of(problem: Problem, requirement: Requirement) -> RuleOutcome:
    """Seat the roster in its order and check it against one requirement."""
    team = [
        TeamMember(SeatId(seat.id), PersonId(someone.id))
        for seat, someone in zip(problem.seats, problem.people, strict=False)
    ]
    (outcome,) = check_team(replace(problem, requirements=(requirement,)), team)
    return outcome


THREE = a_team(
    rosters.person(1, rosters.VICE_PRESIDENT, group=WESTERN, state="XXV", gender=rosters.WOMAN),
    rosters.person(
        2, rosters.COUNCIL_MEMBER, group=AFRICAN, state="XXW", gender=rosters.MAN, languages=(rosters.FRENCH,)
    ),
    rosters.person(3, rosters.MANDATE_HOLDER, body="WG-EID", group=ASIA_PACIFIC, state="XXY", gender=rosters.WOMAN),
    labels={"ORG-R": "Organization R", "XXV": "State V"},
)

COUNTED: list[tuple[Requirement, bool, str, list[int]]] = [
    (asks(1, Rule.SIZE, minimum=3), True, "Members: 3", [1, 2, 3]),
    (asks(1, Rule.SIZE, minimum=4), False, "Members: 3, at least 4 asked", [1, 2, 3]),
    (asks(1, Rule.TRAVELLERS, maximum=2), False, "Travellers: 3, at most 2 asked", [1, 2, 3]),
    (asks(1, Rule.TRAVELLERS, maximum=3), True, "Travellers: 3", [1, 2, 3]),
    (
        asks(1, Rule.LEADER),
        True,
        "Leaders who are President or Vice-President: 1",
        [1],
    ),
    (asks(1, Rule.PART, "mandate holder"), True, "Members in the part “mandate holder”: 1", [3]),
    (asks(1, Rule.PART, "OHCHR", "mandate holder"), False, "no member in the part “OHCHR”", [3]),
    (asks(1, Rule.GROUP_SEATS, AFRICAN), True, "Council members from African States: 1", [2]),
    (asks(1, Rule.GROUP_SEATS, ASIA_PACIFIC), False, "no Council member from Asia-Pacific States", []),
    (asks(1, Rule.GROUP_SEATS, minimum=2), True, "Regional groups among the Council members: 2", [1, 2]),
    (
        asks(1, Rule.GROUP_SEATS, minimum=3),
        False,
        "Regional groups among the Council members: 2, at least 3 asked",
        [1, 2],
    ),
    (
        asks(1, Rule.OTHER_GROUPS, AFRICAN, minimum=2),
        False,
        "Council members from other groups than African States: 1, at least 2 asked",
        [1],
    ),
    (asks(1, Rule.MANDATE, "SR-EXEC"), False, "no holder of the mandate on executions", []),
    (
        asks(1, Rule.MANDATE, "SR-EXEC", "WG-EID"),
        True,
        "Holders of the mandate on executions or enforced disappearances: 1",
        [3],
    ),
    (asks(1, Rule.ORGANIZATION, "ORG-R"), False, "no member from Organization R", []),
    (asks(1, Rule.GENDER, "woman", maximum=1), False, "Women: 2, at most 1 asked", [1, 3]),
    (asks(1, Rule.GENDER), True, "Women: 2; Men: 1", [1, 2, 3]),
    (asks(1, Rule.GENDER, minimum=2), False, "Men: 1, at least 2 asked", [1, 2, 3]),
    (asks(1, Rule.LANGUAGE_ONE, "fr"), True, "Members who work in French: 1", [2]),
    (asks(1, Rule.LANGUAGE_ONE, "fr", "xx"), False, "nobody in the team works in xx", [2]),
    (asks(1, Rule.LANGUAGE_ALL, "en"), False, "Given Person2: the whole team works in English", [1, 3]),
    (asks(1, Rule.EXCLUDED_STATES, "XXA"), True, "no member of XXA", [1, 2, 3]),
    (
        asks(1, Rule.EXCLUDED_STATES, "XXV", "XXA"),
        False,
        "Given Person1: State V does not join this mission",
        [2, 3],
    ),
    (asks(1, Rule.ORGANIZATION), True, "nothing is asked yet: name whom or how many", [1, 2, 3]),
]


def test_every_rule_of_the_vocabulary_is_known() -> None:
    assert set(RULES) == set(Rule)


@pytest.mark.parametrize(("requirement", "met", "said", "people"), COUNTED)
def test_a_rule_says_what_the_team_has_or_what_is_missing(
    requirement: Requirement, met: bool, said: str, people: list[int]
) -> None:
    outcome = outcome_of(THREE, requirement)

    assert (outcome.met, str(outcome.sentence)) == (met, said)
    assert list(outcome.people) == [pid(number) for number in people]


def test_a_leading_seat_is_for_the_president_or_a_vice_president() -> None:
    case = a_team(rosters.person(1, rosters.OHCHR), rosters.person(2, rosters.PRESIDENT))

    outcome = outcome_of(case, asks(1, Rule.LEADER))

    assert not outcome.met
    assert str(outcome.sentence) == (
        "Given Person1: the President or a Vice-President leads; neither the President nor a Vice-President leads"
    )


def test_where_no_seat_leads_the_president_may_sit_anywhere() -> None:
    case = rosters.problem((rosters.seat(1),), (rosters.person(1, rosters.PRESIDENT),))

    assert outcome_of(case, asks(1, Rule.LEADER)).met


def test_other_groups_are_other_than_that_of_the_state_concerned_when_none_is_given() -> None:
    case = a_team(
        rosters.person(1, rosters.COUNCIL_MEMBER, group=AFRICAN),
        rosters.person(2, rosters.COUNCIL_MEMBER, group=WESTERN),
        concerned_group=AFRICAN,
    )

    assert list(outcome_of(case, asks(1, Rule.OTHER_GROUPS)).people) == [pid(2)]


def test_only_council_members_count_for_a_group() -> None:
    holder = rosters.person(1, rosters.MANDATE_HOLDER, group=AFRICAN)
    member = rosters.person(2, rosters.COUNCIL_MEMBER, group=AFRICAN)

    assert (group_of(holder), group_of(member)) == (None, AFRICAN)


DAY = date(2026, 5, 31)
PERSONAL: list[tuple[Rule, dict[str, Any], str]] = [
    (Rule.EXCLUDED_STATES, {"state": "XXA"}, "the State concerned does not join"),
    (Rule.EXCLUDED_STATES, {"state": "XXB"}, "neighbouring States do not join"),
    (Rule.EXCLUDED_STATES, {"state": "XXC"}, ""),
    (Rule.TERM_VALID, {}, ""),
    (Rule.TERM_VALID, {"terms": (Term("m", Period(None, date(2026, 5, 30))),)}, "the mandate ends before the mission"),
    (
        Rule.TERM_VALID,
        {"terms": (Term("m", Period(date(2026, 6, 1), None)),)},
        "the mandate begins after the mission does",
    ),
    (
        Rule.TERM_VALID,
        {"terms": (Term("m", Period(None, date(2026, 6, 3))),)},
        "the mandate does not last through the mission",
    ),
    (Rule.TERM_VALID, {"terms": (Term("m", Period(None, date(2026, 6, 4))),)}, ""),
    (
        Rule.TERM_VALID,
        {"terms": (Term("m", Period(date(2026, 6, 3), None)), Term("m", Period(date(2020, 1, 1), date(2026, 6, 2))))},
        "",
    ),
    (
        Rule.TERM_VALID,
        {"terms": (Term("m", Period(date(2026, 6, 3), None)), Term("m", Period(None, date(2026, 6, 1))))},
        "the mandate does not last through the mission",
    ),
    (Rule.AVAILABLE, {"absences": (Period(date(2026, 6, 5), None), Period(None, date(2026, 5, 30)))}, ""),
    (
        Rule.AVAILABLE,
        {"absences": (Period(DAY, DAY),)},
        "is not free on all days of the mission, travel included",
    ),
    (
        Rule.AVAILABLE,
        {"absences": (Period(None, date(2026, 6, 1)),)},
        "is not free on all days of the mission, travel included",
    ),
    (Rule.AVAILABLE, {"notice_days": 10}, ""),
    (Rule.AVAILABLE, {"notice_days": 11}, "needs longer notice than there is time"),
    (Rule.NO_CONFLICT, {"possible_conflicts": (PossibleConflict("a link", "XXB"),)}, ""),
    (
        Rule.NO_CONFLICT,
        {"possible_conflicts": (PossibleConflict("a link", "XXA"),)},
        "a link with the State concerned could be misread",
    ),
    (Rule.UNDERTAKING, {}, "the confidentiality undertaking is still to be signed"),
    (Rule.UNDERTAKING, {"undertaking_signed": date(2026, 5, 20)}, ""),
]


@pytest.mark.parametrize(("rule", "fields", "reason"), PERSONAL)
def test_a_rule_on_every_member_gives_a_reason_that_can_be_said_aloud(
    rule: Rule, fields: dict[str, Any], reason: str
) -> None:
    outcome = outcome_of(a_team(rosters.person(1, rosters.OHCHR, **fields)), asks(1, rule))

    assert outcome.met == (not reason)
    assert not reason or str(outcome.sentence) == f"Given Person1: {reason}"
    assert list(outcome.people) == ([] if reason else [pid(1)])


def test_a_name_of_the_shipped_facts_begins_in_lower_case_unless_it_is_a_state_or_an_abbreviation() -> None:
    case = rosters.problem((), ())

    said = [case.name_of(code) for code in ("WG-EID", "IE-SOGI", "IE-MLI", "ECOWAS", "ORG-R")]

    assert said == [
        "enforced disappearances",
        "SOGI",
        "Mali",
        "Economic Community of West African States",
        "ORG-R",
    ]


def test_an_unknown_language_is_said_as_one_of_the_state_concerned() -> None:
    case = a_team(rosters.person(1, rosters.OHCHR), concerned_languages=frozenset({"xx"}), labels={"XXA": "State A"})

    outcome = outcome_of(case, asks(1, Rule.LANGUAGE_ONE, "xx"))

    assert str(outcome.sentence) == "nobody in the team works in a language of State A"


def test_basic_knowledge_of_a_language_is_not_working_in_it() -> None:
    beginner = rosters.person(1, rosters.OHCHR, languages=(Language("fr", LanguageLevel.BASIC),))

    assert not outcome_of(a_team(beginner), asks(1, Rule.LANGUAGE_ONE, "fr")).met


def test_a_requirement_that_names_an_unknown_group_is_refused_with_its_number() -> None:
    with pytest.raises(Refused) as refused:
        outcome_of(THREE, asks(7, Rule.GROUP_SEATS, "Atlantis States"))

    assert "Requirement 7" in str(refused.value.params["reason"])


def test_a_member_whom_the_roster_does_not_know_is_not_counted() -> None:
    member = TeamMember(SeatId(SEATS[0].id), pid(99))

    (outcome,) = check_team(rosters.problem(SEATS, (), asks(1, Rule.SIZE, minimum=1)), [member])

    assert str(outcome.sentence) == "no member yet"


CLASHES: list[tuple[tuple[Person, ...], tuple[Requirement, ...], list[str]]] = [
    ((), (), ["nobody on the roster may take the seat “OHCHR”"]),
    (
        (rosters.person(1, rosters.OHCHR, gender=rosters.MAN),),
        (asks(1, Rule.GENDER, "woman"),),
        ["no woman on the roster"],
    ),
    (
        (rosters.person(1, rosters.OHCHR), rosters.person(2, rosters.VICE_PRESIDENT)),
        (asks(1, Rule.PART, "Vice-President"),),
        [
            "Members in the part “Vice-President”: at least 1 asked, but too few others on the roster may take a seat for it"
        ],
    ),
    (
        (rosters.person(1, rosters.OHCHR), rosters.person(2, rosters.OHCHR)),
        (asks(1, Rule.SIZE, minimum=2),),
        ["Members: at least 2 asked, but too few seats are for them"],
    ),
    (
        (rosters.person(1, rosters.OHCHR),),
        (asks(1, Rule.SIZE, minimum=3),),
        ["Members, on the whole roster: 1, at least 3 asked"],
    ),
    (
        (rosters.person(1, rosters.OHCHR),),
        (asks(1, Rule.TRAVELLERS, maximum=0),),
        ["the seat “OHCHR” is to be filled", "Travellers: exactly 0"],
    ),
    (
        (rosters.person(1, rosters.OHCHR, notice_days=60),),
        (asks(1, Rule.AVAILABLE),),
        [
            "the seat “OHCHR” is to be filled",
            "every member is free on all days of the mission, travel included",
            "Given Person1: needs longer notice than there is time",
        ],
    ),
]


@pytest.mark.parametrize(("people", "requirements", "said"), CLASHES)
def test_a_clash_is_said_in_words(
    people: tuple[Person, ...], requirements: tuple[Requirement, ...], said: list[str]
) -> None:
    answer = propose(rosters.problem((rosters.seat(1, rosters.OHCHR, title="OHCHR"),), people, *requirements))

    assert isinstance(answer, Impossible)
    assert [str(sentence) for sentence in answer.sentences] == said


def test_many_seats_of_a_clash_are_counted_and_not_listed() -> None:
    seats = tuple(rosters.seat(number) for number in range(5))
    people = tuple(rosters.person(number, rosters.OHCHR) for number in range(5))

    answer = propose(rosters.problem(seats, people, asks(1, Rule.TRAVELLERS, maximum=4)))

    assert isinstance(answer, Impossible)
    assert [str(sentence) for sentence in answer.sentences] == ["seats to be filled: 5", "Travellers: at most 4"]
