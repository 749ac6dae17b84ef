"""Find by a word, over what this seat may open."""

from __future__ import annotations

from goodoffices.office.desk import Desk
from goodoffices.store import Hit


def find(desk: Desk, words: str, limit: int = 50) -> tuple[Hit, ...]:
    """Return the records in which all the words occur, the best first; none for an empty question."""
    return desk.store.search(words, limit) if words.strip() else ()
