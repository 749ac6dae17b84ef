"""How the tables of records came to be, one revision after the other; nothing here imports anything of ours, so that it never changes."""
