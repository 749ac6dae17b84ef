"""Text carried as a value, and the sentences of errors."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import goodoffices.errors
from goodoffices.errors import GoodOfficesError, UnknownSeat, WrongPassphrase
from goodoffices.words import N_, Phrase, _, current_language, is_right_to_left, ngettext, sentence_of, use_language

ERRORS = [
    kind for kind in vars(goodoffices.errors).values() if isinstance(kind, type) and issubclass(kind, GoodOfficesError)
]


def test_a_phrase_is_said_in_the_language_of_whoever_reads_it() -> None:
    phrase = Phrase(N_("until {day}"), {"day": date(2026, 6, 1)})
    in_english = str(phrase)

    use_language("fr")

    assert (in_english, str(phrase)) == ("until 1 June 2026", "jusqu’au 1er juin 2026")


def test_a_phrase_within_a_phrase_is_said_in_the_same_language() -> None:
    inner = Phrase(N_("from {day}"), {"day": date(2026, 6, 1)})
    outer = Phrase(N_("{most} and {last}"), {"most": inner, "last": "X"})

    use_language("fr")

    assert str(outer) == "à partir du 1er juin 2026 et X"


def test_several_values_are_said_as_a_list() -> None:
    assert str(Phrase("{days}", {"days": (date(2026, 6, 1), Phrase("then"), 3)})) == "1 June 2026, then and 3"


def test_braces_in_a_value_stay_what_they_are() -> None:
    assert str(Phrase("{text}", {"text": "{not a parameter}"})) == "{not a parameter}"


def test_a_message_without_parameters_may_hold_braces() -> None:
    assert _("{} and {open") == "{} and {open"


def test_nothing_is_translated_to_nothing() -> None:
    use_language("fr")

    assert _("") == ""


@pytest.mark.parametrize(
    ("language", "count", "said"), [("en", 1, "+1 day"), ("en", 0, "+0 days"), ("fr", 0, "+0 jour")]
)
def test_each_language_has_its_own_plural(language: str, count: int, said: str) -> None:
    use_language(language)

    assert ngettext("{sign}{count} day", "{sign}{count} days", count, sign="+") == said


def test_a_language_without_a_catalogue_is_spoken_in_english() -> None:
    use_language("ar")

    assert (_("June"), current_language(), is_right_to_left()) == ("June", "ar", True)


def test_the_sentence_of_an_error_names_what_it_is_about() -> None:
    assert sentence_of(UnknownSeat(seat="Seat 9", seats="Seat 1")) == (
        "There is no seat called Seat 9 in this vault. Its seats are: Seat 1."
    )


def test_an_error_shows_nothing_but_its_name_to_a_log() -> None:
    error = WrongPassphrase(seat="Seat 1")

    assert (str(error), repr(error)) == ("WrongPassphrase", "WrongPassphrase('WrongPassphrase')")


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_error_has_a_whole_sentence(kind: type[GoodOfficesError], language: str) -> None:
    use_language(language)

    assert _(kind.sentence).endswith((".", "}"))


def test_the_catalogue_is_where_it_is_looked_for() -> None:
    root = Path(__file__).resolve().parent.parent.parent

    assert (root / "resources" / "catalogues" / "fr" / "LC_MESSAGES" / "goodoffices.mo").is_file()
