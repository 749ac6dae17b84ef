"""Names for codes: what the vault itself calls a thing comes first, then what ships with the program, then the code as it stands."""

from __future__ import annotations

from enum import StrEnum

from goodoffices.briefing.clear import Cleared
from goodoffices.council import named
from goodoffices.reference.options import option
from goodoffices.reference.taxonomy import taxonomy_entry
from goodoffices.words import _
from goodoffices.words.languages import language_name


def said(value: StrEnum) -> str:
    """Say a value of the vocabulary where it stands by itself: with a capital."""
    return with_capital(_(value.value))


def with_capital(text: str) -> str:
    """Begin words that stand by themselves with a capital."""
    return text[:1].upper() + text[1:]


def language_said(cleared: Cleared, tag: str) -> str:
    """Name a language for its tag; one that has no name here is said to be of the State concerned."""
    name = language_name(tag)
    concerned = cleared.file.mission.state
    return _("a language of {state}", state=state_name(cleared, concerned)) if name == tag and concerned else name


def state_name(cleared: Cleared, code: str) -> str:
    """Return the name of a State for its code."""
    return named.state_name(cleared.file.states, code)


def option_name(code: str) -> str:
    """Return what an option is called, for its code."""
    shipped = option(code)
    return shipped.text if shipped else code


def taxonomy_name(code: str) -> str:
    """Return what an entry of the taxonomy of early warning is called, for its code."""
    shipped = taxonomy_entry(code)
    return shipped.text if shipped else code
