from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.errors import WeakPassphrase
from goodoffices.ports import SystemEntropy
from goodoffices.vault import check_passphrase, generate_pack_passphrase, generate_passphrase
from goodoffices.vault.passphrase import WORDS_IN_LIST, wordlist
from tests.cheap import SeededEntropy


def test_the_list_has_each_of_its_words_once() -> None:
    words = wordlist()

    assert len(words) == len(set(words)) == WORDS_IN_LIST == 6**5
    assert (words[0], words[-1]) == ("abacus", "zoom")
    assert all(3 <= len(word) <= 9 for word in words)


def test_a_passphrase_has_six_words_of_the_list() -> None:
    words = generate_passphrase(SystemEntropy()).split(" ")

    assert len(words) == 6
    assert set(words) <= set(wordlist())


def test_a_passphrase_can_have_more_words() -> None:
    assert len(generate_passphrase(SystemEntropy(), words=8).split(" ")) == 8


def test_no_two_passphrases_are_the_same() -> None:
    assert len({generate_passphrase(SystemEntropy()) for _time in range(200)}) == 200


def test_every_word_is_as_likely_as_another() -> None:
    class _EveryNumber:
        def __init__(self) -> None:
            self.number = -1

        def bytes(self, count: int) -> bytes:
            self.number = (self.number + 1) % 256**count
            return self.number.to_bytes(count)

    drawn = Counter(generate_passphrase(_EveryNumber(), words=16 * WORDS_IN_LIST).split(" "))

    assert set(drawn.values()) == {16}


@given(seed=st.integers())
def test_a_generated_passphrase_passes_the_check(seed: int) -> None:
    check_passphrase(generate_passphrase(SeededEntropy(seed)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "short",
        "fourteen chars",
        "PalaisNations2026",
        "HRC-President-2026",
        "HumanRightsCouncil2026!",
        "GoodOfficesMission",
        "Palais des Nations Geneva",
        "aaaaaaaaaaaaaaaaaaaa",
        "passwordpassword1",
        "qwertyuiopasdfghjkl",
        "123456789012345678",
        "abcabcabcabcabcabc",
        "P@l@1sN@t10ns2026",
        "2026tnediserPCRH",
    ],
)
def test_what_could_be_guessed_is_refused(text: str) -> None:
    with pytest.raises(WeakPassphrase) as told:
        check_passphrase(text)

    assert told.value.params == {}


@pytest.mark.parametrize(
    "text",
    [
        "seven otters beneath copper moonlight",
        "Le héron traverse onze ponts tranquilles",
        "عشر حمامات فوق جسر النحاس القديم",
        "zebra-lantern-quartz-mosaic-velvet-thimble " * 5,
    ],
)
def test_what_nobody_could_link_to_a_person_is_taken(text: str) -> None:
    check_passphrase(text)


def test_accents_typed_apart_are_not_counted_as_characters() -> None:
    apart = unicodedata.normalize("NFD", "ẑẃḱǵṕȟćńśŕḿẅẍḧ")

    with pytest.raises(WeakPassphrase):
        check_passphrase(apart)


def test_words_linked_to_a_person_make_a_passphrase_weak() -> None:
    check_passphrase("Ambrozija Veldkamper 84")

    with pytest.raises(WeakPassphrase):
        check_passphrase("Ambrozija Veldkamper 84", ["Ambrozija", "Veldkamper"])


def test_the_passphrase_of_a_pack_fits_every_reader_and_has_six_words_of_the_list() -> None:
    drawn = [generate_pack_passphrase(SeededEntropy(seed)) for seed in range(50)]

    assert all(len(passphrase) <= 32 for passphrase in drawn)
    assert all(set(re.split(r"\d", passphrase)) <= set(wordlist()) for passphrase in drawn)
    assert all(len(re.split(r"\d", passphrase)) == 6 for passphrase in drawn)
    assert len(set(drawn)) == 50


def test_the_passphrase_of_a_pack_has_78_bits() -> None:
    lengths = Counter(len(word) for word in wordlist() if len(word) <= 5)
    sums = Counter({0: 1})
    for _word in range(6):
        sums = _one_word_more(sums, lengths)

    possible = sum(ways for letters, ways in sums.items() if letters + 5 <= 32) * 10**5

    assert 78 <= math.log2(possible) < 79


def _one_word_more(sums: Counter[int], lengths: Counter[int]) -> Counter[int]:
    more: Counter[int] = Counter()
    for total, ways in sums.items():
        for length, words in lengths.items():
            more[total + length] += ways * words
    return more
