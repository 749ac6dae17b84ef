"""Passphrases: six words from a list by default; one's own only where nobody could guess it (NIST SP 800-63B-4)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice

from goodoffices.errors import WeakPassphrase
from goodoffices.ports import Entropy
from goodoffices.resources import resource

WORDS_IN_LIST = 7776
"""The EFF large wordlist: five dice a word, 12.9 bits."""

LONGEST_PACK_PASSPHRASE = 32
_SHORT_WORD = 5
_FEWEST_CHARACTERS = 15
_ESTIMATED_CHARACTERS = 72
_BEST_SCORE = 4
_LEAST_LOG10_GUESSES = 14

_LINKED_TO_US = tuple(
    word
    for line in (
        "palais nations wilson geneva geneve genf human rights council conseil droits hrc ohchr unhcr onu united nations",
        "president presidency vice bureau secretariat member observer chair ambassador permanent representative rapporteur",
        "delegation mission goodoffices good offices mediation special procedures session resolution state concerned",
        "vault seat protection sources confidential",
    )
    for word in line.split()
)
"""Words that somebody who knows where we work would try first."""


@cache
def wordlist() -> tuple[str, ...]:
    """Return the words that generated passphrases are made of."""
    return tuple(resource("wordlist", "eff_large.txt").read_text(encoding="utf-8").split())


def generate_passphrase(entropy: Entropy, words: int = 6) -> str:
    """Return that many words drawn evenly from the list: 77 bits with six."""
    return " ".join(islice(_drawn(entropy), words))


def generate_pack_passphrase(entropy: Entropy) -> str:
    """Return six short words with a digit between each two, 32 characters at the most: 78 bits.

    The command-line readers of poppler cut a passphrase off after 32 characters; windows with a reader in them take more.
    """
    while True:
        words = list(islice((word for word in _drawn(entropy) if len(word) <= _SHORT_WORD), 6))
        digits = [str(number) for number in islice(_below(10, entropy), 5)]
        passphrase = "".join(part for pair in zip(words, [*digits, ""], strict=True) for part in pair)
        if len(passphrase) <= LONGEST_PACK_PASSPHRASE:
            return passphrase


def check_passphrase(text: str, linked_words: Iterable[str] = ()) -> None:
    """Raise WeakPassphrase unless the text has 15 characters and could not be guessed by one who knows us and the linked words.

    The estimate (zxcvbn) reads the first 72 characters, once as they are and once without what stands between words: it takes a space
    for a secret.
    """
    plain = unicodedata.normalize("NFC", text)
    if len(plain) < _FEWEST_CHARACTERS:
        raise WeakPassphrase
    linked = [*_LINKED_TO_US, *linked_words]
    joined = "".join(filter(str.isalnum, plain))
    if not (joined and _is_hard_to_guess(plain, linked) and _is_hard_to_guess(joined, linked)):
        raise WeakPassphrase


def _is_hard_to_guess(text: str, linked_words: list[str]) -> bool:
    from zxcvbn import zxcvbn

    estimate = zxcvbn(text[:_ESTIMATED_CHARACTERS], user_inputs=linked_words)
    return bool(estimate["score"] >= _BEST_SCORE and estimate["guesses_log10"] >= _LEAST_LOG10_GUESSES)


def _drawn(entropy: Entropy) -> Iterator[str]:
    """Draw words without end."""
    words = wordlist()
    return (words[number] for number in _below(WORDS_IN_LIST, entropy))


def _below(limit: int, entropy: Entropy) -> Iterator[int]:
    """Draw numbers without end; one past the last whole multiple of the limit is thrown away, so that none is likelier."""
    fair = 65536 - 65536 % limit
    while True:
        number = int.from_bytes(entropy.bytes(2))
        if number < fair:
            yield number % limit
