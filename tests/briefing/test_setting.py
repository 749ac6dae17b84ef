from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.briefing.binding import bound
from goodoffices.briefing.blocks import (
    Aside,
    Block,
    Column,
    Fact,
    Facts,
    NotToSay,
    Paragraph,
    Points,
    Subheading,
    Table,
)
from goodoffices.briefing.columns import column_widths
from goodoffices.briefing.faces import SANS, cut, missing_signs, printable, width_of
from goodoffices.briefing.flow import Setter
from goodoffices.briefing.markdown import blocks_of
from goodoffices.briefing.measures import BOTTOM, FULL_WIDTH, TOP
from goodoffices.briefing.numerals import letters, roman
from goodoffices.briefing.pager import paginate
from goodoffices.ports import NoProgress

LATIN = st.text(st.characters(min_codepoint=32, max_codepoint=0x17F, exclude_categories=["Cc"]), max_size=400)
BLOCKS: st.SearchStrategy[Block] = st.one_of(
    st.builds(Subheading, LATIN),
    st.builds(Paragraph, LATIN, LATIN),
    st.builds(Points, st.tuples(LATIN, LATIN)),
    st.builds(Facts, st.tuples(st.builds(Fact, LATIN, LATIN))),
    st.builds(Aside, LATIN, st.booleans()),
    st.builds(NotToSay, LATIN, st.tuples(LATIN)),
    st.lists(st.tuples(LATIN, LATIN), min_size=1, max_size=30).map(
        lambda rows: Table((Column("one", 1), Column("two", 2)), tuple(rows))
    ),
)


@pytest.mark.parametrize(
    ("number", "written"), [(1, "I"), (4, "IV"), (9, "IX"), (14, "XIV"), (40, "XL"), (1999, "MCMXCIX")]
)
def test_roman_numerals(number: int, written: str) -> None:
    assert roman(number) == written


@pytest.mark.parametrize(("number", "written"), [(1, "a"), (26, "z"), (27, "aa"), (52, "az"), (53, "ba")])
def test_letters(number: int, written: str) -> None:
    assert letters(number) == written


@given(st.lists(BLOCKS, min_size=1, max_size=12))
def test_whatever_is_set_stays_between_head_and_foot_in_its_order(blocks: list[Block]) -> None:
    setter = Setter()

    pieces = list(setter.section(1, "Section", blocks))
    pages = paginate(pieces, progress=NoProgress(), of=1)

    for page in pages:
        places = [(placed.top, placed.y) for placed in page.placed]
        assert places
        assert all(top <= TOP + 0.1 and foot >= BOTTOM - 0.1 for top, foot in places)
        assert all(above[1] >= below[0] - 0.1 for above, below in pairwise(places))
        assert not page.placed[-1].piece.with_next or page is pages[-1]


@given(st.lists(st.floats(0.2, 5), min_size=1, max_size=6), st.lists(LATIN, min_size=1, max_size=4))
def test_columns_always_fill_the_width(shares: list[float], texts: list[str]) -> None:
    columns = [Column("Title", share) for share in shares]

    widths = column_widths(columns, [[text] * len(columns) for text in texts])

    assert sum(widths) == pytest.approx(FULL_WIDTH)
    assert all(width > 0 for width in widths)


def test_a_narrow_column_is_widened_for_its_longest_word() -> None:
    narrow, wide = column_widths([Column("", 0.1), Column("", 5)], [["19\u00a0September\u00a02026", "text"]])

    assert narrow > width_of("19\u00a0September\u00a02026", SANS, 8.2)
    assert narrow + wide == pytest.approx(FULL_WIDTH)


@given(st.text(max_size=200), st.floats(20, 300))
def test_a_cut_line_is_never_wider_than_its_room(text: str, room: float) -> None:
    assert width_of(cut(text, SANS, 8, room), SANS, 8) <= room


def test_what_cannot_be_printed_is_told_and_what_prints_nothing_is_left_out() -> None:
    assert missing_signs("Łódź 会") == {"会"}
    assert printable("e\u0301\u202e\x00\ta") == "é a"


def test_a_table_without_a_word_in_a_column_leaves_it_out() -> None:
    columns = (Column("One", 1), Column("Two", 1), Column("Sign here", 1, by_hand=True))

    (piece,) = Setter().block(Table(columns, (("a", "", ""), ("b", " ", ""))))

    assert len(piece.flowable._colWidths) == 2  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    "text",
    ["article_14_(1) of", "on 15_March 2026 in", "Resolution_60/251, paragraph_5_(f)", "H.E._Ms._Name", "rule_9"],
)
def test_references_days_and_names_do_not_break(text: str) -> None:
    assert bound(text.replace("_", " ")) == text.replace("_", "\u00a0")


@given(st.text(max_size=300))
def test_binding_changes_nothing_but_spaces(text: str) -> None:
    assert bound(text).replace("\u00a0", " ") == text.replace("\u00a0", " ")


def test_markdown_becomes_paragraphs_and_points_without_its_marks() -> None:
    text = "# What **was** said\n\nFirst _line_\nand on.\n- one `point`\n  that goes on\n- *two*\n\n> 2 * 3 * 4, snake_case_name"

    assert list(blocks_of(text)) == [
        Paragraph("What was said"),
        Paragraph("First line and on."),
        Points(("one point that goes on", "two")),
        Paragraph("2 * 3 * 4, snake_case_name"),
    ]


@given(st.text("ab _*`#>-1.\n", max_size=120))
def test_markdown_of_any_text_keeps_its_letters_in_their_order(text: str) -> None:
    blocks = list(blocks_of(text))

    said = "".join(
        part for block in blocks for part in ((block.text,) if isinstance(block, Paragraph) else block.items)
    )
    assert re.sub("[^ab]", "", said) == re.sub("[^ab]", "", text)


def test_what_belongs_together_is_not_parted_over_pages() -> None:
    sheet: list[Block] = [
        Subheading("Office", together=True),
        Paragraph("text " * 150),
        NotToSay("Not to say", ("a", "b")),
    ]

    pages = paginate(list(Setter().section(1, "Sheets", sheet * 9)), progress=NoProgress(), of=1)

    starts = [page.placed[0].piece.entry for page in pages]
    assert len(pages) > 2
    assert all(entry is not None for entry in starts)


def test_what_belongs_together_and_is_longer_than_a_page_is_set_all_the_same() -> None:
    sheet: list[Block] = [Subheading("Office", together=True), *[Paragraph("text " * 400)] * 5]

    pages = paginate(list(Setter().section(1, "Sheets", sheet * 2)), progress=NoProgress(), of=1)

    assert all(page.placed for page in pages)
    assert len(pages) < 10
