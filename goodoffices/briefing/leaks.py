"""The last look before a pack may leave: whether words that must not come out stand anywhere in the file."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from goodoffices.briefing.pdfium import page_texts
from goodoffices.briefing.sealed import names_in

if TYPE_CHECKING:
    from pikepdf import Object

_BESIDE = {
    "utf-8": (rb"(?<![0-9a-z])", rb"(?![0-9a-z])"),
    "latin-1": (rb"(?<![0-9a-z])", rb"(?![0-9a-z])"),
    "utf-16-be": (rb"(?<!\x00[0-9a-z])", rb"(?!\x00[0-9a-z])"),
    "utf-16-le": (rb"(?<![0-9a-z]\x00)", rb"(?![0-9a-z]\x00)"),
}
"""What may not stand beside a word, or it would be part of a longer one: "Lien" is not in "client"."""

_LONG_ENOUGH = 4
"""Fewer bytes would be found by chance inside a face or a compressed picture."""


def leaks(pdf: bytes, words: Iterable[str]) -> tuple[str, ...]:
    """Return those of the words that an unencrypted PDF holds anywhere.

    Looks in the text of each page, and in every string and decompressed stream of the file in UTF-8, UTF-16 of both orders and Latin-1.
    """
    wanted = tuple(word for word in words if word.strip())
    if not wanted:
        return ()
    found = set(names_in(page_texts(pdf), wanted))
    inside = [part.lower() for part in _parts(pdf)]
    for word in wanted:
        forms = [form for encoding in _BESIDE for form in _encoded(word, encoding)]
        if any(encoded in part and alone.search(part) for encoded, alone in forms for part in inside):
            found.add(word)
    return tuple(sorted(found))


def _encoded(word: str, encoding: str) -> Iterator[tuple[bytes, re.Pattern[bytes]]]:
    """Yield what to search for, and how it stands alone: a plain search first is ten times as fast.

    Bytes fold to lower case by ASCII alone, so that both forms of another letter are looked for.
    """
    before, after = _BESIDE[encoding]
    for form in sorted({word.lower(), word.upper(), word}):
        try:
            encoded = form.encode(encoding).lower()
        except UnicodeEncodeError:
            continue
        if len(encoded) >= _LONG_ENOUGH:
            yield encoded, re.compile(before + re.escape(encoded) + after)


def _parts(pdf: bytes) -> Iterator[bytes]:
    import pikepdf

    with pikepdf.open(io.BytesIO(pdf)) as document:
        for thing in document.objects:
            yield from _bytes_of(thing)
        yield from _bytes_of(document.trailer)


def _bytes_of(thing: Object) -> Iterator[bytes]:
    """Yield the strings and the decompressed stream of one object; objects referred to come by themselves."""
    import pikepdf

    if isinstance(thing, pikepdf.Stream):
        yield thing.read_bytes()
    if isinstance(thing, pikepdf.String | pikepdf.Name):
        yield bytes(thing)
    if isinstance(thing, pikepdf.Array):
        parts: Iterable[Object] = list(thing)
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        parts = [part for _name, part in thing.items()]
    else:
        return
    for part in parts:
        if not getattr(part, "is_indirect", True):
            yield from _bytes_of(part)
