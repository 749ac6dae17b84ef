"""The search for words in files finds them in every form: what it does not find is not there."""

from __future__ import annotations

import io
import zlib
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Callable
from pathlib import Path

import pikepdf
import pytest

from tests.e2e.traces import ENCODINGS, found_in, plain_forms, traces

WORDS = "the ocarina is kept upstairs"


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("case", [str, str.upper, str.title])
def test_words_are_found_in_every_encoding_and_case(encoding: str, case: Callable[[str], str]) -> None:
    words = case(WORDS)

    assert found_in(b"\x00before" + words.encode(encoding) + b"after", [words]) == [words]


@pytest.mark.parametrize("before", [b"", b"x", b"xy", b"xyz"])
@pytest.mark.parametrize("code", [b64encode, urlsafe_b64encode])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_words_are_found_in_base64_wherever_they_begin(
    before: bytes, code: Callable[[bytes], bytes], encoding: str
) -> None:
    assert found_in(code(before + WORDS.encode(encoding) + b"after"), [WORDS]) == [WORDS]


def test_words_are_found_in_hexadecimal() -> None:
    assert found_in(b"00" + WORDS.encode("utf-16-be").hex().upper().encode(), [WORDS]) == [WORDS]


def test_words_are_found_in_a_compressed_stream_with_anything_around_it() -> None:
    assert found_in(b"\x78\x9c no stream" + zlib.compress(WORDS.encode()) + b"after", [WORDS]) == [WORDS]


def test_words_are_found_in_a_stream_of_a_pdf() -> None:
    pdf = io.BytesIO()
    with pikepdf.new() as document:
        document.Root["/Extra"] = document.make_stream(WORDS.encode())
        document.save(pdf, compress_streams=True, object_stream_mode=pikepdf.ObjectStreamMode.generate)

    assert WORDS.encode() not in pdf.getvalue()
    assert found_in(pdf.getvalue(), [WORDS]) == [WORDS]


def test_every_file_is_looked_at_and_its_name_too(tmp_path: Path) -> None:
    deep = tmp_path / "one" / "two"
    deep.mkdir(parents=True)
    (deep / "inside").write_bytes(WORDS.encode("utf-16-le"))
    (deep / f"{WORDS}.txt").touch()

    assert traces(tmp_path, [WORDS, "absent"], plain_forms) == [("inside", WORDS), (f"{WORDS}.txt", WORDS)]
