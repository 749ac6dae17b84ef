"""A new vault, guided: where it lies, who has a seat, and the passphrases, shown once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from dataclasses import field as value
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QProgressBar, QSizePolicy

from goodoffices.desktop.jobs import Lane, Watch
from goodoffices.desktop.surroundings import Surroundings
from goodoffices.desktop.unlock.gate import GatePage, field
from goodoffices.desktop.unlock.seat_row import SeatRow
from goodoffices.desktop.widgets.buttons import Button
from goodoffices.desktop.widgets.chooser import Chooser, PassphraseField
from goodoffices.desktop.widgets.notice import Notice
from goodoffices.desktop.widgets.rows import column, row
from goodoffices.desktop.widgets.texts import text
from goodoffices.errors import GoodOfficesError
from goodoffices.words import _

if TYPE_CHECKING:
    from goodoffices.office import Desk


@dataclass(frozen=True, slots=True)
class SeatAsked:
    """A seat as the person asks for it; no passphrase of its own means that six words are made for it."""

    label: str
    role: str
    holds: tuple[str, ...]
    own_passphrase: str = value(default="", repr=False)


@dataclass(frozen=True, slots=True)
class VaultMade:
    """A new vault, open at its first seat, and the passphrases that were made for it."""

    folder: Path
    desk: Desk = value(repr=False)
    passphrases: tuple[tuple[str, str], ...] = value(repr=False)


class NewVaultPage(GatePage):
    """Asks what a new vault needs and makes it."""

    made = Signal(object)
    left = Signal()

    def __init__(self, surroundings: Surroundings, store: Lane) -> None:
        super().__init__(
            "key-round", _("New vault"), _("A folder on this computer that only its seats can open."), width=560
        )
        self._surroundings = surroundings
        self._store = store
        self.folder = QLineEdit()
        self.rows = [SeatRow(1)]
        self.notice = Notice()
        self.kind = Chooser(
            _("Passphrase of your seat"),
            [(_("Six words made for you (recommended)"), False), (_("One of my own"), True)],
        )
        self.kind.currentIndexChanged.connect(self._show_fields)
        self.own, self.again = PassphraseField(_("Your passphrase")), PassphraseField(_("The same again"))
        self._own_fields = [field(_("Your passphrase"), self.own), field(_("The same again"), self.again)]
        self._seats = column(self.rows[0], gap=8)
        self._make = Button(_("Make the vault"), self.make, part="primary")
        self._make.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._progress = QProgressBar()
        self._progress.setAccessibleName(_("Making the vault"))
        self._progress.setRange(0, 0)
        self._progress.setTextVisible(False)
        self._progress.hide()
        self._fill()
        self._show_fields()
        self.setFocusProxy(self.folder)

    def make(self) -> None:
        """Make the vault with what was entered."""
        folder = Path(self.folder.text().strip()).expanduser()
        if not self.folder.text().strip() or not folder.is_absolute():
            self.notice.say(_("Choose a new or empty folder for the vault."))
            return
        if self.kind.chosen and self.own.text() != self.again.text():
            self.notice.say(_("The two passphrases differ. Type the same one twice."))
            return
        asked = self._asked()
        if len({seat.label for seat in asked}) < len(asked) or not all(seat.label for seat in asked):
            self.notice.say(_("Every seat needs a label of its own."))
            return
        self.notice.silence()
        self._be_busy(busy=True)
        surroundings = self._surroundings

        def work(watch: Watch) -> VaultMade:
            return _make_vault(folder, asked, surroundings, watch)

        self._store.start(work, owner=self, then=self._finish, failed=self._refuse)

    def add_seat(self) -> None:
        """Add one more seat."""
        seat = SeatRow(len(self.rows) + 1)
        self.rows.append(seat)
        self._seats.addWidget(seat)
        seat.label.setFocus()

    def _fill(self) -> None:
        choose = Button(_("Choose…"), self._choose, icon="folder-open")
        place = field(_("Folder"), self.folder)
        line = row(place, gap=8)
        line.addLayout(column(1, choose))
        self.contents.addLayout(line)
        self.contents.addWidget(text(_("Seats"), "head"))
        self.contents.addWidget(
            text(
                _(
                    "The first seat is yours and owns the vault. A label is seen before unlocking: choose one that says nothing."
                ),
                "secondary",
                wraps=True,
            )
        )
        self.contents.addLayout(self._seats)
        self.contents.addLayout(row(Button(_("Add a seat"), self.add_seat, part="quiet", icon="plus"), 1))
        for part in (
            field(_("Passphrase of your seat"), self.kind),
            *self._own_fields,
            self.notice,
            self._make,
            self._progress,
        ):
            self.contents.addWidget(part)
        self.contents.addLayout(row(1, Button(_("Back"), self.left.emit, part="quiet"), 1))

    def _asked(self) -> tuple[SeatAsked, ...]:
        own = self.own.text() if self.kind.chosen else ""
        seats = [SeatAsked(entered.label.text().strip(), entered.role.chosen, entered.holds) for entered in self.rows]
        return (SeatAsked(seats[0].label, seats[0].role, seats[0].holds, own), *seats[1:])

    def _choose(self) -> None:
        self._surroundings.choose_folder(
            self, _("Folder of the new vault"), lambda folder: self.folder.setText(str(folder))
        )

    def _show_fields(self) -> None:
        for part in self._own_fields:
            part.setVisible(bool(self.kind.chosen))

    def _finish(self, made: VaultMade) -> None:
        self.own.forget()
        self.again.forget()
        self._be_busy(busy=False)
        self.made.emit(made)

    def _refuse(self, error: GoodOfficesError) -> None:
        self._be_busy(busy=False)
        self.notice.say_error(error)

    def _be_busy(self, *, busy: bool) -> None:
        self._make.setEnabled(not busy)
        self._progress.setVisible(busy)


def _make_vault(folder: Path, asked: Sequence[SeatAsked], surroundings: Surroundings, watch: Watch) -> VaultMade:
    from goodoffices.office import NewSeat, Role, new_vault, offer_passphrase
    from goodoffices.records.item import Compartment

    seats = [
        NewSeat(
            label=seat.label,
            role=Role(seat.role),
            compartments=frozenset(Compartment(name) for name in seat.holds),
            passphrase=seat.own_passphrase or offer_passphrase(surroundings.entropy),
        )
        for seat in asked
    ]
    desk = new_vault(
        folder,
        seats,
        clock=surroundings.clock,
        entropy=surroundings.entropy,
        progress=watch,
        **surroundings.vault_options,
    )
    made_for = tuple(
        (seat.label, made.passphrase) for seat, made in zip(asked, seats, strict=True) if not seat.own_passphrase
    )
    return VaultMade(folder, desk, made_for)
