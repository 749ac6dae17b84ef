"""A check of words: terms better avoided, above all in texts for the State concerned, each with the term to use.

A list for the writer to look through; nothing is changed and nothing is barred. What a mission will not do (it will not monitor, investigate or
name and shame) is written in those very words, so a term denied in its sentence is left alone.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from goodoffices.reference.terms import Applies, TermToAvoid, terms_to_avoid

_DENIALS = re.compile(r"\b(?:not|never|nor|neither|without|ne|n'|n’|ni|sans)(?:\b|(?<=['’]))", re.IGNORECASE)
_SENTENCE_ENDS = re.compile(r"[.;:!?\n]")


@dataclass(frozen=True, slots=True, kw_only=True)
class TermFound:
    """A term in a text: as written, from where to where (in characters), and what to say instead."""

    written: str
    start: int
    end: int
    use: str


def terms_found(text: str, *, for_the_state: bool, language: str = "en") -> tuple[TermFound, ...]:
    """Return the terms of a text that are better avoided, in the order of the text; ``text`` is read in NFC."""
    read = unicodedata.normalize("NFC", text)
    found = [
        TermFound(written=match.group(), start=match.start(), end=match.end(), use=term.use)
        for term in terms_to_avoid()
        if term.language == language and (for_the_state or term.applies is Applies.EVERYWHERE)
        for match in _matches(term, read)
    ]
    return tuple(sorted(found, key=lambda term: (term.start, term.end)))


def _matches(term: TermToAvoid, text: str) -> Iterator[re.Match[str]]:
    for match in _pattern(term).finditer(text):
        if not (term.fits_where_denied and _denied(text, match.start())):
            yield match


@cache
def _pattern(term: TermToAvoid) -> re.Pattern[str]:
    forms = (re.escape(form).replace(r"\*", r"\w*").replace(r"\ ", r"[\s-]+") for form in term.forms)
    return re.compile(rf"\b(?:{'|'.join(forms)})\b", re.IGNORECASE)


def _denied(text: str, start: int) -> bool:
    sentence_starts = max((end.end() for end in _SENTENCE_ENDS.finditer(text, 0, start)), default=0)
    return _DENIALS.search(text, sentence_starts, start) is not None
