"""Words are found as people type them, in the scripts of the six languages; nothing that they type breaks a search."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.records.ids import RecordId
from goodoffices.records.item import Item, Lifecycle, Withheld
from goodoffices.store.changes import Changes, Touched
from goodoffices.store.search import SearchIndex
from tests.store.records import MISSION, items, note, record_id


@pytest.fixture
def index() -> Iterator[SearchIndex]:
    index = SearchIndex()
    yield index
    index.close()


def _found(index: SearchIndex, words: str, limit: int = 50) -> list[RecordId]:
    return [hit.id for hit in index.find(words, limit)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ceasefire holds for now.", "ceasefire"),
        ("The ceasefire holds for now.", "CEASE"),
        ("The ceasefire holds for now.", "holds ceasefire"),
        ("Une réunion préparée à l’été", "reunion"),
        ("Une reunion preparee", "Réunion PRÉPARÉE"),
        ("Une réunion préparée à l’été", "été"),
        ("Straße der Begegnung", "strasse"),
        ("Встреча с министром", "министр"),
        ("Совет Безопасности всё", "все"),
        ("اجتماع مع الحكومة الانتقالية", "حكومة"),
        ("اجتماع مع الحكومة الانتقالية", "الحكوم"),
        ("والحكومة", "حكومة"),
        ("مُحَادَثَاتٌ تَمْهِيدِيَّة", "محادثات"),
        ("أسئلة", "اسئلة"),
        ("محـــادثات", "محادثات"),
        ("与政府会谈", "会谈"),
        ("与政府会谈", "政府会"),
        ("与政府会谈", "府"),
        ("第3次会谈2026年", "2026"),
        ("GO-2026-003", "go-2026-003"),
        ("GO-2026-003", "003"),
        ("회의를 준비한다", "회의"),
        ("file １２３", "123"),
        ("☎022", "022"),
        ("€2 per day", "2"),
        ("\U000b786f² r", "2"),
        ("\u19d1\u19d2", "\u19d1"),
    ],
)
def test_a_word_is_found_as_it_may_be_typed(index: SearchIndex, text: str, words: str) -> None:
    index.fill([note(1, body=text), note(2, body="Nothing of the kind")])
    assert _found(index, words) == [record_id(1)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The article was read.", "art read missing"),
        ("A part of the road", "art"),
        ("与政府会谈", "会府"),
        ("اجتماع مع الحكومة", "وزير"),
    ],
)
def test_what_is_not_there_is_not_found(index: SearchIndex, text: str, words: str) -> None:
    index.fill([note(1, body=text)])
    assert _found(index, words) == []


@pytest.mark.parametrize(
    "words",
    [
        '"',
        '""',
        "'",
        "road*",
        'road"',
        "road OR",
        "AND road",
        "NOT road",
        "(road",
        "road)",
        "title:road",
        "^road",
        "-road",
        "road;--",
    ],
)
def test_quotes_and_operators_are_not_syntax(index: SearchIndex, words: str) -> None:
    index.fill([note(1, body="The road and the title, or not")])
    assert _found(index, words) == ([record_id(1)] if "road" in words else [])


@given(words=st.text(max_size=30), text=st.text(max_size=60))
def test_no_text_breaks_a_search(words: str, text: str) -> None:
    index = SearchIndex()
    index.fill([note(1, body=text)])
    index.find(words, 5)
    index.close()


@given(text=st.text(st.characters(categories=["L", "N", "Zs", "P"]), min_size=1, max_size=60))
def test_a_text_is_found_by_itself_and_its_excerpt_is_of_its_words(text: str) -> None:
    index = SearchIndex()
    index.fill([note(1, title="", body=text)])
    hits = index.find(text, 5)
    index.close()
    assert all(str(hit.excerpt) for hit in hits)
    assert hits or not any(letter.isalnum() for letter in text)


@pytest.mark.parametrize("words", ["", "   ", "…", "!?"])
def test_a_search_without_words_finds_nothing(index: SearchIndex, words: str) -> None:
    index.fill([note(1, body="The road … !?")])
    assert index.find(words, 50) == ()


def test_a_title_comes_before_a_text(index: SearchIndex) -> None:
    index.fill([note(1, title="A talk", body="On the border"), note(2, title="The border", body="On a talk")])
    assert _found(index, "border") == [record_id(2), record_id(1)]


def test_no_more_are_found_than_asked_for(index: SearchIndex) -> None:
    index.fill(note(number, body="border") for number in range(5))
    assert len(_found(index, "border", limit=3)) == 3


def test_an_excerpt_shows_the_match_as_it_is_written(index: SearchIndex) -> None:
    index.fill([note(1, title="A talk", body=f"{'before ' * 20}une Réunion préparée {'after ' * 20}")])
    (hit,) = index.find("reunion", 1)
    assert hit.excerpt.match == "Réunion"
    assert hit.excerpt.before.startswith("…before ")
    assert hit.excerpt.before.endswith("une ")
    assert hit.excerpt.after.startswith(" préparée")
    assert hit.excerpt.after.endswith(" after…")


def test_an_excerpt_shows_no_marks_of_markdown(index: SearchIndex) -> None:
    index.fill([note(1, title="A talk", body="# Head\n- **Three** points\n* a `border`")])
    (hit,) = index.find("points", 1)
    assert str(hit.excerpt) == "A talk · Head Three points a border"


def test_the_match_stands_near_the_beginning_of_an_excerpt(index: SearchIndex) -> None:
    index.fill([note(1, title="A talk", body=f"{'before ' * 20}border")])
    (hit,) = index.find("border", 1)
    assert len(hit.excerpt.before) <= 25


def test_an_excerpt_marks_an_arabic_word_with_its_vowels(index: SearchIndex) -> None:
    index.fill([note(1, body="بَدَأَتْ مُحَادَثَاتٌ")])
    (hit,) = index.find("محادثات", 1)
    assert hit.excerpt.match == "مُحَادَثَاتٌ"


def test_an_excerpt_marks_the_whole_of_a_letter_that_folds_to_two(index: SearchIndex) -> None:
    index.fill([note(1, body="Die Straße")])
    (hit,) = index.find("stras", 1)
    assert hit.excerpt.match == "Straß"


def test_an_excerpt_is_of_one_line(index: SearchIndex) -> None:
    index.fill([note(1, title="A talk", body="one\ntwo\tthree")])
    (hit,) = index.find("three", 1)
    assert str(hit.excerpt) == "A talk · one two three"


def test_a_hit_says_what_it_is_and_keeps_its_words_out_of_representations(index: SearchIndex) -> None:
    index.fill([note(1, title="Secret talk", body="About the border", belongs_to=record_id(9))])
    (hit,) = index.find("border", 1)
    assert (hit.kind, hit.belongs_to, hit.compartment, hit.title) == ("note", record_id(9), MISSION, "Secret talk")
    assert "ecret" not in repr(hit)
    assert "border" not in repr(hit)


def test_half_a_surrogate_pair_from_a_clipboard_does_not_break_the_index(index: SearchIndex) -> None:
    index.fill([note(1, title="Border \ud83d", body="road \udc00")])
    index.take(Changes("write", (Touched("note", record_id(2), None, note(2, title="\ud800 river")),)))

    assert _found(index, "border road") == [record_id(1)]
    assert _found(index, "river \ud800") == [record_id(2)]
    assert index.find("road", 1)[0].title == "Border \ufffd"


def test_what_is_withheld_or_trashed_is_not_found(index: SearchIndex) -> None:
    hidden = note(1, title="border")
    withheld = Withheld(hidden.id, hidden.compartment, hidden.level, "note")
    index.fill([withheld, note(2, title="border", status=Lifecycle.TRASHED)])
    assert _found(index, "border") == []


def test_an_index_follows_the_changes_of_a_commit(index: SearchIndex) -> None:
    old, kept, added = note(1, title="border"), note(2, title="road"), note(3, title="river 河流")
    index.fill([old, kept])
    new = replace(old, title="road")
    trashed = replace(kept, status=Lifecycle.TRASHED)
    index.take(
        Changes(
            "change",
            (
                Touched("note", old.id, old, new),
                Touched("note", kept.id, kept, trashed),
                Touched("note", added.id, None, added),
            ),
        )
    )
    assert _found(index, "border") == []
    assert _found(index, "road") == [record_id(1)]
    assert _found(index, "河流") == [record_id(3)]


@given(item=items())
def test_every_kind_is_taken_in_and_let_go(item: Item) -> None:
    index = SearchIndex()
    index.fill([item])
    index.take(Changes("drop", (Touched(item.KIND, item.id, item, None),)))
    left = index.find("a", 5)
    index.close()
    assert left == ()
