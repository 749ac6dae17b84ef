"""Opening an encrypted pack with readers that did not write it."""

from __future__ import annotations

import io
import re
from collections.abc import Callable
from functools import cache

import pikepdf
import pypdf
import pypdfium2

Reader = Callable[[bytes, str], tuple[str, ...]]


@cache
def pages_by_pypdf(pdf: bytes, passphrase: str) -> tuple[str, ...]:
    """Return the text of each page, every run of white space one space."""
    opened = pypdf.PdfReader(io.BytesIO(pdf), password=passphrase)
    return tuple(_in_one_line(page.extract_text()) for page in opened.pages)


@cache
def pages_by_pdfium(pdf: bytes, passphrase: str) -> tuple[str, ...]:
    """Return the text of each page, every run of white space one space."""
    document = pypdfium2.PdfDocument(pdf, password=passphrase)
    try:
        return tuple(_in_one_line(page.get_textpage().get_text_range()) for page in document)
    finally:
        document.close()


def everything_in(pdf: bytes, passphrase: str) -> bytes:
    """Return the pages as two readers see them, and every stream decompressed and every other object written out."""
    texts = [*pages_by_pypdf(pdf, passphrase), *pages_by_pdfium(pdf, passphrase)]
    with pikepdf.open(io.BytesIO(pdf), password=passphrase) as document:
        parts = [_written_out(thing) for thing in document.objects]
        parts.append(document.trailer.unparse(resolved=True))
    return b"\n".join((" ".join(texts).encode(), *parts))


def squeezed(text: str) -> str:
    """Return a text as letters and digits alone, so that neither a line's end nor a hyphen hides a word."""
    return re.sub(r"[\W_]+", "", text).casefold()


def _written_out(thing: pikepdf.Object) -> bytes:
    said: bytes = thing.unparse(resolved=True)
    return said + thing.read_bytes() if isinstance(thing, pikepdf.Stream) else said


def _in_one_line(text: str) -> str:
    return " ".join(text.split())
