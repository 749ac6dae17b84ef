"""A dossier file is taken whole, or refused with the field and the reason, and nothing is returned."""

from __future__ import annotations

import json
from typing import Any

import pytest

from goodoffices.errors import DossierRefused
from goodoffices.exchange import read_dossier
from goodoffices.records.item import Attribution, Level
from goodoffices.records.person import Person
from goodoffices.records.situation import Pattern, Signal, Situation
from goodoffices.words import sentence_of
from tests.exchange.files import Counting, of, read, refusal, small

IDENTITY = "00112233445566778899aabbccddeeff"


def test_readable_keys_become_fresh_ids_that_the_references_follow() -> None:
    items = read(small())

    signals = of(items, Signal)
    assert of(items, Pattern)[0].signals == tuple(signal.id for signal in signals)
    assert {signal.belongs_to for signal in signals} == {of(items, Situation)[0].id}
    assert len({item.id for item in items}) == len(items)


def test_a_key_of_32_hexadecimal_digits_stays_the_id_that_it_is() -> None:
    document = small()
    document["person"][0]["key"] = IDENTITY

    assert of(read(document), Person)[0].id.hex() == IDENTITY


def test_defaults_fill_what_an_entry_leaves_out_and_give_way_where_it_does_not() -> None:
    document = small()
    document["signal"][0]["level"] = "strictly confidential"

    first, second = of(read(document), Signal)

    assert (first.level, second.level) == (Level.STRICTLY_CONFIDENTIAL, Level.CONFIDENTIAL)
    assert second.attribution is Attribution.OFFICE_ONLY


@pytest.mark.parametrize("name", ["level", "compartment", "attribution"])
def test_an_item_without_a_level_compartment_or_attribution_is_refused(name: str) -> None:
    document = small()
    del document["defaults"][name]

    assert refusal(document) == (f"person[0].{name}", "is missing")


def test_the_sentence_of_a_refusal_names_the_field_and_says_what_to_do() -> None:
    document = small()
    document["signal"][1]["happened_on"] = "19 February"

    with pytest.raises(DossierRefused) as refused:
        read(document)

    assert sentence_of(refused.value) == (
        "This dossier cannot be taken in: signal[1].happened_on must be a day or time as in 2026-05-21 or 2026-05-21T10:00."
        " Nothing was written. Mend the file and try again."
    )


def test_a_refusal_carries_nothing_of_the_file_but_the_name_of_a_field() -> None:
    document = small()
    document["signal"][0]["text"] = {"words": "never to be shown"}

    with pytest.raises(DossierRefused) as refused:
        read(document)

    assert refused.value.__cause__ is None
    assert refused.value.__context__ is None
    assert "never" not in repr((refused.value, refused.value.params))


@pytest.mark.parametrize(
    ("kind", "index", "change", "field", "reason"),
    [
        ("signal", 1, {"belongs_to": "nowhere"}, "signal[1].belongs_to", "must be the key of an entry of this file"),
        ("signal", 1, {"belongs_to": IDENTITY}, "signal[1].belongs_to", "must be the key of an entry of this file"),
        (
            "signal",
            1,
            {"belongs_to": "envoy"},
            "signal[1].belongs_to",
            "must be a key of this kind: mission, situation",
        ),
        ("pattern", 0, {"signals": ["first", "case"]}, "pattern[0].signals[1]", "must be a key of this kind: signal"),
        ("pattern", 0, {"signals": ["first", 2]}, "pattern[0].signals[1]", "must be the key of an entry of this file"),
        ("pattern", 0, {"signals": "first"}, "pattern[0].signals", "must be a list"),
        ("signal", 1, {"key": "first"}, "signal[1].key", "is the key of another entry too"),
        ("signal", 1, {"key": "envoy"}, "signal[1].key", "is the key of another entry too"),
        ("signal", 1, {"key": "Second"}, "signal[1].key", "must be a key of small letters, digits and hyphens"),
        ("signal", 1, {"key": None}, "signal[1].key", "must be a key of small letters, digits and hyphens"),
        ("signal", 1, {"colour": "red"}, "signal[1].colour", "is not a field of the schema"),
        ("signal", 1, {"id": IDENTITY}, "signal[1].id", "is not a field of the schema"),
        ("signal", 1, {"version": 3}, "signal[1].version", "is not a field of the schema"),
        ("signal", 1, {"number": "2"}, "signal[1].number", "must be a whole number"),
        ("signal", 1, {"number": True}, "signal[1].number", "must be a whole number"),
        ("signal", 1, {"number": 1.5}, "signal[1].number", "must be a whole number"),
        ("signal", 1, {"number": float("nan")}, "signal[1].number", "must be a whole number"),
        ("signal", 1, {"number": -1}, "signal[1].number", "must lie between 0 and 1000000"),
        ("signal", 1, {"text": ["words"]}, "signal[1].text", "must be text"),
        ("signal", 1, {"text": "a\ud800b"}, "signal[1].text", "holds a character that cannot be shown"),
        ("signal", 1, {"text": "a\0b"}, "signal[1].text", "holds a character that cannot be shown"),
        ("signal", 1, {"direction": "sideways"}, "signal[1].direction", "must be one of: decline, improvement"),
        ("signal", 1, {"direction": ["decline"]}, "signal[1].direction", "must be one of: decline, improvement"),
        ("signal", 1, {"happened_on": "2026-02-30"}, "signal[1].happened_on", "must be a day or time as in"),
        ("signal", 1, {"happened_on": "20260203"}, "signal[1].happened_on", "must be a day or time as in"),
        ("signal", 1, {"happened_on": "2026-W06-2"}, "signal[1].happened_on", "must be a day or time as in"),
        ("signal", 1, {"code": "sig"}, "signal[1].code", "must be a code such as SR-EXEC"),
        (
            "signal",
            1,
            {"compartment": ""},
            "signal[1].compartment",
            "must be the name of a compartment in small letters",
        ),
        ("situation", 0, {"state": "A"}, "situation[0].state", "must be the three-letter code of a State"),
        ("situation", 0, {"state": ""}, "situation[0].state", "must be the three-letter code of a State"),
        (
            "person",
            0,
            {"languages": [{"tag": "English"}]},
            "person[0].languages[0].tag",
            "must be the tag of a language",
        ),
        ("person", 0, {"languages": ["en"]}, "person[0].languages[0]", "must be an object"),
        (
            "person",
            0,
            {"absences": [{"first": "2026-06-02", "last": "2026-06-01"}]},
            "person[0].absences[0].last",
            "must not lie before the first day",
        ),
    ],
)
def test_a_field_that_does_not_fit_is_named(
    kind: str, index: int, change: dict[str, Any], field: str, reason: str
) -> None:
    document = small()
    document[kind][index] |= change

    named, said = refusal(document)

    assert named == field
    assert said.startswith(reason)


@pytest.mark.parametrize(
    ("starts", "field", "reason"),
    [
        (
            {"zone": "Etc/GMT-11", "local": "2026-06-01T10:00+02:00"},
            "local",
            "must be the local time without an offset",
        ),
        ({"zone": "Etc/GMT-11", "local": "2026-06-01"}, "local", "must be a day or time as in"),
        ({"zone": "Etc/GMT-99", "local": "2026-06-01T10:00"}, "zone", "must be a zone of the time zone data"),
        ({"zone": "/etc/passwd", "local": "2026-06-01T10:00"}, "zone", "must be a zone such as Europe/Zurich"),
        ({"zone": "Europe/Zurich", "local": "2026-06-01T10:00", "fold": 2}, "fold", "must lie between 0 and 1"),
    ],
)
def test_a_meeting_is_wall_time_in_a_zone_that_is_known(starts: dict[str, Any], field: str, reason: str) -> None:
    meeting = {"key": "talk", "subject": "A talk", "with_whom": "an office", "place": "Geneva", "minutes": 30}

    named, said = refusal(small() | {"consultation": [meeting | {"starts": starts}]})

    assert named == f"consultation[0].starts.{field}"
    assert said.startswith(reason)


def test_a_note_is_taken_at_an_instant() -> None:
    note = {"key": "note", "title": "A note", "body": "", "taken_at": "2026-05-21T10:00"}

    assert refusal(small() | {"note": [note]})[0] == "note[0].taken_at"


@pytest.mark.parametrize(
    ("change", "field", "reason"),
    [
        ({"format": "something else"}, "format", 'must be "goodoffices-dossier"'),
        ({"version": 2}, "version", "must be 1, the version that this program reads"),
        ({"version": True}, "version", "must be 1, the version that this program reads"),
        ({"version": "1"}, "version", "must be 1, the version that this program reads"),
        ({"signals": []}, "signals", "is not a field of the schema"),
        ({"title": 5}, "title", "must be text"),
        ({"defaults": []}, "defaults", "must be an object"),
        ({"defaults": {"level": "secret"}}, "defaults.level", "must be one of: unclassified, confidential"),
        ({"defaults": {"status": "active"}}, "defaults.status", "is not a field of the schema"),
        ({"signal": {}}, "signal", "must be a list"),
        ({"signal": ["first"]}, "signal[0]", "must be an object"),
        ({"elsewhere": ["case"]}, "elsewhere[0]", "must be an id of 32 hexadecimal digits"),
        ({"elsewhere": [IDENTITY, IDENTITY]}, "elsewhere[1]", "is the key of another entry too"),
    ],
)
def test_a_wrong_head_is_named(change: dict[str, Any], field: str, reason: str) -> None:
    named, said = refusal(small() | change)

    assert named == field
    assert said.startswith(reason)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "is not JSON (line 1)"),
        (b'{\n"format": }', "is not JSON (line 2)"),
        (b"[]", "must hold one JSON object"),
        (b"\xff\xfe{\x00}\x00", "is not text in UTF-8"),
        (b"[" * 200_000, "is nested too deeply"),
        (b'{"version": ' + b"9" * 5_000 + b"}", "holds a number that is too long"),
        (b" " * (20 * 1024 * 1024 + 1), "is larger than 20 MiB"),
    ],
)
def test_what_is_no_dossier_at_all_is_refused(data: bytes, reason: str) -> None:
    assert refusal(data) == ("the file", reason)


def test_a_name_that_stands_twice_in_an_object_is_refused() -> None:
    data = json.dumps(small()).replace('"title": "An invented case"', '"title": "An invented case", "title": "Another"')

    assert refusal(data.encode()) == ("situation[0].title", "stands there twice")


def test_values_nested_beyond_any_record_are_refused() -> None:
    deep: Any = "text"
    for _ in range(30):
        deep = [deep]
    document = small()
    document["signal"][0]["text"] = deep

    assert refusal(document)[1] == "is nested too deeply"


def test_a_file_that_an_editor_saved_with_a_mark_at_its_start_is_read() -> None:
    data = b"\xef\xbb\xbf" + json.dumps(small()).encode()

    assert len(read_dossier(data, entropy=Counting())) == 5


def test_a_path_is_cut_short_and_cleaned_before_it_is_shown() -> None:
    document = small()
    document["signal"][0]["x\n" * 100] = 1

    field, _ = refusal(document)

    assert "\n" not in field
    assert len(field) <= 101
