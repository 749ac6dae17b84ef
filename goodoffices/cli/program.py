"""The command and its subcommands: understand the arguments, run one, say errors as sentences, end with a meaning."""

from __future__ import annotations

import argparse
import locale
import os
import sys
from collections.abc import Sequence
from io import TextIOWrapper
from types import ModuleType, TracebackType

from goodoffices import __version__
from goodoffices.cli import demo, hand_on, hand_out, look, new, propose, search, take_in, verify
from goodoffices.cli.exits import Exit, exit_for, exits_in_words
from goodoffices.cli.outside import Outside
from goodoffices.cli.said import say_error
from goodoffices.errors import Cancelled, GoodOfficesError, ProgramError
from goodoffices.words import LANGUAGES, _, sentence_of, use_language

COMMANDS: tuple[ModuleType, ...] = (demo, new, take_in, hand_on, propose, hand_out, look, search, verify)


def main(arguments: Sequence[str] | None = None, outside: Outside | None = None) -> int:
    """Run one command and return its exit status; ``python3 main.py --help`` says what each status means."""
    sys.excepthook = _say_where_only
    _spare_the_terminal()
    use_language(language_of_the_terminal())
    chosen = program().parse_args(arguments)
    try:
        return int(chosen.run(chosen, outside or Outside()))
    except GoodOfficesError as error:
        say_error(sentence_of(error))
        return exit_for(error)
    except (KeyboardInterrupt, EOFError):
        say_error("\n" + sentence_of(Cancelled()))
        return Exit.STOPPED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return Exit.DONE


def _spare_the_terminal() -> None:
    """Let a terminal that cannot show a character show a question mark in its place."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")


def program() -> argparse.ArgumentParser:
    """Return the parser of the whole command line."""
    parser = argparse.ArgumentParser(
        prog="goodoffices",
        description=_("Plan a good offices mission of the Human Rights Council, offline and in confidence."),
        epilog=_("Without a command the window opens. Each command explains itself: goodoffices pack --help")
        + "\n\n"
        + exits_in_words(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"Good Offices {__version__}")
    commands = parser.add_subparsers(title=_("commands"), metavar="", required=True)
    for command in COMMANDS:
        described = commands.add_parser(
            command.NAME,
            help=_(command.SUMMARY),
            description=_(command.DESCRIPTION),
            epilog=_("Example:") + f"\n  {command.EXAMPLE}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        command.add_arguments(described)
        described.set_defaults(run=command.run)
    return parser


def language_of_the_terminal() -> str:
    """Return the language that the person set for the terminal, if it is one we speak; else English."""
    names = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    set_one = next((name for name in names if name), "") or (locale.getlocale()[0] or "")
    return set_one[:2] if set_one[:2] in LANGUAGES else "en"


def _say_where_only(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:  # noqa: ARG001  its text may be confidential
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = f"{trace.tb_frame.f_globals.get('__name__', '?')}:{trace.tb_lineno}" if trace else "?"
    say_error(sentence_of(ProgramError(where=f"{kind.__name__}, {place}")))
    os._exit(Exit.PROGRAM)
