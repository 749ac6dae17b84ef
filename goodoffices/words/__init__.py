"""The one catalogue of texts: GNU gettext, plurals, phrases that carry their parameters, dates and lists in words.

``_`` translates at once, ``N_`` marks for later, ``ngettext`` chooses a plural. A value that carries text holds a ``Phrase`` and is said in
the language of whoever reads it.
"""

from goodoffices.errors import N_
from goodoffices.words.catalogue import LANGUAGES, _, current_language, is_right_to_left, ngettext, use_language
from goodoffices.words.phrase import Phrase, sentence_of

__all__ = [
    "LANGUAGES",
    "N_",
    "Phrase",
    "_",
    "current_language",
    "is_right_to_left",
    "ngettext",
    "sentence_of",
    "use_language",
]
