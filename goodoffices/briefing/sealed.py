"""Names that are kept apart, as sources or for protection, and the search for them in texts."""

from __future__ import annotations

import dataclasses
import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

from goodoffices.records.mission_file import MissionFile
from goodoffices.records.situation import ProtectionRecord, SignalSource

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
