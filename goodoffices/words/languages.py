"""Names of the languages that people of a roster speak, as messages of the catalogue."""

from __future__ import annotations

from goodoffices.errors import N_
from goodoffices.words.catalogue import _

NAMES_OF_LANGUAGES: dict[str, str] = {
    "ar": N_("Arabic"),
    "de": N_("German"),
    "en": N_("English"),
    "es": N_("Spanish"),
    "fa": N_("Persian"),
    "fr": N_("French"),
    "hi": N_("Hindi"),
    "it": N_("Italian"),
    "ja": N_("Japanese"),
    "ko": N_("Korean"),
    "pt": N_("Portuguese"),
    "ru": N_("Russian"),
    "sw": N_("Swahili"),
    "tr": N_("Turkish"),
    "zh": N_("Chinese"),
}


def language_name(tag: str) -> str:
    """Return the name of a language for its BCP 47 tag; a language without a name here is said by its tag."""
    name = NAMES_OF_LANGUAGES.get(tag.partition("-")[0].lower())
    return _(name) if name else tag
