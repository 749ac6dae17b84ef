"""The three packs of the demonstration: encrypted as promised, marked on every page, and the State's copy holds nothing that it should not."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from typing import Any

import pikepdf
import pypdf
import pypdfium2
import pytest

from tests.e2e import dossier
from tests.e2e.conftest import Day
from tests.e2e.reading import Reader, pages_by_pdfium, pages_by_pypdf, squeezed

EACH_PACK = pytest.mark.parametrize("reader", ["P", "T", "S"])
BOTH = pytest.mark.parametrize("pages_by", [pages_by_pypdf, pages_by_pdfium])
LEVELS = {"P": "STRICTLY CONFIDENTIAL", "T": "CONFIDENTIAL", "S": "CONFIDENTIAL"}

NOT_FOR_THE_STATE = {
    "signal": ("text", "remark"),
    "source": ("identity", "reliability", "caveat"),
    "protection": ("person", "text", "contact_if_harmed"),
    "pattern": ("title", "alike", "gravity"),
    "risk_factor": ("evidence",),
    "risk": ("text", "response", "fallback"),
    "analysis": ("summary",),
    "situation": ("title", "reasons", "root_causes"),
    "decision": ("subject", "points_made", "options", "reasons"),
    "consent_step": ("text",),
    "interlocutor": ("background", "talking_points", "not_to_say"),
    "programme_meeting": ("purpose", "fallback", "protection_plan"),
    "note": ("title", "body", "about"),
    "person": ("possible_conflicts",),
    "seat": ("steps",),
    "team": ("reasons", "courtesy"),
    "requirement": ("reason",),
    "consultation": ("subject", "outcome"),
    "objective": ("text", "obligation"),
    "milestone": ("text",),
    "mediation": ("agreed",),
    "reminder": ("text",),
    "mission": ("press", "did_not_lead_to_agreement_if"),
}
FOR_THE_STATE = {
    "mission": ("title", "purpose", "will_not_do", "basis"),
    "consent_step": ("conditions", "reference"),
    "understanding": ("text",),
    "seat": ("title",),
    "interlocutor": ("category", "office"),
    "programme_meeting": ("title", "place"),
}


def team_of(document: dossier.Document) -> list[dossier.Record]:
    """Return the people of the approved team."""
    members = {member["person"] for member in document["team"][0]["members"]}
    return [person for person in document["person"] if person["key"] in members]


def said(document: dossier.Document, fields: dict[str, tuple[str, ...]]) -> Iterator[str]:
    """Yield the sentences of these fields of these kinds, but for scraps of a few letters."""
    for kind, names in fields.items():
        for record in document[kind]:
            for text in dossier.texts_of([record.get(name) for name in names]):
                yield from (sentence for sentence in dossier.sentences(text) if len(squeezed(sentence)) > 8)


@EACH_PACK
@BOTH
def test_every_page_carries_its_level_and_copy_number(day: Day, reader: str, pages_by: Reader) -> None:
    pages = pages_by(*day.pack(reader))

    level = LEVELS[reader]
    assert len(pages) >= 5
    assert [number for number, page in enumerate(pages, 1) if len(re.findall(rf"\b{level}\b", page)) < 2] == []
    assert [number for number, page in enumerate(pages, 1) if "Copy 1 of 1" not in page] == []
    assert [number for number, page in enumerate(pages, 1) if f"Page {number} of {len(pages)}" not in page] == []


@pytest.mark.parametrize("reader", ["T", "S"])
def test_no_page_carries_a_higher_level_than_the_pack(day: Day, reader: str) -> None:
    assert "STRICTLY" not in " ".join(pages_by_pdfium(*day.pack(reader)))


@EACH_PACK
def test_each_pack_is_aes_256_of_revision_6(day: Day, reader: str) -> None:
    pdf, passphrase = day.pack(reader)

    with pikepdf.open(io.BytesIO(pdf), password=passphrase) as document:
        encryption = document.encryption
        methods = {encryption.stream_method.name, encryption.string_method.name, encryption.file_method.name}
    told: Any = pypdf.PdfReader(io.BytesIO(pdf)).trailer["/Encrypt"]

    assert (encryption.R, encryption.V, encryption.bits, methods) == (6, 5, 256, {"aesv3"})
    assert (told["/R"], told["/V"], told["/CF"]["/StdCF"]["/CFM"]) == (6, 5, "/AESV3")


@EACH_PACK
def test_no_other_passphrase_opens_a_pack(day: Day, reader: str) -> None:
    pdf, passphrase = day.pack(reader)
    wrong = ["", passphrase.upper(), passphrase[:-1], *day.seats.values()]
    wrong += [other for other in day.packs.values() if other != passphrase]

    for attempt in wrong:
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(pdf), password=attempt)
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(pdf, password=attempt)
        assert not pypdf.PdfReader(io.BytesIO(pdf)).decrypt(attempt)


@EACH_PACK
def test_without_its_passphrase_a_pack_says_nothing_not_even_of_what_it_is(day: Day, reader: str) -> None:
    pdf, _passphrase = day.pack(reader)

    closed = pypdf.PdfReader(io.BytesIO(pdf))
    with pytest.raises(pypdf.errors.FileNotDecryptedError):
        _text = closed.pages[0].extract_text()
    for word in (b"GO-2026-001", b"Presidency", b"Confidential", b"State A", b"ReportLab", b"pikepdf", b"/Author"):
        assert word not in pdf


@EACH_PACK
def test_a_pack_says_of_itself_its_reference_and_day_and_no_more(day: Day, reader: str) -> None:
    pdf, passphrase = day.pack(reader)

    told = pypdf.PdfReader(io.BytesIO(pdf), password=passphrase).metadata

    assert {name: str(value) for name, value in (told or {}).items()} == {
        "/Title": "GO-2026-001",
        "/CreationDate": "D:20260521000000Z",
    }


def test_the_states_copy_holds_no_sentence_that_is_not_for_the_state(day: Day) -> None:
    document = dossier.demonstration()
    offices = [person["office"] for person in team_of(document)]
    allowed = squeezed(" ".join([*said(document, FOR_THE_STATE), *offices]))
    kept_back = {text for text in said(document, NOT_FOR_THE_STATE) if squeezed(text) not in allowed}
    read = squeezed(" ".join(pages_by_pdfium(*day.pack("S"))))

    assert len(kept_back) > 400
    assert [text for text in sorted(kept_back) if squeezed(text) in read] == []


def test_the_same_look_finds_those_sentences_in_the_presidents_pack(day: Day) -> None:
    document = dossier.demonstration()
    for_the_president = {"signal": ("text",), "risk_factor": ("evidence",), "risk": ("text", "response", "fallback")}
    read = squeezed(" ".join(pages_by_pdfium(*day.pack("P"))))

    assert [text for text in said(document, for_the_president) if squeezed(text) not in read] == []


def test_the_states_copy_names_the_team_and_nobody_else(day: Day) -> None:
    document = dossier.demonstration()
    team = {person["family_name"] for person in team_of(document)}
    words = dossier.words_of(pages_by_pypdf(*day.pack("S")))

    assert {person["family_name"] for person in document["person"]} & words == team
    assert len(team) == 6


def test_the_states_copy_speaks_of_no_signal_source_or_risk(day: Day) -> None:
    words = dossier.words_of([page.casefold() for page in pages_by_pdfium(*day.pack("S"))])

    assert (
        words & {"signal", "signals", "source", "sources", "risk", "risks", "pattern", "bureau", "reprisals"} == set()
    )


def test_the_states_copy_names_only_the_official_part_of_the_programme(day: Day) -> None:
    document = dossier.demonstration()
    read = squeezed(" ".join(pages_by_pdfium(*day.pack("S"))))
    apart = [one["office"] for one in document["interlocutor"] if one["sphere"] != "State"]
    official = [one["title"] for one in document["programme_meeting"] if one["venue"] == "official"]

    assert len(apart) == 10
    assert [office for office in apart if squeezed(office) in read] == []
    assert [title for title in official if squeezed(title) not in read] == []
