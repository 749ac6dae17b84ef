"""PDFium, the second reader, which is not made for two threads at once: one lock for pictures and for text."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument

_ONE_AT_A_TIME = Lock()


@contextmanager
def opened(pdf: bytes) -> Iterator[PdfDocument]:
    """Open an unencrypted PDF from memory; nobody else uses PDFium until it is closed."""
    import pypdfium2

    with _ONE_AT_A_TIME:
        document = pypdfium2.PdfDocument(pdf)
        try:
            yield document
        finally:
            document.close()


def page_texts(pdf: bytes) -> tuple[str, ...]:
    """Return the text of each page as this reader finds it."""
    with opened(pdf) as document:
        return tuple(_text(document, number) for number in range(len(document)))


def _text(document: PdfDocument, number: int) -> str:
    page = document[number]
    text = page.get_textpage()
    try:
        return str(text.get_text_range())
    finally:
        text.close()
        page.close()
