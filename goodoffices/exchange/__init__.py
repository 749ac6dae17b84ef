"""Encodings for what comes in and goes out: dossier files (JSON with a published schema).

Values in, bytes out, and back: no SQL, no window, no rule of the Council. Reading a file checks it whole before anything is returned.
"""

from goodoffices.exchange.dossier.reader import read_dossier
from goodoffices.exchange.dossier.schema import dossier_schema
from goodoffices.exchange.dossier.writer import write_dossier

__all__ = ["dossier_schema", "read_dossier", "write_dossier"]
