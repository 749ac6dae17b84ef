"""Where records lie: tables, units of work, sealing and opening, queries, search, migrations.

Rows never leave this room: a read gives a frozen dataclass of ``records``, or ``Withheld``. Keys, files and the audit chain are the vault's;
which rule allows a change is the Council's and the use cases' business. Everything runs on the thread that opened the vault.
"""
