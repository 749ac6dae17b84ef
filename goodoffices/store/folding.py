"""Fold text so that words are found however they are written: case, accents, vowel marks and presentation forms apart.

Scripts are of two sorts. Where words stand apart and begin with their stem (Latin, Greek, Cyrillic), the beginning of a word finds it.
Where particles are glued to a word (Arabic, Hebrew) or words run together (Chinese, Japanese, Thai), any part of it does.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_MARKS = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06ed]"
)
"""Accents, Hebrew and Arabic vowel marks, and the Arabic stretching stroke."""

_JOINED = "\u0590-\u10ff\u1100-\u11ff\u1780-\u1cff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufb1d-\ufdff\ufe70-\ufeff\U00020000-\U0003ffff"
_JOINED_LETTERS = re.compile(f"[{_JOINED}]+")
_JOINED_RUN = re.compile(f"(?:(?=[^\\W_])[{_JOINED}])+")
_RUN = re.compile("[^\\W_]+")


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text, its parts of both sorts of scripts told apart."""

    apart: str
    joined: str


@dataclass(frozen=True, slots=True)
class Terms:
    """The folded words of both sorts of scripts that a person looks for."""

    apart: tuple[str, ...]
    joined: tuple[str, ...]

    @property
    def all(self) -> tuple[str, ...]:
        """Return the words of both sorts."""
        return self.apart + self.joined


def fold(text: str) -> str:
    """Return text without what a searcher need not type."""
    if text.isascii():
        return text.lower()
    return _MARKS.sub("", unicodedata.normalize("NFKD", text)).casefold()


def folded(text: str) -> Folded:
    """Return a text folded, ready for an index of words and one of parts.

    Beyond ASCII only runs of letters and digits are left: SQLite's tokenizer takes many signs and every unassigned character for letters.
    """
    whole = fold(text)
    if whole.isascii():
        return Folded(whole, "")
    apart = _RUN.findall(_JOINED_LETTERS.sub(" ", whole))
    return Folded(" ".join(apart), " ".join(_JOINED_RUN.findall(whole)))


def terms_of(text: str) -> Terms:
    """Return the words of what a person looks for: letters and digits only."""
    parts = folded(text)
    return Terms(tuple(_RUN.findall(parts.apart)), tuple(parts.joined.split()))
