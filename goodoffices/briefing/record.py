"""The last page: the record of this copy, signed by hand when it is handed over, comes back or is destroyed."""

from __future__ import annotations

from goodoffices.briefing.blocks import Column, Fact, Facts, Table
from goodoffices.briefing.dates import day
from goodoffices.briefing.flow import Entry, Piece, Setter
from goodoffices.briefing.measures import EDGE, FULL_WIDTH, TEXT_LEFT, TEXT_WIDTH
from goodoffices.briefing.named import said
from goodoffices.briefing.snapshot import Snapshot
from goodoffices.briefing.styles import styles
from goodoffices.briefing.tables import facts_table, ruled_table
from goodoffices.records.pack import Reader
from goodoffices.words import _

_ROOM_TO_SIGN = 34.0


def record_pieces(setter: Setter, snapshot: Snapshot) -> list[Piece]:
    """Set the record of this copy, which stands on a page of its own."""
    title = _("Record of this copy")
    heading = setter.paragraph(title, styles().heading)
    pieces = [Piece(heading, TEXT_LEFT, TEXT_WIDTH, with_next=True, entry=Entry("", title, 0, "record"))]
    pieces += [
        Piece(setter.paragraph(text, styles().body), TEXT_LEFT, TEXT_WIDTH, before=8) for text in _handling(snapshot)
    ]
    pieces.append(Piece(facts_table(setter, _facts(snapshot)), EDGE, FULL_WIDTH, before=12, whole=True))
    pieces.append(
        Piece(
            ruled_table(setter, _receipt(snapshot), row_height=_ROOM_TO_SIGN), EDGE, FULL_WIDTH, before=18, whole=True
        )
    )
    return pieces


def _facts(snapshot: Snapshot) -> Facts:
    return Facts(
        (
            Fact(_("Reference"), snapshot.reference),
            Fact(_("Level"), said(snapshot.level)),
            Fact(_("Copy"), _("{number} of {copies}", number=snapshot.copy_number, copies=snapshot.copies)),
            Fact(_("Held by"), snapshot.holder),
            Fact(_("Made on"), day(snapshot.made_on)),
        )
    )


def _handling(snapshot: Snapshot) -> tuple[str, ...]:
    if snapshot.reader is Reader.STATE_CONCERNED:
        return (_("This copy is handed over for the use of the Government of the State concerned."),)
    return (
        _(
            "The presidency keeps a register of all copies. On paper this one is kept under lock; as a file it is kept encrypted and opened on a device of its holder."
        ),
        _(
            "If it is lost or seen by someone else, the presidency is told at once, so that those whom it concerns can be warned."
        ),
    )


def _receipt(snapshot: Snapshot) -> Table:
    columns = (
        Column("", 1.2, strong=True),
        Column(_("Date"), 0.9, by_hand=True),
        Column(_("Name"), 1.6, by_hand=True),
        Column(_("Signature"), 1.6, by_hand=True),
    )
    events = [_("Handed over")]
    if snapshot.reader is not Reader.STATE_CONCERNED:
        events += [_("Returned"), _("Destroyed"), _("Witness of destruction")]
    return Table(columns, tuple((event, "", "", "") for event in events))
