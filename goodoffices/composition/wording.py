"""Names and lists inside sentences, as phrases that are said in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence

from goodoffices.composition.problem import Problem
from goodoffices.words import N_, Phrase
from goodoffices.words.languages import NAMES_OF_LANGUAGES


def language_name(problem: Problem, tag: str) -> Phrase:
    """Say a language; the problem's own label prevails, an unknown one is a language of the State concerned or said by its tag."""
    if tag in problem.labels:
        return Phrase(N_("{name}"), {"name": problem.labels[tag]})
    if tag in NAMES_OF_LANGUAGES:
        return Phrase(NAMES_OF_LANGUAGES[tag])
    if tag in problem.concerned_languages:
        return Phrase(N_("a language of {state}"), {"state": problem.name_of(problem.concerned)})
    return Phrase(N_("{name}"), {"name": tag})


def names_of(problem: Problem, codes: Sequence[str]) -> tuple[Phrase, ...]:
    """Say codes of bodies or States in words."""
    return tuple(Phrase(N_("{name}"), {"name": problem.name_of(code)}) for code in codes)


def one_of(phrases: Sequence[Phrase]) -> Phrase:
    """List phrases: "A, B or C"."""
    head, *rest = phrases
    if not rest:
        return head
    if len(rest) == 1:
        return Phrase(N_("{first} or {last}"), {"first": head, "last": rest[0]})
    return Phrase(N_("{first}, {rest}"), {"first": head, "rest": one_of(rest)})


def in_turn(phrases: Sequence[Phrase]) -> Phrase:
    """Put clauses one after the other: "A; B; C"."""
    head, *rest = phrases
    return Phrase(N_("{first}; {rest}"), {"first": head, "rest": in_turn(rest)}) if rest else head
