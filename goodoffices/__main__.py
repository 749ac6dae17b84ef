"""Start the program: without arguments the window, otherwise the command line."""

from __future__ import annotations

import sys

from goodoffices.hardening import harden_process, say_no_texts


def main() -> int:
    """Harden this process first, then open the window or run the command."""
    harden_process()
    say_no_texts()
    arguments = sys.argv[1:]
    if arguments:
        from goodoffices.cli import main as run_command

        return int(run_command(arguments) or 0)
    from goodoffices.desktop import run

    return run()


if __name__ == "__main__":
    sys.exit(main())
