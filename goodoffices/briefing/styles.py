"""The styles in which text is set: one place for how a pack reads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from goodoffices.briefing import faces
from goodoffices.briefing.measures import DEEP, GUTTER, INK, QUIET

if TYPE_CHECKING:
    from reportlab.lib.styles import ParagraphStyle

_JUSTIFIED = 4


@dataclass(frozen=True, slots=True)
class Styles:
    """One style for each kind of text."""

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
    """Return the styles."""
    faces.load_faces()
    return Styles(
        body=_style("body", faces.SERIF, 9.6, 14.2, alignment=_JUSTIFIED, **_hung(faces.SANS, 8.2, QUIET)),
        point=_style(
            "point",
            faces.SERIF,
            9.6,
            13.8,
            leftIndent=20,
            bulletFontName=faces.SERIF,
            bulletFontSize=9.6,
            bulletIndent=0,
        ),
        aside=_style("aside", faces.SANS, 7.8, 11, QUIET),
        heading=_style("heading", faces.SERIF_STRONG, 15, 20, DEEP, **_hung(faces.SERIF, 12, DEEP)),
        subheading=_style("subheading", faces.SERIF_STRONG, 11, 15, **_hung(faces.SERIF_STRONG, 11, INK)),
        cell=_style("cell", faces.SANS, 8.2, 11.4),
        cell_strong=_style("cell strong", faces.SANS_STRONG, 8.2, 11.4),
        cell_under=_style("cell under", faces.SANS, 7.8, 10.8, QUIET),
        cell_head=_style("cell head", faces.SANS_STRONG, 7.4, 10, DEEP),
        label=_style("label", faces.SANS_STRONG, 8.2, 11.4, DEEP),
        contents=_style("contents", faces.SERIF, 10.2, 15, **_hung(faces.SERIF, 10.2, INK)),
        contents_under=_style("contents under", faces.SERIF, 9, 13, QUIET, leftIndent=18),
        overline=_style("overline", faces.SANS_STRONG, 8.6, 12, QUIET),
        title=_style("title", faces.SERIF_STRONG, 25, 31, DEEP),
        subtitle=_style("subtitle", faces.SERIF, 12.5, 18),
    )


def _style(name: str, face: str, size: float, leading: float, colour: str = INK, **more: Any) -> ParagraphStyle:
    """Make a style that leaves no single line behind at the foot or the head of a page."""
    from reportlab.lib.colors import HexColor
    from reportlab.lib.styles import ParagraphStyle

    return ParagraphStyle(
        name,
        fontName=face,
        fontSize=size,
        leading=leading,
        textColor=HexColor(colour),
        allowWidows=0,
        allowOrphans=0,
        **more,
    )


def _hung(face: str, size: float, colour: str) -> dict[str, Any]:
    """Hang a number in the room before the text."""
    from reportlab.lib.colors import HexColor

    return {"bulletFontName": face, "bulletFontSize": size, "bulletColor": HexColor(colour), "bulletIndent": -GUTTER}
