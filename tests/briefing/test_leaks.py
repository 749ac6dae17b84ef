from __future__ import annotations

import io

import pikepdf
import pytest

from goodoffices.briefing import Master, leaks, sealed_names
from goodoffices.briefing.sealed import names_in
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.pack import Reader
from tests.briefing.invented import CANARY, SOURCE

WORD = "Zephyrine"


def with_word(pdf: bytes, place: str, form: bytes) -> bytes:
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        if place == "stream":
            document.Root["/Extra"] = document.make_stream(b"(" * 50 + form + b")" * 50)
        if place == "string":
            document.Root["/Extra"] = pikepdf.Dictionary(Deep=pikepdf.Array([pikepdf.String(form)]))
        document.save(out, compress_streams=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    return out.getvalue()


@pytest.mark.parametrize("place", ["stream", "string"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-be", "utf-16-le", "latin-1"])
@pytest.mark.parametrize("word", [WORD, WORD.upper(), WORD.lower()])
def test_a_word_hidden_in_the_file_is_found(
    masters: dict[Reader, Master], place: str, encoding: str, word: str
) -> None:
    pdf = with_word(masters[Reader.STATE_CONCERNED].pdf, place, word.encode(encoding))

    assert leaks(pdf, (WORD, "Absent")) == (WORD,)


def test_a_name_in_the_text_is_found_over_line_breaks_and_not_inside_another(masters: dict[Reader, Master]) -> None:
    pdf = masters[Reader.TEAM].pdf

    assert leaks(pdf, ("amira fenwold", "Fenwol", "Hallas", "Piotr  Hallas")) == (
        "Hallas",
        "Piotr  Hallas",
        "amira fenwold",
    )


def test_a_name_that_is_part_of_a_longer_word_in_the_file_is_not_found(masters: dict[Reader, Master]) -> None:
    for encoding in ("utf-8", "utf-16-be", "utf-16-le"):
        pdf = with_word(masters[Reader.STATE_CONCERNED].pdf, "string", f"{WORD}s x{WORD}".encode(encoding))
        assert leaks(pdf, (WORD,)) == ()


def test_without_words_there_is_nothing_to_find(masters: dict[Reader, Master]) -> None:
    assert leaks(masters[Reader.TEAM].pdf, ("", "  ")) == ()


def test_sealed_names_are_whole_names_and_their_parts(whole_file: MissionFile) -> None:
    assert sealed_names(whole_file) == {CANARY, "Odalys", "Verwimp", SOURCE}


def test_names_are_compared_in_one_form_and_as_words() -> None:
    assert names_in(["VE\u0301RA  Nil\nwas here"], ["Véra Nil", "was he", "Nil"]) == ("Nil", "Véra Nil")
