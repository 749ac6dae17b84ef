from __future__ import annotations

import pytest

from goodoffices.briefing import Master, leaks
from goodoffices.records.decision import Decision
from goodoffices.records.interlocutor import Interlocutor
from goodoffices.records.item import Item
from goodoffices.records.mission import Milestone, Objective, Risk
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.note import Note
from goodoffices.records.pack import Reader
from goodoffices.records.situation import Analysis, Pattern, RiskFactor, Signal
from tests.briefing.invented import CANARY, SEALED_TEXT, SOURCE
from tests.briefing.reading import whole_text

NOT_FOR_THE_STATE = (
    "signal",
    "civil society",
    "source",
    "risk",
    "pattern",
    "baseline",
    "reprisal",
    "protection",
    "talking point",
    "not to say",
    "Bureau",
    "Families' association",
    "guest house",
    "Editors",
    "Both in one room",
    "reminder",
    "concern",
    "Excellency",
    "endorses",
    "attribution",
)


@pytest.mark.parametrize("reader", Reader)
@pytest.mark.parametrize("word", [CANARY, "Verwimp", "Odalys", SEALED_TEXT, SOURCE, "lantern-keeper"])
def test_what_is_sealed_stands_nowhere_in_any_pack(masters: dict[Reader, Master], reader: Reader, word: str) -> None:
    assert leaks(masters[reader].pdf, (word,)) == ()


@pytest.mark.parametrize("word", NOT_FOR_THE_STATE)
def test_the_states_copy_speaks_of_none_of_this(masters: dict[Reader, Master], word: str) -> None:
    cleared_of_purpose = whole_text(masters[Reader.STATE_CONCERNED].pdf).replace("convey the concern of", "")
    cleared_of_purpose = cleared_of_purpose.replace("State concerned", "").replace("contacts with civil society", "")

    assert word.lower() not in cleared_of_purpose.lower()


def test_the_states_copy_holds_no_text_of_what_is_not_for_it(
    masters: dict[Reader, Master], whole_file: MissionFile
) -> None:
    kinds: tuple[type[Item], ...] = (Analysis, Signal, Pattern, RiskFactor, Decision, Objective, Milestone, Risk, Note)
    texts = [text for kind in kinds for item in whole_file.of(kind) for text in told(item)]
    texts += [line for one in whole_file.of(Interlocutor) for line in (*one.not_to_say, one.background)]

    assert len(texts) > 30
    assert leaks(masters[Reader.STATE_CONCERNED].pdf, texts) == ()


def told(item: Item) -> tuple[str, ...]:
    names = ("summary", "text", "alike", "gravity", "reasons", "subject", "body", "points_made", "evidence", "response")
    values = [getattr(item, name, "") for name in names]
    return tuple(part for value in values for part in ((value,) if isinstance(value, str) else value) if part)


def test_the_same_look_finds_those_texts_in_the_presidents_pack(
    masters: dict[Reader, Master], whole_file: MissionFile
) -> None:
    texts = [text for signal in whole_file.of(Signal) for text in told(signal)]

    assert set(leaks(masters[Reader.PRESIDENT].pdf, texts)) == set(texts)


@pytest.mark.parametrize(
    "said",
    [
        "Decision record",
        "Speak with the neighbours first.",
        "two students missing after arrest at a march",
        "What was reported, without sources",
        "Pattern A: Disappearances after arrest.",
        "March 2026 11 March 2025 1",
        "Situations of armed conflict",
        "Two note-takers, one from each side.",
        "a co-leader from another group is offered",
        "A draft decree on the office for families",
        "4 December 2027",
        "First call, 6 May 2026.",
        "Convention against Enforced Disappearance, article 24 (2)",
        "No comparison with any other State.",
        "Protection against reprisals",
        "Preventive diplomacy recommended",
    ],
)
def test_the_presidents_pack_holds_it(masters: dict[Reader, Master], said: str) -> None:
    assert said in whole_text(masters[Reader.PRESIDENT].pdf).replace("\xa0", " ")


@pytest.mark.parametrize(
    "said", ["civil society", "remark kept in the vault", "Quillon", "harvest festival", "the Secretary"]
)
def test_the_presidents_pack_names_no_source_and_no_person_spoken_to(masters: dict[Reader, Master], said: str) -> None:
    text = whole_text(masters[Reader.PRESIDENT].pdf).replace("Unsupervised contacts with civil society", "")

    assert said not in text.replace("Civil society and victims", "")


def test_who_was_spoken_to_is_named_only_where_the_attribution_of_the_step_allows(
    masters: dict[Reader, Master],
) -> None:
    text = whole_text(masters[Reader.PRESIDENT].pdf)

    assert "He would welcome a visit" in text
    assert "With the Permanent Representative" not in text
    assert "With the Chief of Protocol." in text


@pytest.mark.parametrize(
    "said",
    ["Disappearances after arrest", "If it falls through: Vice-Minister", "Arrive one by one", "Excellency", "OHCHR"],
)
def test_the_teams_pack_holds_it(masters: dict[Reader, Master], said: str) -> None:
    assert said in whole_text(masters[Reader.TEAM].pdf)


@pytest.mark.parametrize(
    "said",
    [
        "Decision record",
        "two students missing",
        "RF-1",
        "armed conflict",
        "First call",
        "A draft decree",
        "welcome a visit",
    ],
)
def test_the_teams_pack_does_not_hold_it(masters: dict[Reader, Master], said: str) -> None:
    assert said not in whole_text(masters[Reader.TEAM].pdf)


@pytest.mark.parametrize(
    "said",
    [
        "What the mission will not do.",
        "Council resolution 45/31",
        "H.E. Tomas Ilyvane",
        "Ministry, Hall 2",
        "For the mission as a whole",
        "Accepted with understandings",
    ],
)
def test_the_states_copy_holds_it(masters: dict[Reader, Master], said: str) -> None:
    assert said in whole_text(masters[Reader.STATE_CONCERNED].pdf)
