"""Text carried as a value: a message and its parameters, said when it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from goodoffices.errors import GoodOfficesError
from goodoffices.words.catalogue import _
from goodoffices.words.dates import day, joined, moment


@dataclass(frozen=True, slots=True)
class Phrase:
    """A message of the catalogue with named parameters; a parameter may be a Phrase, a day or several of them, said in words."""

    msgid: str
    params: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return _(self.msgid, **{name: _said(value) for name, value in self.params.items()})


def _said(value: object) -> str:
    if isinstance(value, tuple):
        return joined([_said(part) for part in value])
    if isinstance(value, datetime):
        return moment(value)
    return day(value) if isinstance(value, date) else str(value)


def sentence_of(error: GoodOfficesError) -> str:
    """Return the sentence that a user reads for an error."""
    return _(error.sentence, **error.params)
