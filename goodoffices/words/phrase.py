"""Text carried as a value: a message and its parameters, said when it is read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from goodoffices.errors import GoodOfficesError
from goodoffices.words.catalogue import _


@dataclass(frozen=True, slots=True)
class Phrase:
    """A message of the catalogue with named parameters; a parameter may be a Phrase itself."""

    msgid: str
    params: Mapping[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return _(self.msgid, **{name: str(value) for name, value in self.params.items()})


def sentence_of(error: GoodOfficesError) -> str:
    """Return the sentence that a user reads for an error."""
    return _(error.sentence, **error.params)
