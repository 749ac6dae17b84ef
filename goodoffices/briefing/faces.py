"""The faces of a pack: Noto Serif to read, Noto Sans for tables and furniture. Cut down to what each pack uses and embedded in it."""

from __future__ import annotations

import unicodedata
from functools import cache
from typing import TYPE_CHECKING, cast

from goodoffices.resources import resource

SERIF = "NotoSerif-Regular"
SERIF_STRONG = "NotoSerif-SemiBold"
SANS = "NotoSans-Regular"
SANS_STRONG = "NotoSans-SemiBold"

if TYPE_CHECKING:
    from reportlab.pdfbase.ttfonts import TTFont

_FACES = (SERIF, SERIF_STRONG, SANS, SANS_STRONG)
_LEFT_OUT = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
"""Categories of signs that are never printed: controls, direction marks, half pairs, private and unassigned ones."""

_SOFT_HYPHEN = "\u00ad"


@cache
def load_faces() -> None:
    """Read the faces once; the layout engine keeps what each pack uses of them apart, pack by pack."""
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    for name in _FACES:
        pdfmetrics.registerFont(TTFont(name, str(resource("fonts", "noto", f"{name}.ttf"))))


def width_of(text: str, face: str, size: float) -> float:
    """Return how wide a text is, in points."""
    from reportlab.pdfbase import pdfmetrics

    load_faces()
    return float(pdfmetrics.stringWidth(text, face, size))


def cut(text: str, face: str, size: float, width: float) -> str:
    """Return a text on one line that is no wider, cut with an ellipsis where it has to be."""
    line = " ".join(printable(text).split())
    if width_of(line, face, size) <= width:
        return line
    while line and width_of(f"{line}\u2026", face, size) > width:
        line = line[:-1].rstrip()
    return f"{line}\u2026"


def printable(text: str) -> str:
    """Return a text composed (NFC), without signs that print nothing."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\t", " "))
    return "".join(
        sign for sign in composed if sign in {"\n", _SOFT_HYPHEN} or unicodedata.category(sign) not in _LEFT_OUT
    )


def missing_signs(text: str) -> frozenset[str]:
    """Return the signs of a text that the faces do not have."""
    return frozenset(text) - _signs() - {"\n"}


@cache
def _signs() -> frozenset[str]:
    """Return the signs that every face has."""
    from reportlab.pdfbase import pdfmetrics

    load_faces()
    maps = [cast("TTFont", pdfmetrics.getFont(name)).face.charToGlyph for name in _FACES]
    return frozenset(chr(code) for code in set(maps[0]).intersection(*maps[1:]))
