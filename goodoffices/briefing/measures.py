"""Measures, colours and styles of the page, in points: one place for how a pack looks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from goodoffices.briefing import faces
from goodoffices.records.item import Level

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle

_MM = 72 / 25.4

PAGE_WIDTH, PAGE_HEIGHT = 595.2756, 841.8898
"""A4."""

EDGE = 26 * _MM
"""Where rules, tables and the numbers of paragraphs begin."""

GUTTER = 13 * _MM
"""The room for those numbers; the text begins behind it."""

TEXT_LEFT = EDGE + GUTTER
FULL_WIDTH = PAGE_WIDTH - EDGE - 24 * _MM
TEXT_WIDTH = FULL_WIDTH - GUTTER
TOP = PAGE_HEIGHT - 34 * _MM
BOTTOM = 30 * _MM

BANNER_TOP = PAGE_HEIGHT - 14 * _MM
HEADER = PAGE_HEIGHT - 23 * _MM
FOOTER = 20 * _MM
BANNER_BOTTOM = 11 * _MM

INK = "#1b2430"
DEEP = "#1f3a5f"
QUIET = "#566272"
HAIRLINE = "#c3cad3"
TINT = "#f3f5f8"
_MARKED = "#8e1b1b"

LEVEL_INK = {Level.UNCLASSIFIED: QUIET, Level.CONFIDENTIAL: _MARKED, Level.STRICTLY_CONFIDENTIAL: _MARKED}


@dataclass(frozen=True, slots=True)
class Styles:
    """The styles in which text is set."""

    body: ParagraphStyle
    point: ParagraphStyle
    aside: ParagraphStyle
    heading: ParagraphStyle
    subheading: ParagraphStyle
    cell: ParagraphStyle
    cell_strong: ParagraphStyle
    cell_under: ParagraphStyle
    cell_head: ParagraphStyle
    label: ParagraphStyle
    contents: ParagraphStyle
    contents_under: ParagraphStyle
    overline: ParagraphStyle
    title: ParagraphStyle
    subtitle: ParagraphStyle


@cache
def styles() -> Styles:
    """Return the styles; no paragraph leaves a single line behind at the foot or the head of a page."""
    from reportlab.lib.enums import TA_JUSTIFY
    from reportlab.lib.styles import ParagraphStyle

    faces.load_faces()

    def style(name: str, face: str, size: float, leading: float, colour: str = INK, **more: object) -> ParagraphStyle:
        return ParagraphStyle(
            name, fontName=face, fontSize=size, leading=leading, textColor=colour, allowWidows=0, allowOrphans=0, **more
        )

    numbered = {"bulletFontName": faces.SANS, "bulletFontSize": 8.2, "bulletColor": QUIET, "bulletIndent": -GUTTER}
    lettered = {"bulletFontName": faces.SERIF, "bulletFontSize": 9.6, "bulletIndent": 0, "leftIndent": 20}
    head = {"bulletFontName": faces.SERIF_STRONG, "bulletColor": DEEP, "bulletIndent": -GUTTER}
    return Styles(
        body=style("body", faces.SERIF, 9.6, 14.2, alignment=TA_JUSTIFY, **numbered),
        point=style("point", faces.SERIF, 9.6, 13.8, **lettered),
        aside=style("aside", faces.SANS, 7.8, 11, QUIET),
        heading=style(
            "heading", faces.SERIF_STRONG, 15, 20, DEEP, bulletFontSize=12, **{**head, "bulletFontName": faces.SERIF}
        ),
        subheading=style(
            "subheading", faces.SERIF_STRONG, 11, 15, INK, bulletFontSize=11, **{**head, "bulletColor": INK}
        ),
        cell=style("cell", faces.SANS, 8.2, 11.4),
        cell_strong=style("cell strong", faces.SANS_STRONG, 8.2, 11.4),
        cell_under=style("cell under", faces.SANS, 7.8, 10.8, QUIET),
        cell_head=style("cell head", faces.SANS_STRONG, 7.4, 10, DEEP),
        label=style("label", faces.SANS_STRONG, 8.2, 11.4, DEEP),
        contents=style(
            "contents", faces.SERIF, 10.2, 15, bulletFontName=faces.SERIF, bulletFontSize=10.2, bulletIndent=-GUTTER
        ),
        contents_under=style(
            "contents under", faces.SERIF, 9, 13, QUIET, bulletFontName=faces.SERIF, bulletFontSize=9, leftIndent=18
        ),
        overline=style("overline", faces.SANS_STRONG, 8.6, 12, QUIET),
        title=style("title", faces.SERIF_STRONG, 25, 31, DEEP),
        subtitle=style("subtitle", faces.SERIF, 12.5, 18, INK),
    )
