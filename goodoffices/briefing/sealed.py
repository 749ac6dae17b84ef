"""Names that are kept apart, as sources or for protection, and the search for them in texts and in finished packs."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from goodoffices.briefing.pdfium import page_texts
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.situation import ProtectionRecord, SignalSource

if TYPE_CHECKING:
    from pikepdf import Object

_LONG_ENOUGH = 4
"""A part of a name shorter than this ("de", "von", "Li") would be found everywhere."""


def sealed_names(file: MissionFile) -> frozenset[str]:
    """Return the names that may come out in no pack: whole, and part by part where nobody in the roster bears the same.

    Only what the person who makes the pack can open is known here; what they cannot open cannot be in it.
    """
    whole = {record.person for record in file.of(ProtectionRecord)} | {
        source.identity for source in file.of(SignalSource)
    }
    borne = {folded(part) for person in file.people.values() for part in person.full_name.split()}
    people = {part for record in file.of(ProtectionRecord) for part in re.findall(r"[^\W\d_]+", record.person)}
    parts = {part for part in people if len(part) >= _LONG_ENOUGH and part[0].isupper() and folded(part) not in borne}
    return frozenset(name for name in whole | parts if name.strip())


def folded(text: str) -> str:
    """Return a text as it is compared: composed, case folded, every run of white space one space."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def names_in(texts: Iterable[str], names: Iterable[str]) -> tuple[str, ...]:
    """Return the names that stand as words of their own in one of the texts."""
    searched = "\n".join(folded(text) for text in texts)
    return tuple(sorted(name for name in names if re.search(rf"(?<!\w){re.escape(folded(name))}(?!\w)", searched)))


def texts_of(value: object) -> frozenset[str]:
    """Return every text inside a value of records, however deep."""
    return frozenset(_texts(value))


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
        forms = {
            form for encoding in ("utf-8", "utf-16-be", "utf-16-le", "latin-1") for form in _encoded(word, encoding)
        }
        if any(form in part for form in forms for part in inside):
            found.add(word)
    return tuple(sorted(found))


def _encoded(word: str, encoding: str) -> Iterator[bytes]:
    """Bytes fold to lower case by ASCII alone, so that both forms of another letter are looked for."""
    for form in {word.lower(), word.upper(), word}:
        try:
            encoded = form.encode(encoding).lower()
        except UnicodeEncodeError:
            continue
        if len(encoded) >= _LONG_ENOUGH:
            yield encoded


def _parts(pdf: bytes) -> Iterator[bytes]:
    import io

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
        parts: Iterable[Object] = list(thing)  # type: ignore[arg-type]
    elif isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
        parts = [part for _name, part in thing.items()]
    else:
        return
    for part in parts:
        if isinstance(part, pikepdf.Object) and not part.is_indirect:
            yield from _bytes_of(part)


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield str(value)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name))
    elif isinstance(value, Mapping):
        for key, part in value.items():
            yield from _texts(key)
            yield from _texts(part)
    elif isinstance(value, tuple | list | frozenset):
        for part in value:
            yield from _texts(part)
