"""The catalogue in use: one language at a time for the whole process."""

from __future__ import annotations

import gettext

from goodoffices.resources import resource

DOMAIN = "goodoffices"
LANGUAGES: dict[str, str] = {"en": "English", "fr": "Français"}
"""Languages offered, each under its own name."""

_RIGHT_TO_LEFT = frozenset({"ar"})


class _InUse:
    """Holds the one language of the process."""

    language = "en"
    translations: gettext.NullTranslations = gettext.NullTranslations()


def use_language(language: str) -> None:
    """Speak this language from now on; one without a catalogue is spoken in English."""
    _InUse.language = language
    _InUse.translations = gettext.translation(DOMAIN, str(resource("catalogues")), [language], fallback=True)


def current_language() -> str:
    """Return the code of the language in use."""
    return _InUse.language


def is_right_to_left() -> bool:
    """Tell whether the language in use is written from right to left."""
    return _InUse.language in _RIGHT_TO_LEFT


def _(msgid: str, /, **params: object) -> str:
    """Translate a message and fill in its named parameters."""
    text = _InUse.translations.gettext(msgid) if msgid else ""
    return text.format(**params) if params else text


def ngettext(singular: str, plural: str, count: int, /, **params: object) -> str:
    """Translate the form that fits the count, which is also the parameter ``count``."""
    return _InUse.translations.ngettext(singular, plural, count).format(count=count, **params)
