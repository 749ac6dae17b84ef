"""The status bar: that the vault is encrypted and the program offline, when it was last written, and what time it is where it matters."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame

from goodoffices.desktop import said
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.theme.tokens import Size
from goodoffices.desktop.widgets.marks import Mark
from goodoffices.desktop.widgets.rows import row
from goodoffices.desktop.widgets.texts import text
from goodoffices.ports import Clock
from goodoffices.words import N_, _

_ALWAYS = ((N_("Geneva"), "Europe/Zurich"), (N_("New York"), "America/New_York"))


class StatusBar(QFrame):
    """One line at the foot of the window."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.setProperty("part", "status-bar")
        self.setFixedHeight(Theme.current().px(Size.STATUS_BAR))
        self._clock = clock
        self._place: tuple[str, str] | None = None
        self._saved = text("", "secondary")
        self._clocks = text("", "secondary")
        vault = text(_("Encrypted vault · offline"), "secondary")
        self.setLayout(
            row(
                Mark("shield-check", "ok", size=14),
                vault,
                self._saved,
                1,
                Mark("clock", "muted", size=14),
                self._clocks,
                margins=(16, 0, 16, 0),
            )
        )
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.show_clocks)
        self._timer.start(5_000)
        self.show_clocks()

    def show_saved(self) -> None:
        """Say that the vault was written just now."""
        at = said.clock_time(self._clock.now().astimezone(ZoneInfo("Europe/Zurich")))
        self._saved.setText(said.DOT + _("Saved {time}", time=at))

    def show_place(self, name: str, zone: str) -> None:
        """Show the time at the place of a mission too; without a name no longer."""
        self._place = (name, zone) if name else None
        self.show_clocks()

    def show_clocks(self) -> None:
        """Show the present time in each place, with its offset from UTC."""
        now = self._clock.now()
        places = [(_(name), zone) for name, zone in _ALWAYS]
        if self._place and self._place[1] not in {zone for _name, zone in places}:
            places.append(self._place)
        shown = said.DOT.join(_shown_at(now, name, zone) for name, zone in places)
        if shown != self._clocks.text():
            self._clocks.setText(shown)


def _shown_at(now: datetime, name: str, zone: str) -> str:
    there = now.astimezone(ZoneInfo(zone))
    return said.isolate(f"{name} {there:%H:%M} {said.offset(there)}")
