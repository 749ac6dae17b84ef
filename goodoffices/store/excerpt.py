"""A few words around what was found."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

from goodoffices.store.folding import Terms, fold

_BEFORE, _AFTER = 24, 90
"""How many characters stand before and after the match; few before it, so that the match itself is seen on a short line."""

_ELLIPSIS = "…"
_ONE_LINE = str.maketrans("\n\r\t", "   ")
BETWEEN_TEXTS = "\x1f\n"
"""Stands between the texts of an item; an excerpt shows it as a dot."""

_DOT = " · "
_LINE_MARK = re.compile(r"^[ \t]*(?:[-*+] |#{1,6} |> )", re.MULTILINE)
_EMPHASIS = re.compile(r"\*+|__|`")


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The words before the match, the match as it is written in the text, and the words after it."""

    before: str = field(repr=False)
    match: str = field(repr=False)
    after: str = field(repr=False)

    def __str__(self) -> str:
        return f"{self.before}{self.match}{self.after}"


def excerpt_of(text: str, terms: Terms) -> Excerpt:
    """Return the words around the first place where one of the terms stands, or the beginning of the text."""
    text = _in_plain_words(text)
    starts, ends = _first_match(fold(text), terms)
    first = _place_in(text, starts)
    last = max(_place_in(text, ends), _place_in(text, ends - 1) + 1) if ends else 0
    return Excerpt(_words_before(text, first), text[first:last], _words_after(text, last))


def _in_plain_words(text: str) -> str:
    """Return a text on one line without the marks of Markdown, a dot between the parts it is made of."""
    without_marks = _EMPHASIS.sub("", _LINE_MARK.sub("", text))
    return without_marks.replace(BETWEEN_TEXTS, _DOT).translate(_ONE_LINE)


def _place_in(text: str, folded_place: int) -> int:
    """Return where the letter stands whose folded form reaches over a place in the folded text."""
    if text.isascii() or not folded_place:
        return folded_place
    folded = 0
    for place, letter in enumerate(text):
        folded += _folded_length(letter)
        if folded > folded_place:
            return place
    return len(text)


@cache
def _folded_length(letter: str) -> int:
    return len(fold(letter))


def _first_match(folded: str, terms: Terms) -> tuple[int, int]:
    matches = [
        *_matches(folded, terms.apart, only_beginnings=True),
        *_matches(folded, terms.joined, only_beginnings=False),
    ]
    return min(matches, default=(0, 0))


def _matches(folded: str, terms: tuple[str, ...], *, only_beginnings: bool) -> Iterator[tuple[int, int]]:
    for term in terms:
        start = folded.find(term)
        while only_beginnings and start > 0 and folded[start - 1].isalnum():
            start = folded.find(term, start + 1)
        if start >= 0:
            yield start, start + len(term)


def _words_before(text: str, first: int) -> str:
    if first <= _BEFORE:
        return text[:first]
    _, gap, words = text[first - _BEFORE : first].partition(" ")
    return _ELLIPSIS + (words.removeprefix("· ") if gap else text[first - _BEFORE : first])


def _words_after(text: str, last: int) -> str:
    if len(text) - last <= _AFTER:
        return text[last:]
    words, gap, _ = text[last : last + _AFTER].rpartition(" ")
    return (words if gap else text[last : last + _AFTER]) + _ELLIPSIS
