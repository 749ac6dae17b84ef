"""Notes: a list to find by a word, and the editor; what is being written is never lost by looking elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from zoneinfo import ZoneInfo

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame

from goodoffices.desktop import said
from goodoffices.desktop.drafts import Drafts, Key, Unsaved
from goodoffices.desktop.models.lines import Line
from goodoffices.desktop.pages.note_editor import NoteEditor
from goodoffices.desktop.session import Session
from goodoffices.desktop.widgets.buttons import IconButton
from goodoffices.desktop.widgets.list_pane import ListPane
from goodoffices.desktop.widgets.rows import row
from goodoffices.errors import GoodOfficesError
from goodoffices.office import Changes, Desk, NoteDraft, change_note, notes, trash_note, write_note
from goodoffices.records.ids import RecordId
from goodoffices.records.item import Attribution, Compartment, Withheld
from goodoffices.records.note import Note
from goodoffices.words import _

_GENEVA = "Europe/Zurich"


class NotesPane(QFrame):
    """The notes of one mission, or of the whole vault where none is named."""

    def __init__(self, session: Session, drafts: Drafts) -> None:
        super().__init__()
        self._session = session
        self._drafts = drafts
        self._file: RecordId | None = None
        self._key: Key = (None, None)
        self._found: tuple[Note, ...] = ()
        self._wanted: RecordId | None = None
        self._begins_new = False
        self._question = session.question(self)
        new = IconButton("square-pen", _("New note"), self.begin_new, shortcut="Ctrl+N", colour="accent_text")
        self.pane = ListPane(_("Notes"), _("Find by a word"), new)
        self.editor = NoteEditor()
        line = row(self.pane, gap=0)
        line.addWidget(self.editor, 1)
        self.setLayout(line)
        self.pane.list.chosen.connect(self._open_line)
        self.editor.written.connect(self._keep_draft)
        self.editor.save_asked.connect(self.save)
        self.editor.trash_asked.connect(self._trash)
        session.changed.connect(self.ask_again)
        self.editor.show_note(None, None, None)

    def show_file(self, file: RecordId | None) -> None:
        """Show the notes of another mission."""
        self._file = file
        self._wanted = None
        self._found = ()
        self._begins_new = False
        self.pane.field.clear()
        self.pane.list.choose_none()
        self._open((file, None))
        self.ask_again()

    def want(self, note: RecordId) -> None:
        """Open this note as soon as it is there."""
        self._wanted = note
        self.ask_again()

    def ask_again(self) -> None:
        """Ask for the notes."""
        file = self._file
        self._question.ask(lambda desk: _gather(desk, file), lambda found: self._show(*found))

    def begin_new(self) -> None:
        """Begin a new note, or go on with the one that was begun."""
        self._begins_new = True
        self.pane.list.choose_none()
        self._open((self._file, None))
        self.editor.title.setFocus()

    def save(self) -> None:
        """Keep what stands in the editor in the vault."""
        unsaved = self._drafts.of(self._key)
        if unsaved is None:
            return
        key, seen, written = self._key, self.editor.seen, self.editor.draft()
        self.editor.save.setEnabled(False)
        self._session.change(
            lambda desk: change_note(desk, seen, written) if seen else write_note(desk, written),
            owner=self,
            then=lambda changes: self._saved(key, written, changes),
            failed=self._refuse,
        )

    def _show(self, found: Sequence[Note | Withheld], held: Sequence[Compartment]) -> None:
        self.editor.offer_compartments(held)
        self._found = tuple(note for note in found if isinstance(note, Note))
        self.pane.list.show_lines([self._line_for(note) for note in self._found])
        self.pane.show_withheld([note for note in found if isinstance(note, Withheld)])
        self.pane.show_count()
        if self._wanted is not None and any(note.id == self._wanted for note in self._found):
            wanted, self._wanted = self._wanted, None
            self.pane.list.choose(wanted)
        elif self._drafts.of(self._key) is None:
            self._show_anew()

    def _show_anew(self) -> None:
        """Show the stored state of the note in the editor, which nobody is writing in; the first note where none is open."""
        note = self._note(self._key[1])
        if note is None and self._found and not self._begins_new:
            self.pane.list.choose(self._found[0].id)
        elif note is None or note != self.editor.seen:
            self._open(self._key if note else (self._file, None))

    def _open_line(self, line: Line) -> None:
        note: Note = line.thing
        self._begins_new = False
        key = (note.belongs_to, note.id)
        if key != self._key or note != self.editor.seen:
            self._open(key)

    def _open(self, key: Key) -> None:
        self._key = key
        self.editor.show_note(self._note(key[1]), key[0], self._drafts.of(key))

    def _note(self, record: RecordId | None) -> Note | None:
        return next((note for note in self._found if note.id == record), None) if record else None

    def _keep_draft(self) -> None:
        self._drafts.keep(self._key, Unsaved(self.editor.seen, self.editor.draft()))
        self.editor.say_state(is_unsaved=self._drafts.of(self._key) is not None)

    def _saved(self, key: Key, written: NoteDraft, changes: Changes) -> None:
        note = changes.touched[0].after
        unsaved = self._drafts.of(key)
        self._drafts.drop(key)
        if not isinstance(note, Note):
            return
        if unsaved is not None and unsaved.written != written:
            self._drafts.keep((note.belongs_to, note.id), Unsaved(note, unsaved.written))
        if self._key == key:
            self._key = (note.belongs_to, note.id)
            self._found = (*(one for one in self._found if one.id != note.id), note)
            self._wanted = note.id
            self.editor.keep_seen(note, is_unsaved=self._drafts.of(self._key) is not None)

    def _trash(self) -> None:
        seen = self.editor.seen
        if seen is not None:
            self._drafts.drop(self._key)
            self._session.change(lambda desk: trash_note(desk, seen.id), owner=self, failed=self._refuse)

    def _refuse(self, error: GoodOfficesError) -> None:
        self.editor.save.setEnabled(True)
        self.editor.notice.say_error(error)

    def _line_for(self, note: Note) -> Line:
        at = note.taken_at.astimezone(ZoneInfo(_GENEVA))
        unsaved = self._drafts.of((note.belongs_to, note.id)) is not None
        strict = note.attribution.rank >= Attribution.CHATHAM_HOUSE.rank
        return Line(
            key=note.id,
            title=said.isolate(note.title),
            pill=said.capital(_(note.attribution.value)),
            tone="warn" if strict else "info",
            second=said.isolate(note.about),
            third=said.joined(
                (
                    said.day(at.date()),
                    said.isolate(f"{at:%H:%M} {said.offset(at)}"),
                    _("not saved yet") if unsaved else "",
                )
            ),
            also=note.body,
            thing=note,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: D102, N802 - Qt's name
        super().resizeEvent(event)
        self.pane.fit(event.size().width(), narrow_below=840, narrow=300)


def _gather(desk: Desk, file: RecordId | None) -> tuple[tuple[Note | Withheld, ...], tuple[Compartment, ...]]:
    return notes(desk, file), desk.seat.held
