"""``goodoffices search``: find by a word."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from goodoffices.cli.desk import add_desk_arguments, sit_down
from goodoffices.cli.exits import Exit
from goodoffices.cli.kinds import kind_in_words
from goodoffices.cli.outside import Outside
from goodoffices.cli.said import say, say_json, say_table
from goodoffices.office import find
from goodoffices.words import N_, _, ngettext

NAME = "search"
SUMMARY = N_("find by a word")
DESCRIPTION = N_("Find every record that holds all the words, among those that your seat may open. Nothing is written.")
EXAMPLE = 'goodoffices search ceasefire --vault vault --seat "Seat 1"'


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the arguments of the command."""
    parser.add_argument("words", nargs="+", metavar="WORD", help=_("a word, or the beginning of one"))
    add_desk_arguments(parser)
    parser.add_argument("--json", action="store_true", help=_("print one JSON document"))


def run(arguments: Namespace, outside: Outside) -> Exit:
    """Say what was found, the best first; finding nothing is an answer too."""
    desk = sit_down(arguments, outside)
    try:
        hits = find(desk, " ".join(arguments.words))
    finally:
        desk.close()
    if arguments.json:
        found = [
            {
                "kind": hit.kind,
                "id": hit.id.hex(),
                "title": hit.title,
                "excerpt": str(hit.excerpt),
                "compartment": hit.compartment,
            }
            for hit in hits
        ]
        say_json({"found": found})
    elif hits:
        say_table([(kind_in_words(hit.kind), hit.title, str(hit.excerpt)) for hit in hits])
        say()
        say(ngettext("{count} record found.", "{count} records found.", len(hits)))
    else:
        say(_("Nothing found that your seat may open."))
    return Exit.DONE
