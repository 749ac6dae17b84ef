"""``goodoffices pack``: hand out briefing packs as numbered, encrypted copies."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from pathlib import Path

from goodoffices.cli.desk import add_desk_arguments, sit_down
from goodoffices.cli.exits import Exit
from goodoffices.cli.outside import Outside
from goodoffices.cli.said import SaidProgress, say, say_fields, say_json
from goodoffices.office import ExportedCopy, export_pack, find_mission
from goodoffices.records.pack import Reader
from goodoffices.words import N_, _, dates, ngettext

NAME = "pack"
SUMMARY = N_("hand out a briefing pack as numbered, encrypted copies")
DESCRIPTION = N_(
    "Make a briefing pack for a reader, one encrypted PDF for each holder. What the reader may not hold is left out; each copy has its number "
    "on every page, a passphrase of its own, and a line in the register."
)
EXAMPLE = 'goodoffices pack --mission GO-2026-003 --reader team --holder "Leader of the team" --into packs --vault vault --seat "Seat 1"'
READERS = {"president": Reader.PRESIDENT, "team": Reader.TEAM, "state": Reader.STATE_CONCERNED}


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the arguments of the command."""
    parser.add_argument("--mission", required=True, metavar="REF", help=_("the mission, by its reference"))
    parser.add_argument(
        "--reader", required=True, choices=READERS, help=_("for whom: the President, the team, or the State concerned")
    )
    parser.add_argument(
        "--holder", required=True, action="append", metavar="NAME", help=_("who gets a copy; once for each copy")
    )
    parser.add_argument(
        "--into", required=True, type=Path, metavar="FOLDER", help=_("the folder to write the copies into")
    )
    add_desk_arguments(parser)
    parser.add_argument("--json", action="store_true", help=_("print one JSON document"))


def run(arguments: Namespace, outside: Outside) -> Exit:
    """Make and write the copies, and say each with its passphrase."""
    desk = sit_down(arguments, outside)
    try:
        mission = find_mission(desk, arguments.mission)
        reader = READERS[arguments.reader]
        copies = export_pack(desk, mission, reader, arguments.holder, arguments.into.absolute(), SaidProgress())
    finally:
        desk.close()
    if arguments.json:
        say_json({"copies": [copy_as_json(exported) for exported in copies]})
        return Exit.DONE
    for exported in copies:
        say_copy(exported)
        say()
    say(_("A passphrase is shown once. Send it by another way than the file."))
    return Exit.DONE


def say_copy(exported: ExportedCopy) -> None:
    """Say one copy that left the vault."""
    copy = exported.copy
    say_fields(
        {
            _("Copy"): _(
                "{reference}, copy {number} of {copies}, for {holder}",
                reference=copy.reference,
                number=copy.copy_number,
                copies=copy.copies,
                holder=copy.holder,
            ),
            _(
                "Level"
            ): f"{_(copy.level)}, {ngettext('{count} page', '{count} pages', copy.pages)}, {dates.day(copy.made_on)}",
            _("File"): str(exported.path),
            _("Passphrase"): exported.passphrase,
        }
    )


def copy_as_json(exported: ExportedCopy) -> dict[str, object]:
    """Return one copy for a script."""
    copy = exported.copy
    return {
        "file": str(exported.path),
        "passphrase": exported.passphrase,
        "reference": copy.reference,
        "reader": copy.reader,
        "copy": copy.copy_number,
        "copies": copy.copies,
        "holder": copy.holder,
        "level": copy.level,
        "pages": copy.pages,
        "sha256": copy.sha256,
    }
