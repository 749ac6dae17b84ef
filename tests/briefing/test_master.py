from __future__ import annotations

import io
import re
from collections.abc import Callable
from dataclasses import replace

import pikepdf
import pypdf
import pytest

from goodoffices.briefing import Master, Snapshot, clear, make_master
from goodoffices.briefing.master import _lay_out
from goodoffices.briefing.measures import EDGE, FULL_WIDTH
from goodoffices.errors import Cancelled, PackRefused
from goodoffices.ports import NoProgress
from goodoffices.records.interlocutor import Interlocutor
from goodoffices.records.item import Level
from goodoffices.records.mission import Mission, Risk
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.pack import Reader
from tests.briefing.invented import TODAY, an_id, empty_file, head, presidency, snapshot_of
from tests.briefing.reading import contents_lines, in_one_line, text_edges, texts_by_pdfium, texts_by_pypdf, whole_text

EVERY_READER = pytest.mark.parametrize("reader", Reader)
BOTH = pytest.mark.parametrize("texts_of", [texts_by_pypdf, texts_by_pdfium], ids=["pypdf", "pdfium"])


def outline(reader: pypdf.PdfReader, part: list[object] | None = None) -> list[tuple[str, int]]:
    found: list[tuple[str, int]] = []
    for entry in reader.outline if part is None else part:
        if isinstance(entry, list):
            found += outline(reader, entry)
        elif isinstance(entry, pypdf.generic.Destination):
            found.append((str(entry.title), (reader.get_destination_page_number(entry) or 0) + 1))
    return found


def long_file(file: MissionFile, times: int) -> MissionFile:
    offices = [
        replace(
            one, id=an_id(f"office {number} {one.number}"), number=10 + number, office=f"{one.office}, chamber {number}"
        )
        for number in range(times)
        for one in file.of(Interlocutor)
    ]
    return replace(file, items=(*file.items, *offices))


@BOTH
@EVERY_READER
def test_every_page_says_its_level_twice_and_once_which_copy_and_page_it_is(
    masters: dict[Reader, Master], reader: Reader, texts_of: Callable[[bytes], tuple[str, ...]]
) -> None:
    master = masters[reader]

    pages = [in_one_line(page) for page in texts_of(master.pdf)]

    assert len(pages) == master.pages
    for number, page in enumerate(pages, start=1):
        assert page.count("CONFIDENTIAL") == 2
        assert "Copy 7 of 12" in page
        assert f"Page {number} of {master.pages}" in page
        assert "GO-2026-003" in page


def test_a_strictly_confidential_part_marks_every_page(whole_file: MissionFile) -> None:
    secret = Risk(**head(level=Level.STRICTLY_CONFIDENTIAL), text="the gravest")

    master = make_master(snapshot_of(replace(whole_file, items=(*whole_file.items, secret)), Reader.PRESIDENT))

    assert master.level is Level.STRICTLY_CONFIDENTIAL
    assert all(page.count("STRICTLY CONFIDENTIAL") == 2 for page in texts_by_pdfium(master.pdf))


@BOTH
@EVERY_READER
def test_the_contents_lead_to_the_right_pages(
    masters: dict[Reader, Master], reader: Reader, texts_of: Callable[[bytes], tuple[str, ...]]
) -> None:
    pages = texts_of(masters[reader].pdf)

    lines = contents_lines(pages[1])

    assert len(lines) > 5
    for title, number in lines.items():
        assert title in in_one_line(pages[number - 1]), title


@EVERY_READER
def test_bookmarks_lead_to_the_headings(masters: dict[Reader, Master], reader: Reader) -> None:
    pdf = masters[reader].pdf
    pages = texts_by_pdfium(pdf)

    entries = outline(pypdf.PdfReader(io.BytesIO(pdf)))

    assert len(entries) > 6
    for title, number in entries:
        assert title.split(". ", 1)[-1] in in_one_line(pages[number - 1])


def test_lines_of_the_contents_can_be_followed(masters: dict[Reader, Master]) -> None:
    pdf = masters[Reader.PRESIDENT].pdf

    with pikepdf.open(io.BytesIO(pdf)) as document:
        pages = {page.obj.objgen: number for number, page in enumerate(document.pages, start=1)}
        found = [pages[link.Dest[0].objgen] for link in document.pages[1].Annots]

    assert found == list(contents_lines(texts_by_pdfium(pdf)[1]).values())


def test_page_labels_are_the_printed_numbers(masters: dict[Reader, Master]) -> None:
    reader = pypdf.PdfReader(io.BytesIO(masters[Reader.PRESIDENT].pdf))

    assert reader.page_labels == [str(number) for number in range(1, masters[Reader.PRESIDENT].pages + 1)]


def test_paragraphs_are_numbered_through_the_whole_body(masters: dict[Reader, Master]) -> None:
    pages = texts_by_pdfium(masters[Reader.PRESIDENT].pdf)[2:-1]

    numbers = [int(number) for page in pages for number in re.findall(r"^(\d+)\.(?: |\r?$)", page, flags=re.MULTILINE)]

    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) > 20


def test_the_file_says_its_reference_and_nothing_of_its_making(masters: dict[Reader, Master]) -> None:
    with pikepdf.open(io.BytesIO(masters[Reader.TEAM].pdf)) as document:
        assert {str(key) for key in document.docinfo} == {"/Title", "/CreationDate"}
        assert str(document.docinfo["/Title"]) == "GO-2026-003"
        assert str(document.Root.Lang) == "en"
        assert bool(document.Root.ViewerPreferences.DisplayDocTitle)
        xmp = document.Root.Metadata.read_bytes()
    assert b"GO-2026-003" in xmp
    assert b"pikepdf" not in xmp
    assert b"ReportLab" not in masters[Reader.TEAM].pdf


@EVERY_READER
def test_every_face_is_embedded_and_cut_down(masters: dict[Reader, Master], reader: Reader) -> None:
    with pikepdf.open(io.BytesIO(masters[reader].pdf)) as document:
        fonts = [
            thing
            for thing in document.objects
            if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/Font"
        ]
        names = {str(font.BaseFont) for font in fonts}
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor and "/ToUnicode" in font for font in fonts)
    assert all(re.match(r"/[A-Z]{6}\+Noto", name) for name in names)


def test_signs_of_one_pack_are_not_in_the_faces_of_the_next(whole_file: MissionFile) -> None:
    greek = replace(whole_file, items=(*whole_file.items, Risk(**head(), text="ΨΩ ξένος")))
    before = make_master(snapshot_of(whole_file, Reader.STATE_CONCERNED))

    make_master(snapshot_of(greek, Reader.PRESIDENT))

    assert make_master(snapshot_of(whole_file, Reader.STATE_CONCERNED)).pdf == before.pdf


@EVERY_READER
def test_there_is_no_united_nations_masthead_and_no_distribution_mark(
    masters: dict[Reader, Master], reader: Reader
) -> None:
    cover = texts_by_pdfium(masters[reader].pdf)[0]

    assert "Presidency of the Human Rights Council" in cover
    assert "United Nations" not in cover
    assert "Distr" not in cover


@EVERY_READER
def test_the_cover_of_a_demonstration_says_that_all_is_invented(masters: dict[Reader, Master], reader: Reader) -> None:
    assert "invented" in texts_by_pdfium(masters[reader].pdf)[0].split("Level")[0]


def test_the_cover_of_a_real_pack_does_not_say_invented(whole_file: MissionFile) -> None:
    real = replace(whole_file, presidency=replace(presidency(invented=False), cycle="Twentieth cycle"))

    assert "Demonstration" not in whole_text(make_master(snapshot_of(real, Reader.TEAM)).pdf)


def test_marks_are_told_on_the_cover_and_the_states_copy_names_its_holder_on_no_other_page(
    masters: dict[Reader, Master],
) -> None:
    own = texts_by_pdfium(masters[Reader.TEAM].pdf)
    states = texts_by_pdfium(masters[Reader.STATE_CONCERNED].pdf)

    assert "name of its holder" in in_one_line(own[0])
    assert all("Copy 7 of 12 · H.E. Amira Fenwold" in page for page in own)
    assert "no other mark" in in_one_line(states[0])
    assert not any("Copy 7 of 12 ·" in page for page in states)


def test_markup_signs_of_user_text_come_out_as_written(whole_file: MissionFile) -> None:
    odd = Risk(**head(), text='<b>A & B</b> &amp; <para> 5 < 6 > 4 "quoted"')

    text = whole_text(make_master(snapshot_of(replace(whole_file, items=(*whole_file.items, odd)), Reader.TEAM)).pdf)

    assert '<b>A & B</b> &amp; <para> 5 < 6 > 4 "quoted"' in text
    assert "Minister of Justice & Legal Affairs <acting>" in text


def test_letters_of_other_european_scripts_come_out_as_written(whole_file: MissionFile) -> None:
    words = "Łódź, Şəki, Đặng Thị, Αθήνα, Щорс, fɛn, office affluent"
    risk = Risk(**head(), text=words)

    text = whole_text(make_master(snapshot_of(replace(whole_file, items=(*whole_file.items, risk)), Reader.TEAM)).pdf)

    assert words in text


def test_text_in_letters_that_the_faces_lack_is_refused_and_not_printed_as_boxes(whole_file: MissionFile) -> None:
    risk = Risk(**head(), text="مهمة")

    with pytest.raises(PackRefused) as refused:
        make_master(snapshot_of(replace(whole_file, items=(*whole_file.items, risk)), Reader.TEAM))

    assert "U+0645" in str(refused.value.params["reason"])


def test_signs_that_print_nothing_are_left_out(whole_file: MissionFile) -> None:
    risk = Risk(**head(), text="turn\u202e round\u200b \x07here")

    text = whole_text(make_master(snapshot_of(replace(whole_file, items=(*whole_file.items, risk)), Reader.TEAM)).pdf)

    assert "turn round here" in text


def test_a_mission_that_says_nothing_yet_makes_a_short_pack() -> None:
    master = make_master(snapshot_of(empty_file(), Reader.STATE_CONCERNED))

    text = whole_text(master.pdf)
    assert master.pages == 4
    assert "Programme" not in text
    assert "The team" not in text


def test_a_mission_without_a_reference_makes_none() -> None:
    file = replace(empty_file(), mission=Mission(**head("mission"), reference=" ", title="Mission", state="XXA"))

    with pytest.raises(PackRefused):
        snapshot_of(file, Reader.PRESIDENT)


def test_a_snapshot_for_another_reader_than_it_was_cleared_for_is_refused(whole_file: MissionFile) -> None:
    with pytest.raises(PackRefused):
        Snapshot(clear(whole_file, Reader.PRESIDENT), Reader.STATE_CONCERNED, "GO-2026-003", 1, 1, "", TODAY)


@pytest.mark.parametrize("number", [0, 13, -1])
def test_a_copy_number_beyond_the_copies_is_refused(whole_file: MissionFile, number: int) -> None:
    with pytest.raises(PackRefused):
        snapshot_of(whole_file, Reader.TEAM, copy_number=number)


def test_copies_differ_only_in_number_and_holder(whole_file: MissionFile) -> None:
    one = whole_text(make_master(snapshot_of(whole_file, Reader.TEAM, 1, "Ms. One")).pdf)
    two = whole_text(make_master(snapshot_of(whole_file, Reader.TEAM, 2, "Ms. Two")).pdf)

    assert one != two
    assert one.replace("Copy 1 of", "Copy 2 of").replace(" 1 of 12", " 2 of 12").replace("Ms. One", "Ms. Two") == two


def test_long_names_titles_and_unbroken_words_stay_on_the_page(whole_file: MissionFile) -> None:
    name = "Wolfeschlegelsteinhausenbergerdorff-" * 4
    long = replace(
        whole_file,
        mission=replace(whole_file.mission, title="A good offices mission with a very long title indeed " * 4),
        people={key: replace(person, family_name=name, office=name * 3) for key, person in whole_file.people.items()},
        items=(*whole_file.items, Risk(**head(), text="x" * 900, response="word " * 400, fallback="y" * 60)),
    )

    pdf = make_master(snapshot_of(long, Reader.PRESIDENT, holder=name)).pdf

    left, right = text_edges(pdf)
    assert left >= EDGE - 1
    assert right <= EDGE + FULL_WIDTH + 1


def test_a_row_higher_than_a_page_goes_over_several(whole_file: MissionFile) -> None:
    endless = Risk(**head(), text="A row", response="\n".join(f"line {number} of it" for number in range(300)))

    text = whole_text(
        make_master(snapshot_of(replace(whole_file, items=(*whole_file.items, endless)), Reader.TEAM)).pdf
    )

    assert all(f"line {number} of it" in text for number in (0, 150, 299))


def test_a_pack_of_a_hundred_pages_is_whole(whole_file: MissionFile) -> None:
    master = make_master(snapshot_of(long_file(whole_file, 75), Reader.TEAM))

    pages = texts_by_pdfium(master.pdf)
    assert master.pages > 100
    assert all(page.count("CONFIDENTIAL") == 2 and f"of {master.pages}" in page for page in pages)
    assert "Families' association, chamber 74" in whole_text(master.pdf)


def test_no_heading_stands_last_on_a_page(whole_file: MissionFile) -> None:
    laid, _work = _lay_out(snapshot_of(long_file(whole_file, 20), Reader.TEAM), NoProgress())

    last = [page.placed[-1].piece for number, page in enumerate(laid.pages) if number not in laid.contents]
    assert len(last) > 20
    assert all(piece.entry is None for piece in last)


def test_programme_days_show_the_time_of_the_place_geneva_and_new_york(masters: dict[Reader, Master]) -> None:
    text = whole_text(masters[Reader.STATE_CONCERNED].pdf)

    assert "Monday, 1 June 2026, Capital A" in text
    assert re.search(r"09:30–10:30 00:30 18:30 \(−1\) Minister of Foreign Affairs", text)


def test_progress_is_heard_page_by_page_and_reaches_its_end(whole_file: MissionFile) -> None:
    heard: list[tuple[int, int, str]] = []

    class Listener:
        def report(self, done: int, of: int, what: str = "") -> None:
            heard.append((done, of, what))

    master = make_master(snapshot_of(whole_file, Reader.TEAM), Listener())

    done = [part[0] for part in heard]
    assert done == sorted(done)
    assert done[-1] == heard[-1][1]
    assert len([what for _done, _of, what in heard if what.startswith("Page")]) == master.pages


@pytest.mark.parametrize("after", [1, 8])
def test_the_work_stops_when_asked(whole_file: MissionFile, after: int) -> None:
    class Impatient:
        heard = 0

        def report(self, done: int, of: int, what: str = "") -> None:  # noqa: ARG002  the port's names
            self.heard += 1
            if self.heard == after:
                raise Cancelled

    with pytest.raises(Cancelled):
        make_master(snapshot_of(whole_file, Reader.PRESIDENT), Impatient())


def test_a_master_shows_nothing_of_itself_in_a_message(masters: dict[Reader, Master]) -> None:
    assert len(repr(masters[Reader.TEAM])) < 200
