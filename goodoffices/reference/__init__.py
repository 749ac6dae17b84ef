"""Facts of the world that ship with the program: States, groups, organizations, Council and Bureau by day, mandates, precedents, lists.

Every fact comes from a table of ``resources/reference``; ``SOURCES.csv`` beside them names source, licence and day of each. Each module holds
one thing, reads its table when it is first asked and keeps it. Nothing of a vault lives here and no rule (``council``). Import from the modules;
this page hands nothing on, so that a start pays for nothing it does not use.
"""
