"""One copy before it is laid out, and the finished master of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from goodoffices.briefing.clear import Cleared
from goodoffices.errors import PackRefused
from goodoffices.records.item import Level
from goodoffices.records.pack import Reader
from goodoffices.words import _


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Everything that decides the bytes of one copy's master. ``reference`` is the presidency's own; ``made_on`` a day in Geneva."""

    cleared: Cleared
    reader: Reader
    reference: str
    copy_number: int
    copies: int
    holder: str
    made_on: date

    def __post_init__(self) -> None:
        if self.reader is not self.cleared.reader:
            raise PackRefused(reason=_("it was cleared for another reader"))
        if not 1 <= self.copy_number <= self.copies:
            raise PackRefused(reason=_("its copy number is not one of the copies"))
        if not self.reference.strip():
            raise PackRefused(reason=_("the mission has no reference yet"))

    @property
    def level(self) -> Level:
        """The level of the whole pack: the highest of its parts."""
        return self.cleared.level

    @property
    def copy_of(self) -> str:
        """Say which copy this is, as each page shows it."""
        return _("Copy {number} of {copies}", number=self.copy_number, copies=self.copies)

    @property
    def banner(self) -> str:
        """The level as it stands at the head and foot of each page."""
        return _(self.level.value).upper()


@dataclass(frozen=True, slots=True)
class Master:
    """One copy as unencrypted PDF, in memory only; ``pages`` counts its pages."""

    pdf: bytes = field(repr=False)
    pages: int
    level: Level
