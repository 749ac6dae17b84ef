"""Consultations: a list with the time in every place that matters, and beside it the one that is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout

from goodoffices.desktop import said
from goodoffices.desktop.models.lines import Line
from goodoffices.desktop.pages.mission_view import MissionView
from goodoffices.desktop.pages.strip_rows import strip_rows, times_in_words
from goodoffices.desktop.widgets.card import Card
from goodoffices.desktop.widgets.facts import facts
from goodoffices.desktop.widgets.list_pane import ListPane
from goodoffices.desktop.widgets.notice import nothing_here
from goodoffices.desktop.widgets.rows import column, empty, row, scrolled
from goodoffices.desktop.widgets.texts import level_pill, pill, text
from goodoffices.desktop.widgets.time_strip import TimeStrip
from goodoffices.office import ConsultationLine, next_of
from goodoffices.records.ids import PersonId, RecordId
from goodoffices.records.item import Withheld
from goodoffices.records.meeting import MeetingState
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.person import Person
from goodoffices.words import _

_TONES = {
    MeetingState.PLANNED: "info",
    MeetingState.INVITED: "accent",
    MeetingState.AGREED: "ok",
    MeetingState.HELD: "info",
    MeetingState.NOTED: "info",
    MeetingState.DECLINED: "warn",
}


class ConsultationsTab(QFrame):
    """A list of consultations and the details of one."""

    def __init__(self) -> None:
        super().__init__()
        self._file: MissionFile | None = None
        self._begins = True
        self._people: Mapping[PersonId, Person] = {}
        self.pane = ListPane(_("Consultations"), _("Narrow the list"), width=400)
        self._detail: QVBoxLayout = column(margins=(18, 18, 22, 22), gap=14)
        self.setLayout(row(self.pane, scrolled(self._detail), gap=0))
        self.pane.list.chosen.connect(self._show_one)

    def show_view(self, view: MissionView) -> None:
        """Show the consultations of a mission."""
        self._file = view.file
        self.show_lines(view.consultations, view.file.people)

    def show_lines(self, found: Sequence[ConsultationLine | Withheld], people: Mapping[PersonId, Person]) -> None:
        """Show these consultations; people are named where they are known."""
        self._people = people
        open_ones = [line for line in found if isinstance(line, ConsultationLine)]
        self.pane.list.show_lines([_line_for(line) for line in open_ones], choose_first=True)
        self._choose_next(open_ones)
        self.pane.show_withheld([line for line in found if isinstance(line, Withheld)])
        self.pane.show_count()
        if not open_ones:
            empty(self._detail)
            self._detail.addWidget(
                nothing_here(
                    _("No consultation yet"),
                    _(
                        "Talks that prepare or follow a mission stand here, with their time in every place that matters."
                    ),
                )
            )

    def choose(self, consultation: RecordId) -> None:
        """Choose one consultation."""
        self.pane.list.choose(consultation)

    def _choose_next(self, lines: Sequence[ConsultationLine]) -> None:
        """Begin with the talk that comes next; the list keeps what a person chose before."""
        ahead = next_of(lines)
        if ahead is not None and self._begins:
            self._begins = False
            self.choose(ahead.consultation.id)

    def _show_one(self, line: Line) -> None:
        shown: ConsultationLine = line.thing
        talk = shown.consultation
        empty(self._detail)
        strip = TimeStrip()
        strip.show_rows(strip_rows(shown, self._file), talk.minutes)
        card = Card(
            said.isolate(talk.subject),
            pill(said.capital(_(talk.state.value)), _TONES[talk.state]),
            level_pill(talk.level),
        )
        card.add(
            text(
                said.joined((said.weekday_and_day(talk.starts.local.date()), said.minutes(talk.minutes))), "secondary"
            ),
            strip,
        )
        self._detail.addWidget(card)
        about = Card(_("About this talk")).add(facts(self._facts(shown)))
        if talk.outcome:
            about.add(self._outcome(talk.outcome))
        self._detail.addWidget(about)
        self._detail.addStretch(1)

    def _facts(self, line: ConsultationLine) -> list[tuple[str, str]]:
        talk = line.consultation
        names = [said.isolate(self._people[one].addressed) for one in talk.participants if one in self._people]
        return [
            (_("With"), said.isolate(talk.with_whom)),
            (
                _("Where"),
                said.joined((said.isolate(talk.place), *(said.isolate(place) for place in talk.other_places))),
            ),
            (_("How"), said.joined((_(talk.formality.value), _(talk.mode.value)))),
            (_("Taking part"), ", ".join(names)),
            (_("Attribution"), said.capital(_(talk.attribution.value))),
        ]

    @staticmethod
    def _outcome(words: str) -> QLabel:
        label = text(words, wraps=True)
        label.setAccessibleName(_("Outcome: {outcome}", outcome=words))
        return label

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802 - Qt's name
        super().resizeEvent(event)
        self.pane.fit(event.size().width(), narrow_below=840, narrow=340)


def _line_for(line: ConsultationLine) -> Line:
    talk = line.consultation
    return Line(
        key=talk.id,
        title=said.isolate(talk.subject),
        pill=said.capital(_(talk.state.value)),
        tone=_TONES[talk.state],
        second=said.joined((said.weekday_and_day(talk.starts.local.date()), said.isolate(talk.with_whom))),
        third=times_in_words(line),
        thing=line,
    )
