"""Reading a PDF back with readers that did not write it."""

from __future__ import annotations

import io
import re
from functools import cache

import pypdf
import pypdfium2


@cache
def texts_by_pypdf(pdf: bytes) -> tuple[str, ...]:
    return tuple(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


@cache
def texts_by_pdfium(pdf: bytes) -> tuple[str, ...]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return tuple(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def in_one_line(text: str) -> str:
    return " ".join(text.split())


def whole_text(pdf: bytes) -> str:
    return in_one_line(" ".join(texts_by_pdfium(pdf)))


def contents_lines(page: str) -> dict[str, int]:
    """Return the titles of a contents page and the numbers beside them."""
    inside = page.split("Contents", 1)[1].split("Copy 7 of 12", maxsplit=1)[0]
    lines = re.findall(r"^(.*?\S)\s+(\d+)\s*$", inside, flags=re.MULTILINE)
    return {re.sub(r"^([IVXLC]+|[A-Z]+)\.\s*", "", title).strip(): int(number) for title, number in lines}


def text_edges(pdf: bytes) -> tuple[float, float]:
    """Return how far the signs of all pages reach to the left and to the right, in points."""
    left, right = 1000.0, 0.0
    document = pypdfium2.PdfDocument(pdf)
    try:
        for page in document:
            text = page.get_textpage()
            for place, sign in enumerate(text.get_text_range()):
                if not sign.isspace():
                    box = text.get_charbox(place)
                    left, right = min(left, box[0]), max(right, box[2])
    finally:
        document.close()
    return left, right
