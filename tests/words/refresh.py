"""Bring the catalogues in step with the code: ``python -m tests.words.refresh``.

Collects every message of the program into ``goodoffices.pot``, merges new ones into each language's ``.po`` and compiles the ``.mo`` files.
Then translate what is empty in the ``.po`` and run it again.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator
from datetime import UTC, datetime
from enum import StrEnum
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

import goodoffices.records
from goodoffices.words.catalogue import DOMAIN, LANGUAGES

ROOT = Path(__file__).resolve().parent.parent.parent
CATALOGUES = ROOT / "resources" / "catalogues"
TEMPLATE = CATALOGUES / f"{DOMAIN}.pot"
HEADER = "# Messages of Good Offices. GPL-3.0-or-later, like the program."
A_DAY = datetime(2026, 1, 1, tzinfo=UTC)
"""Stands in every header, so that the same messages are the same bytes on every day."""
NOT_KEPT = tuple(
    f'"{name}'
    for name in ("POT-Creation", "PO-Revision", "Report-Msgid", "Last-Translator", "Language-Team", "Project-Id")
)
KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2), "Phrase": None}


def po_of(language: str) -> Path:
    """Return the place of a language's messages."""
    return CATALOGUES / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def translated_languages() -> list[str]:
    """Return the languages that need a catalogue: all but the one that the code is written in."""
    return [language for language in LANGUAGES if language != "en"]


def vocabulary() -> Iterator[tuple[str, str]]:
    """Give each value of the records' enums, which a page says through the catalogue, and its module."""
    for module in pkgutil.iter_modules(goodoffices.records.__path__):
        room = importlib.import_module(f"goodoffices.records.{module.name}")
        kinds = [kind for kind in vars(room).values() if isinstance(kind, type) and issubclass(kind, StrEnum)]
        for kind in kinds:
            if kind.__module__ == room.__name__:
                yield from ((str(member.value), f"goodoffices/records/{module.name}.py") for member in kind)


def collect() -> Catalog:
    """Return every message of the program, with the modules where it stands."""
    catalogue = Catalog(header_comment=HEADER, project="Good Offices", version=" ", charset="utf-8", fuzzy=False)
    found = extract_from_dir(str(ROOT / "goodoffices"), method_map=[("**.py", "python")], keywords=KEYWORDS)
    for name, _line, message, _comments, context in sorted(found, key=lambda entry: (entry[0], entry[1])):
        catalogue.add(message, locations=[(f"goodoffices/{name}", 0)], context=context)
    for value, name in vocabulary():
        catalogue.add(value, locations=[(name, 0)])
    return catalogue


def as_text(catalogue: Catalog) -> bytes:
    """Return a catalogue as a .po file, the same bytes for the same messages."""
    text = BytesIO()
    write_po(
        text, catalogue, width=120, sort_output=True, omit_header=False, ignore_obsolete=True, include_lineno=False
    )
    lines = text.getvalue().decode().splitlines(keepends=True)
    return "".join(line for line in lines if not line.startswith(NOT_KEPT)).encode()


def as_machine_text(catalogue: Catalog) -> bytes:
    """Return a catalogue as the program reads it."""
    catalogue.creation_date = catalogue.revision_date = A_DAY
    text = BytesIO()
    write_mo(text, catalogue)
    return text.getvalue()


def read(path: Path) -> Catalog:
    """Read a .po file."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parts[-3] if path.suffix == ".po" else None, domain=DOMAIN)


def refresh() -> None:
    """Write the template, and every language's messages in both forms."""
    template = collect()
    TEMPLATE.write_bytes(as_text(template))
    for language in translated_languages():
        path = po_of(language)
        path.parent.mkdir(parents=True, exist_ok=True)
        catalogue = (
            read(path)
            if path.exists()
            else Catalog(locale=language, header_comment=HEADER, charset="utf-8", fuzzy=False)
        )
        catalogue.update(template, no_fuzzy_matching=True)
        path.write_bytes(as_text(catalogue))
        path.with_suffix(".mo").write_bytes(as_machine_text(read(path)))


if __name__ == "__main__":
    refresh()
