"""The dossier file: one list of entries per kind of record, which refer to each other by key."""
