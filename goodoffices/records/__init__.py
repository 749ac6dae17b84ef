"""The dossier's vocabulary: enums, ids and frozen dataclasses, one module per thing.

Standard library only, so that the window starts fast. No rule lives here (``council``), no fact of the world (``reference``), no storage
(``store``). Import from the modules; this page hands nothing on, so that a reader always sees where a word comes from.
"""
