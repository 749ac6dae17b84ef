"""The dossier file: JSON with one list of entries per kind of record, which name each other by key.

A file starts with ``"format": "goodoffices-dossier"`` and ``"version": 1``. Every entry has a key: a readable name of the file's own
("signal-20"), which becomes a fresh id, or 32 hexadecimal digits, which are the id. Beside it stand the header fields (compartment, level,
attribution, belongs_to, status) and the fields of its kind. ``defaults`` may give compartment, level and attribution once for the whole file;
without it every entry gives its own, for nothing is ever marked by silence. ``elsewhere`` lists the ids that a part of a dossier refers to and
does not hold. The schema is published as ``resources/schema/dossier-1.schema.json``; an example is the demonstration.
"""
