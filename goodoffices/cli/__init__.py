"""The command line: the use cases of ``office`` for a terminal and for scripts, one module for each command.

A passphrase comes from a prompt or a file descriptor, never from an argument or the environment. What this seat may not open shows as
withheld. No rule and no storage lives here.
"""

from goodoffices.cli.program import main

__all__ = ["main"]
