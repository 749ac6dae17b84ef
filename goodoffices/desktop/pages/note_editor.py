"""The editor of one note: the person's own Markdown text, with level, attribution rule and compartment."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPlainTextEdit, QSizePolicy

from goodoffices.desktop import said
from goodoffices.desktop.drafts import Unsaved
from goodoffices.desktop.theme.theme import Theme
from goodoffices.desktop.unlock.gate import field
from goodoffices.desktop.widgets.buttons import Button, IconButton
from goodoffices.desktop.widgets.chooser import Chooser
from goodoffices.desktop.widgets.notice import Notice
from goodoffices.desktop.widgets.rows import column, row
from goodoffices.desktop.widgets.texts import text
from goodoffices.office import NoteDraft
from goodoffices.records.ids import RecordId
from goodoffices.records.item import Attribution, Compartment, Level
from goodoffices.records.note import Note
from goodoffices.words import _


class NoteEditor(QFrame):
    """Fields of a note; tells when something was written and when it is to be saved."""

    written = Signal()
    save_asked = Signal()
    trash_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._seen: Note | None = None
        self._belongs_to: RecordId | None = None
        self._filling = False
        self.title = QLineEdit()
        self.title.setProperty("part", "note-title")
        self.title.setPlaceholderText(_("Title"))
        self.title.setAccessibleName(_("Title of the note"))
        self.about = QLineEdit()
        self.about.setPlaceholderText(_("Of which talk or paper"))
        self.level = Chooser(_("Level"), ((said.capital(_(level.value)), level) for level in Level))
        self.attribution = Chooser(_("Attribution"), ((said.capital(_(rule.value)), rule) for rule in Attribution))
        self.compartment = Chooser(_("Compartment"))
        self.body = QPlainTextEdit()
        self.body.setTabChangesFocus(True)
        self.body.setAccessibleName(_("Text of the note, in Markdown"))
        self.body.setPlaceholderText(_("Write here. Markdown is kept as you type it."))
        self.notice = Notice()
        self.state = text("", "secondary")
        self.save = Button(_("Save"), self.save_asked.emit, part="primary", icon="save", shortcut="Ctrl+S")
        self.trash = IconButton("trash-2", _("Put the note in the trash"), self.trash_asked.emit)
        self._lay_out()
        self._listen()

    @property
    def seen(self) -> Note | None:
        """Return the note as it was when it was opened; None for a new one."""
        return self._seen

    def offer_compartments(self, held: Iterable[Compartment]) -> None:
        """Offer the compartments that this seat holds."""
        self._filling = True
        chosen = self.compartment.chosen
        self.compartment.offer((name, name) for name in held)
        self.compartment.choose(chosen)
        self._filling = False

    def show_note(self, note: Note | None, belongs_to: RecordId | None, unsaved: Unsaved | None) -> None:
        """Show a note, or what was being written instead of it."""
        self._filling = True
        self._seen = unsaved.seen if unsaved else note
        self._belongs_to = belongs_to
        shown: NoteDraft | Note | None = unsaved.written if unsaved else note
        self.title.setText(shown.title if shown else "")
        self.about.setText(shown.about if shown else "")
        for line in (self.title, self.about):
            line.setCursorPosition(0)
        self.body.setPlainText(shown.body if shown else "")
        self.level.choose(shown.level if shown else Level.CONFIDENTIAL)
        self.attribution.choose(shown.attribution if shown else Attribution.NOT_FOR_ATTRIBUTION)
        self.compartment.choose(shown.compartment if shown else Compartment("mission"))
        self.notice.silence()
        self.trash.setEnabled(self._seen is not None)
        self._filling = False
        self.say_state(is_unsaved=unsaved is not None)

    def keep_seen(self, note: Note, *, is_unsaved: bool) -> None:
        """Take a note that was just saved as the one seen, without touching what stands in the fields."""
        self._seen = note
        self.trash.setEnabled(True)
        self.notice.silence()
        self.say_state(is_unsaved=is_unsaved)

    def draft(self) -> NoteDraft:
        """Return what stands in the fields."""
        return NoteDraft(
            title=self.title.text(),
            body=self.body.toPlainText(),
            about=self.about.text(),
            level=self.level.chosen,
            attribution=self.attribution.chosen,
            compartment=Compartment(self.compartment.chosen or ""),
            belongs_to=self._belongs_to,
        )

    def say_state(self, *, is_unsaved: bool) -> None:
        """Say whether what stands here is in the vault."""
        if is_unsaved:
            self.state.setText(_("Not saved yet"))
        else:
            self.state.setText(_("Saved") if self._seen else _("New note"))
        self.save.setEnabled(is_unsaved)

    def _lay_out(self) -> None:
        choosers = row(
            field(_("Level"), self.level),
            field(_("Attribution"), self.attribution),
            field(_("Compartment"), self.compartment),
            gap=12,
        )
        for chooser in (self.level, self.attribution, self.compartment):
            chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.body.setMinimumHeight(Theme.current().px(160))
        foot = row(self.state, 1, self.trash, self.save, gap=10)
        self.setLayout(
            column(
                self.title,
                field(_("About"), self.about),
                choosers,
                self.body,
                self.notice,
                foot,
                margins=(18, 18, 22, 18),
                gap=12,
            )
        )
        self.setFocusProxy(self.body)

    def _listen(self) -> None:
        for changed in (self.title.textChanged, self.about.textChanged, self.body.textChanged):
            changed.connect(self._tell)
        for chooser in (self.level, self.attribution, self.compartment):
            chooser.currentIndexChanged.connect(self._tell)

    def _tell(self) -> None:
        if not self._filling:
            self.say_state(is_unsaved=True)
            self.written.emit()
