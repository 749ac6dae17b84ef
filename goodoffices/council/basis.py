"""The text that a rule rests on, and how far it binds."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.reference.standing import Standing
from goodoffices.words import N_, Phrase

STANDING_WORDS: dict[Standing, str] = {
    Standing.IN_FORCE: N_("in force"),
    Standing.RECOMMENDED: N_("recommended"),
    Standing.PRACTICE: N_("practice"),
    Standing.PROPOSED: N_("proposed"),
}
"""The messages that say a status."""

EXPERTS = "A/HRC/43/37"
"""The report of three experts on the Council's contribution to prevention (2020): recommendations, no rules."""


@dataclass(frozen=True, slots=True)
class Basis:
    """A text with its paragraph, its status, and what a reader should know of it (a message of the catalogue)."""

    text: str
    paragraph: str
    standing: Standing
    remark: str = ""

    @property
    def cited(self) -> str:
        """The text and paragraph as they stand on a page: "A/HRC/43/37 ¶72"."""
        return f"{self.text} {self.paragraph}".strip()

    @property
    def said(self) -> Phrase:
        """The citation with its status, and the remark where there is one."""
        params: dict[str, object] = {"cited": self.cited, "standing": Phrase(STANDING_WORDS[self.standing])}
        if not self.remark:
            return Phrase(N_("{cited} ({standing})"), params)
        return Phrase(N_("{cited} ({standing}): {remark}"), {**params, "remark": Phrase(self.remark)})


def experts(paragraph: str, remark: str = "") -> Basis:
    """Return a paragraph of A/HRC/43/37 as a basis: the words of experts, recommended."""
    return Basis(EXPERTS, paragraph, Standing.RECOMMENDED, remark)
