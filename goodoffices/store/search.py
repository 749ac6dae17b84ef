"""Search in memory over what this person can open: never on disk, where an index would list every word (SECURITY.md section 0, 9).

Two indexes stand together: whole words for scripts whose words stand apart, and parts of three letters for those whose words are joined.
The user's text is split into letters and digits before it comes near a query, so it cannot break its syntax.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from sqlcipher3 import dbapi2

from goodoffices.records.ids import RecordId
from goodoffices.records.item import Compartment, Item, Lifecycle, Withheld
from goodoffices.store.changes import Changes
from goodoffices.store.excerpt import BETWEEN_TEXTS, Excerpt, excerpt_of
from goodoffices.store.folding import Terms, folded, terms_of
from goodoffices.store.texts import texts_of, title_of

_TRIGRAM = 3

_TABLES = """
CREATE TABLE entry (
    number INTEGER PRIMARY KEY, kind TEXT, id BLOB UNIQUE, belongs_to BLOB, compartment TEXT, title TEXT, text TEXT, joined TEXT
);
CREATE VIRTUAL TABLE words USING fts5(
    title, text, tokenize = 'unicode61 remove_diacritics 2', content = '', contentless_delete = 1
);
CREATE VIRTUAL TABLE parts USING fts5(joined, tokenize = 'trigram', content = '', contentless_delete = 1);
INSERT INTO words (words, rank) VALUES ('hashsize', 33554432);
INSERT INTO parts (parts, rank) VALUES ('hashsize', 33554432);
"""
"""With room for 32 MiB before an index is sorted into itself, which makes filling it a third faster."""

_ENTRY = "SELECT kind, id, belongs_to, compartment, entry.title, entry.text FROM entry"
_BY_WORDS = "JOIN words ON words.rowid = entry.number WHERE words MATCH ?"
_ALL = "WHERE TRUE"
_BY_PARTS = "AND entry.number IN (SELECT rowid FROM parts WHERE parts MATCH ?)"
_BY_SHORT_PART = "AND instr(entry.joined, ?) > 0"
_TITLES_FIRST = "ORDER BY bm25(words, 8.0, 1.0), entry.number DESC LIMIT ?"
_NEWEST_FIRST = "ORDER BY entry.number DESC LIMIT ?"


@dataclass(frozen=True, slots=True)
class Hit:
    """A record that holds the words, and the words around them."""

    kind: str
    id: RecordId
    belongs_to: RecordId | None
    title: str = field(repr=False)
    excerpt: Excerpt = field(repr=False)
    compartment: Compartment


class SearchIndex:
    """The words of everything that this person can open, and where they stand."""

    def __init__(self) -> None:
        self._memory = dbapi2.connect(":memory:", isolation_level=None)
        self._memory.execute("PRAGMA temp_store = MEMORY")
        self._memory.executescript(_TABLES)

    def fill(self, items: Iterable[Item | Withheld]) -> None:
        """Take in everything that is open; what is withheld or trashed is left out."""
        self._memory.execute("BEGIN")
        for item in items:
            if not isinstance(item, Withheld):
                self._put(item)
        self._memory.execute("COMMIT")

    def take(self, changes: Changes) -> None:
        """Follow what a commit changed."""
        self._memory.execute("BEGIN")
        for touched in changes.touched:
            self._drop(touched.id)
            if touched.after is not None:
                self._put(touched.after)
        self._memory.execute("COMMIT")

    def find(self, words: str, limit: int) -> tuple[Hit, ...]:
        """Return the records that hold all of the words: titles before texts where words stand apart, else the newest first."""
        terms = terms_of(words)
        if not terms.all:
            return ()
        return tuple(_hit(found, terms) for found in self._memory.execute(*_question(terms, limit)))

    def close(self) -> None:
        """Let go of every word."""
        self._memory.close()

    def _put(self, item: Item) -> None:
        if item.status is Lifecycle.TRASHED:
            return
        title, text = _storable(title_of(item)), _storable(BETWEEN_TEXTS.join(texts_of(item)))
        told = folded(text)
        entry = (item.KIND, item.id, item.belongs_to, item.compartment, title, text, told.joined)
        number = self._memory.execute("INSERT INTO entry VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)", entry).lastrowid
        apart = (number, folded(title).apart, told.apart)
        self._memory.execute("INSERT INTO words (rowid, title, text) VALUES (?, ?, ?)", apart)
        if told.joined:
            self._memory.execute("INSERT INTO parts (rowid, joined) VALUES (?, ?)", (number, told.joined))

    def _drop(self, record: RecordId) -> None:
        for (number,) in self._memory.execute("SELECT number FROM entry WHERE id = ?", (record,)).fetchall():
            self._memory.execute("DELETE FROM words WHERE rowid = ?", (number,))
            self._memory.execute("DELETE FROM parts WHERE rowid = ?", (number,))
            self._memory.execute("DELETE FROM entry WHERE number = ?", (number,))


def _storable(text: str) -> str:
    """Return text that SQLite takes: half a surrogate pair, which a clipboard can hold, becomes a replacement character."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _question(terms: Terms, limit: int) -> tuple[str, list[object]]:
    """Return the query for the terms and its parameters; its text is made of fixed pieces only."""
    pieces, given = [_ENTRY], list[object]()
    if terms.apart:
        pieces.append(_BY_WORDS)
        given.append(" ".join(f'"{term}"*' for term in terms.apart))
    else:
        pieces.append(_ALL)
    long_parts = [f'"{term}"' for term in terms.joined if len(term) >= _TRIGRAM]
    if long_parts:
        pieces.append(_BY_PARTS)
        given.append(" ".join(long_parts))
    for term in _short(terms.joined):
        pieces.append(_BY_SHORT_PART)
        given.append(term)
    pieces.append(_TITLES_FIRST if terms.apart else _NEWEST_FIRST)
    return " ".join(pieces), [*given, limit]


def _short(terms: Iterable[str]) -> Iterator[str]:
    """Go through the terms that the trigram index is too coarse for, such as Chinese words of two characters."""
    return (term for term in terms if len(term) < _TRIGRAM)


def _hit(found: tuple[str, bytes, bytes | None, str, str, str], terms: Terms) -> Hit:
    kind, record, belongs_to, compartment, title, text = found
    file = None if belongs_to is None else RecordId(belongs_to)
    return Hit(kind, RecordId(record), file, title, excerpt_of(text, terms), Compartment(compartment))
