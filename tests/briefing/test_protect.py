from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import pikepdf
import pypdf
import pypdfium2
import pytest

from goodoffices.briefing import Master, protect
from goodoffices.errors import PackRefused
from goodoffices.records.pack import Reader
from tests.briefing.invented import CANARY
from tests.briefing.reading import texts_by_pdfium

PASSPHRASE = "anchor violin meadow copper lantern orbit"


@pytest.fixture(scope="module")
def sealed(masters: dict[Reader, Master]) -> bytes:
    return protect(masters[Reader.TEAM].pdf, PASSPHRASE)


def test_a_protected_copy_is_aes_256_of_revision_6_everywhere(sealed: bytes) -> None:
    with pikepdf.open(io.BytesIO(sealed), password=PASSPHRASE) as document:
        assert document.encryption.R == 6
        assert document.encryption.V == 5
        assert document.encryption.bits == 256
        methods = {
            document.encryption.stream_method,
            document.encryption.string_method,
            document.encryption.file_method,
        }
        assert {method.name for method in methods} == {"aesv3"}
        assert bool(document.trailer.Encrypt.get("/EncryptMetadata", True))
        allowed = document.allow
    assert allowed.accessibility
    barred = (allowed.extract, allowed.print_highres, allowed.print_lowres, allowed.modify_other)
    assert not any(barred)


def test_another_reader_sees_the_same_encryption_and_text(sealed: bytes, masters: dict[Reader, Master]) -> None:
    reader = pypdf.PdfReader(io.BytesIO(sealed))

    assert reader.is_encrypted
    encryption: Any = reader.trailer["/Encrypt"]
    assert encryption["/CF"]["/StdCF"]["/CFM"] == "/AESV3"
    assert reader.decrypt(PASSPHRASE) == pypdf.PasswordType.USER_PASSWORD
    assert [page.extract_text() for page in reader.pages] == [
        page.extract_text() for page in pypdf.PdfReader(io.BytesIO(masters[Reader.TEAM].pdf)).pages
    ]


@pytest.mark.parametrize("wrong", ["", PASSPHRASE.upper(), PASSPHRASE[:-1]])
def test_nothing_opens_without_the_passphrase(sealed: bytes, wrong: str) -> None:
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(sealed), password=wrong)
    with pytest.raises(pypdfium2.PdfiumError):
        pypdfium2.PdfDocument(sealed, password=wrong)
    assert pypdf.PdfReader(io.BytesIO(sealed)).decrypt(wrong) == pypdf.PasswordType.NOT_DECRYPTED


def test_no_word_of_it_not_even_its_reference_stands_in_the_encrypted_bytes(sealed: bytes) -> None:
    for word in ("GO-2026-003", "Fenwold", CANARY, PASSPHRASE, "Confidential"):
        for encoding in ("utf-8", "utf-16-be", "utf-16-le"):
            assert word.encode(encoding) not in sealed


def test_two_copies_under_one_passphrase_share_no_bytes_of_content(
    masters: dict[Reader, Master], sealed: bytes
) -> None:
    again = protect(masters[Reader.TEAM].pdf, PASSPHRASE)

    assert again != sealed
    assert texts_by_pdfium(decrypted(again)) == texts_by_pdfium(masters[Reader.TEAM].pdf)


def decrypted(pdf: bytes) -> bytes:
    plain = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf), password=PASSPHRASE) as document:
        document.save(plain)
    return plain.getvalue()


@pytest.mark.parametrize("empty", ["", "   "])
def test_a_copy_without_a_passphrase_is_refused(masters: dict[Reader, Master], empty: str) -> None:
    with pytest.raises(PackRefused):
        protect(masters[Reader.TEAM].pdf, empty)


def test_protection_writes_no_file(
    masters: dict[Reader, Master], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.chdir(tmp_path)

    protect(masters[Reader.TEAM].pdf, PASSPHRASE)

    assert list(tmp_path.iterdir()) == []
